// SPDX-License-Identifier: Apache-2.0
#include "app/commands/article_rows.h"

#include "core/desk/review_verbs.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ArticleRows {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ArticleRows)
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Outcome<Article> namedArticle(Session &session, const std::string &name)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    return (*workspace)->desk().findArticle(QString::fromStdString(name));
}

QString articleNameHelp()
{
    return ArticleRows::tr("Its receipt, its id or six characters that the id begins with");
}

Outcome<Revision> numberedRevision(Desk &desk, const Article &article, int number)
{
    const QList<Revision> revisions = desk.revisions(article.id);
    for (const Revision &revision : revisions) {
        if (revision.number == number)
            return revision;
    }
    return refuse(Refusal::Kind::NotFound, ArticleRows::tr("“%1” has no version %2.").arg(article.title()).arg(number),
                  ArticleRows::tr("It has %n version(s).", nullptr, int(revisions.size())));
}

QJsonObject articleRow(Desk &desk, const Article &article)
{
    const auto head = desk.revision(article.headRevision);
    QStringList units;
    for (const Credit &credit : article.credits)
        units.append(credit.name);
    return {{u"id"_s, article.id.text()},
            {u"title"_s, article.title()},
            {u"title_lines"_s, QJsonArray::fromStringList(article.titleLines)},
            {u"stage"_s, stageCode(article.stage)},
            {u"since"_s, timeOrNull(article.stageAt)},
            {u"receipt"_s, textOrNull(article.receipt)},
            {u"revision"_s, head ? head->number : 0},
            {u"revision_id"_s, article.headRevision.text()},
            {u"hash"_s, head ? head->hash : QString()},
            {u"approved"_s, desk.review().isApproved(article.id)},
            {u"characters"_s, article.characters},
            {u"units"_s, QJsonArray::fromStringList(units)},
            {u"contributors"_s, QJsonArray::fromStringList(article.contributors)},
            {u"wanted_section"_s, textOrNull(article.wantedSection)},
            {u"owner"_s, article.owner.isNull() ? QJsonValue() : QJsonValue(article.owner.text())},
            {u"issue"_s, article.issue ? QJsonValue(article.issue->text()) : QJsonValue()},
            {u"merged_into"_s, article.mergedInto.isNull() ? QJsonValue() : QJsonValue(article.mergedInto.text())}};
}

QString articleLine(const Article &article)
{
    return u"%1  %2  %3"_s.arg(article.receipt.isEmpty() ? article.id.text().left(8) : article.receipt, stageName(article.stage), article.title());
}

Result printArticle(Session &session, ArticleId id, const QString &sentence, QJsonObject more)
{
    Desk &desk = session.workspace().desk();
    const auto article = desk.article(id);
    if (article) {
        const QJsonObject row = articleRow(desk, *article);
        for (auto field = row.constBegin(); field != row.constEnd(); ++field)
            more.insert(field.key(), field.value());
    }
    session.say(sentence.arg(article ? articleLine(*article) : more.value("title"_L1).toString()));
    session.print(more);
    return ExitStatus::Done;
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isNull() ? QJsonValue() : QJsonValue(timeText(time));
}

} // namespace bulletin
