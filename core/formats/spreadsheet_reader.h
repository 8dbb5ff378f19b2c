// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"

#include <QStringList>

class QIODevice;

namespace bulletin {

// A spreadsheet as rows of text: the first sheet of an .xlsx, or a text file whose cells are parted by
// commas, tabs or semicolons (UTF-8, UTF-16, GB18030; cells with line ends or separators stand in
// quotation marks). Formulas give the value they had when saved, days stand as 2024-02-22.
struct SheetRow {
    int number = 0; // as the spreadsheet shows it, from 1
    QStringList cells; // trimmed; empty ones at the end left out
    QString cell(qsizetype column) const { return column >= 0 && column < cells.size() ? cells.at(column) : QString(); }
};
using Spreadsheet = QList<SheetRow>; // rows with something in them

// Throws Failure for what cannot be read; refused (Validation) where a quotation mark is never closed.
Outcome<Spreadsheet> readSpreadsheet(QIODevice &device, const QString &fileName);

// The text of a file whose cells are parted; the separator is told by its first line that has one.
Outcome<Spreadsheet> spreadsheetFromText(const QString &text);

} // namespace bulletin
