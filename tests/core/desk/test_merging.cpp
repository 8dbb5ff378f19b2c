// SPDX-License-Identifier: Apache-2.0
#include "tests/core/desk/review_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

// Two people change one text: the second is refused, merges with what was saved, and saves that.
class TestMerging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void mergesWhatWasRefused();
    void asksForNumbers();
    void keepsCreditsOfBoth();
    void isNotForOthers();
};

namespace {

ArticleContent twoParagraphs(const QString &first, const QString &second)
{
    ArticleContent content = contentOf(u"学习会"_s, first);
    Block block;
    block.text = second;
    content.manuscript.blocks.append(block);
    return content;
}

struct Rivals {
    ReviewOffice office;
    ArticleId id;
    RevisionId base;
    Rivals()
    {
        hire(office.temp.database(), u"editor2"_s, OfficeRole::Editor);
        id = office.at(ArticleStage::Submitted);
        base = *office.as("editor").saveArticle(id, office.head(id), twoParagraphs(u"本室召开学习会，共25人参加。"_s, u"会议由主任主持。"_s));
    }
    Desk &one() { return office.as("editor"); }
    Desk &two() { return office.as("editor2"); }
};

} // namespace

void TestMerging::mergesWhatWasRefused()
{
    Rivals pair;
    ReviewOffice::must(pair.one().saveArticle(pair.id, pair.base, twoParagraphs(u"近日，本室召开学习会，共25人参加。"_s, u"会议由主任主持。"_s)));
    const ArticleContent mine = twoParagraphs(u"本室召开学习会，共25人参加。"_s, u"会议由主任主持并讲话。"_s);
    const auto refused = pair.two().saveArticle(pair.id, pair.base, mine);
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Conflict);
    const auto merge = pair.two().mergeWithHead(pair.id, pair.base, mine);
    QVERIFY(merge && merge->questions.isEmpty());
    QVERIFY(merge->content.manuscript == twoParagraphs(u"近日，本室召开学习会，共25人参加。"_s, u"会议由主任主持并讲话。"_s).manuscript);
    ReviewOffice::must(pair.two().saveArticle(pair.id, pair.office.head(pair.id), merge->content));
    QVERIFY(pair.two().journal().isEmpty()); // what was kept beside is saved
}

void TestMerging::asksForNumbers()
{
    Rivals pair;
    ReviewOffice::must(pair.one().saveArticle(pair.id, pair.base, twoParagraphs(u"本室召开学习会，共52人参加。"_s, u"会议由主任主持。"_s)));
    const auto merge = pair.two().mergeWithHead(pair.id, pair.base, twoParagraphs(u"本室召开学习会，共29人参加。"_s, u"会议由主任主持。"_s));
    QVERIFY(merge);
    QCOMPARE(merge->questions.size(), 1);
    QVERIFY(merge->questions.first().theirs.text.contains(u"52"_s));
}

void TestMerging::keepsCreditsOfBoth()
{
    Rivals pair;
    ArticleContent theirs = *pair.one().content(pair.id);
    theirs.units = {u"宣教处"_s};
    ReviewOffice::must(pair.one().saveArticle(pair.id, pair.base, theirs));
    ArticleContent mine = theirs;
    mine.units = {u"办公室"_s};
    const auto merge = pair.two().mergeWithHead(pair.id, pair.base, mine);
    const bool both = merge->content.units.contains(u"宣教处"_s) && merge->content.units.contains(u"办公室"_s);
    QVERIFY(both || !merge->questions.isEmpty()); // nobody's is dropped in silence
}

void TestMerging::isNotForOthers()
{
    Rivals pair;
    const ArticleContent mine = contentOf(u"学习会"_s, u"文。"_s);
    QVERIFY(!pair.office.as("contributor2").mergeWithHead(pair.id, pair.base, mine));
    QVERIFY(!pair.two().mergeWithHead(pair.id, RevisionId::create(), mine));
    QVERIFY(!pair.two().mergeWithHead(ArticleId::create(), pair.base, mine));
}

QTEST_GUILESS_MAIN(TestMerging)
#include "test_merging.moc"
