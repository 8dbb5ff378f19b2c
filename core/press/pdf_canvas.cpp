// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_canvas.h"

#include "core/base/failure.h"
#include "core/press/font_book.h"

#include <QCoreApplication>
#include <QImage>
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <vector>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct CanvasTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PdfWriter)
};

constexpr double pointsPerMm = 72 / 25.4;

cairo_status_t append(void *bytes, const unsigned char *data, unsigned length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

// Cairo's attribute strings are quoted with ' and know \' and \\ inside.
QByteArray quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s);
    return '\'' + escaped.toUtf8() + '\'';
}

void setColor(cairo_t *cairo, const QColor &color)
{
    cairo_set_source_rgb(cairo, color.redF(), color.greenF(), color.blueF());
}

// Cairo keeps scaled fonts beyond a document's end, so the face must outlive the font face.
const cairo_user_data_key_t keepFace = {};

} // namespace

PdfCanvas::PdfCanvas()
    : m_surface(cairo_pdf_surface_create_for_stream(append, &m_bytes, 595, 842))
    , m_cairo(cairo_create(m_surface))
{
    cairo_pdf_surface_restrict_to_version(m_surface, CAIRO_PDF_VERSION_1_5);
}

PdfCanvas::~PdfCanvas()
{
    for (cairo_font_face_t *face : std::as_const(m_faces))
        cairo_font_face_destroy(face);
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
}

void PdfCanvas::setMetadata(const QString &title, const QString &author, const QDate &date)
{
    const auto set = [this](cairo_pdf_metadata_t key, const QString &value) { cairo_pdf_surface_set_metadata(m_surface, key, value.toUtf8().constData()); };
    set(CAIRO_PDF_METADATA_TITLE, title);
    set(CAIRO_PDF_METADATA_AUTHOR, author);
    set(CAIRO_PDF_METADATA_CREATOR, u"Bulletin Desk"_s);
    // The issue's own date, so that the same issue gives the same bytes.
    const QString day = date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    set(CAIRO_PDF_METADATA_CREATE_DATE, day);
    set(CAIRO_PDF_METADATA_MOD_DATE, day);
}

void PdfCanvas::beginPage(double widthMm, double heightMm, int number)
{
    cairo_pdf_surface_set_size(m_surface, widthMm * pointsPerMm, heightMm * pointsPerMm);
    cairo_pdf_surface_set_page_label(m_surface, QByteArray::number(number).constData());
}

void PdfCanvas::endPage()
{
    cairo_show_page(m_cairo);
}

cairo_font_face_t *PdfCanvas::fontFace(const std::shared_ptr<const Face> &face)
{
    cairo_font_face_t *&made = m_faces[face.get()];
    if (!made) {
        made = cairo_ft_font_face_create_for_ft_face(face->ft(), FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP);
        auto *owner = new std::shared_ptr<const Face>(face);
        const auto release = [](void *data) { delete static_cast<std::shared_ptr<const Face> *>(data); };
        cairo_font_face_set_user_data(made, &keepFace, owner, release);
    }
    return made;
}

void PdfCanvas::drawLine(const PlacedLine &line)
{
    for (const TextRun &run : line.line->runs)
        drawRun(line, run);
}

void PdfCanvas::drawRun(const PlacedLine &line, const TextRun &run)
{
    if (run.glyphs.empty())
        return;
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
    glyphs.reserve(run.glyphs.size());
    clusters.reserve(run.glyphs.size());
    QByteArray text;
    for (const Glyph &glyph : run.glyphs) {
        glyphs.push_back({glyph.index, (line.x + double(glyph.x)) * pointsPerMm, (line.y - run.rise) * pointsPerMm});
        if (glyph.textLength == 0 && !clusters.empty()) {
            ++clusters.back().num_glyphs;
            continue;
        }
        const QByteArray cluster = QStringView(line.line->text).mid(glyph.textStart, glyph.textLength).toUtf8();
        text += cluster;
        clusters.push_back({int(cluster.size()), 1});
    }
    setColor(m_cairo, run.color);
    cairo_set_font_face(m_cairo, fontFace(run.face));
    cairo_set_font_size(m_cairo, run.sizePt);
    cairo_show_text_glyphs(m_cairo, text.constData(), int(text.size()), glyphs.data(), int(glyphs.size()), clusters.data(), int(clusters.size()), cairo_text_cluster_flags_t(0));
}

void PdfCanvas::drawRule(const PlacedRule &rule)
{
    setColor(m_cairo, rule.color);
    cairo_set_line_width(m_cairo, rule.widthMm * pointsPerMm);
    cairo_move_to(m_cairo, rule.x1 * pointsPerMm, rule.y1 * pointsPerMm);
    cairo_line_to(m_cairo, rule.x2 * pointsPerMm, rule.y2 * pointsPerMm);
    cairo_stroke(m_cairo);
}

void PdfCanvas::drawImage(const PlacedImage &place, const Image &image)
{
    const QImage decoded = QImage::fromData(image.bytes).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (decoded.isNull())
        throw Failure(CanvasTexts::tr("A picture in the issue cannot be read: %1").arg(place.caption), CanvasTexts::tr("Take it out of the article and put it in again."));
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, decoded.width(), decoded.height());
    cairo_surface_flush(surface);
    for (int y = 0; y < decoded.height(); ++y)
        memcpy(cairo_image_surface_get_data(surface) + y * cairo_image_surface_get_stride(surface), decoded.constScanLine(y), size_t(decoded.width()) * 4);
    cairo_surface_mark_dirty(surface);
    if (image.mediaType == "image/jpeg"_L1) {
        // Photographs go in as they are, not decoded and packed anew.
        auto *bytes = new QByteArray(image.bytes);
        cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char *>(bytes->constData()), size_t(bytes->size()),
                                    [](void *data) { delete static_cast<QByteArray *>(data); }, bytes);
    }
    cairo_save(m_cairo);
    cairo_translate(m_cairo, place.x * pointsPerMm, place.y * pointsPerMm);
    cairo_scale(m_cairo, place.width * pointsPerMm / decoded.width(), place.height * pointsPerMm / decoded.height());
    cairo_set_source_surface(m_cairo, surface, 0, 0);
    cairo_paint(m_cairo);
    cairo_restore(m_cairo);
    cairo_surface_destroy(surface);
}

void PdfCanvas::beginTag(const char *tag)
{
    cairo_tag_begin(m_cairo, tag, "");
}

void PdfCanvas::endTag(const char *tag)
{
    cairo_tag_end(m_cairo, tag);
}

void PdfCanvas::beginLink(const QString &destination)
{
    cairo_tag_begin(m_cairo, CAIRO_TAG_LINK, ("dest=" + quoted(destination)).constData());
}

void PdfCanvas::endLink()
{
    cairo_tag_end(m_cairo, CAIRO_TAG_LINK);
}

void PdfCanvas::addDestination(const QString &name, double yMm)
{
    const QByteArray attributes = "name=" + quoted(name) + " x=0 y=" + QByteArray::number(yMm * pointsPerMm, 'f', 2);
    cairo_tag_begin(m_cairo, CAIRO_TAG_DEST, attributes.constData());
    cairo_tag_end(m_cairo, CAIRO_TAG_DEST);
}

int PdfCanvas::addOutline(int parent, const QString &title, const QString &destination)
{
    return cairo_pdf_surface_add_outline(m_surface, parent == 0 ? CAIRO_PDF_OUTLINE_ROOT : parent, title.toUtf8().constData(), ("dest=" + quoted(destination)).constData(),
                                         CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

QByteArray PdfCanvas::finish()
{
    cairo_surface_finish(m_surface);
    cairo_status_t status = cairo_status(m_cairo);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(m_surface);
    if (status != CAIRO_STATUS_SUCCESS)
        throw Failure(CanvasTexts::tr("The PDF could not be made (%1).").arg(QString::fromUtf8(cairo_status_to_string(status))));
    return m_bytes;
}

} // namespace bulletin
