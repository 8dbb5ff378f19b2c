// SPDX-License-Identifier: Apache-2.0
#include "core/proof/correction_edit.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct EditTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CorrectionEdit)
};

tl::unexpected<Refusal> invalid(const QString &reason, const QString &next = {})
{
    return refuse(Refusal::Kind::Validation, reason, next);
}

// The words in their right order; empty where none are given and there are not just two characters.
QString swapped(const Correction &correction)
{
    if (!correction.replacement.isEmpty())
        return correction.replacement;
    const QList<uint> characters = correction.original.toUcs4();
    if (characters.size() != 2)
        return {};
    const char32_t turned[] = {characters.at(1), characters.at(0)};
    return QString::fromUcs4(turned, 2);
}

QString withoutBlanks(const QString &text)
{
    QString left;
    for (const QChar character : text) {
        if (!character.isSpace())
            left.append(character);
    }
    return left;
}

bool sameCharacters(const QString &a, const QString &b)
{
    QList<uint> left = a.toUcs4(), right = b.toUcs4();
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left == right;
}

// A place that a move goes to: the end of the one place where its anchor words stand.
struct Target {
    int block = 0;
    qsizetype place = 0;
};

std::optional<Target> targetOf(const Correction &correction, const TitledManuscript &text)
{
    if (correction.replacement.isEmpty())
        return Target{correction.block, 0};
    Correction anchor = correction;
    anchor.original = correction.replacement;
    const QList<Correction> places = placesOf(anchor, text);
    if (places.size() != 1)
        return std::nullopt;
    return Target{places.first().block, places.first().start + places.first().length};
}

// What stands further behind changes first, so that the other place stays where it is.
void moveWords(TitledManuscript &text, const Correction &correction, const Target &target)
{
    const bool forward = target.block == correction.block && target.place >= correction.start + correction.length;
    if (forward)
        replaceWords(text, target.block, target.place, 0, correction.original);
    replaceWords(text, correction.block, correction.start, correction.length, QString());
    if (!forward)
        replaceWords(text, target.block, target.place, 0, correction.original);
}

bool isInside(const Target &target, const Correction &correction)
{
    return target.block == correction.block && target.place > correction.start && target.place < correction.start + correction.length;
}

MaybeRefusal judgeWords(const Correction &correction, const TitledManuscript &text)
{
    const QString &original = correction.original;
    const QString &replacement = correction.replacement;
    switch (correction.kind) {
    case CorrectionKind::Replace:
        if (original.isEmpty() || replacement.isEmpty() || original == replacement)
            return invalid(EditTexts::tr("To replace, name what stands there and what is to stand there instead.")).value();
        return std::nullopt;
    case CorrectionKind::Insert:
        if (replacement.isEmpty())
            return invalid(EditTexts::tr("To insert, name the words that are missing.")).value();
        return std::nullopt;
    case CorrectionKind::Delete:
    case CorrectionKind::Stet:
        if (original.isEmpty() || !replacement.isEmpty())
            return invalid(EditTexts::tr("Name the words that it is about, and none to put there instead.")).value();
        return std::nullopt;
    case CorrectionKind::Transpose:
        if (original.isEmpty() || swapped(correction) == original || !sameCharacters(swapped(correction), original))
            return invalid(EditTexts::tr("To transpose, name the words as they stand, and the same characters in their right order.")).value();
        return std::nullopt;
    case CorrectionKind::Space:
        if (original.isEmpty() || original == replacement || withoutBlanks(original) != withoutBlanks(replacement))
            return invalid(EditTexts::tr("For spacing, name the words as they stand, and the same words with other blanks.")).value();
        return std::nullopt;
    case CorrectionKind::Move: {
        const auto target = targetOf(correction, text);
        if (original.isEmpty() || !target || isInside(*target, correction))
            return invalid(EditTexts::tr("To move, name the words that move, and the words behind which they go; those stand once in the article.")).value();
        return std::nullopt;
    }
    case CorrectionKind::Join:
    case CorrectionKind::NewParagraph:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

MaybeRefusal judgeBreak(const Correction &correction, const TitledManuscript &text)
{
    const qsizetype end = correction.start + correction.length;
    if (correction.kind == CorrectionKind::Join) {
        if (correction.block < 0)
            return lineEndingAt(text.titleLines, end) < 0 ? MaybeRefusal(invalid(EditTexts::tr("No line of the title ends there.")).value()) : std::nullopt;
        const QList<Block> &blocks = text.manuscript.blocks;
        const bool joins = correction.block + 1 < blocks.size() && isRunningText(blocks.at(correction.block)) && isRunningText(blocks.at(correction.block + 1))
            && end == blocks.at(correction.block).text.size();
        return joins ? std::nullopt : MaybeRefusal(invalid(EditTexts::tr("To run on, name the end of a paragraph that another one follows.")).value());
    }
    if (correction.kind != CorrectionKind::NewParagraph)
        return std::nullopt;
    const bool title = correction.block < 0;
    const bool splits = correction.start > 0 && correction.length > 0 && (title || isRunningText(text.manuscript.blocks.at(correction.block)))
        && (!title || lineEndingAt(text.titleLines, correction.start) < 0);
    return splits ? std::nullopt : MaybeRefusal(invalid(EditTexts::tr("Name the words that the new paragraph begins with; they stand inside one.")).value());
}

bool leavesATitle(const Correction &correction, const TitledManuscript &text)
{
    return correction.block >= 0 || correction.kind == CorrectionKind::Join || correction.kind == CorrectionKind::NewParagraph
        || !applyCorrection(correction, text).titleLines.join(QString()).trimmed().isEmpty();
}

} // namespace

MaybeRefusal judgeCorrection(const Correction &correction, const TitledManuscript &text)
{
    const auto words = addressedText(text, correction.block);
    const bool inside = words && correction.start >= 0 && correction.length >= 0 && correction.start + correction.length <= words->size();
    if (!inside || words->mid(correction.start, correction.length) != correction.original)
        return invalid(EditTexts::tr("“%1” does not stand there in the text that is being read.").arg(correction.original), EditTexts::tr("Mark the words as they are printed.")).value();
    const bool breaks = correction.kind == CorrectionKind::NewParagraph || correction.kind == CorrectionKind::Join;
    if ((correction.original + correction.replacement).contains(QLatin1Char('\n')) || (breaks && !correction.replacement.isEmpty()))
        return invalid(EditTexts::tr("A correction changes words within one paragraph or one cell.")).value();
    if (const MaybeRefusal no = judgeWords(correction, text))
        return no;
    if (const MaybeRefusal no = judgeBreak(correction, text))
        return no;
    if (!leavesATitle(correction, text))
        return invalid(EditTexts::tr("An article needs a title.")).value();
    return std::nullopt;
}

TitledManuscript applyCorrection(const Correction &correction, const TitledManuscript &text)
{
    TitledManuscript result = text;
    const auto replace = [&](const QString &words) { replaceWords(result, correction.block, correction.start, correction.length, words); };
    const qsizetype end = correction.start + correction.length;
    switch (correction.kind) {
    case CorrectionKind::Replace:
    case CorrectionKind::Delete:
    case CorrectionKind::Space:
        replace(correction.replacement);
        break;
    case CorrectionKind::Transpose:
        replace(swapped(correction));
        break;
    case CorrectionKind::Insert:
        replaceWords(result, correction.block, end, 0, correction.replacement);
        break;
    case CorrectionKind::Join:
        joinBehind(result, correction.block, end);
        break;
    case CorrectionKind::NewParagraph:
        breakAt(result, correction.block, correction.start);
        break;
    case CorrectionKind::Move:
        moveWords(result, correction, *targetOf(correction, text));
        break;
    case CorrectionKind::Stet:
        break;
    }
    return result;
}

} // namespace bulletin
