// SPDX-License-Identifier: Apache-2.0
#include "ui/people/own_password.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "ui/people/new_password_fields.h"
#include "ui/people/password_edit.h"
#include "ui/shell/form_dialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct OwnPasswordTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::OwnPassword)
};

} // namespace

void openOwnPassword(const Context &context, QWidget *parent)
{
    const Actor actor = context.desk.actor();
    auto *dialog = new FormDialog(context, u"dlgOwnPassword"_s, OwnPasswordTexts::tr("Change My Password"), parent);
    auto *present = new PasswordEdit(context.theme, dialog);
    auto *fields = new NewPasswordFields(u"ownNew"_s, context.theme, dialog);
    fields->setNames({actor.name, actor.person});
    dialog->addField(OwnPasswordTexts::tr("&Present password"), present, u"ownPasswordPresentEdit"_s);
    dialog->addWide(fields, OwnPasswordTexts::tr("New password"), u"ownPasswordFields"_s);
    Desk &desk = context.desk;
    dialog->setVerb(OwnPasswordTexts::tr("Change"), [&desk, present, fields]() -> MaybeRefusal {
        if (const MaybeRefusal no = fields->judge())
            return no;
        return desk.people().changePassword(present->takePassword(), fields->takePassword());
    });
    dialog->openDialog();
}

} // namespace bulletin
