// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <utility>

namespace bulletin {

// Writing one part of a Word document: elements with their attributes in one line of code, and text
// cleaned of what XML 1.0 forbids.
class DocxXml final {
public:
    using Attributes = std::initializer_list<std::pair<QLatin1StringView, QString>>;

    // `root` with the namespaces w, r and, for pictures, wp a pic.
    explicit DocxXml(QLatin1StringView root);
    QByteArray finish();

    void open(QLatin1StringView name, Attributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    void empty(QLatin1StringView name, Attributes attributes = {});
    // <w:name w:val="value"/>
    void value(QLatin1StringView name, const QString &value);
    void value(QLatin1StringView name, int number) { value(name, QString::number(number)); }
    void text(const QString &text);

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace bulletin
