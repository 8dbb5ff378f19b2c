// SPDX-License-Identifier: Apache-2.0
// How long the work list takes on a desk with many articles, all of which wait: bench_work_list
// [ARTICLES]. One JSON object.
#include "core/articles/article_store.h"
#include "core/articles/revision_store.h"
#include "core/bulletins/bulletin_store.h"
#include "core/desk/review_verbs.h"
#include "core/people/account_store.h"
#include "core/review/article_act_store.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "core/units/unit_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace bulletin;

namespace {

const QDateTime now(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC);

Account hired(AccountStore &accounts, const QString &login, Roles roles)
{
    Account account;
    account.id = AccountId::create();
    account.login = login;
    account.name = login;
    account.roles = roles;
    account.createdAt = now;
    Credentials credentials;
    credentials.passwordAt = now;
    accounts.insert(account, credentials);
    return account;
}

// As submit-article and the first review leave it, without their time.
void addWaiting(Database &database, const Article &like, int number)
{
    Article article = like;
    article.id = ArticleId::create();
    article.headRevision = RevisionId::create();
    article.receipt = QStringLiteral("2024-%1").arg(number, 4, 10, QLatin1Char('0'));
    article.stageAt = now.addSecs(number);
    ArticleStore(database).insert(article, now.addSecs(number));
    Revision revision;
    revision.id = article.headRevision;
    revision.article = article.id;
    revision.number = 1;
    revision.titleLines = article.titleLines;
    revision.author = QStringLiteral("contributor");
    revision.savedAt = now;
    RevisionStore(database).insert(revision);
    for (const auto &[verb, to] : {std::pair("submit-article", ArticleStage::Submitted), std::pair("receive-article", ArticleStage::FirstReview),
                                   std::pair("review-article", ArticleStage::SecondReview)}) {
        ArticleAct act;
        act.id = ActId::create();
        act.article = article.id;
        act.verb = QString::fromLatin1(verb);
        act.to = to;
        act.at = now;
        ArticleActStore(database).append(act);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 5000;
    const QTemporaryDir folder;
    const auto database = Database::open({folder.filePath(QStringLiteral("desk.db")), true, false, {}});
    Bulletin bulletin;
    bulletin.id = BulletinId::create();
    bulletin.name = QStringLiteral("江城史志");
    Unit unit;
    unit.id = UnitId::create();
    unit.fullName = QStringLiteral("宣教处");
    Transaction transaction(**database);
    AccountStore accounts(**database);
    const Account contributor = hired(accounts, QStringLiteral("contributor"), OfficeRole::Contributor);
    const Account reviewer = hired(accounts, QStringLiteral("second"), OfficeRole::SecondReviewer);
    BulletinStore(**database).insert(bulletin, now);
    UnitStore(**database).insert(unit);
    Article like;
    like.bulletin = bulletin.id;
    like.titleLines = QStringList{QStringLiteral("青山区扎实开展"), QStringLiteral("史志干部能力提升活动")};
    like.credits = QList<Credit>{{unit.id, unit.fullName}};
    like.contributors = QStringList{QStringLiteral("张三")};
    like.owner = contributor.id;
    like.stage = ArticleStage::SecondReview;
    for (int i = 1; i <= count; ++i)
        addWaiting(**database, like, i);
    transaction.commit();

    const SystemClock clock;
    Desk desk(**database, clock, Actor{reviewer.login, QStringLiteral("办公室-1"), reviewer.id, reviewer.name, reviewer.roles, {}});
    Desk writer(**database, clock, Actor{contributor.login, QStringLiteral("办公室-1"), contributor.id, contributor.name, contributor.roles, {}});
    qint64 waiting = 1 << 30;
    qint64 own = 1 << 30;
    QElapsedTimer timer;
    for (int round = 0; round < 7; ++round) {
        timer.start();
        if (desk.review().workList().size() != count)
            return 1;
        waiting = std::min(waiting, timer.nsecsElapsed() / 1000);
        timer.start();
        if (writer.review().myArticles().size() != count)
            return 1;
        own = std::min(own, timer.nsecsElapsed() / 1000);
    }
    std::printf("{\"articles\": %d, \"work_list_ms\": %.1f, \"my_articles_ms\": %.1f}\n", count, double(waiting) / 1000, double(own) / 1000);
    return 0;
}
