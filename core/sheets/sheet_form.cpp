// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/sheet_form.h"

#include <QCoreApplication>
#include <numeric>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct FormTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SheetForm)
};

constexpr double mmPerPoint = 25.4 / 72;
constexpr double padding = 1.6;   // at the left and right of a cell's text
constexpr double topPadding = 0.9;
constexpr double ruleWidth = 0.2;
constexpr double formWidth = SheetForm::right - SheetForm::left;

TextStyle styleOf(const QStringList &families, double sizePt, const QColor &color = Qt::black)
{
    TextStyle style;
    style.families = families;
    style.sizePt = sizePt;
    style.color = color;
    return style;
}

} // namespace

PageTemplate sheetStyles()
{
    const QStringList song{u"宋体"_s, u"SimSun"_s, u"FandolSong"_s, u"Noto Serif CJK SC"_s};
    const QStringList bold{u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"FandolSong"_s, u"Noto Serif CJK SC"_s};
    const QStringList fang{u"仿宋_GB2312"_s, u"仿宋"_s, u"FandolFang"_s, u"Noto Serif CJK SC"_s};
    const QStringList hei{u"黑体"_s, u"SimHei"_s, u"FandolHei"_s, u"Noto Sans CJK SC"_s};
    const QStringList kai{u"楷体_GB2312"_s, u"楷体"_s, u"FandolKai"_s, u"LXGW WenKai"_s};
    PageTemplate styles;
    styles.textWidth = formWidth;
    styles.columns = int(formWidth / (12 * mmPerPoint));
    styles.styles = {{u"title"_s, styleOf(bold, 22)}, {u"label"_s, styleOf(hei, 11)}, {u"body"_s, styleOf(fang, 12)},
                     {u"hand"_s, styleOf(kai, 13)},   {u"small"_s, styleOf(song, 9)}, {u"small-label"_s, styleOf(hei, 9)},
                     {u"mark"_s, styleOf(kai, 8.5)},  {u"line-number"_s, styleOf(song, 7, QColor(0x80, 0x80, 0x80))},
                     {u"emphasis-bold"_s, styleOf(hei, 12)}, {u"emphasis-italic"_s, styleOf(kai, 12)}};
    styles.styles[u"title"_s].bold = true;
    return styles;
}

SheetForm::SheetForm(FontBook &fonts)
    : m_setter(fonts)
{
    m_setter.begin(sheetStyles());
    m_layout.pageWidth = pageWidth;
    m_layout.pageHeight = pageHeight;
    newPage();
}

void SheetForm::newPage()
{
    Page page;
    page.number = int(m_layout.pages.size()) + 1;
    m_layout.pages.push_back(std::move(page));
    m_y = top;
    if (!m_head.empty())
        draw(m_head, heightOf(m_head, 0));
}

void SheetForm::place(const std::shared_ptr<const SetLine> &line, double x, double y, bool starts)
{
    if (line->text.isEmpty())
        return;
    m_layout.pages.back().lines.push_back({line, Role::Body, x, y, 0, m_paragraph, 0, starts, false});
}

void SheetForm::title(const QString &text)
{
    ++m_paragraph;
    m_y += 2;
    const auto set = m_setter.setFitted(u"title"_s, text, formWidth);
    for (const SetParagraph::Line &line : set->lines) {
        m_y += 10;
        place(line.set.line, left + line.x, m_y - 2, &line == &set->lines.front());
    }
    m_y += 3;
}

void SheetForm::caption(const QString &leftText, const QString &rightText)
{
    const auto onRight = m_setter.set(u"body"_s, rightText, {}, formWidth / 2, Alignment::Right);
    const double room = rightText.isEmpty() ? formWidth : formWidth - onRight->lines.front().set.line->width - 4;
    const auto onLeft = m_setter.set(u"body"_s, leftText, {}, room, Alignment::Left);
    const double height = 6.0 * double(std::max(onLeft->lines.size(), onRight->lines.size()));
    if (m_y + height > bottom)
        newPage();
    ++m_paragraph;
    for (size_t i = 0; i < onLeft->lines.size(); ++i)
        place(onLeft->lines[i].set.line, left + onLeft->lines[i].x, m_y + 4.6 + 6.0 * double(i), i == 0);
    ++m_paragraph;
    for (size_t i = 0; i < onRight->lines.size() && !rightText.isEmpty(); ++i)
        place(onRight->lines[i].set.line, right - formWidth / 2 + onRight->lines[i].x, m_y + 4.6 + 6.0 * double(i), i == 0);
    m_y += height;
}

void SheetForm::note(const QString &text)
{
    for (const QString &paragraph : text.split(u'\n')) {
        ++m_paragraph;
        const auto set = m_setter.set(u"small"_s, paragraph, {}, formWidth, Alignment::Left);
        for (size_t i = 0; i < set->lines.size(); ++i) {
            if (m_y + 5 > bottom)
                newPage();
            m_y += 4.8;
            place(set->lines[i].set.line, left + set->lines[i].x, m_y - 1, i == 0);
        }
    }
}

void SheetForm::gap(double height)
{
    m_y += height;
}

void SheetForm::columns(const QList<double> &shares)
{
    m_shares = shares;
    m_head.clear();
}

QList<double> SheetForm::widthsFor(qsizetype cells) const
{
    Q_ASSERT(cells == m_shares.size());
    const double sum = std::accumulate(m_shares.begin(), m_shares.end(), 0.0);
    QList<double> widths;
    for (qsizetype i = 0; i < cells; ++i)
        widths.append(m_shares.at(i) / sum * formWidth);
    return widths;
}

SheetForm::SetRow SheetForm::setRow(const QList<Cell> &cells, const QList<double> &widths)
{
    SetRow row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells.at(i);
        SetCell set;
        set.em = m_setter.em(cell.style);
        set.pitch = set.em * 1.35;
        for (const QString &paragraph : cell.text.split(u'\n')) {
            const auto lines = m_setter.set(cell.style, paragraph, {}, widths.at(i) - 2 * padding, cell.alignment);
            set.lines.insert(set.lines.end(), lines->lines.begin(), lines->lines.end());
        }
        row.push_back(std::move(set));
    }
    return row;
}

double SheetForm::heightOf(const SetRow &row, double leastHeight)
{
    double height = leastHeight;
    for (const SetCell &cell : row)
        height = std::max(height, double(cell.lines.size()) * cell.pitch + 2 * topPadding);
    return height;
}

SheetForm::SetRow SheetForm::cut(SetRow *row, double height)
{
    SetRow part;
    for (SetCell &cell : *row) {
        const size_t fits = std::min(cell.lines.size(), size_t(std::max(1.0, (height - 2 * topPadding) / cell.pitch)));
        const auto end = cell.lines.begin() + std::ptrdiff_t(fits);
        part.push_back({{cell.lines.begin(), end}, cell.pitch, cell.em});
        cell.lines.erase(cell.lines.begin(), end);
    }
    return part;
}

void SheetForm::drawRules(double height, size_t cells)
{
    std::vector<PlacedRule> &rules = m_layout.pages.back().rules;
    const auto rule = [&](double x1, double y1, double x2, double y2) { rules.push_back({x1, y1, x2, y2, ruleWidth, Qt::black}); };
    rule(left, m_y, right, m_y);
    rule(left, m_y + height, right, m_y + height);
    double x = left;
    for (const double width : widthsFor(qsizetype(cells))) {
        rule(x, m_y, x, m_y + height);
        x += width;
    }
    rule(right, m_y, right, m_y + height);
}

void SheetForm::draw(const SetRow &row, double height)
{
    drawRules(height, row.size());
    const QList<double> widths = widthsFor(qsizetype(row.size()));
    double x = left;
    for (size_t i = 0; i < row.size(); ++i) {
        const SetCell &cell = row[i];
        ++m_paragraph;
        double y = m_y + (height - double(cell.lines.size()) * cell.pitch) / 2 + cell.pitch / 2 + 0.36 * cell.em;
        for (const SetParagraph::Line &line : cell.lines) {
            place(line.set.line, x + padding + line.x, y, &line == &cell.lines.front());
            y += cell.pitch;
        }
        x += widths.at(qsizetype(i));
    }
    m_y += height;
}

void SheetForm::head(const QList<Cell> &cells)
{
    m_head.clear();
    SetRow set = setRow(cells, widthsFor(cells.size()));
    if (m_y + heightOf(set, 0) + 12 > bottom) // not alone at a page's foot
        newPage();
    draw(set, heightOf(set, 0));
    m_head = std::move(set);
}

void SheetForm::row(const QList<Cell> &cells, double leastHeight)
{
    SetRow set = setRow(cells, widthsFor(cells.size()));
    double height = heightOf(set, leastHeight);
    const double page = bottom - top - heightOf(m_head, 0);
    if (m_y + height > bottom && (height <= page || bottom - m_y < 30))
        newPage();
    // A text that is longer than a page goes on behind it.
    while (m_y + height > bottom) {
        const double room = bottom - m_y;
        draw(cut(&set, room), room);
        newPage();
        height = heightOf(set, 0);
    }
    draw(set, height);
}

Layout SheetForm::finish(const QString &foot)
{
    const int count = int(m_layout.pages.size());
    for (Page &page : m_layout.pages) {
        const QString number = FormTexts::tr("Page %1 of %2").arg(page.number).arg(count);
        const auto leftLine = m_setter.set(u"small"_s, foot, {}, formWidth - 40, Alignment::Left)->lines.front();
        const auto rightLine = m_setter.set(u"small"_s, number, {}, 40, Alignment::Right)->lines.front();
        if (!foot.isEmpty())
            page.lines.push_back({leftLine.set.line, Role::PageNumber, left + leftLine.x, bottom + 8, 0, -1, 0, true, false});
        page.lines.push_back({rightLine.set.line, Role::PageNumber, right - 40 + rightLine.x, bottom + 8, 0, -1, 0, true, false});
    }
    m_layout.substitutions = m_setter.substitutions();
    return std::move(m_layout);
}

} // namespace bulletin
