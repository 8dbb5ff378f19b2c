// SPDX-License-Identifier: Apache-2.0
// The disk fails while a command runs: each of its changing calls in turn, with a full disk (ENOSPC) and
// a broken one (EIO), once and from then on; all of them in ./dev soak. No command may crash, none may
// say that it is done while its bytes are not on the disk, none may harm what was there before. What
// is on the disk is asked of a power cut that follows at once, too.
#include "tests/soak/failing_office.h"
#include "tests/soak/fault_commands.h"
#include "tests/soak/simulated_disk.h"
#include "tests/soak/soak_support.h"

#include <QtTest>
#include <cerrno>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Fault faultNumber(int number)
{
    return {1 + number / 4, number % 2 == 0 ? ENOSPC : EIO, number % 4 >= 2};
}

QString textOf(const Fault &fault)
{
    if (fault.call == 0)
        return u"nothing fails"_s;
    return u"call %1 fails with %2 %3"_s.arg(fault.call).arg(fault.error == EIO ? u"EIO"_s : u"ENOSPC"_s, fault.stays ? u"for good"_s : u"once"_s);
}

// One command of the list, and a copy of the office that it works on.
class Trial final {
public:
    Trial(const FailingOffice &office, const QString &words, Passing passing = Passing::AtOnce, const QString &mayLack = {});
    int calls() const { return m_calls; } // that change something, where nothing fails
    const QList<int> &syncs() const { return m_syncs; } // those among them that are an fsync
    QString complaintAbout(const Fault &fault);
    int reported() const { return m_reported; }

private:
    Ended run(const Fault &fault, bool withShim = true);
    void restoreOffice();
    QString complaintAboutOffice(const Ended &ended);
    QString complaintAfterCuts(const Ended &ended);
    QString complaintAboutAnotherTry();

    QTemporaryDir m_scratch{fastScratch()};
    QString m_office = m_scratch.filePath(u"office"_s);
    QString m_trace = m_scratch.filePath(u"trace"_s);
    QString m_base;
    QString m_program;
    QStringList m_arguments;
    Expectation m_expected;
    int m_calls = 0;
    QList<int> m_syncs;
    int m_reported = 0; // runs that ended with a sentence
};

Trial::Trial(const FailingOffice &office, const QString &words, Passing passing, const QString &mayLack)
    : m_base(office.base)
{
    m_arguments = QString(words).replace(u"{office}"_s, m_office).replace(u"{input}"_s, office.input).split(u' ');
    const bool own = !words.startsWith("--data"_L1);
    m_program = own ? QCoreApplication::applicationFilePath() : QStringLiteral(SOAK_PROGRAM);
    if (!own)
        m_arguments = FailingOffice::atItsHour(m_arguments);
    m_expected = {factsOf(m_base), {}, {}, passing, mayLack};
    for (int i = 0; i < 2; ++i) {
        restoreOffice();
        if (const Ended ended = run({}); ended.crashed || ended.status != 0)
            qFatal("%s: %s", qPrintable(words), ended.errors.constData());
        const OfficeFacts after = factsOf(m_office);
        if (i == 1)
            m_expected.chance = chanceIn(m_expected.after, after);
        if (!mayLack.isEmpty()) // and the record tells of it, or does not
            m_expected.chance += {u"desk.db events details"_s, u"desk.db events hash"_s};
        m_expected.after = after;
    }
    for (const DiskEvent &event : readTrace(m_trace)) {
        m_calls += event.mutating;
        if (event.call == DiskCall::Sync)
            m_syncs.append(m_calls);
    }
    if (m_calls == 0 || m_expected.differenceFromDone(m_expected.before).isEmpty())
        qFatal("%s changes nothing", qPrintable(words));
}

void Trial::restoreOffice()
{
    QDir(m_office).removeRecursively();
    copyFolder(m_base, m_office);
    QFile::remove(m_trace);
}

Ended Trial::run(const Fault &fault, bool withShim)
{
    return runProgram(m_program, m_arguments, withShim ? shimmed(m_office, m_trace, fault) : QProcessEnvironment::systemEnvironment());
}

QString Trial::complaintAbout(const Fault &fault)
{
    restoreOffice();
    const Ended ended = run(fault);
    m_reported += ended.status == 4;
    QString complaint;
    if (ended.crashed)
        complaint = u"crashed"_s;
    else if (ended.status != 0 && (ended.status != 4 || ended.errors.trimmed().isEmpty()))
        complaint = u"exit %1, “%2”"_s.arg(ended.status).arg(QString::fromUtf8(ended.errors));
    if (complaint.isEmpty())
        complaint = complaintAboutOffice(ended);
    if (complaint.isEmpty())
        complaint = complaintAfterCuts(ended);
    return complaint.isEmpty() ? complaint : textOf(fault) + u": "_s + complaint;
}

QString Trial::complaintAboutOffice(const Ended &ended)
{
    const OfficeFacts now = factsOf(m_office);
    if (ended.status == 0) {
        const QString difference = m_expected.differenceFromDone(now);
        return difference.isEmpty() ? difference : u"exit 0, but "_s + difference;
    }
    const QString difference = m_expected.differenceFromBoth(now);
    if (!difference.isEmpty())
        return u"exit 4, and "_s + difference;
    return m_expected.isUntouched(now) ? complaintAboutAnotherTry() : QString();
}

// Nothing was done; then the same command must work as soon as the disk does.
QString Trial::complaintAboutAnotherTry()
{
    const Ended again = run({}, false);
    if (again.crashed || again.status != 0)
        return u"done again without a fault: exit %1, “%2”"_s.arg(again.status).arg(QString::fromUtf8(again.errors));
    const QString difference = m_expected.differenceFromDone(factsOf(m_office));
    return difference.isEmpty() ? difference : u"done again without a fault: "_s + difference;
}

// What the plates hold when the power goes just after the command has ended.
QString Trial::complaintAfterCuts(const Ended &ended)
{
    const QList<DiskEvent> events = readTrace(m_trace);
    QRandomGenerator random(1);
    for (const NameModel model : {NameModel::Ext4, NameModel::Posix}) {
        restoreOffice();
        SimulatedDisk disk(model, m_office);
        for (const DiskEvent &event : events)
            disk.apply(event);
        QDir(m_office).removeRecursively();
        writeFiles(disk.afterCut(Survival::Nothing, random));
        const OfficeFacts now = factsOf(m_office);
        const QString difference = ended.status == 0 ? m_expected.differenceFromDone(now) : m_expected.differenceFromBoth(now);
        if (!difference.isEmpty())
            return u"exit %1, and after a power cut (%2) %3"_s.arg(ended.status).arg(model == NameModel::Ext4 ? u"ext4"_s : u"posix"_s, difference);
    }
    return {};
}

} // namespace

class SoakFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void harmsNothingAndTellsTheTruth_data();
    void harmsNothingAndTellsTheTruth();
    void tellsOfEachSyncThatFails_data();
    void tellsOfEachSyncThatFails();
    void seesWhoTellsALie();

private:
    std::unique_ptr<FailingOffice> m_office;
};

void SoakFaults::initTestCase_data()
{
    QTest::addColumn<bool>("server"); // the test's offices ask for it
    QTest::newRow("sqlite") << false;
}

void SoakFaults::init()
{
    if (!m_office)
        m_office = std::make_unique<FailingOffice>();
}

void SoakFaults::harmsNothingAndTellsTheTruth_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Passing>("passing");
    QTest::addColumn<QString>("mayLack");
    for (const FaultCommand &command : faultCommands)
        QTest::newRow(command.name) << QString::fromUtf8(command.words) << command.passing << QString::fromUtf8(command.mayLack);
}

void SoakFaults::harmsNothingAndTellsTheTruth()
{
    QFETCH(const QString, words);
    QFETCH(const Passing, passing);
    QFETCH(const QString, mayLack);
    Trial trial(*m_office, words, passing, mayLack);
    const int all = 4 * trial.calls();
    const int runs = std::min(all, soakCount("FAULTS", 1));
    QStringList complaints;
    if (const QString complaint = trial.complaintAbout({}); !complaint.isEmpty())
        complaints.append(complaint);
    for (int i = 0; i < runs; ++i) {
        const Fault fault = faultNumber(runs == all ? i : 4 * (trial.calls() * (2 * i + 1) / (2 * runs)) + (trial.calls() + i) % 4);
        if (const QString complaint = trial.complaintAbout(fault); !complaint.isEmpty())
            complaints.append(complaint);
    }
    sayFigure(u"%1: %2 of %3 faults (%4 calls): %5 reported, %6 wrong"_s.arg(QString::fromUtf8(QTest::currentDataTag())).arg(runs).arg(all)
                  .arg(trial.calls()).arg(trial.reported()).arg(complaints.size()));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void SoakFaults::tellsOfEachSyncThatFails_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a copy of a file") << u"--data {office} restore {input}/older.db"_s;
    QTest::newRow("a file made in memory") << u"--data {office} issue export 2025-6 --format txt --out {office}/out"_s;
    QTest::newRow("the desk") << u"--save {office}/desk.db"_s;
}

// Those that are overheard most easily, so that they are all tried in the small run, too.
void SoakFaults::tellsOfEachSyncThatFails()
{
    QFETCH(const QString, words);
    Trial trial(*m_office, words, Passing::InSteps, u"backups/"_s);
    QVERIFY(!trial.syncs().isEmpty());
    for (const int call : trial.syncs()) {
        const QString complaint = trial.complaintAbout({call, EIO, false});
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }
}

void SoakFaults::seesWhoTellsALie()
{
    Trial trial(*m_office, u"--careless {office}/out/2025-06.txt"_s);
    const int all = 4 * trial.calls();
    const bool allOfThem = soakCount("FAULTS", 1) >= all;
    QStringList complaints;
    int runs = 0;
    for (; runs < all && (allOfThem || complaints.isEmpty()); ++runs) {
        if (const QString complaint = trial.complaintAbout(faultNumber(runs)); !complaint.isEmpty())
            complaints.append(complaint);
    }
    sayFigure(u"control, QSaveFile at its word: %1 of %2 faults wrong (%3)"_s.arg(complaints.size()).arg(runs).arg(complaints.value(0)));
    QVERIFY(!complaints.isEmpty());
}

int main(int argc, char **argv)
{
    qputenv("BULLETIN_TEST", "1"); // --now
    qputenv("BULLETIN_PASSWORD", officePassword);
    SoakFaults test;
    return soakMain(argc, argv, test, failingOfficeParts());
}
#include "soak_faults.moc"
