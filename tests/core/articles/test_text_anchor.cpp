// SPDX-License-Identifier: Apache-2.0
#include "core/articles/text_anchor.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestTextAnchor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsItsQuote();
    void follows_data();
    void follows();
    void followsMovedParagraphs();
    void findsItsWordsInAnotherParagraph();
    void isNotFooledByOtherParagraphs();
    void followsPointsTitlesAndPictures();
    void staysOnItsTextWhateverHappensElsewhere();
};

namespace {

const QStringList paragraphs{
    u"近日，市委党史研究室召开全室干部职工大会，传达学习市委六届四次全会精神。室主任姚红主持会议。"_s,
    u"会议认为，全会全面总结市委常委会一年来的工作，政治站位高、工作落点实，主题鲜明、意义重大、影响深远。"_s,
    u"会议强调，学习好、宣传好、贯彻好全会精神是当前和今后一段时期的一项重要政治任务。"_s,
    u"一要着力抓好学习贯彻。把全会精神纳入党委理论中心组学习、支部“三会一课”重要内容。"_s};

TitledManuscript revisionOf(const QStringList &texts)
{
    TitledManuscript revision{{u"传达学习"_s, u"全会精神"_s}, {}};
    for (const QString &text : texts)
        revision.manuscript.blocks.append({BlockKind::Paragraph, text, {}, 0, {}, 0, {}});
    return revision;
}

TextAnchor anchorOn(const QStringList &texts, int block, const QString &quote)
{
    return {block, texts[block].indexOf(quote), quote.size(), quote};
}

} // namespace

void TestTextAnchor::readsItsQuote()
{
    const TitledManuscript revision = revisionOf(paragraphs);
    QCOMPARE(anchorAt(revision, 0, 0, 2), std::optional(TextAnchor{0, 0, 2, u"近日"_s}));
    QCOMPARE(anchorAt(revision, TextAnchor::title, 2, 4), std::optional(TextAnchor{TextAnchor::title, 2, 4, u"学习全会"_s}));
    QVERIFY(!anchorAt(revision, 4, 0, 1));
    QVERIFY(!anchorAt(revision, 0, 40, 40));
    QVERIFY(!anchorAt(revision, 0, -1, 2));
    // An anchor of another text goes nowhere.
    QVERIFY(!AnchorFollower(revision, revision).follow({0, 0, 2, u"昨日"_s}));
    QVERIFY(!AnchorFollower(revision, revision).follow({9, 0, 2, u"近日"_s}));
}

void TestTextAnchor::follows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("found"); // empty: an orphan
    const QString text = u"室副主任徐光照出席会议并讲话，传达学习全会精神。"_s;
    QTest::newRow("untouched") << text << u"徐光照"_s << text << u"徐光照"_s;
    QTest::newRow("text before it") << text << u"徐光照"_s << u"近日，"_s + text << u"徐光照"_s;
    QTest::newRow("put in just before and behind") << text << u"徐光照"_s << u"室副主任、研究员徐光照同志出席会议并讲话，传达学习全会精神。"_s << u"徐光照"_s;
    QTest::newRow("corrected inside") << text << u"徐光照"_s << u"室副主任徐光煦出席会议并讲话，传达学习全会精神。"_s << u"徐光煦"_s;
    QTest::newRow("corrected, and text put in near by") << u"由徐光照主持会议。"_s << u"徐光照"_s << u"据悉，由许光照主持会议。"_s << u"许光照"_s;
    QTest::newRow("longer inside") << text << u"出席会议并讲话"_s << u"室副主任徐光照出席会议并作重要讲话，传达学习全会精神。"_s << u"出席会议并作重要讲话"_s;
    QTest::newRow("shorter inside") << text << u"出席会议并讲话"_s << u"室副主任徐光照出席并讲话，传达学习全会精神。"_s << u"出席并讲话"_s;
    QTest::newRow("its end taken away") << text << u"出席会议并讲话"_s << u"室副主任徐光照出席会议，传达学习全会精神。"_s << u"出席会议"_s;
    QTest::newRow("another word in its place") << text << u"徐光照"_s << u"室副主任周廷勇出席会议并讲话，传达学习全会精神。"_s << u"周廷勇"_s;
    QTest::newRow("taken away") << text << u"出席会议并讲话，"_s << u"室副主任徐光照传达学习全会精神。"_s << QString();
    QTest::newRow("moved in its paragraph") << text << u"传达学习全会精神"_s << u"会上传达学习全会精神，室副主任徐光照出席会议并讲话。"_s << u"传达学习全会精神"_s;
    QTest::newRow("in a sentence written anew") << text << u"徐光照"_s << u"会上，周廷勇同志围绕全市宣传工作作了辅导报告。"_s << QString();
    QTest::newRow("a number") << u"共127人参加学习活动。"_s << u"127"_s << u"共137人参加学习活动。"_s << u"137"_s;
    QTest::newRow("beyond the basic plane") << u"由𠮷田文主任主持会议。"_s << u"𠮷田文"_s << u"会议由𠮶田文主任主持。"_s << u"𠮶田文"_s;
}

void TestTextAnchor::follows()
{
    QFETCH(QString, before);
    QFETCH(QString, quote);
    QFETCH(QString, after);
    QFETCH(QString, found);
    QStringList texts = paragraphs;
    texts.insert(2, before);
    QStringList changed = paragraphs;
    changed.insert(2, after);
    changed.removeAt(0);
    const std::optional<TextAnchor> place = AnchorFollower(revisionOf(texts), revisionOf(changed)).follow(anchorOn(texts, 2, quote));
    QCOMPARE(place ? place->quote : QString(), found);
    if (place)
        QCOMPARE(place, std::optional(anchorOn(changed, 1, found)));
}

void TestTextAnchor::followsMovedParagraphs()
{
    QStringList changed = paragraphs;
    changed[1].replace(u"意义重大"_s, u"意义十分重大"_s);
    changed.move(1, 3);
    const AnchorFollower follower(revisionOf(paragraphs), revisionOf(changed));
    QCOMPARE(follower.follow(anchorOn(paragraphs, 1, u"影响深远"_s)), std::optional(anchorOn(changed, 3, u"影响深远"_s)));
    QCOMPARE(follower.follow(anchorOn(paragraphs, 1, u"意义重大"_s)), std::optional(anchorOn(changed, 3, u"意义十分重大"_s)));
    QCOMPARE(follower.follow(anchorOn(paragraphs, 3, u"学习贯彻"_s)), std::optional(anchorOn(changed, 2, u"学习贯彻"_s)));
}

void TestTextAnchor::findsItsWordsInAnotherParagraph()
{
    // One paragraph split in two.
    QStringList split = paragraphs;
    split[3] = paragraphs[3].left(11);
    split.insert(4, paragraphs[3].mid(11));
    QCOMPARE(AnchorFollower(revisionOf(paragraphs), revisionOf(split)).follow(anchorOn(paragraphs, 3, u"三会一课"_s)),
             std::optional(anchorOn(split, 4, u"三会一课"_s)));
    // Two made one.
    QStringList joined{paragraphs[0], paragraphs[1] + paragraphs[2], paragraphs[3]};
    QCOMPARE(AnchorFollower(revisionOf(paragraphs), revisionOf(joined)).follow(anchorOn(paragraphs, 2, u"政治任务"_s)),
             std::optional(anchorOn(joined, 1, u"政治任务"_s)));
    QCOMPARE(AnchorFollower(revisionOf(paragraphs), revisionOf(joined)).follow(anchorOn(paragraphs, 1, u"影响深远"_s)),
             std::optional(anchorOn(joined, 1, u"影响深远"_s)));
}

void TestTextAnchor::isNotFooledByOtherParagraphs()
{
    // The paragraph is gone; its words also stand in another one, where nobody commented.
    QStringList changed = paragraphs;
    changed.removeAt(2);
    QVERIFY(!AnchorFollower(revisionOf(paragraphs), revisionOf(changed)).follow(anchorOn(paragraphs, 2, u"全会精神"_s)));
    changed[1].append(u"要认真贯彻。"_s);
    QVERIFY(!AnchorFollower(revisionOf(paragraphs), revisionOf(changed)).follow(anchorOn(paragraphs, 2, u"全会"_s)));
}

void TestTextAnchor::followsPointsTitlesAndPictures()
{
    TitledManuscript before = revisionOf(paragraphs);
    Block picture;
    picture.kind = BlockKind::Image;
    picture.imageId = imageIdOf("picture");
    before.manuscript.blocks.append(picture);
    TitledManuscript after = before;
    after.titleLines = {u"市委党史研究室传达学习全会精神"_s};
    after.manuscript.blocks.move(4, 1);
    after.manuscript.blocks[0].text.insert(0, u"据悉，"_s);
    const AnchorFollower follower(before, after);
    QCOMPARE(follower.follow({TextAnchor::title, 4, 4, u"全会精神"_s}), std::optional(TextAnchor{TextAnchor::title, 11, 4, u"全会精神"_s}));
    QCOMPARE(follower.follow({4, 0, 0, QString()}), std::optional(TextAnchor{1, 0, 0, QString()}));
    QCOMPARE(follower.follow({0, 3, 0, QString()}), std::optional(TextAnchor{0, 6, 0, QString()}));
    QCOMPARE(follower.follow({3, 0, 0, QString()}), std::optional(TextAnchor{4, 0, 0, QString()}));
    after.manuscript.blocks.removeAt(1);
    QVERIFY(!AnchorFollower(before, after).follow({4, 0, 0, QString()}));
}

// Edits that do not touch the quote never lose it nor change it.
void TestTextAnchor::staysOnItsTextWhateverHappensElsewhere()
{
    QRandomGenerator random(41);
    for (int time = 0; time < 1000; ++time) {
        const int block = random.bounded(4);
        const QString &text = paragraphs[block];
        const qsizetype start = random.bounded(int(text.size()) - 4);
        const qsizetype length = 2 + random.bounded(3);
        QStringList changed = paragraphs;
        const QString more = u"〔新增"_s + QString(random.bounded(8), u'字') + u"〕"_s;
        const qsizetype tail = text.size() - start - length;
        if (random.bounded(2) && tail > 4)
            changed[block].replace(start + length + 2, random.bounded(int(tail) - 3), more);
        if (random.bounded(2) && start > 4)
            changed[block].replace(1, random.bounded(int(start) - 3), more);
        if (random.bounded(3) == 0)
            changed.move(block, random.bounded(4));
        if (random.bounded(3) == 0)
            changed.insert(random.bounded(5), u"会议还审议了有关规章制度。"_s);
        const TextAnchor anchor{block, start, length, text.mid(start, length)};
        const std::optional<TextAnchor> place = AnchorFollower(revisionOf(paragraphs), revisionOf(changed)).follow(anchor);
        QVERIFY2(place, qPrintable(anchor.quote + u" in "_s + changed.join(u'\n')));
        QCOMPARE(place->quote, anchor.quote);
        QCOMPARE(changed[place->block].mid(place->start, place->length), anchor.quote);
    }
}

QTEST_GUILESS_MAIN(TestTextAnchor)
#include "test_text_anchor.moc"
