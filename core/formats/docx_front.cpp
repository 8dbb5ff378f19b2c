// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_front.h"

#include "core/formats/docx_pages.h"
#include "core/formats/docx_runs.h"
#include "core/formats/docx_styles_part.h"

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

QString docxBookmark(int number)
{
    return u"_Toc%1"_s.arg(number, 9, 10, QLatin1Char('0'));
}

DocxFront::DocxFront(DocxXml &xml, const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout)
    : m_xml(xml)
    , m_issue(issue)
    , m_template(pageTemplate)
    , m_layout(layout)
{
}

void DocxFront::add()
{
    addMasthead();
    if (m_template.contents)
        addContents();
    addNote();
}

// Left and right on one line.
void DocxFront::addPair(QLatin1StringView style, const QString &left, const QString &right)
{
    if (left.isEmpty() && right.isEmpty())
        return;
    openDocxParagraph(m_xml, style);
    endDocxProperties(m_xml);
    addDocxRun(m_xml, left);
    if (!right.isEmpty()) {
        addDocxTab(m_xml);
        addDocxRun(m_xml, right);
    }
    closeDocxParagraph(m_xml);
}

// The name stands where it does on our page, whether 密级 and 编号 stand above it or not. Word sets
// the baseline of an exact line at four fifths of its height.
void DocxFront::addName()
{
    if (m_issue.bulletin.isEmpty())
        return;
    openDocxParagraph(m_xml, "Masthead"_L1);
    if (const std::optional<double> baseline = printedNameBaseline(m_layout, m_issue.bulletin)) {
        const double pitch = m_template.textHeight / m_template.rows;
        const bool corners = !m_issue.classification.isEmpty() || !m_issue.serial.isEmpty();
        const double above = m_template.marginTop + (corners ? m_template.style(u"corner"_s).lineRows * pitch : 0);
        const double before = *baseline - above - 0.8 * m_template.style(u"masthead"_s).lineRows * pitch;
        m_xml.empty("w:spacing"_L1, {{"w:before"_L1, docxNumber(std::max(0, twips(before)))}});
    }
    endDocxProperties(m_xml);
    addDocxRun(m_xml, m_issue.bulletin);
    closeDocxParagraph(m_xml);
}

void DocxFront::addMasthead()
{
    addPair("Corner"_L1, m_issue.classification, m_issue.serial.isEmpty() ? QString() : u"编号：%1"_s.arg(m_issue.serial));
    addName();
    if (m_issue.number > 0)
        addDocxParagraph(m_xml, "IssueNumber"_L1, (m_issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s).arg(m_issue.number));
    if (m_issue.cumulative > 0)
        addDocxParagraph(m_xml, "IssueNumber"_L1, u"（总第%1期）"_s.arg(m_issue.cumulative));
    addPair("Publisher"_L1, m_issue.publisher.isEmpty() ? QString() : m_issue.publisher + u"编"_s, printedDate(m_issue.date));
}

// A real field, so that Word can renew it, with entries that stand already, so that nothing asks to
// be renewed when the file is opened.
void DocxFront::addContents()
{
    addDocxParagraph(m_xml, "ContentsTitle"_L1, m_template.contentsHeading);
    for (const SectionDocument &section : m_issue.sections)
        m_entries += section.articles.isEmpty() ? 0 : 1 + int(section.articles.size());
    for (const SectionDocument &section : m_issue.sections) {
        if (section.articles.isEmpty())
            continue;
        addSectionEntry(section.name);
        for (const ArticleDocument &article : section.articles)
            addArticleEntry(article.title());
    }
}

// The field begins in the first entry and ends in the last one.
void DocxFront::openEntry(QLatin1StringView style)
{
    ++m_bookmark;
    openDocxParagraph(m_xml, style);
    endDocxProperties(m_xml);
    if (m_bookmark == 1)
        openDocxField(m_xml, m_template.contentsPageNumbers ? u" TOC \\o \"1-2\" \\h \\z \\u "_s : u" TOC \\o \"1-2\" \\n \\h \\z \\u "_s);
    m_xml.open("w:hyperlink"_L1, {{"w:anchor"_L1, docxBookmark(m_bookmark)}, {"w:history"_L1, u"1"_s}});
}

void DocxFront::closeEntry()
{
    m_xml.close();
    if (m_bookmark == m_entries)
        closeDocxField(m_xml);
    closeDocxParagraph(m_xml);
}

void DocxFront::addSectionEntry(const QString &name)
{
    openEntry("TOC1"_L1);
    addDocxRun(m_xml, m_template.sectionOpen + name + m_template.sectionClose);
    closeEntry();
}

void DocxFront::addArticleEntry(const QString &title)
{
    openEntry("TOC2"_L1);
    const int page = firstPageOf(m_layout, ++m_article);
    const QStringList pieces = printedEntry(m_layout, m_article, title);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            addDocxLayoutBreak(m_xml);
        addDocxRun(m_xml, pieces.at(i));
    }
    if (page > 0 && m_template.contentsPageNumbers) {
        addDocxTab(m_xml);
        openDocxField(m_xml, u" PAGEREF %1 \\h "_s.arg(docxBookmark(m_bookmark)));
        addDocxRun(m_xml, docxNumber(page));
        closeDocxField(m_xml);
    }
    closeEntry();
}

void DocxFront::addNote()
{
    const QStringList paragraphs = m_issue.editorialNote.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        addDocxParagraph(m_xml, "EditorialNote"_L1, i == 0 ? u"编者按："_s + paragraphs.at(i) : paragraphs.at(i));
}

} // namespace bulletin
