// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include "core/base/rank.h"

namespace bulletin {

using namespace Qt::StringLiterals;

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
        d->details = {{u"name"_s, name}};
        return id;
    });
}

MaybeRefusal Desk::renameSection(SectionId id, const QString &name)
{
    const auto present = d->issues.findSection(id);
    return d->act(u"rename-section"_s, id.text(), {Change::What::Articles, present ? present->issue : IssueId(), {}}, [&]() -> Step {
        auto section = d->needSection(id);
        if (!section)
            return tl::unexpected(section.error());
        if (const Step valid = d->sectionNameFree(section->issue, id, name); !valid)
            return valid;
        section->name = name;
        d->issues.updateSection(*section);
        d->details = {{u"name"_s, name}};
        return Done{};
    });
}

MaybeRefusal Desk::moveSection(SectionId id, int position)
{
    const auto present = d->issues.findSection(id);
    return d->act(u"move-section"_s, id.text(), {Change::What::Articles, present ? present->issue : IssueId(), {}}, [&]() -> Step {
        const auto moved = d->needSection(id);
        if (!moved)
            return tl::unexpected(moved.error());
        QList<IssueSection> order = d->issues.sections(moved->issue);
        order.removeIf([&](const IssueSection &section) { return section.id == id; });
        order.insert(std::clamp<qsizetype>(position, 0, order.size()), *moved);
        // A dozen rows at the most: write them all, evenly spread.
        const QStringList ranks = spreadRanks(order.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            order[i].rank = ranks.at(i);
            d->issues.updateSection(order.at(i));
        }
        d->details = {{u"name"_s, moved->name}, {u"position"_s, position}};
        return Done{};
    });
}

MaybeRefusal Desk::removeSection(SectionId id)
{
    const auto present = d->issues.findSection(id);
    return d->act(u"remove-section"_s, id.text(), {Change::What::Articles, present ? present->issue : IssueId(), {}}, [&]() -> Step {
        auto section = d->needSection(id);
        if (!section)
            return tl::unexpected(section.error());
        if (d->issues.sectionHasArticles(id))
            return refuse(Refusal::Kind::Workflow, DeskTexts::tr("The section “%1” has articles; it was not removed.").arg(section->name),
                          DeskTexts::tr("Move them to another section first."));
        d->issues.removeSection(id);
        d->details = {{u"name"_s, section->name}};
        return Done{};
    });
}

} // namespace bulletin
