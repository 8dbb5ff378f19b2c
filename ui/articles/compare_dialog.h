// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "ui/shell/context.h"

class QWidget;

namespace bulletin {

// Two texts of an article beside each other, read-only; paragraphs that differ are marked, with a
// sign as well as a colour.
void openComparison(const Context &context, QWidget *parent, const QString &leftName, const ArticleContent &left, const QString &rightName, const ArticleContent &right);

} // namespace bulletin
