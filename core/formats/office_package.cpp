// SPDX-License-Identifier: Apache-2.0
#include "core/formats/office_package.h"

#include "core/formats/reader_failures.h"
#include "core/formats/xml_cursor.h"

#include <QDir>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash + 1);
}

// A target is relative to its part's folder, or begins at the package's root.
QString resolved(const QString &part, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folderOf(part) + target);
    return path.startsWith(u"../"_s) ? QString() : path;
}

} // namespace

QList<OfficePackage::Relation> OfficePackage::relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    const QString name = folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
    QList<Relation> relations;
    if (!m_archive.contains(name))
        return relations;
    parseXml(m_archive.read(name), m_fileName, [&](XmlCursor &xml) {
        relations.clear();
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (token != XmlCursor::Token::Start || xml.name() != u"Relationship" || xml.attribute(u"TargetMode") == u"External"_s)
                continue;
            const QString type = xml.attribute(u"Type");
            relations.append(Relation{xml.attribute(u"Id"), type.mid(type.lastIndexOf(u'/') + 1), resolved(part, xml.attribute(u"Target"))});
        }
    });
    return relations;
}

OfficePackage::OfficePackage(const QByteArray &bytes, const QString &fileName)
    : m_archive(bytes, fileName)
    , m_fileName(fileName)
{
    for (const Relation &relation : relationsOf(QString())) {
        if (relation.type == u"officeDocument"_s && m_archive.contains(relation.target))
            m_mainName = relation.target;
        else
            m_byType.insert(relation.type, relation.target);
    }
    if (m_mainName.isEmpty() && m_archive.contains(u"word/document.xml"_s))
        m_mainName = u"word/document.xml"_s;
    if (m_mainName.isEmpty() && m_archive.contains(u"EncryptedPackage"_s))
        throw reader_failures::encrypted(fileName);
    if (m_mainName.isEmpty())
        throw reader_failures::binary(fileName);
    for (const Relation &relation : relationsOf(m_mainName)) {
        m_byId.insert(relation.id, relation.target);
        m_byType.insert(relation.type, relation.target);
    }
}

QByteArray OfficePackage::related(QStringView type)
{
    return m_archive.read(m_byType.value(type.toString()));
}

QByteArray OfficePackage::byId(const QString &id)
{
    return m_archive.read(m_byId.value(id));
}

QString OfficePackage::application()
{
    QString name;
    const QByteArray properties = related(u"extended-properties");
    if (properties.isEmpty())
        return name;
    parseXml(properties, m_fileName, [&](XmlCursor &xml) {
        name.clear();
        bool inside = false;
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (token == XmlCursor::Token::Text && inside)
                name += xml.text();
            else
                inside = token == XmlCursor::Token::Start && xml.name() == u"Application";
        }
    });
    return name;
}

} // namespace bulletin
