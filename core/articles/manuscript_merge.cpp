// SPDX-License-Identifier: Apache-2.0
#include "core/articles/manuscript_merge.h"

#include "core/articles/block_merge.h"
#include "core/articles/marked_text.h"
#include "core/articles/structure_merge.h"

#include <algorithm>

namespace bulletin {
namespace {

MergeWording entriesWording(const QStringList &entries)
{
    return {entries.join(u'、'), {}, {}, entries};
}

MergeWording textWording(const QString &text)
{
    return {text, {}, {}, {}};
}

void mergeTitle(const ArticleContent &base, const ArticleContent &mine, const ArticleContent &theirs, const QStringList &names, ContentMerge &merge)
{
    const auto joined = [](const ArticleContent &content) { return content.titleLines.join(u'\n'); };
    const MergedLine line = mergeLine(joined(base), joined(mine), joined(theirs), {MergePart::Title, -1, 0, -1, -1, {}}, names);
    if (theirs.titleLines == base.titleLines || mine.titleLines == theirs.titleLines)
        merge.content.titleLines = mine.titleLines;
    else if (mine.titleLines == base.titleLines)
        merge.content.titleLines = theirs.titleLines;
    else
        merge.content.titleLines = line.text.split(u'\n');
    merge.spans += line.spans;
    merge.questions += line.questions;
}

// Units, contributors, the credit's ending: one side's or the other's, never mixed.
template <typename Value, typename Wording>
void mergeWhole(MergePart part, Value ArticleContent::*field, const ArticleContent &base, const ArticleContent &mine, const ArticleContent &theirs,
                Wording wording, ContentMerge &merge)
{
    const MergePlace place{part, -1, 0, -1, -1, {}};
    const bool changedByMine = mine.*field != base.*field;
    const bool changedByTheirs = theirs.*field != base.*field;
    merge.content.*field = changedByMine ? mine.*field : theirs.*field;
    if (changedByMine && changedByTheirs && mine.*field != theirs.*field)
        merge.questions.append({place, QuestionReason::WholeValue, wording(base.*field), wording(mine.*field), wording(theirs.*field)});
    else if (changedByMine || changedByTheirs)
        merge.spans.append({place, MergeAct::Edited, !changedByMine ? MergeOrigin::Theirs : changedByTheirs ? MergeOrigin::Both : MergeOrigin::Mine});
}

void keepNamedImages(ArticleContent &content)
{
    Images named;
    for (const Block &block : std::as_const(content.manuscript.blocks)) {
        const auto image = content.images.constFind(block.imageId);
        if (image != content.images.constEnd())
            named.insert(image.key(), *image);
    }
    content.images = named;
}

MergeWording bothOf(const MergeWording &first, const MergeWording &second)
{
    MarkedText text = markedText(first.text, first.marks);
    text.append(markedText(second.text, second.marks));
    QStringList entries = first.entries;
    for (const QString &entry : second.entries) {
        if (!entries.contains(entry))
            entries.append(entry);
    }
    return {text.text, marksOf(text), first.blocks + second.blocks, entries};
}

MergeWording chosen(const MergeQuestion &question, const MergeAnswer &answer)
{
    switch (answer.choice) {
    case MergeChoice::Base: return question.base;
    case MergeChoice::Mine: return question.mine;
    case MergeChoice::Theirs: return question.theirs;
    case MergeChoice::MineThenTheirs: return bothOf(question.mine, question.theirs);
    case MergeChoice::TheirsThenMine: return bothOf(question.theirs, question.mine);
    case MergeChoice::Own: return answer.own;
    }
    Q_UNREACHABLE();
}

// Answers are put in from the last to the first, so that the places of those before stay right; blocks
// keep their numbers until all are in.
class Resolution {
public:
    explicit Resolution(const ContentMerge &merge) : m_content(merge.content), m_title(merge.content.titleLines.join(u'\n'))
    {
        for (const Block &block : merge.content.manuscript.blocks)
            m_at.append({block});
        m_before.resize(m_at.size() + 1);
    }

    void apply(const MergeQuestion &question, const MergeAnswer &answer)
    {
        const MergeWording wording = chosen(question, answer);
        const MergePlace &place = question.place;
        switch (place.part) {
        case MergePart::Title: replaceInTitle(place.range, wording.text); break;
        case MergePart::Text: replaceInText(place, wording); break;
        case MergePart::Cell: m_at[place.block].first().rows[place.row][place.column].replace(place.range.start, place.range.length, wording.text); break;
        case MergePart::Blocks: question.reason == QuestionReason::Moved ? move(question, answer.choice) : replaceBlocks(place, wording.blocks); break;
        case MergePart::Units: m_content.units = wording.entries; break;
        case MergePart::Contributors: m_content.contributors = wording.entries; break;
        case MergePart::CreditEnding: m_content.creditEnding = wording.text; break;
        }
    }

    ArticleContent content()
    {
        QList<Block> &blocks = m_content.manuscript.blocks;
        blocks.clear();
        for (int at = 0; at < m_before.size(); ++at)
            blocks += m_before[at] + m_at.value(at);
        keepNamedImages(m_content);
        return m_content;
    }

private:
    void replaceInTitle(const TextRange &range, const QString &text)
    {
        m_title.replace(range.start, range.length, text);
        m_content.titleLines = m_title.split(u'\n');
    }

    void replaceInText(const MergePlace &place, const MergeWording &wording)
    {
        Block &block = m_at[place.block].first();
        MarkedText text = markedText(block.text, block.marks);
        text.replace(place.range.start, place.range.length, markedText(wording.text, wording.marks));
        block.text = text.text;
        block.marks = marksOf(text);
    }

    void replaceBlocks(const MergePlace &place, const QList<Block> &blocks)
    {
        for (int at = place.block; at < place.block + place.count; ++at)
            m_at[at].clear();
        if (place.count > 0)
            m_at[place.block] = blocks;
        else
            m_before[place.block] = blocks + m_before[place.block];
    }

    void move(const MergeQuestion &question, MergeChoice choice)
    {
        if (choice != MergeChoice::Theirs && choice != MergeChoice::Base)
            return;
        QList<Block> moved;
        moved.swap(m_at[question.place.block]);
        QList<Block> &there = m_before[choice == MergeChoice::Theirs ? question.theirsBlock : question.baseBlock];
        there = moved + there;
    }

    ArticleContent m_content;
    QString m_title;
    QList<QList<Block>> m_at;     // by place in the merged manuscript: what stands there now
    QList<QList<Block>> m_before; // and what was put before it
};

} // namespace

ContentMerge mergeContents(const ArticleContent &base, const ArticleContent &mine, const ArticleContent &theirs, const QStringList &names)
{
    const QStringList known = names + base.contributors + mine.contributors + theirs.contributors;
    ContentMerge merge;
    mergeTitle(base, mine, theirs, known, merge);
    const MergedManuscript merged = mergeManuscripts(base.manuscript, mine.manuscript, theirs.manuscript, known);
    merge.content.manuscript = merged.manuscript;
    merge.spans += merged.spans;
    merge.questions += merged.questions;
    mergeWhole(MergePart::Units, &ArticleContent::units, base, mine, theirs, entriesWording, merge);
    mergeWhole(MergePart::Contributors, &ArticleContent::contributors, base, mine, theirs, entriesWording, merge);
    mergeWhole(MergePart::CreditEnding, &ArticleContent::creditEnding, base, mine, theirs, textWording, merge);
    merge.content.images = base.images;
    merge.content.images.insert(theirs.images);
    merge.content.images.insert(mine.images);
    if (merge.questions.isEmpty())
        keepNamedImages(merge.content);
    return merge;
}

ArticleContent resolve(const ContentMerge &merge, const QList<MergeAnswer> &answers)
{
    Q_ASSERT(answers.size() == merge.questions.size());
    Resolution resolution(merge);
    for (qsizetype at = merge.questions.size() - 1; at >= 0; --at)
        resolution.apply(merge.questions[at], answers[at]);
    return resolution.content();
}

} // namespace bulletin
