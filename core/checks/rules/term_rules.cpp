// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/term_rules.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"
#include "core/checks/person_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulletin {
namespace {

constexpr char clause[] = "";

constexpr RuleInfo rules[] = {
    {"TRM01", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Word that may not be used"), clause, 80},
    {"TRM02", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Fixed phrase misspelt"), clause, 58},
    {"TRM03", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Term not in its preferred form"), clause, 56},
    {"TRM04", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Two forms of one term"), clause, 20},
};

bool covers(const PhraseMatch &longer, const PhraseMatch &match)
{
    return longer.length > match.length && longer.start <= match.start && match.end() <= longer.end();
}

// The longer match that makes this one right or swallows it; both lists are sorted by start.
template <class Accepts>
bool isCovered(const QList<PhraseMatch> &matches, qsizetype number, Accepts accepts)
{
    constexpr qsizetype reach = 24; // phrases are short; no more than so many begin close by
    const qsizetype first = std::max<qsizetype>(0, number - reach);
    const qsizetype last = std::min(matches.size(), number + reach);
    for (qsizetype other = first; other < last; ++other) {
        if (covers(matches.at(other), matches.at(number)) && accepts(matches.at(other)))
            return true;
    }
    return false;
}

QList<Evidence> sourceOf(const Term &term)
{
    if (term.source.isEmpty())
        return {};
    return {{Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "Table of terms: %1"), {term.source}}, {}, {}}};
}

Sentence messageOf(const Term &term)
{
    const QStringList arguments{term.form, term.preferred};
    switch (term.kind) {
    case TermKind::Forbidden: return {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” may not be used: write “%2”"), arguments};
    case TermKind::Fixed: return {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” should be “%2”"), arguments};
    case TermKind::Preferred: return {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is better written “%2”"), arguments};
    }
    Q_UNREACHABLE();
}

void reportForm(const PreparedText &text, const PhraseMatch &match, const Term &term, FindingList &findings)
{
    const char *rule = term.kind == TermKind::Forbidden ? "TRM01" : term.kind == TermKind::Fixed ? "TRM02" : "TRM03";
    if (term.preferred.isEmpty()) {
        findings.add(text, rule, match.start, match.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” may not be used"), {term.form}}, {}, sourceOf(term));
        return;
    }
    findings.add(text, rule, match.start, match.length, messageOf(term), {replaceFix(text, match.start, match.length, term.preferred)}, sourceOf(term));
}

// Names of books and documents are printed as they are.
bool isQuotedTitle(const PreparedText &text, const PhraseMatch &match)
{
    return text.isInTitle(match.start);
}

void checkForms(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const PhraseIndex &index = context.index.termForms;
    const QList<PhraseMatch> matches = index.find(text.text).exact;
    for (qsizetype number = 0; number < matches.size(); ++number) {
        const PhraseMatch &match = matches.at(number);
        const auto terms = context.index.termsByForm.constFind(match.phrase);
        if (terms == context.index.termsByForm.constEnd() || isQuotedTitle(text, match) || context.knowledge.rightWords.contains(index.phrase(match.phrase)))
            continue;
        for (const Term *term : *terms) {
            const auto makesRight = [&](const PhraseMatch &longer) {
                const QString &phrase = index.phrase(longer.phrase);
                return phrase == term->preferred || term->exceptions.contains(phrase) || context.index.termsByForm.contains(longer.phrase);
            };
            if (isValidOn(context.issueDate, term->from, term->to) && !isCovered(matches, number, makesRight)) {
                reportForm(text, match, *term, findings);
                break;
            }
        }
    }
}

// Up to so many characters what looks like a slip may be another word.
constexpr qsizetype shortForReplacement = 6;
constexpr qsizetype shortForOmission = 7;

bool allHan(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isHan);
}

bool isNumeral(QStringView text)
{
    static constexpr QStringView numerals = u"一二三四五六七八九十百千万两〇零第";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) { return numerals.contains(character); });
}

// A word of the language covers the place where the text differs: then something else is meant.
bool isWordAcross(QStringView text, qsizetype start, qsizetype length, const Lexicon &lexicon)
{
    constexpr quint32 usual = 5; // rarer ones are chance
    for (qsizetype from = std::max<qsizetype>(0, start - 3); from <= start; ++from) {
        for (qsizetype size = 2; size <= 4 && from + size <= text.size(); ++size) {
            if (from + size >= start + length && from + size > start && lexicon.frequency(text.sliced(from, size)) >= usual)
                return true;
        }
    }
    return false;
}

bool isBetweenWords(QStringView text, qsizetype position, const Lexicon &lexicon)
{
    return lexicon.longestTo(text, position) > 1 && lexicon.longestFrom(text, position) > 1;
}

bool joins(QStringView text)
{
    return text.size() == 1 && QStringView(u"和与及并暨同").contains(text.front());
}

// 人力资源和社会保障部, …厅, …局: each level has its own.
bool areOrgans(QStringView found, QStringView meant)
{
    static constexpr QStringView organs = u"部厅局委办处科室所站院会组网报";
    return found.size() == 1 && meant.size() == 1 && organs.contains(found.front()) && organs.contains(meant.front());
}

bool isQuotedAlone(QStringView text, const NearMiss &near)
{
    return near.start > 0 && near.end() < text.size() && text.at(near.start - 1) == u'“' && text.at(near.end()) == u'”';
}

struct NearMissView {
    QStringView text;
    const NearMiss &near;
    QStringView phrase;
    QStringView found() const { return text.sliced(near.zoneStart(), near.zoneLength()); }
    QStringView meant() const { return phrase.sliced(near.before, phrase.size() - near.before - near.after); }
    bool isAtEdge() const { return near.before == 0 || near.after == 0; }
    bool isSwap() const { return near.cost == 1 && near.zoneLength() > 1; }
};

// 生态文明思维: there is but one thing that a phrase of this kind can end in.
bool isThought(const NearMissView &view)
{
    return view.phrase.size() >= shortForReplacement && view.phrase.endsWith(u"思想") && view.near.before + 1 == view.phrase.size();
}

// What a writer may well have meant: 的 put in, another number, marks.
bool isLegalVariation(const NearMissView &view)
{
    static constexpr QStringView small = u"的和与及之以了地";
    const QStringView found = view.found();
    const QStringView meant = view.meant();
    if (!allHan(found) || !allHan(meant))
        return true;
    if (areOrgans(found, meant) || (joins(found) && joins(meant)))
        return true;
    if (isNumeral(found) || (isNumeral(meant) && found.isEmpty()))
        return true;
    return meant.isEmpty() && found.size() == 1 && small.contains(found.front());
}

bool isLegalWording(const NearMissView &view, const Lexicon &lexicon)
{
    const qsizetype start = view.near.zoneStart();
    if (view.isSwap())
        return false;
    if (view.phrase.size() <= 4 && isQuotedAlone(view.text, view.near))
        return false;
    // Half of a long phrase may go on as another one: 社会主义现代化|国家, 社会主义现代化|新重庆
    const bool edgy = view.isAtEdge() && !isQuotedAlone(view.text, view.near);
    if (view.near.cost > std::max<qsizetype>(1, edgy ? 1 : view.phrase.size() / 5))
        return true;
    if (view.found().isEmpty())
        return (edgy || view.phrase.size() <= shortForOmission) && isBetweenWords(view.text, start, lexicon);
    if (view.near.cost > 1 && lexicon.contains(view.found()))
        return true;
    if (isThought(view))
        return lexicon.longestFrom(view.text, start) > 1;
    return (edgy || view.phrase.size() <= shortForReplacement) && isWordAcross(view.text, start, view.near.zoneLength(), lexicon);
}

// At the phrase's end or beginning a missing character is one only where it leaves half a word.
bool isCutAtWordBorder(const NearMissView &view, const Lexicon &lexicon)
{
    if (!view.isAtEdge() || !view.found().isEmpty())
        return false;
    const qsizetype gap = view.near.before == 0 ? view.meant().size() : view.near.before;
    if (view.phrase.size() <= shortForOmission)
        return true;
    // Does a word of the phrase reach over the cut?
    return !isWordAcross(view.phrase, gap - 1, 2, lexicon);
}

bool isTypo(const NearMissView &view, const Lexicon &lexicon)
{
    return !isLegalVariation(view) && !isCutAtWordBorder(view, lexicon) && !isLegalWording(view, lexicon);
}

// The last (first) character is missing, or another stands in its place? What is beyond it decides.
NearMiss sharpened(QStringView text, NearMiss near, const QString &phrase, const Lexicon &lexicon)
{
    if (near.cost != 1 || near.length != phrase.size() || near.zoneLength() != 1)
        return near;
    const qsizetype last = near.end() - 1;
    if (near.after == 0 && (!isHan(text.at(last)) || lexicon.longestFrom(text, last) > 1)) {
        --near.length;
    } else if (near.before == 0 && (!isHan(text.at(near.start)) || lexicon.longestTo(text, near.start + 1) > 1)) {
        ++near.start;
        --near.length;
    }
    return near;
}

void checkFixedTerms(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    const PhraseIndex &index = context.index.fixedTerms;
    QList<NearMiss> found;
    for (NearMiss near : index.find(text.text).near) {
        near = sharpened(text.text, near, index.phrase(near.phrase), context.lexicon);
        const NearMissView view{text.text, near, index.phrase(near.phrase)};
        if (isTypo(view, context.lexicon) && !context.knowledge.rightWords.contains(text.text.mid(near.start, near.length)))
            found.append(near);
    }
    // Of several at one place the longest phrase knows best, unless it is a sentence of several.
    const auto known = [&index](const NearMiss &near) {
        const QString &phrase = index.phrase(near.phrase);
        return std::tuple(!allHan(phrase), -phrase.size(), near.cost, near.start);
    };
    std::stable_sort(found.begin(), found.end(), [&known](const NearMiss &a, const NearMiss &b) { return known(a) < known(b); });
    QSet<qsizetype> taken;
    for (const NearMiss &near : found) {
        if (taken.contains(near.start) || taken.contains(near.end() - 1) || taken.contains(near.zoneStart()))
            continue;
        for (qsizetype position = near.start; position < near.end(); ++position)
            taken.insert(position);
        const QString wrong = text.text.mid(near.start, near.length);
        const QString &right = index.phrase(near.phrase);
        // A whole word more or less may be a short form that the writer knows.
        const NearMissView view{text.text, near, right};
        const bool word = (view.found().isEmpty() && view.meant().size() >= 2) || (view.meant().isEmpty() && view.found().size() >= 2);
        findings.addAs(word ? Severity::Warning : Severity::Error, text, "TRM02", near.start, near.length,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” should be “%2”"), {wrong, right}}, {replaceFix(text, near.start, near.length, right)});
    }
}

constexpr TextCheck textChecks[] = {checkForms, checkFixedTerms, checkPostForms};
constexpr IssueCheck issueChecks[] = {checkTermVariants};

} // namespace

RuleFamily termRules()
{
    return {rules, textChecks, {}, issueChecks};
}

} // namespace bulletin
