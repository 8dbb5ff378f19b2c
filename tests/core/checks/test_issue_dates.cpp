// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checker.h"

#include <QtTest>

using namespace bulletin;

// The dates of an issue: its head against the issue before it, one event in two articles.
class IssueDateChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void head_data();
    void head();
    void headAgreesWithItself_data();
    void headAgreesWithItself();
    void tailAgreesWithTheHead_data();
    void tailAgreesWithTheHead();
    void yearOfTheNumberAndTheArticles();
    void impossibleDayOfTheIssue();
    void oneEventTwoDates();
    void weekdayFromTheIssueIsAWarning();
};

namespace {

CheckText textOf(TextRole role, int article, int block, const QString &text)
{
    return {role, Place{article, block, 0, text.size()}, text, {}, {}};
}

QList<Finding> dateFindings(const CheckIssue &issue)
{
    QList<Finding> found;
    for (const Finding &finding : Checker(Profile(), {}).checkIssue(issue)) {
        if (finding.rule.startsWith(QLatin1StringView("DAT")))
            found.append(finding);
    }
    return found;
}

CheckArticle articleOf(int number, const QString &title, const QString &paragraph)
{
    return {number, {}, {}, {}, {textOf(TextRole::Title, number, 0, title), textOf(TextRole::Paragraph, number, 1, paragraph), textOf(TextRole::Credit, number, 2, QStringLiteral("（市委党史研究室供稿）"))}};
}

} // namespace

void IssueDateChecks::head_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("cumulative");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("found");
    QTest::newRow("follows") << 2024 << 3 << 234 << QDate(2024, 3, 20) << QString();
    QTest::newRow("new year") << 2025 << 1 << 234 << QDate(2025, 1, 20) << QString();
    QTest::newRow("number skips") << 2024 << 4 << 234 << QDate(2024, 3, 20) << QStringLiteral("4");
    QTest::newRow("number stays") << 2024 << 2 << 234 << QDate(2024, 3, 20) << QStringLiteral("2");
    QTest::newRow("total skips") << 2024 << 3 << 235 << QDate(2024, 3, 20) << QStringLiteral("235");
    QTest::newRow("total falls") << 2024 << 3 << 223 << QDate(2024, 3, 20) << QStringLiteral("223");
    QTest::newRow("goes on in a new year") << 2025 << 3 << 234 << QDate(2025, 1, 20) << QStringLiteral("3");
    QTest::newRow("on one day") << 2024 << 3 << 234 << QDate(2024, 2, 22) << QString();
    QTest::newRow("earlier") << 2024 << 3 << 234 << QDate(2024, 2, 20) << QStringLiteral("2024年2月20日");
}

void IssueDateChecks::head()
{
    QFETCH(int, year);
    QFETCH(int, number);
    QFETCH(int, cumulative);
    QFETCH(QDate, date);
    QFETCH(QString, found);
    CheckIssue issue;
    issue.year = year;
    issue.number = number;
    issue.cumulative = cumulative;
    issue.date = date;
    issue.earlier = EarlierIssue{2024, 2, 233, QDate(2024, 2, 22)};
    issue.texts = {textOf(TextRole::Masthead, 0, 0, QStringLiteral("第 %1 期").arg(number)), textOf(TextRole::Masthead, 0, 1, QStringLiteral("（总第 %1 期）").arg(cumulative)),
                   textOf(TextRole::Masthead, 0, 2, QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day()))};
    const QList<Finding> findings = dateFindings(issue);
    QCOMPARE(findings.size(), found.isEmpty() ? 0 : 1);
    if (found.isEmpty())
        return;
    QCOMPARE(findings.front().rule, QStringLiteral("DAT07"));
    QCOMPARE(findings.front().text, found);
    issue.supplement = true; // has numbers of its own
    QCOMPARE(dateFindings(issue).isEmpty(), !found.contains(u'年'));
    // Where the text of the head is not to be had, the issue itself is named.
    issue.supplement = false;
    issue.texts.clear();
    QCOMPARE(dateFindings(issue).size(), 1);
    issue.earlier.reset();
    QVERIFY(dateFindings(issue).isEmpty());
}

void IssueDateChecks::headAgreesWithItself_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("cumulative");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("found");
    QTest::newRow("agrees") << QStringLiteral("2024年第10期（总第121期）") << 121 << QDate(2024, 10, 25) << QString();
    QTest::newRow("another year") << QStringLiteral("2023年第10期（总第121期）") << 121 << QDate(2024, 10, 25) << QStringLiteral("2023");
    QTest::newRow("the last of a year, out in the next") << QStringLiteral("2023年第10期（总第121期）") << 121 << QDate(2024, 1, 12) << QString();
    QTest::newRow("total below number") << QStringLiteral("2024年第10期（总第9期）") << 9 << QDate(2024, 10, 25) << QStringLiteral("9");
}

void IssueDateChecks::headAgreesWithItself()
{
    QFETCH(QString, line);
    QFETCH(int, cumulative);
    QFETCH(QDate, date);
    QFETCH(QString, found);
    CheckIssue issue;
    issue.number = 10;
    issue.cumulative = cumulative;
    issue.date = date;
    issue.texts = {textOf(TextRole::Masthead, 0, 0, line)};
    const QList<Finding> findings = dateFindings(issue);
    QCOMPARE(findings.size(), found.isEmpty() ? 0 : 1);
    if (!found.isEmpty())
        QCOMPARE(findings.front().text, found);
}

void IssueDateChecks::tailAgreesWithTheHead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    QTest::newRow("agrees") << QStringLiteral("本期为2024年第10期　责编：左明") << QString();
    QTest::newRow("another number") << QStringLiteral("本期为2024年第11期　责编：左明") << QStringLiteral("11");
    QTest::newRow("in brackets") << QStringLiteral("本期（第9期）责编：左明") << QStringLiteral("9");
    QTest::newRow("with its copies") << QStringLiteral("（2024年第9期，共印150份）") << QStringLiteral("9");
    QTest::newRow("behind the name") << QStringLiteral("《国资国企动态》2024年第21期　编辑：夏承志") << QStringLiteral("21");
    QTest::newRow("total behind the editor") << QStringLiteral("本期责编：宫羽 总第112期") << QStringLiteral("112");
    QTest::newRow("a course") << QStringLiteral("责编：宫羽　培训班第3期报名电话：8888") << QString();
    QTest::newRow("total agrees") << QStringLiteral("本期（总第121期）责编：左明") << QString();
    QTest::newRow("another total") << QStringLiteral("本期（总第112期）责编：左明") << QStringLiteral("112");
}

void IssueDateChecks::tailAgreesWithTheHead()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    CheckIssue issue;
    issue.number = 10;
    issue.cumulative = 121;
    issue.date = QDate(2024, 10, 25);
    issue.texts = {textOf(TextRole::Masthead, 0, 0, QStringLiteral("2024年第10期（总第121期）")), textOf(TextRole::Colophon, 0, 1, line)};
    const QList<Finding> findings = dateFindings(issue);
    QCOMPARE(findings.size(), found.isEmpty() ? 0 : 1);
    if (!found.isEmpty()) {
        QCOMPARE(findings.front().text, found);
        QCOMPARE(findings.front().place.block, 1);
    }
}

// 2025年第3期 dated 2024, and the articles speak of 2025: the date is the slip.
void IssueDateChecks::yearOfTheNumberAndTheArticles()
{
    CheckIssue issue;
    issue.year = 2025;
    issue.number = 3;
    issue.date = QDate(2024, 3, 28);
    issue.texts = {textOf(TextRole::Masthead, 0, 0, QStringLiteral("2025年第3期")), textOf(TextRole::Masthead, 0, 1, QStringLiteral("2024年3月28日"))};
    issue.articles = {articleOf(1, QStringLiteral("市林业局开展植树活动"), QStringLiteral("会议总结2025年义务植树活动，部署2025年春季造林。"))};
    const QList<Finding> findings = dateFindings(issue);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().place.block, 1);
    QCOMPARE(findings.front().fixes.front().edits.front().text, QStringLiteral("2025"));
}

// 7月32日 in the masthead is one finding; the other rules go by the month.
void IssueDateChecks::impossibleDayOfTheIssue()
{
    CheckIssue issue;
    issue.texts = {textOf(TextRole::Masthead, 0, 0, QStringLiteral("2024年7月32日"))};
    issue.articles = {articleOf(1, QStringLiteral("市政协举行座谈会"), QStringLiteral("9月12日，市政协举行座谈会，听取意见。"))};
    QStringList rules;
    for (const Finding &finding : dateFindings(issue))
        rules.append(finding.rule);
    rules.sort();
    QCOMPARE(rules, (QStringList{QStringLiteral("DAT01"), QStringLiteral("DAT03")}));
}

void IssueDateChecks::oneEventTwoDates()
{
    CheckIssue issue;
    issue.date = QDate(2024, 2, 22);
    issue.articles = {articleOf(1, QStringLiteral("甲"), QStringLiteral("1月19日，市委党史研究室举行理论学习中心组2024年第1次学习会议。")),
                      articleOf(2, QStringLiteral("乙"), QStringLiteral("1月17日，全室举行理论学习中心组2024年第1次学习会议，深入学习。"))};
    const QList<Finding> findings = dateFindings(issue);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().rule, QStringLiteral("DAT06"));
    QCOMPARE(findings.front().text, QStringLiteral("1月17日"));
    issue.articles[1].texts[1].text.replace(QStringLiteral("第1次"), QStringLiteral("第2次"));
    QVERIFY(dateFindings(issue).isEmpty());
}

void IssueDateChecks::weekdayFromTheIssueIsAWarning()
{
    CheckIssue issue;
    issue.date = QDate(2024, 2, 22);
    issue.articles = {articleOf(1, QStringLiteral("甲"), QStringLiteral("1月19日（星期四），召开会议。2024年1月19日（星期四），召开会议。"))};
    const QList<Finding> findings = dateFindings(issue);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).severity, Severity::Warning);
    QCOMPARE(findings.at(1).severity, Severity::Error);
}

QTEST_GUILESS_MAIN(IssueDateChecks)
#include "test_issue_dates.moc"
