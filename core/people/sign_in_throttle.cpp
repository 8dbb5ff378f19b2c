// SPDX-License-Identifier: Apache-2.0
#include "core/people/sign_in_throttle.h"

#include "core/people/account.h"

#include <QCryptographicHash>
#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

constexpr int lockedSeconds = 15 * 60;
constexpr int waits[] = {0, 0, 0, 1, 2, 4, 8, 16, 32, 60};

// Time that passed in this run of the machine; none where the last failure was in another one.
qint64 passed(const SignInFailures &present, const RunningTime &time)
{
    return present.boot == time.boot() ? std::max<qint64>(0, time.milliseconds() - present.milliseconds) : 0;
}

} // namespace

QString accountSubject(const QString &login)
{
    return u"account:"_s + QString::fromLatin1(QCryptographicHash::hash(comparableLogin(login).toUtf8(), QCryptographicHash::Blake2b_256).toHex());
}

QString hostSubject(const QString &host)
{
    return u"host:"_s + host;
}

int waitAfter(int failures)
{
    return failures < int(std::size(waits)) ? waits[std::max(0, failures)] : lockedSeconds;
}

int secondsToWait(const SignInFailures &present, const RunningTime &time)
{
    const qint64 left = qint64(waitAfter(present.failures)) * 1000 - passed(present, time);
    return int(std::max<qint64>(0, (left + 999) / 1000));
}

SignInFailures failedAgain(SignInFailures present, const RunningTime &time)
{
    present.failures += 1;
    present.boot = time.boot();
    present.milliseconds = time.milliseconds();
    return present;
}

SignInFailures inThisRun(SignInFailures present, const RunningTime &time)
{
    if (present.boot == time.boot())
        return present;
    present.boot = time.boot();
    present.milliseconds = time.milliseconds();
    return present;
}

bool isQuiet(const SignInFailures &present, const RunningTime &time)
{
    return passed(present, time) >= qint64(lockedSeconds) * 1000;
}

} // namespace bulletin
