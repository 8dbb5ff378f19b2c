// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

namespace bulletin {

// An article on somebody's work list, with what a row shows.
struct WorkItem {
    Article article;
    QString owner;  // person
    QDateTime since; // UTC: at this stage since
    QString lastReason; // of the return or rejection, where that was the last act
    int openComments = 0;
};

} // namespace bulletin
