// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/gate_sheet.h"
#include "ui/shell/context.h"

class QLineEdit;

namespace bulletin {

class NewPasswordFields;

// Signed in with a one-time code or a first password: a password of one's own before anything else.
class NewPasswordSheet final : public GateSheet {
    Q_OBJECT
public:
    explicit NewPasswordSheet(const Context &context, QWidget *parent = nullptr);
    ~NewPasswordSheet() override; // wipes what it was told

    void setPresent(const QByteArray &password);
    void enter() override;

Q_SIGNALS:
    void done();

private:
    MaybeRefusal change();
    const Context m_context;
    QByteArray m_present;
    NewPasswordFields *m_fields;
};

// The desk's first account.
class AdministratorSheet final : public GateSheet {
    Q_OBJECT
public:
    explicit AdministratorSheet(const Context &context, QWidget *parent = nullptr);

    void enter() override;

Q_SIGNALS:
    void made(const QString &recoveryCode, const QString &login);
    void givenUp();

private:
    MaybeRefusal make();
    const Context m_context;
    QLineEdit *m_login;
    QLineEdit *m_name;
    NewPasswordFields *m_fields;
};

// A new password for an administrator who forgot his, against the recovery code.
class RecoverSheet final : public GateSheet {
    Q_OBJECT
public:
    explicit RecoverSheet(const Context &context, QWidget *parent = nullptr);

    void setLogin(const QString &login);
    void enter() override;

Q_SIGNALS:
    void recovered(const QString &nextCode, const QString &login);
    void givenUp();

private:
    MaybeRefusal recover();
    const Context m_context;
    QLineEdit *m_login;
    QLineEdit *m_code;
    NewPasswordFields *m_fields;
};

} // namespace bulletin
