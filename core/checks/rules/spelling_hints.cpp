// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/likely_slips.h"
#include "core/checks/rules/word_checks.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/language_model.h"
#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"
#include "core/checks/word_division.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr double enough = 6;           // log10: below, most alarms are false at the density of errors of real text
constexpr quint32 solidWord = 100;     // what stands in such a word is not looked at
constexpr quint32 plausibleWord = 60;  // what a better character must make with a neighbour
constexpr qsizetype reach = 7;         // characters on either side that judge
constexpr qsizetype perThousand = 3;
constexpr qsizetype longestText = 4000; // characters; what is longer is no paragraph and could take long

// The characters that are typed for one another.
const QHash<QChar, QString> &neighbours()
{
    static const QHash<QChar, QString> all = [] {
        QHash<QChar, QString> made;
        for (const std::u16string_view source : {sameSound, similarShape}) {
            for (const QStringView group : QStringView(source).split(u' ', Qt::SkipEmptyParts)) {
                for (const QChar character : group)
                    made[character] += group;
            }
        }
        return made;
    }();
    return all;
}

struct Hint {
    qsizetype position = 0;
    QChar better;
    double gain = 0;
};

// Stretches that are not to be doubted: names, terms, units, titles.
std::vector<bool> trusted(const PreparedText &text, const CheckContext &context)
{
    std::vector<bool> positions(size_t(text.text.size()), false);
    const auto trust = [&](qsizetype start, qsizetype length) {
        for (qsizetype position = std::max<qsizetype>(0, start); position < std::min<qsizetype>(start + length, text.text.size()); ++position)
            positions[size_t(position)] = true;
    };
    for (const NameMention &name : namesIn(text, context.lexicon, context.index))
        trust(name.start, name.length);
    for (const Span &title : text.titles)
        trust(title.start, title.length);
    for (const PhraseIndex *index : {&context.index.fixedTerms, &context.index.termForms, &context.index.unitForms}) {
        for (const PhraseMatch &match : index->find(text.text).exact)
            trust(match.start, match.length);
    }
    for (qsizetype start = 0; start < text.text.size(); ++start) {
        for (qsizetype length = 2; length <= 4 && start + length <= text.text.size(); ++length) {
            const QString word = text.text.mid(start, length);
            if (context.index.knowsName(word) || context.knowledge.rightWords.contains(word))
                trust(start, length);
        }
    }
    return positions;
}

template <class Accept>
bool isInWord(QStringView text, qsizetype position, qsizetype longest, Accept accept)
{
    for (qsizetype length = Lexicon::shortestWord; length <= longest; ++length) {
        for (qsizetype start = std::max<qsizetype>(0, position - length + 1); start <= position && start + length <= text.size(); ++start) {
            if (accept(text.sliced(start, length)))
                return true;
        }
    }
    return false;
}

// Does the text use the character beside the same neighbour again? Then it is meant.
bool isRepeated(QStringView text, qsizetype position)
{
    const bool before = position > 0 && text.count(text.sliced(position - 1, 2)) > 1;
    return before || (position + 1 < text.size() && text.count(text.sliced(position, 2)) > 1);
}

std::optional<Hint> hintAt(const QString &text, qsizetype position, const CheckContext &context)
{
    const Lexicon &lexicon = context.lexicon;
    const Span clause = clauseAround(text, position, position + 1, reach);
    QString window = text.mid(clause.start, clause.length);
    const qsizetype at = position - clause.start;
    if (clause.length < 4 || isInWord(window, at, 4, [&](QStringView word) { return lexicon.frequency(word) >= solidWord; }))
        return {};
    std::optional<Hint> best;
    std::optional<double> asItStands;
    const QChar character = text.at(position);
    for (const QChar better : neighbours().value(character)) {
        window[at] = better;
        if (better == character || !isInWord(window, at, 4, [&](QStringView word) { return lexicon.frequency(word) >= plausibleWord; }))
            continue;
        if (!asItStands) {
            window[at] = character;
            asItStands = context.languageModel->score(window);
            window[at] = better;
        }
        const double gain = context.languageModel->score(window) - *asItStands;
        if (gain >= enough && (!best || gain > best->gain))
            best = Hint{position, better, gain};
    }
    return best && !isRepeated(text, position) ? best : std::nullopt;
}

// One of those that stand close together, and no more than a text of this length bears.
QList<Hint> thinned(QList<Hint> hints, qsizetype length)
{
    std::sort(hints.begin(), hints.end(), [](const Hint &a, const Hint &b) { return a.gain > b.gain; });
    QList<Hint> kept;
    const qsizetype most = (length * perThousand + 999) / 1000;
    for (const Hint &hint : hints) {
        const bool close = std::any_of(kept.begin(), kept.end(), [&](const Hint &other) { return std::abs(other.position - hint.position) <= 2; });
        if (!close && kept.size() < most)
            kept.append(hint);
    }
    return kept;
}

} // namespace

void checkSpelling(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const bool prose = text.role == TextRole::Paragraph || text.role == TextRole::Title || text.role == TextRole::Heading || text.role == TextRole::Note;
    if (!context.languageModel || !prose || text.text.size() > longestText || !context.profile.isOn(QStringLiteral("WRD09")))
        return;
    const std::vector<bool> trust = trusted(text, context);
    QList<Hint> hints;
    for (qsizetype position = 0; position < text.text.size(); ++position) {
        if (!isHan(text.text.at(position)) || trust[size_t(position)] || text.isProtected(position))
            continue;
        if (const std::optional<Hint> hint = hintAt(text.text, position, context))
            hints.append(*hint);
    }
    for (const Hint &hint : thinned(hints, text.text.size())) {
        findings.add(text, "WRD09", hint.position, 1,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” may be a slip for “%2”"), {text.text.mid(hint.position, 1), QString(hint.better)}},
                     {replaceFix(text, hint.position, 1, QString(hint.better))}, {}, 0.5);
    }
}

} // namespace bulletin
