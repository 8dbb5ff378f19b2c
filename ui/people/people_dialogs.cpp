// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_dialogs.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "ui/people/slip.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct PeopleTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PeopleDialogs)
};

QString whatItMeans(OfficeRole role)
{
    switch (role) {
    case OfficeRole::Editor:
        return PeopleTexts::tr("takes drafts in, edits, assembles issues, publishes");
    case OfficeRole::Contributor:
        return PeopleTexts::tr("writes for a unit and hands in; sees own articles alone");
    case OfficeRole::FirstReviewer:
        return PeopleTexts::tr("wording");
    case OfficeRole::SecondReviewer:
        return PeopleTexts::tr("facts");
    case OfficeRole::FinalReviewer:
        return PeopleTexts::tr("whether it may be printed");
    case OfficeRole::Proofreader:
        return PeopleTexts::tr("reads the proofs");
    case OfficeRole::Signer:
        return PeopleTexts::tr("signs issues off");
    case OfficeRole::Administrator:
        return PeopleTexts::tr("people, rules, backups; reads no drafts");
    case OfficeRole::Auditor:
        return PeopleTexts::tr("reads the record");
    }
    return {};
}

// The fields of a person; lives as long as its dialog.
class PersonFields final : public QObject {
public:
    PersonFields(const Context &context, FormDialog &dialog, const Account &account);
    Outcome<Account> account(); // as filled in; makes a unit that is new

private:
    Outcome<std::optional<UnitId>> unit();
    const Context m_context;
    const Account m_before;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QComboBox *m_unit;
    QList<QPair<OfficeRole, QCheckBox *>> m_roles;
};

PersonFields::PersonFields(const Context &context, FormDialog &dialog, const Account &account)
    : QObject(&dialog)
    , m_context(context)
    , m_before(account)
    , m_login(new QLineEdit(account.login, &dialog))
    , m_name(new QLineEdit(account.name, &dialog))
    , m_unit(new QComboBox(&dialog))
{
    m_login->setPlaceholderText(PeopleTexts::tr("Letters or digits, e.g. wangmou"));
    m_login->setReadOnly(!account.login.isEmpty()); // what the record keeps does not change
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->addItem(QString());
    for (const Unit &known : context.desk.units()) {
        m_unit->addItem(known.fullName, known.id.text());
        if (account.unit && known.id == *account.unit)
            m_unit->setCurrentIndex(m_unit->count() - 1);
    }
    m_unit->lineEdit()->setObjectName(u"personUnitEdit"_s);
    m_unit->lineEdit()->setAccessibleName(PeopleTexts::tr("Unit"));
    m_unit->lineEdit()->setPlaceholderText(PeopleTexts::tr("Of a contributor; a new one can be typed"));
    dialog.addField(PeopleTexts::tr("&Name, as it is printed"), m_name, u"personNameEdit"_s);
    dialog.addField(PeopleTexts::tr("Name to &sign in with"), m_login, u"personLoginEdit"_s);
    dialog.addField(PeopleTexts::tr("&Unit"), m_unit, u"personUnitCombo"_s);
    auto *roles = new QWidget(&dialog);
    auto *column = new QVBoxLayout(roles);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const OfficeRole role : allOfficeRoles()) {
        auto *box = new QCheckBox(PeopleTexts::tr("%1: %2", "a role and what it means").arg(roleName(role), whatItMeans(role)), roles);
        box->setObjectName(u"personRole-%1"_s.arg(roleCode(role)));
        box->setChecked(account.roles.testFlag(role));
        column->addWidget(box);
        m_roles.append({role, box});
    }
    dialog.addField(PeopleTexts::tr("Roles"), roles, u"personRoles"_s);
}

Outcome<std::optional<UnitId>> PersonFields::unit()
{
    const QString name = m_unit->currentText().trimmed();
    if (name.isEmpty())
        return std::optional<UnitId>();
    for (const Unit &known : m_context.desk.units()) {
        if (known.fullName == name || known.shortName == name || known.aliases.contains(name))
            return std::optional(known.id);
    }
    const Outcome<UnitId> made = m_context.desk.addUnit(name);
    if (!made)
        return tl::unexpected(made.error());
    return std::optional(*made);
}

Outcome<Account> PersonFields::account()
{
    Account account = m_before;
    account.login = m_login->text().trimmed();
    account.name = m_name->text().trimmed();
    account.roles = {};
    for (const auto &[role, box] : std::as_const(m_roles))
        account.roles.setFlag(role, box->isChecked());
    if (account.roles.testFlag(OfficeRole::Contributor) && m_unit->currentText().trimmed().isEmpty())
        return refuse(Refusal::Kind::Validation, PeopleTexts::tr("A contributor writes for a unit."), PeopleTexts::tr("Choose it, or type a new one."));
    const auto chosen = unit();
    if (!chosen)
        return tl::unexpected(chosen.error());
    account.unit = *chosen;
    return account;
}

} // namespace

void openNewPerson(const Context &context, QWidget *parent, std::function<void(AccountId)> added)
{
    gesture(context.prompts, [&] {
        auto *dialog = new FormDialog(context, u"dlgPerson"_s, PeopleTexts::tr("Add a Person"), parent);
        auto *fields = new PersonFields(context, *dialog, {});
        dialog->addNote(PeopleTexts::tr("The person gets a one-time code and chooses a password with it: nobody else ever knows it."));
        dialog->setVerb(PeopleTexts::tr("Add"), [context, fields, parent, added]() -> MaybeRefusal {
            const Outcome<Account> wanted = fields->account();
            if (!wanted)
                return wanted.error();
            const Outcome<AccountId> id = context.desk.people().addAccount(*wanted, {});
            if (!id)
                return id.error();
            added(*id);
            const Outcome<QString> code = context.desk.people().resetPassword(*id);
            if (!code)
                return code.error();
            openOneTimeCode(context, parent, *wanted, *code);
            return {};
        });
        dialog->openDialog();
    });
}

void openPerson(const Context &context, QWidget *parent, const Account &account)
{
    gesture(context.prompts, [&] {
        auto *dialog = new FormDialog(context, u"dlgPerson"_s, PeopleTexts::tr("Change %1").arg(account.name), parent);
        auto *fields = new PersonFields(context, *dialog, account);
        dialog->setVerb(PeopleTexts::tr("Save"), [context, fields]() -> MaybeRefusal {
            const Outcome<Account> wanted = fields->account();
            return wanted ? context.desk.people().updateAccount(*wanted) : MaybeRefusal(wanted.error());
        });
        dialog->openDialog();
    });
}

void openOneTimeCode(const Context &context, QWidget *parent, const Account &account, const QString &code)
{
    auto *dialog = new FormDialog(context, u"dlgOneTimeCode"_s, PeopleTexts::tr("One-Time Code for %1").arg(account.name), parent);
    dialog->addText(PeopleTexts::tr("Give it to %1 alone. It is typed as the password, is good for one day, and is shown this one time.").arg(account.name), u"oneTimeTextLabel"_s);
    auto *shown = new QLabel(code, dialog);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    shown->setFont(font);
    shown->setAlignment(Qt::AlignCenter);
    shown->setMargin(12);
    shown->setFrameShape(QFrame::StyledPanel);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dialog->addWide(shown, {}, u"oneTimeCodeLabel"_s);
    auto *copy = new QPushButton(context.theme.icon(u"copy"_s), PeopleTexts::tr("Copy"), dialog);
    copy->setObjectName(u"oneTimeCopyButton"_s);
    auto *print = new QPushButton(context.theme.icon(u"printer"_s), PeopleTexts::tr("Print…"), dialog);
    print->setObjectName(u"oneTimePrintButton"_s);
    dialog->addRow({copy, print});
    QObject::connect(copy, &QPushButton::clicked, dialog, [code] { QGuiApplication::clipboard()->setText(code); });
    QObject::connect(print, &QPushButton::clicked, dialog, [context, dialog, account, code] {
        printSlip(context, dialog, PeopleTexts::tr("One-Time Code"),
                  {{PeopleTexts::tr("For"), account.name}, {PeopleTexts::tr("Sign-in name"), account.login}, {PeopleTexts::tr("One-time code"), code},
                   {PeopleTexts::tr("Note"), PeopleTexts::tr("Type it as the password within one day; then choose a password of your own.")}});
    });
    dialog->setClosing(PeopleTexts::tr("Close"));
    dialog->setVerb(PeopleTexts::tr("I Have Passed It On"), [] { return MaybeRefusal(); });
    dialog->openDialog();
}

} // namespace bulletin
