// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/source_document.h"

namespace bulletin {

// One line of a printed contents list.

// Without its bullet or number, dot leader and page number. `bareNumbers`: a number behind a
// single blank is a page number too (the caller has seen that all lines have one).
QString contentsText(const QString &line, bool bareNumbers = false);
bool hasContentsMark(const QString &line); // a bullet, a number, or a leader with a page number
bool endsInBareNumber(const QString &line);
bool isContentsLineByStyle(const SourceLine &line);

} // namespace bulletin
