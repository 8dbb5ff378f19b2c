// SPDX-License-Identifier: Apache-2.0
#include "core/formats/html_walker.h"
#include "core/formats/limits.h"

#include <algorithm>

// The tables of HtmlWalker.

namespace bulletin {

using namespace Qt::StringLiterals;

void HtmlWalker::collectRows(const GumboNode *node, const Style &style, int depth, QList<QList<QList<SourceLine>>> &rows, bool &nested)
{
    for (unsigned index = 0; index < node->v.element.children.length; ++index) {
        const auto *child = static_cast<const GumboNode *>(node->v.element.children.data[index]);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        const QString flags = attribute(child, "f");
        if (remove(child, flags))
            continue;
        if (child->v.element.tag == GUMBO_TAG_TR) {
            rows.append(QList<QList<SourceLine>>());
            collectRows(child, styled(style, flags, child), depth, rows, nested);
        } else if (child->v.element.tag == GUMBO_TAG_TD || child->v.element.tag == GUMBO_TAG_TH) {
            if (rows.isEmpty())
                rows.append(QList<QList<SourceLine>>());
            QList<SourceLine> outer;
            m_lines.swap(outer);
            visitChildren(child, styled(style, flags, child), depth);
            flush();
            m_lines.swap(outer);
            nested = nested || std::any_of(outer.begin(), outer.end(), [](const SourceLine &line) { return line.kind != SourceKind::Text; });
            rows.last().append(outer);
            for (int more = 1; more < qMin(60, attribute(child, "n").toInt()); ++more)
                rows.last().append(QList<SourceLine>());
        } else if (child->v.element.tag == GUMBO_TAG_CAPTION) {
            visitBlock(child, styled(style, flags, child), depth);
            if (!m_lines.isEmpty() && m_lines.last().kind == SourceKind::Text) {
                m_lines.last().role = SourceRole::Caption;
                m_lines.last().captionAbove = true;
            }
        } else {
            collectRows(child, styled(style, flags, child), depth, rows, nested);
        }
    }
}

void HtmlWalker::visitTable(const GumboNode *node, const Style &style, int depth)
{
    QList<QList<QList<SourceLine>>> rows;
    bool nested = false;
    collectRows(node, style, depth + 1, rows, nested);
    SourceLine table;
    table.kind = SourceKind::Table;
    table.number = m_number + 1;
    qsizetype columns = 0;
    qsizetype cells = 0;
    bool anyText = false;
    for (const auto &row : std::as_const(rows)) {
        QStringList texts;
        for (const QList<SourceLine> &cell : row) {
            QStringList paragraphs;
            for (const SourceLine &line : cell)
                paragraphs.append(line.text);
            texts.append(paragraphs.join(u'\n'));
            anyText = anyText || !paragraphs.isEmpty();
        }
        columns = qMax(columns, texts.size());
        cells += texts.size();
        table.rows.append(texts);
    }
    if (!anyText)
        return;
    // A frame around the page, a table in a table, one too deep or too large: its text in reading order.
    if (nested || columns == 1 || depth > limits::htmlDepth || cells > limits::tableCells) {
        for (const auto &row : std::as_const(rows)) {
            for (const QList<SourceLine> &cell : row)
                m_lines += cell;
        }
        return;
    }
    for (QStringList &row : table.rows)
        row.resize(columns);
    m_lines.append(table);
}

} // namespace bulletin
