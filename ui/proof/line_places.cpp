// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/line_places.h"

#include <QHash>

namespace bulletin {
namespace {

const ArticleDocument *articleOf(const IssueDocument &document, int number)
{
    for (const SectionDocument &section : document.sections) {
        if (number <= section.articles.size())
            return number > 0 ? &section.articles.at(number - 1) : nullptr;
        number -= int(section.articles.size());
    }
    return nullptr;
}

bool isOfTheText(const PlacedLine &line)
{
    return line.role == Role::Title || line.role == Role::Heading || line.role == Role::Body || line.role == Role::Caption || line.role == Role::Table;
}

QString blockText(const ArticleDocument &article, int block, const PlacedLine &line)
{
    if (block < 0)
        return article.title();
    const Block &source = article.manuscript.blocks.at(block);
    if (line.role == Role::Table && line.row >= 0)
        return source.rows.value(line.row).value(line.column);
    return source.text;
}

} // namespace

QList<LinePlace> linePlaces(const Layout &layout, const IssueDocument &document)
{
    QList<LinePlace> places;
    QHash<QString, qsizetype> read; // how far each text was read, by article, block and cell
    for (const Page &page : layout.pages) {
        int number = 0;
        double y = -1;
        for (size_t index = 0; index < page.lines.size(); ++index) {
            const PlacedLine &line = page.lines[index];
            if (line.role == Role::PageNumber || line.again)
                continue;
            if (std::abs(line.y - y) > 0.5) // cells that stand beside each other are one line
                ++number;
            y = line.y;
            LinePlace place{page.number, int(index), number, line.line->text, {}, {}, -2, 0};
            const ArticleDocument *article = line.role == Role::Contents ? nullptr : articleOf(document, line.article);
            if (article) {
                place.article = article->id;
                place.articleTitle = article->title();
            }
            const int block = line.block - 1;
            if (article && isOfTheText(line) && line.block >= 0 && block < article->manuscript.blocks.size()) {
                const QString key = QStringLiteral("%1 %2 %3 %4").arg(line.article).arg(block).arg(line.row).arg(line.column);
                const qsizetype found = blockText(*article, block, line).indexOf(line.line->text, read.value(key));
                if (found >= 0) {
                    place.block = block;
                    place.start = int(found);
                    read.insert(key, found + line.line->text.size());
                }
            }
            places.append(place);
        }
    }
    return places;
}

} // namespace bulletin
