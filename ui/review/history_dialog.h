// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/shell/context.h"

class QWidget;

namespace bulletin {

// 履历 of one article: its revisions, of which any two are compared and an earlier one is restored as a
// new one, and what happened to it as sentences, in one line of time. Opened, never exec()ed.
void openHistory(const Context &context, QWidget *parent, ArticleId article);

} // namespace bulletin
