// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sheets/sheets.h"
#include "ui/shell/context.h"

#include <functional>

namespace bulletin {

// Asks for a file and writes the sheet there as a PDF (core/sheets); `name` is the file's, without its ending.
void saveSheet(const Context &context, const QString &title, const QString &name, const std::function<Outcome<Sheet>()> &make);

} // namespace bulletin
