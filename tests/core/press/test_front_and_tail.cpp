// SPDX-License-Identifier: Apache-2.0
// 报头、目录、按语、版记, and where articles begin.
#include "tests/core/press/press_support.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestFrontAndTail : public QObject {
    Q_OBJECT
    FontBook m_fonts;
    TemplateLibrary m_templates;

    Layout layOut(const IssueDocument &issue, const QString &name = {})
    {
        return Typesetter(m_fonts).layOut(issue, m_templates.find(name));
    }

private Q_SLOTS:
    void aLongNameIsSetSmallerOnOneLine()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        const double usual = linesOf(layOut(issue), Role::Masthead).first().line->line->runs.front().sizePt;
        issue.bulletin = u"青江市地方志工作情况通报"_s;
        const Layout layout = layOut(issue);
        const PlacedLine &name = *linesOf(layout, Role::Masthead).first().line;
        QCOMPARE(name.line->text, issue.bulletin);
        QVERIFY(name.line->runs.front().sizePt < usual);
        QVERIFY(name.line->width <= m_templates.find({}).textWidth);
        QVERIFY(name.line->width > m_templates.find({}).textWidth * 0.9);
    }

    void aNameTooLongForThatIsBroken()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.bulletin = u"青江市地方志工作情况通报"_s.repeated(2);
        const QStringList texts = textsOf(layOut(issue), Role::Masthead);
        QCOMPARE(texts.at(0) + texts.at(1), issue.bulletin);
    }

    void aContentsEntryBreaksWhereItsTitleDoes()
    {
        const IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)}, {u"青江市委党史研究室举行理论学习中心组"_s, u"2024年第1次学习（扩大）会议"_s});
        const QStringList contents = textsOf(layOut(issue), Role::Contents);
        QCOMPARE(contents.mid(1), (QStringList{u"青江市委党史研究室举行理论学习中心组"_s, u"2024年第1次学习（扩大）会议 2"_s}));
    }

    void aContentsEntryThatFitsStaysOnOneLine()
    {
        const IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)}, {u"青江区"_s, u"整理旧志"_s});
        QCOMPARE(textsOf(layOut(issue), Role::Contents).mid(1), QStringList{u"青江区整理旧志 2"_s});
    }

    void aContentsEntryLeavesNoWordAlone()
    {
        const IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)}, {u"青江市委党史研究室全面贯彻落实全市宣传部长会议精神和工作部署要求"_s});
        const QStringList contents = textsOf(layOut(issue), Role::Contents).mid(1);
        QCOMPARE(contents.size(), 2);
        QVERIFY2(contents.last().size() > 8, qPrintable(contents.last()));
    }

    void furtherLinesOfAnEntryStandBelowItsTitleNotBelowItsBullet()
    {
        const IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)}, {u"青江市委党史研究室举行理论学习中心组"_s, u"2024年第1次学习（扩大）会议暨全市工作会"_s});
        const QString bullet = m_templates.find(u"article-pages"_s).bullet;
        QVERIFY(!bullet.isEmpty());
        const Layout layout = layOut(issue, u"article-pages"_s);
        const QList<StandingLine> lines = linesOf(layout, Role::Contents);
        const PlacedLine &first = *lines.at(lines.size() - 2).line;
        const PlacedLine &second = *lines.last().line;
        QVERIFY(first.line->text.startsWith(bullet));
        double title = 0;
        for (const Glyph &glyph : first.line->runs.front().glyphs)
            title = glyph.textStart == std::uint32_t(bullet.size()) ? double(glyph.x) : title;
        QVERIFY(title > 0);
        QVERIFY2(std::abs(second.x - first.x - title) < 0.05, qPrintable(u"%1 %2"_s.arg(second.x - first.x).arg(title)));
    }

    // The blank between an entry and its number is there for readers of the text, with a glyph of its own.
    void theBlankBeforeAPageNumberIsCharacterAndGlyph()
    {
        const Layout layout = layOut(issueOf({paragraph(u"已经完成。"_s)}));
        const SetLine &entry = *linesOf(layout, Role::Contents).last().line->line;
        const qsizetype blank = entry.text.indexOf(u' ');
        QVERIFY(blank > 0);
        int glyphs = 0;
        for (const TextRun &run : entry.runs) {
            for (const Glyph &glyph : run.glyphs)
                glyphs += glyph.textStart == std::uint32_t(blank) ? 1 : 0;
        }
        QCOMPARE(glyphs, 1);
    }

    void theEditorsNoteStandsBeforeTheFirstSection()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.editorialNote = u"本期专题。\n请各单位学习。"_s;
        const QStringList body = textsOf(layOut(issue), Role::Body);
        QCOMPARE(body, (QStringList{u"编者按：本期专题。"_s, u"请各单位学习。"_s, u"已经完成。"_s}));
    }

    void secrecyAndSerialStandInTheCorners()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.classification = u"内部资料"_s;
        issue.serial = u"000012"_s;
        const Layout layout = layOut(issue);
        const QList<StandingLine> lines = linesOf(layout, Role::Masthead);
        QCOMPARE(lines.at(0).line->line->text, issue.classification);
        QCOMPARE(lines.at(1).line->line->text, issue.serial);
        QCOMPARE(lines.at(0).line->y, lines.at(1).line->y);
        QVERIFY(lines.at(0).line->x < lines.at(1).line->x);
    }

    void aSupplementSaysSo()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.supplement = true;
        QVERIFY(textsOf(layOut(issue), Role::Masthead).contains(u"增刊第1期"_s));
    }

    void twoLinesAtLeastStandBelowATitle()
    {
        for (int lines = 1; lines < 24; ++lines) {
            IssueDocument issue = issueOf({});
            ArticleDocument &first = issue.sections.first().articles.first();
            for (int i = 0; i < lines; ++i)
                first.manuscript.blocks.append(paragraph(u"近日，召开会议。"_s));
            first.units.clear();
            ArticleDocument second = first;
            second.titleLines = {u"南河县赴外交流"_s};
            second.manuscript.blocks = {paragraph(u"一行。"_s), paragraph(u"又一行。"_s), paragraph(u"再一行。"_s)};
            issue.sections.first().articles.append(second);
            const Layout layout = layOut(issue);
            int below = 0;
            const int page = layout.articles.back().firstPage - 1;
            for (const StandingLine &line : linesOf(layout, Role::Body))
                below += line.page == page && line.line->article == 2 ? 1 : 0;
            QVERIFY2(below >= 2, qPrintable(QString::number(lines)));
        }
    }

    void theLinesOfATitleStandAtItsOwnPitch()
    {
        const Layout layout = layOut(issueOf({paragraph(u"已经完成。"_s)}, {u"青江区"_s, u"整理旧志"_s, u"并上网公布"_s}), u"compact"_s);
        const PageTemplate &pageTemplate = m_templates.find(u"compact"_s);
        const double pitch = pageTemplate.textHeight / pageTemplate.rows;
        const QList<StandingLine> title = linesOf(layout, Role::Title);
        QCOMPARE(title.size(), 3);
        for (qsizetype i = 1; i < title.size(); ++i)
            QVERIFY(std::abs(title.at(i).line->y - title.at(i - 1).line->y - pageTemplate.style(u"title"_s).lineRows * pitch) < 0.01);
        // What follows is on the grid again.
        const double row = (linesOf(layout, Role::Body).first().line->y - linesOf(layout, Role::Title).first().line->y) / pitch;
        QVERIFY(row > 3);
    }

    void theTailStandsOnTheFootOfTheLastPage()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.printRun = 120;
        const Layout layout = layOut(issue);
        const QList<StandingLine> tail = linesOf(layout, Role::Tail);
        QCOMPARE(tail.last().page, int(layout.pages.size()) - 1);
        QCOMPARE(textsOf(layout, Role::Tail), (QStringList{u"报：市委办公室"_s, u"责编：高速 电话：023—63898542"_s, u"共印120份"_s}));
        QCOMPARE(tail.at(1).line->y, tail.at(2).line->y); // on one line, where there is room
        double lowest = 0;
        for (const PlacedRule &rule : layout.pages.back().rules)
            lowest = std::max(lowest, rule.y2);
        const PageTemplate &pageTemplate = m_templates.find({});
        QVERIFY(std::abs(lowest - pageTemplate.marginTop - pageTemplate.textHeight) < 0.01);
    }

    void aPrintRunWithoutAnEditorHasALineOfItsOwn()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.colophon = {};
        issue.printRun = 120;
        QCOMPARE(textsOf(layOut(issue), Role::Tail), (QStringList{u"报：市委办公室"_s, u"共印120份"_s}));
    }

    void aTailLongerThanAPageIsParted()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.distribution.clear();
        for (int i = 0; i < 60; ++i)
            issue.distribution.append({u"发"_s, u"第%1街道办事处"_s.arg(i)});
        const Layout layout = layOut(issue);
        const QList<StandingLine> tail = linesOf(layout, Role::Tail);
        QCOMPARE(tail.size(), 61);
        QVERIFY(tail.last().page > tail.first().page);
        const PageTemplate &pageTemplate = m_templates.find({});
        for (const StandingLine &line : tail)
            QVERIFY(line.line->y > pageTemplate.marginTop && line.line->y <= pageTemplate.marginTop + pageTemplate.textHeight);
    }

    void anIssueWithoutATailHasNone()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.distribution.clear();
        issue.colophon = {};
        QVERIFY(linesOf(layOut(issue), Role::Tail).isEmpty());
    }

    void articlesBeginPagesWhereTheTemplateSaysSo()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        ArticleDocument second = issue.sections.first().articles.first();
        second.titleLines = {u"南河县赴外交流"_s};
        issue.sections.first().articles.append(second);
        issue.sections.append({{}, u"本室动态"_s, {second}});
        const Layout layout = layOut(issue, u"article-pages"_s);
        QCOMPARE(layout.articles.size(), size_t(3));
        QVERIFY(layout.articles[0].firstPage < layout.articles[1].firstPage);
        QVERIFY(layout.articles[1].firstPage < layout.articles[2].firstPage);
        QCOMPARE(layout.sections[1].firstPage, layout.articles[2].firstPage);
    }

    void pageNumbersStandOutside()
    {
        const Layout layout = layOut(issueOf({paragraph(u"市委党史研究室传达学习全会精神"_s.repeated(60))}));
        const QList<StandingLine> numbers = linesOf(layout, Role::PageNumber);
        QCOMPARE(numbers.size(), qsizetype(layout.pages.size()));
        QVERIFY(numbers.at(0).line->x > 105); // odd: right
        QVERIFY(numbers.at(1).line->x < 105); // even: left
    }
};

QTEST_GUILESS_MAIN(TestFrontAndTail)
#include "test_front_and_tail.moc"
