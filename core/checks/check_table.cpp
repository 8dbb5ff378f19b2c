// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"

#include "core/checks/checker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace bulletin {
namespace {

struct CheckTables {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CheckTables)
};

// One row of a table on its own, with what its examples are judged by.
struct Row {
    Knowledge alone;
    Examples examples;
    QString rule;
    QString name;
};

Row rowOf(const Term &term)
{
    const char *rule = term.kind == TermKind::Forbidden ? "TRM01" : term.kind == TermKind::Fixed ? "TRM02" : "TRM03";
    Row row{{}, term.examples, QLatin1StringView(rule), term.form.isEmpty() ? term.preferred : term.form};
    row.alone.terms.append(term);
    return row;
}

Row rowOf(const ConfusableWord &word)
{
    Row row{{}, word.examples, word.rule, word.wrong.isEmpty() ? word.pattern : word.wrong};
    row.alone.words.append(word);
    return row;
}

bool finds(const Checker &checker, const Row &row, const QString &example)
{
    const CheckText text{TextRole::Paragraph, Place{1, 1, 0, example.size()}, example, {}, {}};
    const QList<Finding> findings = checker.checkText(text);
    return std::any_of(findings.begin(), findings.end(), [&row](const Finding &finding) { return finding.rule == row.rule; });
}

MaybeRefusal checkRow(const Row &row)
{
    const QString next = CheckTables::tr("Change the row or its examples.");
    const Checker checker({}, row.alone);
    for (const QString &example : row.examples.wrong) {
        if (!finds(checker, row, example))
            return Refusal{Refusal::Kind::Validation, CheckTables::tr("The row “%1” does not find its own wrong example “%2”.").arg(row.name, example), next};
    }
    for (const QString &example : row.examples.right) {
        if (finds(checker, row, example))
            return Refusal{Refusal::Kind::Validation, CheckTables::tr("The row “%1” finds a fault in its own right example “%2”.").arg(row.name, example), next};
    }
    return {};
}

MaybeRefusal checkPattern(const ConfusableWord &word)
{
    const QRegularExpression pattern(word.pattern);
    if (pattern.isValid())
        return {};
    return Refusal{Refusal::Kind::Validation, CheckTables::tr("The pattern of the row “%1” cannot be read: %2.").arg(word.wrong, pattern.errorString()),
                   CheckTables::tr("Change the row or its examples.")};
}

Knowledge readBundled()
{
    Knowledge knowledge;
    for (const QString &table : bundledTables()) {
        QFile file(QStringLiteral(":/checks/tables/%1.json").arg(table));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table %s is not compiled in", qPrintable(table));
        const Outcome<Knowledge> read = readTable(table, file.readAll());
        if (!read)
            qFatal("%s", qPrintable(read.error().reason));
        knowledge = joinedKnowledge(*read, knowledge);
    }
    return knowledge;
}

} // namespace

QStringList bundledTables()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/checks/tables")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

const Knowledge &bundledKnowledge()
{
    static const Knowledge knowledge = readBundled();
    return knowledge;
}

Knowledge joinedKnowledge(const Knowledge &ours, const Knowledge &office)
{
    Knowledge joined = office;
    joined.people += ours.people;
    joined.units += ours.units;
    joined.terms += ours.terms;
    joined.words += ours.words;
    joined.titles += ours.titles;
    joined.anniversaries += ours.anniversaries;
    joined.archiveNames |= ours.archiveNames;
    joined.rightWords |= ours.rightWords;
    return joined;
}

MaybeRefusal checkExamples(const Knowledge &table)
{
    for (const ConfusableWord &word : table.words) {
        if (const MaybeRefusal refusal = checkPattern(word))
            return refusal;
        if (const MaybeRefusal refusal = checkRow(rowOf(word)))
            return refusal;
    }
    for (const Term &term : table.terms) {
        if (const MaybeRefusal refusal = checkRow(rowOf(term)))
            return refusal;
    }
    return {};
}

} // namespace bulletin
