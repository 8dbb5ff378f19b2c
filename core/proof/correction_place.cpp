// SPDX-License-Identifier: Apache-2.0
#include "core/articles/text_anchor.h"
#include "core/proof/correction_edit.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct PlaceTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CorrectionPlace)
};

// What stands around a place: words are told apart by it.
struct Surroundings {
    QStringView before, after;
};

Surroundings around(const QString &text, qsizetype place, qsizetype length)
{
    constexpr qsizetype reach = 40;
    const qsizetype from = std::max<qsizetype>(0, place - reach);
    return {QStringView(text).sliced(from, place - from), QStringView(text).mid(place + length, reach)};
}

// Characters in common next to the place, on both sides.
qsizetype likeness(const Surroundings &a, const Surroundings &b)
{
    qsizetype before = 0, after = 0;
    while (before < std::min(a.before.size(), b.before.size()) && a.before.at(a.before.size() - 1 - before) == b.before.at(b.before.size() - 1 - before))
        ++before;
    while (after < std::min(a.after.size(), b.after.size()) && a.after.at(after) == b.after.at(after))
        ++after;
    return before + after;
}

// The whole article in one string, and where each of its pieces begins: words are found again though
// paragraphs were joined or split meanwhile.
struct WholeText {
    QString text;
    QList<qsizetype> starts; // the title first
};

WholeText wholeOf(const TitledManuscript &text)
{
    WholeText whole;
    for (int block = -1; block < text.manuscript.blocks.size(); ++block) {
        whole.starts.append(whole.text.size());
        whole.text += *addressedText(text, block);
    }
    return whole;
}

// As a comment's place is followed; not into words that are others by now.
std::optional<Correction> followedByEdits(const Correction &correction, const TitledManuscript &before, const TitledManuscript &now)
{
    const bool table = correction.block >= 0 && before.manuscript.blocks.at(correction.block).kind == BlockKind::Table;
    const auto anchor = table ? std::nullopt : anchorAt(before, correction.block, correction.start, correction.length);
    const auto place = anchor ? AnchorFollower(before, now).follow(*anchor) : std::nullopt;
    if (!place || place->quote != correction.original)
        return std::nullopt;
    Correction found = correction;
    found.block = place->block;
    found.start = int(place->start);
    return found;
}

// Where `words` stand in the surroundings that the correction's own words had, in whichever paragraph or
// cell; in at least `least` characters of them.
std::optional<Correction> foundByWords(const Correction &correction, const TitledManuscript &before, const QString &sought, const TitledManuscript &now, qsizetype least)
{
    const WholeText old = wholeOf(before);
    const WholeText whole = wholeOf(now);
    const Surroundings wanted = around(old.text, old.starts.at(correction.block + 1) + correction.start, correction.length);
    qsizetype best = -1, second = -1, bestPlace = -1;
    Correction found = correction;
    for (int block = -1; block < now.manuscript.blocks.size(); ++block) {
        const QString words = *addressedText(now, block);
        for (qsizetype at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
            const qsizetype place = whole.starts.at(block + 1) + at;
            if (place == bestPlace) // between two paragraphs: one place, not two
                continue;
            const qsizetype like = likeness(wanted, around(whole.text, place, sought.size()));
            second = std::max(second, std::min(like, best));
            if (like <= best)
                continue;
            best = like;
            bestPlace = place;
            found.block = block;
            found.start = int(at);
            found.length = int(sought.size());
        }
    }
    const qsizetype enough = std::min<qsizetype>(least, wanted.before.size() + wanted.after.size());
    return best < enough || best == second ? std::nullopt : std::optional(found);
}

} // namespace

QList<Correction> placesOf(const Correction &correction, const TitledManuscript &text)
{
    QList<Correction> places;
    if (correction.original.isEmpty())
        return places;
    for (int block = -1; block < text.manuscript.blocks.size(); ++block) {
        const QString words = *addressedText(text, block);
        for (qsizetype at = words.indexOf(correction.original); at >= 0; at = words.indexOf(correction.original, at + 1)) {
            Correction place = correction;
            place.block = block;
            place.start = int(at);
            place.length = int(correction.original.size());
            places.append(place);
        }
    }
    return places;
}

std::optional<Correction> settledPlace(const Correction &correction, const TitledManuscript &before, const TitledManuscript &now)
{
    if (correction.article.isNull())
        return std::nullopt;
    if (correction.state != CorrectionState::Done || correction.kind == CorrectionKind::Move) {
        const auto followed = followCorrection(correction, before, now);
        return followed ? std::optional(*followed) : std::nullopt;
    }
    const MaybeRefusal no = judgeCorrection(correction, before);
    if (no)
        return std::nullopt;
    // What stands there once it is made: the original's place in the corrected text, as long as it is then.
    const QString was = *addressedText(before, correction.block);
    const QString made = *addressedText(applyCorrection(correction, before), correction.block);
    const bool breaks = correction.kind == CorrectionKind::Join || correction.kind == CorrectionKind::NewParagraph;
    const qsizetype length = breaks ? correction.length : correction.length + made.size() - was.size();
    return foundByWords(correction, before, breaks ? correction.original : made.mid(correction.start, length), now, 3);
}

Outcome<Correction> followCorrection(const Correction &correction, const TitledManuscript &before, const TitledManuscript &now)
{
    if (before == now)
        return correction;
    auto found = followedByEdits(correction, before, now);
    if (!found)
        found = foundByWords(correction, before, correction.original, now, 8);
    if (found)
        return *found;
    return refuse(Refusal::Kind::Conflict, PlaceTexts::tr("“%1” does not stand there any more: the article was changed after this proof was opened.").arg(correction.original),
                  PlaceTexts::tr("Look at the article. Where it is right already, decline the correction and say so."));
}

} // namespace bulletin
