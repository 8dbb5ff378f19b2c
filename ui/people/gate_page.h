// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "ui/shell/context.h"

#include <QWidget>
#include <functional>

class QStackedWidget;

namespace bulletin {

class CodeSheet;
class GateSheet;
class NewPasswordSheet;
class RecoverSheet;
class SignInSheet;

// The page before all others (design ui (g)): signing in, coming back to a locked window, and
// making a desk's first administrator. One card at a time on an opaque ground.
class GatePage final : public QWidget {
    Q_OBJECT
public:
    enum class Purpose { SignIn, Lock, Switch, FirstAdministrator };
    GatePage(const Context &context, Purpose purpose, QWidget *parent = nullptr);

    // Asked before anybody but the one who locked the window comes in.
    void setBeforeOther(std::function<MaybeRefusal()> before);

Q_SIGNALS:
    void entered(); // somebody is signed in, with a password of his own
    void left();    // no administrator, not now

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showSheet(GateSheet *sheet);
    void signedIn(const QByteArray &password);
    void finish();
    const Context m_context;
    QStackedWidget *m_stack;
    SignInSheet *m_signIn = nullptr;
    NewPasswordSheet *m_newPassword = nullptr;
    CodeSheet *m_code = nullptr;
    RecoverSheet *m_recover = nullptr;
};

} // namespace bulletin
