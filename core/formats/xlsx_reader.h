// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/spreadsheet_reader.h"

namespace bulletin {

// The first sheet of an Excel workbook. Throws Failure.
Spreadsheet spreadsheetFromXlsx(const QByteArray &bytes, const QString &fileName);

} // namespace bulletin
