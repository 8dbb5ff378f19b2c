// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_document_part.h"

#include "core/formats/docx_styles_part.h"
#include "core/formats/docx_xml.h"
#include "core/formats/own_document.h"

#include <algorithm>
#include <cmath>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

constexpr double emuPerMm = 36000;

QString number(qint64 value)
{
    return QString::number(value);
}

QString bookmarkName(int number)
{
    return u"_Toc%1"_s.arg(number, 9, 10, QLatin1Char('0'));
}

// A run; with hint eastAsia, or Word draws “”‘’—…· in the Latin font at half width.
struct RunLook {
    bool bold = false, italic = false, underline = false;
    QString script; // superscript, subscript
};

void addRunStart(DocxXml &xml, const RunLook &look = {})
{
    xml.open("w:r"_L1);
    xml.open("w:rPr"_L1);
    xml.empty("w:rFonts"_L1, {{"w:hint"_L1, u"eastAsia"_s}});
    if (look.bold)
        xml.empty("w:b"_L1);
    if (look.italic)
        xml.empty("w:i"_L1);
    if (look.underline)
        xml.value("w:u"_L1, u"single"_s);
    if (!look.script.isEmpty())
        xml.value("w:vertAlign"_L1, look.script);
    xml.close();
}

void addRun(DocxXml &xml, const QString &text, const RunLook &look = {})
{
    if (text.isEmpty())
        return;
    addRunStart(xml, look);
    xml.open("w:t"_L1, {{"xml:space"_L1, u"preserve"_s}});
    xml.text(text);
    xml.close();
    xml.close();
}

void addBreak(DocxXml &xml)
{
    xml.open("w:r"_L1);
    xml.empty("w:br"_L1);
    xml.close();
}

void addTab(DocxXml &xml)
{
    xml.open("w:r"_L1);
    xml.empty("w:tab"_L1);
    xml.close();
}

void addFieldMark(DocxXml &xml, const QString &type)
{
    xml.open("w:r"_L1);
    xml.empty("w:fldChar"_L1, {{"w:fldCharType"_L1, type}});
    xml.close();
}

void addInstruction(DocxXml &xml, const QString &text)
{
    xml.open("w:r"_L1);
    xml.open("w:instrText"_L1, {{"xml:space"_L1, u"preserve"_s}});
    xml.text(text);
    xml.close();
    xml.close();
}

RunLook lookAt(const Block &block, qsizetype position)
{
    RunLook look;
    for (const Mark &mark : block.marks) {
        if (position < mark.start || position >= mark.start + mark.length)
            continue;
        look.bold |= mark.kind == MarkKind::Bold;
        look.italic |= mark.kind == MarkKind::Italic;
        look.underline |= mark.kind == MarkKind::Underline;
        if (mark.kind == MarkKind::Superscript)
            look.script = u"superscript"_s;
        if (mark.kind == MarkKind::Subscript)
            look.script = u"subscript"_s;
    }
    return look;
}

void addMarkedText(DocxXml &xml, const Block &block)
{
    QList<qsizetype> cuts{0, block.text.size()};
    for (const Mark &mark : block.marks)
        cuts << std::clamp<qsizetype>(mark.start, 0, block.text.size()) << std::clamp<qsizetype>(mark.start + mark.length, 0, block.text.size());
    std::sort(cuts.begin(), cuts.end());
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i)
        addRun(xml, block.text.mid(cuts.at(i), cuts.at(i + 1) - cuts.at(i)), lookAt(block, cuts.at(i)));
}

class DocumentPart final {
public:
    DocumentPart(const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout)
        : m_issue(issue)
        , m_template(pageTemplate)
        , m_layout(layout)
        , m_xml("w:document"_L1)
    {
    }

    DocxDocument run()
    {
        m_xml.open("w:body"_L1);
        addMasthead();
        if (m_template.contents)
            addContents();
        addNote();
        addSections();
        addTail();
        addPageSetup();
        m_xml.close();
        return {m_xml.finish(), m_pictures};
    }

private:
    void openParagraph(QLatin1StringView style)
    {
        m_xml.open("w:p"_L1);
        m_xml.open("w:pPr"_L1);
        m_xml.value("w:pStyle"_L1, style);
    }
    void beginText() { m_xml.close(); } // of w:pPr
    void closeParagraph() { m_xml.close(); }

    void addParagraph(QLatin1StringView style, const QString &text)
    {
        if (text.isEmpty())
            return;
        openParagraph(style);
        beginText();
        addRun(m_xml, text);
        closeParagraph();
    }

    // Left and right on one line.
    void addPair(QLatin1StringView style, const QString &left, const QString &right)
    {
        if (left.isEmpty() && right.isEmpty())
            return;
        openParagraph(style);
        beginText();
        addRun(m_xml, left);
        if (!right.isEmpty()) {
            addTab(m_xml);
            addRun(m_xml, right);
        }
        closeParagraph();
    }

    void addMasthead()
    {
        addPair("Corner"_L1, m_issue.classification, m_issue.serial.isEmpty() ? QString() : u"编号：%1"_s.arg(m_issue.serial));
        addParagraph("Masthead"_L1, m_issue.bulletin);
        if (m_issue.number > 0)
            addParagraph("IssueNumber"_L1, (m_issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s).arg(m_issue.number));
        if (m_issue.cumulative > 0)
            addParagraph("IssueNumber"_L1, u"（总第%1期）"_s.arg(m_issue.cumulative));
        addPair("Publisher"_L1, m_issue.publisher.isEmpty() ? QString() : m_issue.publisher + u"编"_s, printedDate(m_issue.date));
    }

    // Contents: a real field, so that Word can renew it, with entries that stand already, so that
    // nothing asks to be renewed when the file is opened.
    void addContents()
    {
        addParagraph("ContentsTitle"_L1, m_template.contentsHeading);
        int remaining = 0;
        for (const SectionDocument &section : m_issue.sections)
            remaining += section.articles.isEmpty() ? 0 : 1 + int(section.articles.size());
        int bookmark = 0;
        int article = 0;
        const int last = remaining;
        for (const SectionDocument &section : m_issue.sections) {
            if (section.articles.isEmpty())
                continue;
            ++bookmark;
            addEntry("TOC1"_L1, m_template.sectionOpen + section.name + m_template.sectionClose, bookmark, 0, last);
            for (const ArticleDocument &entry : section.articles) {
                ++bookmark;
                addEntry("TOC2"_L1, entry.title(), bookmark, pageOf(article++), last);
            }
        }
    }

    int pageOf(int article) const { return size_t(article) < m_layout.articles.size() ? m_layout.articles[size_t(article)].firstPage : 0; }

    void addEntry(QLatin1StringView style, const QString &text, int bookmark, int page, int last)
    {
        openParagraph(style);
        beginText();
        if (bookmark == 1) {
            addFieldMark(m_xml, u"begin"_s);
            addInstruction(m_xml, m_template.contentsPageNumbers ? u" TOC \\o \"1-2\" \\h \\z \\u "_s : u" TOC \\o \"1-2\" \\n \\h \\z \\u "_s);
            addFieldMark(m_xml, u"separate"_s);
        }
        m_xml.open("w:hyperlink"_L1, {{"w:anchor"_L1, bookmarkName(bookmark)}, {"w:history"_L1, u"1"_s}});
        addRun(m_xml, text);
        if (page > 0 && m_template.contentsPageNumbers) {
            addTab(m_xml);
            addFieldMark(m_xml, u"begin"_s);
            addInstruction(m_xml, u" PAGEREF %1 \\h "_s.arg(bookmarkName(bookmark)));
            addFieldMark(m_xml, u"separate"_s);
            addRun(m_xml, number(page));
            addFieldMark(m_xml, u"end"_s);
        }
        m_xml.close();
        if (bookmark == last)
            addFieldMark(m_xml, u"end"_s);
        closeParagraph();
    }

    void addNote()
    {
        const QStringList paragraphs = m_issue.editorialNote.split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            addParagraph("EditorialNote"_L1, i == 0 ? u"编者按："_s + paragraphs.at(i) : paragraphs.at(i));
    }

    void addSections()
    {
        int article = 0;
        for (const SectionDocument &section : m_issue.sections) {
            if (section.articles.isEmpty())
                continue;
            const bool newPage = (m_bookmark == 0 && m_template.contentsOnOwnPage) || (m_bookmark > 0 && (m_template.sectionOnNewPage || m_template.articleOnNewPage));
            addHeading("BulletinSection"_L1, {m_template.sectionOpen + section.name + m_template.sectionClose}, newPage);
            bool first = true;
            for (const ArticleDocument &entry : section.articles) {
                addHeading("ArticleTitle"_L1, entry.titleLines, m_template.articleOnNewPage && !first);
                first = false;
                ++article;
                for (qsizetype i = 0; i < entry.manuscript.blocks.size(); ++i)
                    addBlock(entry.manuscript.blocks.at(i), article, int(i) + 1);
                addParagraph("Credit"_L1, creditLine(entry));
            }
        }
    }

    void addHeading(QLatin1StringView style, const QStringList &lines, bool newPage)
    {
        openParagraph(style);
        if (newPage)
            m_xml.empty("w:pageBreakBefore"_L1);
        beginText();
        const QString id = number(++m_bookmark);
        m_xml.empty("w:bookmarkStart"_L1, {{"w:id"_L1, id}, {"w:name"_L1, bookmarkName(m_bookmark)}});
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                addBreak(m_xml);
            addRun(m_xml, lines.at(i));
        }
        m_xml.empty("w:bookmarkEnd"_L1, {{"w:id"_L1, id}});
        closeParagraph();
    }

    void addBlock(const Block &block, int article, int index)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            addText("ArticleBody"_L1, block);
            break;
        case BlockKind::Heading:
            addText(block.level >= 2 ? "ArticleHeading2"_L1 : "ArticleHeading1"_L1, block);
            break;
        case BlockKind::Image:
            addPicture(block, article, index);
            addParagraph("FigureCaption"_L1, block.text);
            break;
        case BlockKind::Table:
            addParagraph("TableCaption"_L1, block.text);
            addTable(block);
            break;
        }
    }

    void addText(QLatin1StringView style, const Block &block)
    {
        openParagraph(style);
        beginText();
        addMarkedText(m_xml, block);
        closeParagraph();
    }

    const PlacedImage *placeOf(int article, int index) const
    {
        for (const Page &page : m_layout.pages) {
            for (const PlacedImage &image : page.images) {
                if (image.article == article && image.block == index)
                    return &image;
            }
        }
        return nullptr;
    }

    const DocxPicture &pictureFor(const QString &imageId)
    {
        for (const DocxPicture &picture : m_pictures) {
            if (picture.imageId == imageId)
                return picture;
        }
        const QString type = m_issue.images.value(imageId).mediaType.section(u'/', 1);
        const qsizetype count = m_pictures.size() + 1;
        m_pictures.append({u"rIdPicture%1"_s.arg(count), u"media/image%1.%2"_s.arg(count).arg(type.isEmpty() ? u"png"_s : type), imageId});
        return m_pictures.last();
    }

    void addPicture(const Block &block, int article, int index)
    {
        const PlacedImage *place = placeOf(article, index);
        if (!m_issue.images.contains(block.imageId) || !place)
            return;
        const DocxPicture picture = pictureFor(block.imageId);
        const double width = block.imageWidthMm > 0 ? block.imageWidthMm : place->width;
        const QString cx = number(qint64(std::llround(width * emuPerMm)));
        const QString cy = number(qint64(std::llround(width * place->height / place->width * emuPerMm)));
        const QString id = number(++m_drawing);
        const QString name = (block.imageWidthMm > 0 ? u"picture %1"_s : naturalPictureName() + u" %1"_s).arg(id);
        m_xml.open("w:p"_L1);
        m_xml.open("w:pPr"_L1);
        m_xml.value("w:pStyle"_L1, u"FigureCaption"_s);
        if (!block.text.isEmpty())
            m_xml.empty("w:keepNext"_L1);
        m_xml.empty("w:spacing"_L1, {{"w:line"_L1, u"240"_s}, {"w:lineRule"_L1, u"auto"_s}});
        m_xml.close();
        m_xml.open("w:r"_L1);
        m_xml.open("w:drawing"_L1);
        m_xml.open("wp:inline"_L1, {{"distT"_L1, u"0"_s}, {"distB"_L1, u"0"_s}, {"distL"_L1, u"0"_s}, {"distR"_L1, u"0"_s}});
        m_xml.empty("wp:extent"_L1, {{"cx"_L1, cx}, {"cy"_L1, cy}});
        m_xml.empty("wp:docPr"_L1, {{"id"_L1, id}, {"name"_L1, name}, {"descr"_L1, block.text}});
        m_xml.open("a:graphic"_L1);
        m_xml.open("a:graphicData"_L1, {{"uri"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
        m_xml.open("pic:pic"_L1);
        m_xml.open("pic:nvPicPr"_L1);
        m_xml.empty("pic:cNvPr"_L1, {{"id"_L1, id}, {"name"_L1, name}, {"descr"_L1, block.text}});
        m_xml.empty("pic:cNvPicPr"_L1);
        m_xml.close();
        m_xml.open("pic:blipFill"_L1);
        m_xml.empty("a:blip"_L1, {{"r:embed"_L1, picture.relation}});
        m_xml.open("a:stretch"_L1);
        m_xml.empty("a:fillRect"_L1);
        m_xml.close();
        m_xml.close();
        m_xml.open("pic:spPr"_L1);
        m_xml.open("a:xfrm"_L1);
        m_xml.empty("a:off"_L1, {{"x"_L1, u"0"_s}, {"y"_L1, u"0"_s}});
        m_xml.empty("a:ext"_L1, {{"cx"_L1, cx}, {"cy"_L1, cy}});
        m_xml.close();
        m_xml.open("a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
        m_xml.empty("a:avLst"_L1);
        m_xml.close();
        for (int open = 0; open < 8; ++open) // spPr, pic, graphicData, graphic, inline, drawing, r, p
            m_xml.close();
    }

    void addTable(const Block &block)
    {
        const qsizetype columns = block.rows.isEmpty() ? 0 : block.rows.first().size();
        if (columns == 0)
            return;
        const int width = twips(m_template.textWidth);
        m_xml.open("w:tbl"_L1);
        m_xml.open("w:tblPr"_L1);
        m_xml.empty("w:tblW"_L1, {{"w:w"_L1, number(width)}, {"w:type"_L1, u"dxa"_s}});
        m_xml.value("w:jc"_L1, u"center"_s);
        m_xml.open("w:tblBorders"_L1);
        for (const QLatin1StringView side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1})
            m_xml.empty(side, {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, u"6"_s}, {"w:space"_L1, u"0"_s}, {"w:color"_L1, u"000000"_s}});
        m_xml.close();
        m_xml.close();
        m_xml.open("w:tblGrid"_L1);
        for (qsizetype i = 0; i < columns; ++i)
            m_xml.empty("w:gridCol"_L1, {{"w:w"_L1, number(width / columns)}});
        m_xml.close();
        for (qsizetype row = 0; row < block.rows.size(); ++row)
            addTableRow(block.rows.at(row), row == 0 && block.rows.size() > 1, width / int(columns));
        m_xml.close();
    }

    void addTableRow(const QStringList &cells, bool head, int width)
    {
        m_xml.open("w:tr"_L1);
        m_xml.open("w:trPr"_L1);
        m_xml.empty("w:cantSplit"_L1);
        if (head)
            m_xml.empty("w:tblHeader"_L1);
        m_xml.close();
        for (const QString &cell : cells) {
            m_xml.open("w:tc"_L1);
            m_xml.open("w:tcPr"_L1);
            m_xml.empty("w:tcW"_L1, {{"w:w"_L1, number(width)}, {"w:type"_L1, u"dxa"_s}});
            m_xml.value("w:vAlign"_L1, u"center"_s);
            m_xml.close();
            openParagraph(head ? "TableHead"_L1 : "TableText"_L1);
            beginText();
            addRun(m_xml, cell);
            closeParagraph();
            m_xml.close();
        }
        m_xml.close();
    }

    QStringList tailLines() const
    {
        QStringList lines;
        for (const DistributionLine &line : m_issue.distribution)
            lines.append(u"%1：%2"_s.arg(line.label, line.recipients));
        QStringList parts;
        for (const auto &[label, text] : {std::pair(u"责编："_s, m_issue.colophon.editor), std::pair(u"电话："_s, m_issue.colophon.phone), std::pair(u"邮箱："_s, m_issue.colophon.email)}) {
            if (!text.isEmpty())
                parts.append(label + text);
        }
        if (!parts.isEmpty())
            lines.append(parts.join(u' '));
        if (m_issue.printRun > 0)
            lines.append(u"共印%1份"_s.arg(m_issue.printRun));
        return lines;
    }

    void addTail()
    {
        const QStringList lines = tailLines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            openParagraph("Tail"_L1);
            const bool first = i == 0;
            const bool colophon = i == m_issue.distribution.size() && !first;
            const bool last = i + 1 == lines.size();
            if (last)
                m_xml.value("w:keepNext"_L1, u"0"_s);
            if (first || colophon || last) {
                m_xml.open("w:pBdr"_L1);
                if (first || colophon)
                    addBorder("w:top"_L1, first ? m_template.tailThickRuleMm : m_template.tailThinRuleMm);
                if (last)
                    addBorder("w:bottom"_L1, m_template.tailThickRuleMm);
                m_xml.close();
            }
            if (first)
                m_xml.empty("w:spacing"_L1, {{"w:before"_L1, number(linePitch(m_template))}});
            beginText();
            addRun(m_xml, lines.at(i));
            closeParagraph();
        }
    }

    void addBorder(QLatin1StringView side, double widthMm)
    {
        m_xml.empty(side, {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, number(std::max<qint64>(2, std::llround(widthMm * 72 / 25.4 * 8)))}, {"w:space"_L1, u"1"_s}, {"w:color"_L1, u"000000"_s}});
    }

    void addPageSetup()
    {
        const double right = m_template.pageWidth - m_template.marginLeft - m_template.textWidth;
        const double bottom = m_template.pageHeight - m_template.marginTop - m_template.textHeight;
        // A 一字线 stands in the middle of its line: the footer's foot is that much lower than the dash.
        const double footer = bottom - m_template.pageNumberBelowText - 3;
        m_xml.open("w:sectPr"_L1);
        m_xml.empty("w:footerReference"_L1, {{"w:type"_L1, u"default"_s}, {"r:id"_L1, u"rIdFooterOdd"_s}});
        m_xml.empty("w:footerReference"_L1, {{"w:type"_L1, u"even"_s}, {"r:id"_L1, u"rIdFooterEven"_s}});
        m_xml.empty("w:pgSz"_L1, {{"w:w"_L1, number(twips(m_template.pageWidth))}, {"w:h"_L1, number(twips(m_template.pageHeight))}});
        m_xml.empty("w:pgMar"_L1, {{"w:top"_L1, number(twips(m_template.marginTop))}, {"w:right"_L1, number(twips(right))}, {"w:bottom"_L1, number(twips(bottom))},
                                   {"w:left"_L1, number(twips(m_template.marginLeft))}, {"w:header"_L1, u"851"_s}, {"w:footer"_L1, number(twips(std::max(5.0, footer)))}, {"w:gutter"_L1, u"0"_s}});
        m_xml.empty("w:pgNumType"_L1, {{"w:fmt"_L1, u"decimal"_s}, {"w:start"_L1, u"1"_s}});
        m_xml.empty("w:docGrid"_L1, {{"w:type"_L1, u"lines"_s}, {"w:linePitch"_L1, number(linePitch(m_template))}});
        m_xml.close();
    }

    const IssueDocument &m_issue;
    const PageTemplate &m_template;
    const Layout &m_layout;
    DocxXml m_xml;
    QList<DocxPicture> m_pictures;
    int m_bookmark = 0;
    int m_drawing = 0;
};

} // namespace

DocxDocument docxDocument(const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout)
{
    return DocumentPart(issue, pageTemplate, layout).run();
}

QByteArray docxFooter(Qt::Alignment side, const PageTemplate &pageTemplate)
{
    const bool right = side.testFlag(Qt::AlignRight);
    const QString em = number(std::llround(pageTemplate.style(u"page-number"_s).sizePt * 20));
    DocxXml xml("w:ftr"_L1);
    xml.open("w:p"_L1);
    xml.open("w:pPr"_L1);
    xml.value("w:pStyle"_L1, u"Footer"_s);
    if (right)
        xml.empty("w:ind"_L1, {{"w:rightChars"_L1, u"100"_s}, {"w:right"_L1, em}});
    else
        xml.empty("w:ind"_L1, {{"w:leftChars"_L1, u"100"_s}, {"w:left"_L1, em}});
    xml.value("w:jc"_L1, right ? u"right"_s : u"left"_s);
    xml.close();
    addRun(xml, u"— "_s);
    addFieldMark(xml, u"begin"_s);
    addInstruction(xml, u" PAGE "_s);
    addFieldMark(xml, u"separate"_s);
    addRun(xml, u"1"_s);
    addFieldMark(xml, u"end"_s);
    addRun(xml, u" —"_s);
    xml.close();
    return xml.finish();
}

} // namespace bulletin
