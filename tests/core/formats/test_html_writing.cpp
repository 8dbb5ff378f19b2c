// SPDX-License-Identifier: Apache-2.0
// The issue as a page for the browser.
#include "issue_maker.h"

#include "core/base/failure.h"
#include "core/formats/writers.h"

#include <QRegularExpression>

using namespace bulletin;
using namespace bulletin::reading;

namespace {

Block block(BlockKind kind, const QString &text)
{
    Block block;
    block.kind = kind;
    block.text = text;
    return block;
}

IssueDocument issueOf(const QList<Block> &blocks)
{
    IssueDocument issue;
    issue.bulletin = u"青江工作简报"_s;
    issue.publisher = u"青江市志办"_s;
    issue.year = 2024;
    issue.number = 3;
    issue.cumulative = 120;
    issue.date = QDate(2024, 2, 22);
    ArticleDocument article;
    article.titleLines = {u"青江区"_s, u"整理旧志"_s};
    article.manuscript.blocks = blocks;
    article.units = {u"区志办"_s};
    issue.sections = {{{}, u"区县动态"_s, {article}}, {{}, u"空栏目"_s, {}}};
    issue.distribution = {{u"报"_s, u"市委办公室"_s}};
    issue.colophon = {u"高速"_s, u"023"_s, u"a@b.cn"_s};
    issue.printRun = 50;
    return issue;
}

QString htmlOf(const IssueDocument &issue, const QString &templateName = {})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    writeHtml(issue, TemplateLibrary().find(templateName), out);
    return QString::fromUtf8(out.data());
}

// From <body> on.
QString bodyOf(const IssueDocument &issue, const QString &templateName = {})
{
    return htmlOf(issue, templateName).section(u"</head>"_s, 1);
}

} // namespace

class TestHtmlWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageNeedsNothingFromOutside()
    {
        const QString html = htmlOf(IssueMaker(3, IssueMaker::For::Word).issue());
        QVERIFY(html.contains(u"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\""_s));
        for (const QString &foreign : {u"<script"_s, u"http://"_s, u"https://"_s, u"src=\"/"_s, u"@import"_s, u"url("_s, u"onload"_s})
            QVERIFY2(!html.contains(foreign), qPrintable(foreign));
    }

    void headingsAreNestedAndTheContentsLeadToTheArticles()
    {
        Block first = block(BlockKind::Heading, u"一、做法"_s);
        first.level = 1;
        Block second = block(BlockKind::Heading, u"（一）组织"_s);
        second.level = 2;
        const QString body = bodyOf(issueOf({first, second, block(BlockKind::Paragraph, u"完成。"_s)}));
        QStringList headings;
        static const QRegularExpression heading(u"<(h\\d)>"_s);
        for (auto match = heading.globalMatch(body); match.hasNext();)
            headings.append(match.next().captured(1));
        QCOMPARE(headings, (QStringList{u"h1"_s, u"h2"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s}));
        QVERIFY(body.contains(u"<li><a href=\"#article-1\">青江区整理旧志</a></li>"_s));
        QVERIFY(body.contains(u"<article id=\"article-1\">\n<h3>青江区<br>整理旧志</h3>"_s));
        QVERIFY(!body.contains(u"空栏目"_s));
    }

    void aCoverIsOneOnlyWhereTheTemplateHasOne()
    {
        QVERIFY(bodyOf(issueOf({}), u"gbt-9704"_s).contains(u"<body class=\"cover\">"_s));
        QVERIFY(bodyOf(issueOf({}), u"compact"_s).contains(u"<body>"_s));
    }

    void textIsNeverMarkup()
    {
        IssueDocument issue = issueOf({block(BlockKind::Paragraph, u"<b>甲</b>&\"乙\" %1 %2"_s)});
        issue.bulletin = u"<i>简报</i>"_s;
        issue.sections.first().articles.first().titleLines = {u"a<b %2"_s};
        issue.editorialNote = u"<u>按\n再按"_s;
        const QString body = bodyOf(issue);
        QVERIFY(body.contains(u"<p>&lt;b&gt;甲&lt;/b&gt;&amp;&quot;乙&quot; %1 %2</p>"_s));
        QVERIFY(body.contains(u"<h1>&lt;i&gt;简报&lt;/i&gt;</h1>"_s));
        QVERIFY(body.contains(u"<h3>a&lt;b %2</h3>"_s));
        QVERIFY(body.contains(u"<p><strong>编者按：</strong>&lt;u&gt;按</p>\n<p>再按</p>"_s));
    }

    void overlappingMarksAreNestedAnew()
    {
        Block text = block(BlockKind::Paragraph, u"甲乙丙丁"_s);
        text.marks = {{MarkKind::Bold, 0, 2}, {MarkKind::Italic, 1, 2}, {MarkKind::Subscript, 3, 1}};
        QVERIFY(bodyOf(issueOf({text})).contains(u"<p><strong>甲</strong><em><strong>乙</strong></em><em>丙</em><sub>丁</sub></p>"_s));
    }

    void tablesHaveHeadsAndLongCellsReadFromTheLeft()
    {
        Block table = block(BlockKind::Table, u"表1"_s);
        table.rows = {{u"甲"_s, u"乙"_s}, {u"1"_s, u"整理市、区两级旧志并且上网公布"_s}};
        const QString body = bodyOf(issueOf({table}));
        QVERIFY(body.contains(u"<caption>表1</caption>\n<thead><tr><th scope=\"col\">甲</th><th scope=\"col\">乙</th></tr></thead>\n"
                              "<tr><td>1</td><td class=\"long\">整理市、区两级旧志并且上网公布</td></tr>"_s));
        table.rows.removeLast();
        table.text.clear();
        QVERIFY(bodyOf(issueOf({table})).contains(u"<table>\n<tr><td>甲</td>"_s)); // one row is no head
    }

    void picturesAreInThePageWithWordsForThem()
    {
        IssueDocument issue = issueOf({});
        const QByteArray bytes("\x89PNG…");
        Block figure = block(BlockKind::Image, u"会场“一”"_s);
        figure.imageId = imageIdOf(bytes);
        figure.imageWidthMm = 80;
        issue.images.insert(figure.imageId, {bytes, u"image/png"_s, QSize(30, 20)});
        issue.sections.first().articles.first().manuscript.blocks = {figure};
        const QString body = bodyOf(issue);
        QVERIFY(body.contains(u"<img src=\"data:image/png;base64,%1\" alt=\"会场“一”\" width=\"30\" height=\"20\" style=\"width:80mm\">"_s.arg(QString::fromLatin1(bytes.toBase64()))));
        QVERIFY(body.contains(u"<figcaption>会场“一”</figcaption>"_s));
    }

    void frontAndTailSayWhatThePageSays()
    {
        IssueDocument issue = issueOf({block(BlockKind::Paragraph, u"完成。"_s)});
        issue.classification = u"内部资料"_s;
        issue.serial = u"000012"_s;
        const QString body = bodyOf(issue);
        for (const QString &piece : {u"<span>内部资料</span><span>000012</span>"_s, u"<p>第3期</p>\n<p>（总第120期）</p>"_s,
                                     u"<span>青江市志办编</span><time datetime=\"2024-02-22\">2024年2月22日</time>"_s, u"<p class=\"credit\">（区志办供稿）</p>"_s,
                                     u"<div><dt>报：</dt><dd>市委办公室</dd></div>"_s, u"<p class=\"colophon\">责编：高速 电话：023 邮箱：a@b.cn 共印50份</p>"_s})
            QVERIFY2(body.contains(piece), qPrintable(piece));
        issue.distribution.clear();
        issue.colophon = {};
        issue.printRun = 0;
        issue.supplement = true;
        QVERIFY(!bodyOf(issue).contains(u"<footer>"_s));
        QVERIFY(bodyOf(issue).contains(u"<p>增刊第3期</p>"_s));
    }

    void aDeviceThatTakesNothingIsSaid()
    {
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, writeHtml(issueOf({}), TemplateLibrary().find({}), closed));
    }
};

QTEST_GUILESS_MAIN(TestHtmlWriting)
#include "test_html_writing.moc"
