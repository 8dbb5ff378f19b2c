// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/zip_archive.h"

#include <QHash>

namespace bulletin {

// The parts of a Word document or an Excel sheet, found by their relationships. Nothing
// outside the file is ever followed.
class OfficePackage {
public:
    // Throws Failure where the bytes are no such document.
    OfficePackage(const QByteArray &bytes, const QString &fileName);

    QByteArray mainPart() { return m_archive.read(m_mainName); }
    // The part of the main part's relationship of that type (styles, numbering, footnotes …); empty where missing.
    QByteArray related(QStringView type);
    // The part that an r:id of the main part names; empty for external targets.
    QByteArray byId(const QString &id);
    QString targetOf(const QString &id) const { return m_byId.value(id); }
    // docProps/app.xml, Application: which program wrote it.
    QString application();

private:
    struct Relation {
        QString id;
        QString type; // last step of the type's URI
        QString target; // name within the zip
    };
    QList<Relation> relationsOf(const QString &part);

    ZipArchive m_archive;
    QString m_fileName;
    QString m_mainName;
    QHash<QString, QString> m_byId;
    QHash<QString, QString> m_byType;
};

} // namespace bulletin
