// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/gate_sheet.h"
#include "ui/shell/context.h"
#include "ui/shell/settings.h"

#include <QTimer>

class QButtonGroup;
class QLineEdit;

namespace bulletin {

class PasswordEdit;
class PersonButton;

// Who are you: the people who were here lately as buttons, anybody else by the name that he types,
// and the password. While too many tries failed, the seconds that are left are counted down.
class SignInSheet final : public GateSheet {
    Q_OBJECT
public:
    explicit SignInSheet(const Context &context, QWidget *parent = nullptr);

    void enter() override;
    void choose(const QString &login); // as if it had been picked or typed
    // The window is locked: this person comes back by the password alone.
    void setLockedFor(const QString &login);
    // It is left to somebody else: he can come back to it as well.
    void setLeftBy(const QString &login);
    // Asked before anybody else than that one comes in; a refusal is said and nobody does.
    void setBeforeOther(std::function<MaybeRefusal()> before) { m_beforeOther = std::move(before); }
    Q_INVOKABLE void countDown(); // once a second; looks how long the one who is chosen has to wait

Q_SIGNALS:
    void signedIn(const QByteArray &password); // as typed: a one-time code is asked for again with the new one
    void recoverWanted(const QString &login);

private:
    void addPeople();
    QWidget *addPerson(const QString &login, const QString &name, const QString &detail);
    void picked(const QString &login);
    QString login() const;
    MaybeRefusal signIn();
    const Context m_context;
    QString m_locked;
    QString m_chosen; // login of the button; empty: typed
    std::function<MaybeRefusal()> m_beforeOther;
    QLabel *m_heading;
    QLabel *m_text;
    QWidget *m_peopleBox;
    QButtonGroup *m_people;
    QWidget *m_loginBox;
    QLineEdit *m_login;
    PasswordEdit *m_password;
    QLabel *m_capitals;
    QPushButton *m_enter;
    QTimer m_second;
};

} // namespace bulletin
