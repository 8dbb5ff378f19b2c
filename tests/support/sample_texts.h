// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/bulletins/bulletin.h"
#include "core/issues/issue_document.h"

namespace bulletin {

// A 2 by 1 pixel PNG.
Image tinyImage();

ArticleContent contentOf(const QString &title, const QString &text);

// An issue that uses everything an issue can hold: every kind of block and mark, an image, a table,
// soft breaks, several units and names, doubts, every property, letters beyond the basic plane.
IssueDocument fullIssue();

Bulletin smallBulletin();

} // namespace bulletin
