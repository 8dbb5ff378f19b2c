// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include "core/base/rank.h"
#include "core/checks/ignored_finding_store.h"
#include "core/proof/proof_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

Issue firstOf(const Bulletin &bulletin)
{
    Issue issue;
    issue.bulletin = bulletin.id;
    issue.name = bulletin.name;
    issue.publisher = bulletin.publisher;
    issue.distribution = bulletin.distribution;
    issue.colophon = bulletin.colophon;
    issue.templateName = bulletin.templateName;
    issue.plannedPages = bulletin.plannedPages;
    return issue;
}

// The last one that counts: a supplement is made beside the others.
const Issue *lastOf(const QList<Issue> &newestFirst)
{
    for (const Issue &issue : newestFirst) {
        if (!issue.supplement)
            return &issue;
    }
    return nullptr;
}

QJsonObject numberDetails(const Issue &issue)
{
    return {{u"number"_s, u"%1-%2"_s.arg(issue.year).arg(issue.number)}, {u"cumulative"_s, issue.cumulative}, {u"supplement"_s, issue.supplement}};
}

} // namespace

Step Desk::Private::numbersFree(const Issue &issue) const
{
    if (!issue.date.isValid())
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("An issue needs a date."), DeskTexts::tr("Choose the day on which it is to be printed."));
    if (issue.year < 1900 || issue.year > 9999 || issue.number < 1 || issue.cumulative < 0)
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("An issue needs a year and a number from 1 on."));
    const auto other = [&](const Issue &candidate) {
        return candidate.bulletin == issue.bulletin && candidate.id != issue.id && candidate.supplement == issue.supplement;
    };
    for (const Issue &candidate : issues.findByNumber(issue.year, issue.number)) {
        if (other(candidate))
            return refuse(Refusal::Kind::NumberTaken, DeskTexts::tr("There is a No. %1 of %2 already; nothing was changed.").arg(issue.number).arg(issue.year),
                          DeskTexts::tr("Open that issue, or choose another number."));
    }
    if (issue.cumulative == 0 || issue.supplement)
        return Done{};
    for (const Issue &candidate : issues.findByCumulative(issue.cumulative)) {
        if (other(candidate))
            return refuse(Refusal::Kind::NumberTaken, DeskTexts::tr("The cumulative number %1 is taken by %2; nothing was changed.").arg(issue.cumulative).arg(issueLabel(candidate)),
                          DeskTexts::tr("Choose another cumulative number."));
    }
    return Done{};
}

// Name and publisher are the bulletin's as they are now. The rest is the last issue's, so that what was
// changed for one issue stays changed; unless the settings were changed after it: what was set last wins.
Issue Desk::Private::nextIssue(const Bulletin &bulletin, const QDate &date, QStringList *sectionNames) const
{
    const QList<Issue> earlier = issues.list(bulletin.id);
    Issue issue = firstOf(bulletin);
    *sectionNames = bulletin.sections;
    if (const Issue *last = lastOf(earlier); last && !bulletins.changedSince(bulletin.id, last->id)) {
        issue.distribution = last->distribution;
        issue.colophon = last->colophon;
        issue.templateName = last->templateName;
        issue.plannedPages = last->plannedPages;
        issue.printRun = last->printRun;
        issue.classification = last->classification;
        sectionNames->clear();
        for (const IssueSection &section : issues.sections(last->id))
            sectionNames->append(section.name);
    }
    const IssueNumbers numbers = nextNumbers(earlier, bulletin.firstCumulative, date);
    issue.year = numbers.year;
    issue.number = numbers.number;
    issue.cumulative = numbers.cumulative;
    issue.date = date;
    return issue;
}

Step Desk::Private::roomForIssue() const
{
    constexpr qint64 least = 50 * 1000 * 1000;
    const qint64 room = safeguards.freeBytes ? safeguards.freeBytes() : database.freeBytes();
    if (room < 0 || room >= least)
        return Done{};
    return refuse(Refusal::Kind::Validation, DeskTexts::tr("The disk is nearly full: less than 50 MB are free, and no new issue is begun. Nothing was changed; what is being written is still saved."),
                  DeskTexts::tr("Make room on the disk, then try again."));
}

Outcome<IssueId> Desk::createIssue(BulletinId bulletinId, const QDate &date)
{
    const IssueId id = IssueId::create();
    return d->perform(u"create-issue"_s, id.text(), {Change::What::Issues, id, {}}, [&]() -> Outcome<IssueId> {
        const auto bulletin = d->bulletins.find(bulletinId);
        if (!bulletin)
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This bulletin is no longer there."));
        if (const Step room = d->roomForIssue(); !room)
            return tl::unexpected(room.error());
        QStringList sections;
        Issue issue = d->nextIssue(*bulletin, date, &sections);
        issue.id = id;
        if (const Step valid = d->numbersFree(issue); !valid)
            return tl::unexpected(valid.error());
        d->issues.insert(issue, d->clock.now());
        const QStringList ranks = spreadRanks(sections.size());
        for (qsizetype i = 0; i < sections.size(); ++i)
            d->issues.insertSection({SectionId::create(), id, sections.at(i), ranks.at(i)});
        d->details = numberDetails(issue);
        return id;
    });
}

MaybeRefusal Desk::updateIssue(const Issue &properties)
{
    return d->act(u"update-issue"_s, properties.id.text(), {Change::What::Issues, properties.id, {}}, [&]() -> Step {
        const auto present = d->issues.find(properties.id);
        if (!present)
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This issue is no longer there."));
        if (properties.name.trimmed().isEmpty())
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("The masthead needs a name."));
        if (properties.plannedPages < 1 || properties.plannedPages > 999)
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("The planned pages must be between 1 and 999."));
        Issue changed = properties;
        changed.bulletin = present->bulletin;
        if (const Step valid = d->numbersFree(changed); !valid)
            return valid;
        if (!d->issues.update(changed))
            return tl::unexpected(d->fasterSomebody());
        d->details = numberDetails(properties);
        return Done{};
    });
}

MaybeRefusal Desk::removeIssue(IssueId id, qint64 version)
{
    return d->act(u"remove-issue"_s, id.text(), {Change::What::Issues, id, {}}, [&]() -> Step {
        const auto issue = d->issues.find(id);
        if (!issue)
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This issue is no longer there."));
        if (d->issues.hasArticles(id))
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("%1 has articles; it was not removed.").arg(issueLabel(*issue)),
                          DeskTexts::tr("Take its articles out first."));
        if (ProofStore(d->database).hasAny(id))
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("%1 was read in proof; what happened to it is kept, and it was not removed.").arg(issueLabel(*issue)));
        d->issues.removeSections(id);
        IgnoredFindingStore(d->database).removeAll(id);
        if (!d->issues.remove(id, version))
            return tl::unexpected(d->fasterSomebody());
        d->details = numberDetails(*issue);
        return Done{};
    });
}

MaybeRefusal Desk::dismissDoubt(IssueId id, qint64 version, const Doubt &doubt, const QString &reason)
{
    return d->act(u"dismiss-doubt"_s, id.text(), {Change::What::Issues, id, {}}, [&]() -> Step {
        auto issue = d->issues.find(id);
        if (!issue || !issue->doubts.contains(doubt))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This doubt is no longer there."));
        issue->doubts.removeOne(doubt);
        issue->version = version;
        if (!d->issues.update(*issue))
            return tl::unexpected(d->fasterSomebody());
        d->details = {{u"rule"_s, doubtRuleText(doubt.rule)}, {u"text"_s, doubt.text}, {u"why"_s, reason}};
        return Done{};
    });
}

} // namespace bulletin
