// SPDX-License-Identifier: Apache-2.0
#include "ui/people/sign_in_sheet.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "core/workspace/workspace.h"
#include "ui/people/password_edit.h"
#include "ui/people/person_button.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
constexpr int second = 1000;
constexpr int columns = 2;
constexpr auto loginProperty = "login";
}

SignInSheet::SignInSheet(const Context &context, QWidget *parent)
    : GateSheet(u"signInSheet"_s, context.theme, parent)
    , m_context(context)
    , m_heading(addHeading(tr("A shared PC: please say who you are")))
    , m_text(addText({}, u"signInTextLabel"_s))
    , m_peopleBox(new QWidget(this))
    , m_people(new QButtonGroup(this))
    , m_loginBox(new QWidget(this))
    , m_login(new QLineEdit(m_loginBox))
    , m_password(new PasswordEdit(context.theme, this))
    , m_capitals(new QLabel(tr("Capitals are locked"), this))
{
    m_text->hide();
    m_peopleBox->setObjectName(u"loginUserList"_s);
    m_peopleBox->setAccessibleName(tr("People who were here lately"));
    column()->addWidget(m_peopleBox);
    m_login->setObjectName(u"loginNameEdit"_s);
    auto *loginColumn = new QVBoxLayout(m_loginBox);
    loginColumn->setContentsMargins(0, 0, 0, 0);
    auto *loginLabel = new QLabel(tr("Name you sign in with"), m_loginBox);
    loginLabel->setBuddy(m_login);
    m_login->setAccessibleName(loginLabel->text());
    loginColumn->addWidget(loginLabel);
    loginColumn->addWidget(m_login);
    column()->addWidget(m_loginBox);
    m_password->setObjectName(u"loginPasswordEdit"_s);
    addLabelled(tr("Password"), m_password);
    m_capitals->setObjectName(u"loginCapitalsLabel"_s);
    m_capitals->setForegroundRole(QPalette::BrightText);
    m_capitals->hide();
    column()->addWidget(m_capitals);
    m_enter = addVerb(tr("Enter", "to sign in"), u"loginEnterButton"_s, [this] { return signIn(); });
    QPushButton *recover = addOther(tr("I Have the Recovery Code…"), u"loginRecoverButton"_s);
    addText(tr("Password forgotten? Ask the administrator for a one-time code and type it as the password."), u"loginForgottenLabel"_s);
    m_people->setExclusive(true);
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &SignInSheet::countDown);
    connect(m_password, &PasswordEdit::capitalsLockedChanged, m_capitals, &QWidget::setVisible);
    connect(m_password, &QLineEdit::returnPressed, this, [this] { perform(); });
    connect(m_login, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_login, &QLineEdit::editingFinished, this, &SignInSheet::countDown);
    connect(recover, &QPushButton::clicked, this, [this] { Q_EMIT recoverWanted(login()); });
    addPeople();
}

void SignInSheet::addPeople()
{
    auto *grid = new QGridLayout(m_peopleBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    int index = 0;
    const auto place = [&](QWidget *button) {
        grid->addWidget(button, index / columns, index % columns);
        ++index;
    };
    QList<Settings::RecentPerson> recent = Settings().recentPeople(m_context.workspace.database());
    const Actor &present = m_context.desk.actor(); // of a window that is locked
    if (!present.account.isNull() && std::none_of(recent.begin(), recent.end(), [&present](const Settings::RecentPerson &person) { return person.login == present.name; }))
        recent.prepend({present.name, present.person, roleNames(present.roles)});
    for (const Settings::RecentPerson &person : recent)
        place(addPerson(person.login, person.name, person.unit));
    if (!recent.isEmpty())
        place(addPerson({}, tr("Somebody Else…"), {}));
    m_peopleBox->setVisible(!recent.isEmpty());
    choose(recent.isEmpty() ? QString() : recent.first().login);
}

QWidget *SignInSheet::addPerson(const QString &login, const QString &name, const QString &detail)
{
    auto *button = new PersonButton(name, detail, m_context.theme, m_peopleBox);
    button->setObjectName(login.isEmpty() ? u"loginOtherButton"_s : u"loginPerson-%1"_s.arg(login));
    button->setProperty(loginProperty, login);
    if (login.isEmpty())
        button->setIcon(m_context.theme.icon(u"keyboard"_s));
    m_people->addButton(button);
    connect(button, &QAbstractButton::toggled, this, [this, login](bool checked) {
        if (checked)
            picked(login);
    });
    connect(button, &PersonButton::picked, this, [this] { enter(); });
    return button;
}

void SignInSheet::picked(const QString &login)
{
    m_chosen = login;
    m_loginBox->setVisible(login.isEmpty());
    m_password->clear();
    say({});
    countDown();
}

void SignInSheet::choose(const QString &login)
{
    for (QAbstractButton *button : m_people->buttons()) {
        if (const QString of = button->property(loginProperty).toString(); !of.isEmpty() && of == login) {
            button->setChecked(true);
            return;
        }
    }
    if (QAbstractButton *other = m_people->buttons().value(m_people->buttons().size() - 1))
        other->setChecked(true);
    picked({});
    m_login->setText(login);
}

void SignInSheet::setLockedFor(const QString &login)
{
    m_locked = login;
    m_heading->setText(tr("Locked"));
    m_text->setText(tr("What was being written is kept. %1 goes on with the password; anybody else can sign in and leaves it untouched.").arg(m_context.desk.actor().person));
    m_text->show();
    choose(login);
}

void SignInSheet::setLeftBy(const QString &login)
{
    setLockedFor(login);
    m_heading->setText(tr("Who comes next?"));
    for (QAbstractButton *button : m_people->buttons()) {
        if (button->property(loginProperty).toString() != login)
            return button->setChecked(true);
    }
    choose({});
}

void SignInSheet::enter()
{
    if (m_chosen.isEmpty() && m_login->text().isEmpty())
        m_login->setFocus(Qt::OtherFocusReason);
    else
        m_password->setFocus(Qt::OtherFocusReason);
}

QString SignInSheet::login() const
{
    return m_chosen.isEmpty() ? m_login->text().trimmed() : m_chosen;
}

void SignInSheet::countDown()
{
    int wait = 0;
    gesture(told(), [&] { wait = login().isEmpty() ? 0 : m_context.desk.people().secondsToWait(login()); });
    m_enter->setEnabled(wait == 0);
    m_enter->setText(wait == 0 ? tr("Enter", "to sign in") : tr("Wait %1 s").arg(wait));
    m_enter->setToolTip(wait == 0 ? QString() : tr("Too many tries failed. The next one is possible in %1 seconds.").arg(wait));
    if (wait == 0)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

MaybeRefusal SignInSheet::signIn()
{
    if (login().isEmpty()) {
        m_login->setFocus(Qt::OtherFocusReason);
        return Refusal{Refusal::Kind::Validation, tr("Type the name you sign in with."), {}};
    }
    if (m_beforeOther && comparableLogin(login()) != comparableLogin(m_locked)) {
        if (const MaybeRefusal no = m_beforeOther())
            return no;
    }
    const QByteArray typed = m_password->takePassword();
    const MaybeRefusal refusal = m_context.desk.people().signIn(login(), QByteArray(typed));
    if (refusal) {
        countDown();
        m_password->setFocus(Qt::OtherFocusReason);
        // How long there is to wait stands on the button, counted down.
        return m_enter->isEnabled() ? refusal : Refusal{refusal->kind, refusal->reason, {}};
    }
    Q_EMIT signedIn(typed);
    return {};
}

} // namespace bulletin
