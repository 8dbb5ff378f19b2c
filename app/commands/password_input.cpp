// SPDX-License-Identifier: Apache-2.0
#include "app/commands/password_input.h"

#include "core/people/password.h"

#include <QCoreApplication>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace bulletin {
namespace {

struct PasswordInput {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PasswordInput)
};

volatile std::sig_atomic_t interruption = 0;

void noteInterruption(int signal)
{
    interruption = signal;
}

// The person's terminal, wherever output goes. Shows nothing of what is typed while it lives; is put
// back however it ends.
class SilentTerminal final {
    Q_DISABLE_COPY_MOVE(SilentTerminal)
public:
    SilentTerminal()
        : m_terminal(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC))
        , m_there(m_terminal >= 0 && tcgetattr(m_terminal, &m_before) == 0)
    {
        if (!m_there)
            return;
        interruption = 0;
        struct sigaction action = {};
        action.sa_handler = noteInterruption; // without SA_RESTART: reading ends
        sigaction(SIGINT, &action, &m_actionBefore);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= tcflag_t(ECHONL);
        tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_there) {
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
            sigaction(SIGINT, &m_actionBefore, nullptr);
        }
        if (m_terminal >= 0)
            close(m_terminal);
        if (m_there && interruption != 0)
            raise(int(interruption));
    }
    bool isThere() const { return m_there; }
    QByteArray ask(const QString &prompt)
    {
        const QByteArray words = prompt.toLocal8Bit();
        if (write(m_terminal, words.constData(), size_t(words.size())) < 0)
            return {};
        QByteArray line;
        line.reserve(4096); // never moved to another place, which would leave a copy behind
        char letter = 0;
        while (line.size() < 4095 && read(m_terminal, &letter, 1) == 1 && letter != '\n')
            line.append(letter);
        return line;
    }

private:
    int m_terminal;
    termios m_before = {};
    struct sigaction m_actionBefore = {};
    bool m_there;
};

Refusal noPassword(const char *variable)
{
    return {Refusal::Kind::Rights, PasswordInput::tr("A password is needed, and there is nobody to ask for it here; nothing was done."),
            PasswordInput::tr("Run it in a terminal, or set %1.").arg(QLatin1StringView(variable))};
}

std::optional<QByteArray> fromEnvironment(const char *variable)
{
    if (!qEnvironmentVariableIsSet(variable))
        return std::nullopt;
    QByteArray password = qgetenv(variable);
    qunsetenv(variable);
    return password;
}

} // namespace

Outcome<QByteArray> readPassword(const char *variable, const QString &prompt)
{
    if (auto given = fromEnvironment(variable))
        return std::move(*given);
    SilentTerminal terminal;
    if (!terminal.isThere())
        return tl::unexpected(noPassword(variable));
    return terminal.ask(prompt);
}

Outcome<QByteArray> readNewPassword(const char *variable, const QString &login)
{
    if (auto given = fromEnvironment(variable))
        return std::move(*given);
    SilentTerminal terminal;
    if (!terminal.isThere())
        return tl::unexpected(noPassword(variable));
    QByteArray first = terminal.ask(PasswordInput::tr("New password of %1: ").arg(login));
    QByteArray again = terminal.ask(PasswordInput::tr("Once more: "));
    const bool same = first == again;
    wipe(again);
    if (same)
        return first;
    wipe(first);
    return refuse(Refusal::Kind::Validation, PasswordInput::tr("The two passwords differ; nothing was done."), PasswordInput::tr("Try again."));
}

bool canReadPassword(const char *variable)
{
    return qEnvironmentVariableIsSet(variable) || SilentTerminal().isThere();
}

} // namespace bulletin
