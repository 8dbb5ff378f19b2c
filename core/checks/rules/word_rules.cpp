// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/word_checks.h"
#include "core/checks/word_division.h"
#include "core/checks/word_index.h"

#include "core/checks/lexicon.h"

#include <array>

namespace bulletin {
namespace {

constexpr RuleInfo rules[] = {
    {"WRD01", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Wrong word"), "", 57},
    {"WRD02", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Word that its neighbours contradict"), "", 54},
    {"WRD03", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Character mistaken for one of similar shape"), "", 55},
    {"WRD04", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Traditional or variant character"), "", 50},
    {"WRD05", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Character outside the standard table"), "通用规范汉字表", 15},
    {"WRD06", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Words run together"), "GB/T 15834 4.5", 45},
    {"WRD07", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "的, 地 or 得"), "", 40},
    {"WRD08", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Said twice"), "", 40},
    {"WRD09", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Unlikely character"), "", 20},
};

const char *messageOf(QStringView rule)
{
    if (rule == QLatin1StringView("WRD02"))
        return QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” does not go with its neighbours; “%2” is meant");
    if (rule == QLatin1StringView("WRD03"))
        return QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” looks like “%2”, which is meant");
    if (rule == QLatin1StringView("WRD07"))
        return QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” should be “%2” before a verb");
    if (rule == QLatin1StringView("WRD08"))
        return QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” says one thing twice; “%2” is enough");
    return QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” should be “%2”");
}

const char *ruleId(QStringView rule)
{
    for (const RuleInfo &row : rules) {
        if (rule == QLatin1StringView(row.id))
            return row.id;
    }
    return "WRD01";
}

// Is the wrong word what the text says, or only the end of one word and the beginning of the next
// (但当事人, 按装备)? The likelier reading decides: as it stands, or with the right word written wrongly.
bool isMeant(const PreparedText &text, const WordIndex::Hit &hit, const Lexicon &lexicon)
{
    constexpr double slip = 1.5;      // a slip of the pen is that much less likely (log10) than none
    constexpr quint32 ordinary = 300; // words of offices that the corpus, of newspapers and novels, hardly knows
    if (hit.length < 2)
        return true;
    const Span clause = clauseAround(text.text, hit.start, hit.end());
    if (clause.length > hit.length + 16)
        return true;
    const QStringView view = QStringView(text.text).sliced(clause.start, clause.length);
    const Span place{hit.start - clause.start, hit.length};
    const double right = wordScore(std::max(ordinary, lexicon.frequency(hit.word->right)));
    return divisionScore(view, lexicon, SetWord{place, right}) - slip > divisionScore(view, lexicon, SetWord{place, {}});
}

void checkWords(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    for (const WordIndex::Hit &hit : context.words.find(text.text)) {
        const ConfusableWord &word = *hit.word;
        if (text.isProtected(hit.start) || (word.pattern.isEmpty() && !isMeant(text, hit, context.lexicon)))
            continue;
        QList<Fix> fixes;
        if (!word.right.isEmpty())
            fixes.append(replaceFix(text, hit.start, hit.length, word.right));
        QList<Evidence> evidence;
        if (!word.source.isEmpty())
            evidence.append(Evidence{{QT_TRANSLATE_NOOP("bulletin::Checks", "Source: %1"), {word.source}}, {}, {}});
        findings.add(text, ruleId(word.rule), hit.start, hit.length, {messageOf(word.rule), {text.text.mid(hit.start, hit.length), word.right}},
                     std::move(fixes), std::move(evidence), word.pattern.isEmpty() ? 0.98 : 0.85);
    }
}

constexpr TextCheck checks[] = {checkWords, checkTraditionalCharacters, checkRareCharacters, checkRunTogether, checkSpelling, checkTextSlips};
constexpr ArticleCheck articleChecks[] = {checkArticleSlips};
constexpr IssueCheck issueChecks[] = {checkIssueSlips};

} // namespace

RuleFamily wordRules()
{
    return {rules, checks, articleChecks, issueChecks};
}

} // namespace bulletin
