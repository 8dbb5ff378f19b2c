// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_drawing.h"

#include "core/base/failure.h"
#include "core/press/font_book.h"
#include "core/press/pdf_image.h"

#include <QCoreApplication>
#include <algorithm>

namespace bulletin {
namespace {

struct DrawingTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PdfWriter)
};

constexpr double pointsPerMm = 72 / 25.4;
constexpr int nothing = -2;

// In one column what stands higher is read first.
bool comesBefore(const PlacedImage &image, const PlacedLine &line)
{
    return image.y < line.y;
}

// From the left, the foot, to the right, the top, as PDF counts.
QPDFObjectHandle boxOf(const QRectF &place, double pageHeight)
{
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (const double edge : {place.left(), pageHeight - place.bottom(), place.right(), pageHeight - place.top()})
        box.appendItem(QPDFObjectHandle::newReal(edge * pointsPerMm, 2));
    return box;
}

} // namespace

PdfDrawing::PdfDrawing(const Layout &layout, const IssueDocument &issue, PdfDocument &document)
    : m_layout(layout)
    , m_issue(issue)
    , m_document(document)
    , m_structure(document.objects())
    , m_elements(issue, m_structure)
    , m_resources(document.objects().makeIndirectObject(QPDFObjectHandle::parse("<< /Font << >> /XObject << >> >>")))
{
}

void PdfDrawing::draw()
{
    makeFonts();
    for (const Page &page : m_layout.pages)
        drawPage(page);
    addLinks();
    QPDFObjectHandle fonts = m_resources.getKey("/Font");
    for (const std::unique_ptr<PdfFont> &font : m_fonts)
        fonts.replaceKey('/' + font->name().toStdString(), font->write(m_document.objects()));
    m_structure.write(m_document.pages());
}

void PdfDrawing::makeFonts()
{
    std::vector<std::pair<std::shared_ptr<const Face>, std::vector<std::uint32_t>>> used;
    for (const Page &page : m_layout.pages) {
        for (const PlacedLine &line : page.lines) {
            for (const TextRun &run : line.line->runs) {
                auto found = std::find_if(used.begin(), used.end(), [&](const auto &entry) { return entry.first == run.face; });
                if (found == used.end())
                    found = used.insert(used.end(), {run.face, {}});
                for (const Glyph &glyph : run.glyphs)
                    found->second.push_back(glyph.index);
            }
        }
    }
    for (auto &[face, glyphs] : used) {
        if (glyphs.empty())
            continue;
        std::sort(glyphs.begin(), glyphs.end());
        glyphs.erase(std::unique(glyphs.begin(), glyphs.end()), glyphs.end());
        m_fonts.push_back(std::make_unique<PdfFont>(face, std::move(glyphs), int(m_fonts.size()) + 1));
        m_fontOf.insert(face.get(), m_fonts.back().get());
    }
}

void PdfDrawing::drawPage(const Page &page)
{
    PdfContent content(m_layout.pageHeight);
    const size_t index = m_document.pages().size();
    drawRules(content, page);
    size_t image = 0;
    for (const PlacedLine &line : page.lines) {
        while (image < page.images.size() && comesBefore(page.images[image], line))
            drawImage(content, page.images[image++], index);
        drawLine(content, line, index);
    }
    while (image < page.images.size())
        drawImage(content, page.images[image++], index);
    leave(content);
    m_document.addPage(m_layout.pageWidth * pointsPerMm, m_layout.pageHeight * pointsPerMm, content.take(), m_resources);
}

void PdfDrawing::drawRules(PdfContent &content, const Page &page)
{
    if (page.rules.empty())
        return;
    content.beginArtifact("/Type/Layout");
    for (const PlacedRule &rule : page.rules)
        content.drawRule(rule);
    content.end();
}

void PdfDrawing::enter(PdfContent &content, int element, size_t page)
{
    if (m_entered == element)
        return;
    leave(content);
    m_entered = element;
    if (element == PdfElements::artifact)
        content.beginArtifact("/Type/Pagination");
    else
        content.beginElement(m_structure.typeOf(element), m_structure.addContent(element, int(page)));
}

void PdfDrawing::leave(PdfContent &content)
{
    if (m_entered != nothing)
        content.end();
    m_entered = nothing;
}

void PdfDrawing::drawLine(PdfContent &content, const PlacedLine &line, size_t page)
{
    enter(content, m_elements.elementOf(line), page);
    double largest = 0;
    for (const TextRun &run : line.line->runs) {
        if (run.glyphs.empty())
            continue;
        content.drawRun(line, run, *m_fontOf.value(run.face.get()));
        largest = std::max(largest, run.sizePt / pointsPerMm);
    }
    if (line.target > 0)
        m_links.push_back({m_entered, page, QRectF(line.x, line.y - 0.88 * largest, line.line->width, 1.1 * largest), line.target, line.line->text});
}

void PdfDrawing::drawImage(PdfContent &content, const PlacedImage &image, size_t page)
{
    const int figure = m_elements.elementOf(image);
    enter(content, figure, page);
    content.drawImage(image, imageName(image));
    const QRectF place(image.x, image.y, image.width, image.height);
    m_structure.setAttributes(figure, "<< /O /Layout /Placement /Block /BBox " + boxOf(place, m_layout.pageHeight).unparse() + " >>");
}

std::string PdfDrawing::imageName(const PlacedImage &place)
{
    std::string &name = m_imageNames[place.imageId];
    if (!name.empty())
        return name;
    QPDFObjectHandle image = pdfImage(m_document.objects(), m_issue.images.value(place.imageId));
    if (image.isNull())
        throw Failure(DrawingTexts::tr("A picture in the issue cannot be read: %1").arg(place.caption), DrawingTexts::tr("Take it out of the article and put it in again."));
    name = "I" + std::to_string(m_imageNames.size());
    m_resources.getKey("/XObject").replaceKey("/" + name, image);
    return name;
}

void PdfDrawing::addLinks()
{
    for (const Link &link : m_links) {
        QPDFObjectHandle annotation = linkTo(link);
        QPDFObjectHandle page = m_document.pages()[link.page];
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(annotation);
        m_structure.addLink(link.element, int(link.page), annotation);
    }
}

QPDFObjectHandle PdfDrawing::linkTo(const Link &link)
{
    constexpr const char *printed = "4"; // annotation flag
    const ArticleExtent &article = m_layout.articles[size_t(link.target) - 1];
    QPDFObjectHandle annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F " + std::string(printed) + " >>");
    annotation.replaceKey("/Rect", boxOf(link.place, m_layout.pageHeight));
    annotation.replaceKey("/Dest", m_document.destination(article.firstPage, (m_layout.pageHeight - article.titleY) * pointsPerMm));
    annotation.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(link.words.toStdString()));
    return m_document.objects().makeIndirectObject(annotation);
}

} // namespace bulletin
