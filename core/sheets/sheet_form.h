// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page.h"
#include "core/press/paragraph_setter.h"

namespace bulletin {

class FontBook;

// The styles that sheets are set in: title, label, body, hand (opinions, signatures), small, mark.
PageTemplate sheetStyles();

// Builds a printed form from the top down: A4, ruled tables whose rows grow with their text, break
// over pages and repeat their head. Lengths in mm. One thread: the FontBook's.
class SheetForm final {
public:
    explicit SheetForm(FontBook &fonts);

    struct Cell {
        QString text;                  // several paragraphs with line breaks between them
        QString style = QStringLiteral("body");
        Alignment alignment = Alignment::Left;
    };
    static Cell label(const QString &text) { return {text, QStringLiteral("label"), Alignment::Center}; }
    static Cell body(const QString &text) { return {text}; }
    static Cell centered(const QString &text) { return {text, QStringLiteral("body"), Alignment::Center}; }
    static Cell small(const QString &text) { return {text, QStringLiteral("small")}; }
    static Cell smallCentered(const QString &text) { return {text, QStringLiteral("small"), Alignment::Center}; }

    void title(const QString &text);
    void caption(const QString &left, const QString &right = {}); // above or below a table
    void note(const QString &text);                               // small, as wide as the form
    void gap(double height);
    // The columns of the rows that follow, by their shares of the width.
    void columns(const QList<double> &shares);
    void head(const QList<Cell> &cells); // repeated on each page until the columns change
    void row(const QList<Cell> &cells, double leastHeight = 9);
    Layout finish(const QString &foot); // 第 1 页 共 2 页 stands behind it

    static constexpr double pageWidth = 210, pageHeight = 297;
    static constexpr double left = 20, right = 190, top = 18, bottom = 279;

private:
    struct SetCell {
        std::vector<SetParagraph::Line> lines;
        double pitch = 0; // mm
        double em = 0;
    };
    using SetRow = std::vector<SetCell>;
    SetRow setRow(const QList<Cell> &cells, const QList<double> &widths);
    static double heightOf(const SetRow &row, double leastHeight);
    // The part of the row that fits into `height`; `row` keeps the rest.
    static SetRow cut(SetRow *row, double height);
    void draw(const SetRow &row, double height);
    void drawRules(double height, size_t cells);
    void place(const std::shared_ptr<const SetLine> &line, double x, double y, bool starts);
    void newPage();
    QList<double> widthsFor(qsizetype cells) const;

    ParagraphSetter m_setter;
    Layout m_layout;
    QList<double> m_shares;
    SetRow m_head;
    double m_y = top;
    int m_paragraph = 0; // counts what is set, so that lines of one text are told from the next
};

} // namespace bulletin
