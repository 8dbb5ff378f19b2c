// SPDX-License-Identifier: Apache-2.0
#include "core/press/typesetter.h"

#include "core/press/flow_maker.h"
#include "core/press/page_builder.h"
#include "core/press/paragraph_setter.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerPoint = 25.4 / 72;

size_t articleCount(const IssueDocument &issue)
{
    size_t count = 0;
    for (const SectionDocument &section : issue.sections)
        count += size_t(section.articles.size());
    return count;
}

// — 1 — : odd pages at the right, even ones at the left, one character in (GB/T 9704-2012 7.5).
void addPageNumber(Page &page, const PageTemplate &pageTemplate, ParagraphSetter &setter)
{
    const QString style = u"page-number"_s;
    const double em = setter.em(style);
    const auto set = setter.set(style, u"— "_s + QString::number(page.number) + u" —"_s, {}, pageTemplate.textWidth, Alignment::Left);
    const std::shared_ptr<const SetLine> line = set->lines.front().set.line;
    const bool odd = page.number % 2 == 1;
    const double x = odd ? pageTemplate.marginLeft + pageTemplate.textWidth - em - line->width : pageTemplate.marginLeft + em;
    // The dash, 0.38 em above the baseline, stands 7 mm below the text.
    const double y = pageTemplate.marginTop + pageTemplate.textHeight + pageTemplate.pageNumberBelowText + 0.38 * pageTemplate.style(style).sizePt * mmPerPoint;
    page.lines.push_back({line, Role::PageNumber, x, y, 0, -1, 0, true, false, -1, -1});
}

} // namespace

class Typesetter::Private final {
public:
    explicit Private(FontBook &fonts) : setter(fonts) {}
    Layout finished(const IssueDocument &issue, const PageTemplate &pageTemplate, FlowMaker &maker, PageBuilder &builder, double tailRows);

    ParagraphSetter setter;
    size_t bodyPieces = 0; // of the layout before: the next one is about as long
};

Typesetter::Typesetter(FontBook &fonts)
    : d(std::make_unique<Private>(fonts))
{
}

Typesetter::~Typesetter() = default;

Layout Typesetter::layOut(const IssueDocument &issue, const PageTemplate &pageTemplate)
{
    d->setter.begin(pageTemplate);
    FlowMaker maker(issue, pageTemplate, d->setter);
    std::vector<FlowPiece> front;
    maker.addFront(front);
    std::vector<FlowPiece> body;
    body.reserve(d->bodyPieces);
    maker.addBody(body);
    d->bodyPieces = body.size();
    if (!body.empty() && pageTemplate.contentsOnOwnPage)
        body.front().startsPage = true;
    // A 版记 longer than a page begins behind the text; what is left of it stands on the last foot.
    std::vector<FlowPiece> tail = cutTall(maker.tail(), pageTemplate.textHeight, pageTemplate.textHeight / pageTemplate.rows);
    std::move(tail.begin(), tail.end() - 1, std::back_inserter(body));

    PageBuilder builder(pageTemplate, size_t(issue.sections.size()), articleCount(issue));
    builder.findPlaces(front, body);
    maker.addPageNumbers(front, builder.articles);
    builder.draw();
    if (!tail.back().lines.empty())
        builder.drawTail(tail.back());
    return d->finished(issue, pageTemplate, maker, builder, tail.back().lines.empty() ? 0 : tail.back().rows);
}

Layout Typesetter::Private::finished(const IssueDocument &issue, const PageTemplate &pageTemplate, FlowMaker &maker, PageBuilder &builder, double tailRows)
{
    Layout layout;
    layout.pageWidth = pageTemplate.pageWidth;
    layout.pageHeight = pageTemplate.pageHeight;
    layout.pages = std::move(builder.pages);
    for (Page &page : layout.pages)
        addPageNumber(page, pageTemplate, setter);
    layout.articles = std::move(builder.articles);
    layout.sections = std::move(builder.sections);
    for (int i = 0; i < issue.sections.size(); ++i)
        layout.sections[size_t(i)].name = issue.sections.at(i).name;
    layout.fallbacks = std::move(maker.fallbacks);
    layout.substitutions = setter.substitutions();
    const double lastPage = (builder.usedRowsOnLastPage() + tailRows) / pageTemplate.rows;
    layout.usedPages = double(layout.pages.size()) - 1 + std::min(1.0, lastPage);
    return layout;
}

} // namespace bulletin
