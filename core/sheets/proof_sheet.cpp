// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/proof_sheet.h"

#include "core/sheets/mark_legend.h"
#include "core/sheets/sheet_form.h"
#include "core/sheets/sheet_words.h"

#include <QCoreApplication>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ProofSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ProofSheet)
};

using Span = ProofPlaces::Span;

// The sheet is A4: the text of the issue at the left, a third of the width for marks.
constexpr double textLeft = 24, textTop = 40, mostWidth = 122, mostHeight = 178;
constexpr double tagLeft = 152, tagRight = 204;
constexpr double numberRight = 20.5, barX = 22.3;
constexpr QColor grey(0xa0, 0xa0, 0xa0);

QString tagStyle(ProofRound round)
{
    return u"mark-"_s + roundCode(round);
}

PageTemplate proofStyles()
{
    PageTemplate styles = sheetStyles();
    for (const ProofRound round : {ProofRound::First, ProofRound::Second, ProofRound::Third, ProofRound::Clean}) {
        TextStyle style = styles.style(u"mark"_s);
        style.color = colorOf(round);
        styles.styles.insert(tagStyle(round), style);
    }
    return styles;
}

QString ownWords(const Correction &correction)
{
    const QString number = QString::number(correction.number);
    const QString words = correction.replacement.isEmpty() ? kindName(correction.kind) : correction.replacement;
    return u"%1  %2%3"_s.arg(number, correction.kind == CorrectionKind::Move ? ProofSheetTexts::tr("goes behind “%1”").arg(correction.replacement) : words,
                             correction.note.isEmpty() ? QString() : u"（"_s + correction.note + u"）"_s);
}

QString earlierWords(const Correction &correction)
{
    const QString change = correction.replacement.isEmpty() ? u"%1 %2"_s.arg(kindName(correction.kind), correction.original)
                                                            : u"%1 → %2"_s.arg(correction.original.isEmpty() ? u"∧"_s : correction.original, correction.replacement);
    const QString outcome = correction.state == CorrectionState::Done ? QString() : u"（"_s + stateName(correction.state) + (correction.settledReason.isEmpty() ? QString() : u"："_s + correction.settledReason) + u"）"_s;
    return u"%1  %2%3"_s.arg(correction.number).arg(change, outcome);
}

} // namespace

ProofSheet::ProofSheet(FontBook &fonts, const Layout &issue, const PageTemplate &pageTemplate, const ProofPlaces &places)
    : m_setter(fonts)
    , m_issue(issue)
    , m_places(places)
{
    m_setter.begin(proofStyles());
    m_scale = std::min(mostWidth / pageTemplate.textWidth, mostHeight / pageTemplate.textHeight);
    m_left = textLeft - pageTemplate.marginLeft * m_scale;
    m_top = textTop - pageTemplate.marginTop * m_scale;
    m_textRight = textLeft + pageTemplate.textWidth * m_scale;
    m_textFoot = textTop + pageTemplate.textHeight * m_scale;
}

void ProofSheet::setText(Page &page, const QString &style, const QString &text, double x, double y, double width, Alignment alignment)
{
    ++m_paragraph;
    const auto set = m_setter.set(style, text, {}, width, alignment);
    const double pitch = m_setter.em(style) * 1.3;
    for (size_t i = 0; i < set->lines.size(); ++i) {
        if (!set->lines[i].set.line->text.isEmpty())
            page.lines.push_back({set->lines[i].set.line, Role::Body, x + set->lines[i].x, y + pitch * double(i), 0, m_paragraph, 0, i == 0, false});
    }
}

Page ProofSheet::scaled(const Page &page, int number)
{
    Page result;
    result.number = number;
    for (const PlacedLine &line : page.lines) {
        auto set = std::make_shared<SetLine>(*line.line);
        set->width *= m_scale;
        for (TextRun &run : set->runs) {
            run.sizePt *= m_scale;
            run.rise *= m_scale;
            for (Glyph &glyph : run.glyphs) {
                glyph.x = float(double(glyph.x) * m_scale);
                glyph.advance = float(double(glyph.advance) * m_scale);
            }
        }
        m_paragraph += line.paragraphStart || line.role == Role::Contents;
        result.lines.push_back({std::move(set), Role::Body, m_left + line.x * m_scale, m_top + line.y * m_scale, 0, m_paragraph, 0, line.paragraphStart, false});
    }
    for (const PlacedRule &rule : page.rules)
        result.rules.push_back({m_left + rule.x1 * m_scale, m_top + rule.y1 * m_scale, m_left + rule.x2 * m_scale, m_top + rule.y2 * m_scale, rule.widthMm * m_scale, rule.color});
    for (const PlacedImage &image : page.images)
        result.images.push_back({m_left + image.x * m_scale, m_top + image.y * m_scale, image.width * m_scale, image.height * m_scale, image.imageId, image.caption});
    return result;
}

Span ProofSheet::scaled(Span span) const
{
    span.x1 = m_left + span.x1 * m_scale;
    span.x2 = m_left + span.x2 * m_scale;
    span.baseline = m_top + span.baseline * m_scale;
    span.em *= m_scale;
    return span;
}

void ProofSheet::addLineNumbers(Page &page, size_t index)
{
    for (const auto &[number, baseline] : m_places.linesOf(int(index))) {
        if (number % 5 == 0)
            setText(page, u"line-number"_s, QString::number(number), numberRight - 10, m_top + baseline * m_scale, 10, Alignment::Right);
    }
}

void ProofSheet::addHead(Page &page, const Head &head, int count)
{
    setText(page, u"label"_s, head.round, textLeft, 14, 60);
    const double issueLeft = textLeft + page.lines.back().line->width + 4;
    setText(page, u"body"_s, head.issue, issueLeft, 14, tagRight - 30 - issueLeft);
    setText(page, u"small"_s, ProofSheetTexts::tr("page %1 of %2").arg(page.number).arg(count), tagRight - 40, 14, 40, Alignment::Right);
    setText(page, u"small"_s, head.reader, textLeft, 20, tagRight - textLeft);
    MarkPen pen(page, Qt::black, 0.3);
    pen.line({textLeft, 22.5}, {tagRight, 22.5});
}

void ProofSheet::addCorners(Page &page) const
{
    MarkPen corners(page, grey, 0.15);
    for (const double x : {textLeft, m_textRight}) {
        for (const double y : {textTop, m_textFoot}) {
            corners.line({x, y}, {x + (x == textLeft ? -3 : 3), y});
            corners.line({x, y}, {x, y + (y == textTop ? -3 : 3)});
        }
    }
}

void ProofSheet::addFoot(Page &page)
{
    constexpr double top = 246, height = 12, width = (tagRight - textLeft) / 3;
    const QStringList names{ProofSheetTexts::tr("Read by:            on:"), ProofSheetTexts::tr("Corrected by:            on:"), ProofSheetTexts::tr("Checked by:            on:")};
    MarkPen pen(page, Qt::black, 0.2);
    for (int i = 0; i < 3; ++i) {
        pen.box({textLeft + width * i, top}, {textLeft + width * (i + 1), top + height});
        setText(page, u"small"_s, names.at(i), textLeft + width * i + 2, top + 7.2, width - 4);
    }
    setText(page, u"small"_s, ProofSheetTexts::tr("Marks after GB/T 14706–1993; first proof red, second blue, third green; lead pencil is not used. A bar beside a line: changed since the proof before. A box: tick it when the correction was seen to be made right."),
            textLeft, top + height + 5, tagRight - textLeft);
}

std::vector<Span> ProofSheet::spansOn(size_t page, const ProofStretch &stretch) const
{
    std::vector<Span> found = m_places.spans(stretch.article, stretch.block, stretch.start, stretch.length);
    std::erase_if(found, [&](const Span &span) { return span.page != int(page); });
    for (Span &span : found)
        span = scaled(span);
    return found;
}

void ProofSheet::addChanged(Page &page, size_t index, const ProofChanges &changes)
{
    if (!changes.before)
        return;
    MarkPen pen(page, colorOf(changes.before->round), 0.5);
    MarkPen under(page, colorOf(changes.before->round), 0.3);
    std::vector<int> bars;
    for (const ProofStretch &stretch : changes.changed) {
        for (const Span &span : spansOn(index, stretch)) {
            under.line({span.x1, span.baseline + 0.2 * span.em}, {span.x2, span.baseline + 0.2 * span.em});
            if (std::find(bars.begin(), bars.end(), span.number) != bars.end())
                continue;
            bars.push_back(span.number);
            pen.line({barX, span.baseline - 0.95 * span.em}, {barX, span.baseline + 0.3 * span.em});
        }
    }
}

std::vector<ProofSheet::Tag> ProofSheet::markOwn(Page &page, size_t index, const Proof &proof, const ProofChanges &changes)
{
    std::vector<Tag> tags;
    std::map<int, int> leads; // by line
    MarkPen pen(page, colorOf(proof.round));
    for (const Correction &correction : changes.own) {
        const ProofStretch stretch{correction.article, correction.block, correction.start, correction.length};
        std::vector<Span> spans = spansOn(index, stretch);
        const bool here = !spans.empty();
        if (!here && (correction.article.isNull() ? correction.page : 0) != m_issue.pages[index].number)
            continue;
        std::optional<QPointF> from = pen.mark(correction.kind, spans);
        if (from) // lines that lead from one line of text do not lie upon each other
            *from += QPointF(0, 0.45 * leads[spans.back().number]++);
        const bool loop = correction.kind == CorrectionKind::Delete;
        tags.push_back({loop ? QString::number(correction.number) : ownWords(correction), tagStyle(proof.round), here ? spans.front().baseline : textTop, from, false, false, loop, colorOf(proof.round)});
    }
    return tags;
}

std::vector<ProofSheet::Tag> ProofSheet::markEarlier(size_t index, const ProofChanges &changes)
{
    std::vector<Tag> tags;
    if (!changes.before)
        return tags;
    const QColor color = colorOf(changes.before->round);
    std::map<int, int> leads; // by line
    for (const EarlierCorrection &earlier : changes.earlier) {
        const std::vector<Span> spans = earlier.where ? spansOn(index, *earlier.where) : std::vector<Span>();
        if (spans.empty())
            continue;
        const Span &last = spans.back();
        const QPointF from(last.x2, last.baseline + 0.32 * last.em + 0.4 * leads[last.number]++);
        const Correction &correction = earlier.correction;
        tags.push_back({earlierWords(correction), tagStyle(changes.before->round), last.baseline, from, correction.state == CorrectionState::Done, !correction.checkedAt.isNull(), false, color});
    }
    return tags;
}

void ProofSheet::placeTags(Page &page, std::vector<Tag> tags)
{
    std::stable_sort(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) { return a.y < b.y; });
    double free = textTop - 4;
    for (const Tag &tag : tags) {
        const double indent = tag.box ? 4 : 0;
        const auto set = m_setter.set(tag.style, tag.text, {}, tagRight - tagLeft - indent, Alignment::Left);
        const double pitch = m_setter.em(tag.style) * 1.3;
        const double y = std::max(tag.y, free + pitch);
        if (y + pitch * double(set->lines.size()) > 243) {
            m_unplaced.append(ProofSheetTexts::tr("page %1: %2").arg(page.number).arg(tag.text));
            continue;
        }
        MarkPen pen(page, tag.color, 0.13);
        if (tag.from) {
            // Along the space between the lines to the margin, then to the words.
            pen.line(*tag.from, {m_textRight + 2, tag.from->y()});
            pen.line({m_textRight + 2, tag.from->y()}, {tagLeft - 1, y - 0.9});
        }
        if (tag.box)
            pen.box({tagLeft, y - 2.5}, {tagLeft + 2.6, y + 0.1});
        if (tag.ticked)
            pen.tick({tagLeft, y});
        if (tag.loop)
            pen.deletion({tagLeft + 6, y - 0.8});
        setText(page, tag.style, tag.text, tagLeft + indent, y, tagRight - tagLeft - indent);
        free = y + pitch * double(set->lines.size() - 1);
    }
}

void ProofSheet::addLegendPage(Layout &sheet, const ProofChanges &changes, const Head &head)
{
    for (const EarlierCorrection &earlier : changes.earlier) {
        if (!earlier.where || m_places.spans(earlier.where->article, earlier.where->block, earlier.where->start, earlier.where->length).empty())
            m_unplaced.append(ProofSheetTexts::tr("%1: %2").arg(roundName(changes.before->round), earlierWords(earlier.correction)));
    }
    Page page;
    page.number = int(sheet.pages.size()) + 1;
    double y = drawMarkLegend(page, m_setter, 34);
    if (!m_unplaced.isEmpty()) {
        setText(page, u"label"_s, ProofSheetTexts::tr("Corrections without a place on these pages"), textLeft, y += 8, tagRight - textLeft);
        for (const QString &words : std::as_const(m_unplaced)) {
            if (y > 235)
                break; // they stand on the review sheet, all of them
            setText(page, u"small"_s, words, textLeft, y += 5.5, tagRight - textLeft);
        }
    }
    addFoot(page);
    addHead(page, head, page.number);
    sheet.pages.push_back(std::move(page));
}

Layout ProofSheet::layOut(const Proof &proof, const ProofChanges &changes, const Head &head)
{
    Layout sheet;
    sheet.pageWidth = SheetForm::pageWidth;
    sheet.pageHeight = SheetForm::pageHeight;
    const int count = int(m_issue.pages.size()) + 1;
    for (size_t index = 0; index < m_issue.pages.size(); ++index) {
        Page page = scaled(m_issue.pages[index], int(index) + 1);
        addChanged(page, index, changes);
        std::vector<Tag> tags = markEarlier(index, changes);
        const std::vector<Tag> own = markOwn(page, index, proof, changes);
        tags.insert(tags.end(), own.begin(), own.end());
        placeTags(page, std::move(tags));
        addLineNumbers(page, index);
        addHead(page, head, count);
        addCorners(page);
        addFoot(page);
        sheet.pages.push_back(std::move(page));
    }
    addLegendPage(sheet, changes, head);
    sheet.fallbacks = m_issue.fallbacks;
    sheet.substitutions = m_issue.substitutions;
    return sheet;
}

} // namespace bulletin
