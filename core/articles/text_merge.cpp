// SPDX-License-Identifier: Apache-2.0
#include "core/articles/text_merge.h"

#include "core/articles/facts.h"
#include "core/articles/text_diff.h"

#include <algorithm>
#include <optional>

namespace bulletin {
namespace {

// What one side put in the place of [start, end) of the base.
struct Hunk {
    qsizetype start;
    qsizetype end;
    qsizetype sideStart;
    qsizetype sideEnd;
};

class Side {
public:
    Side(QStringView base, QStringView text) : m_text(text)
    {
        bool inside = false;
        for (const TextEdit &edit : diffTexts(base, text, DiffStyle::Readable)) {
            if (edit.kind != EditKind::Equal && !inside)
                m_hunks.append({edit.oldStart, edit.oldStart, edit.newStart, edit.newStart});
            inside = edit.kind != EditKind::Equal;
            if (inside) {
                m_hunks.last().end = edit.oldStart + edit.oldLength;
                m_hunks.last().sideEnd = edit.newStart + edit.newLength;
            }
        }
    }

    const QList<Hunk> &hunks() const { return m_hunks; }
    QStringView text() const { return m_text; }

    // Beside it is touched too: a digit put before a number makes another one.
    bool touches(qsizetype start, qsizetype end) const
    {
        return std::any_of(m_hunks.begin(), m_hunks.end(), [&](const Hunk &hunk) { return hunk.start <= end && hunk.end >= start; });
    }

    // What stands in the base where the fact stands here.
    Fact inBase(const Fact &fact) const
    {
        const qsizetype start = fact.start;
        const qsizetype end = fact.start + fact.length;
        qsizetype baseStart = start;
        qsizetype baseEnd = end;
        for (const Hunk &hunk : m_hunks) {
            const qsizetype shift = hunk.end - hunk.sideEnd;
            if (start >= hunk.sideStart)
                baseStart = start < hunk.sideEnd ? hunk.start : start + shift;
            if (end > hunk.sideStart)
                baseEnd = end <= hunk.sideEnd ? hunk.end : end + shift;
        }
        return {fact.kind, baseStart, std::max(qsizetype(0), baseEnd - baseStart)};
    }

    // Where [start, end) of the base, which cuts no hunk, is here. Hunks at its ends belong to it.
    TextRange rangeOf(qsizetype start, qsizetype end) const
    {
        qsizetype before = 0;
        qsizetype within = 0;
        for (const Hunk &hunk : m_hunks) {
            const qsizetype growth = (hunk.sideEnd - hunk.sideStart) - (hunk.end - hunk.start);
            if (hunk.start >= start && hunk.end <= end)
                within += growth;
            else if (hunk.end <= start)
                before += growth;
        }
        return {start + before, end - start + within};
    }

private:
    QStringView m_text;
    QList<Hunk> m_hunks;
};

// A stretch of the base that must be decided as one.
struct Region {
    qsizetype start;
    qsizetype end;
    bool mine = false;
    bool theirs = false;
    std::optional<FactKind> fact = std::nullopt; // one that both touched
};

class Merge {
public:
    Merge(QStringView base, QStringView mine, QStringView theirs, const QStringList &names)
        : m_base(base), m_names(names), m_mine(base, mine), m_theirs(base, theirs)
    {
    }

    QList<MergePiece> pieces()
    {
        for (const Hunk &hunk : m_mine.hunks())
            m_regions.append({hunk.start, hunk.end, true, false});
        for (const Hunk &hunk : m_theirs.hunks())
            m_regions.append({hunk.start, hunk.end, false, true});
        if (!m_mine.hunks().isEmpty() && !m_theirs.hunks().isEmpty())
            addFacts();
        joinRegions();
        qsizetype place = 0;
        for (const Region &region : m_regions) {
            addUntouched(place, region.start);
            m_pieces.append(decided(region));
            place = region.end;
        }
        addUntouched(place, m_base.size());
        return m_pieces;
    }

private:
    void addFacts()
    {
        QList<Fact> facts = factsOf(m_base, m_names);
        for (const Side *side : {&m_mine, &m_theirs}) {
            for (const Fact &fact : factsOf(side->text(), m_names))
                facts.append(side->inBase(fact));
        }
        for (const Fact &fact : facts) {
            const qsizetype end = fact.start + fact.length;
            if (m_mine.touches(fact.start, end) && m_theirs.touches(fact.start, end))
                m_regions.append({fact.start, end, true, true, fact.kind});
        }
    }

    void joinRegions()
    {
        std::sort(m_regions.begin(), m_regions.end(), [](const Region &left, const Region &right) {
            return left.start != right.start ? left.start < right.start : left.end < right.end;
        });
        QList<Region> joined;
        for (const Region &region : m_regions) {
            if (joined.isEmpty() || region.start > joined.last().end) {
                joined.append(region);
                continue;
            }
            Region &last = joined.last();
            last.end = std::max(last.end, region.end);
            last.mine = last.mine || region.mine;
            last.theirs = last.theirs || region.theirs;
            last.fact = std::max(last.fact, region.fact); // a name says more than a date, a date more than a number
        }
        m_regions = joined;
    }

    MergePiece decided(const Region &region) const
    {
        MergePiece piece{MergeOrigin::Mine, {region.start, region.end - region.start}, m_mine.rangeOf(region.start, region.end), m_theirs.rangeOf(region.start, region.end)};
        if (!region.mine) {
            piece.origin = MergeOrigin::Theirs;
        } else if (region.theirs) {
            const QStringView mine = m_mine.text().mid(piece.mine.start, piece.mine.length);
            const QStringView theirs = m_theirs.text().mid(piece.theirs.start, piece.theirs.length);
            piece.origin = mine == theirs ? MergeOrigin::Both : MergeOrigin::Question;
        }
        if (region.fact)
            piece.reason = *region.fact == FactKind::Name ? QuestionReason::Name : *region.fact == FactKind::Date ? QuestionReason::Date : QuestionReason::Number;
        return piece;
    }

    void addUntouched(qsizetype start, qsizetype end)
    {
        if (end == start)
            return;
        // The hunks beside it are not its own: those that insert at its ends are left out.
        const MergePiece *last = m_pieces.isEmpty() ? nullptr : &m_pieces.last();
        const qsizetype mine = last ? last->mine.start + last->mine.length : 0;
        const qsizetype theirs = last ? last->theirs.start + last->theirs.length : 0;
        m_pieces.append({MergeOrigin::Base, {start, end - start}, {mine, end - start}, {theirs, end - start}});
    }

    QStringView m_base;
    const QStringList &m_names;
    Side m_mine;
    Side m_theirs;
    QList<Region> m_regions;
    QList<MergePiece> m_pieces;
};

} // namespace

QList<MergePiece> mergeTexts(QStringView base, QStringView mine, QStringView theirs, const QStringList &names)
{
    return Merge(base, mine, theirs, names).pieces();
}

} // namespace bulletin
