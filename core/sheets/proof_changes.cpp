// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/proof_changes.h"

#include "core/articles/text_anchor.h"
#include "core/desk/desk.h"
#include "core/desk/proof_verbs.h"
#include "core/proof/correction_edit.h"

namespace bulletin {
namespace {

using Texts = QHash<ArticleId, TitledManuscript>;

Texts textsOf(const IssueDocument &issue)
{
    Texts texts;
    for (const SectionDocument &section : issue.sections) {
        for (const ArticleDocument &article : section.articles)
            texts.insert(article.id, {article.titleLines, article.manuscript});
    }
    return texts;
}

// The title and the blocks in one string, each with a line break behind it: what was run on or broken
// shows as a break that went or came.
struct WholeText {
    QString text;
    QList<qsizetype> starts; // the title first
};

WholeText wholeOf(const TitledManuscript &article)
{
    WholeText whole;
    for (int block = TextAnchor::title; block < article.manuscript.blocks.size(); ++block) {
        whole.starts.append(whole.text.size());
        whole.text += *addressedText(article, block) + QChar(u'\n');
    }
    return whole;
}

// A stretch of the whole text, cut at its blocks' ends.
void addStretch(QList<ProofStretch> *changed, ArticleId article, const WholeText &whole, qsizetype start, qsizetype length)
{
    for (qsizetype i = 0; i < whole.starts.size(); ++i) {
        const qsizetype from = whole.starts.at(i);
        const qsizetype end = (i + 1 < whole.starts.size() ? whole.starts.at(i + 1) : whole.text.size()) - 1;
        if (start > end || start + length < from)
            continue;
        const qsizetype first = std::max(start, from);
        changed->append({article, int(i) - 1, first - from, std::max<qsizetype>(0, std::min(start + length, end) - first)});
    }
}

void addChanges(QList<ProofStretch> *changed, ArticleId article, const TitledManuscript &before, const TitledManuscript &now)
{
    const WholeText whole = wholeOf(now);
    const TextEdits edits = diffTexts(wholeOf(before).text, whole.text, DiffStyle::Readable);
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const TextEdit &edit = edits.at(i);
        const bool replaced = edit.kind == EditKind::Delete && i + 1 < edits.size() && edits.at(i + 1).kind == EditKind::Insert;
        if (edit.kind != EditKind::Equal && !replaced)
            addStretch(changed, article, whole, edit.newStart, edit.newLength);
    }
}

std::optional<ProofStretch> whereNow(const Correction &correction, const Texts &before, const Texts &now)
{
    if (!before.contains(correction.article) || !now.contains(correction.article))
        return std::nullopt;
    const auto place = settledPlace(correction, before.value(correction.article), now.value(correction.article));
    return place ? std::optional(ProofStretch{correction.article, place->block, place->start, place->length}) : std::nullopt;
}

std::optional<Proof> roundBefore(const QList<Proof> &proofs, const Proof &proof)
{
    std::optional<Proof> found;
    for (const Proof &candidate : proofs) {
        if (candidate.position < proof.position)
            found = candidate;
    }
    return found;
}

} // namespace

ProofChanges proofChanges(Desk &desk, const Proof &proof)
{
    ProofChanges changes;
    changes.own = desk.proof().corrections(proof.id);
    changes.before = roundBefore(desk.proof().proofs(proof.issue), proof);
    if (!changes.before)
        return changes;
    const Texts before = textsOf(desk.proof().proofDocument(changes.before->id));
    const Texts now = textsOf(desk.proof().proofDocument(proof.id));
    for (const Correction &correction : desk.proof().corrections(changes.before->id))
        changes.earlier.append({correction, whereNow(correction, before, now)});
    for (auto text = now.cbegin(); text != now.cend(); ++text) {
        if (before.contains(text.key()))
            addChanges(&changes.changed, text.key(), before.value(text.key()), *text);
        else
            addChanges(&changes.changed, text.key(), {}, *text);
    }
    return changes;
}

} // namespace bulletin
