// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/soak_support.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QtTest>
#include <cstdio>
#include <sys/stat.h>

namespace bulletin {

using namespace Qt::StringLiterals;

int soakMain(int argc, char **argv, QObject &test, const SoakParts &parts)
{
    ::umask(0077);
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // a day, where Qt gives up after five minutes
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto part = parts.constFind(arguments.value(1));
    if (part == parts.constEnd())
        return QTest::qExec(&test, argc, argv);
    try {
        return (*part)(arguments.mid(2));
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 4;
    }
}

int soakCount(const char *name, int small)
{
    const int asked = qEnvironmentVariableIntValue(QByteArray("BULLETIN_SOAK_") + name);
    return asked > 0 ? asked : small;
}

void sayFigure(const QString &line)
{
    std::printf("» %s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString fastScratch()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/bulletin-soak-XXXXXX"_s;
}

QProcessEnvironment shimmed(const QString &folder, const QString &trace, const Fault &fault)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SOAK_SHIM));
    environment.insert(u"SOAK_FOLDER"_s, folder);
    if (!trace.isEmpty())
        environment.insert(u"SOAK_TRACE"_s, trace);
    if (fault.call > 0)
        environment.insert(u"SOAK_FAULT"_s, u"%1 %2 %3"_s.arg(fault.call).arg(fault.error).arg(fault.stays ? u"ever"_s : u"once"_s));
    // The sanitizers want to be loaded first of all, but do not need it.
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    return environment;
}

Ended runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        qFatal("%s did not end: %s", qPrintable(program), qPrintable(process.errorString()));
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void writeFiles(const QMap<QString, QByteArray> &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QDir().mkpath(QFileInfo(file.key()).absolutePath());
        QFile target(file.key());
        if (!target.open(QIODevice::WriteOnly) || target.write(file.value()) != file.value().size())
            qFatal("%s cannot be written", qPrintable(file.key()));
    }
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); entries.hasNext();) {
        const QString path = entries.next();
        const QString target = to + path.mid(from.size());
        if (entries.fileInfo().isDir())
            QDir().mkpath(target);
        else if (!QFile::copy(path, target))
            qFatal("%s cannot be copied", qPrintable(path));
    }
}

} // namespace bulletin
