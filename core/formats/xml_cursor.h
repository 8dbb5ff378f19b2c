// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>
#include <functional>

namespace bulletin {

// Which vocabulary an element or attribute belongs to; transitional and strict Office Open XML are
// one. Elements are matched by this and their local name, never by prefix.
enum class XmlSpace { Other, Word, Relations, Drawing, WordDrawing, Vml, Compatibility, Math, Package, OdfText, OdfTable, OdfOffice, OdfStyle, OdfDraw, OdfFormat, XLink };

// Walks over foreign XML with the limits of limits.h: depth, number of tokens, no DTD (so no
// entities). Throws Failure on those; ill-formed XML ends the walk with failed() set.
class XmlCursor {
public:
    XmlCursor(const QByteArray &bytes, const QString &fileName);

    enum class Token { Start, End, Text, Done };
    Token next();
    XmlSpace space() const { return m_space; }
    QStringView name() const { return m_reader.name(); }
    bool is(XmlSpace space, QStringView name) const { return m_space == space && m_reader.name() == name; }
    QStringView text() const { return m_reader.text(); }
    // By local name, whatever its namespace, but not one of r:… ; null where it is missing.
    QString attribute(QStringView name) const;
    QString relation(QStringView name) const; // r:id, r:embed
    bool isOff() const;  // w:val = 0, false, off
    void skip();         // from a start token behind its end
    bool failed() const { return m_reader.hasError(); }

private:
    QXmlStreamReader m_reader;
    QString m_fileName;
    XmlSpace m_space = XmlSpace::Other;
    int m_depth = 0;
    qint64 m_tokens = 0;
};

// Lets `parse` walk over the XML from its beginning to its end; once more, from fresh, with stray
// bytes and forbidden characters cleaned out where it was ill-formed. `parse` makes its result
// anew each time it is called. Throws Failure where even that does not help.
void parseXml(const QByteArray &bytes, const QString &fileName, const std::function<void(XmlCursor &)> &parse);

} // namespace bulletin
