// SPDX-License-Identifier: Apache-2.0
#include "core/formats/readers.h"

#include "core/formats/docx_reader.h"
#include "core/formats/draft_recognition.h"
#include "core/formats/html_source.h"
#include "core/formats/issue_grammar.h"
#include "core/formats/limits.h"
#include "core/formats/odt_reader.h"
#include "core/formats/office_converter.h"
#include "core/formats/reader_failures.h"
#include "core/formats/rtf_reader.h"
#include "core/formats/text_decoding.h"
#include "core/formats/text_source.h"
#include "core/formats/zip_archive.h"

#include <QCoreApplication>
#include <QIODevice>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Readers)
};

enum class OldWord { Refuse, Convert };

bool hasHtmlName(const QString &fileName)
{
    return fileName.endsWith(u".html"_s, Qt::CaseInsensitive) || fileName.endsWith(u".htm"_s, Qt::CaseInsensitive);
}

// An OLE file holds an old Word document, or a new one behind a password.
bool holdsEncryptedPackage(const QByteArray &bytes)
{
    static const QByteArray name = [] {
        QByteArray utf16;
        for (const char letter : QByteArray("EncryptedPackage"))
            utf16.append(letter).append('\0');
        return utf16;
    }();
    return bytes.contains(name);
}

SourceDocument fromZip(const QByteArray &bytes, const QString &fileName)
{
    ZipArchive archive(bytes, fileName);
    if (archive.contains(u"content.xml"_s) && archive.read(u"mimetype"_s).startsWith("application/vnd.oasis.opendocument.text"))
        return sourceFromOdt(archive, fileName);
    return sourceFromDocx(bytes, fileName);
}

SourceDocument fromHtmlFile(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > limits::htmlBytes)
        throw reader_failures::tooLarge(fileName, limits::htmlBytes);
    return sourceFromHtml(decodeText(bytes, fileName).text);
}

// By content, whatever the name says; the name parts a page's fragment from a text.
SourceDocument sourceFrom(QIODevice &device, const QString &fileName, OldWord oldWord)
{
    const FileKind peeked = sniff(device.peek(1024));
    const bool package = peeked == FileKind::Zip || peeked == FileKind::Ole;
    const QByteArray bytes = readAllWithin(device, package ? limits::packageBytes : limits::textBytes, fileName);
    switch (sniff(bytes)) {
    case FileKind::Zip:
        return fromZip(bytes, fileName);
    case FileKind::Ole:
        if (holdsEncryptedPackage(bytes))
            throw reader_failures::encrypted(fileName);
        if (oldWord == OldWord::Refuse)
            throw reader_failures::oldWord(fileName);
        return sourceFromDocx(docxFromOldWord(bytes, fileName), fileName);
    case FileKind::Rtf:
        return sourceFromRtf(bytes, fileName);
    case FileKind::Html:
        return fromHtmlFile(bytes, fileName);
    case FileKind::Pdf:
        throw reader_failures::notThisKind(fileName, Sentences::tr("a PDF document"));
    case FileKind::Image:
        throw reader_failures::notThisKind(fileName, Sentences::tr("a picture"));
    case FileKind::OtherBinary:
        throw reader_failures::binary(fileName);
    case FileKind::Text:
        break;
    }
    if (hasHtmlName(fileName))
        return fromHtmlFile(bytes, fileName);
    return sourceFromText(decodeText(bytes, fileName).text);
}

SourceDocument filledSource(QIODevice &device, const QString &fileName, OldWord oldWord)
{
    SourceDocument source = sourceFrom(device, fileName, oldWord);
    if (source.lines.isEmpty())
        throw reader_failures::empty(fileName);
    return source;
}

} // namespace

Outcome<IssueDocument> readIssue(QIODevice &device, const QString &fileName, QStringList *notes, LineRoles *roles)
{
    const SourceDocument source = filledSource(device, fileName, OldWord::Refuse);
    if (notes)
        *notes = source.notes;
    return understandIssue(source, fileName, roles);
}

Outcome<DraftReading> readDraft(QIODevice &device, const QString &fileName)
{
    return recogniseDraft(filledSource(device, fileName, OldWord::Convert), fileName);
}

} // namespace bulletin
