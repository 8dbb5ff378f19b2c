// SPDX-License-Identifier: Apache-2.0
#include "tests/core/desk/review_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestCommissions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void asksAUnit();
    void isFulfilledByASubmission();
    void closesWithAReason();
    void contributorsSeeTheirUnits();
    void showsWhatIsMissing();
};

namespace {

UnitId unit(ReviewOffice &office, const QString &name)
{
    for (const Unit &candidate : office.as("editor").units()) {
        if (candidate.fullName == name)
            return candidate.id;
    }
    return {};
}

Commission wanted(ReviewOffice &office, const QString &unitName, int days)
{
    Commission commission;
    commission.bulletin = office.bulletin;
    commission.unit = unit(office, unitName);
    commission.subject = u"学习会报道"_s;
    commission.due = office.temp.clock.now().addDays(days);
    return commission;
}

} // namespace

void TestCommissions::asksAUnit()
{
    ReviewOffice office;
    ReviewVerbs &editor = office.as("editor").review();
    QVERIFY(editor.commission(wanted(office, u"办公室"_s, 5)));
    QVERIFY(editor.commission(wanted(office, u"宣教处"_s, 2)));
    const QList<Commission> all = editor.commissions(office.bulletin);
    QCOMPARE(all.size(), 2);
    QVERIFY(all.first().unit == unit(office, u"宣教处"_s)); // by due time
    QCOMPARE(all.first().person, u"老editor"_s);
    QVERIFY(!all.first().isOverdue(office.temp.clock.now()));
    QVERIFY(all.first().isOverdue(office.temp.clock.now().addDays(3)));
    Commission bad = wanted(office, u"宣教处"_s, 1);
    bad.subject = u" "_s;
    QVERIFY(!editor.commission(bad));
    bad = wanted(office, u"没有的处"_s, 1);
    QVERIFY(!editor.commission(bad));
    bad = wanted(office, u"宣教处"_s, 1);
    bad.due = {};
    QVERIFY(!editor.commission(bad));
    QVERIFY(!office.as("contributor").review().commission(wanted(office, u"宣教处"_s, 1)));
}

void TestCommissions::isFulfilledByASubmission()
{
    ReviewOffice office;
    ReviewVerbs &editor = office.as("editor").review();
    const CommissionId asked = *editor.commission(wanted(office, u"宣教处"_s, 2));
    const ArticleId id = office.draft();
    Desk &contributor = office.as("contributor");
    QVERIFY(!contributor.review().submit(id, contributor.article(id)->headRevision, {{}, {}, CommissionId::create()}));
    QVERIFY(contributor.article(id)->stage == ArticleStage::Draft);
    QVERIFY(contributor.review().submit(id, contributor.article(id)->headRevision, {u"王处长"_s, u"请审"_s, asked}));
    const Commission fulfilled = editor.commissions(office.bulletin).first();
    QVERIFY(fulfilled.article == id);
    QVERIFY(!fulfilled.isOverdue(office.temp.clock.now().addDays(9)));
    const ArticleAct act = editor.acts(id).first();
    QCOMPARE(act.details.value("checked_by"_L1).toString(), u"王处长"_s);
    QCOMPARE(act.opinion, u"请审"_s);
    QVERIFY(!editor.closeCommission(asked, fulfilled.version, {}));
}

void TestCommissions::closesWithAReason()
{
    ReviewOffice office;
    ReviewVerbs &editor = office.as("editor").review();
    const CommissionId asked = *editor.commission(wanted(office, u"宣教处"_s, 2));
    QVERIFY(editor.closeCommission(asked, 1, {})->kind == Refusal::Kind::Validation);
    QVERIFY(editor.closeCommission(asked, 9, u"活动改期了"_s)->kind == Refusal::Kind::Conflict);
    QVERIFY(!editor.closeCommission(asked, 1, u"活动改期了"_s));
    QVERIFY(editor.closeCommission(asked, 2, u"活动改期了"_s)->kind == Refusal::Kind::NotFound);
    QCOMPARE(editor.commissions(office.bulletin).first().closedReason, u"活动改期了"_s);
}

void TestCommissions::contributorsSeeTheirUnits()
{
    ReviewOffice office;
    QVERIFY(office.as("editor").review().commission(wanted(office, u"宣教处"_s, 2)));
    QCOMPARE(office.as("contributor").review().commissions(office.bulletin).size(), 1);
    QVERIFY(office.as("contributor2").review().commissions(office.bulletin).isEmpty());
    QVERIFY(office.as("admin").review().commissions(office.bulletin).isEmpty());
}

void TestCommissions::showsWhatIsMissing()
{
    ReviewOffice office;
    Desk &editor = office.as("editor");
    const auto publish = [&](IssueId issue, const QStringList &units) {
        ArticleContent content = contentOf(u"旧闻"_s, u"文。"_s);
        content.units = units;
        ReviewOffice::must(editor.addArticle(editor.sections(issue).first().id, content));
    };
    publish(office.issue, {u"甲处"_s, u"乙处"_s, u"丙处"_s});
    const IssueId second = *editor.createIssue(office.bulletin, QDate(2024, 3, 22));
    publish(second, {u"甲处"_s, u"乙处"_s});
    const IssueId third = *editor.createIssue(office.bulletin, QDate(2024, 4, 22));
    publish(third, {u"乙处"_s});
    ReviewOffice::must(editor.review().commission(wanted(office, u"丙处"_s, 2)));
    Commission another = wanted(office, u"办公室"_s, 2);
    another.issue = second;
    ReviewOffice::must(editor.review().commission(another));

    const QList<MissingUnit> missing = editor.review().missingUnits(third);
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing.first().name, u"丙处"_s); // asked; a single time is not "usually"
    QCOMPARE(missing.first().asked.size(), 1);
    QCOMPARE(missing.first().issues, 1);
    QCOMPARE(missing.last().name, u"甲处"_s);
    QVERIFY(missing.last().asked.isEmpty());
    QCOMPARE(missing.last().issues, 2);

    // What waits at the desk counts as sent.
    ArticleContent content = contentOf(u"新闻"_s, u"文。"_s);
    content.units = {u"甲处"_s};
    const ArticleId id = editor.addUnplacedArticles(office.bulletin, {content})->first();
    QCOMPARE(editor.review().missingUnits(third).size(), 2); // a draft is not sent yet
    office.submit(id, "editor");
    QCOMPARE(editor.review().missingUnits(third).size(), 1);
}

QTEST_GUILESS_MAIN(TestCommissions)
#include "test_commissions.moc"
