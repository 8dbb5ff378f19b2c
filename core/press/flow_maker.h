// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"
#include "core/press/flow.h"
#include "core/press/paragraph_setter.h"

namespace bulletin {

// Turns each part of an issue into pieces of the strip. Made anew for each layout; borrows the
// setter and its cache.
class FlowMaker final {
public:
    FlowMaker(const IssueDocument &issue, const PageTemplate &pageTemplate, ParagraphSetter &setter);

    // Masthead, contents (their page numbers still missing), 按语.
    void addFront(std::vector<FlowPiece> &pieces);
    // Once the pages are known: the numbers and the dots that lead to them. Takes no more room.
    void addPageNumbers(std::vector<FlowPiece> &front, const std::vector<ArticleExtent> &articles);
    void addBody(std::vector<FlowPiece> &pieces);
    FlowPiece tail();

    std::vector<GlyphFallback> fallbacks;

private:
    // What every line of a style has alike, looked up once a paragraph.
    struct LineMetrics {
        double rows = 1;
        double baseline = 0;  // mm below the line's top
        double underline = 0; // likewise
        QColor color;
    };
    LineMetrics metrics(const QString &style) const;
    // A line of text as a piece of its own.
    static FlowPiece linePiece(const LineMetrics &metrics, const SetParagraph::Line &line, Role role);
    FlowPiece linePiece(const QString &style, const SetParagraph::Line &line, Role role) const { return linePiece(metrics(style), line, role); }
    double baseline(const QString &style) const; // mm below the top of its line
    double lineHeight(const QString &style) const;
    void note(const SetParagraph &paragraph, int article);

    void addMasthead(std::vector<FlowPiece> &pieces);
    void addCorners(std::vector<FlowPiece> &pieces);
    void addCentered(std::vector<FlowPiece> &pieces, const QString &style, const QString &text, Role role);
    void addPublisherLine(std::vector<FlowPiece> &pieces);
    void addContents(std::vector<FlowPiece> &pieces);
    void addContentsEntry(std::vector<FlowPiece> &pieces, const ArticleDocument &article, int number);
    std::vector<SetParagraph::Line> entryLines(const ArticleDocument &article);
    std::shared_ptr<const SetLine> joined(const SetLine &first, const SetLine &second, double offset) const;
    // The same with a blank between them: a reader of the text gets both as one line.
    std::shared_ptr<const SetLine> joinedWithBlank(const SetLine &first, const SetLine &second, double offset) const;
    void addLeader(FlowPiece &piece, double from, double to, double y) const;

    void addArticle(std::vector<FlowPiece> &pieces, const ArticleDocument &article, int number);
    void addTitle(std::vector<FlowPiece> &pieces, const ArticleDocument &article, int number);
    void addText(std::vector<FlowPiece> &pieces, const QString &style, const Block &block, Role role, int number, int index);
    void addImage(std::vector<FlowPiece> &pieces, const Block &block, int number, int index);
    void addTable(std::vector<FlowPiece> &pieces, const Block &block, int number, int index);
    void addCaption(std::vector<FlowPiece> &pieces, const Block &block, int number, int index, bool keepsWithNext);
    void addCredit(std::vector<FlowPiece> &pieces, const ArticleDocument &article, int number);
    FlowPiece tableRow(const Block &block, qsizetype row, const std::vector<double> &widths, int number, int index);
    void addCell(FlowPiece &piece, const QString &style, const SetParagraph &text, double x, double y, double room, FlowLine cell);
    std::vector<double> columnWidths(const Block &block);

    void addTailText(FlowPiece &piece, double &y, const QString &label, const QString &text);
    void addPrintRun(FlowPiece &piece, double &y, const QString &text, bool alone);
    void addTailRule(FlowPiece &piece, double y, double width) const;

    struct EntryEnd {
        size_t piece; // in the front: the last line of a contents entry
        int article;
    };
    std::vector<EntryEnd> m_entryEnds;

    const IssueDocument &m_issue;
    const PageTemplate &m_template;
    ParagraphSetter &m_setter;
    double m_pitch;
};

} // namespace bulletin
