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

// What became of one text of an article in another one, character by character; read-only.
void openComparison(const Theme &theme, QWidget *parent, const ComparedText &before, const ComparedText &after);

} // namespace bulletin
