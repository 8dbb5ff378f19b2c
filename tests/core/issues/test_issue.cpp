// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue.h"
#include "core/issues/issue_columns.h"
#include "tests/support/sample_texts.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Issue numbered(int year, int number, int cumulative)
{
    Issue issue;
    issue.year = year;
    issue.number = number;
    issue.cumulative = cumulative;
    return issue;
}

} // namespace

class TestIssue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsOnWithinTheYear();
    void startsAgainWithTheYear();
    void numbersSupplementsApart();
    void needsNoCumulativeNumber();
    void readsNames_data();
    void readsNames();
    void printsCredits();
    void printsDatesWithoutZeros();
    void namesEveryDoubt();
    void keepsColumnsLetterForLetter();
    void labels();
};

void TestIssue::countsOnWithinTheYear()
{
    const IssueNumbers next = nextNumbers({numbered(2024, 2, 233), numbered(2024, 1, 232)}, 1, QDate(2024, 6, 1));
    QCOMPARE(next.year, 2024);
    QCOMPARE(next.number, 3);
    QCOMPARE(next.cumulative, 234);
}

void TestIssue::startsAgainWithTheYear()
{
    const IssueNumbers next = nextNumbers({numbered(2024, 12, 243)}, 1, QDate(2025, 1, 3));
    QCOMPARE(next.year, 2025);
    QCOMPARE(next.number, 1);
    QCOMPARE(next.cumulative, 244);
    const IssueNumbers first = nextNumbers({}, 232, QDate(2024, 2, 22));
    QCOMPARE(first.number, 1);
    QCOMPARE(first.cumulative, 232);
}

void TestIssue::numbersSupplementsApart()
{
    Issue supplement = numbered(2024, 9, 0);
    supplement.supplement = true;
    QCOMPARE(nextNumbers({supplement, numbered(2024, 1, 232)}, 1, QDate(2024, 6, 1)).number, 2);
}

void TestIssue::needsNoCumulativeNumber()
{
    QCOMPARE(nextNumbers({}, 0, QDate(2024, 6, 1)).cumulative, 0);
    QCOMPARE(nextNumbers({numbered(2024, 1, 0)}, 0, QDate(2024, 6, 1)).cumulative, 0);
}

void TestIssue::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("cumulative");
    QTest::newRow("year and number") << u"2024-1"_s << 2024 << 1 << 0;
    QTest::newRow("with a zero") << u"2024-01"_s << 2024 << 1 << 0;
    QTest::newRow("total in Chinese") << u"总232"_s << 0 << 0 << 232;
    QTest::newRow("total") << u"total232"_s << 0 << 0 << 232;
    for (const char *wrong : {"", "2024", "24-1", "总", "总0", "2024-1-1", "2024年第1期", "2024-1; DROP TABLE issues", "%"})
        QTest::newRow(wrong) << QString::fromUtf8(wrong) << -1 << -1 << -1;
}

void TestIssue::readsNames()
{
    QFETCH(QString, name);
    QFETCH(int, year);
    const auto read = parseIssueName(name);
    QCOMPARE(read.has_value(), year >= 0);
    if (!read)
        return;
    QTEST(read->year, "year");
    QTEST(read->number, "number");
    QTEST(read->cumulative, "cumulative");
}

void TestIssue::printsCredits()
{
    ArticleDocument article;
    QCOMPARE(creditLine(article), QString());
    article.units = {u"宣教处"_s};
    QCOMPARE(creditLine(article), u"（宣教处供稿）"_s);
    article.units = {u"甲"_s, u"乙"_s};
    QCOMPARE(creditLine(article), u"（甲、乙供稿）"_s);
    article.contributors = {u"张三"_s};
    QCOMPARE(creditLine(article), u"（甲、乙 张三 供稿）"_s);
    article.creditEnding.clear();
    QCOMPARE(creditLine(article), u"（甲、乙 张三）"_s);
    article.contributors.clear();
    QCOMPARE(creditLine(article), u"（甲、乙）"_s);
}

void TestIssue::printsDatesWithoutZeros()
{
    QCOMPARE(printedDate(QDate(2024, 2, 2)), u"2024年2月2日"_s);
    QCOMPARE(printedDate({}), QString());
}

void TestIssue::namesEveryDoubt()
{
    for (const char *name : {"contents-without-article", "article-without-contents", "title-differs", "title-break", "joined", "unknown-line"}) {
        const auto rule = parseDoubtRule(QString::fromLatin1(name));
        QVERIFY2(rule, name);
        QCOMPARE(doubtRuleText(*rule), QString::fromLatin1(name));
        QVERIFY(doubtMessage({*rule, 3, u"原文"_s, u"别样"_s, 1}).contains(u"原文"_s));
    }
    QVERIFY(!parseDoubtRule(u"other"));
}

void TestIssue::keepsColumnsLetterForLetter()
{
    const IssueDocument issue = fullIssue();
    QVERIFY(distributionFromColumn(toColumn(issue.distribution)) == issue.distribution);
    QVERIFY(doubtsFromColumn(toColumn(issue.doubts)) == issue.doubts);
}

void TestIssue::labels()
{
    QVERIFY(issueLabel(numbered(2024, 1, 232)).contains(u"232"_s));
    QVERIFY(!issueLabel(numbered(2024, 1, 0)).contains(u'0' + QString(u' ')));
    QCOMPARE(parseIssueStage(stageCode(IssueStage::Assembling)), std::optional(IssueStage::Assembling));
}

QTEST_GUILESS_MAIN(TestIssue)
#include "test_issue.moc"
