// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_reader.h"

#include "core/formats/docx_body.h"
#include "core/formats/html_source.h"
#include "core/formats/own_document.h"
#include "core/formats/text_decoding.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DocxReader)
};

// Footnotes or endnotes by id; the separators that Word keeps among them have no text.
QHash<QString, QString> notesOf(OfficePackage &package, QStringView part, const QString &fileName)
{
    QHash<QString, QString> notes;
    const QByteArray bytes = package.related(part);
    if (bytes.isEmpty())
        return notes;
    const DocxStyles noStyles;
    parseXml(bytes, fileName, [&](XmlCursor &xml) {
        notes.clear();
        QString id;
        QString text;
        bool inText = false;
        bool isNote = false;
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            const bool start = token == XmlCursor::Token::Start;
            if (token == XmlCursor::Token::Text) {
                text += inText ? xml.text().toString() : QString();
            } else if (start && (xml.is(XmlSpace::Word, u"del") || xml.is(XmlSpace::Word, u"instrText"))) {
                xml.skip();
            } else if (xml.is(XmlSpace::Word, u"t")) {
                inText = start;
            } else if (start && (xml.is(XmlSpace::Word, u"footnote") || xml.is(XmlSpace::Word, u"endnote"))) {
                id = xml.attribute(u"id");
                isNote = xml.attribute(u"type").isEmpty() || xml.attribute(u"type") == u"normal"_s;
                text.clear();
            } else if (!start && (xml.is(XmlSpace::Word, u"footnote") || xml.is(XmlSpace::Word, u"endnote")) && isNote) {
                notes.insert(id, trimmedBlanks(text));
            }
        }
    });
    return notes;
}

// A flat contents list uses the first level for its titles; only beside a second level is the
// first that of the sections.
void settleContentsRoles(QList<SourceLine> &lines)
{
    const auto has = [&](SourceRole role) {
        return std::any_of(lines.begin(), lines.end(), [role](const SourceLine &line) { return line.role == role; });
    };
    if (has(SourceRole::ContentsTitle) || !has(SourceRole::ContentsSection))
        return;
    for (SourceLine &line : lines) {
        if (line.role == SourceRole::ContentsSection && !line.text.startsWith(u'【'))
            line.role = SourceRole::ContentsTitle;
    }
}

// Other programs store widths in units of their own: 119.9974 mm is 120.
void roundWidths(QList<SourceLine> &lines)
{
    for (SourceLine &line : lines)
        line.imageWidthMm = std::round(line.imageWidthMm * 10) / 10;
}

QStringList notesFor(const DocxBody::Counts &counts)
{
    QStringList notes;
    if (counts.changes > 0)
        notes.append(Sentences::tr("%1 tracked changes were accepted.").arg(counts.changes));
    if (counts.comments > 0)
        notes.append(Sentences::tr("%1 comments were left out.").arg(counts.comments));
    if (counts.pictures > 0)
        notes.append(Sentences::tr("%1 pictures in a format that cannot be kept were left out (PNG, JPEG, GIF and BMP are kept).").arg(counts.pictures));
    if (counts.embedded > 0)
        notes.append(Sentences::tr("%1 documents that lie inside this one were left out.").arg(counts.embedded));
    return notes;
}

} // namespace

void DocxBody::addEmbedded(const QString &relation)
{
    const QByteArray bytes = m_package.byId(relation);
    if (bytes.isEmpty() || sniff(bytes) != FileKind::Html) {
        ++m_counts.embedded;
        return;
    }
    const SourceDocument inner = sourceFromHtml(decodeText(bytes, m_fileName).text);
    m_document.lines += inner.lines;
    m_document.images.insert(inner.images);
}

SourceDocument sourceFromDocx(const QByteArray &bytes, const QString &fileName)
{
    OfficePackage package(bytes, fileName);
    const DocxStyles styles(package.related(u"styles"), fileName);
    const QByteArray numberingXml = package.related(u"numbering");
    const QHash<QString, QString> footnotes = notesOf(package, u"footnotes", fileName);
    const QHash<QString, QString> endnotes = notesOf(package, u"endnotes", fileName);
    SourceDocument document;
    parseXml(package.mainPart(), fileName, [&](XmlCursor &xml) {
        DocxNumbering numbering(numberingXml, fileName);
        DocxBody body(package, styles, numbering, fileName);
        body.setNotes(footnotes, endnotes);
        body.read(xml);
        document = body.takeDocument();
        document.notes = notesFor(body.counts());
    });
    settleContentsRoles(document.lines);
    const bool titled = std::any_of(document.lines.begin(), document.lines.end(), [](const SourceLine &line) { return line.role == SourceRole::Title; });
    document.ownStyles = titled && package.application() == ownApplication();
    if (!document.ownStyles)
        roundWidths(document.lines);
    return document;
}

} // namespace bulletin
