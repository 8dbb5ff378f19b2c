// SPDX-License-Identifier: Apache-2.0
// A writer is killed (kill -9) at random points, two thousand times in ./dev soak. What the desk had
// told him is saved must be there, whole, and the desk sound.
#include "tests/soak/office_writer.h"
#include "tests/soak/soak_support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <signal.h>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfOneDesk = 50; // then a new one: a desk of very many versions takes long to look through

// Where the next kill falls: at some time, beginning before the desk is open; or just before one of
// the calls by which the writer changes its folder, so that the short steps are hit as often as the long.
struct NextKill {
    int afterMilliseconds = -1;
    int atCall = 0;
};

NextKill nextKill(QRandomGenerator &random, qint64 startTime)
{
    if (random.bounded(2) == 0)
        return {random.bounded(int(startTime * 5 / 2)), 0};
    return {-1, random.bounded(1, 120)};
}

class Victim final {
public:
    Victim(const WriterOrder &order, const QString &folder, const NextKill &kill)
    {
        m_process.setProcessEnvironment(shimmed(folder, {}, {kill.atCall, 0, false}));
        m_process.start(QCoreApplication::applicationFilePath(), order.arguments());
    }
    // Kills it after a while, or waits until the shim has.
    QByteArray die(const NextKill &kill)
    {
        if (kill.afterMilliseconds >= 0 && m_process.waitForStarted()) {
            QTest::qSleep(kill.afterMilliseconds);
            ::kill(pid_t(m_process.processId()), SIGKILL);
        }
        return end();
    }
    // Kills it as soon as it has said that much.
    QByteArray dieAfterSaying(const QByteArray &word)
    {
        while (!m_output.contains(word) && m_process.waitForReadyRead(60000))
            m_output += m_process.readAllStandardOutput();
        ::kill(pid_t(m_process.processId()), SIGKILL);
        return end();
    }

private:
    QByteArray end()
    {
        m_process.waitForFinished(60000);
        if (m_process.exitStatus() != QProcess::CrashExit)
            qFatal("the writer ended by itself: %s", m_process.readAllStandardError().constData());
        return m_output + m_process.readAllStandardOutput();
    }
    QProcess m_process;
    QByteArray m_output;
};

qint64 timeToStart(const WriterOrder &order, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    Victim(order, folder, {}).dieAfterSaying("saved ");
    return std::max<qint64>(timer.elapsed(), 20);
}

} // namespace

class SoakKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasAcknowledged();
    void seesTheLossOfAPromiseMadeTooEarly();
};

void SoakKills::losesNothingThatWasAcknowledged()
{
    const int kills = soakCount("KILLS", 40);
    QRandomGenerator random(11);
    Tally tally;
    qint64 acknowledgements = 0;
    std::unique_ptr<QTemporaryDir> folder;
    Acknowledged acknowledged;
    qint64 startTime = 0;
    for (int i = 0; i < kills; ++i) {
        if (i % killsOfOneDesk == 0) {
            folder = std::make_unique<QTemporaryDir>();
            acknowledged = {};
        }
        const WriterOrder order{folder->filePath(u"desk.db"_s)};
        if (startTime == 0)
            startTime = timeToStart(order, folder->path());
        const NextKill kill = nextKill(random, startTime);
        const QByteArray output = Victim(order, folder->path(), kill).die(kill);
        acknowledgements += output.count('\n');
        acknowledged.hear(output);
        tally.count(standingAt(order.location, order.name, acknowledged));
    }
    sayFigure(u"%1 kills (%2 acknowledgements): %3"_s.arg(grouped(kills), grouped(acknowledgements), tally.text()));
    QVERIFY2(tally.bad() == 0, qPrintable(tally.details.join(u'\n')));
    QVERIFY(acknowledgements > kills / 2); // it was really at work when it was killed
}

// The control: a writer that says "saved" before it is. Were that not seen, the figure above would be worth nothing.
void SoakKills::seesTheLossOfAPromiseMadeTooEarly()
{
    const QTemporaryDir folder;
    WriterOrder order{folder.filePath(u"desk.db"_s)};
    order.promise = WriterOrder::Promise::TooEarly;
    Tally tally;
    Acknowledged acknowledged;
    int kills = 0;
    while (tally.lost == 0 && kills < 200) {
        acknowledged.hear(Victim(order, folder.path(), {}).dieAfterSaying("journal "));
        tally.count(standingAt(order.location, order.name, acknowledged));
        ++kills;
    }
    sayFigure(u"control, acknowledged before the commit: %1 in %2 kills"_s.arg(tally.text()).arg(kills));
    QVERIFY(tally.lost > 0);
}

int main(int argc, char **argv)
{
    SoakKills test;
    return soakMain(argc, argv, test, {{u"--writer"_s, runWriter}});
}
#include "soak_kills.moc"
