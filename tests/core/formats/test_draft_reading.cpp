// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace bulletin;
using namespace bulletin::reading;

// One draft in every file type that people send: title, body, who submitted it.
class TestDraftReading : public QObject {
    Q_OBJECT

    // Saves a text as LibreOffice does, in another program's own words.
    static QByteArray converted(const QByteArray &html, const QString &type)
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"来稿.html"_s));
        if (office.isEmpty() || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(html);
        file.close();
        QProcess process;
        process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--infilter=HTML (StarWriter)"_s, u"--convert-to"_s, type,
                               u"--outdir"_s, folder.path(), file.fileName()});
        process.waitForFinished(120'000);
        QFile result(folder.filePath(u"来稿."_s + type.section(u':', 0, 0)));
        return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
    }

    static QByteArray page()
    {
        return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><p align=\"center\" style=\"font-size:22pt\">石桥区“送展进校园”活动<br>走进二十所中小学</p>"
               "<p>5月以来，石桥区档案馆启动“送展进校园”活动，𠮷林路小学的<b>三百名</b>学生参观了展览。</p><p>一、精心布展</p><p>展览分四个单元。</p>"
               "<table><tr><td>学校</td><td>人数</td></tr><tr><td>实验小学</td><td>300</td></tr></table><p>活动受到师生欢迎。</p><p align=\"right\">（石桥区档案馆 周喆 供稿）</p></body></html>"_s.toUtf8();
    }

    static void comparePage(const DraftReading &draft)
    {
        QCOMPARE(draft.content.titleLines, QStringList({u"石桥区“送展进校园”活动"_s, u"走进二十所中小学"_s}));
        QCOMPARE(draft.content.units, QStringList{u"石桥区档案馆"_s});
        QCOMPARE(draft.content.contributors, QStringList{u"周喆"_s});
        const QList<Block> blocks = draft.content.manuscript.blocks;
        QCOMPARE(blocks.size(), 5);
        QCOMPARE(blocks.at(0).text, u"5月以来，石桥区档案馆启动“送展进校园”活动，𠮷林路小学的三百名学生参观了展览。"_s);
        QCOMPARE(blocks.at(0).marks.size(), 1);
        QCOMPARE(blocks.at(0).text.mid(blocks.at(0).marks.first().start, blocks.at(0).marks.first().length), u"三百名"_s);
        QCOMPARE(blocks.at(1).text, u"一、精心布展"_s);
        QCOMPARE(blocks.at(1).kind, BlockKind::Heading);
        QCOMPARE(blocks.at(3).rows, (QList<QStringList>{{u"学校"_s, u"人数"_s}, {u"实验小学"_s, u"300"_s}}));
        QCOMPARE(blocks.at(4).text, u"活动受到师生欢迎。"_s);
    }

private Q_SLOTS:
    void webPage() { comparePage(draftFrom(page(), u"来稿.html"_s)); }

    void webPageInGbk()
    {
        QStringEncoder encoder("GB18030");
        const QByteArray bytes = encoder.encode(QString::fromUtf8(page()).replace(u"utf-8"_s, u"gb2312"_s));
        comparePage(draftFrom(bytes, u"来稿.htm"_s));
    }

    void everyOfficeFormat_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::newRow("docx") << u"docx:MS Word 2007 XML"_s << u"来稿.docx"_s;
        QTest::newRow("odt") << u"odt:writer8"_s << u"来稿.odt"_s;
        QTest::newRow("rtf") << u"rtf:Rich Text Format"_s << u"来稿.rtf"_s;
        QTest::newRow("doc, through LibreOffice") << u"doc:MS Word 97"_s << u"来稿.doc"_s;
        QTest::newRow("the name lies") << u"docx:MS Word 2007 XML"_s << u"来稿.doc"_s;
    }
    void everyOfficeFormat()
    {
        QFETCH(QString, type);
        QFETCH(QString, name);
        const QByteArray bytes = converted(page(), type);
        if (bytes.isEmpty())
            QSKIP("LibreOffice is not installed: the files of other programs were not read.");
        comparePage(draftFrom(bytes, name));
    }

    void plainText()
    {
        const DraftReading draft = draftFrom(u"\u3000\u3000\u3000市档案馆举办培训班\r\n\u3000\u30006月5日，市档案馆举办培训班。\r\n\u3000\u3000培训为期两天，\r\n共六十人参加。\r\n（业务科供稿）\r\n"_s.toUtf8());
        QCOMPARE(draft.content.titleLines, QStringList{u"市档案馆举办培训班"_s});
        // A draft is taken as it is: nothing is joined that its author has parted.
        QCOMPARE(texts(draft.content.manuscript), QStringList({u"6月5日，市档案馆举办培训班。"_s, u"培训为期两天，"_s, u"共六十人参加。"_s}));
        QCOMPARE(draft.content.units, QStringList{u"业务科"_s});
        QCOMPARE(draft.content.creditEnding, u"供稿"_s);
    }

    void titlesAndCredits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("title");
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<int>("blocks");
        const QString body = u"\n6月5日，会议召开。\n会议结束。"_s;
        QTest::newRow("two lines") << u"平谷县档案馆\n举办“六一”亲子活动"_s + body << QStringList({u"平谷县档案馆"_s, u"举办“六一”亲子活动"_s}) << QStringList() << QStringList() << 2;
        QTest::newRow("subtitle") << u"守护记忆\n——记老档案员陈立"_s + body << QStringList({u"守护记忆"_s, u"——记老档案员陈立"_s}) << QStringList() << QStringList() << 2;
        QTest::newRow("byline") << u"市局召开会议\n市档案馆办公室 李明"_s + body << QStringList{u"市局召开会议"_s} << QStringList{u"市档案馆办公室"_s} << QStringList{u"李明"_s} << 2;
        QTest::newRow("labels at the end") << u"市局召开会议"_s + body + u"\n供稿单位：市档案馆宣教科\n供稿人：田野"_s << QStringList{u"市局召开会议"_s} << QStringList{u"市档案馆宣教科"_s} << QStringList{u"田野"_s} << 2;
        QTest::newRow("glued") << u"市局召开会议"_s + body + u"（市局宣教科）"_s << QStringList{u"市局召开会议"_s} << QStringList{u"市局宣教科"_s} << QStringList() << 2;
        QTest::newRow("in other brackets") << u"市局召开会议"_s + body + u"\n〔市局宣教科 田野〕"_s << QStringList{u"市局召开会议"_s} << QStringList{u"市局宣教科"_s} << QStringList{u"田野"_s} << 2;
        QTest::newRow("in black brackets") << u"市局召开会议"_s + body + u"\n【来源：市局宣教科】"_s << QStringList{u"市局召开会议"_s} << QStringList{u"市局宣教科"_s} << QStringList() << 2;
        QTest::newRow("signature") << u"市局召开会议"_s + body + u"\n市档案馆办公室\n2024年6月6日"_s << QStringList{u"市局召开会议"_s} << QStringList{u"市档案馆办公室"_s} << QStringList() << 2;
        QTest::newRow("a remark is no credit") << u"市局召开会议"_s + body + u"（图片由市局宣教科提供）"_s << QStringList{u"市局召开会议"_s} << QStringList() << QStringList() << 2;
        QTest::newRow("no title") << u"6月5日，会议召开。\n会议结束。"_s << QStringList{u"来稿"_s} << QStringList() << QStringList() << 2;
    }
    void titlesAndCredits()
    {
        QFETCH(QString, text);
        QFETCH(int, blocks);
        const DraftReading draft = draftFrom(text.toUtf8());
        QTEST(draft.content.titleLines, "title");
        QTEST(draft.content.units, "units");
        QTEST(draft.content.contributors, "people");
        QCOMPARE(draft.content.manuscript.blocks.size(), blocks);
    }

    void richTextOfOldPrograms()
    {
        // GBK in \'xx pairs, \u with its stand-in, a deleted and a hidden piece, a picture.
        const QByteArray rtf = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f1\\fcharset0 Arial;}}\n"
                               "{\\info{\\title x}}\\qc\\fs44\\f0 \\'ca\\'d0\\'be\\'d6\\'d5\\'d9\\'bf\\'aa\\'bb\\'e1\\'d2\\'e9\\par\\pard\\fs32 6\\'d4\\'c25\\'c8\\'d5\\'a3\\'ac"
                               "{\\deleted \\'b2\\'bb}{\\v \\'b2\\'d8}\\b\\'bb\\'e1\\'d2\\'e9\\b0 \\u-10176?\\u-8406?\\'d5\\'d9\\'bf\\'aa\\'a1\\'a3{\\pict\\pngblip 89504e47}\\par}";
        const DraftReading draft = draftFrom(rtf, u"来稿.rtf"_s);
        QCOMPARE(draft.content.titleLines, QStringList{u"市局召开会议"_s});
        QCOMPARE(texts(draft.content.manuscript), QStringList{u"6月5日，会议\U0002032A召开。"_s});
        QCOMPARE(draft.content.manuscript.blocks.first().marks.size(), 1);
        QCOMPARE(draft.notes.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDraftReading)
#include "test_draft_reading.moc"
