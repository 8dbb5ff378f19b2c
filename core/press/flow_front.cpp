// SPDX-License-Identifier: Apache-2.0
#include "core/press/flow_maker.h"

#include <algorithm>
#include <cmath>

namespace bulletin {

// 报头、目录、按语 as pieces of the strip, and 版记 as one piece.

using namespace Qt::StringLiterals;

namespace {

const QString blank = u" "_s;
constexpr double mmPerPoint = 25.4 / 72;

// mm from the line's origin to the character at `position`.
double startOf(const SetLine &line, qsizetype position)
{
    for (const TextRun &run : line.runs) {
        for (const Glyph &glyph : run.glyphs) {
            if (qsizetype(glyph.textStart) >= position)
                return double(glyph.x);
        }
    }
    return 0;
}

} // namespace

void FlowMaker::addFront(std::vector<FlowPiece> &pieces)
{
    addMasthead(pieces);
    if (m_template.contents)
        addContents(pieces);
    if (!m_issue.editorialNote.isEmpty()) {
        const size_t start = pieces.size();
        const QStringList paragraphs = m_issue.editorialNote.split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            Block block;
            block.text = i == 0 ? u"编者按："_s + paragraphs.at(i) : paragraphs.at(i);
            addText(pieces, u"note"_s, block, Role::Body, 0, -1);
        }
        pieces[start].before = std::max(1.0, m_template.style(u"note"_s).linesBefore);
        pieces[start].startsPage = m_template.contentsOnOwnPage;
        pieces.back().rows += m_template.style(u"note"_s).linesAfter;
    }
}

void FlowMaker::addCentered(std::vector<FlowPiece> &pieces, const QString &style, const QString &text, Role role)
{
    if (text.isEmpty())
        return;
    const auto set = style == u"masthead"_s ? m_setter.setFitted(style, text, m_template.textWidth) : m_setter.setTitle(style, text, m_template.textWidth);
    note(*set, 0);
    for (size_t i = 0; i < set->lines.size(); ++i) {
        FlowPiece piece = linePiece(style, set->lines[i], role);
        piece.lines.front().paragraphStart = i == 0;
        piece.before = i == 0 ? m_template.style(style).linesBefore : 0;
        piece.onGrid = false;
        piece.keepsWithNext = true;
        pieces.push_back(std::move(piece));
    }
}

// 密级 at the left, 编号 at the right, above the name; their line is kept free where there is none.
void FlowMaker::addCorners(std::vector<FlowPiece> &pieces)
{
    FlowPiece piece;
    piece.rows = m_template.style(u"corner"_s).lineRows;
    piece.keepsWithNext = true;
    const auto add = [&](const QString &text, Alignment alignment) {
        if (text.isEmpty())
            return;
        const auto set = m_setter.set(u"corner"_s, text, {}, m_template.textWidth, alignment);
        note(*set, 0);
        if (!set->lines.empty())
            piece.lines.push_back({set->lines.front().set.line, set->lines.front().x, baseline(u"corner"_s), Role::Masthead, -1, true, 0});
    };
    add(m_issue.classification, Alignment::Left);
    add(m_issue.serial, Alignment::Right);
    pieces.push_back(std::move(piece));
}

void FlowMaker::addMasthead(std::vector<FlowPiece> &pieces)
{
    addCorners(pieces);
    addCentered(pieces, u"masthead"_s, m_issue.bulletin, Role::Masthead);
    const QString number = m_issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s;
    if (m_issue.number > 0)
        addCentered(pieces, u"issue-number"_s, number.arg(m_issue.number), Role::Masthead);
    if (m_issue.cumulative > 0)
        addCentered(pieces, u"issue-number"_s, u"（总第%1期）"_s.arg(m_issue.cumulative), Role::Masthead);
    addPublisherLine(pieces);
    pieces.back().keepsWithNext = false;
}

// Publisher at the left, date at the right, the red rule below them.
void FlowMaker::addPublisherLine(std::vector<FlowPiece> &pieces)
{
    const QString style = u"publisher"_s;
    FlowPiece piece;
    piece.before = m_template.style(style).linesBefore;
    piece.onGrid = false;
    const QString date = printedDate(m_issue.date);
    const auto right = m_setter.set(style, date, {}, m_template.textWidth, Alignment::Right);
    const double room = m_template.textWidth - (right->lines.empty() ? 0 : right->lines.front().set.line->width + m_setter.em(style));
    const QString publisher = m_issue.publisher.isEmpty() ? QString() : m_issue.publisher + u"编"_s;
    const auto left = m_setter.set(style, publisher, {}, room, Alignment::Left);
    note(*left, 0);
    const double height = lineHeight(style);
    double y = baseline(style);
    for (size_t i = 0; i < left->lines.size(); ++i, y += height)
        piece.lines.push_back({left->lines[i].set.line, left->lines[i].x, y, Role::Masthead, -1, i == 0, 0});
    y = std::max(y - height, baseline(style));
    if (!right->lines.empty())
        piece.lines.push_back({right->lines.front().set.line, right->lines.front().x, y, Role::Masthead, -1, true, 0});
    const double rule = y + 3.2; // 4 mm below the text in GB/T 9704-2012 7.2.7, measured from its box
    piece.rules.push_back({0, rule, m_template.textWidth, rule, m_template.redRuleMm, m_template.redRuleColor});
    piece.rows = (rule + 1) / m_pitch;
    pieces.push_back(std::move(piece));
}

void FlowMaker::addContents(std::vector<FlowPiece> &pieces)
{
    addCentered(pieces, u"contents-title"_s, m_template.contentsHeading, Role::Contents);
    int number = 0;
    for (const SectionDocument &section : m_issue.sections) {
        if (section.articles.isEmpty())
            continue;
        const QString style = u"contents-section"_s;
        const auto head = m_setter.set(style, m_template.sectionOpen + section.name + m_template.sectionClose, {}, m_template.textWidth, alignmentOf(m_template.style(style)));
        note(*head, 0);
        for (size_t i = 0; i < head->lines.size(); ++i) {
            FlowPiece piece = linePiece(style, head->lines[i], Role::Contents);
            piece.lines.front().paragraphStart = i == 0;
            piece.before = i == 0 ? m_template.style(style).linesBefore : 0;
            piece.onGrid = false;
            piece.keepsWithNext = true;
            pieces.push_back(std::move(piece));
        }
        for (const ArticleDocument &article : section.articles)
            addContentsEntry(pieces, article, ++number);
    }
}

// One line where the title fits on one. Else it breaks where the title does, if that costs no line
// more, or in balance between words: 精神 alone on a line of contents looks like an entry of its own.
// Further lines stand below the title, not below its bullet.
std::vector<SetParagraph::Line> FlowMaker::entryLines(const ArticleDocument &article)
{
    const QString style = u"contents"_s;
    const double em = m_setter.em(style);
    const double room = m_template.textWidth - (m_template.contentsPageNumbers ? 3 * em : 0);
    const QString title = m_template.bullet + article.title();
    const auto greedy = m_setter.set(style, title, {}, room, Alignment::Left);
    note(*greedy, 0);
    if (greedy->lines.size() < 2)
        return greedy->lines;
    const auto marked = m_setter.set(style, m_template.bullet + u'国', {}, room, Alignment::Left);
    const double hanging = m_template.bullet.isEmpty() ? em : startOf(*marked->lines.front().set.line, m_template.bullet.size());
    std::vector<SetParagraph::Line> lines;
    for (qsizetype i = 0; i < article.titleLines.size(); ++i) {
        const auto set = m_setter.setTitle(style, (i == 0 ? m_template.bullet : QString()) + article.titleLines.at(i), room - hanging);
        lines.insert(lines.end(), set->lines.begin(), set->lines.end());
    }
    if (article.titleLines.size() < 2 || lines.size() > greedy->lines.size())
        lines = m_setter.setTitle(style, title, room - hanging)->lines;
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].x = i == 0 ? 0 : hanging;
    return lines;
}

void FlowMaker::addContentsEntry(std::vector<FlowPiece> &pieces, const ArticleDocument &article, int number)
{
    const std::vector<SetParagraph::Line> lines = entryLines(article);
    const LineMetrics lineMetrics = metrics(u"contents"_s);
    for (size_t i = 0; i < lines.size(); ++i) {
        FlowPiece piece = linePiece(lineMetrics, lines[i], Role::Contents);
        piece.lines.front().paragraphStart = i == 0;
        piece.lines.front().target = number;
        piece.onGrid = false;
        piece.mayStartPage = i == 0;
        piece.keepsWithNext = i + 1 < lines.size();
        if (i + 1 == lines.size() && m_template.contentsPageNumbers)
            m_entryEnds.push_back({pieces.size(), number});
        pieces.push_back(std::move(piece));
    }
}

// The entry's last line carries the number at the right edge; dots lead to it, drawn and not typed,
// so that the text is the title and its number and nothing else.
void FlowMaker::addPageNumbers(std::vector<FlowPiece> &front, const std::vector<ArticleExtent> &articles)
{
    const QString style = u"contents"_s;
    const double gap = m_setter.em(style) * 0.5;
    const double y = baseline(style) - 0.25;
    for (const EntryEnd &entry : m_entryEnds) {
        const auto number = m_setter.set(style, QString::number(articles[size_t(entry.article) - 1].firstPage), {}, m_template.textWidth, Alignment::Right);
        FlowLine &line = front[entry.piece].lines.front();
        const double start = number->lines.front().x;
        addLeader(front[entry.piece], line.x + line.line->width + gap, start - gap, y);
        line.line = joinedWithBlank(*line.line, *number->lines.front().set.line, start - line.x);
    }
}

void FlowMaker::addLeader(FlowPiece &piece, double from, double to, double y) const
{
    constexpr double dot = 0.3; // mm
    const double step = m_setter.em(u"contents"_s) / 3;
    // On a raster of the page, so that the dots of all entries stand below each other.
    const double start = std::ceil(from / step) * step;
    piece.rules.reserve(size_t(std::max(0.0, (to - start) / step)) + 1);
    const QColor black(Qt::black);
    for (double x = start; x + dot <= to; x += step)
        piece.rules.push_back({x, y, x + dot, y, dot, black});
}

// 版记: a thick rule, 报 送 发, a thin rule, the editor's line and 印数, and a thick rule that stands
// on the foot of the text (GB/T 9704-2012 7.4).
FlowPiece FlowMaker::tail()
{
    FlowPiece piece;
    piece.onGrid = false;
    const double air = 1.5;
    double y = 0;
    addTailRule(piece, y, m_template.tailThickRuleMm);
    y += air;
    for (const DistributionLine &line : m_issue.distribution)
        addTailText(piece, y, line.label + u"："_s, line.recipients);
    const Colophon &colophon = m_issue.colophon;
    QStringList parts;
    for (const auto &[label, text] : {std::pair(u"责编："_s, colophon.editor), std::pair(u"电话："_s, colophon.phone), std::pair(u"邮箱："_s, colophon.email)}) {
        if (!text.isEmpty())
            parts.append(label + text);
    }
    const QString printRun = m_issue.printRun > 0 ? u"共印%1份"_s.arg(m_issue.printRun) : QString();
    if (!parts.isEmpty() || !printRun.isEmpty()) {
        if (!m_issue.distribution.isEmpty()) {
            y += air * 0.5;
            addTailRule(piece, y, m_template.tailThinRuleMm);
            y += air;
        }
        addTailText(piece, y, QString(), parts.join(blank));
        addPrintRun(piece, y, printRun, parts.isEmpty());
    }
    if (piece.lines.empty())
        return {};
    y += air * 0.5;
    addTailRule(piece, y, m_template.tailThickRuleMm);
    piece.rows = y / m_pitch;
    piece.before = 0.5;
    return piece;
}

void FlowMaker::addTailRule(FlowPiece &piece, double y, double width) const
{
    piece.rules.push_back({0, y, m_template.textWidth, y, width, Qt::black});
}

// One em in from either side; what wraps stands below the first character behind the label.
void FlowMaker::addTailText(FlowPiece &piece, double &y, const QString &label, const QString &text)
{
    if (label.isEmpty() && text.isEmpty())
        return;
    const QString style = u"tail"_s;
    const double em = m_setter.em(style);
    const double hanging = double(label.size()) * em;
    const auto set = m_setter.set(style, text, {}, m_template.textWidth - 2 * em - hanging, Alignment::Justify);
    note(*set, 0);
    const auto labelSet = label.isEmpty() ? nullptr : m_setter.set(style, label, {}, m_template.textWidth, Alignment::Left);
    for (size_t i = 0; i < std::max<size_t>(set->lines.size(), 1); ++i, y += lineHeight(style)) {
        const bool first = i == 0;
        if (first && labelSet) {
            const std::shared_ptr<const SetLine> labelLine = labelSet->lines.front().set.line;
            const std::shared_ptr<const SetLine> line = set->lines.empty() ? labelLine : joined(*labelLine, *set->lines.front().set.line, hanging);
            piece.lines.push_back({line, em, y + baseline(style), Role::Tail, -1, true, 0});
        } else if (i < set->lines.size()) {
            piece.lines.push_back({set->lines[i].set.line, em + hanging + set->lines[i].x, y + baseline(style), Role::Tail, -1, first, 0});
        }
    }
}

// On the editor's line where there is room, else below it.
void FlowMaker::addPrintRun(FlowPiece &piece, double &y, const QString &text, bool alone)
{
    if (text.isEmpty())
        return;
    const QString style = u"tail"_s;
    const double em = m_setter.em(style);
    const auto set = m_setter.set(style, text, {}, m_template.textWidth - em, Alignment::Right);
    const SetParagraph::Line &line = set->lines.front();
    if (!alone) {
        const FlowLine &before = piece.lines.back();
        const bool fits = before.x + before.line->width + em < line.x;
        y -= fits ? lineHeight(style) : 0;
    }
    piece.lines.push_back({line.set.line, line.x, y + baseline(style), Role::Tail, -1, true, 0});
    y += lineHeight(style);
}

std::shared_ptr<const SetLine> FlowMaker::joinedWithBlank(const SetLine &first, const SetLine &second, double offset) const
{
    SetLine withBlank = first;
    withBlank.text += blank;
    if (!withBlank.runs.empty()) {
        TextRun &run = withBlank.runs.back();
        run.textLength += 1;
        if (const std::uint32_t glyph = run.face->glyphFor(U' '))
            run.glyphs.push_back({glyph, float(first.width), float(run.face->advanceEm(glyph) * run.sizePt * mmPerPoint), std::uint32_t(first.text.size()), 1});
    }
    return joined(withBlank, second, offset);
}

std::shared_ptr<const SetLine> FlowMaker::joined(const SetLine &first, const SetLine &second, double offset) const
{
    auto line = std::make_shared<SetLine>(first);
    const std::uint32_t length = std::uint32_t(first.text.size());
    line->text += second.text;
    for (TextRun run : second.runs) {
        run.textStart += length;
        for (Glyph &glyph : run.glyphs) {
            glyph.textStart += length;
            glyph.x += float(offset);
        }
        line->runs.push_back(std::move(run));
    }
    line->width = offset + second.width;
    return line;
}

} // namespace bulletin
