// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/html_source.h"

#include <gumbo.h>
#include <utility>

namespace bulletin {

// Walks over the tree that gumbo made of cleaned HTML: at most limits::htmlParsedDepth deep.
class HtmlWalker {
public:
    explicit HtmlWalker(HtmlCounts &counts)
        : m_counts(counts)
    {
    }
    SourceDocument walk(const GumboNode *root)
    {
        visit(root, Style(), 0);
        flush();
        m_document.lines = m_lines;
        return std::move(m_document);
    }

private:
    struct Style {
        bool marks[5] = {};
        double points = 0;
        bool centred = false;
        bool listNumber = false;
        bool lineEnds = false; // they count, as in pre
        int outline = 0;
    };
    struct List {
        bool ordered = false;
        bool chinese = false;
        int next = 1;
    };

    void visit(const GumboNode *node, Style style, int depth);
    void visitChildren(const GumboNode *node, const Style &style, int depth);
    bool remove(const GumboNode *node, const QString &flags);
    void visitSpan(const GumboNode *node, const Style &style, int depth);
    void visitBlock(const GumboNode *node, Style style, int depth);
    void visitTable(const GumboNode *node, const Style &style, int depth);
    void collectRows(const GumboNode *node, const Style &style, int depth, QList<QList<QList<SourceLine>>> &rows, bool &nested);
    void addImage(const GumboNode *node);
    void addText(const QString &characters, const Style &style);
    void flush(bool softBreak = false);
    static Style styled(Style style, const QString &flags, const GumboNode *node);
    static QString attribute(const GumboNode *node, const char *name);
    static qsizetype characters(const GumboNode *node);

    HtmlCounts &m_counts;
    SourceDocument m_document;
    QList<SourceLine> m_lines; // of the whole, or of the table cell being read
    SourceLine m_line;
    bool m_continues = false;
    QList<List> m_lists;
    int m_number = 0;
};

} // namespace bulletin
