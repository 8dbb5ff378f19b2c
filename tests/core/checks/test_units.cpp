// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/checks/checker.h"
#include "core/checks/unit_names.h"

#include <QtTest>

using namespace bulletin;

// UNT across an issue, and against the registry at the issue's date.
class Units : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoFormsInOneIssue();
    void twoFormsInOneDraft();
    void unitsSideBySide();
    void theRegistryDecides();
    void slipsInPlaces();
    void anOfficeOfTheSameName();
    void anOldNameIsNoMeasure();
    void misnomers();
};

namespace {

CheckText textOf(TextRole role, int article, int block, const QString &text)
{
    return {role, Place{article, block, 0, text.size()}, text, {}, {}};
}

CheckArticle articleOf(int number, const QString &unit, const QString &title, const QString &paragraph = QStringLiteral("活动举行。"))
{
    return {number,
            {},
            {unit},
            {},
            {textOf(TextRole::Title, number, 0, title), textOf(TextRole::Paragraph, number, 1, paragraph),
             textOf(TextRole::Credit, number, 2, QStringLiteral("（%1供稿）").arg(unit))}};
}

QList<Finding> unitsIn(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) { return !finding.rule.startsWith(QLatin1StringView("UNT")); });
    return findings;
}

QList<Finding> foundIn(const QList<CheckArticle> &articles, const Knowledge &office = {})
{
    CheckIssue issue;
    issue.date = QDate(2024, 2, 22);
    issue.articles = articles;
    return unitsIn(Checker({}, joinedKnowledge(bundledKnowledge(), office)).checkIssue(issue));
}

const QString house = QStringLiteral("渝北区委党史研究室");

} // namespace

void Units::twoFormsInOneIssue()
{
    const QList<Finding> findings = foundIn({articleOf(1, house, QStringLiteral("渝北区委党史研究室开展活动")), articleOf(2, house, QStringLiteral("渝北区委党史研就室赴外地考察"))});
    QCOMPARE(findings.size(), 1);
    const Finding &finding = findings.front();
    QCOMPARE(finding.rule, QStringLiteral("UNT01"));
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.text, QStringLiteral("渝北区委党史研就室"));
    QCOMPARE(finding.place.article, 2);
    QCOMPARE(finding.fixes.size(), 2); // either form may be the right one
    QCOMPARE(finding.evidence.size(), 3);
}

void Units::twoFormsInOneDraft()
{
    const QString joined = QStringLiteral("南川区党史和地方志研究室");
    const QList<Finding> findings = unitsIn(Checker({}, bundledKnowledge()).checkArticle(articleOf(1, joined, QStringLiteral("南川区党史地方志研究室赴华蓥市"))));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().text, QStringLiteral("南川区党史地方志研究室"));
    QVERIFY(unitsIn(Checker({}, bundledKnowledge()).checkArticle(articleOf(1, joined, QStringLiteral("南川区党史和地方志研究室赴华蓥市")))).isEmpty());
}

void Units::unitsSideBySide()
{
    QVERIFY(foundIn({articleOf(1, QStringLiteral("渝北区委党史研究室"), QStringLiteral("渝北区委党史研究室开展活动")),
                     articleOf(2, QStringLiteral("渝中区委党史研究室"), QStringLiteral("渝中区委党史研究室开展活动")),
                     articleOf(3, QStringLiteral("渝北区档案馆"), QStringLiteral("渝北区档案局举办展览")),
                     articleOf(4, QStringLiteral("南川区文化馆"), QStringLiteral("南川区文史馆举办展览")),
                     articleOf(5, QStringLiteral("市委党史研究室宣教处"), QStringLiteral("市委党史研究室室务会学习"), QStringLiteral("市委研究室、市委党史研究室征研三处参加。")),
                     articleOf(6, QStringLiteral("渝北区委宣传部"), QStringLiteral("渝北区委组织部、渝北区委宣传部联合发文"))})
                .isEmpty());
}

void Units::theRegistryDecides()
{
    Knowledge office;
    office.units = {{QStringLiteral("中共渝北区委党史研究室"), house, {}, {}, {}}};
    const QList<Finding> findings = foundIn({articleOf(1, house, QStringLiteral("渝北区委党史办公室开展活动"), QStringLiteral("渝北区委党史研究院负责人介绍。"))}, office);
    QCOMPARE(findings.size(), 2);
    for (const Finding &finding : findings)
        QCOMPARE(finding.fixes.value(0).edits.value(0).text, house);
    // Elsewhere it is the right name of another house.
    QVERIFY(foundIn({articleOf(1, house, QStringLiteral("四川省委党史研究院到访"))}, office).isEmpty());
}

// 龙泉县委 where the registry has 龙泉区委; a character of like shape before 海关.
void Units::slipsInPlaces()
{
    Knowledge office;
    office.units = {{QStringLiteral("共青团龙泉区委员会"), QStringLiteral("团龙泉区委"), {}, {}, {}}, {QStringLiteral("中华人民共和国江口海关"), QStringLiteral("江口海关"), {}, {}, {}}};
    const QList<Finding> findings = foundIn({articleOf(1, house, QStringLiteral("多家单位开展活动"), QStringLiteral("今年以来，团龙泉县委整合资源。江囗海关开辟“绿色通道”。"))}, office);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).fixes.value(0).edits.value(0).text, QStringLiteral("团龙泉区委"));
    QCOMPARE(findings.at(1).fixes.value(0).edits.value(0).text, QStringLiteral("江口海关"));
}

// 县文明委 is another body than its office, 县文明办.
void Units::anOfficeOfTheSameName()
{
    Knowledge office;
    office.units = {{QStringLiteral("栖云县文明办"), QStringLiteral("县文明办"), {}, {}, {}}};
    QVERIFY(foundIn({articleOf(1, house, QStringLiteral("栖云县召开会议"), QStringLiteral("县文明委各成员单位负责人参会。"))}, office).isEmpty());
}

void Units::anOldNameIsNoMeasure()
{
    Knowledge office;
    office.units = {{QStringLiteral("渝北区档案史料局"), {}, {}, {}, QDate(2018, 12, 31)}, {QStringLiteral("渝北区档案史料馆"), {}, {}, QDate(2019, 1, 1), {}}};
    const QList<Finding> findings = foundIn({articleOf(1, QStringLiteral("渝北区档案史料馆"), QStringLiteral("渝北区档案史科馆开放"), QStringLiteral("原渝北区档案史料局、原渝北区档案史科局"))}, office);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().fixes.value(0).edits.value(0).text, QStringLiteral("渝北区档案史料馆"));
}

void Units::misnomers()
{
    QVERIFY(likelyMisnomers(QStringLiteral("市委党史研究室")).contains(QStringLiteral("市委党史办公室")));
    QVERIFY(likelyMisnomers(QStringLiteral("南川区党史和地方志研究室")).contains(QStringLiteral("南川区党史研究室")));
    QVERIFY(likelyMisnomers(QStringLiteral("市民政局")).contains(QStringLiteral("市民政委")));
    QVERIFY(likelyMisnomers(QStringLiteral("渝北区档案馆")).isEmpty());
    QCOMPARE(likelyMisnomers(QStringLiteral("渝北区委办公室")), QStringList{QStringLiteral("渝北区委办公厅")});
    QVERIFY(likelyMisnomers(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(Units)
#include "test_units.moc"
