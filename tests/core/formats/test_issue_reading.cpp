// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include <QDir>
#include <QStringEncoder>

using namespace bulletin;
using namespace bulletin::reading;

// Other bulletins than the model: tests/fixtures/issues holds invented ones of many shapes, each
// with what has to be understood of it, checked by hand line by line.
class TestIssueReading : public QObject {
    Q_OBJECT

    static IssueDocument withMasthead(const QString &masthead)
    {
        const auto issue = issueFrom(masthead + u"\n【工作动态】\n市局召开会议\n3月1日，市局召开会议。\n（办公室供稿）\n"_s);
        return issue ? *issue : IssueDocument();
    }

    static QString body(const QString &text) { return u"青溪简报\n第1期\n青溪市局编\n2024年1月5日\n"_s + text; }

private Q_SLOTS:
    void fixtures_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/fixtures/issues"));
        const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 28);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void fixtures()
    {
        QFETCH(QString, name);
        const auto issue = issueFrom(fixture(name + u".txt"_s), name);
        QVERIFY(issue.has_value());
        const QStringList found = outline(*issue).split(u'\n');
        const QStringList expected = QString::fromUtf8(fixture(name + u".expected"_s)).split(u'\n');
        for (qsizetype line = 0; line < qMax(found.size(), expected.size()); ++line)
            QCOMPARE(found.value(line), expected.value(line));
    }

    // The same shapes as Windows programs save them.
    void fixturesInOtherEncodings_data() { fixtures_data(); }
    void fixturesInOtherEncodings()
    {
        QFETCH(QString, name);
        QString text = QString::fromUtf8(fixture(name + u".txt"_s));
        if (text.contains(QChar::ReplacementCharacter))
            return; // it is saved so already
        const QString expected = outline(issueFrom(text).value());
        text.replace(u"\n"_s, u"\r\n"_s);
        for (const char *encoding : {"GB18030", "UTF-16LE"}) {
            QStringEncoder encoder(encoding);
            QCOMPARE(outline(issueFrom(QByteArray(encoder.encode(text))).value()), expected);
        }
    }

    void mastheads_data()
    {
        QTest::addColumn<QString>("masthead");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("cumulative");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("publisher");
        QTest::newRow("one line") << u"青溪通讯 第3期（总第45期） 青溪市委办公室编 2024年5月6日"_s << u"青溪通讯"_s << 3 << 45 << QDate(2024, 5, 6) << u"青溪市委办公室"_s;
        QTest::newRow("full-width digits") << u"青溪通讯\n第１２期\n（总第１２０期）\n青溪市委办公室\n２０２４年５月６日"_s << u"青溪通讯"_s << 12 << 120 << QDate(2024, 5, 6) << u"青溪市委办公室"_s;
        QTest::newRow("year in the number") << u"青溪通讯\n2024年第8期 总第80期\n青溪市委办公室主办\n2024.5.6"_s << u"青溪通讯"_s << 8 << 80 << QDate(2024, 5, 6) << u"青溪市委办公室"_s;
        QTest::newRow("Chinese numerals") << u"青溪通讯\n第二十三期\n青溪市委办公室\n二○二四年十二月二十九日"_s << u"青溪通讯"_s << 23 << 0 << QDate(2024, 12, 29) << u"青溪市委办公室"_s;
        QTest::newRow("date first") << u"青溪通讯\n第8期\n2024年5月6日        青溪市委办公室"_s << u"青溪通讯"_s << 8 << 0 << QDate(2024, 5, 6) << u"青溪市委办公室"_s;
        QTest::newRow("labelled publisher") << u"青溪通讯\n第8期(总第 9期)\n编印单位：青溪市委办公室\n2024-05-06"_s << u"青溪通讯"_s << 8 << 9 << QDate(2024, 5, 6) << u"青溪市委办公室"_s;
        QTest::newRow("publisher above the name") << u"中共青溪市委办公室\n青溪通讯\n第8期\n2024年5月6日"_s << u"青溪通讯"_s << 8 << 0 << QDate(2024, 5, 6) << u"中共青溪市委办公室"_s;
        QTest::newRow("office above and below the name") << u"青溪大学\n党办通讯\n第8期\n青溪大学党委办公室　编印\n2024年5月6日　星期一"_s << u"党办通讯"_s << 8 << 0 << QDate(2024, 5, 6) << u"青溪大学党委办公室"_s;
        QTest::newRow("the office is of the name") << u"青溪大学\n工作通讯\n第8期\n校党委办公室编\n2024年5月6日（星期一）"_s << u"青溪大学工作通讯"_s << 8 << 0 << QDate(2024, 5, 6) << u"校党委办公室"_s;
        QTest::newRow("all on one line, wide blanks") << u"青溪通讯\n〔2024〕第8期\n青溪市委办公室　编　　二〇二四年五月六日"_s << u"青溪通讯"_s << 8 << 0 << QDate(2024, 5, 6) << u"青溪市委办公室"_s;
        QTest::newRow("name with a blank") << u"青溪 信息\n第8期\n青溪市委办公室编\n2024年5月6日"_s << u"青溪 信息"_s << 8 << 0 << QDate(2024, 5, 6) << u"青溪市委办公室"_s;
    }
    void mastheads()
    {
        QFETCH(QString, masthead);
        const IssueDocument issue = withMasthead(masthead);
        QTEST(issue.bulletin, "name");
        QTEST(issue.number, "number");
        QTEST(issue.cumulative, "cumulative");
        QTEST(issue.date, "date");
        QTEST(issue.publisher, "publisher");
        QCOMPARE(issue.year, 2024);
        QCOMPARE(issue.sections.size(), 1);
        QVERIFY(issue.doubts.isEmpty());
    }

    void noSuchDayIsADoubt()
    {
        const IssueDocument issue = withMasthead(u"青溪通讯\n第8期\n青溪市委办公室编\n2024年2月31日"_s);
        QVERIFY(issue.date.isNull());
        QCOMPARE(issue.doubts.size(), 1);
        QCOMPARE(issue.doubts.first().text, u"2024年2月31日"_s);
        QCOMPARE(issue.doubts.first().line, 4);
    }

    void notAnIssue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a draft") << u"关于召开座谈会的报道\n近日，市局召开座谈会。\n（办公室供稿）"_s;
        QTest::newRow("no section") << u"青溪简报\n第1期\n青溪市局编\n2024年1月5日\n市局召开会议\n1月4日，市局召开会议。\n（办公室供稿）"_s;
        QTest::newRow("no number") << u"青溪简报\n青溪市局编\n【工作动态】\n市局召开会议\n1月4日，市局召开会议。"_s;
        QTest::newRow("one word") << u"简报"_s;
        QTest::newRow("a draft about a course") << u"市局举办第3期培训班\n近日，市局举办第3期培训班。\n联系电话：0711-5550101"_s;
        QTest::newRow("a draft that says a number twice") << u"市局举办第3期培训班（总第9期）\n近日，市局举办培训班。\n联系人：张三　电话：0711-5550101"_s;
    }
    void notAnIssue()
    {
        QFETCH(QString, text);
        const auto issue = issueFrom(text);
        QVERIFY(!issue.has_value());
        QCOMPARE(issue.error().kind, Refusal::Kind::NotAnIssue);
        QVERIFY(!issue.error().reason.isEmpty() && !issue.error().next.isEmpty());
    }

    void joiningIsByTheLastMark_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("joins");
        for (const QChar mark : u"。！？…：；”）"_s)
            QTest::newRow(qPrintable(QString(mark))) << QString(mark) << false;
        for (const QChar mark : u"，、》—’"_s)
            QTest::newRow(qPrintable(QString(mark))) << QString(mark) << true;
        // A stop inside the mark that closes, a stop of another width.
        for (const QString &end : {u"。’"_s, u"！》"_s, u"……"_s, u"．"_s, u"."_s})
            QTest::newRow(qPrintable(end)) << end << false;
        QTest::newRow("a decimal cut in two") << u"3．"_s << true;
        QTest::newRow("a letter") << u"党"_s << true;
    }
    void joiningIsByTheLastMark()
    {
        QFETCH(QString, end);
        QFETCH(bool, joins);
        const QString first = u"1月4日，市局召开会议，传达学习上级会议精神，研究部署贯彻落实"_s + end;
        const QString second = u"组织全局干部职工深入学习讨论。"_s;
        const IssueDocument issue = issueFrom(body(u"【动态】\n市局召开会议\n"_s + first + u"\n"_s + second + u"\n（办公室供稿）\n"_s)).value();
        const Manuscript manuscript = issue.sections.first().articles.first().manuscript;
        QCOMPARE(texts(manuscript), joins ? QStringList{first + second} : QStringList({first, second}));
        QCOMPARE(issue.doubts.size(), joins ? 1 : 0);
    }

    void titleWithoutContents_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("a slogan's wide blank is text") << u"铭记历史　缅怀先烈"_s << QStringList{u"铭记历史　缅怀先烈"_s};
        QTest::newRow("with a subtitle") << u"铭记历史　缅怀先烈\n——市局举行座谈会"_s << QStringList({u"铭记历史　缅怀先烈"_s, u"——市局举行座谈会"_s});
        QTest::newRow("uneven parts are lines") << u"市局召开　年度工作会议"_s << QStringList({u"市局召开"_s, u"年度工作会议"_s});
        QTest::newRow("a first line with a colon") << u"市妇幼保健院：\n把学校开到“云端”"_s << QStringList({u"市妇幼保健院："_s, u"把学校开到“云端”"_s});
    }
    void titleWithoutContents()
    {
        QFETCH(QString, printed);
        const QString first = u"【动态】\n市局开展培训\n3月2日，市局开展培训，部署工作。\n（办公室供稿）\n"_s;
        const IssueDocument issue = issueFrom(body(first + printed + u"\n3月3日，市局举行活动，总结去年的工作，部署今年的任务。\n（办公室供稿）\n"_s)).value();
        QCOMPARE(issue.sections.first().articles.size(), 2);
        QTEST(issue.sections.first().articles.last().titleLines, "lines");
    }

    static QStringList titlesOf(const IssueDocument &issue)
    {
        QStringList titles;
        for (const SectionDocument &section : issue.sections) {
            titles.append(u"【%1】"_s.arg(section.name));
            for (const ArticleDocument &article : section.articles)
                titles.append(article.title());
        }
        return titles;
    }

    // Offices that are called like none, forms that no table has: two of a shape between text and title.
    void creditsByTheirPlace_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("units");
        QTest::newRow("short names") << u"（综合）"_s << u"（人秘）"_s << QStringList({u"综合"_s, u"人秘"_s});
        QTest::newRow("another label") << u"信息采集：市局综合处"_s << u"信息采集：市局宣教处"_s << QStringList({u"市局综合处"_s, u"市局宣教处"_s});
        QTest::newRow("reported") << u"（市局综合处报道）"_s << u"（市局宣教处整理）"_s << QStringList({u"市局综合处"_s, u"市局宣教处"_s});
    }
    void creditsByTheirPlace()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const IssueDocument issue = issueFrom(body(u"【动态】\n市局召开会议\n3月1日，市局召开会议，部署工作。\n"_s + first + u"\n市局开展培训\n3月2日，市局开展培训。\n"_s + second + u"\n"_s)).value();
        QCOMPARE(titlesOf(issue), QStringList({u"【动态】"_s, u"市局召开会议"_s, u"市局开展培训"_s}));
        const QList<ArticleDocument> &articles = issue.sections.first().articles;
        QTEST(articles.first().units + articles.last().units, "units");
    }
    void remarksAreNoCredits()
    {
        const IssueDocument issue = issueFrom(body(u"【动态】\n市局召开会议\n3月1日，市局召开会议，部署工作。\n（图为会议现场）\n（办公室供稿）\n市局开展培训\n3月2日，市局开展培训，有关情况见新华社报道。（新华社报道）\n"
                                                   "培训结束后举行了考试。\n（人事科供稿）\n"_s)).value();
        QCOMPARE(issue.sections.first().articles.size(), 2);
        QCOMPARE(texts(issue.sections.first().articles.first().manuscript).size(), 2);
        QVERIFY(texts(issue.sections.first().articles.last().manuscript).first().endsWith(u"（新华社报道）"_s));
        QCOMPARE(issue.sections.first().articles.last().units, QStringList{u"人事科"_s});
    }

    // Where a credit was left out, a title that reports an event is one all the same, whatever mark it ends in.
    void titleBehindAnArticleWithoutCredit()
    {
        const IssueDocument issue = issueFrom(body(u"【动态】\n市局召开会议\n3月1日，市局召开会议，部署全年工作。\n市县携手共建“临江创新走廊”\n"
                                                   "3月2日，市局与青山县人民政府举行座谈，双方就共建创新走廊达成一致，签订了合作协议。\n（规划科供稿）\n"
                                                   "市局开展培训\n3月3日，市局开展培训。\n（人事科供稿）\n"_s)).value();
        QCOMPARE(titlesOf(issue), QStringList({u"【动态】"_s, u"市局召开会议"_s, u"市县携手共建“临江创新走廊”"_s, u"市局开展培训"_s}));
        QVERIFY(issue.sections.first().articles.first().units.isEmpty());
    }

    // A slip in one line of its frame does not upset the reading of the rest.
    void slipsInTheFrame_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("slip");
        QTest::newRow("a stop in the contents") << u"◆ 市局召开会议\n"_s << u"◆ 市局召开会议。\n"_s;
        QTest::newRow("a stop before the page") << u"◆ 市局开展培训\n"_s << u"◆ 市局开展培训。………………2\n"_s;
        QTest::newRow("a section's first bracket") << u"【经验交流】\n某县"_s << u"经验交流】\n某县"_s;
        QTest::newRow("a section's second bracket") << u"【工作动态】\n市局"_s << u"【工作动态\n市局"_s;
        QTest::newRow("the contents' heading") << u"目录"_s << u"日录"_s;
        QTest::newRow("the number's last letter") << u"第1期"_s << u"第1朝"_s;
        QTest::newRow("a stop in the masthead") << u"第1期"_s << u"第1期。"_s;
    }
    void slipsInTheFrame()
    {
        QFETCH(QString, right);
        QFETCH(QString, slip);
        const QString text = u"青溪简报\n第1期\n青溪市局编\n2024年4月5日\n\n目录\n【工作动态】\n◆ 市局召开会议\n◆ 市局开展培训\n【经验交流】\n◆ 某县办好三件实事\n\n"
                             "【工作动态】\n市局召开会议\n4月1日，市局召开会议，部署工作。\n（办公室供稿）\n市局开展培训\n4月2日，市局开展培训。\n（人事科供稿）\n"
                             "【经验交流】\n某县办好三件实事\n某县今年办好三件实事，群众满意。\n（某县局供稿）\n报：省局\n"_s;
        QCOMPARE(text.count(right), 1);
        const IssueDocument whole = issueFrom(text).value();
        const IssueDocument slipped = issueFrom(QString(text).replace(right, slip)).value();
        QCOMPARE(titlesOf(slipped), titlesOf(whole));
        QCOMPARE(slipped.number, 1);
        QVERIFY(slipped.contents.size() >= 3);
    }

    // Sections without brackets, one of them with a slip; contents that give pages in brackets.
    void slipsInPlainSections_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("slip");
        QTest::newRow("in the contents") << u"工作动态\n市局召开会议（1）"_s << u"工倌动态\n市局召开会议（1）"_s;
        QTest::newRow("in the body") << u"工作动态\n市局召开会议\n"_s << u"工工作动态\n市局召开会议\n"_s;
        QTest::newRow("a blank") << u"经验交流\n某县办好三件实事\n"_s << u"经验 交流\n某县办好三件实事\n"_s;
        QTest::newRow("a stop behind a title") << u"某县办好三件实事（3）"_s << u"某县办好三件实事。（3）"_s;
        QTest::newRow("a page is missing") << u"某县办好三件实事（3）"_s << u"某县办好三件实事"_s;
    }
    void slipsInPlainSections()
    {
        QFETCH(QString, right);
        QFETCH(QString, slip);
        const QString text = u"青溪简报\n第1期\n青溪市局编\n2024年4月5日\n\n目录\n工作动态\n市局召开会议（1）\n市局开展培训（2）\n经验交流\n某县办好三件实事（3）\n\n"
                             "工作动态\n市局召开会议\n4月1日，市局召开会议，部署工作。\n（办公室供稿）\n市局开展培训\n4月2日，市局开展培训。\n（人事科供稿）\n"
                             "经验交流\n某县办好三件实事\n某县今年办好三件实事，群众满意。\n（某县局供稿）\n报：省局\n"_s;
        QCOMPARE(text.count(right), 1);
        const IssueDocument issue = issueFrom(QString(text).replace(right, slip)).value();
        QCOMPARE(issue.sections.size(), 2);
        QCOMPARE(issue.sections.first().articles.size(), 2);
        QCOMPARE(issue.sections.last().articles.first().title(), u"某县办好三件实事"_s);
        QCOMPARE(issue.contents.size(), 3);
        QVERIFY(!issue.contents.contains(u"市局召开会议（1）"_s));
    }

    void linesThatNameNothingAreNoContents()
    {
        const IssueDocument issue = issueFrom(u"青溪简报\n第1期\n青溪市局编\n2024年4月5日\n\n1. 本期共四版\n2. 欢迎各单位来稿\n\n【工作动态】\n市局召开会议\n4月1日，市局召开会议，部署工作。\n（办公室供稿）\n"_s).value();
        QCOMPARE(titlesOf(issue), QStringList({u"【工作动态】"_s, u"市局召开会议"_s}));
        QVERIFY(issue.contents.isEmpty());
        QCOMPARE(std::count_if(issue.doubts.begin(), issue.doubts.end(), [](const Doubt &doubt) { return doubt.rule == DoubtRule::UnknownLine; }), 2);
        QCOMPARE(issue.doubts.size(), 2);
    }

    // An unnumbered subheading is no title, though it stands as one.
    void subheadingsStayInTheirArticle()
    {
        const QString paragraph = u"各科室把服务群众作为头等大事，走村入户听取意见，梳理问题清单，逐项落实责任，限期办结反馈。"_s;
        const IssueDocument issue = issueFrom(body(u"【动态】\n\n市局开展培训\n\n"_s + paragraph + u"\n\n主要做法和成效\n\n"_s + paragraph + u"\n\n（办公室供稿）\n\n市局召开会议\n\n"_s
                                                   + paragraph + u"\n\n（办公室供稿）\n"_s)).value();
        QCOMPARE(issue.sections.first().articles.size(), 2);
    }

    void headingsAreShortLines()
    {
        const IssueDocument issue = issueFrom(body(u"【动态】\n市局召开会议\n一、总体情况\n会议听取了汇报。\n（一）主要做法\n一是加强领导。\n"
                                                   "一、二季度要抓好各项工作的落实，确保全年目标任务圆满完成，为全市经济社会发展作出贡献。\n二、存在问题。\n（办公室供稿）\n"_s)).value();
        QCOMPARE(texts(issue.sections.first().articles.first().manuscript),
                 QStringList({u"#一、总体情况"_s, u"会议听取了汇报。"_s, u"##（一）主要做法"_s, u"一是加强领导。"_s,
                              u"一、二季度要抓好各项工作的落实，确保全年目标任务圆满完成，为全市经济社会发展作出贡献。"_s, u"二、存在问题。"_s}));
    }

    void aStopBehindATitleMakesNoOtherTitle()
    {
        const auto issue = issueFrom(body(u"【工作动态】\n- 市局召开会议\n- 市局开展培训\n【工作动态】\n市局召开会议。\n3月1日，市局召开会议，部署工作。\n（办公室供稿）\n"
                                          u"市局开展培训\n3月2日，市局开展培训。\n（办公室供稿）\n"_s));
        QVERIFY(issue);
        const QList<ArticleDocument> &articles = issue->sections.first().articles;
        QCOMPARE(articles.size(), 2);
        QCOMPARE(articles.first().title(), u"市局召开会议。"_s); // letter for letter; the checker speaks of it
        QVERIFY(std::none_of(issue->doubts.begin(), issue->doubts.end(), [](const Doubt &doubt) { return doubt.rule == DoubtRule::ContentsWithoutArticle; }));
    }

    void titleBlanks_data()
    {
        QTest::addColumn<QString>("contents");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("breaks"); // doubts
        QTest::newRow("the body alone has it") << u"市局召开年度工作会议"_s << u"市局召开 年度工作会议"_s << QStringList({u"市局召开"_s, u"年度工作会议"_s}) << 0;
        QTest::newRow("both have it") << u"“学党史 守初心”活动启动"_s << u"“学党史 守初心”活动启动"_s << QStringList{u"“学党史 守初心”活动启动"_s} << 0;
        QTest::newRow("beside a number, contents spaced") << u"市局召开 2024 年第 2 次会议"_s << u"市局召开 2024年第2次会议"_s << QStringList({u"市局召开"_s, u"2024年第2次会议"_s}) << 1;
        QTest::newRow("beside a number, contents tight") << u"市局召开2024年第2次会议"_s << u"市局召开 2024年第2次会议"_s << QStringList({u"市局召开"_s, u"2024年第2次会议"_s}) << 0;
        QTest::newRow("numbers spaced in both") << u"市局召开 2024 年第 2 次会议"_s << u"市局召开 2024 年第 2 次会议"_s << QStringList{u"市局召开 2024 年第 2 次会议"_s} << 0;
        QTest::newRow("brackets differ in width only") << u"市局召开(扩大)会议"_s << u"市局召开（扩大）会议"_s << QStringList{u"市局召开（扩大）会议"_s} << 0;
    }
    void titleBlanks()
    {
        QFETCH(QString, contents);
        QFETCH(QString, title);
        QFETCH(int, breaks);
        const IssueDocument issue = issueFrom(body(u"【动态】\n- "_s + contents + u"\n【动态】\n"_s + title + u"\n1月4日，市局召开会议。\n（办公室供稿）\n"_s)).value();
        QTEST(issue.sections.first().articles.first().titleLines, "lines");
        QCOMPARE(issue.doubts.size(), breaks);
        if (breaks > 0)
            QCOMPARE(issue.doubts.first().rule, DoubtRule::TitleBreak);
    }

    // Whatever a line is, it comes back: in a block, in a field, or in a doubt.
    void nothingIsLost_data() { fixtures_data(); }
    void nothingIsLost()
    {
        QFETCH(QString, name);
        const QByteArray bytes = fixture(name + u".txt"_s);
        QString kept = outline(issueFrom(bytes).value());
        static const QRegularExpression blanks(u"[\\s　|]"_s);
        kept.remove(blanks);
        QString text = QString::fromUtf8(bytes);
        if (text.contains(QChar::ReplacementCharacter))
            text = QStringDecoder("GB18030").decode(bytes);
        // Words that the issue says in fields of its own, and numbers, are not looked for.
        static const QRegularExpression han(u"[\\x{4E00}-\\x{9FFF}]{2,}"_s);
        static const QRegularExpression said(u"(供稿|编印|印发|编|主办)$|^(本期导读|本期责任编辑|值班编辑|值班电话|投稿邮箱|编辑|供稿|来源|通讯员|记者|文|星期[一二三四五六日]|内容提要|目录|本期目录|本期要目|责任编辑|责编|本期编辑|联系电话|电话|电子邮箱|邮箱|编号|编者按|供稿单位|供稿人|共印|印数|总第|增刊第)$|"
                                             "^[一二三四五六七八九十百年月日第期总]+$"_s);
        for (auto matches = han.globalMatch(text); matches.hasNext();) {
            QString run = matches.next().captured();
            run.remove(said);
            QVERIFY2(kept.contains(run), qPrintable(run));
        }
    }
};

QTEST_GUILESS_MAIN(TestIssueReading)
#include "test_issue_reading.moc"
