// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page_template.h"

#include <QByteArray>

namespace bulletin {

// Lengths of Word documents: twentieths of a point.
int twips(double mm);
// A line of the grid, exactly.
int linePitch(const PageTemplate &pageTemplate);

// word/styles.xml, fontTable.xml and settings.xml for a template (interop 2.1, 2.2): our own styles
// by their Chinese names, based on the built-in ones by their English names.
QByteArray docxStyles(const PageTemplate &pageTemplate);
QByteArray docxFontTable(const PageTemplate &pageTemplate);
QByteArray docxSettings();

} // namespace bulletin
