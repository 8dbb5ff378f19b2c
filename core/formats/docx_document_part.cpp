// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_document_part.h"

#include "core/formats/docx_front.h"
#include "core/formats/docx_pages.h"
#include "core/formats/docx_runs.h"
#include "core/formats/docx_styles_part.h"

#include <algorithm>
#include <cmath>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

enum class PageStart { Any, New };

class DocumentPart final {
public:
    DocumentPart(const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout)
        : m_issue(issue)
        , m_template(pageTemplate)
        , m_layout(layout)
        , m_xml("w:document"_L1)
        , m_figures(m_xml, issue, pageTemplate, layout)
    {
    }

    DocxDocument run()
    {
        m_xml.open("w:body"_L1);
        DocxFront(m_xml, m_issue, m_template, m_layout).add();
        addSections();
        addTail();
        addPageSetup();
        m_xml.close();
        return {m_xml.finish(), m_figures.pictures()};
    }

private:
    void addSections()
    {
        for (const SectionDocument &section : m_issue.sections) {
            if (section.articles.isEmpty())
                continue;
            addSectionHead(section.name);
            PageStart start = PageStart::Any; // the first stays behind its section's head
            for (const ArticleDocument &article : section.articles) {
                ++m_article;
                addTitle(article, start);
                addBody(article);
                start = m_template.articleOnNewPage ? PageStart::New : PageStart::Any;
            }
        }
    }

    void openHeading(QLatin1StringView style, PageStart start)
    {
        openDocxParagraph(m_xml, style);
        if (start == PageStart::New)
            m_xml.empty("w:pageBreakBefore"_L1);
        endDocxProperties(m_xml);
        ++m_bookmark;
        m_xml.empty("w:bookmarkStart"_L1, {{"w:id"_L1, docxNumber(m_bookmark)}, {"w:name"_L1, docxBookmark(m_bookmark)}});
    }

    void closeHeading()
    {
        m_xml.empty("w:bookmarkEnd"_L1, {{"w:id"_L1, docxNumber(m_bookmark)}});
        closeDocxParagraph(m_xml);
    }

    void addSectionHead(const QString &name)
    {
        const bool first = m_bookmark == 0;
        const bool onNewPage = first ? m_template.contentsOnOwnPage : m_template.sectionOnNewPage || m_template.articleOnNewPage;
        openHeading("BulletinSection"_L1, onNewPage ? PageStart::New : PageStart::Any);
        addDocxRun(m_xml, m_template.sectionOpen + name + m_template.sectionClose);
        closeHeading();
    }

    // At its soft breaks, and where our own page balances a line that is too long.
    void addTitle(const ArticleDocument &article, PageStart start)
    {
        openHeading("ArticleTitle"_L1, start);
        const QList<QStringList> lines = printedTitle(m_layout, m_article, article.titleLines);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (line > 0)
                addDocxBreak(m_xml);
            for (qsizetype piece = 0; piece < lines.at(line).size(); ++piece) {
                if (piece > 0)
                    addDocxLayoutBreak(m_xml);
                addDocxRun(m_xml, lines.at(line).at(piece));
            }
        }
        closeHeading();
    }

    void addBody(const ArticleDocument &article)
    {
        const QList<Block> &blocks = article.manuscript.blocks;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const bool tableBefore = i > 0 && blocks.at(i - 1).kind == BlockKind::Table;
            if (tableBefore && blocks.at(i).kind == BlockKind::Table && blocks.at(i).text.isEmpty())
                addSeparator();
            addBlock(blocks.at(i), int(i) + 1);
        }
        addDocxParagraph(m_xml, "Credit"_L1, creditLine(article));
    }

    // Word makes one table of two that follow each other directly.
    void addSeparator()
    {
        openDocxParagraph(m_xml, "TableText"_L1);
        endDocxProperties(m_xml);
        closeDocxParagraph(m_xml);
    }

    void addBlock(const Block &block, int index)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            addText("ArticleBody"_L1, block);
            break;
        case BlockKind::Heading:
            addText(block.level >= 2 ? "ArticleHeading2"_L1 : "ArticleHeading1"_L1, block);
            break;
        case BlockKind::Image:
            m_figures.addPicture(block, m_article, index);
            break;
        case BlockKind::Table:
            m_figures.addTable(block, m_article, index);
            break;
        }
    }

    void addText(QLatin1StringView style, const Block &block)
    {
        openDocxParagraph(m_xml, style);
        endDocxProperties(m_xml);
        addDocxText(m_xml, block);
        closeDocxParagraph(m_xml);
    }

    QStringList colophonLines() const
    {
        QStringList parts;
        for (const auto &[label, text] : {std::pair(u"责编："_s, m_issue.colophon.editor), std::pair(u"电话："_s, m_issue.colophon.phone), std::pair(u"邮箱："_s, m_issue.colophon.email)}) {
            if (!text.isEmpty())
                parts.append(label + text);
        }
        QStringList lines;
        if (!parts.isEmpty())
            lines.append(parts.join(u' '));
        if (m_issue.printRun > 0)
            lines.append(u"共印%1份"_s.arg(m_issue.printRun));
        return lines;
    }

    // 版记: kept together, a thick rule above and below, a thin one between recipients and editors.
    void addTail()
    {
        QStringList lines;
        for (const DistributionLine &line : m_issue.distribution)
            lines.append(u"%1：%2"_s.arg(line.label, line.recipients));
        const qsizetype recipients = lines.size();
        lines += colophonLines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            openDocxParagraph(m_xml, "Tail"_L1);
            const bool last = i + 1 == lines.size();
            if (last)
                m_xml.value("w:keepNext"_L1, u"0"_s);
            if (i == 0 || i == recipients || last) {
                m_xml.open("w:pBdr"_L1);
                if (i == 0 || i == recipients)
                    addBorder("w:top"_L1, i == 0 ? m_template.tailThickRuleMm : m_template.tailThinRuleMm);
                if (last)
                    addBorder("w:bottom"_L1, m_template.tailThickRuleMm);
                m_xml.close();
            }
            if (i == 0)
                m_xml.empty("w:spacing"_L1, {{"w:before"_L1, docxNumber(linePitch(m_template))}});
            endDocxProperties(m_xml);
            addDocxTab(m_xml); // to its stop one character in: an indent would move the rules too
            addDocxRun(m_xml, lines.at(i));
            closeDocxParagraph(m_xml);
        }
    }

    void addBorder(QLatin1StringView side, double widthMm)
    {
        const qint64 eighths = std::max<qint64>(2, std::llround(widthMm * 72 / 25.4 * 8));
        m_xml.empty(side, {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, docxNumber(eighths)}, {"w:space"_L1, u"1"_s}, {"w:color"_L1, u"000000"_s}});
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
        m_xml.empty("w:pgSz"_L1, {{"w:w"_L1, docxNumber(twips(m_template.pageWidth))}, {"w:h"_L1, docxNumber(twips(m_template.pageHeight))}});
        m_xml.empty("w:pgMar"_L1, {{"w:top"_L1, docxNumber(twips(m_template.marginTop))},
                                   {"w:right"_L1, docxNumber(twips(right))},
                                   {"w:bottom"_L1, docxNumber(twips(bottom))},
                                   {"w:left"_L1, docxNumber(twips(m_template.marginLeft))},
                                   {"w:header"_L1, u"851"_s},
                                   {"w:footer"_L1, docxNumber(twips(std::max(5.0, footer)))},
                                   {"w:gutter"_L1, u"0"_s}});
        m_xml.empty("w:pgNumType"_L1, {{"w:fmt"_L1, u"decimal"_s}, {"w:start"_L1, u"1"_s}});
        m_xml.empty("w:docGrid"_L1, {{"w:type"_L1, u"lines"_s}, {"w:linePitch"_L1, docxNumber(linePitch(m_template))}});
        m_xml.close();
    }

    const IssueDocument &m_issue;
    const PageTemplate &m_template;
    const Layout &m_layout;
    DocxXml m_xml;
    DocxFigures m_figures;
    int m_bookmark = 0;
    int m_article = 0;
};

} // namespace

DocxDocument docxDocument(const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout)
{
    return DocumentPart(issue, pageTemplate, layout).run();
}

QByteArray docxFooter(Qt::Alignment side, const PageTemplate &pageTemplate)
{
    const bool right = side.testFlag(Qt::AlignRight);
    const QString em = docxNumber(std::llround(pageTemplate.style(u"page-number"_s).sizePt * 20));
    DocxXml xml("w:ftr"_L1);
    openDocxParagraph(xml, "Footer"_L1);
    if (right)
        xml.empty("w:ind"_L1, {{"w:rightChars"_L1, u"100"_s}, {"w:right"_L1, em}});
    else
        xml.empty("w:ind"_L1, {{"w:leftChars"_L1, u"100"_s}, {"w:left"_L1, em}});
    xml.value("w:jc"_L1, right ? u"right"_s : u"left"_s);
    endDocxProperties(xml);
    addDocxRun(xml, u"— "_s);
    openDocxField(xml, u" PAGE "_s);
    addDocxRun(xml, u"1"_s);
    closeDocxField(xml);
    addDocxRun(xml, u" —"_s);
    closeDocxParagraph(xml);
    return xml.finish();
}

} // namespace bulletin
