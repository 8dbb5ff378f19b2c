// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

class QWidget;

namespace bulletin {

class Theme;

struct ComparedText {
    QString name; // whose it is
    ArticleContent content;
};

// Two texts of an article beside each other, read-only; paragraphs that differ are marked, with a
// sign as well as a colour.
void openComparison(const Theme &theme, QWidget *parent, const ComparedText &left, const ComparedText &right);

} // namespace bulletin
