// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/checks/checker.h"
#include "core/checks/name_likeness.h"

#include <QtTest>

using namespace bulletin;

// NAM across the articles of an issue, and what the roster and the archive change about it.
class Names : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothFormsAreShown();
    void theMajorityDoesNotDecide();
    void tiesAreReportedAtTheLaterPlace();
    void aFixUnifiesAllPlaces();
    void theRosterDecides();
    void theRosterKnowsBest();
    void theArchiveDecides();
    void twoKnownPeopleAreTwo();
    void differentPeople_data();
    void differentPeople();
    void onePerson_data();
    void onePerson();
    void namesOfTwoCharactersWithABlank();
    void creditedNames();
    void alike();
    void theColophonNamesTheOfficesOwn();
    void longTextsAreRead();
};

namespace {

struct Draft {
    QString unit;
    QStringList paragraphs;
    QStringList contributors;
};

CheckText textOf(TextRole role, int article, int block, const QString &text)
{
    return {role, Place{article, block, 0, text.size()}, text, {}, {}};
}

CheckArticle articleOf(int number, const Draft &draft)
{
    CheckArticle article{number, {}, {}, draft.contributors, {textOf(TextRole::Title, number, 0, QStringLiteral("工作动态"))}};
    if (!draft.unit.isEmpty())
        article.units.append(draft.unit);
    for (const QString &paragraph : draft.paragraphs)
        article.texts.append(textOf(TextRole::Paragraph, number, int(article.texts.size()), paragraph));
    const QString names = draft.contributors.isEmpty() ? QString() : u' ' + draft.contributors.join(u' ') + u' ';
    article.texts.append(textOf(TextRole::Credit, number, int(article.texts.size()), QStringLiteral("（%1%2供稿）").arg(draft.unit, names)));
    return article;
}

CheckIssue issueOf(const QList<Draft> &drafts)
{
    CheckIssue issue;
    issue.date = QDate(2024, 2, 22);
    for (const Draft &draft : drafts)
        issue.articles.append(articleOf(int(issue.articles.size()) + 1, draft));
    return issue;
}

QList<Finding> foundIn(const QList<Draft> &drafts, const Knowledge &office = {})
{
    QList<Finding> findings = Checker({}, joinedKnowledge(bundledKnowledge(), office)).checkIssue(issueOf(drafts));
    findings.removeIf([](const Finding &finding) { return !finding.rule.startsWith(QLatin1StringView("NAM")); });
    return findings;
}

const Draft meeting{QStringLiteral("市委党史研究室机关党委"), {QStringLiteral("室主任姚红主持会议。室副主任徐光煦、周廷勇作中心发言。")}, {}};
const Draft party{QStringLiteral("市委党史研究室办公室"),
                  {QStringLiteral("室主任姚红，副主任徐光照、周廷勇出席会议。"), QStringLiteral("座谈会上，徐光照副主任致以新年祝福。")},
                  {}};

Knowledge rosterOf(const QStringList &names)
{
    Knowledge office;
    for (const QString &name : names)
        office.people.append({name, {{QStringLiteral("室副主任"), {}, {}, {}}}, 0});
    return office;
}

} // namespace

void Names::bothFormsAreShown()
{
    const QList<Finding> findings = foundIn({meeting, party});
    QCOMPARE(findings.size(), 1);
    const Finding &finding = findings.front();
    QCOMPARE(finding.rule, QStringLiteral("NAM01"));
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(inChinese(finding.message).contains(QStringLiteral("徐光煦")) && inChinese(finding.message).contains(QStringLiteral("徐光照")));
    QCOMPARE(finding.evidence.size(), 3);
    for (const Evidence &evidence : finding.evidence)
        QVERIFY(evidence.place.has_value());
}

void Names::theMajorityDoesNotDecide()
{
    const Finding finding = foundIn({meeting, party}).value(0);
    QCOMPARE(finding.text, QStringLiteral("徐光煦")); // the rarer one, in neutral words
    QCOMPARE(finding.fixes.size(), 2);
    for (const Fix &fix : finding.fixes)
        QVERIFY(!fix.safe);
}

void Names::tiesAreReportedAtTheLaterPlace()
{
    Draft once = party;
    once.paragraphs.removeLast();
    const Finding finding = foundIn({meeting, once}).value(0);
    QCOMPARE(finding.text, QStringLiteral("徐光照"));
    QCOMPARE(finding.place.article, 2);
}

void Names::aFixUnifiesAllPlaces()
{
    const Finding finding = foundIn({meeting, party}).value(0);
    QCOMPARE(finding.fixes.at(0).edits.size(), 1);
    QCOMPARE(finding.fixes.at(0).edits.front().text, QStringLiteral("徐光照"));
    QCOMPARE(finding.fixes.at(1).edits.size(), 2);
    for (const Edit &edit : finding.fixes.at(1).edits) {
        QCOMPARE(edit.text, QStringLiteral("徐光煦"));
        QCOMPARE(edit.place.article, 2);
    }
}

void Names::theRosterDecides()
{
    const QList<Finding> findings = foundIn({meeting, party}, rosterOf({QStringLiteral("徐光煦"), QStringLiteral("周廷勇")}));
    QCOMPARE(findings.size(), 2);
    for (const Finding &finding : findings) {
        QCOMPARE(finding.rule, QStringLiteral("NAM02"));
        QCOMPARE(finding.text, QStringLiteral("徐光照"));
        QCOMPARE(finding.fixes.value(0).edits.value(0).text, QStringLiteral("徐光煦"));
    }
}

// A name of two characters before a word that could end one of three; another given name altogether.
void Names::theRosterKnowsBest()
{
    Knowledge office;
    office.people = {{QStringLiteral("蓝静"), {{QStringLiteral("副主席"), QStringLiteral("县妇联"), {}, {}}}, 0}, {QStringLiteral("丁望川"), {{QStringLiteral("总督学"), QStringLiteral("省教育厅"), {}, {}}}, 0}};
    const QString house = QStringLiteral("县妇联办公室");
    QVERIFY(foundIn({{house, {QStringLiteral("县妇联副主席蓝静为5户家庭颁奖。")}, {QStringLiteral("丁一川")}}}, office).isEmpty());
}

void Names::theArchiveDecides()
{
    Knowledge office;
    office.archiveNames = {QStringLiteral("徐光煦")};
    const QList<Finding> findings = foundIn({meeting, party}, office);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.front().rule, QStringLiteral("NAM02"));
    QCOMPARE(findings.front().text, QStringLiteral("徐光照"));
    // What the archive has is no roster: alone it accuses nobody.
    QVERIFY(foundIn({party}, office).isEmpty());
}

void Names::twoKnownPeopleAreTwo()
{
    QVERIFY(foundIn({meeting, party}, rosterOf({QStringLiteral("徐光煦"), QStringLiteral("徐光照"), QStringLiteral("周廷勇")})).isEmpty());
    Knowledge office;
    office.rightWords = {QStringLiteral("徐光照")};
    QVERIFY(foundIn({meeting, party}, office).isEmpty());
}

void Names::differentPeople_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, const char *first, const char *second) { QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second); };
    row("side by side", "副主任徐光煦、徐光照出席会议。", "副主任徐光照讲话。");
    row("other posts", "室主任徐光煦讲话。", "记者徐光照报道。");
    row("other places", "渝北区副区长李建国讲话。", "南川区副区长李建军讲话。");
    row("leaders of history", "毛泽东同志指出，要调查研究。", "毛泽民同志强调，要节约。");
    row("villagers", "村民李大明说，路通了。", "村民李大亮说，水清了。");
    row("brothers", "副县长王志强讲话。王志刚是他的弟弟，王志刚强调", "");
    row("short names of two units", "云泽县档案馆馆长王芳介绍。", "石渡县文化馆馆长王方介绍。");
    row("words", "主任高度评价，高位推动。", "主任高级别部署，高速推进。");
    row("a verb behind", "主任姚红和同志们座谈。", "主任姚红到社区调研。");
    row("two with a dot", "代表古丽·买买提和艾尼·热合曼发言，阿依古丽·买买提鼓掌，艾力·热合曼领奖。", "");
    row("a family", "双手交到88岁的老人申玉兰手上。“申玉堂同志在战斗中立功。”", "");
    row("one list", "授予教师李晓红、王伟、古丽娜尔、李晓东“先进工作者”称号。", "");
    row("unlike surnames", "局长荀一鸣讲话。", "护士邵一鸣说，要学习。");
    row("the same", "室主任姚红主持会议。", "姚红主任作总结讲话。");
}

void Names::differentPeople()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QString house = QStringLiteral("市委党史研究室宣教处");
    const QList<Finding> findings = foundIn({{house, {first}, {}}, {house, {second}, {}}});
    QVERIFY2(findings.isEmpty(), qPrintable(inEnglish(findings.value(0).message)));
}

void Names::onePerson_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, const char *first, const char *second) { QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second); };
    row("post before and after", "室副主任徐光煦讲话。", "徐光照副主任讲话。");
    row("changed places", "室副主任徐光煦讲话。", "副主任徐煦光讲话。");
    row("two characters", "室主任姚红主持会议。", "室主任姚洪作总结讲话。");
    row("another surname", "室副主任徐光煦讲话。", "室副主任许光煦讲话。");
    row("two surnames", "室副主任欧阳建华讲话。", "室副主任欧阳建桦讲话。");
    row("a character missing", "室副主任周廷勇讲话。", "室副主任周勇讲话。");
    row("only said to speak", "馆长吴守正主持会议。吴守政强调，要抓落实。", "");
    row("bare", "馆长吴守正主持会议。会议由吴守政总结。", "");
    row("before any word", "社区为烈士彭德全找到侄孙彭庆和。彭庆合捧着证书，泣不成声。", "");
    row("behind a quotation", "来自纪念馆的讲解员兰心月获奖。“不是背，是说给人听。”蓝心月说。", "");
    row("within a clause", "该书执笔人之一杜若蘅介绍了经过。杜若衡说，为核实史料，先后查阅六次。", "");
    row("as it is told", "灌区职工邰雨夺得第一名。赛后，邰宇激动地说：“值了！”", "");
    row("a given name that is a word", "退休教师向怀仁，今年76岁。中心将冉学忠、向怀人等人的宣讲录成音频。", "");
    row("with a dot", "县卫生健康局局长古丽娜尔·阿不力孜介绍情况。古丽那尔·阿不力孜说，要带不走的队伍。", "");
    row("with a short dot", "农民工沙马·尔古给市总工会送来锦旗。今年6月，沙玛·尔古等27人在项目务工。", "");
    row("one post in one article", "校长关钟鼎认为，质量要紧。校长关仲鼎表示，课堂更要紧。", "");
    row("a given name that begins with a word", "护士长韩雨桐在会上发言。“我会努力。”韩语桐从事护理工作19年。", "");
    row("workers", "查阅大厅工作人员毛春燕一边安抚老人，一边检索。毛春艳把复制件递到老人手中。", "");
}

void Names::onePerson()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const QString house = QStringLiteral("市委党史研究室宣教处");
    const QList<Finding> findings = foundIn({{house, {first}, {}}, {house, {second}, {}}});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().rule, QStringLiteral("NAM01"));
}

void Names::namesOfTwoCharactersWithABlank()
{
    const QString house = QStringLiteral("市委党史研究室宣教处");
    QVERIFY(foundIn({{house, {QStringLiteral("室副主任黄　绚、周廷勇出席会议。")}, {}}, {house, {QStringLiteral("黄绚副主任讲话。")}, {}}}).isEmpty());
    const Finding finding = foundIn({{house, {QStringLiteral("室副主任黄　绚、周廷勇出席会议。"), QStringLiteral("黄炫副主任讲话。")}, {}}}).value(0);
    QCOMPARE(finding.rule, QStringLiteral("NAM01"));
    QCOMPARE(finding.fixes.at(1).edits.front().text, QStringLiteral("黄　炫"));
}

void Names::creditedNames()
{
    const QString unit = QStringLiteral("市档案馆宣教处");
    const QList<Draft> drafts{{unit, {QStringLiteral("活动举行。")}, {QStringLiteral("张晓丽")}}, {unit, {QStringLiteral("会议召开。")}, {QStringLiteral("张晓莉")}}};
    QCOMPARE(foundIn(drafts).value(0).rule, QStringLiteral("NAM01"));
    Knowledge office;
    office.people.append({QStringLiteral("张晓丽"), {{QStringLiteral("处长"), QStringLiteral("市档案馆"), {}, {}}}, 0});
    const QList<Finding> findings = foundIn(drafts, office);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().rule, QStringLiteral("NAM02"));
    QCOMPARE(findings.front().text, QStringLiteral("张晓莉"));
}

void Names::alike()
{
    const auto of = [](const char *a, const char *b) { return likeness(QString::fromUtf8(a), QString::fromUtf8(b)); };
    QCOMPARE(of("徐光煦", "徐光照"), Likeness::OneGiven);
    QCOMPARE(of("徐光煦", "徐煦光"), Likeness::OneGiven);
    QCOMPARE(of("徐光煦", "许光煦"), Likeness::Surname);
    QCOMPARE(of("姚红", "姚洪"), Likeness::Short);
    QCOMPARE(of("姚红", "尧红"), Likeness::None);
    QCOMPARE(of("周勇", "周廷勇"), Likeness::Missing);
    QCOMPARE(of("周廷勇", "周廷勇"), Likeness::None);
    QCOMPARE(of("周廷勇", "徐光照"), Likeness::None);
    QCOMPARE(of("", "徐"), Likeness::None);
}

// Nothing grows faster than the text; broken surrogates are ordinary.
// 责编：易书恒, where the roster has 易书衡, whatever the post.
void Names::theColophonNamesTheOfficesOwn()
{
    CheckIssue issue = issueOf({});
    issue.texts = {textOf(TextRole::Colophon, 0, 0, QStringLiteral("责编：易书恒　校对：齐小满"))};
    QList<Finding> findings = Checker({}, joinedKnowledge(bundledKnowledge(), rosterOf({QStringLiteral("易书衡")}))).checkIssue(issue);
    findings.removeIf([](const Finding &finding) { return !finding.rule.startsWith(QLatin1StringView("NAM")); });
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().fixes.value(0).edits.value(0).text, QStringLiteral("易书衡"));
}

void Names::longTextsAreRead()
{
    const QString broken = QString(QChar(0xD800)) + QStringLiteral("主任") + QChar(0xDC00) + QStringLiteral("李");
    for (const QString &piece : {QStringLiteral("主任李建国、李建军、"), QStringLiteral("李李李"), QStringLiteral("习近平书记处"), QStringLiteral("“”“两个"), broken}) {
        QString text;
        while (text.size() < 200000)
            text += piece;
        foundIn({{QStringLiteral("市委党史研究室"), {text}, {QStringLiteral("李建国")}}}, rosterOf({QStringLiteral("李建国")}));
    }
}

QTEST_GUILESS_MAIN(Names)
#include "test_names.moc"
