// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

namespace bulletin {

using namespace Qt::StringLiterals;

Outcome<QList<EventLine>> Desk::events(const EventFilter &filter) const
{
    if (const Step allowed = d->allow(u"read-record"_s); !allowed)
        return tl::unexpected(allowed.error());
    const Snapshot snapshot(d->database);
    QHash<QString, QString> names;
    QList<EventLine> lines;
    for (const Event &event : d->audit.events(filter)) {
        if (!names.contains(event.subject))
            names.insert(event.subject, d->audit.subjectName(event.subject));
        const QString name = names.value(event.subject);
        lines.append({event, name, eventSentence(event, name)});
    }
    return lines;
}

QStringList Desk::subjectsOf(IssueId issue) const
{
    const Snapshot snapshot(d->database);
    QStringList ids{issue.text()};
    for (const IssueSection &section : d->issues.sections(issue))
        ids.append(section.id.text());
    for (const Article &article : d->articles.listIssue(issue))
        ids.append(article.id.text());
    return ids;
}

} // namespace bulletin
