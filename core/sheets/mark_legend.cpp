// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/mark_legend.h"

#include "core/press/paragraph_setter.h"
#include "core/sheets/proof_marks.h"

#include <QCoreApplication>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct LegendTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::MarkLegend)
};

// The examples are Chinese, as the text is that they are made on.
struct Example {
    CorrectionKind kind;
    const char16_t *text;
    int start, length;
    const char16_t *inMargin;
    const char *meaning;
};

constexpr Example examples[] = {
    {CorrectionKind::Replace, u"提高出版物质最", 6, 1, u"量", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "what is wrong is circled, what is right stands in the margin")},
    {CorrectionKind::Delete, u"提高出版物的物质量", 5, 2, u"", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "circled, with a loop: it goes")},
    {CorrectionKind::Insert, u"必须搞好校工作", 4, 1, u"对", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "what is missing stands in the margin")},
    {CorrectionKind::Transpose, u"认真经总结验", 3, 2, u"", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "the two change places")},
    {CorrectionKind::Join, u"应当接着排的一段。", 8, 1, u"", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "what follows is run on")},
    {CorrectionKind::NewParagraph, u"到此为止。今年以来", 5, 2, u"", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "a new paragraph begins")},
    {CorrectionKind::Move, u"程度要求具体的", 0, 2, u"", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "circled, with an arrow: it goes there")},
    {CorrectionKind::Stet, u"认真搞好校对工作", 2, 2, u"", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "stays as it is, though it was marked")},
    {CorrectionKind::Space, u"第一章校对职责", 0, 3, u"", QT_TRANSLATE_NOOP("bulletin::MarkLegend", "more or less space")},
};

constexpr double rowHeight = 15, nameX = 26, textX = 50, marginX = 96, meaningX = 118, right = 204;

void put(Page &page, ParagraphSetter &setter, const QString &style, const QString &text, double x, double y, double width)
{
    const auto set = setter.set(style, text, {}, width, Alignment::Left);
    for (size_t i = 0; i < set->lines.size(); ++i) {
        if (!set->lines[i].set.line->text.isEmpty())
            page.lines.push_back({set->lines[i].set.line, Role::Body, x + set->lines[i].x, y + setter.em(style) * 1.3 * double(i), 0, -1, 0, i == 0, false});
    }
}

void drawExample(Page &page, ParagraphSetter &setter, const Example &example, double y)
{
    MarkPen pen(page, colorOf(ProofRound::First));
    const double em = setter.em(u"body"_s);
    const ProofPlaces::Span span{0, 0, textX + em * example.start, textX + em * (example.start + example.length), y, em};
    const std::optional<QPointF> from = pen.mark(example.kind, {span});
    const QString inMargin = QString::fromUtf16(example.inMargin);
    if (example.kind == CorrectionKind::Move) {
        pen.curve(*from, *from + QPointF(em, 3), {textX + em * 7 - 0.5, y + 2.2});
        pen.arrow({textX + em * 7 - 0.5, y + 2.2}, {textX + em * 7 + 0.2, y + 0.6});
        return;
    }
    if (!from || (inMargin.isEmpty() && example.kind != CorrectionKind::Delete))
        return;
    pen.path({*from, {textX + em * 10, from->y()}, {marginX - 1, y - 1}});
    if (example.kind == CorrectionKind::Delete)
        pen.deletion({marginX - 1, y - 1});
    put(page, setter, u"mark-first"_s, inMargin, marginX, y, 12);
}

} // namespace

double drawMarkLegend(Page &page, ParagraphSetter &setter, double top)
{
    put(page, setter, u"label"_s, LegendTexts::tr("Marks of correction (GB/T 14706–1993)"), nameX, top, 120);
    MarkPen rules(page, QColor(0xa0, 0xa0, 0xa0), 0.12);
    double y = top + 4;
    rules.line({nameX - 2, y}, {right, y});
    for (const Example &example : examples) {
        const double baseline = y + rowHeight / 2 + 1.2;
        put(page, setter, u"small-label"_s, kindName(example.kind), nameX, baseline, 22);
        put(page, setter, u"body"_s, QString::fromUtf16(example.text), textX, baseline, 60);
        drawExample(page, setter, example, baseline);
        put(page, setter, u"small"_s, LegendTexts::tr(example.meaning), meaningX, baseline, right - meaningX);
        y += rowHeight;
        rules.line({nameX - 2, y}, {right, y});
    }
    return y;
}

} // namespace bulletin
