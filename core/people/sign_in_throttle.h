// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/running_time.h"

namespace bulletin {

// Tries that failed in a row, on one account or on one PC, and when the last of them was.
struct SignInFailures {
    QString subject; // account:… or host:…
    int failures = 0;
    QString boot;            // the run of the machine in which …
    qint64 milliseconds = 0; // … the last one was, by its running time
    friend bool operator==(const SignInFailures &, const SignInFailures &) = default;
};

// Who tries is counted before the password is looked at, so that a program that is killed in between
// has had its try. Subjects hold no login as typed: some type their password there.
QString accountSubject(const QString &login);
QString hostSubject(const QString &host);

// Seconds that must pass after so many failures before the next try: none for the first three, then
// 1 2 4 8 16 32 60, and from the tenth failure on a quarter of an hour.
int waitAfter(int failures);
// What is left of it, in whole seconds; after a new start of the machine the waiting begins anew.
int secondsToWait(const SignInFailures &present, const RunningTime &time);
// One more failure, now.
SignInFailures failedAgain(SignInFailures present, const RunningTime &time);
// The waiting as it is counted in this run of the machine.
SignInFailures inThisRun(SignInFailures present, const RunningTime &time);
// A PC that several people share starts from nothing after a quarter of an hour without a failure.
// An account does not: only the right password, or the administrator, clears it.
bool isQuiet(const SignInFailures &present, const RunningTime &time);

} // namespace bulletin
