// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/office_knowledge.h"
#include "core/formats/spreadsheet_reader.h"

namespace bulletin {

// The office's knowledge as spreadsheets: columns by their heads, in Chinese or English, in any order;
// what stands above the row of heads is passed over. A person's posts stand one a row.
struct KnowledgeReading {
    QList<KnowledgeRow> rows;
    QStringList unknownColumns; // that nobody here knows; left out
};
// Refused (Validation), naming the row, where one does not fit; and where no row names the columns.
Outcome<KnowledgeReading> knowledgeFromSpreadsheet(const Spreadsheet &sheet, KnowledgeKind kind);

// The heads that a spreadsheet of the kind may have: what is exported, and what people are told.
QStringList knowledgeColumns(KnowledgeKind kind);
// Heads and rows, as cells; reading them again gives the same rows.
QList<QStringList> knowledgeCells(KnowledgeKind kind, const QList<OfficeRow> &rows);
QByteArray csvOf(const QList<QStringList> &rows); // UTF-8 with a mark, as Excel and WPS want it

// 2024-02-22, 2024/2/22, 2024.2.22, 2024年2月22日, 2024年2月, 2024; a month's or year's end where it
// ends something. Empty and 至今: a null date. Nothing: no day.
enum class DayOf { Beginning, End };
std::optional<QDate> dayFromCell(const QString &text, DayOf day);

} // namespace bulletin
