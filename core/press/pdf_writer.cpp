// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_writer.h"

#include "core/base/failure.h"
#include "core/press/pdf_canvas.h"
#include "core/press/pdf_finish.h"

#include <QCoreApplication>
#include <QIODevice>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct PdfTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PdfWriter)
};

QString titleOf(const IssueDocument &issue)
{
    const QString total = issue.cumulative > 0 ? u"（总第%1期）"_s.arg(issue.cumulative) : QString();
    const QString number = (issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s).arg(issue.number);
    return u"%1 %2年%3%4"_s.arg(issue.bulletin).arg(issue.year).arg(number, total);
}

// The tag of a line's paragraph; contents entries, tables and figures stand inside their own.
const char *tagOf(Role role)
{
    switch (role) {
    case Role::Section:
        return "H1";
    case Role::Title:
        return "H2";
    case Role::Heading:
        return "H3";
    case Role::Contents:
        return "TOCI";
    case Role::Caption:
        return "Caption";
    default:
        return "P";
    }
}

// Draws a layout line by line, opening and closing tags where paragraphs begin and end, and at the
// end of each page.
class Drawing final {
public:
    Drawing(const Layout &layout, const IssueDocument &issue, PdfCanvas &canvas) : m_layout(layout), m_issue(issue), m_canvas(canvas) {}

    void run()
    {
        m_canvas.setMetadata(titleOf(m_issue), m_issue.publisher, m_issue.date);
        m_canvas.beginTag("Document");
        for (const Page &page : m_layout.pages)
            draw(page);
        closeParagraph();
        closeContents();
        m_canvas.endTag("Document");
        addOutline();
    }

private:
    void draw(const Page &page)
    {
        m_canvas.beginPage(m_layout.pageWidth, m_layout.pageHeight, page.number);
        for (const PlacedRule &rule : page.rules)
            m_canvas.drawRule(rule);
        addDestinations(page);
        size_t image = 0;
        for (const PlacedLine &line : page.lines) {
            if (line.role == Role::PageNumber) {
                // Outside every tag but the document's: it is no part of the text.
                closeParagraph();
                closeContents();
                m_canvas.drawLine(line);
                continue;
            }
            while (image < page.images.size() && comesBefore(page.images[image], line))
                drawImage(page.images[image++]);
            beginFor(line);
            m_canvas.drawLine(line);
        }
        while (image < page.images.size())
            drawImage(page.images[image++]);
        m_canvas.endPage();
    }

    static bool comesBefore(const PlacedImage &image, const PlacedLine &line)
    {
        return line.article > image.article || (line.article == image.article && line.block >= image.block) || line.role == Role::Tail;
    }

    void drawImage(const PlacedImage &image)
    {
        closeParagraph();
        const auto found = m_issue.images.constFind(image.imageId);
        m_canvas.beginTag("Figure");
        if (found != m_issue.images.cend())
            m_canvas.drawImage(image, *found);
        m_canvas.endTag("Figure");
    }

    void beginFor(const PlacedLine &line)
    {
        if (!line.paragraphStart && m_open && m_role == line.role && m_article == line.article && m_block == line.block)
            return;
        closeParagraph();
        if (line.role != Role::Contents)
            closeContents();
        else if (!m_contents)
            m_canvas.beginTag("TOC");
        m_contents = line.role == Role::Contents;
        m_open = tagOf(line.role);
        m_role = line.role;
        m_article = line.article;
        m_block = line.block;
        m_canvas.beginTag(m_open);
        beginLink(line);
    }

    void beginLink(const PlacedLine &line)
    {
        m_link = line.target > 0;
        if (m_link)
            m_canvas.beginLink(u"article-%1"_s.arg(line.target));
    }

    void endLink()
    {
        if (m_link)
            m_canvas.endLink();
        m_link = false;
    }


    void closeParagraph()
    {
        endLink();
        if (m_open)
            m_canvas.endTag(m_open);
        m_open = nullptr;
    }

    void closeContents()
    {
        if (m_contents)
            m_canvas.endTag("TOC");
        m_contents = false;
    }

    void addDestinations(const Page &page)
    {
        for (const ArticleExtent &article : m_layout.articles) {
            if (article.firstPage == page.number)
                m_canvas.addDestination(u"article-%1"_s.arg(article.article), article.titleY);
        }
        for (size_t i = 0; i < m_layout.sections.size(); ++i) {
            if (m_layout.sections[i].firstPage == page.number)
                m_canvas.addDestination(u"section-%1"_s.arg(i + 1), m_layout.sections[i].y);
        }
    }

    void addOutline()
    {
        int number = 0;
        for (int i = 0; i < m_issue.sections.size(); ++i) {
            const SectionDocument &section = m_issue.sections.at(i);
            if (section.articles.isEmpty())
                continue;
            const int parent = m_canvas.addOutline(0, section.name, u"section-%1"_s.arg(i + 1));
            for (const ArticleDocument &article : section.articles)
                m_canvas.addOutline(parent, article.title(), u"article-%1"_s.arg(++number));
        }
    }

    const Layout &m_layout;
    const IssueDocument &m_issue;
    PdfCanvas &m_canvas;
    const char *m_open = nullptr;
    Role m_role = Role::Body;
    int m_article = 0;
    int m_block = -1;
    bool m_contents = false;
    bool m_link = false;
};

} // namespace

void writePdf(const Layout &layout, const IssueDocument &issue, QIODevice &out)
{
    PdfCanvas canvas;
    Drawing(layout, issue, canvas).run();
    const QByteArray bytes = finishPdf(canvas.finish(), {titleOf(issue), issue.publisher, issue.date});
    if (out.write(bytes) != bytes.size())
        throw Failure(PdfTexts::tr("The PDF could not be written."), PdfTexts::tr("Check the disk and its free space."));
}

} // namespace bulletin
