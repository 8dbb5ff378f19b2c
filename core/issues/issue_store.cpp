// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue_store.h"

#include "core/base/clock.h"
#include "core/base/text_list.h"
#include "core/issues/issue_columns.h"
#include "core/store/query.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT id, row_version, bulletin_id, name, publisher, year, number, cumulative, date, supplement, classification, serial, "
                       "print_run, editorial_note, distribution, editor, phone, email, template, planned_pages, stage, source_contents, doubts "
                       "FROM issues "_s;

Issue read(const Query &query)
{
    Issue issue;
    int column = 0;
    issue.id = IssueId::parse(query.text(column++)).value_or(IssueId());
    issue.version = query.integer(column++);
    issue.bulletin = BulletinId::parse(query.text(column++)).value_or(BulletinId());
    issue.name = query.text(column++);
    issue.publisher = query.text(column++);
    issue.year = int(query.integer(column++));
    issue.number = int(query.integer(column++));
    issue.cumulative = int(query.integer(column++));
    issue.date = QDate::fromString(query.text(column++), Qt::ISODate);
    issue.supplement = query.integer(column++) != 0;
    issue.classification = query.text(column++);
    issue.serial = query.text(column++);
    issue.printRun = int(query.integer(column++));
    issue.editorialNote = query.text(column++);
    issue.distribution = distributionFromColumn(query.text(column++));
    issue.colophon.editor = query.text(column++);
    issue.colophon.phone = query.text(column++);
    issue.colophon.email = query.text(column++);
    issue.templateName = query.text(column++);
    issue.plannedPages = int(query.integer(column++));
    issue.stage = parseIssueStage(query.text(column++)).value_or(IssueStage::Assembling);
    issue.sourceContents = listFromColumn(query.text(column++));
    issue.doubts = doubtsFromColumn(query.text(column++));
    return issue;
}

QList<Issue> readAll(Query &query)
{
    QList<Issue> issues;
    while (query.next())
        issues.append(read(query));
    return issues;
}

IssueSection readSection(const Query &query)
{
    return {SectionId::parse(query.text(0)).value_or(SectionId()), IssueId::parse(query.text(1)).value_or(IssueId()), query.text(2), query.text(3)};
}

} // namespace

QList<Issue> IssueStore::list(std::optional<BulletinId> bulletin) const
{
    const QString order = u"ORDER BY year DESC, number DESC, supplement, name"_s;
    if (!bulletin) {
        Query query(m_database, select + order);
        return readAll(query.run());
    }
    Query query(m_database, select + u"WHERE bulletin_id = ? "_s + order);
    return readAll(query.run(bulletin->text()));
}

std::optional<Issue> IssueStore::find(IssueId id) const
{
    Query query(m_database, select + u"WHERE id = ?"_s);
    return query.run(id.text()).next() ? std::optional(read(query)) : std::nullopt;
}

QList<Issue> IssueStore::findByNumber(int year, int number) const
{
    Query query(m_database, select + u"WHERE year = ? AND number = ? ORDER BY supplement, name"_s);
    return readAll(query.run(year, number));
}

QList<Issue> IssueStore::findByCumulative(int cumulative) const
{
    Query query(m_database, select + u"WHERE cumulative = ? ORDER BY supplement, name"_s);
    return readAll(query.run(cumulative));
}

void IssueStore::insert(const Issue &issue, const QDateTime &createdAt)
{
    Query(m_database, u"INSERT INTO issues (id, row_version, bulletin_id, name, publisher, year, number, cumulative, date, supplement, "
                      "classification, serial, print_run, editorial_note, distribution, editor, phone, email, template, planned_pages, stage, "
                      "source_contents, doubts, created_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(issue.id.text(), issue.bulletin.text(), issue.name, issue.publisher, issue.year, issue.number, issue.cumulative,
             issue.date.toString(Qt::ISODate), issue.supplement, issue.classification, issue.serial, issue.printRun, issue.editorialNote,
             toColumn(issue.distribution), issue.colophon.editor, issue.colophon.phone, issue.colophon.email, issue.templateName,
             issue.plannedPages, stageCode(issue.stage), listColumn(issue.sourceContents), toColumn(issue.doubts), timeText(createdAt));
}

bool IssueStore::update(const Issue &issue)
{
    return Query(m_database, u"UPDATE issues SET row_version = row_version + 1, name = ?, publisher = ?, year = ?, number = ?, cumulative = ?, "
                             "date = ?, supplement = ?, classification = ?, serial = ?, print_run = ?, editorial_note = ?, distribution = ?, "
                             "editor = ?, phone = ?, email = ?, template = ?, planned_pages = ?, doubts = ? WHERE id = ? AND row_version = ?"_s)
               .run(issue.name, issue.publisher, issue.year, issue.number, issue.cumulative, issue.date.toString(Qt::ISODate), issue.supplement,
                    issue.classification, issue.serial, issue.printRun, issue.editorialNote, toColumn(issue.distribution), issue.colophon.editor,
                    issue.colophon.phone, issue.colophon.email, issue.templateName, issue.plannedPages, toColumn(issue.doubts), issue.id.text(),
                    issue.version)
               .affectedRows()
        == 1;
}

void IssueStore::setStage(IssueId id, IssueStage stage)
{
    Query(m_database, u"UPDATE issues SET row_version = row_version + 1, stage = ? WHERE id = ?"_s).run(stageCode(stage), id.text());
}

bool IssueStore::remove(IssueId id, qint64 version)
{
    return Query(m_database, u"DELETE FROM issues WHERE id = ? AND row_version = ?"_s).run(id.text(), version).affectedRows() == 1;
}

bool IssueStore::hasArticles(IssueId id) const
{
    return Query(m_database, u"SELECT 1 FROM articles WHERE issue_id = ? LIMIT 1"_s).run(id.text()).next();
}

QList<IssueSection> IssueStore::sections(IssueId issue) const
{
    QList<IssueSection> sections;
    Query query(m_database, u"SELECT id, issue_id, name, rank FROM issue_sections WHERE issue_id = ? ORDER BY rank, id"_s);
    query.run(issue.text());
    while (query.next())
        sections.append(readSection(query));
    return sections;
}

std::optional<IssueSection> IssueStore::findSection(SectionId id) const
{
    Query query(m_database, u"SELECT id, issue_id, name, rank FROM issue_sections WHERE id = ?"_s);
    return query.run(id.text()).next() ? std::optional(readSection(query)) : std::nullopt;
}

void IssueStore::insertSection(const IssueSection &section)
{
    Query(m_database, u"INSERT INTO issue_sections (id, issue_id, name, rank) VALUES (?, ?, ?, ?)"_s)
        .run(section.id.text(), section.issue.text(), section.name, section.rank);
}

void IssueStore::updateSection(const IssueSection &section)
{
    Query(m_database, u"UPDATE issue_sections SET name = ?, rank = ? WHERE id = ?"_s).run(section.name, section.rank, section.id.text());
}

void IssueStore::removeSection(SectionId id)
{
    Query(m_database, u"DELETE FROM issue_sections WHERE id = ?"_s).run(id.text());
}

void IssueStore::removeSections(IssueId issue)
{
    Query(m_database, u"DELETE FROM issue_sections WHERE issue_id = ?"_s).run(issue.text());
}

bool IssueStore::sectionHasArticles(SectionId id) const
{
    return Query(m_database, u"SELECT 1 FROM articles WHERE section_id = ? LIMIT 1"_s).run(id.text()).next();
}

} // namespace bulletin
