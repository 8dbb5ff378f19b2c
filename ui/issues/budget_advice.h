// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

namespace bulletin {

// What to do about an issue that is longer than planned, in one sentence; empty where it fits.
QString budgetAdvice(double usedPages, int plannedPages, const QList<Article> &articles);

} // namespace bulletin
