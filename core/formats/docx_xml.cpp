// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_xml.h"

namespace bulletin {

using namespace Qt::StringLiterals;

DocxXml::DocxXml(QLatin1StringView root)
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_s, true);
    m_writer.writeStartElement(root);
    m_writer.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_writer.writeAttribute(u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    if (root != "w:document"_L1)
        return;
    m_writer.writeAttribute(u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
    m_writer.writeAttribute(u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s);
    m_writer.writeAttribute(u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
}

QByteArray DocxXml::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

void DocxXml::open(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(key, value);
}

void DocxXml::empty(QLatin1StringView name, Attributes attributes)
{
    m_writer.writeEmptyElement(name);
    for (const auto &[key, value] : attributes)
        m_writer.writeAttribute(key, value);
}

void DocxXml::value(QLatin1StringView name, const QString &value)
{
    empty(name, {{"w:val"_L1, value}});
}

void DocxXml::text(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit >= 0x20 && unit != 0xFFFE && unit != 0xFFFF)
            clean.append(character);
    }
    m_writer.writeCharacters(clean);
}

} // namespace bulletin
