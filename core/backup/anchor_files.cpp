// SPDX-License-Identifier: Apache-2.0
#include "core/backup/anchor_files.h"

#include "core/audit/desk_key.h"
#include "core/base/failure.h"
#include "core/store/query.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace bulletin {

using namespace Qt::StringLiterals;

QString anchorFileOf(const QString &backup)
{
    QString stem = backup;
    if (stem.endsWith(".db"_L1))
        stem.chop(3);
    return stem + u".anchor.json"_s;
}

AnchorsFound anchorsBeside(const QString &folder)
{
    AnchorsFound found;
    if (folder.isEmpty())
        return found;
    for (const QString &name : QDir(folder).entryList({u"*.anchor.json"_s}, QDir::Files, QDir::Name)) {
        try {
            found.anchors.append(readAnchor(folder + u'/' + name));
        } catch (const Failure &failure) {
            found.unreadable.append(failure.message());
        }
    }
    return found;
}

QList<Anchor> withoutGivenUp(Database &database, const QList<Anchor> &anchors)
{
    QSet<QString> givenUp; // signatures
    Query query(database, u"SELECT details FROM events WHERE verb IN ('restore-desk', 'salvage-desk') AND outcome = 'done'"_s);
    query.run();
    while (query.next()) {
        const QJsonObject details = QJsonDocument::fromJson(query.text(0).toUtf8()).object();
        for (const QJsonValue &signature : details.value("given_up"_L1).toArray())
            givenUp.insert(signature.toString());
    }
    QList<Anchor> rest = anchors;
    rest.removeIf([&](const Anchor &anchor) { return givenUp.contains(anchor.signature); });
    return rest;
}

QList<Anchor> notFitting(Database &database, const QList<Anchor> &anchors)
{
    const auto key = findDeskKey(database);
    QList<Anchor> strangers;
    for (const Anchor &anchor : anchors) {
        bool fits = key && key->desk == anchor.desk && anchor.sequence == 0;
        if (!fits && key && key->desk == anchor.desk) {
            Query query(database, u"SELECT hash FROM events WHERE sequence = ?"_s);
            fits = query.run(anchor.sequence).next() && query.text(0) == anchor.hash;
        }
        if (!fits)
            strangers.append(anchor);
    }
    return strangers;
}

} // namespace bulletin
