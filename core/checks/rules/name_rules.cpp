// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/name_rules.h"

#include "core/checks/knowledge_index.h"
#include "core/checks/name_likeness.h"

#include <QCoreApplication>

#include <algorithm>

namespace bulletin {
namespace {

constexpr char clause[] = "";

constexpr RuleInfo rules[] = {
    {"NAM01", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "One person's name in two forms"), clause, 72},
    {"NAM02", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Name differs from the roster"), clause, 74},
    {"NAM03", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "Post or order differs from the roster"), clause, 50},
    {"NAM04", Severity::Hint, QT_TRANSLATE_NOOP("bulletin::Checks", "Order of name and post"), clause, 30},
};

// Names in one bucket beyond these are no slips any more.
constexpr qsizetype largestBucket = 48;

// The name as it should stand there: a blank that evens out stays.
QString shaped(const NamePlace &place, const QString &name)
{
    const bool spaced = place.mention.length == place.mention.name.size() + 1;
    return spaced && name.size() == 2 ? name.left(1) + place.text->text.at(place.mention.start + 1) + name.right(1) : name;
}

Fix unified(const NamePlaces &places, const QString &name)
{
    Fix fix;
    for (const NamePlace &place : places)
        fix.edits.append({place.place(), shaped(place, name)});
    return fix;
}

class NameChecks final {
public:
    NameChecks(const NameStudy &study, const CheckContext &context, FindingList &findings)
        : m_study(study), m_context(context), m_findings(findings)
    {
    }
    void run();

private:
    QHash<QString, QStringList> buckets() const;
    void compare(const QString &a, const QString &b);
    void compareWithRoster(const QString &form);
    void reportClash(const QString &a, const QString &b);
    void reportWrong(const QString &wrong, const QString &right);
    bool isKnown(const QString &name) const { return m_context.index.knowsName(name); }
    bool isRight(const QString &name) const { return m_context.knowledge.rightWords.contains(name); }
    const NamePlaces placesOf(const QString &form) const { return m_study.forms().value(form); }

    const NameStudy &m_study;
    const CheckContext &m_context;
    FindingList &m_findings;
    QSet<QString> m_done; // pairs compared, and forms reported
};

QHash<QString, QStringList> NameChecks::buckets() const
{
    QHash<QString, QStringList> buckets;
    for (const QString &form : m_study.order()) {
        for (const QString &key : likenessKeys(form)) {
            QStringList &bucket = buckets[key];
            if (bucket.size() < largestBucket)
                bucket.append(form);
        }
    }
    return buckets;
}

void NameChecks::run()
{
    for (const QString &form : m_study.order())
        compareWithRoster(form);
    const QHash<QString, QStringList> all = buckets();
    for (const QString &form : m_study.order()) {
        for (const QString &key : likenessKeys(form)) {
            for (const QString &other : all.value(key))
                compare(form, other);
        }
    }
}

void NameChecks::compareWithRoster(const QString &form)
{
    if (isKnown(form) || isRight(form))
        return;
    for (const QString &key : likenessKeys(form)) {
        for (const QString &name : m_context.index.namesByLikeness.value(key)) {
            const Likeness like = likeness(form, name);
            if (like == Likeness::None || like == Likeness::Missing)
                continue;
            // With a post that the roster does not know, but the right name stands in the issue too.
            const bool fits = fitsRoster(*m_context.index.people.value(name), placesOf(form));
            const bool telling = like == Likeness::OneGiven || (like == Likeness::Short && isNeverIntroduced(placesOf(form)));
            const bool beside = telling && m_study.forms().contains(name) && isLikelySlip(form, name);
            const bool slip = like == Likeness::Surname && m_study.isPairOfOneArticle(form, name);
            if (!fits && !beside && !slip)
                continue;
            // Both in one list: two people.
            if (areTwoPeople(placesOf(form), placesOf(name)))
                continue;
            reportWrong(form, name);
            return;
        }
    }
}

void NameChecks::compare(const QString &a, const QString &b)
{
    const QString pair = std::min(a, b) + u'\n' + std::max(a, b);
    if (m_done.contains(pair) || likeness(a, b) == Likeness::None)
        return;
    m_done.insert(pair);
    if (m_done.contains(a) || m_done.contains(b) || (isKnown(a) && isKnown(b)) || isRight(a) || isRight(b))
        return;
    const bool slip = m_study.isPairOfOneArticle(a, b) && !areTwoPeople(placesOf(a), placesOf(b));
    if (!slip && !mayBeOnePerson(a, placesOf(a), b, placesOf(b)))
        return;
    if (isKnown(a))
        reportWrong(b, a);
    else if (isKnown(b))
        reportWrong(a, b);
    else
        reportClash(a, b);
}

void NameChecks::reportWrong(const QString &wrong, const QString &right)
{
    m_done.insert(wrong);
    const bool listed = m_context.index.people.contains(right);
    for (const NamePlace &place : placesOf(wrong)) {
        const Sentence source = listed ? Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "The roster has “%1”"), {right}}
                                       : Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "Known is the name “%1”"), {right}};
        m_findings.add(*place.text, "NAM02", place.mention.start, place.mention.length,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is probably “%2”"), {wrong, right}},
                       {replaceFix(*place.text, place.mention.start, place.mention.length, shaped(place, right))}, {{source, {}, {}}}, 0.95);
    }
}

// Both forms, all places, no judgement: which one is right only the editor knows.
void NameChecks::reportClash(const QString &a, const QString &b)
{
    NamePlaces rare = placesOf(a);
    NamePlaces other = placesOf(b);
    const bool later = comesFirst(rare.constFirst(), other.constFirst());
    if (rare.size() > other.size() || (rare.size() == other.size() && later))
        std::swap(rare, other);
    QList<Evidence> evidence;
    for (const NamePlace &place : rare + other)
        evidence.append({Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands here"), {place.mention.name}}, place.place(), place.mention.name});
    const QString &first = rare.constFirst().mention.name;
    const QString &second = other.constFirst().mention.name;
    m_findings.add("NAM01", rare.constFirst().place(), rare.constFirst().text->text.mid(rare.constFirst().mention.start, rare.constFirst().mention.length),
                   {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” and “%2” are almost alike and may be one person"), {first, second}},
                   {unified(rare, second), unified(other, first)}, evidence, 0.9, std::min(a, b) + u'\n' + std::max(a, b));
}

QList<const PreparedText *> textsOf(const PreparedArticle &article)
{
    QList<const PreparedText *> texts;
    for (const PreparedText &text : article.texts)
        texts.append(&text);
    return texts;
}

void checkNamesOfDraft(const PreparedArticle &article, const CheckContext &context, FindingList &findings)
{
    // Within an issue its own check sees all articles at once.
    if (context.scope == CheckScope::Issue)
        return;
    NameChecks(NameStudy(article, context), context, findings).run();
    checkDottedNames(textsOf(article), findings);
}

void checkNamesOfIssue(const PreparedIssue &issue, const CheckContext &context, FindingList &findings)
{
    NameChecks(NameStudy(issue, context), context, findings).run();
    QList<const PreparedText *> texts;
    for (const PreparedArticle &article : issue.articles)
        texts += textsOf(article);
    checkDottedNames(texts, findings);
}

constexpr ArticleCheck articleChecks[] = {checkNamesOfDraft, checkPosts};
constexpr IssueCheck issueChecks[] = {checkNamesOfIssue};

} // namespace

RuleFamily nameRules()
{
    return {rules, {}, articleChecks, issueChecks};
}

} // namespace bulletin
