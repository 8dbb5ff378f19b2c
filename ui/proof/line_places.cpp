// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/line_places.h"

#include "core/sheets/proof_places.h"

#include <QHash>

namespace bulletin {
namespace {

// Every article of the issue, so that a line knows whose it is though it has no text of the article's own.
QList<const ArticleDocument *> articlesOf(const IssueDocument &document)
{
    QList<const ArticleDocument *> articles;
    for (const SectionDocument &section : document.sections) {
        for (const ArticleDocument &article : section.articles)
            articles.append(&article);
    }
    return articles;
}

} // namespace

QList<LinePlace> linePlaces(const Layout &layout, const IssueDocument &document)
{
    const ProofPlaces read(layout, document); // counts as the paper proof does
    QHash<const PlacedLine *, const ProofPlaces::Line *> texts;
    for (const ProofPlaces::Line &line : read.lines())
        texts.insert(line.placed, &line);
    const QList<const ArticleDocument *> articles = articlesOf(document);
    QList<LinePlace> places;
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        const std::vector<PlacedLine> &lines = layout.pages[page].lines;
        for (size_t index = 0; index < lines.size(); ++index) {
            const PlacedLine &line = lines[index];
            if (line.role == Role::PageNumber || line.again)
                continue;
            LinePlace place{layout.pages[page].number, int(index), read.numberOf(int(page), line.y), line.line->text, {}, {}, -2, 0};
            if (line.role != Role::Contents && line.article > 0 && line.article <= articles.size()) {
                place.article = articles.at(line.article - 1)->id;
                place.articleTitle = articles.at(line.article - 1)->title();
            }
            if (const ProofPlaces::Line *text = texts.value(&line)) {
                place.block = text->block;
                place.start = int(text->start);
            }
            places.append(place);
        }
    }
    return places;
}

} // namespace bulletin
