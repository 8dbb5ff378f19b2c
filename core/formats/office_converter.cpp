// SPDX-License-Identifier: Apache-2.0
#include "core/formats/office_converter.h"

#include "core/base/save_file.h"
#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <csignal>
#include <unistd.h>

namespace bulletin {

using namespace Qt::StringLiterals;

QByteArray docxFromOldWord(const QByteArray &bytes, const QString &fileName)
{
    QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"libreoffice"_s);
    if (program.isEmpty())
        throw reader_failures::oldWord(fileName);
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw reader_failures::unreadable(fileName, folder.errorString());
    saveFile(folder.filePath(u"draft.doc"_s), bytes);

    QProcess process;
    // A group of its own: LibreOffice starts children, and all of them have to end with it.
    process.setChildProcessModifier([] { ::setsid(); });
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(folder.path());
    process.start(program, {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(), u"--headless"_s, u"--norestore"_s,
                            u"--convert-to"_s, u"docx"_s, u"--outdir"_s, folder.path(), folder.filePath(u"draft.doc"_s)});
    const bool finished = process.waitForFinished(limits::convertMilliseconds);
    if (!finished && process.processId() > 0) {
        ::kill(-pid_t(process.processId()), SIGKILL);
        process.waitForFinished(1'000);
    }
    // It says success even where it wrote nothing: only the file counts.
    QFile converted(folder.filePath(u"draft.docx"_s));
    if (!finished || !converted.open(QIODevice::ReadOnly) || converted.size() > limits::packageBytes)
        throw reader_failures::conversionFailed(fileName);
    return converted.readAll();
}

} // namespace bulletin
