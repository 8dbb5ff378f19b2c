// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/desk/check_verbs.h"
#include "core/desk/people_verbs.h"
#include "tests/core/desk/proof_office.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// A word that the office says is wrong, twice, and marks of half width.
const QString faulty = u"2月19日上午，本室布暑学习工作,共25人参加。会后再次布暑。大家表示要抓好落实。"_s;
constexpr int errorsInIt = 3;

ArticleId faultyDraft(ReviewOffice &o)
{
    ConfusableWord word;
    word.wrong = u"布暑"_s;
    word.right = u"部署"_s;
    ReviewOffice::must(o.as("editor").checks().addRow(word));
    const ArticleId id = o.draft(u"密定的题目"_s);
    ReviewOffice::must(o.save(id, "contributor", faulty));
    return id;
}

Outcome<QString> submit(ReviewOffice &o, ArticleId id)
{
    return o.as("contributor").review().submit(id, o.as("contributor").article(id)->headRevision, {});
}

QList<PreflightItem> checkItems(ProofOffice &o)
{
    QList<PreflightItem> items = o.proof().preflight(o.issue);
    items.removeIf([](const PreflightItem &item) { return item.code != u"check"_s; });
    return items;
}

} // namespace

class TestCheckGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void submissionWaitsForErrors();
    void whatIsFixedOrIgnoredPasses();
    void theRecordTellsNothingOfTheDraft();
    void theOfficeMayRelaxIt();
    void warningsDoNotBlock();
    void signingWaitsForErrors();
    void thePreflightNamesEachWithItsPlace();
    void theIssuesOwnLinesCount();
};

void TestCheckGate::submissionWaitsForErrors()
{
    ReviewOffice o;
    const ArticleId id = faultyDraft(o);
    QCOMPARE(o.as("contributor").checks().checkArticle(id).size(), errorsInIt);
    const auto refused = submit(o, id);
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Workflow);
    QVERIFY2(refused.error().reason.contains(u"3"_s) && refused.error().reason.contains(u"密定的题目"_s), qPrintable(refused.error().reason));
    QVERIFY2(refused.error().next.contains(u"ignore"_s) && refused.error().next.contains(u"paragraph 1"_s) && refused.error().next.contains(u"布暑"_s), qPrintable(refused.error().next));
    QCOMPARE(o.as("contributor").article(id)->stage, ArticleStage::Draft);
    QVERIFY(o.as("contributor").article(id)->receipt.isEmpty());
}

void TestCheckGate::whatIsFixedOrIgnoredPasses()
{
    ReviewOffice o;
    const ArticleId id = faultyDraft(o);
    Desk &mine = o.as("contributor");
    for (const CheckedFinding &checked : mine.checks().checkArticle(id)) {
        QVERIFY(!submit(o, id));
        QVERIFY(checked.article == id);
        ReviewOffice::must(mine.checks().ignore(checked.finding, IgnoreScope::Here, {}, checked.article, u"引文如此"_s));
    }
    QVERIFY(submit(o, id));
    // The text is changed: what was ignored stays so where its words are the same, and only there.
    ReviewOffice::must(o.as("editor").review().returnToUnit(id, u"请补充时间"_s));
    ReviewOffice::must(o.save(id, "contributor", faulty + u"晚上又布暑一次。"_s));
    const auto refused = submit(o, id);
    QVERIFY(!refused && refused.error().reason.contains(u"1"_s));
    ReviewOffice::must(o.save(id, "contributor", u"2月19日，本室部署学习工作，共25人参加。"_s));
    QVERIFY(submit(o, id));
}

void TestCheckGate::theRecordTellsNothingOfTheDraft()
{
    ReviewOffice o;
    const ArticleId id = faultyDraft(o);
    QVERIFY(!submit(o, id));
    const Event event = AuditLog(o.temp.database()).head();
    QVERIFY(event.verb == u"submit-article"_s && event.outcome == u"refused"_s);
    QVERIFY2(!event.details.contains(u"密定的题目"_s) && !event.details.contains(u"布暑"_s), qPrintable(event.details));
}

void TestCheckGate::theOfficeMayRelaxIt()
{
    ReviewOffice o;
    const ArticleId id = faultyDraft(o);
    ReviewRules rules = o.as("admin").people().rules();
    rules.standingErrors = {true, u" "_s};
    QVERIFY(o.as("admin").people().setRules(rules)->kind == Refusal::Kind::Validation);
    rules.standingErrors = {true, u"区县来稿由编辑部统一校改"_s};
    ReviewOffice::must(o.as("admin").people().setRules(rules));
    QVERIFY(submit(o, id));
    QCOMPARE(o.as("editor").review().acts(id).last().relaxation, u"区县来稿由编辑部统一校改"_s);
    const QString sentence = eventSentence(AuditLog(o.temp.database()).head(), {});
    QVERIFY2(sentence.contains(u"By way of exception: 区县来稿由编辑部统一校改"_s), qPrintable(sentence));
    // Where no error stands, nothing was relaxed.
    const ArticleId right = o.draft(u"另一篇"_s);
    ReviewOffice::must(submit(o, right));
    QVERIFY(o.as("editor").review().acts(right).last().relaxation.isEmpty());
}

void TestCheckGate::warningsDoNotBlock()
{
    ReviewOffice o;
    const ArticleId id = faultyDraft(o);
    Profile profile = o.as("editor").checks().profile(o.bulletin);
    for (const CheckedFinding &checked : o.as("contributor").checks().checkArticle(id))
        profile.levels.insert(checked.finding.rule, {true, Severity::Warning});
    ReviewOffice::must(o.as("editor").checks().setProfile(o.bulletin, profile, 0));
    QVERIFY(submit(o, id));
}

void TestCheckGate::signingWaitsForErrors()
{
    ProofOffice o;
    ConfusableWord word;
    word.wrong = u"召开学习会"_s;
    word.right = u"开展学习"_s;
    o.bringTo(IssueStage::CleanProof);
    QVERIFY(checkItems(o).isEmpty());
    ReviewOffice::must(o.as("editor").checks().addRow(word));
    const MaybeRefusal refused = o.proof("signer").sign(o.issue, u"同意"_s);
    QVERIFY(refused && refused->kind == Refusal::Kind::Workflow);
    QVERIFY2(refused->reason.contains(u"召开学习会"_s) && refused->next.contains(u"ignores"_s), qPrintable(refused->reason + refused->next));
    for (const CheckedFinding &checked : o.as("proofreader").checks().checkIssue(o.issue)) {
        if (checked.isStandingError())
            ReviewOffice::must(o.as("proofreader").checks().ignore(checked.finding, IgnoreScope::Here, o.issue, checked.article, u"会名如此"_s));
    }
    ReviewOffice::must(o.proof("signer").sign(o.issue, u"同意"_s));
}

void TestCheckGate::thePreflightNamesEachWithItsPlace()
{
    ProofOffice o;
    ConfusableWord word;
    word.wrong = u"召开学习会"_s;
    word.right = u"开展学习"_s;
    ReviewOffice::must(o.as("editor").checks().addRow(word));
    const QList<PreflightItem> items = checkItems(o);
    QCOMPARE(items.size(), 2); // one in each article
    QVERIFY(items.first().severity == PreflightItem::Severity::Error && items.first().article == o.first && items.last().article == o.second);
    QVERIFY2(items.first().message.contains(u"“学习会”, paragraph 1"_s), qPrintable(items.first().message));
    QVERIFY(items.first().unblocks.contains(u"老editor"_s));
    QList<CheckedFinding> found = o.as("editor").checks().checkIssue(o.issue);
    found.removeIf([](const CheckedFinding &checked) { return !checked.isStandingError(); });
    QCOMPARE(found.size(), 2);
    QCOMPARE(items.first().finding, found.first().finding.key);
}

void TestCheckGate::theIssuesOwnLinesCount()
{
    ProofOffice o;
    Issue properties = *o.as("editor").issue(o.issue);
    properties.colophon.phone = u"0000—5550126"_s;
    ReviewOffice::must(o.as("editor").updateIssue(properties));
    const QList<PreflightItem> items = checkItems(o);
    QCOMPARE(items.size(), 1);
    QVERIFY(items.first().article.isNull() && items.first().message.startsWith(u"the issue's own lines"_s));
    const auto found = o.as("editor").checks().checkIssue(o.issue);
    for (const CheckedFinding &checked : found) {
        if (checked.isStandingError())
            ReviewOffice::must(o.as("editor").checks().ignore(checked.finding, IgnoreScope::Here, o.issue, {}, u"总机分机"_s));
    }
    QVERIFY(checkItems(o).isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckGate)
#include "test_check_gate.moc"
