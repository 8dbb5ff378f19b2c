// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "core/press/page.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <functional>

typedef struct _cairo cairo_t;                     // NOLINT: cairo's own names
typedef struct _cairo_surface cairo_surface_t;     // NOLINT
typedef struct _cairo_font_face cairo_font_face_t; // NOLINT

namespace bulletin {

// Cairo's PDF surface with our units (mm) and words: writes into memory. Text goes in with its
// characters beside its glyphs, so that what is read out is exactly what was set. One document each.
class PdfCanvas final {
public:
    PdfCanvas();
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas &) = delete;
    PdfCanvas &operator=(const PdfCanvas &) = delete;

    void setMetadata(const QString &title, const QString &author, const QDate &date);
    void beginPage(double widthMm, double heightMm, int number);
    void endPage();
    void drawLine(const PlacedLine &line);
    void drawRule(const PlacedRule &rule);
    void drawImage(const PlacedImage &place, const Image &image);

    void beginTag(const char *tag);
    void endTag(const char *tag);
    void beginLink(const QString &destination);
    void endLink();
    void addDestination(const QString &name, double yMm);
    int addOutline(int parent, const QString &title, const QString &destination); // its id; parent 0: at the root

    // Closes the document; throws Failure where cairo failed.
    QByteArray finish();

private:
    cairo_font_face_t *fontFace(const std::shared_ptr<const Face> &face);
    void drawRun(const PlacedLine &line, const TextRun &run);

    QByteArray m_bytes;
    cairo_surface_t *m_surface = nullptr;
    cairo_t *m_cairo = nullptr;
    QHash<const Face *, cairo_font_face_t *> m_faces;
};

} // namespace bulletin
