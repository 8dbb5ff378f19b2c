// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript_merge.h"
#include "ui/shell/context.h"

#include <functional>

class QWidget;

namespace bulletin {

// Two people wrote one article: asks the questions of the merge one by one, then shows the text that
// comes of it beside the person's own, and gives it to `done` when he agrees.
void openMerge(const Context &context, QWidget *parent, const ContentMerge &merge, const ArticleContent &mine, std::function<void(const ArticleContent &)> done);

} // namespace bulletin
