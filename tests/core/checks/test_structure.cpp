// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checker.h"

#include <QtTest>

using namespace bulletin;

// The rules that look across an issue: contents against body, credit lines, repeated text.
class StructureChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rightIssueIsSilent();
    void contentsAgainstTitles();
    void contentsAgainstTitles_data();
    void contentsLineWithoutArticle();
    void articleMissingInContents();
    void wholeLinesAndWordsInThemAreTwoCauses();
    void contentsInAnotherOrder();
    void contentsWithPagesThatGoBack();
    void contentsUnderAnotherSection();
    void sentencesThatAlmostRepeat();
    void shortNewsNeedsNoCredit();
    void madeContentsAreNotCompared();
    void noCreditLine();
    void bulletinWithoutCredits();
    void bulletinThatCreditsFew();
    void contentsOfAnotherMakeAreOneFinding();
    void contentsOfAnotherMakeAreOneFinding_data();
    void twoCreditLines();
    void creditedUnit();
    void creditedUnit_data();
    void creditedUnitAgainstRegister();
    void sectionOfTheContentsIsOneFinding();
    void repeatedSentence();
    void repeatedWithoutWhoSaidIt();
    void repeatedParagraphIsOneFinding();
    void titleWithAStopIsNamedInTheContents();
    void nearlyRepeatedParagraph();
    void likeSentencesAreNotRepeated();
    void emptyArticle();
    void titleLines();
    void hugeInput();
};

namespace {

CheckText textOf(TextRole role, int article, int block, const QString &text)
{
    return {role, Place{article, block, 0, text.size()}, text, {}, {}};
}

CheckArticle articleOf(int number, const QString &section, const QString &title, const QStringList &paragraphs, const QString &credit)
{
    CheckArticle article{number, section, {}, {}, {textOf(TextRole::Title, number, 0, title)}};
    for (const QString &paragraph : paragraphs)
        article.texts.append(textOf(TextRole::Paragraph, number, int(article.texts.size()), paragraph));
    if (!credit.isEmpty())
        article.texts.append(textOf(TextRole::Credit, number, int(article.texts.size()), credit));
    return article;
}

const QString ours = QStringLiteral("本室动态");
const QString counties = QStringLiteral("区县动态");

// Three articles in two sections, with the contents that name them.
CheckIssue issueOf()
{
    CheckIssue issue;
    issue.bulletin = QStringLiteral("重庆党史工作");
    issue.date = QDate(2024, 2, 22);
    issue.printedContents = true;
    const auto own = [&issue](TextRole role, const QString &text) { issue.texts.append(textOf(role, 0, int(issue.texts.size()), text)); };
    own(TextRole::Masthead, issue.bulletin);
    own(TextRole::Section, ours);
    own(TextRole::Contents, QStringLiteral("市委党史研究室召开老同志新春座谈会"));
    own(TextRole::Contents, QStringLiteral("大型文献电视片《重庆谈判》热播收官"));
    own(TextRole::Section, counties);
    own(TextRole::Contents, QStringLiteral("渝北区委党史研究室扎实开展“能力素质大提升”活动"));
    own(TextRole::Section, ours);
    issue.articles = {
        articleOf(1, ours, QStringLiteral("市委党史研究室召开老同志新春座谈会"),
                  {QStringLiteral("1月17日，市委党史研究室组织召开老同志新春座谈会。与会老同志畅所欲言，分享工作经验和人生感悟，并对机关工作提出宝贵意见建议。")},
                  QStringLiteral("（市委党史研究室宣教处供稿）")),
        articleOf(2, ours, QStringLiteral("大型文献电视片《重庆谈判》热播收官"),
                  {QStringLiteral("全国观众高度关注，反响热烈。大家评价这个片子节奏紧凑、看点密集、资料珍贵、专家权威。")}, QStringLiteral("（市委党史研究室宣教处供稿）")),
        articleOf(3, counties, QStringLiteral("渝北区委党史研究室扎实开展“能力素质大提升”活动"), {QStringLiteral("围绕提高党史业务编研能力，邀请专家学者授课。")},
                  QStringLiteral("（渝北区委党史研究室供稿）"))};
    return issue;
}

CheckText &contentsLine(CheckIssue &issue, int number)
{
    for (CheckText &text : issue.texts) {
        if (text.role == TextRole::Contents && number-- == 0)
            return text;
    }
    qFatal("no such line");
}

void setText(CheckText &text, const QString &to)
{
    text.text = to;
    text.place.length = to.size();
}

// Where several rules find one cause, others may speak in their stead: here these speak alone.
Profile structureProfile()
{
    Profile profile;
    for (const RuleFamily &family : ruleFamilies()) {
        for (const RuleInfo &rule : family.rules)
            profile.levels.insert(QLatin1StringView(rule.id), {QLatin1StringView(rule.id).startsWith(QLatin1StringView("STR")), {}});
    }
    return profile;
}

QList<Finding> structureFindings(const CheckIssue &issue, const Knowledge &knowledge = {})
{
    return Checker(structureProfile(), knowledge).checkIssue(issue);
}

QString described(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words.append(QStringLiteral("%1@%2/%3[%4]").arg(finding.rule).arg(finding.place.article).arg(finding.place.block).arg(finding.text));
    return words.join(u' ');
}

QString fixedText(const QString &text, const Fix &fix)
{
    QString fixed = text;
    const Edit &edit = fix.edits.front();
    return fixed.replace(edit.place.start, edit.place.length, edit.text);
}

} // namespace

void StructureChecks::rightIssueIsSilent()
{
    QCOMPARE(described(structureFindings(issueOf())), QString());
}

void StructureChecks::contentsAgainstTitles_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found"); // empty: nothing may be found
    QTest::newRow("one more") << QStringLiteral("市委党史研究室召开老同志新新春座谈会") << QStringLiteral("新");
    QTest::newRow("another") << QStringLiteral("市委党史研究室召开老同志迎春座谈会") << QStringLiteral("迎");
    QTest::newRow("one less") << QStringLiteral("市委党史研究室召开老同志春座谈会") << QStringLiteral("志");
    QTest::newRow("first lost") << QStringLiteral("委党史研究室召开老同志新春座谈会") << QStringLiteral("委");
    QTest::newRow("last lost") << QStringLiteral("市委党史研究室召开老同志新春座谈") << QStringLiteral("谈");
    QTest::newRow("blank") << QStringLiteral("市委党史研究室 召开老同志 新春座谈会") << QString();
}

void StructureChecks::contentsAgainstTitles()
{
    QFETCH(QString, line);
    QFETCH(QString, found);
    CheckIssue issue = issueOf();
    setText(contentsLine(issue, 0), line);
    const QList<Finding> findings = structureFindings(issue);
    if (found.isEmpty()) {
        QCOMPARE(described(findings), QString());
        return;
    }
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().rule, QStringLiteral("STR01"));
    QCOMPARE(findings.front().text, found);
    QCOMPARE(findings.front().evidence.front().place->article, 1);
    QCOMPARE(fixedText(line, findings.front().fixes.front()), QStringLiteral("市委党史研究室召开老同志新春座谈会"));
}

void StructureChecks::contentsLineWithoutArticle()
{
    CheckIssue issue = issueOf();
    issue.articles.removeAt(1);
    issue.articles[1] = articleOf(2, counties, issue.articles[1].texts.front().text, {QStringLiteral("正文。")}, QStringLiteral("（渝北区委党史研究室供稿）"));
    const QList<Finding> findings = structureFindings(issue);
    QCOMPARE(described(findings), QStringLiteral("STR02@0/3[大型文献电视片《重庆谈判》热播收官]"));
}

void StructureChecks::articleMissingInContents()
{
    CheckIssue issue = issueOf();
    issue.texts.removeAt(3);
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR03@2/0[大型文献电视片《重庆谈判》热播收官]"));
}

void StructureChecks::wholeLinesAndWordsInThemAreTwoCauses()
{
    CheckIssue issue = issueOf();
    issue.texts.removeAt(3);
    setText(issue.articles[1].texts[0], QStringLiteral("《重庆谈判》2月30日收官"));
    const QList<Finding> findings = Checker(Profile(), {}).checkIssue(issue);
    const auto says = [&findings](QLatin1StringView rule) { return std::any_of(findings.begin(), findings.end(), [rule](const Finding &finding) { return finding.rule == rule; }); };
    QVERIFY(says(QLatin1StringView("STR03")));
    QVERIFY(says(QLatin1StringView("DAT01")));
}

void StructureChecks::contentsInAnotherOrder()
{
    CheckIssue issue = issueOf();
    const QString first = contentsLine(issue, 0).text;
    setText(contentsLine(issue, 0), contentsLine(issue, 1).text);
    setText(contentsLine(issue, 1), first);
    const QList<Finding> findings = structureFindings(issue);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().rule, QStringLiteral("STR04"));
}

void StructureChecks::contentsWithPagesThatGoBack()
{
    CheckIssue issue = issueOf();
    contentsLine(issue, 0).page = 1;
    contentsLine(issue, 1).page = 3;
    QCOMPARE(described(structureFindings(issue)), QString());
    contentsLine(issue, 0).page = 4;
    const QList<Finding> findings = structureFindings(issue);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().rule, QStringLiteral("STR04"));
    contentsLine(issue, 1).page = 0; // not printed
    QCOMPARE(described(structureFindings(issue)), QString());
}

void StructureChecks::contentsUnderAnotherSection()
{
    CheckIssue issue = issueOf();
    issue.articles[1].section = counties;
    const QList<Finding> findings = structureFindings(issue);
    QCOMPARE(described(findings), QStringLiteral("STR04@0/3[大型文献电视片《重庆谈判》热播收官]"));
}

void StructureChecks::sentencesThatAlmostRepeat()
{
    CheckIssue issue = issueOf();
    const QString sentence = QStringLiteral("四百二十名志愿者穿梭在赛场各处，递水、搀扶、量距、播报，成为跑道边最温暖的一道风景线。");
    CheckText first = issue.articles[0].texts[1];
    first.text = QStringLiteral("开幕。") + sentence;
    first.place.length = first.text.size();
    issue.articles[0].texts[1] = first;
    CheckText &other = issue.articles[1].texts[1];
    const auto said = [&](const QString &text) {
        setText(other, text);
        QStringList severities;
        for (const Finding &finding : structureFindings(issue)) {
            if (finding.rule == QLatin1StringView("STR07"))
                severities.append(severityCode(finding.severity));
        }
        return severities;
    };
    QString slip = sentence;
    slip.replace(QStringLiteral("成为"), QStringLiteral("成为成为"));
    QCOMPARE(said(QStringLiteral("闭幕。") + slip), QStringList{QStringLiteral("hint")});
    QCOMPARE(said(QStringLiteral("闭幕。全县各乡镇志愿者走上街头，清理垃圾、粉刷墙面、规劝行人，成为创建路上最美的一抹红。")), QStringList());
}

void StructureChecks::shortNewsNeedsNoCredit()
{
    CheckIssue issue = issueOf();
    CheckArticle bare = issue.articles[0];
    bare.number = int(issue.articles.size()) + 1;
    bare.texts.removeIf([](const CheckText &text) { return text.role == TextRole::Credit; });
    for (CheckText &text : bare.texts)
        text.place.article = bare.number;
    setText(bare.texts[0], QStringLiteral("市委党史研究室开展春训"));
    issue.printedContents = false;
    issue.articles.append(bare);
    const auto missing = [](const CheckIssue &of) {
        const QList<Finding> findings = structureFindings(of);
        return std::count_if(findings.begin(), findings.end(), [](const Finding &finding) { return finding.rule == QLatin1StringView("STR05"); });
    };
    QCOMPARE(missing(issue), 1);
    issue.articles.last().section = QStringLiteral("工作简讯");
    QCOMPARE(missing(issue), 0);
}

void StructureChecks::madeContentsAreNotCompared()
{
    CheckIssue issue = issueOf();
    issue.texts.removeAt(3);
    issue.printedContents = false;
    QCOMPARE(described(structureFindings(issue)), QString());
}

void StructureChecks::noCreditLine()
{
    CheckIssue issue = issueOf();
    issue.articles[1].texts.removeLast();
    const QList<Finding> findings = structureFindings(issue);
    QCOMPARE(described(findings), QStringLiteral("STR05@2/1[]"));
    QCOMPARE(findings.front().place.start, issue.articles[1].texts.last().text.size());
    Profile profile = structureProfile();
    profile.creditRequired = false;
    QCOMPARE(described(Checker(profile, {}).checkIssue(issue)), QString());
}

void StructureChecks::bulletinWithoutCredits()
{
    CheckIssue issue = issueOf();
    for (CheckArticle &article : issue.articles)
        article.texts.removeLast();
    QCOMPARE(described(structureFindings(issue)), QString());
}

// Six articles in one section; the contents print them as `line` says.
CheckIssue issueOfSix(const std::function<QString(const QString &title, int number)> &line)
{
    CheckIssue issue;
    issue.bulletin = QStringLiteral("重庆党史工作");
    issue.printedContents = true;
    const QStringList titles = {QStringLiteral("全市老同志座谈会召开"), QStringLiteral("文献片《重庆谈判》收官"), QStringLiteral("渝北区开展大练兵"),
                                QStringLiteral("区县史志主任会议侧记"), QStringLiteral("红岩革命故事展巡展启动"), QStringLiteral("新书首发式在渝举行")};
    for (int number = 1; number <= titles.size(); ++number) {
        const QString &title = titles.at(number - 1);
        if (const QString text = line(title, number); !text.isEmpty())
            issue.texts.append(textOf(TextRole::Contents, 0, int(issue.texts.size()), text));
        issue.articles.append(articleOf(number, ours, title, {QStringLiteral("正文第%1段。").arg(number)}, QStringLiteral("（宣教处供稿）")));
    }
    return issue;
}

void StructureChecks::bulletinThatCreditsFew()
{
    CheckIssue issue = issueOfSix([](const QString &title, int) { return title; });
    issue.articles[1].texts.removeLast();
    issue.articles[3].texts.removeLast();
    QCOMPARE(structureFindings(issue).size(), 2);
    issue.articles[2].texts.removeLast();
    QCOMPARE(structureFindings(issue).size(), 3);
    issue.articles[4].texts.removeLast(); // four of six have none
    QCOMPARE(described(structureFindings(issue)), QString());
}

void StructureChecks::contentsOfAnotherMakeAreOneFinding_data()
{
    QTest::addColumn<int>("slips"); // lines that are not their title's
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("found");
    QTest::newRow("two differ") << 2 << QStringLiteral("%1（市委办）") << QStringLiteral("STR01 error,STR01 error");
    QTest::newRow("four differ") << 4 << QStringLiteral("%1（市委办）") << QStringLiteral("STR01 warning");
    QTest::newRow("two are not there") << 2 << QString() << QStringLiteral("STR03 error,STR03 error");
    QTest::newRow("four are not there") << 4 << QString() << QStringLiteral("STR03 warning");
    QTest::newRow("four of others") << 4 << QStringLiteral("今年各地汛情通报之%2") << QStringLiteral("STR02 warning,STR03 warning");
}

void StructureChecks::contentsOfAnotherMakeAreOneFinding()
{
    QFETCH(int, slips);
    QFETCH(QString, make);
    QFETCH(QString, found);
    const CheckIssue issue = issueOfSix([&](const QString &title, int number) {
        if (number > slips)
            return title;
        return make.contains(QLatin1StringView("%2")) ? QString(make).replace(QLatin1StringView("%2"), QString(QStringView(u"甲乙丙丁戊己").at(number))) : make.isEmpty() ? QString() : make.arg(title);
    });
    QStringList rules;
    for (const Finding &finding : structureFindings(issue))
        rules.append(finding.rule + u' ' + severityCode(finding.severity));
    rules.sort();
    QCOMPARE(rules.join(u','), found);
}

void StructureChecks::twoCreditLines()
{
    CheckIssue issue = issueOf();
    issue.articles[0].texts.append(textOf(TextRole::Credit, 1, 3, QStringLiteral("（市委党史研究室办公室供稿）")));
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR05@1/3[（市委党史研究室办公室供稿）]"));
}

void StructureChecks::creditedUnit_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("credit");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("fixed");
    const QString title = QStringLiteral("渝北区委党史研究室扎实开展“能力素质大提升”活动");
    QTest::newRow("a character") << title << QStringLiteral("（渝被区委党史研究室供稿）") << QStringLiteral("渝被区委党史研究室") << QStringLiteral("（渝北区委党史研究室供稿）");
    QTest::newRow("another county") << title << QStringLiteral("（南川区委党史研究室供稿）") << QStringLiteral("南川区委党史研究室") << QStringLiteral("（渝北区委党史研究室供稿）");
    QTest::newRow("blank") << title << QStringLiteral("（渝北区委党 史研究室供稿）") << QStringLiteral("渝北区委党 史研究室") << QStringLiteral("（渝北区委党史研究室供稿）");
    QTest::newRow("right") << title << QStringLiteral("（渝北区委党史研究室供稿）") << QString() << QString();
    QTest::newRow("person") << title << QStringLiteral("（渝北区委党史研究室 王小明 供稿）") << QString() << QString();
    QTest::newRow("two") << title << QStringLiteral("（渝北区委党史研究室、市委党史研究室宣教处供稿）") << QString() << QString();
    QTest::newRow("department") << QStringLiteral("市委党史研究室召开座谈会") << QStringLiteral("（市委党史研究室征研一处供稿）") << QString() << QString();
    QTest::newRow("a department once") << QStringLiteral("市委党史研究室召开座谈会") << QStringLiteral("（市委党史研究室宣传处供稿）") << QStringLiteral("市委党史研究室宣传处")
                                       << QStringLiteral("（市委党史研究室宣教处供稿）");
    QTest::newRow("named in the title") << QStringLiteral("渝北区委党史研究室与南川区委党史研究室开展交流") << QStringLiteral("（南川区委党史研究室供稿）") << QString() << QString();
}

void StructureChecks::creditedUnit()
{
    QFETCH(QString, title);
    QFETCH(QString, credit);
    QFETCH(QString, found);
    QFETCH(QString, fixed);
    CheckIssue issue = issueOf();
    setText(contentsLine(issue, 2), title);
    setText(issue.articles[2].texts[0], title);
    setText(issue.articles[2].texts[2], credit);
    const QList<Finding> findings = structureFindings(issue);
    if (found.isEmpty()) {
        QCOMPARE(described(findings), QString());
        return;
    }
    QCOMPARE(described(findings), QStringLiteral("STR06@3/2[%1]").arg(found));
    QCOMPARE(fixedText(credit, findings.front().fixes.front()), fixed);
}

void StructureChecks::creditedUnitAgainstRegister()
{
    Knowledge knowledge;
    knowledge.units = {{QStringLiteral("市委党史研究室"), {}, {}, {}, {}}, {QStringLiteral("渝北区委党史研究室"), QStringLiteral("渝北区"), {}, {}, {}},
                       {QStringLiteral("市委党史研究室宣教处"), {}, {}, {}, {}}};
    QCOMPARE(described(structureFindings(issueOf(), knowledge)), QString());
    CheckIssue issue = issueOf();
    setText(issue.articles[1].texts.last(), QStringLiteral("（市委党史研究室宣数处供稿）"));
    QCOMPARE(described(structureFindings(issue, knowledge)), QStringLiteral("STR06@2/2[市委党史研究室宣数处]"));
    setText(issue.articles[1].texts.last(), QStringLiteral("（两江新区史志办供稿）"));
    QCOMPARE(described(structureFindings(issue, knowledge)), QStringLiteral("STR06@2/2[两江新区史志办]"));
    // Whatever the credit's form, its unit is looked up.
    for (const QString &form : {QStringLiteral("供稿单位：%1"), QStringLiteral("撰稿：%1"), QStringLiteral("（供稿：%1）"), QStringLiteral("（%1　高　原）"),
                                QStringLiteral("（%1　程宛如）"), QStringLiteral("供稿：%1　渝北区委党史研究室")}) {
        setText(issue.articles[1].texts.last(), form.arg(QStringLiteral("市委党史研究室宣教处")));
        QCOMPARE(described(structureFindings(issue, knowledge)), QString());
        setText(issue.articles[1].texts.last(), form.arg(QStringLiteral("市委党史研究室宣数处")));
        QCOMPARE(described(structureFindings(issue, knowledge)), QStringLiteral("STR06@2/2[市委党史研究室宣数处]"));
    }
}

// A section of the contents that the text has otherwise, or has lost, is one error, not one a line.
void StructureChecks::sectionOfTheContentsIsOneFinding()
{
    CheckIssue issue = issueOf();
    const auto heading = std::find_if(issue.texts.begin(), issue.texts.end(), [](const CheckText &text) { return text.text == ours; });
    setText(*heading, QStringLiteral("本空动态"));
    const QList<Finding> findings = structureFindings(issue);
    QCOMPARE(described(findings), QStringLiteral("STR04@0/1[本空动态]"));
    QCOMPARE(findings.front().fixes.front().edits.front().text, ours);
    setText(*heading, QStringLiteral("【本室动态")); // its mark is another rule's
    QCOMPARE(described(structureFindings(issue)), QString());
    setText(*heading, ours);
    issue.articles[0].section = counties;
    issue.articles[1].section = counties;
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR04@0/2[市委党史研究室召开老同志新春座谈会]"));
}

void StructureChecks::repeatedSentence()
{
    CheckIssue issue = issueOf();
    const QString sentence = QStringLiteral("大家评价这个片子节奏紧凑、看点密集、资料珍贵、专家权威。");
    setText(issue.articles[2].texts[1], issue.articles[2].texts[1].text + sentence);
    const QList<Finding> findings = structureFindings(issue);
    QCOMPARE(described(findings), QStringLiteral("STR07@3/1[%1]").arg(sentence));
    QCOMPARE(findings.front().evidence.front().place->article, 2);
    QCOMPARE(findings.front().severity, Severity::Error);
}

// What somebody said once stands again without who said it; and a sentence that is speech alone.
void StructureChecks::repeatedWithoutWhoSaidIt()
{
    CheckIssue issue = issueOf();
    const QString told = QStringLiteral("示范片面积500亩，每亩节约种子、农药、人工等成本210元，农户增收明显。");
    const QString speech = QStringLiteral("“沿途市民敲锣打鼓，一路都在喊，这座城市太热情了！”");
    setText(issue.articles[0].texts[1], issue.articles[0].texts[1].text + QStringLiteral("所长褚怀远介绍，") + told + speech + QStringLiteral("跑友感慨。"));
    setText(issue.articles[2].texts[1], issue.articles[2].texts[1].text + told);
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR07@3/1[%1]").arg(told));
    setText(issue.articles[2].texts[1], issue.articles[2].texts[1].text.chopped(told.size()) + speech);
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR07@3/1[%1]").arg(speech));
}

void StructureChecks::repeatedParagraphIsOneFinding()
{
    CheckIssue issue = issueOf();
    const QString paragraph = QStringLiteral("很好。“这样办事不用来回跑！”") + issue.articles[0].texts[1].text; // short ones go with it
    setText(issue.articles[0].texts[1], paragraph);
    issue.articles[2].texts.insert(2, textOf(TextRole::Paragraph, 3, 2, paragraph));
    issue.articles[2].texts[3].place.block = 3;
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR07@3/2[%1]").arg(paragraph));
}

// A stop behind a title is one error, not also a difference from the contents.
void StructureChecks::titleWithAStopIsNamedInTheContents()
{
    CheckIssue issue = issueOf();
    setText(issue.articles[0].texts[0], issue.articles[0].texts[0].text + u'。');
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR08@1/0[。]"));
}

void StructureChecks::nearlyRepeatedParagraph()
{
    CheckIssue issue = issueOf();
    QString paragraph = QStringLiteral("市委党史研究室高度重视信息工作，将做好党史信息工作作为落实中央和市委决策部署的重要抓手，多次召开专题会议研究部署，健全信息发布报送、总结反馈长效工作机制，不断增强信息稿件的质量");
    setText(issue.articles[0].texts[1], paragraph + QStringLiteral("。"));
    setText(issue.articles[2].texts[1], paragraph.replace(QStringLiteral("高度重视"), QStringLiteral("十分重视")) + QStringLiteral("。"));
    const QList<Finding> findings = structureFindings(issue);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().rule, QStringLiteral("STR07"));
    QCOMPARE(findings.front().severity, Severity::Warning);
}

// Clauses that return, who sat where, and set names are no repeats.
void StructureChecks::likeSentencesAreNotRepeated()
{
    CheckIssue issue = issueOf();
    setText(issue.articles[0].texts[1], QStringLiteral("一是加快推进《中共中央西南局不可移动红色资源图文集》（暂定名）的编写和新中国成立以后的重庆口述回忆资料征集工作。市委党史研究室主任姚红主持会议并讲话。学习《习近平新时代中国特色社会主义思想专题摘编》。"));
    setText(issue.articles[2].texts[1], QStringLiteral("三是加快推进《中共中央西南局不可移动红色资源图文集》（暂定名）的编写和新中国成立以后的重庆口述回忆资料征集，充分发挥作用。市委党史研究室主任姚红主持会议并讲话。学习《习近平新时代中国特色社会主义思想专题摘编》。"));
    QCOMPARE(described(structureFindings(issue)), QString());
}

void StructureChecks::emptyArticle()
{
    CheckIssue issue = issueOf();
    issue.articles[2].texts.removeAt(1);
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR08@3/0[%1]").arg(issue.articles[2].texts[0].text));
}

void StructureChecks::titleLines()
{
    CheckIssue issue = issueOf();
    issue.articles[0].texts[0].softBreaks = {7};
    QCOMPARE(described(structureFindings(issue)), QString());
    issue.articles[0].texts[0].softBreaks = {7, 12};
    QCOMPARE(structureFindings(issue).size(), 1);
    issue.articles[0].texts[0].softBreaks = {15};
    QCOMPARE(described(structureFindings(issue)), QStringLiteral("STR08@1/0[谈会]"));
}

// Broken and boundless input ends as fast as any other.
void StructureChecks::hugeInput()
{
    CheckIssue issue = issueOf();
    setText(issue.articles[0].texts[1], QStringLiteral("，一是").repeated(20'000) + QChar(0xD800));
    setText(issue.articles[1].texts[1], QStringLiteral("其中1篇共2篇、").repeated(20'000));
    setText(issue.articles[2].texts[1], QStringLiteral("建党1周年2月30日三个方面、").repeated(10'000));
    setText(issue.articles[0].texts[0], QStringLiteral("长").repeated(20'000));
    setText(contentsLine(issue, 0), QStringLiteral("短").repeated(20'000));
    QVERIFY(!structureFindings(issue).isEmpty());
}

QTEST_GUILESS_MAIN(StructureChecks)
#include "test_structure.moc"
