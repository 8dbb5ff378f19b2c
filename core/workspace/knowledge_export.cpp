// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/knowledge_columns.h"
#include "core/workspace/knowledge_file.h"

#include <QHash>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

using Column = KnowledgeColumn;

// What a spreadsheet would take for a formula is written as text.
QString defused(const QString &cell)
{
    return !cell.isEmpty() && isDefused(cell.front()) ? u'\'' + cell : cell;
}

QString dayCell(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

// One row of cells for each of a person's posts, one row for everything else.
using CellRow = QHash<Column, QString>;

struct CellMaker {
    QList<CellRow> operator()(const Person &person) const
    {
        QList<CellRow> rows;
        const QString order = person.order > 0 ? QString::number(person.order) : QString();
        for (const Post &post : person.posts.isEmpty() ? QList<Post>{Post()} : person.posts)
            rows.append({{Column::Name, person.name}, {Column::Post, post.title}, {Column::Unit, post.unit}, {Column::From, dayCell(post.from)}, {Column::To, dayCell(post.to)}, {Column::Order, order}});
        return rows;
    }
    QList<CellRow> operator()(const Term &term) const
    {
        return {{{Column::TermKind, cellOfCode(termKindWords(), termKindCode(term.kind))}, {Column::Form, term.form}, {Column::Preferred, term.preferred}, {Column::From, dayCell(term.from)},
                 {Column::To, dayCell(term.to)}, {Column::Source, term.source}, {Column::Exceptions, term.exceptions.join(u'|')},
                 {Column::WrongExamples, term.examples.wrong.join(u'|')}, {Column::RightExamples, term.examples.right.join(u'|')}}};
    }
    QList<CellRow> operator()(const ConfusableWord &word) const
    {
        return {{{Column::Wrong, word.wrong}, {Column::Right, word.right}, {Column::Rule, word.rule}, {Column::Pattern, word.pattern}, {Column::Exceptions, word.exceptions.join(u'|')},
                 {Column::Source, word.source}, {Column::WrongExamples, word.examples.wrong.join(u'|')}, {Column::RightExamples, word.examples.right.join(u'|')}}};
    }
    QList<CellRow> operator()(const KnownTitle &title) const { return {{{Column::Title, title.name}, {Column::TitleKind, cellOfCode(titleKindWords(), title.kind)}}}; }
    QList<CellRow> operator()(const RightWord &word) const { return {{{Column::Word, word.word}, {Column::Reason, word.reason}}}; }
};

} // namespace

QStringList knowledgeColumns(KnowledgeKind kind)
{
    QStringList heads;
    for (const ColumnRow &column : columnsOf(kind))
        heads.append(QString::fromUtf8(column.heads).section(u'|', 0, 0));
    return heads;
}

QList<QStringList> knowledgeCells(KnowledgeKind kind, const QList<OfficeRow> &rows)
{
    QList<QStringList> all{knowledgeColumns(kind)};
    for (const OfficeRow &row : rows) {
        for (const CellRow &made : std::visit(CellMaker(), row.row)) {
            QStringList cells;
            for (const ColumnRow &column : columnsOf(kind))
                cells.append(made.value(column.column));
            all.append(cells);
        }
    }
    return all;
}

QByteArray csvOf(const QList<QStringList> &rows)
{
    QByteArray bytes = "\xEF\xBB\xBF";
    for (const QStringList &row : rows) {
        QStringList quoted;
        for (const QString &cell : row)
            quoted.append(u'"' + defused(cell).replace(u'"', u"\"\""_s) + u'"');
        bytes += (quoted.join(u',') + u"\r\n"_s).toUtf8();
    }
    return bytes;
}

} // namespace bulletin
