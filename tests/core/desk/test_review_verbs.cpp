// SPDX-License-Identifier: Apache-2.0
#include "core/desk/people_verbs.h"
#include "tests/core/desk/review_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

using Stage = ArticleStage;

class TestReviewVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void goesAllTheWay();
    void countsReceiptsByYear();
    void refusesAnEmptyDraft();
    void aDraftIsItsWritersUnits();
    void needsReasons();
    void reviewsTheTextThatWasRead();
    void keepsDutiesApart();
    void relaxedRulesAreKept();
    void namesWhoUnblocks();
    void editsArePartOfTheFirstReview();
    void whoPassedTheSecondReviewLeavesTheTextAlone();
    void textsWithoutOwnerAreTheEditors();
    void boardArticlesAreReviewedInPlace();
    void leavesTheIssueWhereItIsSetAside();
    void merges();
    void nobodyReviewsWhatWasMergedFromHisText();
    void listsWork();
    void showsStepsThatCanBeTaken();
    void onlyThoseWhoHoldItSave();
    void keepsTextThatMayNotBeSaved();
    void deletesOnlyWhatWasNeverSubmitted();
    void readsWithoutBlockingOthers();
};

void TestReviewVerbs::goesAllTheWay()
{
    ReviewOffice office;
    const ArticleId id = office.at(Stage::Placed);
    const Article article = office.article(id);
    QVERIFY(article.issue == office.issue);
    QCOMPARE(article.stageAt, office.temp.clock.now());
    QVERIFY(article.owner == office.temp.account(u"contributor"_s).id);
    const QList<ArticleAct> acts = office.as("editor").review().acts(id);
    QStringList verbs;
    for (const ArticleAct &act : acts) {
        verbs.append(act.verb);
        QCOMPARE(act.position, int(verbs.size()));
        QVERIFY(act.revision == article.headRevision);
        QCOMPARE(act.hash, office.as("editor").revision(article.headRevision)->hash);
        QCOMPARE(act.host, u"办公室-2"_s);
    }
    QCOMPARE(verbs, (QStringList{u"submit-article"_s, u"receive-article"_s, u"review-article"_s, u"review-article"_s, u"review-article"_s, u"place-article"_s}));
    QCOMPARE(acts.at(3).person, u"老second"_s);
    QVERIFY(acts.at(3).level == ReviewLevel::Second && acts.at(3).verdict == Verdict::Pass);
    QVERIFY(office.as("editor").review().isApproved(id));
}

void TestReviewVerbs::countsReceiptsByYear()
{
    ReviewOffice office;
    const ArticleId first = office.draft(u"甲"_s);
    QCOMPARE(office.submit(first), u"2024-0001"_s);
    QCOMPARE(office.submit(office.draft(u"乙"_s)), u"2024-0002"_s);
    ReviewOffice::must(office.as("editor").review().returnToUnit(first, u"请补充时间"_s));
    QCOMPARE(office.submit(first), u"2024-0001"_s); // it keeps its number
    office.temp.tamper(u"UPDATE articles SET receipt = '2024-9999' WHERE receipt = '2024-0002'"_s);
    QCOMPARE(office.submit(office.draft(u"丙"_s)), u"2024-10000"_s);
    QCOMPARE(office.submit(office.draft(u"丁"_s)), u"2024-10001"_s);
    office.temp.clock.set(QDateTime(QDate(2025, 1, 3), QTime(2, 0), Qt::UTC));
    QCOMPARE(office.submit(office.draft(u"戊"_s)), u"2025-0001"_s);
}

void TestReviewVerbs::aDraftIsItsWritersUnits()
{
    ReviewOffice office;
    ArticleContent content = contentOf(u"座谈会"_s, u"本室召开座谈会。"_s);
    content.units.clear();
    const auto unitsOf = [&](ArticleId id) { return office.as("editor").content(id).value_or(ArticleContent()).units; };
    const ArticleId plain = *office.as("contributor2").review().writeDraft(office.bulletin, content, {});
    office.submit(plain, "contributor2");
    QCOMPARE(unitsOf(plain), QStringList{u"办公室"_s});
    content.units = QStringList{u"征研二处"_s}; // said in the text: kept
    const ArticleId named = *office.as("contributor2").review().writeDraft(office.bulletin, content, {});
    office.submit(named, "contributor2");
    QCOMPARE(unitsOf(named), QStringList{u"征研二处"_s});
}

void TestReviewVerbs::refusesAnEmptyDraft()
{
    ReviewOffice office;
    ReviewVerbs &review = office.as("contributor").review();
    const ArticleId id = *review.writeDraft(office.bulletin, contentOf(u"学习会"_s, u"  "_s), {});
    const auto refused = review.submit(id, office.as("contributor").article(id)->headRevision, {});
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Validation);
    const auto stale = review.submit(office.draft(), RevisionId::create(), {});
    QVERIFY(!stale && stale.error().kind == Refusal::Kind::Conflict);
}

void TestReviewVerbs::needsReasons()
{
    ReviewOffice office;
    const ArticleId id = office.at(Stage::FirstReview);
    const auto invalid = [](const MaybeRefusal &refused) { return refused && refused->kind == Refusal::Kind::Validation; };
    QVERIFY(invalid(office.review(id, "first", ReviewLevel::First, Verdict::Return, u" 不行 "_s)));
    QVERIFY(invalid(office.review(id, "first", ReviewLevel::First, Verdict::Reject, u"这里是理由"_s, u"whim"_s)));
    QVERIFY(invalid(office.review(id, "first", ReviewLevel::First, Verdict::Reject, {}, u"other"_s)));
    QVERIFY(invalid(office.as("editor").review().returnToUnit(id, {})));
    QVERIFY(office.stage(id) == Stage::FirstReview);
    QVERIFY(!office.review(id, "first", ReviewLevel::First, Verdict::Reject, u"与去年第三期重复"_s, u"other"_s));
    const ArticleAct act = office.as("editor").review().acts(id).last();
    QCOMPARE(act.reasonCode, u"other"_s);
    QCOMPARE(act.opinion, u"与去年第三期重复"_s);
}

void TestReviewVerbs::reviewsTheTextThatWasRead()
{
    ReviewOffice office;
    const ArticleId id = office.at(Stage::SecondReview);
    const RevisionId read = office.head(id);
    QVERIFY(!office.save(id, "editor", u"编辑改过的文字。"_s));
    const auto refused = office.as("second").review().review(id, read, ReviewLevel::Second, Verdict::Pass, {});
    QVERIFY(refused && refused->kind == Refusal::Kind::Conflict);
    QVERIFY(office.stage(id) == Stage::SecondReview);
}

void TestReviewVerbs::keepsDutiesApart()
{
    ReviewOffice office;
    hire(office.temp.database(), u"every"_s, Roles(OfficeRole::Editor) | OfficeRole::Contributor | OfficeRole::FirstReviewer | OfficeRole::SecondReviewer | OfficeRole::FinalReviewer);
    const ArticleId own = office.draft(u"自己的稿"_s, "every");
    office.submit(own, "every");
    const MaybeRefusal refused = office.review(own, "every", ReviewLevel::First);
    QVERIFY(refused && refused->kind == Refusal::Kind::Rights);
    QVERIFY2(refused->next.contains(u"老first"_s) && !refused->next.contains(u"老every"_s), qPrintable(refused->next));

    const ArticleId other = office.at(Stage::FirstReview);
    QVERIFY(!office.review(other, "every", ReviewLevel::First));
    QVERIFY(office.review(other, "every", ReviewLevel::Second));
    QVERIFY(office.as("every").review().mayReview(other, ReviewLevel::Second));
    QVERIFY(!office.review(other, "second", ReviewLevel::Second));
    QVERIFY(office.review(other, "every", ReviewLevel::Final));
    QVERIFY(!office.review(other, "final", ReviewLevel::Final));
    // A new round after a return: he may take another one.
    ReviewOffice::must(office.as("editor").review().returnToUnit(other, u"请补充时间"_s));
    office.submit(other);
    QVERIFY(!office.review(other, "first", ReviewLevel::First));
    QVERIFY(!office.review(other, "every", ReviewLevel::Second));
}

void TestReviewVerbs::relaxedRulesAreKept()
{
    ReviewOffice office;
    hire(office.temp.database(), u"two"_s, Roles(OfficeRole::FirstReviewer) | OfficeRole::SecondReviewer);
    const ArticleId id = office.at(Stage::FirstReview);
    ReviewOffice::must(office.review(id, "two", ReviewLevel::First));
    QVERIFY(office.review(id, "two", ReviewLevel::Second));
    ReviewRules rules;
    rules.severalReviews = {true, u"复审人出差，代审"_s};
    ReviewOffice::must(office.as("admin").people().setRules(rules));
    QVERIFY(!office.as("two").review().mayReview(id, ReviewLevel::Second));
    ReviewOffice::must(office.review(id, "two", ReviewLevel::Second));
    QCOMPARE(office.as("editor").review().acts(id).last().relaxation, u"复审人出差，代审"_s);
    ReviewOffice::must(office.review(id, "final", ReviewLevel::Final));
    QCOMPARE(office.as("editor").review().acts(id).last().relaxation, QString()); // it needed none
}

void TestReviewVerbs::namesWhoUnblocks()
{
    ReviewOffice office;
    const ArticleId id = office.at(Stage::SecondReview);
    const MaybeRefusal early = office.as("editor").review().place(id, office.section);
    QVERIFY(early && early->kind == Refusal::Kind::Workflow);
    QVERIFY2(early->next.contains(u"Second review"_s) && early->next.contains(u"老second"_s), qPrintable(early->next));
    ReviewOffice::must(office.as("editor").review().returnToUnit(id, u"请补充时间"_s));
    const MaybeRefusal returned = office.as("editor").review().place(id, office.section);
    QVERIFY2(returned->next.contains(u"老contributor"_s), qPrintable(returned->next));
    const MaybeRefusal foreign = office.as("contributor2").review().withdraw(id, {});
    QVERIFY(foreign && foreign->kind == Refusal::Kind::NotFound);
}

void TestReviewVerbs::editsArePartOfTheFirstReview()
{
    ReviewOffice office;
    hire(office.temp.database(), u"chief"_s, Roles(OfficeRole::Editor) | OfficeRole::FirstReviewer | OfficeRole::SecondReviewer);
    const ArticleId id = office.at(Stage::FirstReview);
    QVERIFY(!office.save(id, "chief", u"编辑改过的文字。"_s));
    QVERIFY(office.as("chief").revision(office.head(id))->stage == Stage::FirstReview);
    QVERIFY(!office.review(id, "first", ReviewLevel::First));
    QVERIFY(office.review(id, "chief", ReviewLevel::Second));
    const ArticleId next = office.at(Stage::FirstReview);
    QVERIFY(!office.save(next, "chief", u"编辑改过的文字。"_s));
    QVERIFY(!office.review(next, "chief", ReviewLevel::First));
}

void TestReviewVerbs::whoPassedTheSecondReviewLeavesTheTextAlone()
{
    ReviewOffice office;
    hire(office.temp.database(), u"chief"_s, Roles(OfficeRole::Editor) | OfficeRole::SecondReviewer);
    const ArticleId id = office.at(Stage::SecondReview);
    ReviewOffice::must(office.review(id, "chief", ReviewLevel::Second));
    const MaybeRefusal refused = office.save(id, "chief", u"审后又改一句。"_s);
    QVERIFY(refused && refused->kind == Refusal::Kind::Rights);
    ReviewOffice::must(office.save(id, "editor", u"别人改的一句。"_s));
    ReviewOffice::must(office.review(id, "final", ReviewLevel::Final));
    ReviewOffice::must(office.save(id, "chief", u"审后又改一句。"_s)); // which reopens the reviews
    QVERIFY(office.stage(id) == Stage::SecondReview);
    QVERIFY(office.review(id, "chief", ReviewLevel::Second));
}

void TestReviewVerbs::textsWithoutOwnerAreTheEditors()
{
    ReviewOffice office;
    const ArticleId id = office.as("editor").addUnplacedArticles(office.bulletin, {contentOf(u"来稿"_s, u"文。"_s)})->first();
    QVERIFY(office.article(id).owner.isNull());
    QVERIFY(!office.as("contributor").article(id));
    hire(office.temp.database(), u"editor2"_s, OfficeRole::Editor);
    office.submit(id, "editor2");
    QVERIFY(office.stage(id) == Stage::Submitted);
    ReviewOffice::must(office.as("editor").review().withdraw(id, {}));
    const ArticleId own = office.as("contributor").addUnplacedArticles(office.bulletin, {contentOf(u"来稿"_s, u"文。"_s)})->first();
    QVERIFY(office.as("contributor").article(own)->owner == office.temp.account(u"contributor"_s).id);
    QVERIFY(!office.as("editor").article(own));
}

void TestReviewVerbs::boardArticlesAreReviewedInPlace()
{
    ReviewOffice office;
    Desk &editor = office.as("editor");
    const ArticleId id = *editor.addArticle(office.section, contentOf(u"编者按"_s, u"文。"_s));
    QVERIFY(office.stage(id) == Stage::Draft);
    QVERIFY(office.as("proofreader").article(id)); // it stands on the board
    office.submit(id, "editor");
    ReviewOffice::must(office.review(id, "first", ReviewLevel::First));
    ReviewOffice::must(office.review(id, "second", ReviewLevel::Second));
    QVERIFY(office.article(id).issue == office.issue);
    ReviewOffice::must(editor.moveArticle(id, editor.sections(office.issue).last().id, 0));
    QVERIFY(office.stage(id) == Stage::FinalReview);
    ReviewOffice::must(office.review(id, "final", ReviewLevel::Final));
    QVERIFY(office.stage(id) == Stage::Placed);
    ReviewOffice::must(editor.unplaceArticle(id));
    QVERIFY(office.stage(id) == Stage::Accepted);
    ReviewOffice::must(editor.moveArticle(id, office.section, 0));
    QVERIFY(office.stage(id) == Stage::Placed);
    // What waits for its reviews is not put into an issue.
    const ArticleId early = office.at(Stage::FinalReview);
    QVERIFY(editor.moveArticle(early, office.section, 0)->next.contains(u"老final"_s));
    // A finished issue that was read back stays as it is.
    const IssueId imported = *editor.importIssue(oldIssue());
    const Article old = editor.articles(imported).first();
    QVERIFY(old.stage == Stage::Placed);
    ReviewOffice::must(editor.unplaceArticle(old.id));
    QVERIFY(office.stage(old.id) == Stage::Draft);
    QVERIFY(editor.review().acts(old.id).isEmpty());
    ReviewOffice::must(editor.moveArticle(old.id, office.section, 0)); // as undoing does
    QVERIFY(office.stage(old.id) == Stage::Draft);
}

void TestReviewVerbs::leavesTheIssueWhereItIsSetAside()
{
    ReviewOffice office;
    ReviewVerbs &editor = office.as("editor").review();
    const auto gone = [&](ArticleId id, Stage stage) { return office.stage(id) == stage && !office.article(id).issue && office.article(id).rank.isEmpty(); };
    const ArticleId returned = office.at(Stage::Placed);
    ReviewOffice::must(editor.returnToUnit(returned, u"请补充时间"_s));
    QVERIFY(gone(returned, Stage::Returned));
    const ArticleId held = office.at(Stage::Placed);
    ReviewOffice::must(editor.hold(held, {}));
    QVERIFY(gone(held, Stage::Held));
    ReviewOffice::must(editor.release(held));
    QVERIFY(office.stage(held) == Stage::Accepted);
    const ArticleId rejected = office.at(Stage::Placed);
    QVERIFY(!office.save(rejected, "editor", u"改过。"_s));
    ReviewOffice::must(office.review(rejected, "second", ReviewLevel::Second, Verdict::Reject, {}, u"space"_s));
    QVERIFY(gone(rejected, Stage::Rejected));
}

void TestReviewVerbs::merges()
{
    ReviewOffice office;
    Desk &editor = office.as("editor");
    ArticleContent text = contentOf(u"甲"_s, u"甲文。"_s);
    text.units = {u"宣教处"_s};
    text.contributors = {u"张三"_s};
    const ArticleId first = *office.as("contributor").review().writeDraft(office.bulletin, text, u"本室动态"_s);
    text.units = {u"办公室"_s, u"宣教处"_s};
    const ArticleId second = *office.as("contributor2").review().writeDraft(office.bulletin, text, {});
    office.submit(first);
    office.submit(second, "contributor2");
    QVERIFY(!editor.review().merge({first, first}, contentOf(u"合"_s, u"合。"_s)));
    QVERIFY(!editor.review().merge({first, office.draft()}, contentOf(u"合"_s, u"合。"_s)));
    const ArticleId merged = *editor.review().merge({first, second}, contentOf(u"合"_s, u"合。"_s));
    const Article article = office.article(merged);
    QVERIFY(article.stage == Stage::Submitted);
    QCOMPARE(article.receipt, u"2024-0003"_s);
    QCOMPARE(article.wantedSection, u"本室动态"_s);
    QCOMPARE(editor.content(merged)->units, (QStringList{u"宣教处"_s, u"办公室"_s}));
    QCOMPARE(editor.content(merged)->contributors, QStringList{u"张三"_s});
    QVERIFY(office.stage(first) == Stage::Merged && office.article(first).mergedInto == merged);
    QVERIFY(office.as("contributor").article(first)); // he sees what became of it
    QCOMPARE(editor.review().acts(second).last().details.value("into"_L1).toString(), merged.text());
}

void TestReviewVerbs::nobodyReviewsWhatWasMergedFromHisText()
{
    ReviewOffice office;
    hire(office.temp.database(), u"both"_s, Roles(OfficeRole::Contributor) | OfficeRole::FirstReviewer);
    const ArticleId own = office.draft(u"甲"_s, "both");
    office.submit(own, "both");
    const auto merge = [&](ArticleId a, ArticleId b) { return *office.as("editor").review().merge({a, b}, contentOf(u"合"_s, u"合。"_s)); };
    const ArticleId once = merge(own, office.at(Stage::Submitted));
    const ArticleId twice = merge(once, office.at(Stage::Submitted));
    QVERIFY(office.review(twice, "both", ReviewLevel::First));
    QVERIFY(!office.review(twice, "first", ReviewLevel::First));
}

void TestReviewVerbs::listsWork()
{
    ReviewOffice office;
    const ArticleId submitted = office.at(Stage::Submitted, u"甲"_s);
    const ArticleId second = office.at(Stage::SecondReview, u"乙"_s);
    const ArticleId returned = office.at(Stage::Returned, u"丙"_s);
    office.draft(u"丁"_s);
    const auto ids = [](const QList<WorkItem> &items) {
        QSet<ArticleId> found;
        for (const WorkItem &item : items)
            found.insert(item.article.id);
        return found;
    };
    QCOMPARE(ids(office.as("editor").review().workList()), QSet{submitted});
    QCOMPARE(ids(office.as("first").review().workList()), QSet{submitted});
    QCOMPARE(ids(office.as("second").review().workList()), QSet{second});
    QCOMPARE(ids(office.as("contributor").review().workList()), QSet{returned});
    QVERIFY(office.as("contributor2").review().workList().isEmpty());
    QCOMPARE(office.as("contributor").review().myArticles().size(), 4);
    QCOMPARE(office.as("contributor").review().workList().first().lastReason, u"请补充时间"_s);
    const QList<WorkItem> waiting = office.as("signer").review().atStage(office.bulletin, Stage::SecondReview);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().owner, u"老contributor"_s);
    QCOMPARE(waiting.first().since, office.temp.clock.now());
    QVERIFY(office.as("editor").review().atStage(office.bulletin, Stage::Draft).isEmpty()); // a draft is its owner's
    QVERIFY(office.as("admin").review().atStage(office.bulletin, Stage::SecondReview).isEmpty());
    // What the rules keep from a reviewer does not wait for him.
    hire(office.temp.database(), u"both"_s, Roles(OfficeRole::FirstReviewer) | OfficeRole::SecondReviewer);
    ReviewOffice::must(office.review(submitted, "both", ReviewLevel::First));
    QCOMPARE(ids(office.as("both").review().workList()), QSet{second});
}

void TestReviewVerbs::showsStepsThatCanBeTaken()
{
    ReviewOffice office;
    const auto verbs = [&](const char *login, ArticleId id) {
        QStringList found;
        for (const ArticleStep *step : office.as(login).review().stepsFor(id))
            found.append(QString::fromLatin1(step->verb) + (step->verdict ? u'-' + verdictCode(*step->verdict) : QString()));
        found.sort();
        return found.join(u' ');
    };
    const ArticleId draft = office.draft();
    QCOMPARE(verbs("contributor", draft), u"submit-article"_s);
    QCOMPARE(verbs("editor", draft), QString());
    const ArticleId second = office.at(Stage::SecondReview);
    QCOMPARE(verbs("second", second), u"review-article-pass review-article-reject review-article-return"_s);
    QCOMPARE(verbs("first", second), QString());
    const ArticleId placed = office.at(Stage::Placed);
    QCOMPARE(verbs("editor", placed), u"hold-article merge-articles reject-article return-article unplace-article"_s);
    QVERIFY(office.as("editor").review().stepsFor(placed).last()->to != Stage::Draft);
}

void TestReviewVerbs::onlyThoseWhoHoldItSave()
{
    ReviewOffice office;
    const QHash<Stage, QStringList> promised = {
        {Stage::Draft, {u"contributor"_s}},
        {Stage::Returned, {u"contributor"_s}},
        {Stage::Submitted, {u"editor"_s}},
        {Stage::FirstReview, {u"editor"_s, u"first"_s}},
        {Stage::SecondReview, {u"editor"_s, u"second"_s}},
        {Stage::FinalReview, {u"editor"_s, u"final"_s}},
        {Stage::Accepted, {u"editor"_s}},
        {Stage::Placed, {u"editor"_s}},
        {Stage::Held, {u"editor"_s}},
        {Stage::Rejected, {}},
        {Stage::Merged, {}},
    };
    const QStringList people{u"editor"_s, u"contributor"_s, u"contributor2"_s, u"first"_s, u"second"_s, u"final"_s, u"proofreader"_s, u"signer"_s, u"auditor"_s, u"admin"_s};
    for (const Stage stage : allArticleStages()) {
        for (const QString &login : people) {
            const ArticleId id = office.at(stage);
            const RevisionId base = office.as("contributor").article(id)->headRevision;
            const auto saved = office.as(login).saveArticle(id, base, contentOf(u"改"_s, u"改过的文字。"_s));
            QVERIFY2(saved.has_value() == promised.value(stage).contains(login), qPrintable(login + u" at "_s + stageCode(stage)));
            if (!saved)
                QVERIFY(!saved.error().reason.isEmpty());
        }
    }
}

void TestReviewVerbs::keepsTextThatMayNotBeSaved()
{
    ReviewOffice office;
    const ArticleId id = office.at(Stage::Submitted);
    const auto refused = office.as("contributor").saveArticle(id, office.head(id), contentOf(u"学习会"_s, u"还想补一句。"_s));
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Workflow);
    QVERIFY(refused.error().next.contains(u"老editor"_s)); // who can give it back
    const QList<JournalEntry> kept = office.as("contributor").journal();
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first().content == contentOf(u"学习会"_s, u"还想补一句。"_s));
}

void TestReviewVerbs::deletesOnlyWhatWasNeverSubmitted()
{
    ReviewOffice office;
    Desk &contributor = office.as("contributor");
    const ArticleId draft = office.draft();
    ReviewOffice::must(contributor.deleteArticle(draft, contributor.article(draft)->version));
    const ArticleId once = office.at(Stage::Submitted);
    ReviewOffice::must(contributor.review().withdraw(once, {}));
    const MaybeRefusal refused = contributor.deleteArticle(once, contributor.article(once)->version);
    QVERIFY(refused && refused->kind == Refusal::Kind::Workflow);
    QVERIFY(contributor.article(once));
}

void TestReviewVerbs::readsWithoutBlockingOthers()
{
    ON_FILES_ALONE("statements");
    ReviewOffice office;
    const ArticleId id = office.at(Stage::SecondReview);
    ReviewVerbs &review = office.as("second").review();
    review.workList();
    review.myArticles();
    review.acts(id);
    review.stepsFor(id);
    review.isApproved(id);
    QCOMPARE(busyStatements(office.temp.database()), 0);
}

QTEST_GUILESS_MAIN(TestReviewVerbs)
#include "test_review_verbs.moc"
