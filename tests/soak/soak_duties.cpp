// SPDX-License-Identifier: Apache-2.0
// Nine people do what they like, 100,000 verbs in ./dev soak: nobody gets a text of his own, or one
// that he reviewed before, or one that was changed since, past the reviews; and every refusal is in the record.
#include "core/audit/audit_log.h"
#include "tests/soak/duty_walk.h"
#include "tests/soak/soak_support.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class SoakDuties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dutiesStayApart();
    void relaxedRulesDoNot();
};

void SoakDuties::dutiesStayApart()
{
    const int verbs = soakCount("DUTIES", 3000);
    const auto seed = quint32(soakCount("SEED", 1));
    DutyWalk walk(DutyWalk::Rules::Kept, seed);
    for (int i = 0; i < verbs; ++i) {
        walk.step();
        QVERIFY2(walk.violations.isEmpty(), qPrintable(u"verb %1, seed %2: %3"_s.arg(i).arg(seed).arg(walk.violations.join(u"; "_s))));
    }
    // A walk that gets nowhere would prove nothing.
    for (const char *verb : {"new", "save", "rename", "restore", "submit", "withdraw", "receive", "review", "return", "reject", "hold", "release", "reconsider",
                             "place", "unplace", "move", "merge", "take-lease", "break-lease", "comment", "delete"})
        QVERIFY2(walk.doneVerbs.value(QString::fromLatin1(verb)) > 0, verb);
    QVERIFY(walk.approved > verbs / 150 && walk.reopened > 0 && walk.refused > verbs / 4);
    sayFigure(u"%1 verbs by 9 people (seed %2): %3 done, %4 refused and recorded, %5 approvals, %6 reopened, 0 rules broken"_s.arg(
        grouped(verbs), QString::number(seed), grouped(walk.done), grouped(walk.refused), grouped(walk.approved), grouped(walk.reopened)));
}

// The control: without the rules the same walk mixes duties soon, so that it would have been seen.
void SoakDuties::relaxedRulesDoNot()
{
    DutyWalk walk(DutyWalk::Rules::Relaxed, 20240219);
    for (int i = 0; i < 3000 && walk.violations.size() < 5; ++i)
        walk.step();
    QVERIFY(!walk.violations.isEmpty());
    sayFigure(u"control, rules relaxed: %1"_s.arg(walk.violations.first()));
}

int main(int argc, char **argv)
{
    SoakDuties test;
    return soakMain(argc, argv, test, {});
}
#include "soak_duties.moc"
