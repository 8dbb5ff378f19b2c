// SPDX-License-Identifier: Apache-2.0
// A PostgreSQL server is killed (kill -9 of all its processes) while four people save, twenty-five
// times in ./dev soak. Nothing that was acknowledged may be lost, and everybody goes on within ten
// seconds of the server's return without starting the program again. The server is this harness's own.
#include "core/store/database.h"
#include "tests/soak/office_writer.h"
#include "tests/soak/soak_support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <algorithm>
#include <numeric>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAbsence = 10000; // ms

class Server final {
public:
    Server() { m_location = QString::fromUtf8(manage({u"start"_s}).output).trimmed(); }
    ~Server()
    {
        if (isRunning())
            manage({u"stop"_s, m_location});
    }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    bool isRunning() const { return !m_location.isEmpty(); }
    const QString &location() const { return m_location; }
    void killAndStartAgain(const std::function<void()> &whileDead)
    {
        if (manage({u"kill"_s, m_location}).status != 0)
            qFatal("the server could not be killed");
        whileDead();
        if (const Ended ended = manage({u"restart"_s, m_location}); ended.status != 0)
            qFatal("the server did not start again: %s", ended.errors.constData());
    }

private:
    static Ended manage(const QStringList &arguments)
    {
        return runProgram(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/support/private_postgres"), arguments, QProcessEnvironment::systemEnvironment());
    }
    QString m_location;
};

// One of those who save, in a process of his own that must outlive every kill of the server.
class Client final {
public:
    Client(const QString &location, const QString &name)
        : m_order{location, name}
    {
        writeVersions({location, name, 1}); // so that nobody has to wait for another's bulletin
        m_order.trouble = WriterOrder::Trouble::TriesAgain;
        m_process.start(QCoreApplication::applicationFilePath(), m_order.arguments());
    }
    void listen()
    {
        m_process.waitForReadyRead(10);
        m_output += m_process.readAllStandardOutput();
        if (m_process.state() == QProcess::NotRunning)
            qFatal("a client ended: %s", m_process.readAllStandardError().constData());
    }
    void forget() { m_heard = saves(); }
    bool hasSavedSince() const { return saves() > m_heard; }
    int saves() const { return int(m_output.count("saved ")); }
    int lost() const { return int(m_output.count("lost ")); }
    Standing standing()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_output += m_process.readAllStandardOutput();
        Acknowledged acknowledged;
        acknowledged.hear(m_output);
        return standingAt(m_order.location, m_order.name, acknowledged);
    }

private:
    WriterOrder m_order;
    QProcess m_process;
    QByteArray m_output;
    int m_heard = 0;
};

// Milliseconds: from the kill until the last client had saved again, and how much of that after the server's return.
struct Absence {
    qint64 all = 0;
    qint64 ofClients = 0;
};

class Office final {
public:
    explicit Office(Server &server)
        : m_server(server)
    {
        for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s})
            m_clients.push_back(std::make_unique<Client>(server.location(), name));
    }
    void work(int milliseconds)
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < milliseconds;)
            listen();
    }
    Absence killServer()
    {
        QElapsedTimer sinceKill;
        sinceKill.start();
        m_server.killAndStartAgain([this] {
            listen();
            for (const auto &client : m_clients)
                client->forget();
        });
        QElapsedTimer sinceReturn;
        sinceReturn.start();
        while (!everybodySaved() && sinceReturn.elapsed() < longestAbsence)
            listen();
        return {sinceKill.elapsed(), sinceReturn.elapsed()};
    }
    int lost() const
    {
        return std::accumulate(m_clients.begin(), m_clients.end(), 0, [](int sum, const auto &client) { return sum + client->lost(); });
    }
    Tally close()
    {
        Tally tally;
        for (const auto &client : m_clients) {
            tally.count(client->standing());
            tally.lost += client->lost();
            m_saves += client->saves();
        }
        return tally;
    }
    qint64 saves() const { return m_saves; }

private:
    bool everybodySaved() const
    {
        return std::all_of(m_clients.begin(), m_clients.end(), [](const auto &client) { return client->hasSavedSince(); });
    }
    void listen()
    {
        for (const auto &client : m_clients)
            client->listen();
    }
    Server &m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    qint64 m_saves = 0;
};

} // namespace

class SoakServerKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void losesNothingThatWasAcknowledged();
    void seesTheLossesOfAServerThatPromisesTooEarly();
    void cleanupTestCase() { m_server.reset(); }

private:
    std::unique_ptr<Server> m_server;
};

void SoakServerKills::initTestCase()
{
    m_server = std::make_unique<Server>();
    if (!m_server->isRunning())
        QSKIP("no PostgreSQL is installed: NOT TESTED");
}

void SoakServerKills::losesNothingThatWasAcknowledged()
{
    const int kills = soakCount("SERVER_KILLS", 2);
    QRandomGenerator random(25);
    Office office(*m_server);
    Absence longest;
    for (int i = 0; i < kills; ++i) {
        office.work(random.bounded(100, 800));
        const Absence absence = office.killServer();
        longest = {std::max(longest.all, absence.all), std::max(longest.ofClients, absence.ofClients)};
    }
    const Tally tally = office.close();
    sayFigure(u"%1 kills of the server under load (%2 saves by 4 clients): %3; all saved again within %4 s of the kill, %5 s of the server's return"_s
                  .arg(kills).arg(grouped(office.saves()), tally.text())
                  .arg(double(longest.all) / 1000, 0, 'f', 1).arg(double(longest.ofClients) / 1000, 0, 'f', 1));
    QVERIFY2(tally.bad() == 0, qPrintable(tally.details.join(u'\n')));
    QVERIFY(longest.ofClients < longestAbsence);
}

void SoakServerKills::seesTheLossesOfAServerThatPromisesTooEarly()
{
    {
        const auto database = openDeskAt(m_server->location());
        database->execute(u"ALTER DATABASE postgres SET synchronous_commit = off"_s);
        database->execute(u"ALTER SYSTEM SET wal_writer_delay = '10s'"_s); // from the first kill on
    }
    Office office(*m_server);
    int kills = 0;
    for (; kills < 10 && office.lost() == 0; ++kills) {
        office.work(300);
        office.killServer();
    }
    const Tally tally = office.close();
    sayFigure(u"control, a server that acknowledges before it writes, %1 kills: %2"_s.arg(kills).arg(tally.text()));
    QVERIFY(tally.lost > 0);
}

int main(int argc, char **argv)
{
    SoakServerKills test;
    return soakMain(argc, argv, test, {{u"--writer"_s, runWriter}});
}
#include "soak_server_kills.moc"
