// SPDX-License-Identifier: Apache-2.0
// Nine people bring issues to print, each doing what he likes, 100,000 verbs in ./dev soak: no issue is
// signed off with a rule broken, none that is signed changes unseen, and every refusal is in the record.
#include "tests/soak/issue_walk.h"
#include "tests/soak/soak_support.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class SoakSignOffs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesHold();
    void relaxedRulesDoNot();
};

void SoakSignOffs::rulesHold()
{
    const int verbs = soakCount("SIGN_OFFS", 3000);
    const auto seed = quint32(soakCount("SEED", 1));
    IssueWalk walk(IssueWalk::Rules::Kept, seed);
    for (int i = 0; i < verbs; ++i) {
        walk.step();
        QVERIFY2(walk.violations.isEmpty(), qPrintable(u"verb %1, seed %2: %3"_s.arg(i).arg(seed).arg(walk.violations.join(u"; "_s))));
    }
    // A walk that gets nowhere would prove nothing.
    for (const char *verb : {"open-proof", "correct-proof", "settle-correction", "decline-correction", "check-correction", "close-proof", "back-to-assembly", "sign-issue",
                             "withdraw-sign-off", "publish-issue", "save-article", "update-issue"})
        QVERIFY2(walk.doneVerbs.value(QString::fromLatin1(verb)) > 0, verb);
    const bool gotSomewhere = walk.signedOff > verbs / 2000 && walk.voided > 0 && walk.published > 0 && walk.refused > verbs / 5;
    QVERIFY2(gotSomewhere, qPrintable(u"%1 signed off, %2 voided, %3 published, %4 refused"_s.arg(walk.signedOff).arg(walk.voided).arg(walk.published).arg(walk.refused)));
    sayFigure(u"%1 verbs by 9 people (seed %2): %3 done, %4 refused and recorded, %5 sign-offs, %6 voided by changes, %7 published, 0 rules broken"_s.arg(
        grouped(verbs), QString::number(seed), grouped(walk.done), grouped(walk.refused), grouped(walk.signedOff), grouped(walk.voided), grouped(walk.published)));
}

// The control: without the rules of separation the same walk signs what it should not, so that it would have been seen.
void SoakSignOffs::relaxedRulesDoNot()
{
    IssueWalk walk(IssueWalk::Rules::Relaxed, 20240219);
    for (int i = 0; i < 5000 && walk.violations.size() < 5; ++i)
        walk.step();
    QVERIFY(!walk.violations.isEmpty());
    sayFigure(u"control, rules relaxed: %1"_s.arg(walk.violations.first()));
}

int main(int argc, char **argv)
{
    SoakSignOffs test;
    return soakMain(argc, argv, test, {});
}
#include "soak_sign_offs.moc"
