// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct KnowledgeTableTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::KnowledgeTable)
};

enum class Column { Name, Post, Unit, From, To, Order, Kind, Form, Preferred, Exceptions, Source, Wrong, Right, Reason };

// The first name of each is the one that is shown.
struct ColumnNames {
    Column column;
    QStringList names;
};
using Columns = QList<ColumnNames>;

Columns columnsOf(KnowledgeKind kind)
{
    const ColumnNames from{Column::From, {u"起"_s, u"起始"_s, u"任职时间"_s, u"开始"_s, u"from"_s}};
    const ColumnNames to{Column::To, {u"止"_s, u"截止"_s, u"离任时间"_s, u"结束"_s, u"to"_s, u"until"_s}};
    const ColumnNames exceptions{Column::Exceptions, {u"例外"_s, u"exceptions"_s}};
    const ColumnNames source{Column::Source, {u"出处"_s, u"来源"_s, u"依据"_s, u"source"_s}};
    switch (kind) {
    case KnowledgeKind::People:
        return {{Column::Name, {u"姓名"_s, u"名字"_s, u"name"_s}}, {Column::Post, {u"职务"_s, u"职称"_s, u"post"_s, u"title"_s}}, {Column::Unit, {u"单位"_s, u"unit"_s}}, from, to,
                {Column::Order, {u"顺序"_s, u"序号"_s, u"排序"_s, u"order"_s, u"no."_s}}};
    case KnowledgeKind::Terms:
        return {{Column::Form, {u"词语"_s, u"用语"_s, u"不规范写法"_s, u"form"_s, u"term"_s}}, {Column::Preferred, {u"规范写法"_s, u"规范"_s, u"改为"_s, u"preferred"_s}},
                {Column::Kind, {u"类别"_s, u"kind"_s}}, exceptions, from, to, source};
    case KnowledgeKind::Words:
        return {{Column::Wrong, {u"错"_s, u"错误"_s, u"错词"_s, u"wrong"_s}}, {Column::Right, {u"正"_s, u"正确"_s, u"改为"_s, u"right"_s}}, exceptions, source};
    case KnowledgeKind::Titles:
        return {{Column::Name, {u"名称"_s, u"书报刊名"_s, u"name"_s, u"title"_s}}, {Column::Kind, {u"类别"_s, u"kind"_s}}};
    case KnowledgeKind::RightWords:
        return {{Column::Form, {u"词语"_s, u"word"_s}}, {Column::Reason, {u"理由"_s, u"说明"_s, u"reason"_s}}};
    }
    Q_UNREACHABLE();
}

Refusal invalid(const QString &reason, const QString &next)
{
    return {Refusal::Kind::Validation, reason, next};
}

QStringList parts(const QString &text)
{
    static const QRegularExpression separators(u"[、；;|]"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

QString titleKind(const QString &text)
{
    const std::pair<QString, QStringList> kinds[] = {{u"newspaper"_s, {u"报纸"_s, u"报"_s}}, {u"book"_s, {u"图书"_s, u"书"_s}}, {u"journal"_s, {u"期刊"_s, u"刊物"_s, u"杂志"_s}},
                                                     {u"programme"_s, {u"节目"_s, u"影视"_s, u"电视"_s}}, {u"paper"_s, {u"文章"_s, u"论文"_s}}};
    for (const auto &[code, names] : kinds) {
        if (names.contains(text))
            return code;
    }
    return text.isEmpty() ? u"book"_s : text;
}

// One row, with what stands in each known column.
class Cells {
public:
    Cells(const QHash<Column, int> &places, const QStringList &row) : m_places(places), m_row(row) {}
    QString operator()(Column column) const { return m_places.contains(column) ? m_row.value(m_places.value(column)).trimmed() : QString(); }
    QDate date(Column column) const { return readDate((*this)(column)); }
    bool hasBadDate(Column column) const { return !(*this)(column).isEmpty() && !date(column).isValid(); }

private:
    const QHash<Column, int> &m_places;
    const QStringList &m_row;
};

Outcome<KnowledgeRow> readTerm(const Cells &cells)
{
    const QString code = cells(Column::Kind);
    Term term{TermKind::Preferred, cells(Column::Form), cells(Column::Preferred), parts(cells(Column::Exceptions)), cells.date(Column::From), cells.date(Column::To), cells(Column::Source), {}};
    std::optional<TermKind> kind = parseTermKind(code);
    for (const TermKind candidate : allTermKinds()) {
        if (code == termKindName(candidate))
            kind = candidate;
    }
    const std::pair<QString, TermKind> words[] = {{u"禁用"_s, TermKind::Forbidden}, {u"禁用语"_s, TermKind::Forbidden}, {u"规范"_s, TermKind::Preferred}, {u"推荐"_s, TermKind::Preferred}, {u"固定"_s, TermKind::Fixed}, {u"固定提法"_s, TermKind::Fixed}};
    for (const auto &[word, meant] : words) {
        if (code == word)
            kind = meant;
    }
    if (!kind && !code.isEmpty())
        return tl::unexpected(invalid(KnowledgeTableTexts::tr("“%1” is no kind of term.").arg(code), KnowledgeTableTexts::tr("Write 禁用, 规范 or 固定.")));
    term.kind = kind.value_or(term.form.isEmpty() ? TermKind::Fixed : term.preferred.isEmpty() ? TermKind::Forbidden : TermKind::Preferred);
    if (term.kind == TermKind::Fixed && term.preferred.isEmpty())
        std::swap(term.form, term.preferred);
    return KnowledgeRow(term);
}

Outcome<KnowledgeRow> readRow(KnowledgeKind kind, const Cells &cells)
{
    for (const Column column : {Column::From, Column::To}) {
        if (cells.hasBadDate(column))
            return tl::unexpected(invalid(KnowledgeTableTexts::tr("“%1” is no date.").arg(cells(column)), KnowledgeTableTexts::tr("Write it as 2024-03-01.")));
    }
    switch (kind) {
    case KnowledgeKind::People: {
        Person person{cells(Column::Name), {}, cells(Column::Order).toInt()};
        if (!cells(Column::Post).isEmpty())
            person.posts.append({cells(Column::Post), cells(Column::Unit), cells.date(Column::From), cells.date(Column::To)});
        return KnowledgeRow(person);
    }
    case KnowledgeKind::Terms:
        return readTerm(cells);
    case KnowledgeKind::Words: {
        ConfusableWord word;
        word.wrong = cells(Column::Wrong);
        word.right = cells(Column::Right);
        word.exceptions = parts(cells(Column::Exceptions));
        word.source = cells(Column::Source);
        return KnowledgeRow(word);
    }
    case KnowledgeKind::Titles:
        return KnowledgeRow(KnownTitle{cells(Column::Name), titleKind(cells(Column::Kind))});
    case KnowledgeKind::RightWords:
        return KnowledgeRow(RightWord{cells(Column::Form), cells(Column::Reason)});
    }
    Q_UNREACHABLE();
}

QHash<Column, int> placesIn(const QStringList &head, const Columns &columns)
{
    QHash<Column, int> places;
    for (const ColumnNames &column : columns) {
        for (int index = 0; index < head.size(); ++index) {
            if (column.names.contains(head.at(index).trimmed(), Qt::CaseInsensitive) && !places.contains(column.column))
                places.insert(column.column, index);
        }
    }
    return places;
}

// A person's further row is a further post.
void append(QList<KnowledgeRow> &rows, const KnowledgeRow &row)
{
    if (const auto *person = std::get_if<Person>(&row)) {
        for (KnowledgeRow &former : rows) {
            if (auto *same = std::get_if<Person>(&former); same && same->name == person->name) {
                same->posts.append(person->posts);
                same->order = same->order == 0 ? person->order : same->order;
                return;
            }
        }
    }
    rows.append(row);
}

} // namespace

QStringList knowledgeColumns(KnowledgeKind kind)
{
    QStringList names;
    for (const ColumnNames &column : columnsOf(kind))
        names.append(column.names.first());
    return names;
}

QDate readDate(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})\\s*[-./年]\\s*(\\d{1,2})(?:\\s*[-./月]\\s*(?:(\\d{1,2})日?)?)?$"_s);
    if (const QRegularExpressionMatch match = pattern.match(text.trimmed()); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).isEmpty() ? 1 : match.captured(3).toInt());
    bool isNumber = false;
    const int days = int(text.toDouble(&isNumber)); // since 1899-12-30, as spreadsheets count
    return isNumber && days > 10'000 && days < 100'000 ? QDate(1899, 12, 30).addDays(days) : QDate();
}

Outcome<QList<KnowledgeRow>> knowledgeOfTable(KnowledgeKind kind, const QList<QStringList> &table)
{
    const Columns columns = columnsOf(kind);
    const QHash<Column, int> places = table.isEmpty() ? QHash<Column, int>() : placesIn(table.first(), columns);
    const bool isTermTable = kind == KnowledgeKind::Terms && places.contains(Column::Preferred);
    if (!isTermTable && !places.contains(columns.first().column))
        return tl::unexpected(invalid(KnowledgeTableTexts::tr("The first row does not name the columns that this list has."),
                                      KnowledgeTableTexts::tr("Name them in the first row: %1. Not all are needed.").arg(knowledgeColumns(kind).join(u'、'))));
    QList<KnowledgeRow> rows;
    for (qsizetype index = 1; index < table.size(); ++index) {
        const Outcome<KnowledgeRow> row = readRow(kind, Cells(places, table.at(index)));
        if (!row)
            return tl::unexpected(invalid(KnowledgeTableTexts::tr("Row %1: %2").arg(index + 1).arg(row.error().reason), row.error().next));
        append(rows, *row);
    }
    if (rows.isEmpty())
        return tl::unexpected(invalid(KnowledgeTableTexts::tr("There are no rows in this table."), KnowledgeTableTexts::tr("Write one a line below the names of the columns.")));
    return rows;
}

} // namespace bulletin
