// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include "core/base/rank.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

Issue firstOf(const Bulletin &bulletin)
{
    Issue issue;
    issue.bulletin = bulletin.id;
    issue.distribution = bulletin.distribution;
    issue.colophon = bulletin.colophon;
    issue.templateName = bulletin.templateName;
    issue.plannedPages = bulletin.plannedPages;
    return issue;
}

} // namespace

Step Desk::Private::numbersFree(const Issue &issue) const
{
    if (!issue.date.isValid())
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("An issue needs a date."), DeskTexts::tr("Choose the day on which it is to be printed."));
    if (issue.year < 1900 || issue.year > 9999 || issue.number < 1)
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("An issue needs a year and a number from 1 on."));
    for (const Issue &other : issues.list(issue.bulletin)) {
        if (other.id == issue.id || other.supplement != issue.supplement)
            continue;
        if (other.year == issue.year && other.number == issue.number)
            return refuse(Refusal::Kind::NumberTaken, DeskTexts::tr("There is a No. %1 of %2 already; nothing was changed.").arg(issue.number).arg(issue.year),
                          DeskTexts::tr("Open that issue, or choose another number."));
        if (issue.cumulative > 0 && !issue.supplement && other.cumulative == issue.cumulative)
            return refuse(Refusal::Kind::NumberTaken, DeskTexts::tr("The cumulative number %1 is taken by %2; nothing was changed.").arg(issue.cumulative).arg(issueLabel(other)),
                          DeskTexts::tr("Choose another cumulative number."));
    }
    return Done{};
}

Outcome<IssueId> Desk::createIssue(BulletinId bulletinId, const QDate &date)
{
    const IssueId id = IssueId::create();
    return d->perform(u"create-issue"_s, id.text(), {Change::What::Issues, id, {}}, [&]() -> Outcome<IssueId> {
        const auto bulletin = d->bulletins.find(bulletinId);
        if (!bulletin)
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This bulletin is no longer there."));
        if (!date.isValid())
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("An issue needs a date."), DeskTexts::tr("Choose the day on which it is to be printed."));
        const QList<Issue> earlier = d->issues.list(bulletinId);
        // Masthead and sections are the bulletin's as it is now; what only an issue knows is the last one's.
        Issue issue = firstOf(*bulletin);
        QStringList sections = bulletin->sections;
        if (!earlier.isEmpty()) {
            const Issue &last = earlier.first();
            issue.distribution = last.distribution;
            issue.colophon = last.colophon;
            issue.templateName = last.templateName;
            issue.plannedPages = last.plannedPages;
            issue.printRun = last.printRun;
            sections.clear();
            for (const IssueSection &section : d->issues.sections(last.id))
                sections.append(section.name);
        }
        const IssueNumbers numbers = nextNumbers(earlier, bulletin->firstCumulative, date);
        issue.id = id;
        issue.name = bulletin->name;
        issue.publisher = bulletin->publisher;
        issue.year = numbers.year;
        issue.number = numbers.number;
        issue.cumulative = numbers.cumulative;
        issue.date = date;
        if (const Step valid = d->numbersFree(issue); !valid)
            return tl::unexpected(valid.error());
        d->issues.insert(issue);
        const QStringList ranks = spreadRanks(sections.size());
        for (qsizetype i = 0; i < sections.size(); ++i)
            d->issues.insertSection({SectionId::create(), id, sections.at(i), ranks.at(i)});
        d->details = u"%1-%2"_s.arg(issue.year).arg(issue.number);
        return id;
    });
}

MaybeRefusal Desk::updateIssue(const Issue &properties)
{
    return d->act(u"update-issue"_s, properties.id.text(), {Change::What::Issues, properties.id, {}}, [&]() -> Step {
        if (!d->issues.find(properties.id))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This issue is no longer there."));
        if (properties.name.trimmed().isEmpty())
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("The masthead needs a name."));
        if (const Step valid = d->numbersFree(properties); !valid)
            return valid;
        if (!d->issues.update(properties))
            return tl::unexpected(d->fasterSomebody());
        d->details = u"%1-%2"_s.arg(properties.year).arg(properties.number);
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
        d->issues.removeSections(id);
        if (!d->issues.remove(id, version))
            return tl::unexpected(d->fasterSomebody());
        d->details = issueLabel(*issue);
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
        d->details = doubtRuleText(doubt.rule) + u": "_s + doubt.text + u" — "_s + reason;
        return Done{};
    });
}

// Sections

Outcome<SectionId> Desk::addSection(IssueId issue, const QString &name)
{
    const SectionId id = SectionId::create();
    return d->perform(u"add-section"_s, id.text(), {Change::What::Articles, issue, {}}, [&]() -> Outcome<SectionId> {
        if (!d->issues.find(issue))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This issue is no longer there."));
        if (const Step valid = d->sectionNameFree(issue, id, name); !valid)
            return tl::unexpected(valid.error());
        const QList<IssueSection> sections = d->issues.sections(issue);
        d->issues.insertSection({id, issue, name, rankBetween(sections.isEmpty() ? QString() : sections.last().rank, {})});
        d->details = name;
        return id;
    });
}

MaybeRefusal Desk::renameSection(SectionId id, const QString &name)
{
    const auto present = d->issues.findSection(id);
    return d->act(u"rename-section"_s, id.text(), {Change::What::Articles, present ? present->issue : IssueId(), {}}, [&]() -> Step {
        IssueSection section;
        if (const Step there = d->needSection(id, &section); !there)
            return there;
        if (const Step valid = d->sectionNameFree(section.issue, id, name); !valid)
            return valid;
        section.name = name;
        d->issues.updateSection(section);
        d->details = name;
        return Done{};
    });
}

MaybeRefusal Desk::moveSection(SectionId id, int position)
{
    const auto present = d->issues.findSection(id);
    return d->act(u"move-section"_s, id.text(), {Change::What::Articles, present ? present->issue : IssueId(), {}}, [&]() -> Step {
        IssueSection moved;
        if (const Step there = d->needSection(id, &moved); !there)
            return there;
        QList<IssueSection> order = d->issues.sections(moved.issue);
        order.removeIf([&](const IssueSection &section) { return section.id == id; });
        order.insert(std::clamp<qsizetype>(position, 0, order.size()), moved);
        // A dozen rows at the most: write them all, evenly spread.
        const QStringList ranks = spreadRanks(order.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            order[i].rank = ranks.at(i);
            d->issues.updateSection(order.at(i));
        }
        d->details = moved.name;
        return Done{};
    });
}

MaybeRefusal Desk::removeSection(SectionId id)
{
    const auto present = d->issues.findSection(id);
    return d->act(u"remove-section"_s, id.text(), {Change::What::Articles, present ? present->issue : IssueId(), {}}, [&]() -> Step {
        IssueSection section;
        if (const Step there = d->needSection(id, &section); !there)
            return there;
        if (d->issues.sectionHasArticles(id))
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("The section “%1” has articles; it was not removed.").arg(section.name),
                          DeskTexts::tr("Move them to another section first."));
        d->issues.removeSection(id);
        d->details = section.name;
        return Done{};
    });
}

} // namespace bulletin
