// SPDX-License-Identifier: Apache-2.0
// The Word file's own elements: its breaks, widths, borders and pictures.
#include "issue_maker.h"

#include "core/base/failure.h"
#include "core/formats/own_document.h"
#include "core/formats/writers.h"
#include "core/formats/zip_archive.h"
#include "core/press/font_book.h"
#include "core/press/typesetter.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

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

IssueDocument issueOf(const QList<Block> &blocks, const QStringList &titleLines = {u"青江区整理旧志"_s})
{
    IssueDocument issue;
    issue.bulletin = u"青江工作简报"_s;
    issue.publisher = u"青江市志办"_s;
    issue.year = 2024;
    issue.number = 3;
    issue.date = QDate(2024, 2, 22);
    ArticleDocument article;
    article.titleLines = titleLines;
    article.manuscript.blocks = blocks;
    article.units = {u"区志办"_s};
    issue.sections = {{{}, u"区县动态"_s, {article}}};
    return issue;
}

// An element as far as these tests ask: its attributes and what stands in it.
struct Element {
    QString name;
    QHash<QString, QString> attributes;
    QList<Element> children;
    QString text;

    QList<const Element *> all(const QString &wanted) const
    {
        QList<const Element *> found;
        for (const Element &child : children) {
            if (child.name == wanted)
                found.append(&child);
            found += child.all(wanted);
        }
        return found;
    }
    const Element *first(const QString &wanted) const { return all(wanted).value(0); }
    QString value(const QString &wanted) const
    {
        const Element *found = first(wanted);
        return found ? found->attributes.value(u"w:val"_s) : QString();
    }
};

Element read(QXmlStreamReader &xml)
{
    Element element;
    element.name = xml.qualifiedName().toString();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            element.children.append(read(xml));
        else if (xml.isCharacters())
            element.text += xml.text();
        else if (xml.isEndElement())
            break;
    }
    return element;
}

// The words of a paragraph; | for a break of the title, / for one of the page, > for a tab.
QString wordsOf(const Element &paragraph)
{
    QString words;
    for (const Element *run : paragraph.all(u"w:r"_s)) {
        for (const Element &child : run->children) {
            if (child.name == u"w:t"_s)
                words += child.text;
            else if (child.name == u"w:br"_s)
                words += child.attributes.value(u"w:clear"_s) == layoutBreakClear() ? u'/' : u'|';
            else if (child.name == u"w:tab"_s)
                words += u'>';
        }
    }
    return words;
}

class WordFile final {
public:
    WordFile(const IssueDocument &issue, FontBook &fonts, const QString &templateName = {})
        : pageTemplate(TemplateLibrary().find(templateName))
        , layout(Typesetter(fonts).layOut(issue, pageTemplate))
    {
        QBuffer out(&bytes);
        out.open(QIODevice::WriteOnly);
        writeDocx(issue, pageTemplate, layout, out);
        body = part(u"word/document.xml"_s);
    }
    Element part(const QString &name)
    {
        QXmlStreamReader xml(ZipArchive(bytes, u"一期.docx"_s).read(name));
        xml.readNextStartElement();
        return read(xml);
    }
    QList<const Element *> paragraphs(const QString &style) const
    {
        QList<const Element *> found;
        for (const Element *paragraph : body.all(u"w:p"_s)) {
            if (paragraph->value(u"w:pStyle"_s) == style)
                found.append(paragraph);
        }
        return found;
    }
    QStringList words(const QString &style) const
    {
        QStringList texts;
        for (const Element *paragraph : paragraphs(style))
            texts.append(wordsOf(*paragraph));
        return texts;
    }

    PageTemplate pageTemplate;
    Layout layout;
    QByteArray bytes;
    Element body;
};

QString linesOf(const Layout &layout, Role role, QChar between)
{
    QStringList texts;
    for (const Page &page : layout.pages) {
        for (const PlacedLine &line : page.lines) {
            if (line.role == role)
                texts.append(line.line->text);
        }
    }
    return texts.join(between);
}

} // namespace

class TestDocxWriting : public QObject {
    Q_OBJECT
    FontBook m_fonts;

private Q_SLOTS:
    void aTitleBreaksAtItsSoftBreaksAndWhereThePageBalancesIt()
    {
        const IssueDocument issue = issueOf({}, {u"青江区"_s, u"深入学习贯彻市委全会精神扎实推进旧志整理与年鉴编纂工作"_s});
        const WordFile file(issue, m_fonts);
        const QString title = file.words(u"ArticleTitle"_s).first();
        QCOMPARE(title.count(u'|'), 1);
        QCOMPARE(title.count(u'/'), 1);
        QCOMPARE(QString(title).replace(u'/', u'|'), linesOf(file.layout, Role::Title, u'|'));
        // Read back, the page's break is no break of the title.
        QCOMPARE(issueFrom(file.bytes, u"一期.docx"_s)->sections.first().articles.first().titleLines, issue.sections.first().articles.first().titleLines);
    }

    void aBreakThatAnyOtherProgramClearsIsTheTitlesOwn()
    {
        const IssueDocument issue = issueOf({block(BlockKind::Paragraph, u"已经完成。"_s)}, {u"青江区"_s, u"整理旧志"_s});
        QByteArray document = ZipArchive(WordFile(issue, m_fonts).bytes, u"一期.docx"_s).read(u"word/document.xml"_s);
        QVERIFY(document.contains("<w:br/>"));
        const auto withBreak = [&](const char *markup) {
            ZipArchive archive(WordFile(issue, m_fonts).bytes, u"一期.docx"_s);
            QList<std::pair<QString, QByteArray>> parts;
            for (const QString &name : archive.names())
                parts.append({name, name == u"word/document.xml"_s ? QByteArray(document).replace("<w:br/>", markup) : archive.read(name)});
            return issueFrom(zipOf(parts), u"一期.docx"_s)->sections.first().articles.first().titleLines;
        };
        QCOMPARE(withBreak("<w:br w:clear=\"left\"/>"), (QStringList{u"青江区"_s, u"整理旧志"_s}));
        QCOMPARE(withBreak("<w:br w:type=\"textWrapping\"/>"), (QStringList{u"青江区"_s, u"整理旧志"_s}));
        QCOMPARE(withBreak("<w:br w:clear=\"all\"/>"), QStringList{u"青江区整理旧志"_s});
    }

    void contentsBreakAsOnOurPageAndNameItsPages()
    {
        const IssueDocument issue = issueOf({block(BlockKind::Paragraph, u"已经完成。"_s)}, {u"青江市委党史研究室举行理论学习中心组"_s, u"2024年第1次学习（扩大）会议"_s});
        const WordFile file(issue, m_fonts);
        QCOMPARE(file.words(u"TOC1"_s), QStringList{u"【区县动态】"_s});
        QCOMPARE(file.words(u"TOC2"_s), QStringList{u"青江市委党史研究室举行理论学习中心组/2024年第1次学习（扩大）会议>2"_s});
        QStringList fields;
        for (const Element *instruction : file.body.all(u"w:instrText"_s))
            fields.append(instruction->text.trimmed());
        QCOMPARE(fields.first(), u"TOC \\o \"1-2\" \\h \\z \\u"_s);
        QVERIFY2(fields.at(1).startsWith(u"PAGEREF _Toc"_s), qPrintable(fields.at(1)));
        // Every entry leads to a bookmark that there is.
        QStringList marks;
        for (const Element *mark : file.body.all(u"w:bookmarkStart"_s))
            marks.append(mark->attributes.value(u"w:name"_s));
        for (const Element *link : file.body.all(u"w:hyperlink"_s))
            QVERIFY(marks.contains(link->attributes.value(u"w:anchor"_s)));
        QCOMPARE(QSet<QString>(marks.begin(), marks.end()).size(), marks.size());
    }

    void contentsWithoutNumbersHaveNone()
    {
        const WordFile file(issueOf({block(BlockKind::Paragraph, u"已经完成。"_s)}), m_fonts, u"article-pages"_s);
        QCOMPARE(file.words(u"TOC2"_s), QStringList{u"青江区整理旧志"_s});
        QVERIFY(file.body.first(u"w:instrText"_s)->text.contains(u"\\n"_s));
    }

    void columnsAreAsWideAsOnOurPage()
    {
        Block table = block(BlockKind::Table, u"表1　完成情况"_s);
        table.rows = {{u"序号"_s, u"事项"_s, u"完成日期"_s}, {u"1"_s, u"整理市、区两级旧志并且数字化、上网公布供社会各界查阅使用"_s.repeated(3), u"12月31日"_s}};
        const WordFile file(issueOf({table}), m_fonts);
        QList<double> edges;
        for (const Page &page : file.layout.pages) {
            for (const PlacedRule &rule : page.rules) {
                if (rule.x1 == rule.x2 && !edges.contains(rule.x1))
                    edges.append(rule.x1);
            }
        }
        std::sort(edges.begin(), edges.end());
        const QList<const Element *> columns = file.body.first(u"w:tblGrid"_s)->all(u"w:gridCol"_s);
        QCOMPARE(columns.size(), 3);
        int sum = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int width = columns.at(i)->attributes.value(u"w:w"_s).toInt();
            QVERIFY2(std::abs(width - (edges.at(i + 1) - edges.at(i)) * 1440 / 25.4) <= 1, qPrintable(QString::number(width)));
            sum += width;
        }
        QCOMPARE(file.body.first(u"w:tblW"_s)->attributes.value(u"w:w"_s).toInt(), sum);
        for (const Element *row : file.body.all(u"w:tr"_s)) {
            const QList<const Element *> cells = row->all(u"w:tcW"_s);
            for (qsizetype i = 0; i < cells.size(); ++i)
                QCOMPARE(cells.at(i)->attributes.value(u"w:w"_s), columns.at(i)->attributes.value(u"w:w"_s));
        }
        QCOMPARE(file.body.all(u"w:tblHeader"_s).size(), 1);
    }

    void aTableThatOurPageDoesNotShowSharesTheWidthEvenly()
    {
        Block table = block(BlockKind::Table, {});
        table.rows = {{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}};
        const IssueDocument issue = issueOf({table});
        const PageTemplate pageTemplate = TemplateLibrary().find({});
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        writeDocx(issue, pageTemplate, Layout(), out);
        QXmlStreamReader xml(ZipArchive(out.data(), u"一期.docx"_s).read(u"word/document.xml"_s));
        xml.readNextStartElement();
        const Element body = read(xml);
        const QList<const Element *> columns = body.all(u"w:gridCol"_s);
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns.at(0)->attributes, columns.at(1)->attributes);
    }

    void twoTablesInARowStayTwo()
    {
        Block table = block(BlockKind::Table, {});
        table.rows = {{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}};
        Block named = table;
        named.text = u"表2　其他"_s;
        const WordFile file(issueOf({table, table, named}), m_fonts);
        const QList<Element> &children = file.body.first(u"w:body"_s) ? file.body.first(u"w:body"_s)->children : file.body.children;
        int tables = 0;
        for (qsizetype i = 0; i + 1 < children.size(); ++i) {
            tables += children.at(i).name == u"w:tbl"_s ? 1 : 0;
            QVERIFY(children.at(i).name != u"w:tbl"_s || children.at(i + 1).name == u"w:p"_s);
        }
        QCOMPARE(tables, 3);
        QCOMPARE(issueFrom(file.bytes, u"一期.docx"_s)->sections.first().articles.first().manuscript.blocks.size(), 3);
    }

    void articlesBeginPagesWhereTheTemplateSaysSo()
    {
        IssueDocument issue = issueOf({block(BlockKind::Paragraph, u"已经完成。"_s)});
        ArticleDocument second = issue.sections.first().articles.first();
        second.titleLines = {u"南河县赴外交流"_s};
        issue.sections.first().articles.append(second);
        issue.sections.append({{}, u"本室动态"_s, {second}});
        issue.sections.append({{}, u"空栏目"_s, {}});
        const auto breaks = [&](const QString &name, const QString &style) {
            const WordFile file(issue, m_fonts, name);
            QList<bool> starts;
            for (const Element *paragraph : file.paragraphs(style))
                starts.append(paragraph->first(u"w:pageBreakBefore"_s) != nullptr);
            return starts;
        };
        QCOMPARE(breaks(u"article-pages"_s, u"ArticleTitle"_s), (QList<bool>{false, true, false}));
        QCOMPARE(breaks(u"article-pages"_s, u"BulletinSection"_s), (QList<bool>{true, true}));
        QCOMPARE(breaks(u"gbt-9704"_s, u"ArticleTitle"_s), (QList<bool>{false, false, false}));
        QCOMPARE(breaks(u"gbt-9704"_s, u"BulletinSection"_s), (QList<bool>{true, false}));
        QCOMPARE(breaks(u"compact"_s, u"BulletinSection"_s), (QList<bool>{false, false}));
    }

    void overlappingMarksAreCutIntoRuns()
    {
        Block text = block(BlockKind::Paragraph, u"甲乙丙丁戊"_s);
        text.marks = {{MarkKind::Bold, 0, 3}, {MarkKind::Italic, 2, 2}, {MarkKind::Underline, 3, 1}, {MarkKind::Superscript, 4, 1}};
        const WordFile file(issueOf({text}), m_fonts);
        QStringList runs;
        for (const Element *run : file.paragraphs(u"ArticleBody"_s).first()->all(u"w:r"_s)) {
            QString look = run->first(u"w:b"_s) ? u"b"_s : QString();
            look += run->first(u"w:i"_s) ? u"i"_s : QString();
            look += run->value(u"w:u"_s) == u"single"_s ? u"u"_s : QString();
            look += run->value(u"w:vertAlign"_s).left(3);
            runs.append(run->first(u"w:t"_s)->text + look);
            QCOMPARE(run->first(u"w:rFonts"_s)->attributes.value(u"w:hint"_s), u"eastAsia"_s);
        }
        QCOMPARE(runs, (QStringList{u"甲乙b"_s, u"丙bi"_s, u"丁iu"_s, u"戊sup"_s}));
    }

    void theTailIsRuledAndKeptTogether()
    {
        IssueDocument issue = issueOf({block(BlockKind::Paragraph, u"已经完成。"_s)});
        issue.distribution = {{u"报"_s, u"市委办公室"_s}, {u"发"_s, u"各区县"_s}};
        issue.colophon.editor = u"高速"_s;
        issue.printRun = 120;
        const WordFile file(issue, m_fonts);
        const QList<const Element *> tail = file.paragraphs(u"Tail"_s);
        QCOMPARE(file.words(u"Tail"_s), (QStringList{u">报：市委办公室"_s, u">发：各区县"_s, u">责编：高速"_s, u">共印120份"_s}));
        QStringList rules;
        for (const Element *paragraph : tail) {
            const Element *top = paragraph->first(u"w:top"_s);
            const Element *bottom = paragraph->first(u"w:bottom"_s);
            rules.append(u"%1/%2"_s.arg(top ? top->attributes.value(u"w:sz"_s) : u"-"_s, bottom ? bottom->attributes.value(u"w:sz"_s) : u"-"_s));
        }
        // 0.35 and 0.25 mm in eighths of a point
        QCOMPARE(rules, (QStringList{u"8/-"_s, u"-/-"_s, u"6/-"_s, u"-/8"_s}));
        QCOMPARE(tail.last()->value(u"w:keepNext"_s), u"0"_s);
    }

    void aPictureIsAsWideAsWishedOrAsPrinted_data()
    {
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<double>("wished");
        QTest::newRow("natural") << QSize(300, 200) << 0.0;
        QTest::newRow("wished") << QSize(300, 200) << 80.5;
        QTest::newRow("wider than the text") << QSize(300, 200) << 300.0;
        QTest::newRow("higher than the page") << QSize(100, 400) << 150.0;
    }

    void aPictureIsAsWideAsWishedOrAsPrinted()
    {
        QFETCH(QSize, pixels);
        QFETCH(double, wished);
        IssueDocument issue = issueOf({});
        QImage picture(pixels, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        Image image;
        QBuffer buffer(&image.bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
        image.mediaType = u"image/png"_s;
        image.pixels = pixels;
        Block figure = block(BlockKind::Image, u"会场"_s);
        figure.imageId = imageIdOf(image.bytes);
        figure.imageWidthMm = wished;
        issue.images.insert(figure.imageId, image);
        issue.sections.first().articles.first().manuscript.blocks = {figure, figure};
        WordFile file(issue, m_fonts);
        const QList<const Element *> extents = file.body.all(u"wp:extent"_s);
        QCOMPARE(extents.size(), 2);
        const double width = extents.first()->attributes.value(u"cx"_s).toDouble() / 36000;
        const double height = extents.first()->attributes.value(u"cy"_s).toDouble() / 36000;
        QVERIFY(width <= file.pageTemplate.textWidth + 0.01 && height <= file.pageTemplate.textHeight + 0.01);
        QVERIFY(std::abs(width / height - double(pixels.width()) / pixels.height()) < 0.01);
        // One part for both, and read back as it was wished.
        QCOMPARE(ZipArchive(file.bytes, u"一期.docx"_s).names().filter(u"media/"_s).size(), 1);
        QStringList ids;
        for (const Element *properties : file.body.all(u"wp:docPr"_s)) {
            ids.append(properties->attributes.value(u"id"_s));
            QCOMPARE(properties->attributes.value(u"descr"_s), u"会场"_s);
        }
        QVERIFY(ids.at(0) != ids.at(1));
        const auto readBack = issueFrom(file.bytes, u"一期.docx"_s);
        const Block &again = readBack->sections.first().articles.first().manuscript.blocks.first();
        QVERIFY2(std::abs(again.imageWidthMm - wished) < 0.01, qPrintable(QString::number(again.imageWidthMm)));
        QCOMPARE(again.text, u"会场"_s);
    }

    void aPictureThatIsMissingLeavesItsCaption()
    {
        Block figure = block(BlockKind::Image, u"会场"_s);
        figure.imageId = u"none"_s;
        const WordFile file(issueOf({figure}), m_fonts);
        QCOMPARE(file.words(u"FigureCaption"_s), QStringList{u"会场"_s});
        QVERIFY(file.body.all(u"w:drawing"_s).isEmpty());
    }

    void oddAndEvenPagesHaveTheirNumbersOutside()
    {
        WordFile file(issueOf({block(BlockKind::Paragraph, u"已经完成。"_s)}), m_fonts);
        QStringList sides;
        for (const QString &name : {u"word/footer1.xml"_s, u"word/footer2.xml"_s})
            sides.append(file.part(name).value(u"w:jc"_s));
        sides.sort();
        QCOMPARE(sides, (QStringList{u"left"_s, u"right"_s}));
        QVERIFY(file.part(u"word/settings.xml"_s).first(u"w:evenAndOddHeaders"_s));
    }

    void cornersAndNoteAreWritten()
    {
        IssueDocument issue = issueOf({block(BlockKind::Paragraph, u"已经完成。"_s)});
        issue.classification = u"内部资料"_s;
        issue.serial = u"000012"_s;
        issue.supplement = true;
        issue.cumulative = 9;
        issue.editorialNote = u"本期专题。\n请学习。"_s;
        const WordFile file(issue, m_fonts);
        QCOMPARE(file.words(u"Corner"_s), QStringList{u"内部资料>编号：000012"_s});
        QCOMPARE(file.words(u"IssueNumber"_s), (QStringList{u"增刊第3期"_s, u"（总第9期）"_s}));
        QCOMPARE(file.words(u"EditorialNote"_s), (QStringList{u"编者按：本期专题。"_s, u"请学习。"_s}));
    }

    void whatXmlForbidsIsLeftOut()
    {
        const WordFile file(issueOf({block(BlockKind::Paragraph, u"甲\u0001乙\uFFFE丙 丁"_s)}), m_fonts);
        QCOMPARE(file.words(u"ArticleBody"_s), QStringList{u"甲乙丙 丁"_s});
    }

    void theSameIssueGivesTheSameBytes()
    {
        const IssueDocument issue = IssueMaker(5, IssueMaker::For::Word).issue();
        QCOMPARE(WordFile(issue, m_fonts).bytes, WordFile(issue, m_fonts).bytes);
    }

    void aDeviceThatTakesNothingIsSaid()
    {
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, writeDocx(issueOf({}), TemplateLibrary().find({}), Layout(), closed));
    }
};

QTEST_GUILESS_MAIN(TestDocxWriting)
#include "test_docx_writing.moc"
