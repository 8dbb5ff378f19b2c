// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/issue_export.h"

#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "core/formats/writers.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/pdf_writer.h"
#include "core/press/typesetter.h"

#include <QCoreApplication>
#include <QDir>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueExport)
};

// What a file system or a shell would take amiss in a name.
QString safeName(const QString &name)
{
    static const QString unsafe = u"/\\:*?\"<>|"_s;
    QString safe;
    for (const QChar character : name.trimmed())
        safe.append(unsafe.contains(character) || character < QChar(0x20) ? QChar(u'_') : character);
    return safe.startsWith(u'.') ? u'_' + safe.mid(1) : safe;
}

void write(const QString &format, const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout, QIODevice &out)
{
    if (format == "pdf"_L1)
        writePdf(layout, issue, out);
    else if (format == "docx"_L1)
        writeDocx(issue, pageTemplate, layout, out);
    else if (format == "html"_L1)
        writeHtml(issue, pageTemplate, out);
    else
        writeText(issue, out);
}

} // namespace

QStringList exportFormats()
{
    return {u"pdf"_s, u"docx"_s, u"html"_s, u"txt"_s};
}

QString exportFileName(const IssueDocument &issue, const QString &format, FileNaming naming)
{
    const QString number = u"%1-%2"_s.arg(issue.year).arg(issue.number, 2, 10, QLatin1Char('0'));
    const QString supplement = issue.supplement ? u"-增刊"_s : QString();
    const QString prefix = naming == FileNaming::WithBulletin ? safeName(issue.bulletin) + u'-' : QString();
    return prefix + number + supplement + u'.' + format;
}

Outcome<QList<ExportedFile>> exportIssue(const IssueDocument &issue, const QStringList &formats, const QString &folder, FileNaming naming, FontBook &fonts,
                                         const TemplateLibrary &templates, const std::function<bool(int)> &carryOn)
{
    for (const QString &format : formats) {
        if (!exportFormats().contains(format))
            return refuse(Refusal::Kind::Usage, ExportTexts::tr("There is no format “%1”.").arg(format),
                          ExportTexts::tr("Choose from: %1").arg(exportFormats().join(u", "_s)));
    }
    if (formats.isEmpty())
        return refuse(Refusal::Kind::Usage, ExportTexts::tr("No format was chosen."), ExportTexts::tr("Choose from: %1").arg(exportFormats().join(u", "_s)));
    if (!makeFolder(folder, 0777))
        throw Failure(ExportTexts::tr("The folder “%1” cannot be made.").arg(folder), ExportTexts::tr("Choose another folder."));
    const PageTemplate &pageTemplate = templates.find(issue.templateName);
    const Layout layout = Typesetter(fonts).layOut(issue, pageTemplate);
    QList<ExportedFile> files;
    for (int i = 0; i < formats.size(); ++i) {
        if (carryOn && !carryOn(i))
            break;
        const QString path = QDir(folder).filePath(exportFileName(issue, formats.at(i), naming));
        saveFile(path, [&](QIODevice &out) { write(formats.at(i), issue, pageTemplate, layout, out); });
        files.append({formats.at(i), path});
    }
    return files;
}

} // namespace bulletin
