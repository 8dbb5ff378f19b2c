// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/base/refusal.h"
#include "ui/shell/context.h"

#include <functional>

class QWidget;

namespace bulletin {

// The small dialogs of review. What the verb refuses is said in place; nothing that was typed is lost.

struct WordsWanted {
    QString name; // object name of the dialog: dlgReturn …
    QString title;
    QString label;
    QString verb;
    QString help;                                  // may be empty
    QString initial;
    int fewest = 0;                                // characters, before the verb can be chosen
    std::function<QString(const QString &)> shown; // what the other side will read; may be empty
};
void openWords(const Context &context, QWidget *parent, const WordsWanted &wanted, std::function<MaybeRefusal(const QString &words)> done);
// 退回: what the unit will read stands below what is typed.
void openReturn(const Context &context, QWidget *parent, const Article &article, const QString &initial, std::function<MaybeRefusal(const QString &reason)> done);
// 不采用: a reason from the list, and words.
void openRejection(const Context &context, QWidget *parent, const Article &article, const QString &initial, std::function<MaybeRefusal(const QString &code, const QString &words)> done);
// 留用.
void openHold(const Context &context, QWidget *parent, const Article &article);
// 排入: an issue that is being assembled and a section of it.
void openPlacing(const Context &context, QWidget *parent, const Article &article);
// 合并稿: with one or more others of the same bulletin; their texts one after the other, to be edited.
void openMerging(const Context &context, QWidget *parent, const Article &article, std::function<void(ArticleId)> merged);

} // namespace bulletin
