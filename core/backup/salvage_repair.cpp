// SPDX-License-Identifier: Apache-2.0
#include "core/backup/salvage_repair.h"

#include "core/articles/manuscript.h"
#include "core/base/text_list.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct SalvageTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Salvage)
};

using Rows = QList<QStringList>;

// Read to the end before anything is written.
Rows rowsOf(Database &desk, const QString &sql, int columns)
{
    Rows rows;
    Query query(desk, sql);
    query.run();
    while (query.next()) {
        QStringList row;
        for (int column = 0; column < columns; ++column)
            row.append(query.text(column));
        rows.append(row);
    }
    return rows;
}

QString titleOf(const QString &column)
{
    return listFromColumn(column).join(QString());
}

qint64 charactersOf(const QString &body)
{
    return characterCount(manuscriptFromJson(QJsonDocument::fromJson(body.toUtf8()).array()));
}

// A bulletin that is gone is made again from its newest issue.
void remakeBulletins(Database &desk, const QString &now, QStringList *told)
{
    for (const QStringList &row : rowsOf(desk, u"SELECT bulletin_id, name, publisher, max(date) FROM issues WHERE bulletin_id NOT IN (SELECT id FROM bulletins) "
                                               "GROUP BY bulletin_id"_s, 3)) {
        Query taken(desk, u"SELECT count(*) FROM bulletins WHERE name = ?"_s);
        taken.run(row.at(1)).next();
        const QString name = taken.integer(0) == 0 ? row.at(1) : u"%1 (%2)"_s.arg(row.at(1), row.at(0).left(8));
        Query(desk, u"INSERT INTO bulletins (id, row_version, name, publisher, sections, distribution, editor, phone, email, template, planned_pages, first_cumulative, changed_at) "
                    "SELECT ?, 1, ?, ?, '[]', distribution, editor, phone, email, template, planned_pages, 0, ? FROM issues WHERE bulletin_id = ? ORDER BY date DESC LIMIT 1"_s)
            .run(row.at(0), name, row.at(2), now, row.at(0));
        told->append(SalvageTexts::tr("The settings of the bulletin “%1” were lost; they were taken from its newest issue.").arg(name));
    }
}

QString makeBulletin(Database &desk, const QString &id, const QString &now)
{
    Query taken(desk, u"SELECT count(*) FROM bulletins WHERE name = ?"_s);
    taken.run(SalvageTexts::tr("Salvaged texts")).next();
    const QString name = taken.integer(0) == 0 ? SalvageTexts::tr("Salvaged texts") : u"%1 (%2)"_s.arg(SalvageTexts::tr("Salvaged texts"), id.left(8));
    taken.next();
    Query(desk, u"INSERT INTO bulletins (id, row_version, name, publisher, sections, distribution, editor, phone, email, template, planned_pages, first_cumulative, changed_at) "
                "VALUES (?, 1, ?, '', '[]', '[]', '', '', '', '', 16, 0, ?)"_s)
        .run(id, name, now);
    return name;
}

// No text goes because the bulletin that it was written for cannot be read.
void keepArticlesOfLostBulletins(Database &desk, const QString &now, QStringList *told)
{
    for (const QStringList &row : rowsOf(desk, u"SELECT DISTINCT bulletin_id FROM articles WHERE bulletin_id NOT IN (SELECT id FROM bulletins)"_s, 1))
        told->append(SalvageTexts::tr("A bulletin was lost with its name; its articles are kept under “%1”.").arg(makeBulletin(desk, row.at(0), now)));
}

QString anyBulletin(Database &desk, const QString &now)
{
    Query query(desk, u"SELECT id FROM bulletins ORDER BY changed_at DESC, id LIMIT 1"_s);
    if (query.run().next())
        return query.text(0);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    makeBulletin(desk, id, now);
    return id;
}

void remakeArticles(Database &desk, const QString &now, QStringList *told)
{
    for (const QStringList &row : rowsOf(desk, u"SELECT r.article_id, r.id, r.title, r.body FROM revisions r WHERE r.article_id NOT IN (SELECT id FROM articles) "
                                               "AND r.number = (SELECT max(number) FROM revisions n WHERE n.article_id = r.article_id) ORDER BY r.saved_at"_s, 4)) {
        Query(desk, u"INSERT INTO articles (id, row_version, bulletin_id, rank, title, contributors, credit_ending, stage, head_revision_id, characters, created_at) "
                    "VALUES (?, 1, ?, '', ?, '[]', '供稿', 'draft', ?, ?, ?)"_s)
            .run(row.at(0), anyBulletin(desk, now), row.at(2), row.at(1), charactersOf(row.at(3)), now);
        told->append(SalvageTexts::tr("The place and the units of “%1” were lost; its text is kept as a draft that is not placed.").arg(titleOf(row.at(2))));
    }
}

void standOnNewestText(Database &desk, QStringList *told, qint64 *lost)
{
    for (const QStringList &row : rowsOf(desk, u"SELECT a.id, a.title FROM articles a LEFT JOIN revisions r ON r.id = a.head_revision_id AND r.article_id = a.id AND r.title = a.title "
                                               "WHERE r.id IS NULL"_s, 2)) {
        Query newest(desk, u"SELECT id, title, body, number FROM revisions WHERE article_id = ? ORDER BY number DESC LIMIT 1"_s);
        if (newest.run(row.at(0)).next()) {
            const QString id = newest.text(0);
            const QString title = newest.text(1);
            const QString body = newest.text(2);
            const qint64 number = newest.integer(3);
            newest.next();
            Query(desk, u"UPDATE articles SET head_revision_id = ?, title = ?, characters = ?, row_version = row_version + 1 WHERE id = ?"_s).run(id, title, charactersOf(body), row.at(0));
            told->append(SalvageTexts::tr("The newest text of “%1” was lost; version %2 is its newest now.").arg(titleOf(row.at(1))).arg(number));
            continue;
        }
        for (const auto table : {"article_credits"_L1, "comments"_L1, "article_acts"_L1})
            Query(desk, u"DELETE FROM %1 WHERE article_id = ?"_s.arg(table)).run(row.at(0));
        Query(desk, u"DELETE FROM articles WHERE id = ?"_s).run(row.at(0));
        ++*lost;
        told->append(SalvageTexts::tr("The article “%1” was lost: none of its texts can be read.").arg(titleOf(row.at(1))));
    }
}

// The printed name stands with the article; the unit is made again from it.
void remakeUnits(Database &desk, QStringList *told)
{
    for (const QStringList &row : rowsOf(desk, u"SELECT unit_id, min(printed_name) FROM article_credits WHERE unit_id NOT IN (SELECT id FROM units) GROUP BY unit_id"_s, 2)) {
        Query present(desk, u"SELECT id FROM units WHERE full_name = ?"_s);
        if (present.run(row.at(1)).next()) {
            const QString id = present.text(0);
            present.next();
            Query(desk, u"UPDATE article_credits SET unit_id = ? WHERE unit_id = ?"_s).run(id, row.at(0));
        } else {
            Query(desk, u"INSERT INTO units (id, row_version, full_name, short_name, valid_from, valid_to) VALUES (?, 1, ?, '', '', '')"_s).run(row.at(0), row.at(1));
        }
        told->append(SalvageTexts::tr("The entry of the unit “%1” was lost; it was made again from a credit line.").arg(row.at(1)));
    }
}

// Whatever still points to nothing: without the pointer where the row can be without it, else left out.
void cutLooseEnds(Database &desk, qint64 *lost)
{
    for (;;) {
        const Rows loose = rowsOf(desk, u"PRAGMA foreign_key_check"_s, 4);
        if (loose.isEmpty())
            return;
        const QString table = loose.first().at(0);
        QString column;
        for (const QStringList &key : rowsOf(desk, u"PRAGMA foreign_key_list(%1)"_s.arg(table), 4)) {
            if (key.at(0) == loose.first().at(3))
                column = key.at(3);
        }
        Query shape(desk, u"SELECT \"notnull\" FROM pragma_table_info(?) WHERE name = ?"_s);
        const bool needed = !shape.run(table, column).next() || shape.integer(0) != 0;
        shape.next();
        for (const QStringList &row : loose) {
            if (row.at(0) != table || row.at(3) != loose.first().at(3))
                continue;
            Query(desk, needed ? u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table) : u"UPDATE %1 SET %2 = NULL WHERE rowid = ?"_s.arg(table, column)).run(row.at(1).toLongLong());
            *lost += needed ? 1 : 0;
        }
    }
}

void takeOutOfLostPlaces(Database &desk, QStringList *told)
{
    const QString homeless = u" WHERE (issue_id IS NULL) <> (section_id IS NULL)"_s;
    for (const QStringList &row : rowsOf(desk, u"SELECT title FROM articles"_s + homeless, 1))
        told->append(SalvageTexts::tr("The place of “%1” in its issue was lost; it is kept without one.").arg(titleOf(row.at(0))));
    desk.execute(u"UPDATE articles SET issue_id = NULL, section_id = NULL, rank = '', stage = CASE stage WHEN 'placed' THEN 'draft' ELSE stage END"_s + homeless);
}

} // namespace

QStringList repairSalvaged(Database &desk, const QString &now, qint64 *lost)
{
    QStringList told;
    remakeBulletins(desk, now, &told);
    keepArticlesOfLostBulletins(desk, now, &told);
    remakeArticles(desk, now, &told);
    standOnNewestText(desk, &told, lost);
    remakeUnits(desk, &told);
    const qint64 before = *lost;
    cutLooseEnds(desk, lost);
    if (*lost > before)
        told.append(SalvageTexts::tr("%n row(s) were left out, since what they belong to is lost.", nullptr, int(*lost - before)));
    takeOutOfLostPlaces(desk, &told);
    return told;
}

} // namespace bulletin
