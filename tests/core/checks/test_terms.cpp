// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/checks/checker.h"
#include "core/checks/phrase_index.h"

#include <QtTest>

using namespace bulletin;

// TRM with tables of an office's own, and across an issue.
class Terms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bundledRowsKeepTheirExamples();
    void rowsHoldWithinTheirDates();
    void exceptionsAndTitlesAreLeftAlone();
    void rightWordsWin();
    void twoFormsOfOneTerm();
    void formsThatAreTwoTerms();
    void phrasesAndNearMisses();
};

namespace {

CheckText textOf(const QString &text, int article = 1, int block = 1)
{
    return {TextRole::Paragraph, Place{article, block, 0, text.size()}, text, {}, {}};
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        if (finding.rule.startsWith(QLatin1StringView("TRM")))
            rules.append(finding.rule);
    }
    return rules;
}

QList<Finding> variantsIn(const QStringList &paragraphs)
{
    CheckIssue issue;
    for (const QString &paragraph : paragraphs) {
        const int number = int(issue.articles.size()) + 1;
        issue.articles.append({number, {}, {QStringLiteral("市委党史研究室宣教处")}, {}, {textOf(QString(), number, 0), textOf(paragraph, number)}});
    }
    QList<Finding> findings = Checker({}, {}).checkIssue(issue);
    findings.removeIf([](const Finding &finding) { return finding.rule != QLatin1StringView("TRM04"); });
    return findings;
}

Term forbidden(const QString &form, const QString &preferred)
{
    Term term;
    term.kind = TermKind::Forbidden;
    term.form = form;
    term.preferred = preferred;
    return term;
}

} // namespace

void Terms::bundledRowsKeepTheirExamples()
{
    Knowledge terms;
    terms.terms = bundledKnowledge().terms;
    const auto isFixed = [](const Term &term) { return term.kind == TermKind::Fixed; };
    QVERIFY(std::count_if(terms.terms.begin(), terms.terms.end(), isFixed) >= 120);
    const MaybeRefusal refusal = checkExamples(terms);
    QVERIFY2(!refusal, refusal ? qPrintable(refusal->reason) : "");
}

void Terms::rowsHoldWithinTheirDates()
{
    Knowledge office;
    Term term = forbidden(QStringLiteral("党史学会"), QStringLiteral("中共党史学会"));
    term.from = QDate(2024, 1, 1);
    term.to = QDate(2024, 12, 31);
    office.terms = {term};
    const Checker checker({}, office);
    const CheckText text = textOf(QStringLiteral("市党史学会召开年会。"));
    QCOMPARE(rulesOf(checker.checkText(text, QDate(2024, 6, 1))), QStringList{QStringLiteral("TRM01")});
    QVERIFY(rulesOf(checker.checkText(text, QDate(2023, 6, 1))).isEmpty());
    QVERIFY(rulesOf(checker.checkText(text, QDate(2025, 6, 1))).isEmpty());
    QVERIFY(rulesOf(checker.checkText(textOf(QStringLiteral("市中共党史学会召开年会。")), QDate(2024, 6, 1))).isEmpty());
}

void Terms::exceptionsAndTitlesAreLeftAlone()
{
    Knowledge office;
    Term term = forbidden(QStringLiteral("弱势群众"), QStringLiteral("困难群众"));
    term.exceptions = {QStringLiteral("非弱势群众体")};
    office.terms = {term};
    const Checker checker({}, office);
    const QList<Finding> findings = checker.checkText(textOf(QStringLiteral("走访弱势群众，")));
    QCOMPARE(rulesOf(findings), QStringList{QStringLiteral("TRM01")});
    QCOMPARE(findings.front().text, QStringLiteral("弱势群众"));
    QCOMPARE(findings.front().fixes.front().edits.front().text, QStringLiteral("困难群众"));
    QVERIFY(rulesOf(checker.checkText(textOf(QStringLiteral("非弱势群众体")))).isEmpty());
    QVERIFY(rulesOf(checker.checkText(textOf(QStringLiteral("《弱势群众研究》")))).isEmpty());
}

void Terms::rightWordsWin()
{
    Knowledge office;
    Term term;
    term.kind = TermKind::Fixed;
    term.preferred = QStringLiteral("红岩先锋变革型组织");
    office.terms = {term};
    const CheckText text = textOf(QStringLiteral("打造红岩先峰变革型组织。"));
    QCOMPARE(rulesOf(Checker({}, office).checkText(text)), QStringList{QStringLiteral("TRM02")});
    office.rightWords = {QStringLiteral("红岩先峰变革型组织")};
    QVERIFY(rulesOf(Checker({}, office).checkText(text)).isEmpty());
}

void Terms::twoFormsOfOneTerm()
{
    const QString right = QStringLiteral("开展“能力素质大提升”活动。");
    const QList<Finding> findings = variantsIn({right, right, right, QStringLiteral("推进“能力素养大提升”活动。")});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().text, QStringLiteral("能力素养大提升"));
    QCOMPARE(findings.front().fixes.size(), 2);
    QCOMPARE(findings.front().severity, Severity::Hint);
    QCOMPARE(variantsIn({QStringLiteral("创新开展党史论坛。"), QStringLiteral("重庆党史讲坛4期。")}).size(), 1);
}

void Terms::formsThatAreTwoTerms()
{
    const QString three = QStringLiteral("落实“机关党建三年行动”。");
    QVERIFY(variantsIn({three, three, three, QStringLiteral("落实“机关党建五年行动”。")}).isEmpty());
    QVERIFY(variantsIn({QStringLiteral("“五个重点工程”“六个重点工程”")}).isEmpty());
    QVERIFY(variantsIn({QStringLiteral("全国党史文化论坛。"), QStringLiteral("重庆党史讲坛4期。")}).isEmpty());
    QVERIFY(variantsIn({QStringLiteral("“能力素质大提升”“能力素养大提升”")}).isEmpty()); // once each: nothing tells
}

void Terms::phrasesAndNearMisses()
{
    PhraseIndex index;
    index.add(QStringLiteral("全面从严治党"), true);
    index.add(QStringLiteral("全面从严治军"), false);
    const auto near = [&index](const QString &text) { return index.find(text).near.size(); };
    QCOMPARE(index.find(QStringLiteral("推进全面从严治党")).exact.size(), 1);
    QCOMPARE(near(QStringLiteral("推进全面从严治党")), 0);
    QCOMPARE(near(QStringLiteral("推进全面从严制党")), 1);
    QCOMPARE(near(QStringLiteral("推进全面从治严党")), 1);
    QCOMPARE(near(QStringLiteral("推进全面严治党")), 1);
    QCOMPARE(near(QStringLiteral("推进全面从严治治党")), 1);
    QCOMPARE(near(QStringLiteral("推进全面从严治军")), 0);
    QCOMPARE(near(QStringLiteral("全面")), 0);
    QCOMPARE(near(QString()), 0);
    QCOMPARE(near(QStringLiteral("从严治党")), 0);
}

QTEST_GUILESS_MAIN(Terms)
#include "test_terms.moc"
