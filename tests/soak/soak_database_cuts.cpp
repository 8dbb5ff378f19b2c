// SPDX-License-Identifier: Apache-2.0
// The power is cut under a desk that is written to: unsynced sectors are dropped, reordered and torn,
// names come and go. Five thousand cuts a file system in ./dev soak; no acknowledged save may be lost.
#include "tests/soak/office_writer.h"
#include "tests/soak/power_cuts.h"
#include "tests/soak/soak_support.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>
#include <unistd.h>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr int cutsOfOneTrace = 500;

void models()
{
    QTest::addColumn<NameModel>("model");
    QTest::newRow("ext4") << NameModel::Ext4;
    QTest::newRow("posix") << NameModel::Posix;
}

// The control: a connection as Qt opens it, or one that syncs nothing.
QSqlDatabase bareConnection(const QString &path)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    connection.setDatabaseName(path);
    if (!connection.open())
        qFatal("no connection");
    return connection;
}

int runBareWriter(const QStringList &arguments)
{
    const QSqlDatabase connection = bareConnection(arguments.at(0));
    QSqlQuery query(connection);
    if (arguments.value(2) == "unsynced"_L1)
        query.exec(u"PRAGMA synchronous = OFF"_s);
    query.exec(u"CREATE TABLE versions (number INTEGER PRIMARY KEY, text TEXT)"_s);
    for (int number = 1; number <= arguments.at(1).toInt(); ++number) {
        query.prepare(u"INSERT INTO versions VALUES (?, ?)"_s);
        query.addBindValue(number);
        query.addBindValue(QString::number(number).repeated(1000));
        if (!query.exec())
            return 4;
        const QByteArray line = "saved " + QByteArray::number(number) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) < 0)
            return 4;
    }
    return 0;
}

Standing bareStanding(const QString &path, const Acknowledged &acknowledged)
{
    Standing standing;
    {
        const QSqlDatabase connection = bareConnection(path);
        QSqlQuery query(connection);
        if (!query.exec(u"PRAGMA integrity_check"_s) || !query.next() || query.value(0).toString() != "ok"_L1)
            standing.remains = Remains::Corrupt;
        else if (query.exec(u"SELECT max(number) FROM versions"_s) && query.next())
            standing.saved = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QString::fromLatin1(QSqlDatabase::defaultConnection));
    if (standing.remains == Remains::Good && standing.saved < acknowledged.saved)
        standing.remains = Remains::Lost;
    return standing;
}

Tally cutsUnderBareWriter(NameModel model, const QString &settings)
{
    const int cuts = soakCount("CONTROL_CUTS", 100);
    PowerCuts power(model, 5);
    const QString path = power.folder() + u"/bare.db"_s;
    power.record({u"--bare-writer"_s, path, u"60"_s, settings});
    Tally tally;
    power.cut(cuts, [&](const QByteArray &output) {
        Acknowledged acknowledged;
        acknowledged.hear(output);
        tally.count(bareStanding(path, acknowledged));
    });
    sayFigure(u"control, a bare connection, %1 (%2), %3 cuts: %4"_s.arg(settings, nameOf(model), grouped(cuts), tally.text()));
    return tally;
}

} // namespace

class SoakDatabaseCuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothingThatWasAcknowledged_data() { models(); }
    void losesNothingThatWasAcknowledged();
    void seesTheLossesOfQtsDefaults_data() { models(); }
    void seesTheLossesOfQtsDefaults();
    void seesTheDamageOfNoSyncAtAll_data() { models(); }
    void seesTheDamageOfNoSyncAtAll();
};

void SoakDatabaseCuts::losesNothingThatWasAcknowledged()
{
    QFETCH(const NameModel, model);
    const int cuts = soakCount("CUTS", 100);
    Tally tally;
    for (int done = 0; done < cuts; done += cutsOfOneTrace) {
        PowerCuts power(model, quint32(done) + 7);
        WriterOrder order{power.folder() + u"/desk.db"_s};
        order.saves = 30;
        power.record(order.arguments());
        power.cut(std::min(cutsOfOneTrace, cuts - done), [&](const QByteArray &output) {
            Acknowledged acknowledged;
            acknowledged.hear(output);
            tally.count(standingAt(order.location, order.name, acknowledged));
        });
    }
    sayFigure(u"%1 power cuts under the desk (%2): %3"_s.arg(grouped(cuts), nameOf(model), tally.text()));
    QVERIFY2(tally.bad() == 0, qPrintable(tally.details.join(u'\n')));
}

void SoakDatabaseCuts::seesTheLossesOfQtsDefaults()
{
    QFETCH(const NameModel, model);
    const Tally tally = cutsUnderBareWriter(model, u"defaults"_s);
    QVERIFY(tally.lost > 0);
}

void SoakDatabaseCuts::seesTheDamageOfNoSyncAtAll()
{
    QFETCH(const NameModel, model);
    const Tally tally = cutsUnderBareWriter(model, u"unsynced"_s);
    QVERIFY(tally.corrupt > 0);
}

int main(int argc, char **argv)
{
    SoakDatabaseCuts test;
    return soakMain(argc, argv, test, {{u"--writer"_s, runWriter}, {u"--bare-writer"_s, runBareWriter}});
}
#include "soak_database_cuts.moc"
