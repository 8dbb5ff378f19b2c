// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_pages.h"

#include <algorithm>

namespace bulletin {
namespace {

// Calls `take` with each line and its page, in reading order.
template <class Take>
void forEachLine(const Layout &layout, Take take)
{
    for (const Page &page : layout.pages) {
        for (const PlacedLine &line : page.lines)
            take(line, page);
    }
}

// Cuts `text` behind each printed line that is found in it, from the front; what is printed last is
// the rest. A blank at a line's end is not printed, and stays with the piece before it.
QStringList cutBehind(QString text, QStringList &printed)
{
    QStringList pieces;
    while (!printed.isEmpty()) {
        const QString line = printed.takeFirst();
        const qsizetype found = text.indexOf(line);
        if (found < 0)
            break;
        qsizetype end = found + line.size();
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        if (end == text.size())
            break;
        pieces.append(text.left(end));
        text.remove(0, end);
    }
    pieces.append(text);
    return pieces;
}

} // namespace

QList<QStringList> printedTitle(const Layout &layout, int article, const QStringList &titleLines)
{
    QStringList printed;
    forEachLine(layout, [&](const PlacedLine &line, const Page &) {
        if (line.role == Role::Title && line.article == article)
            printed.append(line.line->text);
    });
    QList<QStringList> lines;
    for (const QString &line : titleLines)
        lines.append(cutBehind(line, printed));
    return lines;
}

QStringList printedEntry(const Layout &layout, int article, const QString &title)
{
    QStringList printed;
    forEachLine(layout, [&](const PlacedLine &line, const Page &) {
        if (line.role == Role::Contents && line.target == article)
            printed.append(line.line->text);
    });
    if (printed.size() < 2)
        return {title};
    // The first may begin with a bullet, the last one ends in the page's number.
    printed.removeLast();
    while (!printed.first().isEmpty() && !title.startsWith(printed.first()))
        printed.first().remove(0, 1);
    if (printed.first().isEmpty())
        return {title};
    return cutBehind(title, printed);
}

std::optional<double> printedNameBaseline(const Layout &layout, const QString &name)
{
    std::optional<double> baseline;
    forEachLine(layout, [&](const PlacedLine &line, const Page &) {
        if (!baseline && line.role == Role::Masthead && !line.line->text.isEmpty() && name.startsWith(line.line->text))
            baseline = line.y;
    });
    return baseline;
}

QList<double> printedColumns(const Layout &layout, int article, int block)
{
    QList<double> edges;
    forEachLine(layout, [&](const PlacedLine &line, const Page &page) {
        if (!edges.isEmpty() || line.role != Role::Table || line.article != article || line.block != block)
            return;
        for (const PlacedRule &rule : page.rules) {
            if (rule.x1 == rule.x2 && rule.y1 <= line.y && line.y <= rule.y2)
                edges.append(rule.x1);
        }
    });
    std::sort(edges.begin(), edges.end());
    QList<double> widths;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i)
        widths.append(edges.at(i + 1) - edges.at(i));
    return widths;
}

const PlacedImage *printedImage(const Layout &layout, int article, int block)
{
    for (const Page &page : layout.pages) {
        for (const PlacedImage &image : page.images) {
            if (image.article == article && image.block == block)
                return &image;
        }
    }
    return nullptr;
}

int firstPageOf(const Layout &layout, int article)
{
    const auto found = std::find_if(layout.articles.begin(), layout.articles.end(), [article](const ArticleExtent &extent) { return extent.article == article; });
    return found == layout.articles.end() ? 0 : found->firstPage;
}

} // namespace bulletin
