// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/knowledge_file.h"

#include "core/workspace/knowledge_columns.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct KnowledgeFileTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::KnowledgeFile)
};

using Column = KnowledgeColumn;
using Places = QHash<Column, int>; // in which column of the sheet each stands

constexpr qsizetype rowsAboveHeads = 10; // a title, a note: more is no table of ours

struct Heads {
    qsizetype row = 0;
    Places places;
    QStringList unknown;
};

Heads headsIn(const SheetRow &row, KnowledgeKind kind)
{
    Heads heads;
    for (int column = 0; column < row.cells.size(); ++column) {
        const auto named = columnNamed(kind, row.cells.at(column));
        if (named && !heads.places.contains(*named))
            heads.places.insert(*named, column);
        else if (!row.cells.at(column).isEmpty())
            heads.unknown.append(row.cells.at(column));
    }
    return heads;
}

Outcome<Heads> findHeads(const Spreadsheet &sheet, KnowledgeKind kind)
{
    for (qsizetype row = 0; row < std::min(sheet.size(), rowsAboveHeads); ++row) {
        Heads heads = headsIn(sheet.at(row), kind);
        heads.row = row;
        if (std::ranges::all_of(columnsOf(kind), [&](const ColumnRow &column) { return !column.required || heads.places.contains(column.column); }))
            return heads;
    }
    QStringList needed;
    for (const ColumnRow &column : columnsOf(kind)) {
        if (column.required)
            needed.append(QString::fromUtf8(column.heads).section(u'|', 0, 0));
    }
    return refuse(Refusal::Kind::Validation, KnowledgeFileTexts::tr("No row names the columns that are needed: %1.").arg(needed.join(u'、')),
                  KnowledgeFileTexts::tr("Name them in the first row; these are known: %1.").arg(knowledgeColumns(kind).join(u'、')));
}

Refusal inRow(int number, const Refusal &refusal)
{
    return {refusal.kind, KnowledgeFileTexts::tr("Row %1: %2").arg(number).arg(refusal.reason), refusal.next};
}

// One row's cells by what they hold; remembers the first that cannot be read.
class Cells final {
public:
    Cells(const SheetRow &row, const Places &places) : m_row(row), m_places(places) {}

    QString text(Column column) const
    {
        const QString cell = m_row.cell(m_places.value(column, -1));
        return cell.size() > 1 && cell.front() == u'\'' && isDefused(cell.at(1)) ? cell.sliced(1) : cell;
    }
    QStringList list(Column column) const
    {
        static const QRegularExpression between(u"\\s*[|\\n]\\s*"_s);
        return text(column).split(between, Qt::SkipEmptyParts);
    }
    QDate day(Column column, DayOf which)
    {
        const auto day = dayFromCell(text(column), which);
        if (!day)
            refuseCell(KnowledgeFileTexts::tr("“%1” is no day.").arg(text(column)), KnowledgeFileTexts::tr("Write it as 2024-02-22 or 2024年2月."));
        return day.value_or(QDate());
    }
    int order()
    {
        const QString written = text(Column::Order);
        bool ok = written.isEmpty();
        const int number = ok ? 0 : written.toInt(&ok);
        if (!ok || number < 0)
            refuseCell(KnowledgeFileTexts::tr("“%1” is no place in an order.").arg(written), KnowledgeFileTexts::tr("Write 1, 2, 3 …, or leave it empty."));
        return number;
    }
    void refuseCell(const QString &reason, const QString &next)
    {
        if (!m_refusal)
            m_refusal = Refusal{Refusal::Kind::Validation, reason, next};
    }
    const MaybeRefusal &refusal() const { return m_refusal; }

private:
    const SheetRow &m_row;
    const Places &m_places;
    MaybeRefusal m_refusal;
};

QString codeIn(Cells &cells, Column column, std::span<const CellWord> words)
{
    const QString text = cells.text(column);
    const auto code = text.isEmpty() ? std::optional(QString()) : codeOfCell(words, text);
    if (!code)
        cells.refuseCell(KnowledgeFileTexts::tr("“%1” is no kind that is known.").arg(text), KnowledgeFileTexts::tr("Write one of: %1.").arg(cellWords(words).join(u'、')));
    return code.value_or(QString());
}

Term termFrom(Cells &cells)
{
    Term term;
    term.form = cells.text(Column::Form);
    term.preferred = cells.text(Column::Preferred);
    const QString code = codeIn(cells, Column::TermKind, termKindWords());
    // Without a kind: one form alone is a phrase to be written just so.
    term.kind = parseTermKind(code).value_or(term.form.isEmpty() ? TermKind::Fixed : TermKind::Preferred);
    term.exceptions = cells.list(Column::Exceptions);
    term.from = cells.day(Column::From, DayOf::Beginning);
    term.to = cells.day(Column::To, DayOf::End);
    term.source = cells.text(Column::Source);
    term.examples = {cells.list(Column::WrongExamples), cells.list(Column::RightExamples)};
    return term;
}

ConfusableWord wordFrom(const Cells &cells)
{
    ConfusableWord word;
    if (const QString rule = cells.text(Column::Rule).toUpper(); !rule.isEmpty())
        word.rule = rule;
    word.wrong = cells.text(Column::Wrong);
    word.right = cells.text(Column::Right);
    word.pattern = cells.text(Column::Pattern);
    word.exceptions = cells.list(Column::Exceptions);
    word.source = cells.text(Column::Source);
    word.examples = {cells.list(Column::WrongExamples), cells.list(Column::RightExamples)};
    return word;
}

KnowledgeRow rowFrom(Cells &cells, KnowledgeKind kind)
{
    switch (kind) {
    case KnowledgeKind::People: {
        Person person{cells.text(Column::Name), {}, cells.order()};
        const Post post{cells.text(Column::Post), cells.text(Column::Unit), cells.day(Column::From, DayOf::Beginning), cells.day(Column::To, DayOf::End)};
        if (post != Post())
            person.posts.append(post);
        return person;
    }
    case KnowledgeKind::Terms: return termFrom(cells);
    case KnowledgeKind::Words: return wordFrom(cells);
    case KnowledgeKind::Titles: return KnownTitle{cells.text(Column::Title), codeIn(cells, Column::TitleKind, titleKindWords())};
    case KnowledgeKind::RightWords: return RightWord{cells.text(Column::Word), cells.text(Column::Reason)};
    }
    Q_UNREACHABLE();
}

// A further post of a person who was named above: with his name again, or with none (cells that were joined).
bool joinPosts(QList<KnowledgeRow> &rows, const KnowledgeRow &row)
{
    const auto *person = std::get_if<Person>(&row);
    if (!person)
        return false;
    for (auto other = rows.rbegin(); other != rows.rend(); ++other) {
        auto &above = std::get<Person>(*other);
        if (!person->name.isEmpty() && person->name != above.name)
            continue;
        above.posts += person->posts;
        if (above.order == 0)
            above.order = person->order;
        return true;
    }
    return false;
}

} // namespace

Outcome<KnowledgeReading> knowledgeFromSpreadsheet(const Spreadsheet &sheet, KnowledgeKind kind)
{
    const Outcome<Heads> heads = findHeads(sheet, kind);
    if (!heads)
        return tl::unexpected(heads.error());
    KnowledgeReading reading{{}, heads->unknown};
    QList<int> numbers; // of the sheet's rows
    for (const SheetRow &cellsRow : sheet.sliced(heads->row + 1)) {
        Cells cells(cellsRow, heads->places);
        if (std::ranges::all_of(heads->places, [&](int column) { return cellsRow.cell(column).isEmpty(); }))
            continue; // something in a column that is left out
        const KnowledgeRow row = trimmedRow(rowFrom(cells, kind));
        if (cells.refusal())
            return tl::unexpected(inRow(cellsRow.number, *cells.refusal()));
        if (joinPosts(reading.rows, row))
            continue;
        reading.rows.append(row);
        numbers.append(cellsRow.number);
    }
    for (qsizetype index = 0; index < reading.rows.size(); ++index) {
        if (const MaybeRefusal no = judgeRow(reading.rows.at(index)))
            return tl::unexpected(inRow(numbers.at(index), *no));
    }
    return reading;
}

std::optional<QDate> dayFromCell(const QString &text, DayOf which)
{
    const QString written = text.trimmed();
    if (written.isEmpty() || written == u"至今"_s || written == u"今"_s)
        return QDate();
    static const QRegularExpression pattern(u"^(\\d{4})(?:[-/.年](?:(\\d{1,2})(?:[-/.月](?:(\\d{1,2})日?)?)?)?)?$"_s);
    const auto match = pattern.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    const bool ends = which == DayOf::End;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? (ends ? 12 : 1) : match.captured(2).toInt();
    const QDate first(year, month, 1);
    const int day = match.captured(3).isEmpty() ? (ends ? first.daysInMonth() : 1) : match.captured(3).toInt();
    const QDate found(year, month, day);
    return found.isValid() ? std::optional(found) : std::nullopt;
}

} // namespace bulletin
