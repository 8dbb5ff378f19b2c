// SPDX-License-Identifier: Apache-2.0
// The power is cut while files leave the program: exports by way of saveFile, and backups. What was
// acknowledged must be there whole, and never the file before it; two thousand cuts each in ./dev soak.
#include "core/backup/backup.h"
#include "core/base/save_file.h"
#include "core/store/database.h"
#include "tests/soak/office_writer.h"
#include "tests/soak/power_cuts.h"
#include "tests/soak/soak_support.h"
#include "tests/support/file_facts.h"

#include <QSaveFile>
#include <QtTest>
#include <unistd.h>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr int cutsOfOneTrace = 250;

void acknowledge(int number)
{
    const QByteArray line = "saved " + QByteArray::number(number) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) < 0)
        qFatal("nobody listens");
}

QByteArray exportNumbered(int number)
{
    QRandomGenerator random{quint32(number)};
    return QByteArray("第 " + QByteArray::number(number) + " 份\n").repeated(random.bounded(1, 4000));
}

// The ways of writing a file: ours, and those that must be seen to fail.
const QMap<QString, std::function<void(const QString &, const QByteArray &)>> &ways()
{
    static const QMap<QString, std::function<void(const QString &, const QByteArray &)>> ways{
        {u"saveFile"_s, [](const QString &path, const QByteArray &bytes) { saveFile(path, bytes); }},
        {u"QSaveFile"_s,
         [](const QString &path, const QByteArray &bytes) {
             QSaveFile file(path);
             if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
                 qFatal("QSaveFile failed");
         }},
        {u"QFile"_s, [](const QString &path, const QByteArray &bytes) { writeBytes(path, bytes); }},
    };
    return ways;
}

int runExporter(const QStringList &arguments)
{
    for (int number = 0; number < arguments.at(2).toInt(); ++number) {
        ways().value(arguments.at(1))(arguments.at(0), exportNumbered(number));
        acknowledge(number);
    }
    return 0;
}

// Lost: the file before the acknowledged one is back. Torn: the file is none of those that were written.
Standing exportStanding(const QString &path, const Acknowledged &acknowledged)
{
    if (!QFile::exists(path))
        return {acknowledged.saved < 0 ? Remains::Good : Remains::Lost, -1, u"no file"_s};
    const QByteArray bytes = bytesOf(path);
    for (int number = acknowledged.saved + 1; number >= 0; --number) {
        if (bytes == exportNumbered(number))
            return {number < acknowledged.saved ? Remains::Lost : Remains::Good, number, u"export %1 instead of %2"_s.arg(number).arg(acknowledged.saved)};
    }
    return {Remains::Torn, -1, u"%1 bytes that nobody wrote"_s.arg(bytes.size())};
}

Tally cutsUnderExporter(NameModel model, const QString &way, int cuts)
{
    Tally tally;
    for (int done = 0; done < cuts; done += cutsOfOneTrace) {
        PowerCuts power(model, quint32(done) + 3);
        const QString path = power.folder() + u"/2024-01 简报.txt"_s;
        power.record({u"--exporter"_s, path, way, u"15"_s});
        power.cut(std::min(cutsOfOneTrace, cuts - done), [&](const QByteArray &output) {
            Acknowledged acknowledged;
            acknowledged.hear(output);
            tally.count(exportStanding(path, acknowledged));
        });
    }
    sayFigure(u"%1 power cuts under exports by %2 (%3): %4 torn, %5 rolled back"_s.arg(grouped(cuts), way, nameOf(model), grouped(tally.torn), grouped(tally.lost)));
    return tally;
}

// Saves and backs up, again and again, into one file.
int runBackups(const QStringList &arguments)
{
    const WriterOrder order{arguments.at(0), WriterOrder().name, 1};
    for (int done = 0; done < arguments.at(2).toInt(); ++done) {
        writeVersions(order);
        const auto database = openDeskAt(order.location);
        if (backUp(*database, arguments.at(1), SystemClock()))
            return 3;
        acknowledge(done + 1);
    }
    return 0;
}

void models()
{
    QTest::addColumn<NameModel>("model");
    QTest::newRow("ext4") << NameModel::Ext4;
    QTest::newRow("posix") << NameModel::Posix;
}

} // namespace

class SoakExportCuts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasExported_data() { models(); }
    void keepsWhatWasExported();
    void keepsWhatWasBackedUp_data() { models(); }
    void keepsWhatWasBackedUp();
    void seesWhatOthersLose_data() { models(); }
    void seesWhatOthersLose();
};

void SoakExportCuts::keepsWhatWasExported()
{
    QFETCH(const NameModel, model);
    const Tally tally = cutsUnderExporter(model, u"saveFile"_s, soakCount("EXPORT_CUTS", 200));
    QVERIFY2(tally.bad() == 0, qPrintable(tally.details.join(u'\n')));
}

void SoakExportCuts::keepsWhatWasBackedUp()
{
    QFETCH(const NameModel, model);
    const int cuts = soakCount("EXPORT_CUTS", 100);
    PowerCuts power(model, 2);
    const QString desk = power.folder() + u"/desk.db"_s;
    const QString copy = power.folder() + u"/copy.db"_s;
    power.record({u"--backups"_s, desk, copy, u"8"_s});
    Tally tally;
    power.cut(cuts, [&](const QByteArray &output) {
        Acknowledged acknowledged{0}; // the first backup holds version 1
        acknowledged.hear(output);
        if (QFile::exists(copy) || acknowledged.saved > 0)
            tally.count(standingAt(copy, WriterOrder().name, acknowledged));
    });
    sayFigure(u"%1 power cuts under backups (%2): %3"_s.arg(grouped(cuts), nameOf(model), tally.text()));
    QVERIFY2(tally.bad() == 0 && tally.good > cuts / 2, qPrintable(tally.details.join(u'\n')));
}

void SoakExportCuts::seesWhatOthersLose()
{
    QFETCH(const NameModel, model);
    const int cuts = soakCount("CONTROL_CUTS", 100);
    QVERIFY(cutsUnderExporter(model, u"QSaveFile"_s, cuts).lost > 0);
    QVERIFY(cutsUnderExporter(model, u"QFile"_s, cuts).torn > 0);
}

int main(int argc, char **argv)
{
    SoakExportCuts test;
    return soakMain(argc, argv, test, {{u"--exporter"_s, runExporter}, {u"--backups"_s, runBackups}});
}
#include "soak_export_cuts.moc"
