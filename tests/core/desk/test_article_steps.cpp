// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "tests/core/desk/review_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

// Every stage × verb × person: what the table of the workflow promises, written down once more by hand.
class TestArticleSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void everyStepOfEveryPerson_data();
    void everyStepOfEveryPerson();
};

namespace {

using Stage = ArticleStage;

// verb, who may, and stage → stage for each stage it goes out of; everything else is refused.
struct Promise {
    const char *verb;
    const char *who;
    const char *ways;
};

const Promise promises[] = {
    {"submit", "contributor", "draft>submitted returned>submitted"},
    {"withdraw", "contributor", "submitted>draft"},
    {"receive", "editor", "submitted>first-review"},
    {"first pass", "first", "submitted>second-review first-review>second-review"},
    {"first return", "first", "submitted>returned first-review>returned"},
    {"first reject", "first", "submitted>rejected first-review>rejected"},
    {"second pass", "second", "second-review>final-review"},
    {"second return", "second", "second-review>returned"},
    {"second reject", "second", "second-review>rejected"},
    {"final pass", "final", "final-review>accepted"},
    {"final return", "final", "final-review>returned"},
    {"final reject", "final", "final-review>rejected"},
    {"return", "editor", "submitted>returned first-review>returned second-review>returned final-review>returned accepted>returned placed>returned held>returned"},
    {"reject", "editor", "submitted>rejected first-review>rejected second-review>rejected final-review>rejected accepted>rejected placed>rejected held>rejected"},
    {"reconsider", "editor", "rejected>submitted"},
    {"hold", "editor", "accepted>held placed>held"},
    {"release", "editor", "held>accepted"},
    {"place", "editor", "accepted>placed"},
    {"unplace", "editor", "placed>accepted"},
    {"merge", "editor", "submitted>merged first-review>merged second-review>merged final-review>merged accepted>merged placed>merged held>merged"},
};

const char *const people[] = {"editor", "contributor", "contributor2", "first", "second", "final", "proofreader", "signer", "auditor", "admin"};

MaybeRefusal attempt(ReviewOffice &office, const QString &verb, const QString &login, ArticleId id, ArticleId partner)
{
    Desk &desk = office.as(login);
    ReviewVerbs &review = desk.review();
    const RevisionId head = office.as("contributor").article(id)->headRevision;
    const QStringList words = verb.split(u' ');
    const QString reason = u"这里是理由"_s;
    if (words.size() == 2)
        return review.review(id, head, *parseReviewLevel(words.first()), *parseVerdict(words.last()), reason, u"quality"_s);
    const auto refusalOf = [](const auto &outcome) { return outcome ? std::nullopt : MaybeRefusal(outcome.error()); };
    if (verb == "submit"_L1)
        return refusalOf(review.submit(id, head, {}));
    if (verb == "withdraw"_L1)
        return review.withdraw(id, reason);
    if (verb == "receive"_L1)
        return review.receive(id);
    if (verb == "return"_L1)
        return review.returnToUnit(id, reason);
    if (verb == "reject"_L1)
        return review.reject(id, u"space"_s, {});
    if (verb == "reconsider"_L1)
        return review.reconsider(id, reason);
    if (verb == "hold"_L1)
        return review.hold(id, reason);
    if (verb == "release"_L1)
        return review.release(id);
    if (verb == "place"_L1)
        return review.place(id, office.section);
    if (verb == "unplace"_L1)
        return desk.unplaceArticle(id);
    return refusalOf(review.merge({id, partner}, contentOf(u"合并稿"_s, u"合并。"_s)));
}

Stage stageOf(ReviewOffice &office, ArticleId id)
{
    return office.as("contributor").article(id)->stage; // whose it is: he sees it at every stage
}

} // namespace

void TestArticleSteps::everyStepOfEveryPerson_data()
{
    QTest::addColumn<QString>("stage");
    for (const Stage stage : allArticleStages())
        QTest::newRow(qPrintable(stageCode(stage))) << stageCode(stage);
}

void TestArticleSteps::everyStepOfEveryPerson()
{
    QFETCH(QString, stage);
    const Stage from = *parseArticleStage(stage);
    ReviewOffice office;
    ArticleId id = office.at(from);
    ArticleId partner = office.at(Stage::Submitted, u"另一稿"_s);
    AuditLog record(office.temp.database());
    for (const Promise &promise : promises) {
        const QString verb = QString::fromLatin1(promise.verb);
        QString to;
        for (const QString &way : QString::fromLatin1(promise.ways).split(u' ')) {
            if (way.section(u'>', 0, 0) == stage)
                to = way.section(u'>', 1, 1);
        }
        for (const char *login : people) {
            const auto where = u"%1 by %2"_s.arg(verb, QLatin1StringView(login));
            const qint64 before = record.head().sequence;
            const MaybeRefusal refused = attempt(office, verb, QString::fromLatin1(login), id, partner);
            const Event event = record.head();
            QVERIFY2(event.sequence == before + 1, qPrintable(where));
            QVERIFY2(event.outcome == (refused ? "refused"_L1 : "done"_L1), qPrintable(where));
            const bool may = !to.isEmpty() && QLatin1StringView(login) == QLatin1StringView(promise.who);
            QVERIFY2(may == !refused, qPrintable(where + (refused ? u": "_s + refused->reason : QString())));
            if (refused) {
                QVERIFY2(!refused->reason.isEmpty(), qPrintable(where));
                QVERIFY2(stageOf(office, id) == from, qPrintable(where));
            } else {
                QCOMPARE(stageCode(stageOf(office, id)), to);
                id = office.at(from);
                partner = office.at(Stage::Submitted, u"另一稿"_s);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestArticleSteps)
#include "test_article_steps.moc"
