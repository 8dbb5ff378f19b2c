// SPDX-License-Identifier: Apache-2.0
#include "core/base/code_table.h"
#include "core/checks/check_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct CheckTables {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CheckTables)
};

constexpr CodeRow<TermKind> kindRows[] = {{TermKind::Forbidden, "forbidden", ""}, {TermKind::Preferred, "preferred", ""}, {TermKind::Fixed, "fixed", ""}};
constexpr CodeTable<TermKind> kinds(kindRows);

// Takes the fields of one row; what is missing, unknown or of the wrong kind is remembered as a sentence.
class RowReader final {
public:
    explicit RowReader(const QJsonObject &row) : m_row(row) {}

    QString text(QLatin1StringView field)
    {
        return take(field, QJsonValue::String).toString();
    }
    QString neededText(QLatin1StringView field)
    {
        const QString value = text(field);
        if (value.isEmpty())
            complain(CheckTables::tr("“%1” is missing").arg(field));
        return value;
    }
    QStringList list(QLatin1StringView field)
    {
        QStringList values;
        for (const QJsonValue &value : take(field, QJsonValue::Array).toArray()) {
            if (!value.isString() || value.toString().isEmpty())
                complain(CheckTables::tr("“%1” has a wrong value").arg(field));
            values.append(value.toString());
        }
        return values;
    }
    QDate date(QLatin1StringView field)
    {
        const QString value = text(field);
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (!value.isEmpty() && !date.isValid())
            complain(CheckTables::tr("“%1” has a wrong value").arg(field));
        return date;
    }
    int number(QLatin1StringView field) { return take(field, QJsonValue::Double).toInt(); }
    QJsonObject object(QLatin1StringView field) { return take(field, QJsonValue::Object).toObject(); }
    void complain(const QString &sentence)
    {
        if (m_complaint.isEmpty())
            m_complaint = sentence;
    }
    // After the last field: nothing may be left.
    QString complaint()
    {
        const QStringList fields = m_row.keys();
        const auto unknown = std::find_if(fields.begin(), fields.end(), [this](const QString &field) { return std::find(m_taken.begin(), m_taken.end(), field) == m_taken.end(); });
        if (unknown != fields.end())
            complain(CheckTables::tr("“%1” is no field of this table").arg(*unknown));
        return m_complaint;
    }

private:
    QJsonValue take(QLatin1StringView field, QJsonValue::Type type)
    {
        m_taken.append(field);
        const QJsonValue value = m_row.value(field);
        if (!value.isUndefined() && value.type() != type)
            complain(CheckTables::tr("“%1” has a wrong value").arg(field));
        return value;
    }

    const QJsonObject m_row;
    QVarLengthArray<QLatin1StringView, 12> m_taken;
    QString m_complaint;
};

Examples examplesOf(RowReader &row)
{
    return {row.list("wrong"_L1), row.list("right"_L1)};
}

ConfusableWord wordOf(RowReader &row, const QString &rule)
{
    ConfusableWord word{rule, row.neededText("wrong"_L1), row.text("right"_L1), row.text("pattern"_L1), row.list("exceptions"_L1), row.text("source"_L1), {}};
    RowReader examples(row.object("examples"_L1));
    word.examples = examplesOf(examples);
    if (const QString complaint = examples.complaint(); !complaint.isEmpty())
        row.complain(complaint);
    if (word.examples.wrong.isEmpty() && word.pattern.isEmpty())
        word.examples.wrong = QStringList{word.wrong};
    if (word.examples.wrong.isEmpty())
        row.complain(CheckTables::tr("“%1” is missing").arg(QStringLiteral("examples")));
    return word;
}

Term termOf(RowReader &row)
{
    Term term;
    const std::optional<TermKind> kind = kinds.parse(row.neededText("kind"_L1));
    if (!kind)
        row.complain(CheckTables::tr("“%1” has a wrong value").arg(QStringLiteral("kind")));
    term.kind = kind.value_or(TermKind::Preferred);
    term.form = term.kind == TermKind::Fixed ? row.text("form"_L1) : row.neededText("form"_L1);
    term.preferred = term.kind == TermKind::Fixed ? row.neededText("preferred"_L1) : row.text("preferred"_L1);
    term.exceptions = row.list("exceptions"_L1);
    term.from = row.date("from"_L1);
    term.to = row.date("to"_L1);
    term.source = row.text("source"_L1);
    term.examples = examplesOf(row);
    return term;
}

Anniversary anniversaryOf(RowReader &row)
{
    Anniversary anniversary{row.list("names"_L1), row.neededText("occasion"_L1), row.number("year"_L1), row.number("month"_L1)};
    if (anniversary.names.isEmpty() || anniversary.year == 0)
        row.complain(CheckTables::tr("“%1” is missing").arg(anniversary.year == 0 ? QStringLiteral("year") : QStringLiteral("names")));
    return anniversary;
}

// People whom everybody knows: two of them are never one name spelt twice.
void takeNames(Knowledge &knowledge, RowReader &row)
{
    row.neededText("who"_L1);
    for (const QString &name : row.list("names"_L1))
        knowledge.archiveNames.insert(name);
}

void takeRow(Knowledge &knowledge, const QString &table, RowReader &row)
{
    if (table == "terms"_L1)
        knowledge.terms.append(termOf(row));
    else if (table == "titles"_L1)
        knowledge.titles.append({row.neededText("name"_L1), row.text("kind"_L1)});
    else if (table == "anniversaries"_L1)
        knowledge.anniversaries.append(anniversaryOf(row));
    else if (table == "known_names"_L1)
        takeNames(knowledge, row);
    else
        row.complain(CheckTables::tr("there is no such table"));
}

// "布署→部署" is short for {"wrong": "布署", "right": "部署"}, and its own example.
std::optional<ConfusableWord> shortRow(const QString &rule, const QString &row)
{
    const qsizetype arrow = row.indexOf(u'→');
    if (arrow < 1 || row.indexOf(u'→', arrow + 1) >= 0)
        return {};
    ConfusableWord word;
    word.rule = rule;
    word.wrong = row.first(arrow);
    word.right = row.sliced(arrow + 1);
    word.examples.wrong.append(word.wrong);
    return word;
}

MaybeRefusal refusal(const QString &table, qsizetype number, const QString &complaint)
{
    return Refusal{Refusal::Kind::Validation, CheckTables::tr("Table “%1”, row %2: %3.").arg(table).arg(number).arg(complaint), {}};
}

MaybeRefusal readWords(Knowledge &knowledge, const QString &table, const QJsonObject &rules)
{
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        qsizetype number = 0;
        const QString id = rule.key();
        for (const QJsonValue &value : rule.value().toArray()) {
            ++number;
            if (const auto word = shortRow(id, value.toString())) {
                knowledge.words.append(*word);
                continue;
            }
            RowReader row(value.toObject());
            knowledge.words.append(wordOf(row, id));
            if (const QString complaint = row.complaint(); !complaint.isEmpty())
                return refusal(table + u' ' + id, number, complaint);
        }
    }
    return {};
}

MaybeRefusal readRows(Knowledge &knowledge, const QString &table, const QJsonObject &json)
{
    qsizetype number = 0;
    for (const QJsonValue &value : json.value("rows"_L1).toArray()) {
        RowReader row(value.toObject());
        takeRow(knowledge, table, row);
        ++number;
        if (const QString complaint = row.complaint(); !complaint.isEmpty())
            return refusal(table, number, complaint);
    }
    return {};
}

} // namespace

Outcome<Knowledge> readTable(const QString &table, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refuse(Refusal::Kind::Validation, CheckTables::tr("The table “%1” is no JSON document: %2.").arg(table, error.errorString()));
    Knowledge knowledge;
    const MaybeRefusal refusal = table == "words"_L1 ? readWords(knowledge, table, document.object()) : readRows(knowledge, table, document.object());
    if (refusal)
        return tl::unexpected<Refusal>(*refusal);
    return knowledge;
}

} // namespace bulletin
