// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript_diff.h"

#include <optional>

namespace bulletin {

// An article's text as corrections see and change it. Pure functions; any thread.

// What places count in: the title (block -1), a paragraph's or caption's text; of a table its caption and
// then its cells, each after a line break. Nothing: there is no such block.
std::optional<QString> addressedText(const TitledManuscript &text, int block);
bool isRunningText(const Block &block); // a paragraph or a heading

// Soft breaks of the title and marks stay with their words; in a table, the edit stays in one cell.
void replaceWords(TitledManuscript &text, int block, qsizetype start, qsizetype length, const QString &words);
void breakAt(TitledManuscript &text, int block, qsizetype place);  // a new paragraph, in the title a new line
void joinBehind(TitledManuscript &text, int block, qsizetype place); // with the paragraph, or the title's line, that follows

// The line of the title that ends at `place` with another one behind it; -1: none.
qsizetype lineEndingAt(const QStringList &lines, qsizetype place);

} // namespace bulletin
