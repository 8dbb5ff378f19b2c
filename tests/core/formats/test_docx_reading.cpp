// SPDX-License-Identifier: Apache-2.0
#include "reading_support.h"

#include "core/formats/docx_numbering.h"
#include "core/formats/docx_reader.h"

#include <QImage>

using namespace bulletin;
using namespace bulletin::reading;

// What a Word file prints, whatever else lies in it (interop 1.2, rule by rule).
class TestDocxReading : public QObject {
    Q_OBJECT

    static SourceDocument source(const QString &body, const QList<std::pair<QString, QByteArray>> &parts = {})
    {
        return sourceFromDocx(docxOf(body, parts), u"来稿.docx"_s);
    }
    static QStringList lines(const QString &body, const QList<std::pair<QString, QByteArray>> &parts = {})
    {
        QStringList all;
        for (const SourceLine &line : source(body, parts).lines)
            all.append(line.text);
        return all;
    }
    static QString run(const QString &text, const QString &properties = {})
    {
        return u"<x:r><x:rPr>%2</x:rPr><x:t xml:space=\"preserve\">%1</x:t></x:r>"_s.arg(text, properties);
    }
    static QString p(const QString &inside, const QString &properties = {}) { return u"<x:p><x:pPr>%2</x:pPr>%1</x:p>"_s.arg(inside, properties); }
    static QByteArray wordPart(const QString &root, const QString &inside)
    {
        return u"<q:%1 xmlns:q=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%2</q:%1>"_s.arg(root, inside).toUtf8();
    }
    static QByteArray picture(Qt::GlobalColor colour = Qt::red)
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static QString drawing(const QString &relation)
    {
        return u"<x:r><x:drawing><wp:inline><wp:extent cx=\"3600000\" cy=\"2700000\"/><a:graphic><a:blip r:embed=\"%1\"/></a:graphic></wp:inline></x:drawing></x:r>"_s.arg(relation);
    }

private Q_SLOTS:
    void trackedChangesAsPrinted()
    {
        const SourceDocument document = source(p(run(u"会议"_s) + u"<x:del><x:r><x:delText>取消</x:delText></x:r></x:del>"_s + u"<x:ins>"_s + run(u"召开"_s) + u"</x:ins>"_s)
                                               + p(u"<x:moveFrom>"_s + run(u"旧处"_s) + u"</x:moveFrom><x:moveTo>"_s + run(u"新处"_s) + u"</x:moveTo>"_s));
        QCOMPARE(document.lines.size(), 2);
        QCOMPARE(document.lines.at(0).text, u"会议召开"_s);
        QCOMPARE(document.lines.at(1).text, u"新处"_s);
        QCOMPARE(document.notes.size(), 1);
        QVERIFY(document.notes.first().contains(u"4"_s));
    }

    void deletedParagraphMarkJoins()
    {
        QCOMPARE(lines(p(run(u"上半句，"_s), u"<x:rPr><x:del/></x:rPr>"_s) + p(run(u"下半句。"_s)) + p(run(u"下一段。"_s))), QStringList({u"上半句，下半句。"_s, u"下一段。"_s}));
    }

    void alternateContentOnce()
    {
        QCOMPARE(lines(p(u"<x:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><x:txbxContent>"_s + p(run(u"文本框"_s))
                         + u"</x:txbxContent></mc:Choice><mc:Fallback><x:pict><x:txbxContent>"_s + p(run(u"文本框"_s)) + u"</x:txbxContent></x:pict></mc:Fallback></mc:AlternateContent></x:r>"_s
                         + run(u"正文"_s))),
                 QStringList({u"文本框"_s, u"正文"_s}));
    }

    void fieldsShowTheirResultOnly()
    {
        const auto field = [](const QString &type) { return u"<x:r><x:fldChar x:fldCharType=\"%1\"/></x:r>"_s.arg(type); };
        const QString instruction = u"<x:r><x:instrText>PAGEREF _Toc1 \\h</x:instrText></x:r>"_s;
        // A field within a field's instruction shows nothing; within its result, its result.
        QCOMPARE(lines(p(run(u"第"_s) + field(u"begin"_s) + instruction + field(u"begin"_s) + instruction + field(u"separate"_s) + run(u"藏"_s) + field(u"end"_s) + field(u"separate"_s) + run(u"3"_s)
                         + field(u"end"_s) + run(u"页"_s))
                       + p(u"<x:fldSimple x:instr=\"DATE\">"_s + run(u"今天"_s) + u"</x:fldSimple>"_s)),
                 QStringList({u"第3页"_s, u"今天"_s}));
    }

    void hiddenTextIsNotPrinted()
    {
        const QByteArray styles = wordPart(u"styles"_s, u"<q:style q:type=\"character\" q:styleId=\"c1\"><q:name q:val=\"隐\"/><q:rPr><q:vanish/></q:rPr></q:style>"_s);
        QCOMPARE(lines(p(run(u"看得见"_s) + run(u"看不见"_s, u"<x:vanish/>"_s) + run(u"也不见"_s, u"<x:rStyle x:val=\"c1\"/>"_s) + run(u"又见"_s, u"<x:vanish x:val=\"0\"/>"_s)), {{u"word/styles.xml"_s, styles}}),
                 QStringList{u"看得见又见"_s});
    }

    void wrappersAreWalkedThrough()
    {
        QCOMPARE(lines(u"<x:sdt><x:sdtContent>"_s
                       + p(u"<x:smartTag>"_s + run(u"甲"_s) + u"</x:smartTag><x:hyperlink>"_s + run(u"乙"_s) + u"</x:hyperlink><x:customXml>"_s + run(u"丙"_s)
                           + u"</x:customXml><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"_s)
                       + u"</x:sdtContent></x:sdt><x:sdt><x:sdtPr><x:showingPlcHdr/></x:sdtPr><x:sdtContent>"_s + p(run(u"单击此处输入文字"_s)) + u"</x:sdtContent></x:sdt>"_s + p(run(u"丁"_s))),
                 QStringList({u"甲乙丙x+y"_s, u"丁"_s}));
    }

    void specialCharacters()
    {
        QCOMPARE(lines(p(run(u"甲"_s) + u"<x:r><x:noBreakHyphen/></x:r>"_s + run(u"乙"_s) + u"<x:r><x:softHyphen/><x:tab/></x:r>"_s + run(u"丙"_s)
                         + u"<x:r><x:sym x:font=\"Wingdings\" x:char=\"F0A8\"/><x:sym x:font=\"Wingdings\" x:char=\"F001\"/></x:r>"_s)),
                 QStringList{u"甲-乙\t丙□"_s});
        QCOMPARE(lines(p(u"<x:r><x:ruby><x:rt>"_s + run(u"chóng"_s) + u"</x:rt><x:rubyBase>"_s + run(u"重"_s) + u"</x:rubyBase></x:ruby></x:r>"_s + run(u"庆"_s))), QStringList{u"重庆"_s});
    }

    void lineBreaksAndPageBreaks()
    {
        const SourceDocument document = source(p(run(u"市局召开"_s) + u"<x:r><x:br/></x:r>"_s + run(u"年度工作会议"_s)) + p(run(u"前半"_s) + u"<x:r><x:br x:type=\"page\"/></x:r>"_s + run(u"后半"_s)));
        QCOMPARE(document.lines.size(), 3);
        QVERIFY(!document.lines.at(0).continues);
        QVERIFY(document.lines.at(1).continues);
        QCOMPARE(document.lines.at(0).number, document.lines.at(1).number);
        QCOMPARE(document.lines.at(2).text, u"前半后半"_s); // a page's end cuts paper, not a sentence
    }

    void automaticNumbersBecomeText()
    {
        const auto level = [](int number, const QString &format, const QString &text) {
            return u"<q:lvl q:ilvl=\"%1\"><q:start q:val=\"1\"/><q:numFmt q:val=\"%2\"/><q:lvlText q:val=\"%3\"/></q:lvl>"_s.arg(number).arg(format, text);
        };
        const QByteArray numbering = wordPart(u"numbering"_s, u"<q:abstractNum q:abstractNumId=\"4\">"_s + level(0, u"chineseCountingThousand"_s, u"%1、"_s) + level(1, u"chineseCounting"_s, u"（%2）"_s)
                                                                  + level(2, u"decimal"_s, u"%3."_s) + level(3, u"decimalEnclosedCircleChinese"_s, u"%4"_s)
                                                                  + u"</q:abstractNum><q:num q:numId=\"7\"><q:abstractNumId q:val=\"4\"/></q:num>"_s);
        const QByteArray styles = wordPart(u"styles"_s, u"<q:style q:type=\"paragraph\" q:styleId=\"h\"><q:name q:val=\"我的一级\"/><q:pPr><q:numPr><q:numId q:val=\"7\"/></q:numPr></q:pPr></q:style>"_s);
        const auto numbered = [](int number, const QString &text) { return p(run(text), u"<x:numPr><x:ilvl x:val=\"%1\"/><x:numId x:val=\"7\"/></x:numPr>"_s.arg(number)); };
        QCOMPARE(lines(p(run(u"加强领导"_s), u"<x:pStyle x:val=\"h\"/>"_s) + numbered(1, u"提高认识"_s) + numbered(1, u"落实责任"_s) + numbered(2, u"检查"_s) + numbered(3, u"复查"_s)
                           + p(run(u"强化保障"_s), u"<x:pStyle x:val=\"h\"/>"_s) + numbered(1, u"经费"_s) + p(run(u"不编号"_s), u"<x:pStyle x:val=\"h\"/><x:numPr><x:numId x:val=\"0\"/></x:numPr>"_s),
                       {{u"word/numbering.xml"_s, numbering}, {u"word/styles.xml"_s, styles}}),
                 QStringList({u"一、加强领导"_s, u"（一）提高认识"_s, u"（二）落实责任"_s, u"1.检查"_s, u"①复查"_s, u"二、强化保障"_s, u"（一）经费"_s, u"不编号"_s}));
    }

    void numberFormats_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("10") << 10 << u"chineseCounting"_s << u"十"_s;
        QTest::newRow("11") << 11 << u"chineseCounting"_s << u"十一"_s;
        QTest::newRow("20") << 20 << u"japaneseCounting"_s << u"二十"_s;
        QTest::newRow("105") << 105 << u"chineseCountingThousand"_s << u"一百零五"_s;
        QTest::newRow("110") << 110 << u"chineseCountingThousand"_s << u"一百一十"_s;
        QTest::newRow("roman") << 4 << u"upperRoman"_s << u"IV"_s;
        QTest::newRow("stem") << 3 << u"ideographTraditional"_s << u"丙"_s;
        QTest::newRow("circle") << 20 << u"decimalEnclosedCircle"_s << u"⑳"_s;
        QTest::newRow("wide") << 12 << u"decimalFullWidth"_s << u"１２"_s;
        QTest::newRow("letter") << 28 << u"lowerLetter"_s << u"bb"_s;
        QTest::newRow("legal") << 5 << u"chineseLegalSimplified"_s << u"伍"_s;
        QTest::newRow("legal 10") << 10 << u"chineseLegalSimplified"_s << u"壹拾"_s;
        QTest::newRow("legal 23") << 23 << u"chineseLegalSimplified"_s << u"贰拾叁"_s;
        QTest::newRow("branch") << 12 << u"ideographZodiac"_s << u"亥"_s;
        QTest::newRow("beyond the branches") << 13 << u"ideographZodiac"_s << u"13"_s;
        QTest::newRow("beyond the circles") << 21 << u"decimalEnclosedCircle"_s << u"21"_s;
        QTest::newRow("two digits") << 7 << u"decimalZero"_s << u"07"_s;
        QTest::newRow("roman of nothing") << 0 << u"lowerRoman"_s << u"0"_s;
        QTest::newRow("letter of nothing") << 0 << u"upperLetter"_s << u"0"_s;
        QTest::newRow("unknown") << 7 << u"hebrew1"_s << u"7"_s;
    }
    void numberFormats()
    {
        QFETCH(int, number);
        QFETCH(QString, format);
        QTEST(formattedNumber(number, format), "text");
    }

    void listsBeginAnewWhereTheySaySoAndBulletsAreBullets()
    {
        const auto item = [](int list, int level, const QString &text) {
            return u"<x:p><x:pPr><x:numPr><x:ilvl x:val=\"%2\"/><x:numId x:val=\"%1\"/></x:numPr></x:pPr><x:r><x:t>%3</x:t></x:r></x:p>"_s.arg(list).arg(level).arg(text);
        };
        const QByteArray numbering = wordPart(u"numbering"_s, u"<q:abstractNum q:abstractNumId=\"1\"><q:lvl q:ilvl=\"0\"><q:start q:val=\"3\"/><q:numFmt q:val=\"decimal\"/><q:lvlText q:val=\"%1.\"/></q:lvl>"
                                                              "<q:lvl q:ilvl=\"1\"><q:numFmt q:val=\"bullet\"/><q:lvlText q:val=\"\uF06C\"/></q:lvl>"
                                                              "<q:lvl q:ilvl=\"2\"><q:numFmt q:val=\"bullet\"/><q:lvlText q:val=\"—\"/></q:lvl>"
                                                              "<q:lvl q:ilvl=\"3\"><q:numFmt q:val=\"none\"/><q:lvlText q:val=\"x\"/></q:lvl></q:abstractNum>"
                                                              "<q:num q:numId=\"1\"><q:abstractNumId q:val=\"1\"/></q:num>"
                                                              "<q:num q:numId=\"2\"><q:abstractNumId q:val=\"1\"/><q:lvlOverride q:ilvl=\"0\"><q:startOverride q:val=\"8\"/></q:lvlOverride></q:num>"_s);
        QCOMPARE(lines(item(1, 0, u"甲"_s) + item(1, 0, u"乙"_s) + item(2, 0, u"丙"_s) + item(1, 1, u"丁"_s) + item(1, 2, u"戊"_s) + item(1, 3, u"己"_s) + item(9, 0, u"庚"_s),
                       {{u"word/numbering.xml"_s, numbering}}),
                 QStringList({u"3.甲"_s, u"4.乙"_s, u"8.丙"_s, u"• 丁"_s, u"— 戊"_s, u"己"_s, u"庚"_s}));
    }

    void symbolsMeanSomethingOrAreDropped()
    {
        const auto sign = [](const QString &font, const QString &code) { return u"<x:r><x:sym x:font=\"%1\" x:char=\"%2\"/></x:r>"_s.arg(font, code); };
        QCOMPARE(lines(p(run(u"甲"_s) + sign(u"Wingdings"_s, u"F0FC"_s) + sign(u"Symbol"_s, u"F0B3"_s) + sign(u"Arial"_s, u"2014"_s) + sign(u"Wingdings"_s, u"F021"_s) + sign(u"Symbol"_s, u"zz"_s)
                         + sign(u"Arial"_s, u"F0FC"_s) + run(u"乙"_s))),
                 QStringList{u"甲✓≥—乙"_s});
    }

    void endnotesAreKept()
    {
        const QByteArray notes = wordPart(u"endnotes"_s, u"<q:endnote q:id=\"3\"><q:p><q:r><q:t>见《志书》。</q:t></q:r></q:p></q:endnote>"_s);
        const QByteArray bytes = docxOf(paragraph(u"市局召开会议"_s) + p(run(u"会议召开"_s) + u"<x:r><x:endnoteReference x:id=\"3\"/></x:r>"_s + run(u"。"_s)), {{u"word/endnotes.xml"_s, notes}});
        QCOMPARE(texts(draftFrom(bytes).content.manuscript), QStringList({u"会议召开〔1〕。"_s, u"〔1〕见《志书》。"_s}));
    }

    void picturesOfOldWordHaveTheirWidth_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<double>("width");
        QTest::newRow("pt") << u"width:72pt;height:54pt"_s << 25.4;
        QTest::newRow("cm") << u"position:absolute; width: 5cm"_s << 50.0;
        QTest::newRow("not said") << u"height:54pt"_s << 0.0;
    }
    void picturesOfOldWordHaveTheirWidth()
    {
        QFETCH(QString, style);
        const SourceDocument document = source(p(run(u"甲"_s)) + p(u"<x:r><x:pict><v:shape style=\"%1\"><v:imagedata r:id=\"r1\"/></v:shape></x:pict></x:r>"_s.arg(style)), {{u"word/media/image1.png"_s, picture()}});
        QCOMPARE(document.lines.size(), 2);
        QCOMPARE(document.lines.at(1).kind, SourceKind::Image);
        QTEST(document.lines.at(1).imageWidthMm, "width");
    }

    void documentsInsideAreReadWhereTheyArePages()
    {
        const QByteArray html = u"<html><body><p>夹在其中的一段。</p></body></html>"_s.toUtf8();
        const QString chunk = u"<x:altChunk r:id=\"r1\"/>"_s;
        QCOMPARE(lines(paragraph(u"甲"_s) + chunk + paragraph(u"乙"_s), {{u"word/afchunk.html"_s, html}}), QStringList({u"甲"_s, u"夹在其中的一段。"_s, u"乙"_s}));
        const SourceDocument other = source(paragraph(u"甲"_s) + chunk, {{u"word/afchunk.docx"_s, "PK\x03\x04"}});
        QCOMPARE(other.lines.size(), 1);
        QCOMPARE(other.notes.size(), 1);
        QVERIFY(other.notes.first().startsWith(u'1'));
    }

    void footnotesAreKept()
    {
        const QByteArray notes = wordPart(u"footnotes"_s, u"<q:footnote q:type=\"separator\" q:id=\"0\"><q:p/></q:footnote><q:footnote q:id=\"2\"><q:p><q:r><q:footnoteRef/></q:r><q:r><q:t>见《年鉴》。</q:t></q:r></q:p></q:footnote>"_s);
        const QByteArray bytes = docxOf(paragraph(u"市局召开会议"_s) + p(run(u"会议引用了数据"_s) + u"<x:r><x:footnoteReference x:id=\"2\"/></x:r>"_s + run(u"。"_s)) + paragraph(u"会议结束。"_s),
                                        {{u"word/footnotes.xml"_s, notes}});
        QCOMPARE(texts(draftFrom(bytes).content.manuscript), QStringList({u"会议引用了数据〔1〕。"_s, u"会议结束。"_s, u"〔1〕见《年鉴》。"_s}));
    }

    void commentsAreLeftOutAndCounted()
    {
        const DraftReading draft = draftFrom(docxOf(paragraph(u"市局召开会议"_s) + p(u"<x:commentRangeStart/>"_s + run(u"会议召开。"_s) + u"<x:commentRangeEnd/><x:r><x:commentReference x:id=\"1\"/></x:r>"_s),
                                                    {{u"word/comments.xml"_s, wordPart(u"comments"_s, u"<q:comment><q:p><q:r><q:t>请核实</q:t></q:r></q:p></q:comment>"_s)}}));
        QCOMPARE(texts(draft.content.manuscript), QStringList{u"会议召开。"_s});
        QCOMPARE(draft.notes.size(), 1);
        QVERIFY(draft.notes.first().startsWith(u'1'));
    }

    void marksOfRunsButNotOfWholeParagraphs()
    {
        const DraftReading draft = draftFrom(docxOf(paragraph(u"市局召开会议"_s) + p(run(u"会议"_s) + run(u"强调"_s, u"<x:b/>"_s) + run(u"：面积10m"_s) + run(u"2"_s, u"<x:vertAlign x:val=\"superscript\"/>"_s) + run(u"。"_s))
                                                    + p(run(u"全段加粗"_s, u"<x:b/>"_s) + run(u"仍是。"_s, u"<x:b/><x:i/>"_s))));
        const QList<Block> blocks = draft.content.manuscript.blocks;
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks.at(0).marks, (QList<Mark>{{MarkKind::Bold, 2, 2}, {MarkKind::Superscript, 10, 1}}));
        QCOMPARE(blocks.at(1).marks, (QList<Mark>{{MarkKind::Italic, 4, 3}}));
    }

    void picturesKeepTheirBytesAndCaption()
    {
        const QByteArray bytes = picture();
        const DraftReading draft = draftFrom(docxOf(paragraph(u"市局召开会议"_s) + paragraph(u"会议现场气氛热烈。"_s) + p(drawing(u"r1"_s)) + p(run(u"会议现场"_s), u"<x:jc x:val=\"center\"/>"_s) + paragraph(u"会议结束。"_s),
                                                    {{u"word/media/image1.png"_s, bytes}}));
        const QList<Block> blocks = draft.content.manuscript.blocks;
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks.at(1).kind, BlockKind::Image);
        QCOMPARE(blocks.at(1).text, u"会议现场"_s);
        QCOMPARE(blocks.at(1).imageId, imageIdOf(bytes));
        QCOMPARE(blocks.at(1).imageWidthMm, 100.0);
        QCOMPARE(draft.content.images.value(imageIdOf(bytes)), (Image{bytes, u"image/png"_s, QSize(40, 30)}));
        QCOMPARE(blocks.at(2).text, u"会议结束。"_s);
    }

    void otherPicturesAreCounted()
    {
        const DraftReading draft = draftFrom(docxOf(paragraph(u"市局召开会议"_s) + p(drawing(u"r1"_s)) + paragraph(u"会议结束。"_s), {{u"word/media/image1.emf"_s, QByteArray("\x01\x00\x00\x00 EMF", 8)}}));
        QVERIFY(draft.content.images.isEmpty());
        QCOMPARE(draft.notes.size(), 1);
    }

    void tablesBecomeRows()
    {
        const auto cell = [](const QString &text, const QString &properties = {}) { return u"<x:tc><x:tcPr>%2</x:tcPr>%1</x:tc>"_s.arg(text.isEmpty() ? u"<x:p/>"_s : p(run(text)), properties); };
        const DraftReading draft = draftFrom(docxOf(paragraph(u"市局公布考核结果"_s) + paragraph(u"结果如下："_s) + p(run(u"表1 考核结果"_s), u"<x:jc x:val=\"center\"/>"_s) + u"<x:tbl><x:tr>"_s + cell(u"单位"_s) + cell(u"得分"_s, u"<x:gridSpan x:val=\"2\"/>"_s)
                                                    + u"</x:tr><x:tr>"_s + cell(u"办公室"_s) + cell(u"95"_s) + cell(u"96"_s) + u"</x:tr><x:tr>"_s + cell(QString(), u"<x:vMerge/>"_s) + cell(u"97"_s) + u"</x:tr></x:tbl>"_s + paragraph(u"特此通报。"_s)));
        const QList<Block> blocks = draft.content.manuscript.blocks;
        QCOMPARE(blocks.size(), 3);
        QCOMPARE(blocks.at(1).kind, BlockKind::Table);
        QCOMPARE(blocks.at(1).text, u"表1 考核结果"_s);
        QCOMPARE(blocks.at(1).rows, (QList<QStringList>{{u"单位"_s, u"得分"_s, QString()}, {u"办公室"_s, u"95"_s, u"96"_s}, {QString(), u"97"_s, QString()}}));
    }

    void strictDocumentsReadTheSame()
    {
        const QString body = paragraph(u"市局召开会议"_s) + paragraph(u"会议召开。"_s);
        QCOMPARE(texts(draftFrom(docxOf(body, {}, true)).content.manuscript), texts(draftFrom(docxOf(body)).content.manuscript));
    }

    void illFormedXmlIsCleanedOnce()
    {
        QCOMPARE(lines(paragraph(u"会议&#x1;召开。"_s)), QStringList{u"会议召开。"_s});
    }

    void typedIndentsGo()
    {
        const SourceDocument document = source(paragraph(u"\u3000\u3000会议 召开。\u3000"_s));
        QCOMPARE(document.lines.first().text, u"会议 召开。"_s);
        QVERIFY(document.lines.first().indented);
    }

    // An issue as Word people type it: no styles, the masthead's lower line in a table, titles large
    // and centred, a line break in a title, a paragraph cut at a page's end.
    void foreignIssue()
    {
        const QString centred = u"<x:jc x:val=\"center\"/>"_s;
        const QString large = u"<x:sz x:val=\"44\"/>"_s;
        const auto cell = [](const QString &text) { return u"<x:tc>"_s + p(run(text)) + u"</x:tc>"_s; };
        const QByteArray bytes = docxOf(
            p(run(u"青溪档案"_s, u"<x:sz x:val=\"96\"/>"_s), centred) + p(run(u"第5期（总第77期）"_s), centred) + u"<x:tbl><x:tr>"_s + cell(u"青溪市档案馆编"_s) + cell(u"2024年7月1日"_s) + u"</x:tr></x:tbl>"_s
            + p(run(u"目　录"_s), centred) + p(run(u"【要闻】"_s)) + p(run(u"市档案馆开展国际档案日活动"_s) + u"<x:r><x:tab/></x:r>"_s + run(u"1"_s)) + p(run(u"【要闻】"_s))
            + p(run(u"市档案馆开展"_s, large) + u"<x:r><x:br/></x:r>"_s + run(u"国际档案日活动"_s, large), centred) + p(run(u"6月9日，市档案馆开展国际档案日活动，向过往群众发放宣传"_s))
            + p(drawing(u"r1"_s)) + p(run(u"活动现场"_s), centred) + p(run(u"活动持续三小时。"_s)) + p(run(u"（宣教科供稿）"_s), u"<x:jc x:val=\"right\"/>"_s) + p(run(u"报：省档案馆"_s)),
            {{u"word/media/image1.png"_s, picture()}});
        const IssueDocument issue = issueFrom(bytes, u"青溪档案.docx"_s).value();
        QCOMPARE(issue.bulletin, u"青溪档案"_s);
        QCOMPARE(issue.publisher, u"青溪市档案馆"_s);
        QCOMPARE(issue.date, QDate(2024, 7, 1));
        QCOMPARE(issue.contents, QStringList{u"市档案馆开展国际档案日活动"_s});
        const ArticleDocument article = issue.sections.first().articles.first();
        QCOMPARE(article.titleLines, QStringList({u"市档案馆开展"_s, u"国际档案日活动"_s}));
        QCOMPARE(article.manuscript.blocks.size(), 3);
        QCOMPARE(article.manuscript.blocks.at(1).text, u"活动现场"_s);
        QCOMPARE(article.units, QStringList{u"宣教科"_s});
        QCOMPARE(issue.images.size(), 1);
        QCOMPARE(issue.distribution.size(), 1);
        QVERIFY(issue.doubts.isEmpty());
    }

    void anIssuesNotesAreGivenToo()
    {
        QBuffer buffer;
        buffer.setData(docxOf(paragraph(u"青溪档案"_s) + paragraph(u"第5期"_s) + paragraph(u"青溪市档案馆编"_s) + paragraph(u"【要闻】"_s) + paragraph(u"市档案馆召开会议"_s)
                              + p(run(u"会议"_s) + u"<x:ins>"_s + run(u"召开。"_s) + u"</x:ins>"_s)));
        buffer.open(QIODevice::ReadOnly);
        QStringList notes;
        QVERIFY(readIssue(buffer, u"一期.docx"_s, &notes).has_value());
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().startsWith(u'1'));
    }

    // Word's own outline instead of brackets.
    void outlinedIssue()
    {
        const QByteArray styles = wordPart(u"styles"_s, u"<q:style q:type=\"paragraph\" q:styleId=\"1\"><q:name q:val=\"heading 1\"/><q:pPr><q:outlineLvl q:val=\"0\"/></q:pPr></q:style>"
                                                        "<q:style q:type=\"paragraph\" q:styleId=\"2\"><q:name q:val=\"heading 2\"/><q:pPr><q:outlineLvl q:val=\"1\"/></q:pPr></q:style>"_s);
        const QString one = u"<x:pStyle x:val=\"1\"/>"_s;
        const QString two = u"<x:pStyle x:val=\"2\"/>"_s;
        const IssueDocument issue = issueFrom(docxOf(p(run(u"青溪档案"_s)) + p(run(u"第5期"_s)) + p(run(u"青溪市档案馆编　2024年7月1日"_s)) + p(run(u"要闻"_s), one) + p(run(u"市档案馆召开会议"_s), two) + p(run(u"会议召开。"_s))
                                                         + p(run(u"市档案馆举办展览"_s), two) + p(run(u"展览开幕。"_s)) + p(run(u"县区"_s), one) + p(run(u"平谷县建成新馆"_s), two) + p(run(u"新馆建成。"_s)),
                                                     {{u"word/styles.xml"_s, styles}}))
                                        .value();
        QCOMPARE(issue.sections.size(), 2);
        QCOMPARE(issue.sections.first().name, u"要闻"_s);
        QCOMPARE(issue.sections.first().articles.size(), 2);
        QCOMPARE(issue.sections.first().articles.last().title(), u"市档案馆举办展览"_s);
        QCOMPARE(issue.sections.last().articles.first().title(), u"平谷县建成新馆"_s);
    }
};

QTEST_GUILESS_MAIN(TestDocxReading)
#include "test_docx_reading.moc"
