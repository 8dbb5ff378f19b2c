// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"
#include "core/review/commission_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct CommissionTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewVerbs)
};

QString unitName(const QList<Unit> &units, UnitId id)
{
    const auto unit = std::find_if(units.cbegin(), units.cend(), [&](const Unit &candidate) { return candidate.id == id; });
    if (unit == units.cend())
        return {};
    return unit->shortName.isEmpty() ? unit->fullName : unit->shortName;
}

// The issues that came before this one, newest first: what a unit "usually" does is read from them.
QList<IssueId> issuesBefore(const QList<Issue> &newestFirst, IssueId issue)
{
    constexpr qsizetype enough = 6;
    QList<IssueId> before;
    bool passed = false;
    for (const Issue &candidate : newestFirst) {
        if (passed && before.size() < enough)
            before.append(candidate.id);
        passed = passed || candidate.id == issue;
    }
    return before;
}

} // namespace

QList<Commission> ReviewVerbs::commissions(BulletinId bulletin) const
{
    const Snapshot snapshot(d.database);
    const Desk::Private::Viewer viewer = d.viewer();
    if (!viewer.isSomebody())
        return {};
    QList<Commission> commissions = CommissionStore(d.database).list(bulletin);
    if (!viewer.open && !viewer.readsTexts())
        commissions.removeIf([&](const Commission &commission) { return !d.actor.unit || commission.unit != *d.actor.unit; });
    return commissions;
}

QList<MissingUnit> ReviewVerbs::missingUnits(IssueId id) const
{
    const Snapshot snapshot(d.database);
    const auto issue = d.issues.find(id);
    if (!issue || !d.viewer().isSomebody())
        return {};
    const CommissionStore store(d.database);
    const QSet<UnitId> sent = store.sentFor(issue->bulletin, id);
    QHash<UnitId, MissingUnit> missing;
    const QHash<UnitId, int> usual = store.creditedIn(issuesBefore(d.issues.list(issue->bulletin), id));
    for (auto unit = usual.cbegin(); unit != usual.cend(); ++unit) {
        if (!sent.contains(unit.key()) && *unit > 1)
            missing[unit.key()].issues = *unit;
    }
    for (const Commission &commission : store.list(issue->bulletin)) {
        const bool meant = !commission.issue || *commission.issue == id;
        if (!meant || !commission.isOpen() || !commission.article.isNull())
            continue;
        missing[commission.unit].asked.append(commission);
        missing[commission.unit].issues = usual.value(commission.unit);
    }
    const QList<Unit> units = d.units.list();
    QList<MissingUnit> list;
    for (auto unit = missing.begin(); unit != missing.end(); ++unit) {
        unit->unit = unit.key();
        unit->name = unitName(units, unit.key());
        list.append(*unit);
    }
    std::sort(list.begin(), list.end(), [](const MissingUnit &a, const MissingUnit &b) {
        return std::tuple(a.asked.isEmpty(), -a.issues, a.name) < std::tuple(b.asked.isEmpty(), -b.issues, b.name);
    });
    return list;
}

Outcome<CommissionId> ReviewVerbs::commission(const Commission &wanted)
{
    const CommissionId id = CommissionId::create();
    return d.perform(u"commission-article"_s, id.text(), {Change::What::Reviews, {}, {}}, [&]() -> Outcome<CommissionId> {
        if (!d.bulletins.find(wanted.bulletin))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This bulletin is no longer there."));
        const QString unit = unitName(d.units.list(), wanted.unit);
        if (unit.isEmpty())
            return refuse(Refusal::Kind::NotFound, CommissionTexts::tr("This unit is not in the registry."), CommissionTexts::tr("Add the unit first."));
        if (wanted.subject.trimmed().isEmpty())
            return refuse(Refusal::Kind::Validation, CommissionTexts::tr("What is asked for has to be said."));
        if (!wanted.due.isValid())
            return refuse(Refusal::Kind::Validation, CommissionTexts::tr("By when it is needed has to be said."));
        Commission commission = wanted;
        commission.id = id;
        commission.person = d.actor.person.isEmpty() ? d.actor.name : d.actor.person;
        commission.createdAt = d.clock.now();
        commission.article = {};
        commission.closedAt = {};
        commission.closedReason.clear();
        CommissionStore(d.database).insert(commission);
        d.details = {{u"name"_s, commission.subject}, {u"unit"_s, unit}, {u"due"_s, commission.due.toLocalTime().date().toString(Qt::ISODate)}};
        return id;
    });
}

MaybeRefusal ReviewVerbs::closeCommission(CommissionId id, qint64 version, const QString &reason)
{
    return d.act(u"close-commission"_s, id.text(), {Change::What::Reviews, {}, {}}, [&]() -> Step {
        CommissionStore commissions(d.database);
        auto commission = commissions.find(id);
        if (!commission || !commission->isOpen())
            return refuse(Refusal::Kind::NotFound, CommissionTexts::tr("This is no longer asked for; nothing was changed."));
        if (commission->article.isNull() && !isReason(reason))
            return refuse(Refusal::Kind::Validation, CommissionTexts::tr("Nothing came for it: why it is closed has to be said."), CommissionTexts::tr("Write at least four characters."));
        commission->version = version;
        commission->closedAt = d.clock.now();
        commission->closedReason = reason.trimmed();
        if (!commissions.update(*commission))
            return tl::unexpected(d.fasterSomebody());
        d.details = {{u"name"_s, commission->subject}, {u"why"_s, commission->closedReason}};
        return Done{};
    });
}

} // namespace bulletin
