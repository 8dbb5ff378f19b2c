// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include <QImage>
#include <ctime>

using namespace bulletin;
using namespace bulletin::reading;

// What comes over the clipboard from Word, WPS, browsers and from people who mean harm.
class TestPasteReading : public QObject {
    Q_OBJECT

    static QStringList pasted(const QString &html) { return texts(readPastedHtml(html, {}).manuscript); }
    static QString repeated(const QString &text, int times) { return text.repeated(times); }

private Q_SLOTS:
    void fromWord()
    {
        const QString html = u"Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000009999\r\nStartFragment:0000000141\r\n<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!-- p {color:red} --></style>"
                             "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>机器设置</o:OfficeDocumentSettings></xml><![endif]--></head><body lang=ZH-CN><!--StartFragment-->\r\n"
                             "<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>会议<b>强\r\n调</b>，要抓<del>紧</del><ins>实</ins>工作<a class=msocomanchor href=\"#c1\">[X1]</a>。<o:p></o:p></span></p>"
                             "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>一、<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>提高认识</p>"
                             "<p class=MsoNormal><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp;</span></span>落实责任；</p>"
                             "<p class=MsoNormal><span style='display:none;mso-hide:all'>藏起来的字</span>完成任务。<span class=msoDel>删去</span></p>"
                             "<p class=MsoNormal><o:p>&nbsp;</o:p></p><img width=10 src=\"file:///C:/Users/x/msohtmlclip1/01/clip_image001.png\">"
                             "<div style='mso-element:comment-list'><hr><div style='mso-element:comment'><p>批注正文</p></div></div>\r\n<!--EndFragment--></body></html>"_s;
        const PasteReading reading = readPastedHtml(html, u"会议强调，要抓实工作。"_s);
        QCOMPARE(texts(reading.manuscript), QStringList({u"会议强调，要抓实工作。"_s, u"#一、提高认识"_s, u"1.落实责任；"_s, u"完成任务。"_s}));
        QCOMPARE(reading.manuscript.blocks.first().marks, (QList<Mark>{{MarkKind::Bold, 2, 2}}));
        QVERIFY(reading.images.isEmpty());
        QCOMPARE(reading.notes.size(), 4); // 3 tracked changes, 1 comment, 1 hidden, 1 picture
        for (const QString &note : reading.notes)
            QVERIFY2(note.startsWith(note == reading.notes.first() ? u'3' : u'1'), qPrintable(note));
    }

    void wpsMarksAllTextAsBlanks()
    {
        QCOMPARE(pasted(u"<p class=MsoNormal><span style=\"mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;\"><font face=\"仿宋_GB2312\">近日，市局</font></span>"
                        "<span style=\"mso-spacerun:'yes';font-size:16.0000pt;\"><font face=\"仿宋_GB2312\">召开会议。</font></span></p>"_s),
                 QStringList{u"近日，市局召开会议。"_s});
    }

    void blocksAndBlanks()
    {
        QCOMPARE(pasted(u"<h2>工作要求</h2><div>\u3000\u3000第一段，\n接着说。&nbsp;</div><section>第二段<br>换行处</section><p>word \n  count</p>text"_s),
                 QStringList({u"#工作要求"_s, u"第一段，接着说。"_s, u"第二段"_s, u"换行处"_s, u"word count"_s, u"text"_s}));
    }

    void listsKeepTheirNumbers()
    {
        QCOMPARE(pasted(u"<ol start=3><li>丙<li>丁</ol><ol style='list-style-type:cjk-ideographic'><li>甲事项<li>乙事项</ol><ul><li>点</ul>"_s),
                 QStringList({u"3.丙"_s, u"4.丁"_s, u"#一、甲事项"_s, u"#二、乙事项"_s, u"• 点"_s}));
    }

    void tables()
    {
        const PasteReading reading = readPastedHtml(u"<table><caption>表1 结果</caption><thead><tr><th>单位<th>得分</thead><tr><td>甲<td>9<tr><td colspan=2>合计</table><p>完。</p>"_s, {});
        QCOMPARE(reading.manuscript.blocks.size(), 2);
        QCOMPARE(reading.manuscript.blocks.first().kind, BlockKind::Table);
        QCOMPARE(reading.manuscript.blocks.first().text, u"表1 结果"_s);
        QCOMPARE(reading.manuscript.blocks.first().rows, (QList<QStringList>{{u"单位"_s, u"得分"_s}, {u"甲"_s, u"9"_s}, {u"合计"_s, QString()}}));
        // A table around a table is a frame.
        const PasteReading framed = readPastedHtml(u"<table><tr><td>头</td><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>"_s, {});
        QCOMPARE(framed.manuscript.blocks.size(), 2);
        QCOMPARE(framed.manuscript.blocks.first().text, u"头"_s);
        QCOMPARE(framed.manuscript.blocks.last().rows.size(), 1);
    }

    void onlyPicturesInTheTextItself()
    {
        QImage image(8, 6, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const QString data = QString::fromLatin1(bytes.toBase64());
        const PasteReading reading = readPastedHtml(u"<p>图：</p><img src=\"data:image/png;base64,%1\"><img src=\"http://127.0.0.1/x.png\"><img src='//host/share/x.png'><img src='data:image/svg+xml;base64,PHN2Zy8+'>"_s.arg(data), {});
        QCOMPARE(reading.images.size(), 1);
        QCOMPARE(reading.images.value(imageIdOf(bytes)).bytes, bytes);
        QCOMPARE(reading.notes.size(), 1);
        QVERIFY(reading.notes.first().startsWith(u'3'));
    }

    void plainTextWhereTheFormattedIsPoorer()
    {
        const PasteReading reading = readPastedHtml(u"<p>一</p>"_s, u"第一段很长。\r\n\u3000\u3000第二段也长。"_s);
        QCOMPARE(texts(reading.manuscript), QStringList({u"第一段很长。"_s, u"第二段也长。"_s}));
        QCOMPARE(reading.notes.size(), 1);
    }

    void nothingRuns()
    {
        QCOMPARE(pasted(u"<script>alert('x')</script><style>p{}</style><p onclick=\"x()\">正文<iframe src=x>框</iframe></p><svg><text>图</text></svg><noscript>无</noscript><title>题</title><xmp><p>样</xmp>"_s), QStringList{u"正文"_s});
        QCOMPARE(pasted(u"3 < 5 且 a&lt;b &amp;&#x4E2D;<3"_s), QStringList{u"3 < 5 且 a<b &中<3"_s});
    }

    void brokenMarkup()
    {
        QCOMPARE(pasted(u"<p>甲<p>乙</div></span><li>丙</ul><b>丁</p>戊"_s), QStringList({u"甲"_s, u"乙"_s, u"丙丁戊"_s}));
        QCOMPARE(pasted(u"<p>甲<!-- 没有结尾 <p>乙"_s), QStringList{u"甲"_s});
        QCOMPARE(pasted(u"<p title=\"没有结尾>甲"_s), QStringList());
        QCOMPARE(pasted(u"<"_s), QStringList{u"<"_s});
    }

    // Each made to hang a page engine: here all of them within a second, with their text.
    void evilPages_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("200 nested tables") << repeated(u"<table><tr><td>"_s, 200) + u"里"_s;
        QTest::newRow("200 nested tables, closed") << repeated(u"<table><tr><td>外"_s, 200) + u"里"_s + repeated(u"</td></tr></table>"_s, 200);
        QTest::newRow("20 nested tables of 3 cells") << repeated(u"<table><tr><td>左<td>"_s, 20) + u"里"_s;
        QTest::newRow("100,000 div") << repeated(u"<div>"_s, 100'000) + u"里"_s;
        QTest::newRow("100,000 span, closed") << repeated(u"<span>"_s, 100'000) + u"里"_s + repeated(u"</span>"_s, 100'000);
        QTest::newRow("5,000 lists") << repeated(u"<ul><li>"_s, 5'000) + u"里"_s;
        QTest::newRow("100,000 open b and p") << repeated(u"<b><p>"_s, 100'000) + u"里"_s;
        QTest::newRow("formatting of every kind, then p") << repeated(u"<b><i><u><font color=1><a href=x>"_s, 5'000) + repeated(u"<p>里"_s, 20'000);
        QTest::newRow("one tag of 300,000 attributes") << u"<p "_s + repeated(u"a b "_s, 300'000) + u">里"_s;
        QTest::newRow("200,000 end tags") << repeated(u"</p></b></table>"_s, 60'000) + u"里"_s;
        QTest::newRow("huge spans and borders") << u"<table border=999999999><tr><td colspan=999999999 rowspan=999999999>里</td><td>外</td></tr></table>"_s;
        QTest::newRow("comments never closed") << u"里"_s + repeated(u"<!--"_s, 300'000);
        QTest::newRow("raw text never closed") << u"里"_s + repeated(u"<style>"_s, 200'000);
        QTest::newRow("a million of <") << u"里"_s + repeated(u"<"_s, 1'000'000);
        QTest::newRow("select and table soup") << repeated(u"<select><table><tr><option><td><caption>"_s, 20'000) + u"里"_s;
        QTest::newRow("entities") << u"里"_s + repeated(u"&amp;"_s, 300'000);
    }
    void evilPages()
    {
        QFETCH(QString, html);
        const std::clock_t began = std::clock(); // of the processor: another program's work does not count
        const PasteReading reading = readPastedHtml(html, {});
        const qint64 took = qint64(std::clock() - began) * 1'000 / CLOCKS_PER_SEC;
        QVERIFY2(took < 1'000 * slower, qPrintable(QString::number(took)));
        QString all = texts(reading.manuscript).join(QString());
        for (const Block &block : reading.manuscript.blocks) {
            for (const QStringList &row : block.rows)
                all += row.join(QString());
        }
        if (!html.startsWith(u"<select"_s)) // its options are no text
            QVERIFY(all.contains(u'里'));
    }

    void tooLargeIsPlain()
    {
        const PasteReading reading = readPastedHtml(repeated(u"<p>一段。</p>"_s, 300'000), u"一段。"_s);
        QCOMPARE(texts(reading.manuscript), QStringList{u"一段。"_s});
        QCOMPARE(reading.notes.size(), 1);
        QCOMPARE(readPastedHtml(u"<style>x</style>"_s + repeated(u"<p>一段&amp;。</p>"_s, 300'000), {}).manuscript.blocks.size(), 300'000);
    }

    void plainPaste()
    {
        QCOMPARE(texts(readPastedText(u"一、总体情况\r\n\r\n\u3000\u3000情况良好。\u2028下一段"_s)), QStringList({u"#一、总体情况"_s, u"情况良好。"_s, u"下一段"_s}));
        QVERIFY(readPastedText(QString()).blocks.isEmpty());
        QVERIFY(readPastedHtml(QString(), QString()).manuscript.blocks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPasteReading)
#include "test_paste_reading.moc"
