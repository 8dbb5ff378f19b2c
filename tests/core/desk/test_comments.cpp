// SPDX-License-Identifier: Apache-2.0
#include "tests/core/desk/review_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestComments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void keepsWhatWasMarked();
    void followsTheText();
    void collectsOrphans();
    void answersStandWithTheirQuestion();
    void resolvesOnce();
    void isForThoseWhoMayRead();
    void goesWithADeletedDraft();
};

namespace {

Comment on(ArticleId article, int block, int start, int length, const QString &body = u"请核对"_s)
{
    Comment comment;
    comment.article = article;
    comment.block = block;
    comment.start = start;
    comment.length = length;
    comment.body = body;
    return comment;
}

Comment onWhole(ArticleId article, const QString &body = u"请核对"_s)
{
    return on(article, -1, 0, 0, body);
}

} // namespace

void TestComments::keepsWhatWasMarked()
{
    ReviewOffice office;
    const ArticleId id = office.at(ArticleStage::FirstReview); // 本室召开学习会，共25人参加。
    ReviewVerbs &review = office.as("first").review();
    QVERIFY(review.addComment(on(id, 0, 8, 3)));
    QVERIFY(review.addComment(on(id, -1, 0, 2)));
    QVERIFY(review.addComment(onWhole(id, u"总体可以"_s)));
    QVERIFY(!review.addComment(on(id, 0, 8, 300)));
    QVERIFY(!review.addComment(on(id, 7, 0, 1)));
    QVERIFY(!review.addComment(onWhole(id, u"  "_s)));
    Comment stale = onWhole(id);
    stale.revision = RevisionId::create();
    QVERIFY(!review.addComment(stale));
    const QList<Comment> comments = review.comments(id);
    QCOMPARE(comments.size(), 3);
    QStringList quotes;
    for (const Comment &comment : comments) {
        quotes.append(comment.quote);
        QCOMPARE(comment.person, u"老first"_s);
        QVERIFY(comment.revision == office.head(id));
    }
    quotes.sort();
    QCOMPARE(quotes, (QStringList{QString(), u"共25"_s, u"学习"_s}));
    QCOMPARE(office.as("editor").review().atStage(office.bulletin, ArticleStage::FirstReview).first().openComments, 3);
}

void TestComments::followsTheText()
{
    ReviewOffice office;
    const ArticleId id = office.at(ArticleStage::FirstReview);
    QVERIFY(office.as("first").review().addComment(on(id, 0, 9, 3))); // 25人
    const RevisionId before = office.head(id);
    QVERIFY(!office.save(id, "editor", u"2月18日，本室召开学习会，共25人参加。"_s));
    const PlacedComment placed = office.as("editor").review().placedComments(id).first();
    QVERIFY(placed.place && !placed.orphan);
    QCOMPARE(placed.place->quote, u"25人"_s);
    QCOMPARE(placed.place->start, 15);
    QCOMPARE(placed.comment.start, 9); // as it was made
    QCOMPARE(office.as("editor").review().placedComments(id, before).first().place->start, 9);
}

void TestComments::collectsOrphans()
{
    ReviewOffice office;
    const ArticleId id = office.at(ArticleStage::FirstReview);
    QVERIFY(office.as("first").review().addComment(on(id, 0, 9, 3)));
    QVERIFY(office.as("first").review().addComment(onWhole(id)));
    QVERIFY(!office.save(id, "editor", u"完全不同的一句话。"_s));
    int orphans = 0;
    for (const PlacedComment &placed : office.as("editor").review().placedComments(id)) {
        QVERIFY(!placed.place);
        orphans += placed.orphan;
    }
    QCOMPARE(orphans, 1); // a comment on the whole article has nothing to lose
}

void TestComments::answersStandWithTheirQuestion()
{
    ReviewOffice office;
    const ArticleId id = office.at(ArticleStage::FirstReview);
    const CommentId question = *office.as("first").review().addComment(on(id, 0, 9, 3));
    Comment answer = onWhole(id, u"已核对"_s);
    answer.parent = question;
    const CommentId first = *office.as("editor").review().addComment(answer);
    answer.parent = first;
    QVERIFY(office.as("first").review().addComment(answer));
    for (const Comment &comment : office.as("editor").review().comments(id)) {
        QCOMPARE(comment.quote, u"25人"_s);
        QVERIFY(comment.id == question || comment.parent == question);
    }
    answer.parent = CommentId::create();
    QVERIFY(!office.as("first").review().addComment(answer));
    QVERIFY(office.as("first").review().resolveComment(first, 1)); // an answer is not resolved
    QCOMPARE(office.as("editor").review().atStage(office.bulletin, ArticleStage::FirstReview).first().openComments, 1);
}

void TestComments::resolvesOnce()
{
    ReviewOffice office;
    const ArticleId id = office.at(ArticleStage::FirstReview);
    ReviewVerbs &editor = office.as("editor").review();
    const CommentId comment = *office.as("first").review().addComment(onWhole(id));
    QVERIFY(editor.resolveComment(comment, 7)->kind == Refusal::Kind::Conflict);
    QVERIFY(!editor.resolveComment(comment, 1));
    QVERIFY(editor.resolveComment(comment, 2)->kind == Refusal::Kind::Workflow);
    QCOMPARE(editor.comments(id).first().resolvedBy, u"老editor"_s);
    QCOMPARE(editor.comments(id).first().resolvedAt, office.temp.clock.now());
    QVERIFY(editor.resolveComment(CommentId::create(), 1)->kind == Refusal::Kind::NotFound);
    QCOMPARE(editor.atStage(office.bulletin, ArticleStage::FirstReview).first().openComments, 0);
}

void TestComments::isForThoseWhoMayRead()
{
    ReviewOffice office;
    const ArticleId id = office.at(ArticleStage::FirstReview);
    QVERIFY(office.as("contributor").review().addComment(onWhole(id)));
    const CommentId comment = office.as("editor").review().comments(id).first().id;
    QVERIFY(!office.as("contributor2").review().addComment(onWhole(id)));
    QVERIFY(office.as("contributor2").review().comments(id).isEmpty());
    QVERIFY(office.as("contributor2").review().placedComments(id).isEmpty());
    QVERIFY(office.as("contributor2").review().resolveComment(comment, 1));
    QVERIFY(!office.as("auditor").review().addComment(onWhole(id)));
}

void TestComments::goesWithADeletedDraft()
{
    ReviewOffice office;
    const ArticleId id = office.draft();
    Desk &contributor = office.as("contributor");
    QVERIFY(contributor.review().addComment(onWhole(id)));
    ReviewOffice::must(contributor.deleteArticle(id, contributor.article(id)->version));
    QCOMPARE(office.temp.count(u"comments"_s), 0);
}

QTEST_GUILESS_MAIN(TestComments)
#include "test_comments.moc"
