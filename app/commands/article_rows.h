// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/session.h"

namespace bulletin {

// What the commands about articles share: finding one by its name and printing it.

// The desk is opened and the article found by receipt, id or the beginning of its id.
Outcome<Article> namedArticle(Session &session, const std::string &name);
QString articleNameHelp();
// The revision of that number; refused where there is none.
Outcome<Revision> numberedRevision(Desk &desk, const Article &article, int number);

QJsonObject articleRow(Desk &desk, const Article &article); // id, stage, receipt, revision, hash, …
QString articleLine(const Article &article);                // 2024-0137  复审  标题
// The article as it is now: the row with --json, otherwise the sentence with %1 for its line; `more` is
// printed, too, and alone where whoever did it may no longer see the article.
Result printArticle(Session &session, ArticleId article, const QString &sentence, QJsonObject more = {});

QJsonValue timeOrNull(const QDateTime &time);

} // namespace bulletin
