// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/audit/event_row.h"
#include "core/base/clock.h"
#include "core/base/text_list.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QUuid>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct EventNames {
    Q_DECLARE_TR_FUNCTIONS(bulletin::EventNames)
};

// Both engines find '%' and '_' literally, and letters of either case.
QString containing(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text.toLower() + u'%';
}

class Conditions final {
public:
    void add(const QString &sql, const QVariantList &bound)
    {
        m_sql.append(u'(' + sql + u')');
        values += bound;
    }
    QString where() const { return m_sql.isEmpty() ? QString() : u" WHERE "_s + m_sql.join(u" AND "_s); }
    QVariantList values;

private:
    QStringList m_sql;
};

void addSubjects(Conditions &conditions, const QStringList &subjects)
{
    QStringList places;
    QStringList named;
    QVariantList ids;
    QVariantList patterns;
    for (const QString &subject : subjects) {
        places.append(u"?"_s);
        named.append(u"lower(details) LIKE ? ESCAPE '\\'"_s);
        ids.append(subject);
        patterns.append(containing(u'"' + subject + u'"'));
    }
    conditions.add(u"subject IN (%1) OR %2"_s.arg(places.join(u", "_s), named.join(u" OR "_s)), ids + patterns);
}

Conditions conditionsOf(const EventFilter &filter)
{
    Conditions conditions;
    if (!filter.actor.isEmpty())
        conditions.add(u"actor = ?"_s, {filter.actor});
    if (!filter.subjects.isEmpty())
        addSubjects(conditions, filter.subjects);
    if (!filter.verb.isEmpty())
        conditions.add(u"verb = ?"_s, {filter.verb});
    if (!filter.outcome.isEmpty())
        conditions.add(u"outcome = ?"_s, {filter.outcome});
    if (filter.from.isValid())
        conditions.add(u"at >= ?"_s, {timeText(filter.from)});
    if (filter.to.isValid())
        conditions.add(u"at <= ?"_s, {timeText(filter.to)});
    if (filter.before > 0)
        conditions.add(u"sequence < ?"_s, {filter.before});
    if (!filter.text.isEmpty())
        conditions.add(u"lower(details) LIKE ? ESCAPE '\\' OR lower(subject) LIKE ? ESCAPE '\\' OR lower(actor) LIKE ? ESCAPE '\\' "
                       "OR lower(host) LIKE ? ESCAPE '\\' OR verb LIKE ? ESCAPE '\\' OR subject IN (SELECT id FROM articles WHERE lower(title) LIKE ? ESCAPE '\\')"_s,
                       QVariantList(6, containing(filter.text)));
    return conditions;
}

} // namespace

QList<Event> AuditLog::events(const EventFilter &filter) const
{
    const Conditions conditions = conditionsOf(filter);
    const QString limit = filter.limit > 0 ? u" LIMIT %1"_s.arg(filter.limit) : QString();
    Query query(m_database, u"SELECT %1 FROM events"_s.arg(QLatin1StringView(eventColumns)) + conditions.where() + u" ORDER BY sequence DESC"_s + limit);
    query.runWith(conditions.values);
    QList<Event> found;
    while (query.next())
        found.append(readEvent(query));
    return found;
}

QString AuditLog::subjectName(const QString &subject) const
{
    if (QUuid::fromString(subject).isNull())
        return {};
    Query titles(m_database, u"SELECT title FROM articles WHERE id = ? OR id = (SELECT article_id FROM comments WHERE id = ?)"_s);
    if (titles.run(subject, subject).next())
        return listFromColumn(titles.text(0)).join(QString());
    Query issues(m_database, u"SELECT i.year, i.number, i.supplement FROM issues i WHERE i.id = ? "
                             "OR i.id = (SELECT issue_id FROM proofs WHERE id = ?) "
                             "OR i.id = (SELECT p.issue_id FROM corrections c JOIN proofs p ON p.id = c.proof_id WHERE c.id = ?)"_s);
    if (issues.run(subject, subject, subject).next())
        return (issues.integer(2) ? EventNames::tr("%1 supplement %2", "year, number of an issue") : EventNames::tr("%1 No. %2", "year, number of an issue"))
            .arg(issues.integer(0))
            .arg(issues.integer(1));
    Query names(m_database, u"SELECT name FROM issue_sections WHERE id = ? UNION ALL SELECT name FROM bulletins WHERE id = ? "
                            "UNION ALL SELECT name FROM accounts WHERE id = ? UNION ALL SELECT subject FROM commissions WHERE id = ? "
                            "UNION ALL SELECT full_name FROM units WHERE id = ?"_s);
    return names.run(subject, subject, subject, subject, subject).next() ? names.text(0) : QString();
}

} // namespace bulletin
