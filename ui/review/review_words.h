// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/review/article_act.h"

#include <QHash>

namespace bulletin {

class Desk;

// How the pages of review word what core tells them. Pure; the window's thread.

QString shortTime(const QDateTime &utc); // 2024-02-18 10:02
// Names as printed, by the logins that revisions and events keep.
QHash<QString, QString> personNames(Desk &desk);
QString unitsOf(const Article &article); // 宣教处、办公室
// 初审 ✓ 陈某 2/18 → 复审 ● → 终审 ○, from the acts of an article (oldest first) and its stage.
QString reviewLine(const QList<ArticleAct> &acts, ArticleStage stage);
// 陈某：复审：通过。意见…
QString actSentence(const ArticleAct &act);
// What the unit reads when its article comes back.
QString returnedText(const QString &person, const QDateTime &at, const QString &reason);
QStringList commonOpinions();

} // namespace bulletin
