// SPDX-License-Identifier: Apache-2.0
#include "core/formats/writers.h"

#include "core/base/failure.h"
#include "core/formats/docx_document_part.h"
#include "core/formats/docx_styles_part.h"
#include "core/formats/own_document.h"
#include "core/formats/zip_writer.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QXmlStreamWriter>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct DocxTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DocxWriter)
};

const QString officeRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

using Attributes = QList<std::pair<QString, QString>>;

void addEmpty(QXmlStreamWriter &xml, const QString &name, const Attributes &attributes)
{
    xml.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

QByteArray contentTypes(const QList<DocxPicture> &pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    addEmpty(xml, u"Default"_s, {{u"Extension"_s, u"rels"_s}, {u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    addEmpty(xml, u"Default"_s, {{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}});
    QStringList extensions;
    for (const DocxPicture &picture : pictures)
        extensions.append(picture.part.section(u'.', -1));
    extensions.removeDuplicates();
    for (const QString &extension : extensions)
        addEmpty(xml, u"Default"_s, {{u"Extension"_s, extension}, {u"ContentType"_s, u"image/"_s + extension}});
    const auto part = [&xml](const QString &name, const QString &type) { addEmpty(xml, u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}}); };
    part(u"/word/document.xml"_s, wordType + u"document.main+xml"_s);
    for (const auto &[name, type] : {std::pair(u"styles"_s, u"styles"_s), std::pair(u"settings"_s, u"settings"_s), std::pair(u"fontTable"_s, u"fontTable"_s),
                                     std::pair(u"footer1"_s, u"footer"_s), std::pair(u"footer2"_s, u"footer"_s)})
        part(u"/word/%1.xml"_s.arg(name), wordType + type + u"+xml"_s);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    part(u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray relationships(const QList<std::array<QString, 3>> &rows)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    for (const auto &[id, type, target] : rows)
        addEmpty(xml, u"Relationship"_s, {{u"Id"_s, id}, {u"Type"_s, type}, {u"Target"_s, target}});
    xml.writeEndDocument();
    return bytes;
}

QByteArray documentRelationships(const QList<DocxPicture> &pictures)
{
    QList<std::array<QString, 3>> rows = {{u"rIdStyles"_s, officeRelations + u"styles"_s, u"styles.xml"_s},
                                          {u"rIdSettings"_s, officeRelations + u"settings"_s, u"settings.xml"_s},
                                          {u"rIdFonts"_s, officeRelations + u"fontTable"_s, u"fontTable.xml"_s},
                                          {u"rIdFooterOdd"_s, officeRelations + u"footer"_s, u"footer1.xml"_s},
                                          {u"rIdFooterEven"_s, officeRelations + u"footer"_s, u"footer2.xml"_s}};
    for (const DocxPicture &picture : pictures)
        rows.append({picture.relation, officeRelations + u"image"_s, picture.part});
    return relationships(rows);
}

QByteArray coreProperties(const IssueDocument &issue)
{
    const QString total = issue.cumulative > 0 ? u"（总第%1期）"_s.arg(issue.cumulative) : QString();
    const QString day = (issue.date.isValid() ? issue.date.toString(Qt::ISODate) : u"1980-01-01"_s) + u"T00:00:00Z"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
    xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
    xml.writeTextElement(u"dc:title"_s, u"%1 %2年%3%4"_s.arg(issue.bulletin, QString::number(issue.year), (issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s).arg(issue.number), total));
    xml.writeTextElement(u"dc:creator"_s, issue.publisher);
    xml.writeTextElement(u"cp:keywords"_s, issue.bulletin);
    xml.writeTextElement(u"dc:language"_s, u"zh-CN"_s);
    for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
        xml.writeStartElement(name);
        xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(day);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray applicationProperties()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Properties"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s);
    xml.writeTextElement(u"Application"_s, ownApplication());
    xml.writeTextElement(u"AppVersion"_s, u"1.0000"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

void writeDocx(const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout, QIODevice &out)
{
    const DocxDocument document = docxDocument(issue, pageTemplate, layout);
    QList<ZipPart> parts = {
        {u"[Content_Types].xml"_s, contentTypes(document.pictures)},
        {u"_rels/.rels"_s, relationships({{u"rId1"_s, officeRelations + u"officeDocument"_s, u"word/document.xml"_s},
                                          {u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s},
                                          {u"rId3"_s, officeRelations + u"extended-properties"_s, u"docProps/app.xml"_s}})},
        {u"docProps/core.xml"_s, coreProperties(issue)},
        {u"docProps/app.xml"_s, applicationProperties()},
        {u"word/document.xml"_s, document.xml},
        {u"word/_rels/document.xml.rels"_s, documentRelationships(document.pictures)},
        {u"word/styles.xml"_s, docxStyles(pageTemplate)},
        {u"word/settings.xml"_s, docxSettings()},
        {u"word/fontTable.xml"_s, docxFontTable(pageTemplate)},
        {u"word/footer1.xml"_s, docxFooter(Qt::AlignRight, pageTemplate)},
        {u"word/footer2.xml"_s, docxFooter(Qt::AlignLeft, pageTemplate)},
    };
    for (const DocxPicture &picture : document.pictures)
        parts.append({u"word/"_s + picture.part, issue.images.value(picture.imageId).bytes});
    const QByteArray bytes = writeZip(parts, issue.date);
    if (out.write(bytes) != bytes.size())
        throw Failure(DocxTexts::tr("The Word document could not be written."), DocxTexts::tr("Check the disk and its free space."));
}

} // namespace bulletin
