// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_checks.h"

#include "core/checks/knowledge_store.h"
#include "core/checks/profile_store.h"

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct KnowledgeDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CheckVerbs)
};

constexpr Change knowledgeChange{Change::What::Checks, {}, {}};
constexpr qsizetype longestWord = 20; // characters of a correction that is still a word

QJsonObject detailsOf(const KnowledgeRow &row)
{
    return {{u"kind"_s, knowledgeKindCode(kindOf(row))}, {u"name"_s, rowName(row)}};
}

// In the words of the row it is about: it may be one of many.
Refusal about(const KnowledgeRow &row, const Refusal &refusal)
{
    const QString name = rowName(row);
    return {refusal.kind, name.isEmpty() || refusal.reason.contains(name) ? refusal.reason : KnowledgeDeskTexts::tr("“%1”: %2").arg(name, refusal.reason), refusal.next};
}

Step needRight(const KnowledgeRow &row)
{
    const MaybeRefusal no = judgeRow(row);
    return no ? Step(tl::unexpected(about(row, *no))) : Step(Done{});
}

Refusal alreadyThere(const KnowledgeRow &row)
{
    return {Refusal::Kind::Validation, KnowledgeDeskTexts::tr("“%1” is there already; nothing was changed.").arg(rowName(row)), KnowledgeDeskTexts::tr("Change the row that is there.")};
}

Refusal goneRow()
{
    return {Refusal::Kind::NotFound, KnowledgeDeskTexts::tr("This row is no longer there."), KnowledgeDeskTexts::tr("Look at the newest list.")};
}

Refusal twice(const KnowledgeRow &row)
{
    return {Refusal::Kind::Validation, KnowledgeDeskTexts::tr("“%1” stands twice among the rows; nothing was imported.").arg(rowName(row)), KnowledgeDeskTexts::tr("Leave one of them.")};
}

// One row of an import; the row of its name, where there is one, becomes it.
Step takeIn(KnowledgeStore &store, const KnowledgeRow &row, CheckVerbs::Imported *counts)
{
    if (const Step right = needRight(row); !right)
        return right;
    auto present = store.findByName(kindOf(row), rowName(row));
    if (!present) {
        store.insert({KnowledgeRowId::create(), 0, row});
        ++counts->added;
    } else if (present->row == row) {
        ++counts->same;
    } else {
        present->row = row;
        store.update(*present); // read in this transaction: nobody can be faster
        ++counts->updated;
    }
    return Done{};
}

} // namespace

QList<OfficeRow> CheckVerbs::rows(KnowledgeKind kind) const
{
    const Snapshot snapshot(d.database);
    QList<OfficeRow> rows = d.viewer().isSomebody() ? KnowledgeStore(d.database).list(kind) : QList<OfficeRow>();
    const auto place = [](const OfficeRow &row) { // whoever is not in the official list comes behind it
        const auto *person = std::get_if<Person>(&row.row);
        return !person ? 0 : person->order > 0 ? person->order : std::numeric_limits<int>::max();
    };
    std::ranges::stable_sort(rows, {}, place);
    return rows;
}

Outcome<KnowledgeRowId> CheckVerbs::addRow(const KnowledgeRow &wanted)
{
    const OfficeRow added{KnowledgeRowId::create(), 0, trimmedRow(wanted)};
    return d.perform(u"add-knowledge"_s, added.id.text(), knowledgeChange, [&]() -> Outcome<KnowledgeRowId> {
        if (const Step right = needRight(added.row); !right)
            return tl::unexpected(right.error());
        KnowledgeStore store(d.database);
        if (store.findByName(added.kind(), rowName(added.row)))
            return tl::unexpected(alreadyThere(added.row));
        store.insert(added);
        stampKnowledge(d);
        d.details = detailsOf(added.row);
        return added.id;
    });
}

MaybeRefusal CheckVerbs::updateRow(const OfficeRow &wanted)
{
    return d.act(u"update-knowledge"_s, wanted.id.text(), knowledgeChange, [&]() -> Step {
        const OfficeRow changed{wanted.id, wanted.version, trimmedRow(wanted.row)};
        KnowledgeStore store(d.database);
        const auto present = store.find(wanted.id);
        if (!present || present->kind() != changed.kind())
            return tl::unexpected(goneRow());
        if (const Step right = needRight(changed.row); !right)
            return right;
        if (const auto other = store.findByName(changed.kind(), rowName(changed.row)); other && other->id != changed.id)
            return tl::unexpected(alreadyThere(changed.row));
        if (!store.update(changed))
            return tl::unexpected(d.fasterSomebody());
        stampKnowledge(d);
        d.details = detailsOf(changed.row);
        return Done{};
    });
}

MaybeRefusal CheckVerbs::removeRow(KnowledgeRowId id, qint64 version)
{
    return d.act(u"remove-knowledge"_s, id.text(), knowledgeChange, [&]() -> Step {
        KnowledgeStore store(d.database);
        const auto present = store.find(id);
        if (!present)
            return tl::unexpected(goneRow());
        if (!store.remove(id, version))
            return tl::unexpected(d.fasterSomebody());
        stampKnowledge(d);
        d.details = detailsOf(present->row);
        return Done{};
    });
}

Outcome<CheckVerbs::Imported> CheckVerbs::importRows(const QList<KnowledgeRow> &wanted)
{
    return d.perform(u"import-knowledge"_s, {}, knowledgeChange, [&]() -> Outcome<Imported> {
        if (wanted.isEmpty())
            return refuse(Refusal::Kind::Validation, KnowledgeDeskTexts::tr("There is no row to import."), KnowledgeDeskTexts::tr("See that the first row names the columns and that rows follow."));
        KnowledgeStore store(d.database);
        Imported counts;
        QSet<QString> seen;
        for (const KnowledgeRow &one : wanted) {
            const KnowledgeRow row = trimmedRow(one);
            const QString key = knowledgeKindCode(kindOf(row)) + u'\n' + rowName(row);
            if (seen.contains(key))
                return tl::unexpected(twice(row));
            seen.insert(key);
            if (const Step taken = takeIn(store, row, &counts); !taken)
                return tl::unexpected(taken.error());
        }
        stampKnowledge(d);
        d.details = {{u"kind"_s, knowledgeKindCode(kindOf(wanted.first()))}, {u"added"_s, counts.added}, {u"updated"_s, counts.updated}};
        return counts;
    });
}

Outcome<KnowledgeRowId> CheckVerbs::addFromCorrection(const QString &wrong, const QString &right)
{
    ConfusableWord word;
    word.wrong = wrong.trimmed();
    word.right = right.trimmed();
    if (word.right.contains(word.wrong))
        word.exceptions = {word.right}; // 知 → 知识: what is right already is not found again
    word.source = KnowledgeDeskTexts::tr("a correction of the office");
    if (word.wrong.size() > longestWord)
        word.wrong.clear(); // a sentence that was written anew will not come again
    return addRow(word);
}

MaybeRefusal CheckVerbs::setProfile(BulletinId bulletin, const Profile &profile, qint64 version)
{
    return d.act(u"set-check-profile"_s, bulletin.text(), knowledgeChange, [&]() -> Step {
        if (!d.bulletins.find(bulletin))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This bulletin is no longer there."));
        if (const auto known = profileFromJson(profileJson(profile)); !known)
            return tl::unexpected(known.error());
        if (!ProfileStore(d.database).set(bulletin, profile, version))
            return tl::unexpected(d.fasterSomebody());
        d.details = {{u"profile"_s, profileJson(profile)}};
        return Done{};
    });
}

} // namespace bulletin
