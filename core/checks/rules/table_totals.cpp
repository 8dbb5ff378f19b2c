// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/part_lists.h"

#include <QHash>

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView totalNames[] = {u"合计", u"总计", u"共计", u"总数"};
// Columns whose total is no sum.
constexpr QStringView otherColumns[] = {u"率", u"比", u"均", u"%", u"％", u"名次", u"排名", u"序号", u"得分", u"年份", u"累计", u"电话"};
constexpr qsizetype mostCells = 30;
constexpr qsizetype longestLine = 300;

struct TableCell {
    const PreparedText *text = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;
    QStringView words() const { return QStringView(text->text).sliced(start, length); }
};
using TableRow = QList<TableCell>;

// 合计, 合　计
bool isTotal(const TableRow &row)
{
    QString name = row.first().words().toString();
    name.removeIf([](QChar character) { return isSpacing(character); });
    return std::find(std::begin(totalNames), std::end(totalNames), QStringView(name)) != std::end(totalNames);
}

// A line whose cells stand apart by tabs, wide blanks or several blanks.
TableRow cellsOf(const PreparedText &text)
{
    TableRow cells;
    const QStringView line(text.text);
    if (line.size() > longestLine)
        return cells;
    const auto parts = [&line](qsizetype at) { return line.at(at) == u'\t' || line.at(at).unicode() == 0x3000 || (line.at(at) == u' ' && at + 1 < line.size() && line.at(at + 1) == u' '); };
    for (qsizetype start = 0; start < line.size();) {
        qsizetype end = start;
        while (end < line.size() && !parts(end))
            ++end;
        if (end > start)
            cells.append({&text, start, end - start});
        start = end + 1;
        while (start < line.size() && isSpacing(line.at(start)))
            ++start;
    }
    // 合　计: the blank evens out two characters with more.
    if (cells.size() >= 2 && cells.at(0).words() == u"合" && cells.at(1).words() == u"计") {
        cells[0].length = cells.at(1).start + 1 - cells.at(0).start;
        cells.removeAt(1);
    }
    return cells;
}

std::optional<Amount> numberIn(const TableCell &cell)
{
    const QStringView words = cell.words().trimmed();
    Amount number;
    qint64 value = 0;
    bool point = false;
    for (const QChar character : words) {
        if (character == u'.' && !point)
            point = true;
        else if (character >= u'0' && character <= u'9' && value < 1'000'000'000)
            value = value * 10 + character.digitValue();
        else if (character != u',' || point)
            return std::nullopt;
        else
            number.grouped = true;
        number.decimals += point && character != u'.' ? 1 : 0;
    }
    if (words.isEmpty() || number.decimals > 4 || words == u".")
        return std::nullopt;
    number.value = value * 10'000;
    for (int digit = 0; digit < number.decimals; ++digit)
        number.value /= 10;
    number.start = words.data() - QStringView(cell.text->text).data();
    number.length = number.numberLength = words.size();
    return number;
}

void checkColumn(const QList<TableRow> &rows, const TableRow &total, qsizetype column, FindingList &findings)
{
    const std::optional<Amount> whole = numberIn(total.at(column));
    PartList list;
    QList<const PreparedText *> places;
    for (const TableRow &row : rows) {
        const std::optional<Amount> part = numberIn(row.at(column));
        if (!part) {
            // The head of the column, above its first number.
            if (list.size() > 0 || holdsAny(row.at(column).words(), otherColumns))
                return;
            continue;
        }
        list.append(*part, {});
        places.append(row.at(column).text);
    }
    if (!whole || list.size() < 2 || list.sum == whole->value || !isPlausible(*whole, list))
        return;
    QList<Fix> fixes{replaceFix(*total.at(column).text, whole->start, whole->numberLength, writtenLike(*whole, list.sum))};
    for (qsizetype index = 0; index < list.size(); ++index) {
        const Amount &part = list.parts.at(index);
        if (const QString right = writtenLike(part, part.value + whole->value - list.sum); !right.isEmpty() && index < 20)
            fixes.append(replaceFix(*places.at(index), part.start, part.numberLength, right));
    }
    const PreparedText &text = *total.at(column).text;
    findings.addAs(isWithinRounding(*whole, list) ? Severity::Hint : Severity::Warning, text, "NUM06", whole->start, whole->numberLength,
                   {QT_TRANSLATE_NOOP("bulletin::Checks", "The column makes %1, not %2."), {plainNumber(list.sum, 1), text.text.mid(whole->start, whole->numberLength)}},
                   fixes, {}, 0.8);
}

// The rows above a total that have as many cells.
void checkTable(const QList<TableRow> &rows, FindingList &findings)
{
    for (qsizetype index = 2; index < rows.size(); ++index) {
        const TableRow &total = rows.at(index);
        if (!isTotal(total))
            continue;
        qsizetype first = index;
        while (first > 0 && index - first < 200 && rows.at(first - 1).size() == total.size() && !isTotal(rows.at(first - 1)))
            --first;
        for (qsizetype column = 1; column < std::min(total.size(), mostCells); ++column)
            checkColumn(rows.sliced(first, index - first), total, column, findings);
    }
}

} // namespace

void checkTableTotals(const PreparedArticle &article, const CheckContext &, FindingList &findings)
{
    QList<TableRow> rows;
    int block = -1; // of the table that is being gathered; -1: lines
    const auto close = [&] {
        checkTable(rows, findings);
        rows.clear();
    };
    for (const PreparedText &text : article.texts) {
        const Place &place = text.source.place;
        if (text.role == TextRole::Cell && place.row >= 0) {
            if (block != place.block)
                close();
            block = place.block;
            const bool sameRow = !rows.isEmpty() && rows.last().last().text->source.place.row == place.row;
            if (!sameRow)
                rows.append(TableRow());
            rows.last().append({&text, 0, text.text.size()});
            continue;
        }
        if (block >= 0)
            close();
        block = -1;
        TableRow cells = cellsOf(text);
        if (cells.size() >= 2)
            rows.append(std::move(cells));
        else
            close();
    }
    close();
}

} // namespace bulletin
