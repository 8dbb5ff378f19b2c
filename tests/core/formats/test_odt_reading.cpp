// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include <QImage>

using namespace bulletin;
using namespace bulletin::reading;

// What an OpenDocument text prints, whatever else lies in it.
class TestOdtReading : public QObject {
    Q_OBJECT

    static QByteArray odtOf(const QString &body, const QString &styles = {}, const QList<std::pair<QString, QByteArray>> &parts = {})
    {
        const QString content = u"<?xml version=\"1.0\"?><o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                                "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:b=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                                "xmlns:s=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:d=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                                "xmlns:v=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:f=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                                "xmlns:x=\"http://www.w3.org/1999/xlink\"><o:automatic-styles>%1</o:automatic-styles><o:body><o:text>%2</o:text></o:body></o:document-content>"_s
                                    .arg(styles, body);
        return zipOf(QList<std::pair<QString, QByteArray>>{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, content.toUtf8()}} + parts);
    }
    static DraftReading draft(const QString &body, const QString &styles = {}, const QList<std::pair<QString, QByteArray>> &parts = {})
    {
        return draftFrom(odtOf(u"<t:h t:outline-level=\"1\">市局召开会议</t:h>"_s + body, styles, parts), u"来稿.odt"_s);
    }
    static QString p(const QString &inside, const QString &style = {}) { return u"<t:p t:style-name=\"%1\">%2</t:p>"_s.arg(style, inside); }
    static QByteArray picture(const char *format)
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
    static QString frame(const QString &width, const QString &file)
    {
        return u"<d:frame v:width=\"%1\"><d:image x:href=\"%2\"/><v:title>会场</v:title><v:desc>说明</v:desc></d:frame>"_s.arg(width, file);
    }

private Q_SLOTS:
    void blanksTabsAndBreaks()
    {
        const DraftReading read = draft(p(u"会议<t:s t:c=\"2\"/>强调<t:tab/>落实<t:s/>。"_s) + p(u"第一行。<t:line-break/>第二行。"_s));
        QCOMPARE(texts(read.content.manuscript), QStringList({u"会议  强调\u3000落实 。"_s, u"第一行。"_s, u"第二行。"_s}));
    }

    void whatIsNotPrintedIsLeftOutAndCounted()
    {
        const DraftReading read = draft(u"<t:tracked-changes><t:changed-region><t:deletion><t:p>删去的话。</t:p></t:deletion></t:changed-region></t:tracked-changes>"_s
                                        + p(u"会议<t:change t:change-id=\"c1\"/><t:change-start t:change-id=\"c2\"/>召开<t:change-end t:change-id=\"c2\"/>"
                                            "<o:annotation><t:p>请核实</t:p></o:annotation>。<t:hidden-text>暗文</t:hidden-text>"_s)
                                        + p(u"<t:span t:style-name=\"T1\">隐去</t:span>会议结束。"_s),
                                        u"<s:style s:name=\"T1\"><s:text-properties t:display=\"none\"/></s:style>"_s);
        QCOMPARE(texts(read.content.manuscript), QStringList({u"会议召开。"_s, u"会议结束。"_s}));
        QCOMPARE(read.notes.size(), 2);
        QVERIFY2(read.notes.at(0).contains(u'2') && read.notes.at(1).contains(u'1'), qPrintable(read.notes.join(u'/')));
    }

    void notesAreKept()
    {
        const DraftReading read = draft(p(u"会议引用了数据<t:note><t:note-citation>1</t:note-citation><t:note-body>"_s + p(u"见《年鉴》，"_s) + p(u"第3页。"_s) + u"</t:note-body></t:note>。"_s) + p(u"会议结束。"_s));
        QCOMPARE(texts(read.content.manuscript), QStringList({u"会议引用了数据〔1〕。"_s, u"会议结束。"_s, u"〔1〕见《年鉴》，第3页。"_s}));
    }

    void looksBecomeMarks()
    {
        const DraftReading read = draft(p(u"面积<t:span t:style-name=\"B\">重点</t:span><t:span t:style-name=\"I\">斜<t:span t:style-name=\"U\">线</t:span></t:span>10m<t:span t:style-name=\"S\">2</t:span>"
                                          "CO<t:span t:style-name=\"L\">2</t:span>。"_s),
                                        u"<s:style s:name=\"B\"><s:text-properties f:font-weight=\"bold\"/></s:style><s:style s:name=\"I\"><s:text-properties f:font-style=\"italic\"/></s:style>"
                                        "<s:style s:name=\"U\"><s:text-properties s:text-underline-style=\"solid\"/></s:style><s:style s:name=\"S\"><s:text-properties s:text-position=\"super 58%\"/></s:style>"
                                        "<s:style s:name=\"L\"><s:text-properties s:text-position=\"sub 58%\"/></s:style>"_s);
        const Block block = read.content.manuscript.blocks.first();
        QCOMPARE(block.text, u"面积重点斜线10m2CO2。"_s);
        QStringList marks;
        for (const Mark &mark : block.marks)
            marks.append(block.text.mid(mark.start, mark.length) + QString::number(int(mark.kind)));
        marks.sort();
        QStringList wanted{u"重点0"_s, u"斜线1"_s, u"线2"_s, u"23"_s, u"24"_s};
        wanted.sort();
        QCOMPARE(marks, wanted);
    }

    void picturesOfEveryKeptKind_data()
    {
        QTest::addColumn<QString>("width");
        QTest::addColumn<double>("millimetres");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("type");
        QTest::newRow("cm, PNG") << u"8.5cm"_s << 85.0 << QByteArray("PNG") << u"image/png"_s;
        QTest::newRow("mm, JPEG") << u"85mm"_s << 85.0 << QByteArray("JPG") << u"image/jpeg"_s;
        QTest::newRow("inches, BMP") << u"2in"_s << 50.8 << QByteArray("BMP") << u"image/bmp"_s;
        QTest::newRow("no width") << u"50%"_s << 0.0 << QByteArray("PNG") << u"image/png"_s;
    }
    void picturesOfEveryKeptKind()
    {
        QFETCH(QString, width);
        QFETCH(double, millimetres);
        QFETCH(QByteArray, format);
        const QByteArray bytes = picture(format.constData());
        const DraftReading read = draft(p(u"会议召开。"_s) + p(frame(width, u"Pictures/1"_s)) + p(u"会议结束。"_s), {}, {{u"Pictures/1"_s, bytes}});
        const QList<Block> blocks = read.content.manuscript.blocks;
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks.at(1).kind, BlockKind::Image);
        QVERIFY(std::abs(blocks.at(1).imageWidthMm - millimetres) < 0.01);
        QCOMPARE(read.content.images.value(blocks.at(1).imageId).bytes, bytes);
        QTEST(read.content.images.value(blocks.at(1).imageId).mediaType, "type");
    }

    void otherPicturesAreCounted()
    {
        const DraftReading read = draft(p(u"会议召开。"_s) + p(frame(u"8cm"_s, u"Pictures/1.svg"_s)) + p(frame(u"8cm"_s, u"Pictures/none.png"_s)) + p(u"会议结束。"_s), {}, {{u"Pictures/1.svg"_s, "<svg/>"}});
        QCOMPARE(read.content.manuscript.blocks.size(), 2);
        QCOMPARE(read.notes.size(), 1);
        QVERIFY(read.notes.first().startsWith(u'2'));
    }

    void tablesAreFilledUpAndNestedOnesStayInTheirCell()
    {
        const DraftReading read = draft(p(u"会议召开。"_s)
                                        + u"<b:table><b:table-row><b:table-cell>"_s + p(u"单位"_s) + u"</b:table-cell><b:table-cell>"_s + p(u"册数"_s) + u"</b:table-cell></b:table-row>"
                                                                                                                                    "<b:table-row><b:table-cell>"_s
                                        + p(u"青江"_s) + u"<b:table><b:table-row><b:table-cell>"_s + p(u"内"_s) + u"</b:table-cell></b:table-row></b:table></b:table-cell></b:table-row></b:table>"_s + p(u"会议结束。"_s));
        const QList<Block> blocks = read.content.manuscript.blocks;
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks.at(1).rows, (QList<QStringList>{{u"单位"_s, u"册数"_s}, {u"青江 内"_s, QString()}}));
    }
};

QTEST_GUILESS_MAIN(TestOdtReading)
#include "test_odt_reading.moc"
