// SPDX-License-Identifier: Apache-2.0
#include "ui/people/password_sheets.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "ui/people/new_password_fields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

NewPasswordSheet::NewPasswordSheet(const Context &context, QWidget *parent)
    : GateSheet(u"newPasswordSheet"_s, context.theme, parent)
    , m_context(context)
{
    addHeading(tr("A password of your own"));
    addText(tr("Somebody else knows what you just typed. Choose a password that only you know; after that you can begin."), u"newPasswordTextLabel"_s);
    m_fields = new NewPasswordFields(u"new"_s, context.theme, this);
    column()->addWidget(m_fields);
    addVerb(tr("Set the Password"), u"newPasswordButton"_s, [this] { return change(); });
    connect(m_fields, &NewPasswordFields::entered, this, [this] { perform(); });
}

NewPasswordSheet::~NewPasswordSheet()
{
    m_present.fill('\0');
}

void NewPasswordSheet::setPresent(const QByteArray &password)
{
    m_present = password;
    m_fields->setNames({m_context.desk.actor().name, m_context.desk.actor().person});
}

void NewPasswordSheet::enter()
{
    m_fields->focusFirst();
}

MaybeRefusal NewPasswordSheet::change()
{
    if (const MaybeRefusal no = m_fields->judge())
        return no;
    if (const MaybeRefusal no = m_context.desk.people().changePassword(QByteArray(m_present), m_fields->takePassword())) {
        enter();
        return no;
    }
    m_present.fill('\0');
    Q_EMIT done();
    return {};
}

AdministratorSheet::AdministratorSheet(const Context &context, QWidget *parent)
    : GateSheet(u"administratorSheet"_s, context.theme, parent)
    , m_context(context)
    , m_login(new QLineEdit(this))
    , m_name(new QLineEdit(this))
{
    addHeading(tr("Make the administrator"));
    addText(tr("From then on everybody signs in with a password of his own, and the record says who did what. The administrator adds the others. "
               "This cannot be taken back."),
            u"administratorTextLabel"_s);
    m_login->setObjectName(u"administratorLoginEdit"_s);
    m_login->setPlaceholderText(tr("Letters or digits, e.g. wangmou"));
    m_name->setObjectName(u"administratorNameEdit"_s);
    addLabelled(tr("Name to sign in with"), m_login);
    addLabelled(tr("Name as it is printed"), m_name);
    m_fields = new NewPasswordFields(u"administrator"_s, context.theme, this);
    column()->addWidget(m_fields);
    addVerb(tr("Make the Administrator"), u"administratorMakeButton"_s, [this] { return make(); });
    QPushButton *no = addOther(tr("Not Now"), u"administratorCancelButton"_s);
    const auto names = [this] { m_fields->setNames({m_login->text().trimmed(), m_name->text().trimmed()}); };
    connect(m_login, &QLineEdit::textChanged, this, names);
    connect(m_name, &QLineEdit::textChanged, this, names);
    connect(m_login, &QLineEdit::returnPressed, m_name, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_fields->focusFirst(); });
    connect(m_fields, &NewPasswordFields::entered, this, [this] { perform(); });
    connect(no, &QPushButton::clicked, this, &AdministratorSheet::givenUp);
}

void AdministratorSheet::enter()
{
    m_login->setFocus(Qt::OtherFocusReason);
}

MaybeRefusal AdministratorSheet::make()
{
    if (const MaybeRefusal no = m_fields->judge())
        return no;
    const QString login = m_login->text().trimmed();
    const auto made = m_context.desk.people().createAdministrator(login, m_name->text().trimmed(), m_fields->takePassword());
    if (!made)
        return made.error();
    Q_EMIT this->made(made->recoveryCode, login);
    return {};
}

RecoverSheet::RecoverSheet(const Context &context, QWidget *parent)
    : GateSheet(u"recoverSheet"_s, context.theme, parent)
    , m_context(context)
    , m_login(new QLineEdit(this))
    , m_code(new QLineEdit(this))
{
    addHeading(tr("A new password for the administrator"));
    addText(tr("The recovery code was shown when the administrator was made, and lies in a sealed envelope. It counts once; you get the next one."), u"recoverTextLabel"_s);
    m_login->setObjectName(u"recoverLoginEdit"_s);
    m_code->setObjectName(u"recoverCodeEdit"_s);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    addLabelled(tr("Administrator's name to sign in with"), m_login);
    addLabelled(tr("Recovery code"), m_code);
    m_fields = new NewPasswordFields(u"recover"_s, context.theme, this);
    column()->addWidget(m_fields);
    addVerb(tr("Set the Password"), u"recoverButton"_s, [this] { return recover(); });
    QPushButton *back = addOther(tr("Back"), u"recoverCancelButton"_s);
    connect(m_login, &QLineEdit::textChanged, this, [this] { m_fields->setNames({m_login->text().trimmed()}); });
    connect(m_login, &QLineEdit::returnPressed, m_code, qOverload<>(&QWidget::setFocus));
    connect(m_code, &QLineEdit::returnPressed, this, [this] { m_fields->focusFirst(); });
    connect(m_fields, &NewPasswordFields::entered, this, [this] { perform(); });
    connect(back, &QPushButton::clicked, this, &RecoverSheet::givenUp);
}

void RecoverSheet::setLogin(const QString &login)
{
    m_login->setText(login);
}

void RecoverSheet::enter()
{
    (m_login->text().isEmpty() ? m_login : m_code)->setFocus(Qt::OtherFocusReason);
}

MaybeRefusal RecoverSheet::recover()
{
    if (const MaybeRefusal no = m_fields->judge())
        return no;
    const QString login = m_login->text().trimmed();
    const Outcome<QString> next = m_context.desk.people().recover(login, m_code->text().trimmed(), m_fields->takePassword());
    if (!next)
        return next.error();
    m_code->clear();
    Q_EMIT recovered(*next, login);
    return {};
}

} // namespace bulletin
