// SPDX-License-Identifier: Apache-2.0
#include "core/formats/xml_cursor.h"

#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Vocabulary {
    QLatin1StringView uri;
    XmlSpace space;
};
constexpr Vocabulary vocabularies[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1, XmlSpace::Word},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main"_L1, XmlSpace::Word},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1, XmlSpace::Relations},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships"_L1, XmlSpace::Relations},
    {"http://schemas.openxmlformats.org/drawingml/2006/main"_L1, XmlSpace::Drawing},
    {"http://purl.oclc.org/ooxml/drawingml/main"_L1, XmlSpace::Drawing},
    {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_L1, XmlSpace::WordDrawing},
    {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"_L1, XmlSpace::WordDrawing},
    {"urn:schemas-microsoft-com:vml"_L1, XmlSpace::Vml},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006"_L1, XmlSpace::Compatibility},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math"_L1, XmlSpace::Math},
    {"http://purl.oclc.org/ooxml/officeDocument/math"_L1, XmlSpace::Math},
    {"http://schemas.openxmlformats.org/package/2006/relationships"_L1, XmlSpace::Package},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1, XmlSpace::OdfText},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1, XmlSpace::OdfTable},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1, XmlSpace::OdfOffice},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1, XmlSpace::OdfStyle},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_L1, XmlSpace::OdfDraw},
    {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_L1, XmlSpace::OdfFormat},
    {"http://www.w3.org/1999/xlink"_L1, XmlSpace::XLink},
};

XmlSpace spaceOf(QStringView uri)
{
    for (const Vocabulary &vocabulary : vocabularies) {
        if (uri == vocabulary.uri)
            return vocabulary.space;
    }
    return XmlSpace::Other;
}

// What XML 1.0 forbids, and references to it.
QByteArray cleaned(const QByteArray &bytes)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}]|&#(x0*(?:[0-8bcBC]|0?[eEfF]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));"_s);
    static const QRegularExpression declaration(u"^\\s*<\\?xml[^>]*\\?>"_s);
    QString text = QString::fromUtf8(bytes);
    text.remove(forbidden);
    text.remove(declaration);
    return text.toUtf8();
}

} // namespace

XmlCursor::XmlCursor(const QByteArray &bytes, const QString &fileName)
    : m_reader(bytes)
    , m_fileName(fileName)
{
}

XmlCursor::Token XmlCursor::next()
{
    while (!m_reader.atEnd()) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        if (++m_tokens > limits::xmlTokens)
            throw reader_failures::tooMuchInside(m_fileName);
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > limits::xmlDepth)
                throw reader_failures::tooMuchInside(m_fileName);
            m_space = spaceOf(m_reader.namespaceUri());
            return Token::Start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_space = spaceOf(m_reader.namespaceUri());
            return Token::End;
        case QXmlStreamReader::Characters:
            return Token::Text;
        case QXmlStreamReader::DTD:
            throw reader_failures::damaged(m_fileName);
        default:
            break;
        }
    }
    return Token::Done;
}

QString XmlCursor::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        if (attribute.name() == name && spaceOf(attribute.namespaceUri()) != XmlSpace::Relations)
            return attribute.value().toString();
    }
    return {};
}

QString XmlCursor::relation(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        if (attribute.name() == name && spaceOf(attribute.namespaceUri()) == XmlSpace::Relations)
            return attribute.value().toString();
    }
    return {};
}

bool XmlCursor::isOff() const
{
    const QString value = attribute(u"val");
    return value == u"0"_s || value == u"false"_s || value == u"off"_s || value == u"none"_s;
}

void XmlCursor::skip()
{
    const int depth = m_depth - 1;
    while (m_depth > depth && next() != Token::Done) { }
}

void parseXml(const QByteArray &bytes, const QString &fileName, const std::function<void(XmlCursor &)> &parse)
{
    const auto walk = [&](const QByteArray &xml) {
        XmlCursor cursor(xml, fileName);
        parse(cursor);
        while (cursor.next() != XmlCursor::Token::Done) { }
        return !cursor.failed();
    };
    if (!walk(bytes) && !walk(cleaned(bytes)))
        throw reader_failures::damaged(fileName);
}

} // namespace bulletin
