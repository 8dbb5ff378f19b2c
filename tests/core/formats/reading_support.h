// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/failure.h"
#include "core/formats/readers.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <optional>
#include <zip.h>

// What the tests about reading share: bytes in, what was understood out.
namespace bulletin::reading {

using namespace Qt::StringLiterals;

// Built with sanitizers everything takes several times as long: limits of time grow, sizes shrink.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr int slower = 12;
#elif !defined(__OPTIMIZE__) // counting lines
inline constexpr int slower = 4;
#else
inline constexpr int slower = 1;
#endif

inline Outcome<IssueDocument> issueFrom(const QByteArray &bytes, const QString &fileName = u"一期.txt"_s)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readIssue(buffer, fileName);
}

inline Outcome<IssueDocument> issueFrom(const QString &text)
{
    return issueFrom(text.toUtf8());
}

inline DraftReading draftFrom(const QByteArray &bytes, const QString &fileName = u"来稿.txt"_s)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDraft(buffer, fileName).value();
}

// The sentence with which the bytes were turned away; empty where they were read.
inline QString failureOf(const QByteArray &bytes, const QString &fileName = u"文件.txt"_s)
{
    try {
        const auto ignored = issueFrom(bytes, fileName);
        return {};
    } catch (const Failure &failure) {
        return failure.next().isEmpty() ? QString() : failure.message();
    }
}

inline QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/fixtures/issues/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList texts(const Manuscript &manuscript)
{
    QStringList lines;
    for (const Block &block : manuscript.blocks)
        lines.append(block.kind == BlockKind::Heading ? u"%1%2"_s.arg(QString(block.level, u'#'), block.text) : block.text);
    return lines;
}

// Everything that was understood, a line each: what the .expected files hold.
inline QString outline(const IssueDocument &issue)
{
    QStringList out;
    out << u"刊名 "_s + issue.bulletin << u"编印 "_s + issue.publisher
        << u"期号 %1 总 %2 年 %3 日期 %4%5"_s.arg(issue.number).arg(issue.cumulative).arg(issue.year).arg(issue.date.toString(Qt::ISODate), issue.supplement ? u" 增刊"_s : QString());
    if (!issue.classification.isEmpty() || !issue.serial.isEmpty())
        out << u"密级 %1 编号 %2"_s.arg(issue.classification, issue.serial);
    if (!issue.editorialNote.isEmpty())
        out << u"按语 "_s + issue.editorialNote;
    for (const QString &line : issue.contents)
        out << u"目录 "_s + line;
    for (const SectionDocument &section : issue.sections) {
        out << u"【%1】"_s.arg(section.name);
        for (const ArticleDocument &article : section.articles) {
            out << u"题 "_s + article.titleLines.join(u" | "_s);
            for (const Block &block : article.manuscript.blocks)
                out << (block.kind == BlockKind::Heading ? u"  层%1 "_s.arg(block.level) : u"  段 "_s) + block.text;
            out << u"  供稿 %1；人 %2；尾 %3"_s.arg(article.units.join(u'/'), article.contributors.join(u'/'), article.creditEnding);
        }
    }
    for (const DistributionLine &line : issue.distribution)
        out << line.label + u" "_s + line.recipients;
    out << u"责编 %1 电话 %2 邮箱 %3 印数 %4"_s.arg(issue.colophon.editor, issue.colophon.phone, issue.colophon.email).arg(issue.printRun);
    for (const Doubt &doubt : issue.doubts)
        out << u"疑 %1 行%2 篇%3 %4"_s.arg(doubtRuleText(doubt.rule)).arg(doubt.line).arg(doubt.article).arg(doubt.text);
    return out.join(u'\n') + u'\n';
}

// A zip as any program would make it.
inline QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    zip_source_keep(source);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *part = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(source), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

// A Word document with that body; further parts (word/styles.xml …) get their relationships.
inline QByteArray docxOf(const QString &body, const QList<std::pair<QString, QByteArray>> &parts = {}, bool strict = false)
{
    const QString office = strict ? u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s : u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
    const QString word = strict ? u"http://purl.oclc.org/ooxml/wordprocessingml/main"_s : u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
    const QString package = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
    QString relations;
    int number = 0;
    for (const auto &[name, bytes] : parts) {
        const QString file = name.mid(name.lastIndexOf(u'/') + 1);
        const QString type = name.contains(u"media/"_s) ? u"image"_s : file.left(file.indexOf(u'.'));
        relations += u"<Relationship Id=\"r%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(++number).arg(office, type, name.mid(5));
    }
    const QString document = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><x:document xmlns:x=\"%1\" xmlns:r=\"%2\" "
                             "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                             "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                             "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><x:body>%3</x:body></x:document>"_s.arg(word, office, body);
    QList<std::pair<QString, QByteArray>> entries = {
        {u"[Content_Types].xml"_s, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {u"_rels/.rels"_s, u"<Relationships xmlns=\"%1\"><Relationship Id=\"r0\" Type=\"%2/officeDocument\" Target=\"word/document.xml\"/></Relationships>"_s.arg(package, office).toUtf8()},
        {u"word/document.xml"_s, document.toUtf8()},
        {u"word/_rels/document.xml.rels"_s, u"<Relationships xmlns=\"%1\">%2</Relationships>"_s.arg(package, relations).toUtf8()}};
    return zipOf(entries + parts);
}

inline QString paragraph(const QString &text, const QString &properties = {})
{
    return u"<x:p><x:pPr>%2</x:pPr><x:r><x:t xml:space=\"preserve\">%1</x:t></x:r></x:p>"_s.arg(text, properties);
}

} // namespace bulletin::reading
