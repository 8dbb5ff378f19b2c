// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_text.h"
#include "core/checks/knowledge.h"
#include "core/checks/profile.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace bulletin {

class KnowledgeIndex;
class LanguageModel;
class Lexicon;
class WordIndex;

// How rules are written. A check is a pure function over a text, an article or an issue; it may find
// for several rules at once. It never throws, hangs or grows faster than its input (no nested
// scans of a whole text, no regular expression that can run away); broken surrogates and controls
// are ordinary input.

// One row of the catalogue (design: proofing §4).
struct RuleInfo {
    const char *id; // PUN01
    Severity severity = Severity::Warning;
    const char *name;   // QT_TRANSLATE_NOOP("bulletin::Checks", …)
    const char *clause; // of the standard it comes from; "" where it is house style
    // Where two findings cover the same characters, the one with the higher weight stays: one report per cause.
    int weight = 50;
    // Speaks of a line as a whole: what is found within the line has another cause.
    bool ofWholeLine = false;
};

// What is being checked: a check that looks across articles leaves to the issue's run what it would
// otherwise find in a draft alone.
enum class CheckScope { Text, Article, Issue };

// What the checks of one run share. Everything outlives the run.
struct CheckContext {
    const Profile &profile;
    const Knowledge &knowledge;
    const Lexicon &lexicon;
    const WordIndex &words; // of the knowledge, ready to be found
    const LanguageModel *languageModel = nullptr; // null: not there, or not asked for
    QDate issueDate; // null: unknown
    const KnowledgeIndex &index; // of `knowledge`
    CheckScope scope = CheckScope::Text;
    // Doubled characters with their neighbours (卒中中心) that stand in several paragraphs: nobody slips
    // in the same way again and again, so that they are meant.
    QSet<QString> recurringDoubles = {};
};

// A stretch of a text that is no prose: URL, mail address, time, decimal number, model or serial
// number (CCTV-10, GB/T 9704), phone number. Marks in it are left alone.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
};

// One text, prepared once for all text checks.
class PreparedText final {
public:
    explicit PreparedText(const CheckText &source);
    const CheckText &source;
    const QString &text; // of source
    TextRole role;
    bool isProtected(qsizetype position) const; // inside a URL, address, number … (above)
    QList<Span> protectedSpans; // sorted, apart
    QList<Span> titles; // inside 《》, the marks left out
    bool isInTitle(qsizetype position) const;
};

struct PreparedArticle {
    const CheckArticle &source;
    std::vector<PreparedText> texts;
};

struct PreparedIssue {
    const CheckIssue &source;
    std::vector<PreparedText> texts;
    std::vector<PreparedArticle> articles;
};

// Collects findings: fills in severity, flagged text and key, drops rules that are off.
class FindingList final {
public:
    explicit FindingList(const Profile &profile) : m_profile(profile) {}
    // `keyText`: what the key is made from instead of the flagged text and its neighbours (for
    // findings about several places: both forms of a name, a title …).
    void add(const PreparedText &text, const char *rule, qsizetype start, qsizetype length, const Sentence &message,
             QList<Fix> fixes = {}, QList<Evidence> evidence = {}, double confidence = 1, const QString &keyText = {});
    // With another severity than the rule's own, which the profile still overrules: what is only likely.
    void addAs(Severity severity, const PreparedText &text, const char *rule, qsizetype start, qsizetype length, const Sentence &message,
               QList<Fix> fixes = {}, QList<Evidence> evidence = {}, double confidence = 1, const QString &keyText = {});
    // About no single text: the issue itself.
    void add(const char *rule, const Place &place, const QString &text, const Sentence &message, QList<Fix> fixes,
             QList<Evidence> evidence, double confidence, const QString &keyText);
    QList<Finding> take() { return std::exchange(m_findings, {}); }

private:
    const Profile &m_profile;
    QList<Finding> m_findings;
};

// The common fixes.
Fix replaceFix(const PreparedText &text, qsizetype start, qsizetype length, const QString &replacement, bool safe = false);

using TextCheck = void (*)(const PreparedText &, const CheckContext &, FindingList &);
using ArticleCheck = void (*)(const PreparedArticle &, const CheckContext &, FindingList &);
using IssueCheck = void (*)(const PreparedIssue &, const CheckContext &, FindingList &);

// A family of rules: its rows and its checks (core/checks/rules/<family>.cpp defines each below).
struct RuleFamily {
    std::span<const RuleInfo> rules;
    std::span<const TextCheck> textChecks;
    std::span<const ArticleCheck> articleChecks;
    std::span<const IssueCheck> issueChecks;
};
RuleFamily punctuationRules(); // PUN
RuleFamily numberRules();      // NUM
RuleFamily spacingRules();     // SPC
RuleFamily doublingRules();    // DUP
RuleFamily wordRules();        // WRD
RuleFamily termRules();        // TRM
RuleFamily nameRules();        // NAM
RuleFamily unitRules();        // UNT
RuleFamily dateRules();        // DAT
RuleFamily structureRules();   // STR

std::span<const RuleFamily> ruleFamilies();
const RuleInfo *ruleInfo(const QString &id); // null: no such rule

} // namespace bulletin
