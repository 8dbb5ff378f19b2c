// SPDX-License-Identifier: Apache-2.0
#include "core/review/article_act_store.h"

#include "core/store/columns.h"

#include <QJsonDocument>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString select = u"SELECT x.id, x.article_id, x.position, x.verb, x.level, x.verdict, x.from_stage, x.to_stage, x.revision_id, x.hash, "
                       "x.account_id, x.person, x.host, x.at, x.reason_code, x.opinion, x.relaxation, x.details FROM article_acts x "_s;

ArticleAct read(const Query &query)
{
    ArticleAct act;
    int column = 0;
    act.id = keyAt<ActId>(query, column++);
    act.article = keyAt<ArticleId>(query, column++);
    act.position = int(query.integer(column++));
    act.verb = query.text(column++);
    act.level = parseReviewLevel(query.text(column++));
    act.verdict = parseVerdict(query.text(column++));
    act.from = parseArticleStage(query.text(column++)).value_or(ArticleStage::Draft);
    act.to = parseArticleStage(query.text(column++)).value_or(ArticleStage::Draft);
    act.revision = keyAt<RevisionId>(query, column++);
    act.hash = query.text(column++);
    act.account = keyAt<AccountId>(query, column++);
    act.person = query.text(column++);
    act.host = query.text(column++);
    act.at = timeAt(query, column++);
    act.reasonCode = query.text(column++);
    act.opinion = query.text(column++);
    act.relaxation = query.text(column++);
    act.details = QJsonDocument::fromJson(query.text(column++).toUtf8()).object();
    return act;
}

} // namespace

QList<ArticleAct> ArticleActStore::list(ArticleId article) const
{
    QList<ArticleAct> acts;
    Query query(m_database, select + u"WHERE x.article_id = ? ORDER BY x.position"_s);
    query.run(article.text());
    while (query.next())
        acts.append(read(query));
    return acts;
}

QHash<ArticleId, QList<ArticleAct>> ArticleActStore::listIssue(IssueId issue) const
{
    QHash<ArticleId, QList<ArticleAct>> acts;
    Query query(m_database, select + u"JOIN articles a ON a.id = x.article_id WHERE a.issue_id = ? ORDER BY x.article_id, x.position"_s);
    query.run(issue.text());
    while (query.next()) {
        const ArticleAct act = read(query);
        acts[act.article].append(act);
    }
    return acts;
}

bool ArticleActStore::hasAny(ArticleId article) const
{
    Query query(m_database, u"SELECT id FROM article_acts WHERE article_id = ? LIMIT 1"_s);
    return query.run(article.text()).next();
}

void ArticleActStore::append(ArticleAct act)
{
    {
        Query query(m_database, u"SELECT coalesce(max(position), 0) FROM article_acts WHERE article_id = ?"_s);
        query.run(act.article.text()).next();
        act.position = int(query.integer(0)) + 1;
    }
    const QString details = act.details.isEmpty() ? u"{}"_s : QString::fromUtf8(QJsonDocument(act.details).toJson(QJsonDocument::Compact));
    Query(m_database, u"INSERT INTO article_acts (id, article_id, position, verb, level, verdict, from_stage, to_stage, revision_id, hash, account_id, "
                      "person, host, at, reason_code, opinion, relaxation, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(act.id.text(), act.article.text(), act.position, act.verb, act.level ? levelCode(*act.level) : QString(),
             act.verdict ? verdictCode(*act.verdict) : QString(), stageCode(act.from), stageCode(act.to), act.revision.text(), act.hash,
             keyColumn(act.account), act.person, act.host, timeColumn(act.at), act.reasonCode, act.opinion, act.relaxation, details);
}

int ArticleActStore::lastReceipt(int year) const
{
    const QString prefix = QString::number(year) + u'-';
    Query query(m_database, u"SELECT receipt FROM articles WHERE receipt <> '' AND substr(receipt, 1, ?) = ? ORDER BY length(receipt) DESC, receipt DESC LIMIT 1"_s);
    return query.run(int(prefix.size()), prefix).next() ? query.text(0).mid(prefix.size()).toInt() : 0;
}

} // namespace bulletin
