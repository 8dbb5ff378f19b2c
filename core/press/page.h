// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QColor>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <vector>

namespace bulletin {

class Face; // core/press/font_book.h

// The one page model: preview, print, PDF and OFD draw exactly this. Units: mm from the page's
// top left corner, y downwards; font sizes in pt (1/72 inch). Immutable once made; lines are
// shared between layouts, so a layout after an edit costs only what changed.

enum class Role { Masthead, Contents, Section, Title, Heading, Body, Credit, Table, Caption, Image, Tail, PageNumber };
QString roleText(Role role); // masthead, contents, … page-number

struct Glyph {
    std::uint32_t index = 0; // in the run's face; 0 never stands for a character the text has
    float x = 0;             // mm from the line's first glyph origin
    float advance = 0;       // mm as set
    std::uint32_t textStart = 0;  // UTF-16 units within the line's text: the cluster
    std::uint32_t textLength = 0; // 0 on the further glyphs of a cluster
};

// Glyphs of one face, size and colour. Runs of a line stand in text order and cover its text.
struct TextRun {
    std::shared_ptr<const Face> face;
    double sizePt = 0;
    double rise = 0; // mm above the line's baseline (superscripts; negative: subscripts)
    QColor color;
    std::uint32_t textStart = 0, textLength = 0; // UTF-16 units within the line's text
    std::vector<Glyph> glyphs;
};

struct SetLine {
    QString text;       // exactly what is printed: no indent; a contents entry with its number
    double width = 0;   // mm: the set advance
    std::vector<TextRun> runs;
};

struct PlacedLine {
    std::shared_ptr<const SetLine> line;
    Role role = Role::Body;
    double x = 0; // mm: origin of the first glyph
    double y = 0; // mm: baseline
    int article = 0; // counts from 1 in printed order; 0: of the issue
    int block = -1;  // 0 is the title, then the manuscript's blocks from 1; -1: neither
    int target = 0;  // contents: the article that the entry leads to
    bool paragraphStart = false; // first line of its paragraph: writers join the others to it
    bool again = false; // the head of a table, set anew on its next page: no text of its own
    int row = -1;       // tables: the cell, both from 0
    int column = -1;
};

// A ruled line (红线, 版记 lines, table borders).
struct PlacedRule {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0, widthMm = 0;
    QColor color;
};

struct PlacedImage {
    double x = 0, y = 0, width = 0, height = 0;
    QString imageId;
    QString caption; // for readers who cannot see it
    int article = 0;
    int block = -1;
};

struct Page {
    int number = 0; // printed page number; counts from 1
    std::vector<PlacedLine> lines; // reading order
    std::vector<PlacedRule> rules;
    std::vector<PlacedImage> images;
};

// A character that its style's font does not have, and what was used instead.
struct GlyphFallback {
    char32_t character = 0;
    QString wanted; // family
    QString used;   // family; empty: no font on this machine has it (drawn as 〓, text kept)
    int article = 0;
    friend bool operator==(const GlyphFallback &, const GlyphFallback &) = default;
};

// A font of the template that this machine lacks and what stands in for it.
struct FontSubstitution {
    QString wanted;
    QString used;
    friend bool operator==(const FontSubstitution &, const FontSubstitution &) = default;
};

// Where an article (or section head) stands, for contents, bookmarks, the board and the budget.
struct ArticleExtent {
    int article = 0;
    int firstPage = 0; // printed number
    int lastPage = 0;
    double titleY = 0; // mm, top of the title on its first page
    double pages = 0;  // space it takes, in pages (估版)
};
struct SectionExtent {
    QString name;
    int firstPage = 0;
    double y = 0;
};

struct Layout {
    double pageWidth = 0, pageHeight = 0; // mm
    std::vector<Page> pages;
    std::vector<ArticleExtent> articles; // printed order
    std::vector<SectionExtent> sections;
    std::vector<GlyphFallback> fallbacks;
    std::vector<FontSubstitution> substitutions;
    double usedPages = 0; // of the budget: whole pages, the last one by the share that is filled
};

} // namespace bulletin
