// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_index.h"
#include "core/checks/lexicon.h"
#include "core/checks/rules/unit_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bulletin {
namespace {

struct UnitPlace {
    const PreparedText *text = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;
    Place place() const { return text->source.at(start, length); }
    QString form() const { return text->text.mid(start, length); }
};
using UnitPlaces = QList<UnitPlace>;

// 市委党史研究室宣教处 → 市委党史研究室: the house whose department it is.
QString houseOf(const QString &unit)
{
    static constexpr std::array<QStringView, 9> tails{u"研究室", u"研究院", u"档案馆", u"办公室", u"委员会", u"研究中心", u"编纂中心", u"纪念馆", u"博物馆"};
    qsizetype end = -1;
    for (const QStringView tail : tails) {
        if (const qsizetype at = unit.indexOf(tail); at > 2 && (end < 0 || at + tail.size() < end))
            end = at + tail.size();
    }
    return end > 0 ? unit.left(end) : QString();
}

void addUnits(const CheckArticle &article, const CheckContext &context, PhraseIndex &index)
{
    for (const QString &unit : article.units) {
        for (const QString &form : {unit, houseOf(unit)}) {
            // What the registry knows, its own check compares.
            if (!form.isEmpty() && context.index.unitForms.numberOf(form) < 0)
                index.add(form, true);
        }
    }
}

class FormChecks final {
public:
    FormChecks(const PhraseIndex &index, const CheckContext &context, FindingList &findings) : m_index(index), m_context(context), m_findings(findings) {}
    void take(const PreparedText &text);
    void report();

private:
    const PhraseIndex &m_index;
    const CheckContext &m_context;
    FindingList &m_findings;
    QHash<QString, UnitPlaces> m_places;
    QList<QPair<QString, QString>> m_pairs; // the form of a credit line, and what is almost it
};

void FormChecks::take(const PreparedText &text)
{
    const PhraseIndex::Matches matches = m_index.find(text.text);
    for (const PhraseMatch &match : matches.exact)
        m_places[m_index.phrase(match.phrase)].append({&text, match.start, match.length});
    qsizetype reached = 0;
    for (const NearMiss &near : matches.near) {
        const QString &name = m_index.phrase(near.phrase);
        const QString found = text.text.mid(near.start, near.length);
        if (near.start < reached || near.cost > 1 || m_context.index.unitForms.numberOf(found) >= 0 || m_context.knowledge.rightWords.contains(found))
            continue;
        if (!isUnitSlip(text.text, near, name, m_context.lexicon))
            continue;
        reached = near.end();
        // A form that is a credit line's own stands among the exact ones already.
        if (m_index.numberOf(found) < 0)
            m_places[found].append({&text, near.start, near.length});
        m_pairs.append({name, found});
    }
}

Fix unified(const UnitPlaces &places, const QString &form)
{
    Fix fix;
    for (const UnitPlace &place : places)
        fix.edits.append({place.place(), form});
    return fix;
}

void FormChecks::report()
{
    QSet<QString> done;
    for (const auto &[name, found] : m_pairs) {
        const QString pair = std::min(name, found) + u'\n' + std::max(name, found);
        if (done.contains(pair))
            continue;
        done.insert(pair);
        UnitPlaces rare = m_places.value(found);
        UnitPlaces other = m_places.value(name);
        if (rare.isEmpty() || other.isEmpty())
            continue;
        if (rare.size() > other.size())
            std::swap(rare, other);
        QList<Evidence> evidence;
        for (const UnitPlace &place : rare.mid(1) + other)
            evidence.append({Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "also here"), {}}, place.place(), place.form()});
        const QString first = rare.constFirst().form();
        const QString second = other.constFirst().form();
        m_findings.add("UNT01", rare.constFirst().place(), first,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "One unit in two forms: “%1” here, “%2” elsewhere"), {first, second}},
                       {unified(rare, second), unified(other, first)}, evidence, 0.8, pair);
    }
}

void checkForms(const QList<const PreparedArticle *> &articles, const std::vector<PreparedText> *own, const CheckContext &context, FindingList &findings)
{
    PhraseIndex index;
    for (const PreparedArticle *article : articles)
        addUnits(article->source, context, index);
    if (index.size() == 0)
        return;
    FormChecks checks(index, context, findings);
    if (own) {
        for (const PreparedText &text : *own)
            checks.take(text);
    }
    for (const PreparedArticle *article : articles) {
        for (const PreparedText &text : article->texts)
            checks.take(text);
    }
    checks.report();
}

} // namespace

void checkUnitForms(const PreparedArticle &article, const CheckContext &context, FindingList &findings)
{
    // Within an issue its own check sees all articles at once.
    if (context.scope != CheckScope::Issue)
        checkForms({&article}, nullptr, context, findings);
}

void checkUnitFormsOfIssue(const PreparedIssue &issue, const CheckContext &context, FindingList &findings)
{
    QList<const PreparedArticle *> articles;
    for (const PreparedArticle &article : issue.articles)
        articles.append(&article);
    checkForms(articles, &issue.texts, context, findings);
}

namespace {

// What the article says of a unit, in the order of the text.
struct Introduction {
    bool full = false;
    bool declared = false;
    bool reported = false;
};

bool isDeclaredAt(QStringView text, qsizetype start)
{
    return text.first(start).endsWith(u"以下简称") || text.first(start).endsWith(u"以下简称“") || text.first(start).endsWith(u"简称") || text.first(start).endsWith(u"简称“");
}

void checkMention(const PreparedText &text, const PhraseMatch &match, const KnownUnit &unit, const QString &form, Introduction &said, FindingList &findings)
{
    if (form == unit.fullName) {
        said.full = true;
        return;
    }
    if (isDeclaredAt(text.text, match.start)) {
        said.declared = true;
        return;
    }
    if (said.reported || (said.full && said.declared) || form != unit.shortName)
        return;
    said.reported = true;
    findings.add(text, "UNT02", match.start, match.length,
                 said.full ? Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is not declared: %2（以下简称“%1”）"), {form, unit.fullName}}
                           : Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "First mention of “%2” by its short form “%1”"), {form, unit.fullName}},
                 said.full ? QList<Fix>{} : QList<Fix>{replaceFix(text, match.start, match.length, unit.fullName)}, {}, 0.7);
}

} // namespace

void checkShortForms(const PreparedArticle &article, const CheckContext &context, FindingList &findings)
{
    if (!context.profile.declaredShortForms)
        return;
    const PhraseIndex &index = context.index.unitForms;
    QHash<const KnownUnit *, Introduction> said;
    for (const PreparedText &text : article.texts) {
        if (text.role != TextRole::Paragraph && text.role != TextRole::Heading)
            continue;
        qsizetype reached = 0;
        QList<PhraseMatch> matches = index.find(text.text).exact;
        std::sort(matches.begin(), matches.end(), [](const PhraseMatch &a, const PhraseMatch &b) { return std::tuple(a.start, -a.length) < std::tuple(b.start, -b.length); });
        for (const PhraseMatch &match : matches) {
            if (match.start < reached) // 市委党史研究室 within 中共重庆市委党史研究室
                continue;
            reached = match.end();
            const KnownUnit *unit = context.index.unitsByForm.value(match.phrase);
            if (!unit->shortName.isEmpty() && unit->shortName != unit->fullName)
                checkMention(text, match, *unit, index.phrase(match.phrase), said[unit], findings);
        }
    }
}

} // namespace bulletin
