// SPDX-License-Identifier: Apache-2.0
#include "core/articles/structure_merge.h"

#include "core/articles/block_alignment.h"
#include "core/articles/block_merge.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bulletin {
namespace {

// One version against the base.
struct Version {
    Version(const Manuscript &base, const Manuscript &changed) : blocks(changed.blocks), alignment(alignBlocks(base, changed)) {}
    const QList<Block> &blocks;
    BlockAlignment alignment;
    int placeOf(int base) const { return alignment.newOf[base]; }
    bool keeps(int base) const { return placeOf(base) >= 0; }
    bool moves(int base) const { return alignment.moved[base]; }
};

// Blocks of a version, by their places in it.
using Places = QList<int>;

// A piece of the merged manuscript: a block that all have, blocks that one or both sides inserted, or a question.
struct Item {
    enum class Kind { Kept, Inserted, Removed, Asked };
    Kind kind = Kind::Kept;
    int key = 0; // survives that others are put before it
    MergeOrigin origin = MergeOrigin::Base;
    QuestionReason reason = QuestionReason::SamePlace;
    Places base;
    Places mine;
    Places theirs;
    bool moved = false;
    std::optional<int> theirsBehind = std::nullopt; // both moved it: the key of the item behind which they did, 0 for the beginning
};

class StructureMerge {
public:
    StructureMerge(const Manuscript &base, const Manuscript &mine, const Manuscript &theirs, const QStringList &names)
        : m_base(base.blocks), m_mine(base, mine), m_theirs(base, theirs), m_names(names)
    {
    }

    MergedManuscript merge()
    {
        mergeInPlace();
        placeMoved();
        for (const Item &item : std::as_const(m_items))
            put(item);
        for (int at = 0; at < m_merged.questions.size(); ++at)
            nameOtherPlaces(m_merged.questions[at], m_questionItems[at]);
        return m_merged;
    }

private:
    bool wanders(int base) const { return m_mine.moves(base) || m_theirs.moves(base); }
    bool staysInAll(int base) const { return m_mine.keeps(base) && m_theirs.keeps(base) && !wanders(base); }

    // --- between the paragraphs that stay -------------------------------------------------------

    void mergeInPlace()
    {
        int basePlace = 0;
        int minePlace = 0;
        int theirsPlace = 0;
        for (int base = 0; base < m_base.size(); ++base) {
            if (!staysInAll(base))
                continue;
            mergeBetween(basePlace, base, minePlace, m_mine.placeOf(base), theirsPlace, m_theirs.placeOf(base));
            add({Item::Kind::Kept, 0, MergeOrigin::Base, {}, {base}, {m_mine.placeOf(base)}, {m_theirs.placeOf(base)}});
            basePlace = base + 1;
            minePlace = m_mine.placeOf(base) + 1;
            theirsPlace = m_theirs.placeOf(base) + 1;
        }
        mergeBetween(basePlace, int(m_base.size()), minePlace, int(m_mine.blocks.size()), theirsPlace, int(m_theirs.blocks.size()));
    }

    // Each base block in here is gone on one side at least, or it would divide.
    void mergeBetween(int baseStart, int baseEnd, int mineStart, int mineEnd, int theirsStart, int theirsEnd)
    {
        Places base;
        for (int at = baseStart; at < baseEnd; ++at) {
            if (!wanders(at))
                base.append(at);
        }
        const Places mine = settled(m_mine, mineStart, mineEnd);
        const Places theirs = settled(m_theirs, theirsStart, theirsEnd);
        if (base.isEmpty() && mine.isEmpty() && theirs.isEmpty())
            return;
        if (untouched(m_theirs, base, theirs))
            take(MergeOrigin::Mine, base, mine, {});
        else if (untouched(m_mine, base, mine))
            take(MergeOrigin::Theirs, base, {}, theirs);
        else if (equal(mine, theirs))
            take(MergeOrigin::Both, base, mine, theirs);
        else
            ask(base, mine, theirs);
    }

    Places settled(const Version &version, int start, int end) const
    {
        Places places;
        for (int at = start; at < end; ++at) {
            const int base = version.alignment.oldOf[at];
            if (base < 0 || !wanders(base))
                places.append(at);
        }
        return places;
    }

    bool untouched(const Version &version, const Places &base, const Places &places) const
    {
        return std::equal(base.begin(), base.end(), places.begin(), places.end(),
                          [&](int old, int at) { return m_base[old] == version.blocks[at]; });
    }

    bool equal(const Places &mine, const Places &theirs) const
    {
        return std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(),
                          [&](int left, int right) { return m_mine.blocks[left] == m_theirs.blocks[right]; });
    }

    void take(MergeOrigin origin, const Places &base, const Places &mine, const Places &theirs)
    {
        if (!base.isEmpty())
            add({Item::Kind::Removed, 0, origin, {}, base, {}, {}});
        if (!mine.isEmpty() || !theirs.isEmpty())
            add({Item::Kind::Inserted, 0, origin, {}, {}, mine, theirs});
    }

    void ask(const Places &base, const Places &mine, const Places &theirs)
    {
        const auto keepsOne = [](const Version &version, const Places &places) {
            return std::any_of(places.begin(), places.end(), [&](int at) { return version.alignment.oldOf[at] >= 0; });
        };
        const bool changedAndRemoved = keepsOne(m_mine, mine) || keepsOne(m_theirs, theirs);
        add({Item::Kind::Asked, 0, MergeOrigin::Question, changedAndRemoved ? QuestionReason::RemovedAndChanged : QuestionReason::SamePlace, base, mine, theirs});
    }

    void add(Item item)
    {
        item.key = ++m_lastKey;
        m_items.append(item);
    }

    // --- paragraphs that were moved -------------------------------------------------------------

    // Those behind the same paragraph keep the order of the base, whichever side moved them: the last
    // is put there first. One that stands behind another moved one waits for it, unless that waits too.
    void placeMoved()
    {
        Places waiting;
        for (int base = int(m_base.size()) - 1; base >= 0; --base) {
            if (wanders(base))
                waiting.append(base);
        }
        while (!waiting.isEmpty()) {
            const auto ready = std::find_if(waiting.begin(), waiting.end(), [&](int base) { return !waitsFor(base, waiting); });
            const int base = ready == waiting.end() ? waiting.first() : *ready;
            waiting.removeOne(base);
            placeOne(base);
        }
    }

    bool waitsFor(int base, const Places &waiting) const
    {
        return std::any_of(m_versions.begin(), m_versions.end(), [&](const Version *version) {
            const int before = version->moves(base) ? version->placeOf(base) - 1 : -1;
            const int other = before < 0 ? -1 : version->alignment.oldOf[before];
            return other >= 0 && version->moves(other) && waiting.contains(other);
        });
    }

    void placeOne(int base)
    {
        Item item{Item::Kind::Kept, ++m_lastKey, MergeOrigin::Base, {}, {base}, {}, {}, true};
        if (m_mine.keeps(base))
            item.mine = {m_mine.placeOf(base)};
        if (m_theirs.keeps(base))
            item.theirs = {m_theirs.placeOf(base)};
        const Version &mover = m_mine.moves(base) ? m_mine : m_theirs;
        const int behind = itemBefore(mover, mover.placeOf(base));
        item.origin = m_mine.moves(base) ? MergeOrigin::Mine : MergeOrigin::Theirs;
        if (item.mine.isEmpty() || item.theirs.isEmpty()) {
            item.kind = Item::Kind::Asked;
            item.reason = QuestionReason::RemovedAndChanged;
        } else if (m_mine.moves(base) && m_theirs.moves(base)) {
            const int other = itemBefore(m_theirs, m_theirs.placeOf(base));
            item.origin = MergeOrigin::Both;
            if (other != behind)
                item.theirsBehind = other < 0 ? 0 : m_items[other].key;
        }
        m_items.insert(behind + 1, item);
    }

    // The item that holds what stands before a place of a version, as near as there is one; -1: none.
    int itemBefore(const Version &version, int place) const
    {
        for (int at = place - 1; at >= 0; --at) {
            const int base = version.alignment.oldOf[at];
            if (base >= 0 && wanders(base) && !version.moves(base))
                continue; // it will not stand there
            const int item = itemWith(version, at);
            if (item >= 0 && !(m_items[item].theirsBehind && &version == &m_theirs))
                return item;
        }
        return -1;
    }

    int itemWith(const Version &version, int place) const
    {
        for (int at = 0; at < m_items.size(); ++at) {
            if ((&version == &m_mine ? m_items[at].mine : m_items[at].theirs).contains(place))
                return at;
        }
        return -1;
    }

    // --- the result -----------------------------------------------------------------------------

    QList<Block> blocksAt(const QList<Block> &blocks, const Places &places) const
    {
        QList<Block> chosen;
        for (const int at : places)
            chosen.append(blocks[at]);
        return chosen;
    }

    MergePlace placeHere(qsizetype count) const { return {MergePart::Blocks, int(m_merged.manuscript.blocks.size()), int(count), -1, -1, {}}; }

    void put(const Item &item)
    {
        const MergePlace start = placeHere(0);
        if (item.kind == Item::Kind::Kept) {
            putKept(item);
        } else if (item.kind == Item::Kind::Removed) {
            m_merged.spans.append({start, MergeAct::Removed, item.origin});
        } else if (item.kind == Item::Kind::Inserted) {
            const QList<Block> blocks = item.mine.isEmpty() ? blocksAt(m_theirs.blocks, item.theirs) : blocksAt(m_mine.blocks, item.mine);
            m_merged.spans.append({placeHere(blocks.size()), MergeAct::Inserted, item.origin});
            m_merged.manuscript.blocks += blocks;
        } else {
            const QList<Block> mine = blocksAt(m_mine.blocks, item.mine);
            addQuestion({placeHere(mine.size()), item.reason, wordingOf(blocksAt(m_base, item.base)), wordingOf(mine), wordingOf(blocksAt(m_theirs.blocks, item.theirs))}, item);
            m_merged.manuscript.blocks += mine;
        }
        m_ends.insert(item.key, int(m_merged.manuscript.blocks.size()));
    }

    void putKept(const Item &item)
    {
        const Block &base = m_base[item.base.first()];
        MergedBlock merged = mergeBlock(base, m_mine.blocks[item.mine.first()], m_theirs.blocks[item.theirs.first()], m_names);
        const MergePlace here = placeHere(1);
        if (item.theirsBehind) {
            const MergeWording wording = wordingOf({merged.block});
            addQuestion({here, QuestionReason::Moved, wording, wording, wording}, item);
        } else if (item.moved) {
            m_merged.spans.append({here, MergeAct::Moved, item.origin});
        }
        for (MergedSpan &span : merged.spans) {
            span.place.block = here.block;
            m_merged.spans.append(span);
        }
        for (MergeQuestion &question : merged.questions) {
            question.place.block = here.block;
            addQuestion(question, item);
        }
        m_merged.manuscript.blocks.append(merged.block);
    }

    void addQuestion(const MergeQuestion &question, const Item &item)
    {
        m_merged.questions.append(question);
        m_questionItems.append(item);
    }

    void nameOtherPlaces(MergeQuestion &question, const Item &item) const
    {
        if (question.reason != QuestionReason::Moved)
            return;
        question.theirsBlock = m_ends.value(*item.theirsBehind, 0);
        question.baseBlock = 0;
        for (int base = item.base.first() - 1; base >= 0; --base) {
            const auto before = std::find_if(m_items.begin(), m_items.end(), [&](const Item &other) { return !other.moved && other.base.contains(base); });
            if (before != m_items.end()) {
                question.baseBlock = m_ends.value(before->key);
                return;
            }
        }
    }

    const QList<Block> &m_base;
    Version m_mine;
    Version m_theirs;
    const std::array<const Version *, 2> m_versions{&m_mine, &m_theirs};
    const QStringList &m_names;
    QList<Item> m_items;
    int m_lastKey = 0;
    MergedManuscript m_merged;
    QList<Item> m_questionItems; // by question
    QHash<int, int> m_ends;      // by key: where the blocks behind the item begin
};

} // namespace

MergedManuscript mergeManuscripts(const Manuscript &base, const Manuscript &mine, const Manuscript &theirs, const QStringList &names)
{
    return StructureMerge(base, mine, theirs, names).merge();
}

} // namespace bulletin
