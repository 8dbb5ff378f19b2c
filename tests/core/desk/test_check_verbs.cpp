// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/desk/check_verbs.h"
#include "core/people/rights.h"
#include "tests/core/desk/review_office.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString &text = u"知知"_s, const QString &key = u"0123456789abcdef"_s, int article = 1)
{
    Finding made;
    made.rule = u"DUP01"_s;
    made.severity = Severity::Error;
    made.place.article = article;
    made.text = text;
    made.key = key;
    return made;
}

QString lastSentence(TempDesk &temp, const QString &name = {})
{
    return eventSentence(AuditLog(temp.database()).head(), name).remove(u" (made with a test's clock)"_s);
}

} // namespace

class TestCheckVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void ignoredHereUntilItIsHeeded();
    void ignoredForTheWordEverywhere();
    void ignoredForTheRuleInOneIssue();
    void needsAReason();
    void aContributorIgnoresInHisOwnText();
    void saysNothingOfAPrivateDraft();
    void goesWithTheArticle();
    void aFasterHandIsNotOverruled();
    void readsTheIssueWithTheOneBefore();
};

void TestCheckVerbs::ignoredHereUntilItIsHeeded()
{
    ReviewOffice o;
    const ArticleId id = o.at(ArticleStage::Placed);
    const ArticleId other = o.at(ArticleStage::Placed, u"另一篇"_s);
    CheckVerbs &checks = o.as("editor").checks();
    QList<Change> changes;
    connect(&o.as("editor"), &Desk::changed, this, [&](const Change &change) { changes.append(change); });
    const auto ignored = checks.ignore(finding(), IgnoreScope::Here, o.issue, id, u" 原文如此 "_s);
    QVERIFY(ignored);
    QVERIFY(changes.size() == 1 && changes.first().what == Change::What::Checks && changes.first().issue == o.issue && changes.first().article == id);
    QCOMPARE(lastSentence(o.temp), u"Ignored a finding (DUP01): “知知” in “学习会”. Reason: 原文如此"_s);

    const auto judged = checks.judged({finding(), finding(u"知知"_s, u"another"_s), finding(u"知知"_s, u"0123456789abcdef"_s, 2), finding(u"知知"_s, u"0123456789abcdef"_s, 0)}, o.issue, {id, other});
    QVERIFY(judged.at(0).ignored && judged.at(0).ignored->reason == u"原文如此"_s && judged.at(0).ignored->person == u"老editor"_s);
    QVERIFY(judged.at(0).article == id && !judged.at(0).isStandingError());
    QVERIFY(judged.at(1).isStandingError() && judged.at(2).isStandingError() && judged.at(3).isStandingError());
    QVERIFY(judged.at(2).article == other && judged.at(3).article.isNull());

    QCOMPARE(checks.ignored(o.issue).size(), 1);
    QCOMPARE(checks.ignored(id).size(), 1);
    QCOMPARE(checks.ignored(other).size(), 0);
    QVERIFY(!checks.heed(*ignored, 1));
    QCOMPARE(lastSentence(o.temp), u"Let an ignored finding (DUP01) count again: “知知”."_s);
    QVERIFY(checks.ignored(o.issue).isEmpty());
    QVERIFY(checks.judged({finding()}, o.issue, {id}).first().isStandingError());
}

void TestCheckVerbs::ignoredForTheWordEverywhere()
{
    ReviewOffice o;
    const ArticleId id = o.at(ArticleStage::Submitted);
    CheckVerbs &checks = o.as("editor").checks();
    QVERIFY(checks.ignore(finding(), IgnoreScope::Word, o.issue, id, u"本单位用语"_s));
    QCOMPARE(lastSentence(o.temp), u"Ignored what a rule (DUP01) says about “知知”, everywhere. Reason: 本单位用语"_s);
    Finding ofAnotherRule = finding();
    ofAnotherRule.rule = u"DUP02"_s;
    const auto judged = checks.judged({finding(u"知知"_s, u"elsewhere"_s), finding(u"会会"_s), ofAnotherRule}, {}, {id});
    QVERIFY(!judged.at(0).stands() && judged.at(1).stands() && judged.at(2).stands());
}

void TestCheckVerbs::ignoredForTheRuleInOneIssue()
{
    ReviewOffice o;
    const ArticleId id = o.at(ArticleStage::Placed);
    const IssueId other = *o.as("editor").createIssue(o.bulletin, QDate(2024, 3, 22));
    CheckVerbs &checks = o.as("editor").checks();
    QVERIFY(checks.ignore(finding(), IgnoreScope::RuleInIssue, o.issue, {}, u"本期转载旧文"_s));
    QCOMPARE(lastSentence(o.temp, u"2024-1"_s), u"Ignored a rule (DUP01) in the issue 2024-1. Reason: 本期转载旧文"_s);
    QVERIFY(!checks.judged({finding(u"会会"_s, u"x"_s)}, o.issue, {id}).first().stands());
    QVERIFY(checks.judged({finding(u"会会"_s, u"x"_s)}, other, {}).first().stands());
    QCOMPARE(checks.ignored(id).size(), 1);
}

void TestCheckVerbs::needsAReason()
{
    ReviewOffice o;
    const ArticleId id = o.at(ArticleStage::Placed);
    for (const IgnoreScope scope : {IgnoreScope::Here, IgnoreScope::Word, IgnoreScope::RuleInIssue}) {
        const auto refused = o.as("editor").checks().ignore(finding(), scope, o.issue, id, u"  "_s);
        QVERIFY(!refused && refused.error().kind == Refusal::Kind::Validation && !refused.error().next.isEmpty());
    }
    QCOMPARE(o.temp.count(u"ignored_findings"_s), 0);
}

void TestCheckVerbs::aContributorIgnoresInHisOwnText()
{
    ReviewOffice o;
    const ArticleId id = o.draft();
    CheckVerbs &mine = o.as("contributor").checks();
    QVERIFY(mine.ignore(finding(), IgnoreScope::Here, {}, id, u"原文如此"_s));
    QVERIFY(!o.as("contributor2").checks().ignore(finding(), IgnoreScope::Here, {}, id, u"原文如此"_s));
    QVERIFY(o.as("contributor2").checks().ignored(id).isEmpty());
    o.submit(id);
    const auto late = mine.ignore(finding(u"会会"_s, u"x"_s), IgnoreScope::Here, {}, id, u"原文如此"_s);
    QVERIFY(!late && late.error().kind == Refusal::Kind::Workflow); // it is the office's now
    QVERIFY(o.as("proofreader").checks().ignore(finding(u"会会"_s, u"x"_s), IgnoreScope::Here, {}, id, u"原文如此"_s));
    const auto word = mine.ignore(finding(), IgnoreScope::Word, {}, id, u"原文如此"_s);
    QVERIFY(!word && word.error().kind == Refusal::Kind::Rights);
    // What an editor ignored everywhere, only an editor takes back.
    const auto everywhere = o.as("editor").checks().ignore(finding(), IgnoreScope::Word, {}, {}, u"本单位用语"_s);
    const MaybeRefusal refused = mine.heed(*everywhere, 1);
    QVERIFY(refused && refused->kind == Refusal::Kind::Rights);
}

void TestCheckVerbs::saysNothingOfAPrivateDraft()
{
    ReviewOffice o;
    const ArticleId id = o.draft(u"密不外传"_s);
    QVERIFY(o.as("contributor").checks().ignore(finding(u"机密事"_s), IgnoreScope::Here, {}, id, u"原文如此"_s));
    const Event event = AuditLog(o.temp.database()).head();
    QCOMPARE(event.verb, u"ignore-finding"_s);
    QVERIFY2(!event.details.contains(u"密"_s), qPrintable(event.details));
}

void TestCheckVerbs::goesWithTheArticle()
{
    ReviewOffice o;
    const ArticleId id = o.draft();
    Desk &owner = o.as("contributor");
    QVERIFY(owner.checks().ignore(finding(), IgnoreScope::Here, {}, id, u"原文如此"_s));
    QVERIFY(!owner.deleteArticle(id, owner.article(id)->version));
    QCOMPARE(o.temp.count(u"ignored_findings"_s), 0);
    Desk &editor = o.as("editor");
    const IssueId issue = *editor.createIssue(o.bulletin, QDate(2024, 3, 22));
    QVERIFY(editor.checks().ignore(finding(), IgnoreScope::RuleInIssue, issue, {}, u"本期如此"_s));
    QVERIFY(editor.checks().ignore(finding(u"总期号"_s, u"y"_s, 0), IgnoreScope::Here, issue, {}, u"本期如此"_s));
    QVERIFY(!editor.checks().judged({finding(u"总期号"_s, u"y"_s, 0)}, issue, {}).first().stands());
    QVERIFY(!editor.removeIssue(issue, 1));
    QCOMPARE(o.temp.count(u"ignored_findings"_s), 0);
}

void TestCheckVerbs::aFasterHandIsNotOverruled()
{
    ReviewOffice o;
    const ArticleId id = o.at(ArticleStage::Placed);
    CheckVerbs &checks = o.as("editor").checks();
    const auto ignored = checks.ignore(finding(), IgnoreScope::Here, o.issue, id, u"原文如此"_s);
    const MaybeRefusal stale = checks.heed(*ignored, 7);
    QVERIFY(stale && stale->kind == Refusal::Kind::Conflict);
    QVERIFY(!checks.heed(*ignored, 1));
    const MaybeRefusal again = checks.heed(*ignored, 1);
    QVERIFY(again && again->kind == Refusal::Kind::NotFound);
}

void TestCheckVerbs::readsTheIssueWithTheOneBefore()
{
    ReviewOffice o;
    const ArticleId id = o.at(ArticleStage::Placed);
    const IssueId next = *o.as("editor").createIssue(o.bulletin, QDate(2024, 3, 22));
    CheckVerbs &checks = o.as("editor").checks();
    const auto first = checks.text(o.issue);
    QVERIFY(first && !first->text.earlier && first->bulletin == o.bulletin);
    QCOMPARE(first->articles, QList<ArticleId>{id});
    QCOMPARE(first->text.articles.first().title().text, u"学习会"_s);
    const auto second = checks.text(next);
    QVERIFY(second && second->text.earlier);
    QCOMPARE(second->text.earlier->number, 1);
    QCOMPARE(second->text.earlier->cumulative, 232);
    QCOMPARE(second->text.earlier->date, QDate(2024, 2, 22));
    // Whoever reads no texts is given none.
    QVERIFY(o.as("auditor").checks().text(o.issue)->text.articles.isEmpty());
    QVERIFY(!o.as("auditor").article(id) && o.as("auditor").checks().checkArticle(id).isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckVerbs)
#include "test_check_verbs.moc"
