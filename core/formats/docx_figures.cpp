// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_figures.h"

#include "core/formats/docx_pages.h"
#include "core/formats/docx_runs.h"
#include "core/formats/docx_styles_part.h"
#include "core/formats/own_document.h"

#include <cmath>
#include <numeric>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr double emuPerMm = 36000;
constexpr auto headStyle = "TableHead"_L1;

QString emu(double mm)
{
    return docxNumber(qint64(std::llround(mm * emuPerMm)));
}

} // namespace

DocxFigures::DocxFigures(DocxXml &xml, const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout)
    : m_xml(xml)
    , m_issue(issue)
    , m_template(pageTemplate)
    , m_layout(layout)
{
}

const DocxPicture &DocxFigures::pictureFor(const QString &imageId)
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

void DocxFigures::addPicture(const Block &block, int article, int index)
{
    const PlacedImage *place = printedImage(m_layout, article, index);
    if (m_issue.images.contains(block.imageId) && place) {
        const double ratio = place->height / place->width;
        const bool fits = block.imageWidthMm > 0 && block.imageWidthMm <= m_template.textWidth && block.imageWidthMm * ratio <= m_template.textHeight;
        const double width = fits ? block.imageWidthMm : place->width;
        openDocxParagraph(m_xml, "FigureCaption"_L1);
        if (!block.text.isEmpty())
            m_xml.empty("w:keepNext"_L1);
        m_xml.empty("w:spacing"_L1, {{"w:line"_L1, u"240"_s}, {"w:lineRule"_L1, u"auto"_s}});
        endDocxProperties(m_xml);
        addDrawing(block, pictureFor(block.imageId), width, width * ratio);
        closeDocxParagraph(m_xml);
    }
    addDocxParagraph(m_xml, "FigureCaption"_L1, block.text);
}

void DocxFigures::addDrawing(const Block &block, const DocxPicture &picture, double widthMm, double heightMm)
{
    const QString cx = emu(widthMm);
    const QString cy = emu(heightMm);
    const QString id = docxNumber(++m_drawing);
    const bool asWished = std::abs(block.imageWidthMm - widthMm) < 0.01;
    const QString kind = block.imageWidthMm <= 0 ? naturalPictureName() + u' ' : asWished ? u"picture "_s : wishedPictureName() + QString::number(block.imageWidthMm) + u' ';
    const QString name = kind + id;
    m_xml.open("w:r"_L1);
    m_xml.open("w:drawing"_L1);
    m_xml.open("wp:inline"_L1, {{"distT"_L1, u"0"_s}, {"distB"_L1, u"0"_s}, {"distL"_L1, u"0"_s}, {"distR"_L1, u"0"_s}});
    m_xml.empty("wp:extent"_L1, {{"cx"_L1, cx}, {"cy"_L1, cy}});
    m_xml.empty("wp:docPr"_L1, {{"id"_L1, id}, {"name"_L1, name}, {"descr"_L1, block.text}});
    addGraphic(block, picture, name, cx, cy);
    for (int open = 0; open < 3; ++open) // inline, drawing, r
        m_xml.close();
}

void DocxFigures::addGraphic(const Block &block, const DocxPicture &picture, const QString &name, const QString &cx, const QString &cy)
{
    m_xml.open("a:graphic"_L1);
    m_xml.open("a:graphicData"_L1, {{"uri"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.open("pic:pic"_L1);
    m_xml.open("pic:nvPicPr"_L1);
    m_xml.empty("pic:cNvPr"_L1, {{"id"_L1, docxNumber(m_drawing)}, {"name"_L1, name}, {"descr"_L1, block.text}});
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
    for (int open = 0; open < 5; ++open) // prstGeom, spPr, pic, graphicData, graphic
        m_xml.close();
}

// As wide as on our own page; without one all alike.
QList<int> DocxFigures::columnTwips(const Block &block, int article, int index) const
{
    const qsizetype columns = block.rows.first().size();
    QList<int> widths;
    for (const double width : printedColumns(m_layout, article, index))
        widths.append(twips(width));
    if (widths.size() != columns)
        widths = QList<int>(columns, twips(m_template.textWidth) / int(columns));
    return widths;
}

void DocxFigures::addTable(const Block &block, int article, int index)
{
    addDocxParagraph(m_xml, "TableCaption"_L1, block.text);
    if (block.rows.isEmpty() || block.rows.first().isEmpty())
        return;
    const QList<int> widths = columnTwips(block, article, index);
    m_xml.open("w:tbl"_L1);
    addTableProperties(std::accumulate(widths.begin(), widths.end(), 0));
    m_xml.open("w:tblGrid"_L1);
    for (const int width : widths)
        m_xml.empty("w:gridCol"_L1, {{"w:w"_L1, docxNumber(width)}});
    m_xml.close();
    for (qsizetype row = 0; row < block.rows.size(); ++row)
        addTableRow(block.rows.at(row), row == 0 && block.rows.size() > 1 ? headStyle : "TableText"_L1, widths);
    m_xml.close();
}

void DocxFigures::addTableProperties(int width)
{
    m_xml.open("w:tblPr"_L1);
    m_xml.empty("w:tblW"_L1, {{"w:w"_L1, docxNumber(width)}, {"w:type"_L1, u"dxa"_s}});
    m_xml.value("w:jc"_L1, u"center"_s);
    m_xml.open("w:tblBorders"_L1);
    for (const QLatin1StringView side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1})
        m_xml.empty(side, {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, u"6"_s}, {"w:space"_L1, u"0"_s}, {"w:color"_L1, u"000000"_s}});
    m_xml.close();
    m_xml.empty("w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
    m_xml.close();
}

void DocxFigures::addTableRow(const QStringList &cells, QLatin1StringView style, const QList<int> &widths)
{
    m_xml.open("w:tr"_L1);
    m_xml.open("w:trPr"_L1);
    m_xml.empty("w:cantSplit"_L1);
    if (style == headStyle)
        m_xml.empty("w:tblHeader"_L1);
    m_xml.close();
    for (qsizetype i = 0; i < widths.size(); ++i) {
        m_xml.open("w:tc"_L1);
        m_xml.open("w:tcPr"_L1);
        m_xml.empty("w:tcW"_L1, {{"w:w"_L1, docxNumber(widths.at(i))}, {"w:type"_L1, u"dxa"_s}});
        m_xml.value("w:vAlign"_L1, u"center"_s);
        m_xml.close();
        openDocxParagraph(m_xml, style);
        endDocxProperties(m_xml);
        addDocxRun(m_xml, cells.value(i));
        closeDocxParagraph(m_xml);
        m_xml.close();
    }
    m_xml.close();
}

} // namespace bulletin
