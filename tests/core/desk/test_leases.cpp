// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "tests/core/desk/review_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestLeases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void isOnesOwn();
    void refusesNamingTheHolder();
    void aDeadHolderLosesIt();
    void aLivingHolderKeepsIt();
    void theWallClockDoesNotCount();
    void takingOverKeepsWhatWasWritten();
    void neverStopsASave();
    void onlyThoseWhoMayWriteTakeIt();
    void worksWithoutAccounts();
};

namespace {

struct TwoEditors {
    ReviewOffice office;
    ArticleId id;
    TwoEditors()
    {
        hire(office.temp.database(), u"editor2"_s, OfficeRole::Editor);
        id = office.at(ArticleStage::Submitted);
    }
    ReviewVerbs &one() { return office.as("editor").review(); }
    ReviewVerbs &two() { return office.as("editor2").review(); }
    void passes(int seconds) { office.temp.runningTime->now += qint64(seconds) * 1000; }
};

} // namespace

void TestLeases::isOnesOwn()
{
    TwoEditors pair;
    QVERIFY(!pair.one().lease(pair.id));
    const Lease lease = *pair.one().takeLease(pair.id);
    QCOMPARE(lease.person, u"老editor"_s);
    QVERIFY(pair.one().takeLease(pair.id)); // again, by the same window
    QVERIFY(pair.one().beatLease(pair.id));
    QCOMPARE(pair.two().lease(pair.id)->person, u"老editor"_s);
    pair.two().dropLease(pair.id); // not his to drop
    QVERIFY(pair.one().beatLease(pair.id));
    pair.one().dropLease(pair.id);
    QVERIFY(!pair.two().lease(pair.id));
    QVERIFY(!pair.one().beatLease(pair.id));
    QVERIFY(pair.two().takeLease(pair.id));
}

void TestLeases::refusesNamingTheHolder()
{
    TwoEditors pair;
    QVERIFY(pair.one().takeLease(pair.id));
    const auto refused = pair.two().takeLease(pair.id);
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Conflict);
    QVERIFY(refused.error().reason.contains(u"老editor"_s) && refused.error().reason.contains(u"办公室-2"_s));
    QVERIFY(AuditLog(pair.office.temp.database()).head().outcome == "refused"_L1);
}

void TestLeases::aDeadHolderLosesIt()
{
    TwoEditors pair;
    QVERIFY(pair.one().takeLease(pair.id));
    QVERIFY(!pair.two().takeLease(pair.id));
    pair.passes(59);
    QVERIFY(!pair.two().takeLease(pair.id));
    pair.passes(1);
    QVERIFY(pair.two().takeLease(pair.id));
    QVERIFY(AuditLog(pair.office.temp.database()).head().details.contains(u"老editor"_s));
    QVERIFY(!pair.one().beatLease(pair.id)); // he learns of it
    QVERIFY(!pair.one().takeLease(pair.id));
}

void TestLeases::aLivingHolderKeepsIt()
{
    TwoEditors pair;
    QVERIFY(pair.one().takeLease(pair.id));
    for (int i = 0; i < 20; ++i) {
        QVERIFY(!pair.two().takeLease(pair.id));
        pair.passes(50);
        QVERIFY(pair.one().beatLease(pair.id));
    }
    QCOMPARE(pair.two().lease(pair.id)->silence, 0); // a new beat begins the watch anew
    pair.passes(30);
    QCOMPARE(pair.two().lease(pair.id)->silence, 30'000);
}

void TestLeases::theWallClockDoesNotCount()
{
    TwoEditors pair;
    QVERIFY(pair.one().takeLease(pair.id));
    QVERIFY(!pair.two().takeLease(pair.id));
    pair.office.temp.clock.set(pair.office.temp.clock.now().addYears(1));
    QVERIFY(!pair.two().takeLease(pair.id));
    pair.office.temp.clock.set(pair.office.temp.clock.now().addYears(-10));
    pair.passes(60);
    QVERIFY(pair.two().takeLease(pair.id));
}

void TestLeases::takingOverKeepsWhatWasWritten()
{
    TwoEditors pair;
    Desk &holder = pair.office.as("editor2");
    QVERIFY(holder.review().takeLease(pair.id));
    JournalEntry entry;
    entry.article = pair.id;
    entry.base = pair.office.head(pair.id);
    entry.content = contentOf(u"学习会"_s, u"还没有保存的文字。"_s);
    holder.writeJournal(entry);
    QVERIFY(!pair.one().breakLease(pair.id, u"急"_s));
    QVERIFY(!pair.office.as("first").review().breakLease(pair.id, u"人已下班，急需改稿"_s));
    QVERIFY(pair.one().breakLease(pair.id, u"人已下班，急需改稿"_s));
    const QString details = AuditLog(pair.office.temp.database()).head().details;
    QVERIFY2(details.contains(u"人已下班"_s) && details.contains(u"\"journalled\":true"_s) && details.contains(u"老editor2"_s), qPrintable(details));
    QVERIFY(!pair.office.save(pair.id, "editor", u"另一个人改的。"_s));
    QVERIFY(!holder.review().beatLease(pair.id));
    QCOMPARE(holder.journal().size(), 1);
    QVERIFY(holder.journal().first().content == entry.content);
}

// A lease is a courtesy; the row version is what keeps texts safe.
void TestLeases::neverStopsASave()
{
    TwoEditors pair;
    QVERIFY(pair.one().takeLease(pair.id));
    QVERIFY(!pair.office.save(pair.id, "editor2", u"另一个人改的。"_s));
}

void TestLeases::onlyThoseWhoMayWriteTakeIt()
{
    TwoEditors pair;
    QVERIFY(!pair.office.as("contributor").review().takeLease(pair.id)); // handed in
    QVERIFY(!pair.office.as("proofreader").review().takeLease(pair.id));
    QVERIFY(!pair.office.as("contributor2").review().lease(pair.id)); // it is not there for him
}

void TestLeases::worksWithoutAccounts()
{
    TempDesk temp;
    Desk &desk = temp.desk();
    const ArticleId id = desk.addUnplacedArticles(*desk.createBulletin(smallBulletin()), {contentOf(u"题"_s, u"文。"_s)})->first();
    Desk other(temp.database(), temp.clock, Actor{u"local"_s, u"办公室-3"_s});
    QVERIFY(desk.review().takeLease(id));
    QVERIFY(desk.review().beatLease(id));
    QVERIFY(other.review().takeLease(id).error().reason.contains(u"办公室-1"_s));
    QVERIFY(!desk.deleteArticle(id, desk.article(id)->version));
    QVERIFY(!other.review().lease(id));
}

QTEST_GUILESS_MAIN(TestLeases)
#include "test_leases.moc"
