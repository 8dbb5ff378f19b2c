// SPDX-License-Identifier: Apache-2.0
#include "core/articles/manuscript_merge.h"
#include "tests/support/sample_texts.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestManuscriptMerge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheSideThatChanged();
    void mergesDifferentSentences();
    void mergesWholeSentences();
    void asksAboutOneNumber();
    void asks_data();
    void asks();
    void mergesWithoutAsking_data();
    void mergesWithoutAsking();
    void takesTheSameEditOnce();
    void mergesParagraphs();
    void asksAboutParagraphs();
    void followsMovedParagraphs();
    void asksWhereBothMoved();
    void mergesMarks();
    void mergesTables();
    void asksAboutForms();
    void mergesTitleAndCredit();
    void mergesImages();
    void isTheSameFromBothSides();
    void losesNothing();
    void resolvesEveryChoice();
};

namespace {

const QStringList paragraphs{
    u"近日，市委党史研究室召开全室干部职工大会，传达学习市委六届四次全会精神。室主任姚红主持会议。"_s,
    u"会议认为，全会全面总结市委常委会一年来的工作，政治站位高、工作落点实，主题鲜明、意义重大、影响深远。"_s,
    u"会议强调，学习好、宣传好、贯彻好全会精神是当前和今后一段时期的一项重要政治任务。"_s,
    u"一要着力抓好学习贯彻。把全会精神纳入党委理论中心组学习、支部“三会一课”重要内容。"_s,
    u"二要着力围绕中心服务大局。坚持党建统领、强化机关担当，及时跟进、全景记录好国家战略和全市中心工作。"_s,
    u"三要着力推动落地见效。深入推进“红岩先锋·模范机关”创建，把落实情况纳入述职评议内容。"_s};

ArticleContent articleOf(const QStringList &texts)
{
    ArticleContent content;
    content.titleLines = {u"市委党史研究室传达学习全会精神"_s};
    content.units = {u"市委党史研究室宣教处"_s};
    for (const QString &text : texts)
        content.manuscript.blocks.append({BlockKind::Paragraph, text, {}, 0, {}, 0, {}});
    return content;
}

QStringList textsOf(const ArticleContent &content)
{
    return paragraphTexts(content.manuscript);
}

QString textOf(const ArticleContent &content)
{
    return textsOf(content).join(u'\n');
}

// The paragraphs that generated edits are made to: the real issue's where it is at hand.
QStringList material()
{
    const QString path = qEnvironmentVariable("BULLETIN_MODEL_ISSUE");
    QFile model(path);
    QStringList lines = !path.isEmpty() && model.open(QIODevice::ReadOnly) ? QString::fromUtf8(model.readAll()).split(u'\n') : QStringList{};
    lines.removeIf([](const QString &line) { return line.count(u'。') < 3; });
    return lines.isEmpty() ? QStringList{paragraphs.join(QString())} : lines;
}

QStringList sentencesOf(const QString &paragraph)
{
    QStringList sentences = paragraph.split(u'。', Qt::SkipEmptyParts);
    for (QString &sentence : sentences)
        sentence += u'。';
    return sentences;
}

// One edit well inside a sentence: letters replaced, taken out or put in.
QString editedInside(QRandomGenerator &random, QString sentence)
{
    static const QString letters = u"深入学习贯彻落实统筹推进持续加强"_s;
    const int room = int(sentence.size()) - 4;
    const int at = 2 + random.bounded(std::max(1, room));
    QString more;
    for (int length = 1 + random.bounded(6); length > 0; --length)
        more += letters[random.bounded(int(letters.size()))];
    const int gone = std::min(1 + random.bounded(5), std::max(0, int(sentence.size()) - 2 - at));
    switch (random.bounded(3)) {
    case 0: return sentence.replace(at, gone, more);
    case 1: return sentence.remove(at, std::max(1, gone));
    default: return sentence.insert(at, more);
    }
}

ContentMerge mergeTexts(const QString &base, const QString &mine, const QString &theirs, const QStringList &names = {})
{
    return mergeContents(articleOf({base}), articleOf({mine}), articleOf({theirs}), names);
}

} // namespace

void TestManuscriptMerge::takesTheSideThatChanged()
{
    for (const SectionDocument &section : fullIssue().sections) {
        for (const ArticleDocument &article : section.articles) {
            ArticleContent changed = articleOf({});
            changed.titleLines = article.titleLines;
            changed.manuscript = article.manuscript;
            const ArticleContent base = articleOf(paragraphs);
            QVERIFY(mergeContents(base, changed, base).content == changed);
            QVERIFY(mergeContents(base, base, changed).content == changed);
            QVERIFY(mergeContents(base, changed, changed).content == changed);
            QVERIFY(mergeContents(base, changed, changed).questions.isEmpty());
            QVERIFY(mergeContents(changed, changed, changed).spans.isEmpty());
        }
    }
}

// The issue's figure: 300 of 300 merged, and right.
void TestManuscriptMerge::mergesDifferentSentences()
{
    const QStringList texts = material();
    QRandomGenerator random(300);
    for (int pair = 0; pair < 300; ++pair) {
        const QStringList sentences = sentencesOf(texts[random.bounded(int(texts.size()))]);
        const int first = random.bounded(int(sentences.size()));
        const int second = (first + 1 + random.bounded(int(sentences.size()) - 1)) % int(sentences.size());
        QStringList mine = sentences;
        QStringList theirs = sentences;
        QStringList both = sentences;
        both[first] = mine[first] = editedInside(random, sentences[first]);
        both[second] = theirs[second] = editedInside(random, sentences[second]);
        const ContentMerge merge = mergeTexts(sentences.join(QString()), mine.join(QString()), theirs.join(QString()));
        QVERIFY2(merge.questions.isEmpty(), qPrintable(QString::number(pair) + u": "_s + mine[first] + u" / "_s + theirs[second]));
        QCOMPARE(textOf(merge.content), both.join(QString()));
        QVERIFY(!merge.spans.isEmpty() || mine == theirs);
    }
}

// Sentences written anew, taken out, put in: merged where another sentence stands between the two, and
// right wherever it is merged.
void TestManuscriptMerge::mergesWholeSentences()
{
    const QStringList texts = material();
    QRandomGenerator random(17);
    int asked = 0;
    for (int pair = 0; pair < 300; ++pair) {
        const QStringList sentences = sentencesOf(texts[random.bounded(int(texts.size()))]);
        const auto changed = [&](const QString &sentence, const QString &whose) {
            const QString other = whose + sentencesOf(texts[random.bounded(int(texts.size()))]).last();
            switch (random.bounded(4)) {
            case 0: return QString();
            case 1: return other + sentence;
            case 2: return sentence + other;
            default: return other;
            }
        };
        const int first = random.bounded(int(sentences.size()));
        const int second = (first + 1 + random.bounded(int(sentences.size()) - 1)) % int(sentences.size());
        QStringList mine = sentences;
        QStringList theirs = sentences;
        QStringList both = sentences;
        both[first] = mine[first] = changed(sentences[first], u"同时"_s);
        both[second] = theirs[second] = changed(sentences[second], u"此外"_s);
        const ContentMerge merge = mergeTexts(sentences.join(QString()), mine.join(QString()), theirs.join(QString()));
        if (merge.questions.isEmpty())
            QCOMPARE(textOf(merge.content), both.join(QString()));
        else
            QVERIFY2(qAbs(first - second) == 1, qPrintable(sentences.join(u'|') + u" / "_s + mine[first] + u" / "_s + theirs[second]));
        asked += merge.questions.isEmpty() ? 0 : 1;
    }
    QVERIFY(asked < 120);
}

void TestManuscriptMerge::asksAboutOneNumber()
{
    static const QRegularExpression number(u"[0-9]+"_s);
    QStringList texts{u"近日，组织127名党员赴3个革命旧址开展学习。投入经费12.5万元，其中2024年第1季度占40%。"_s};
    for (const QString &text : material()) {
        if (text.contains(number))
            texts.append(text);
    }
    QRandomGenerator random(11);
    int asked = 0;
    for (int pair = 0; pair < 300; ++pair) {
        const QString &base = texts[random.bounded(int(texts.size()))];
        QList<QRegularExpressionMatch> numbers;
        for (auto matches = number.globalMatch(base); matches.hasNext();)
            numbers.append(matches.next());
        const QRegularExpressionMatch chosen = numbers[random.bounded(int(numbers.size()))];
        const auto changed = [&] {
            QString digits = chosen.captured();
            switch (random.bounded(3)) {
            case 0: digits[random.bounded(int(digits.size()))] = QChar(u'0' + random.bounded(10)); break;
            case 1: digits.insert(random.bounded(int(digits.size()) + 1), QChar(u'0' + random.bounded(10))); break;
            default: digits.remove(random.bounded(int(digits.size())), 1);
            }
            return QString(base).replace(chosen.capturedStart(), chosen.capturedLength(), digits);
        };
        const QString mine = changed();
        const QString theirs = changed();
        if (mine == theirs || mine == base || theirs == base)
            continue;
        const ContentMerge merge = mergeTexts(base, mine, theirs);
        QCOMPARE(merge.questions.size(), 1);
        QCOMPARE(textOf(resolve(merge, {{MergeChoice::Mine, {}}})), mine);
        QCOMPARE(textOf(resolve(merge, {{MergeChoice::Theirs, {}}})), theirs);
        QCOMPARE(textOf(resolve(merge, {{MergeChoice::Base, {}}})), base);
        ++asked;
    }
    QVERIFY(asked > 150);
}

void TestManuscriptMerge::asks_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QuestionReason>("reason");
    QTest::addColumn<QString>("ofBase");
    QTest::addColumn<QString>("ofMine");
    QTest::addColumn<QString>("ofTheirs");
    QTest::newRow("one word") << u"切实抓好落实。"_s << u"着力抓好落实。"_s << u"全力抓好落实。"_s << QuestionReason::SamePlace << u"切实"_s << u"着力"_s << u"全力"_s;
    QTest::newRow("beside each other") << u"抓好落实工作。"_s << u"抓实落实工作。"_s << u"抓好推进工作。"_s << QuestionReason::SamePlace << u"好落实"_s << u"实落实"_s << u"好推进"_s;
    QTest::newRow("both insert here") << u"会议强调。"_s << u"会议还强调。"_s << u"会议再次强调。"_s << QuestionReason::SamePlace << u""_s << u"还"_s << u"再次"_s;
    QTest::newRow("removed and changed") << u"会议认为，意义重大、影响深远。"_s << u"会议认为，意义重大。"_s << u"会议认为，意义重大、影响很深远。"_s << QuestionReason::SamePlace << u"、影响深远"_s << u""_s << u"、影响很深远"_s;
    QTest::newRow("a number") << u"共127人到会。"_s << u"共137人到会。"_s << u"共128人到会。"_s << QuestionReason::Number << u"127"_s << u"137"_s << u"128"_s;
    QTest::newRow("digits before and behind") << u"到会5人。"_s << u"到会15人。"_s << u"到会50人。"_s << QuestionReason::Number << u"5"_s << u"15"_s << u"50"_s;
    QTest::newRow("month and day") << u"于2024年2月22日召开。"_s << u"于2024年3月22日召开。"_s << u"于2024年2月23日召开。"_s << QuestionReason::Date << u"2024年2月22日"_s << u"2024年3月22日"_s << u"2024年2月23日"_s;
    QTest::newRow("Han date") << u"二〇二四年二月二十二日"_s << u"二〇二三年二月二十二日"_s << u"二〇二四年二月二十三日"_s << QuestionReason::Date << u"二〇二四年二月二十二日"_s << u"二〇二三年二月二十二日"_s << u"二〇二四年二月二十三日"_s;
    QTest::newRow("percentage") << u"占百分之五十二。"_s << u"占百分之六十二。"_s << u"占百分之五十三。"_s << QuestionReason::Number << u"百分之五十二"_s << u"百分之六十二"_s << u"百分之五十三"_s;
    QTest::newRow("a name behind a title") << u"副主任徐光照出席。"_s << u"副主任许光照出席。"_s << u"副主任徐光煦出席。"_s << QuestionReason::Name << u"徐光照"_s << u"许光照"_s << u"徐光煦"_s;
    QTest::newRow("a known name") << u"阿依古丽发言。"_s << u"阿伊古丽发言。"_s << u"阿依古力发言。"_s << QuestionReason::Name << u"阿依古丽"_s << u"阿伊古丽"_s << u"阿依古力"_s;
    QTest::newRow("a name only they know") << u"请阿衣古力讲。"_s << u"请啊衣古力讲。"_s << u"请阿衣古丽讲。"_s << QuestionReason::Name << u"阿衣古力"_s << u"啊衣古力"_s << u"阿衣古丽"_s;
}

void TestManuscriptMerge::asks()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QuestionReason, reason);
    QFETCH(QString, ofBase);
    QFETCH(QString, ofMine);
    QFETCH(QString, ofTheirs);
    const ContentMerge merge = mergeTexts(base, mine, theirs, {u"阿依古丽"_s, u"阿衣古丽"_s});
    QCOMPARE(merge.questions.size(), 1);
    const MergeQuestion &question = merge.questions.first();
    QCOMPARE(question.reason, reason);
    QCOMPARE(question.base.text, ofBase);
    QCOMPARE(question.mine.text, ofMine);
    QCOMPARE(question.theirs.text, ofTheirs);
    QCOMPARE(question.place.part, MergePart::Text);
    QCOMPARE(merge.content.manuscript.blocks[0].text.mid(question.place.range.start, question.place.range.length), ofMine);
    QCOMPARE(textOf(resolve(merge, {{MergeChoice::Theirs, {}}})), theirs);
    QCOMPARE(textOf(resolve(merge, {{MergeChoice::Own, {u"某某"_s, {}, {}, {}}}})), QString(mine).replace(question.place.range.start, question.place.range.length, u"某某"_s));
}

void TestManuscriptMerge::mergesWithoutAsking_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::newRow("two words") << u"切实抓好学习贯彻落实。"_s << u"着力抓好学习贯彻落实。"_s << u"切实抓好学习贯彻推进。"_s << u"着力抓好学习贯彻推进。"_s;
    QTest::newRow("two numbers") << u"共127人、投入3万元。"_s << u"共137人、投入3万元。"_s << u"共127人、投入5万元。"_s << u"共137人、投入5万元。"_s;
    QTest::newRow("two people") << u"主任姚红主持会议，副主任徐光照出席。"_s << u"主任姚虹主持会议，副主任徐光照出席。"_s << u"主任姚红主持会议，副主任徐光煦出席。"_s << u"主任姚虹主持会议，副主任徐光煦出席。"_s;
    QTest::newRow("letters beyond the basic plane") << u"𠮷田主任主持，林㛃作了发言。"_s << u"𠮷田主任主持，林㛃作了重要发言。"_s << u"𠮶田主任主持，林㛃作了发言。"_s << u"𠮶田主任主持，林㛃作了重要发言。"_s;
}

void TestManuscriptMerge::mergesWithoutAsking()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    const ContentMerge merge = mergeTexts(base, mine, theirs);
    QVERIFY(merge.questions.isEmpty());
    QCOMPARE(textOf(merge.content), merged);
    QCOMPARE(merge.spans.size(), 2);
    for (const MergedSpan &span : merge.spans)
        QVERIFY(span.place.part == MergePart::Text && span.place.block == 0);
    QVERIFY(resolve(merge, {}) == merge.content);
}

void TestManuscriptMerge::takesTheSameEditOnce()
{
    const ContentMerge merge = mergeTexts(u"学习知识，共127人。"_s, u"学习新知识，共128人。"_s, u"学习新知识，共128人。"_s);
    QVERIFY(merge.questions.isEmpty());
    QCOMPARE(textOf(merge.content), u"学习新知识，共128人。"_s);
    for (const MergedSpan &span : merge.spans)
        QCOMPARE(span.origin, MergeOrigin::Both);
}

void TestManuscriptMerge::mergesParagraphs()
{
    QStringList mine = paragraphs;
    mine.insert(1, u"会前，全体人员观看了专题片。"_s);
    mine[5].replace(u"一段时期"_s, u"一个时期"_s);
    QStringList theirs = paragraphs;
    theirs.removeAt(4);
    theirs.append(u"会后，各处室围绕年度编研计划作了交流。"_s);
    const ContentMerge merge = mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(theirs));
    QVERIFY(merge.questions.isEmpty());
    QStringList both = mine;
    both.removeAt(5);
    both.append(theirs.last());
    QCOMPARE(textsOf(merge.content), both);
    QCOMPARE(merge.spans.size(), 3);
    QCOMPARE(merge.spans[0].act, MergeAct::Inserted);
    QCOMPARE(merge.spans[0].origin, MergeOrigin::Mine);
    QCOMPARE(merge.spans[1].act, MergeAct::Removed);
    QCOMPARE(merge.spans[1].origin, MergeOrigin::Theirs);
}

void TestManuscriptMerge::asksAboutParagraphs()
{
    QStringList mine = paragraphs;
    mine.removeAt(2);
    QStringList theirs = paragraphs;
    theirs[2].replace(u"重要"_s, u"重大"_s);
    ContentMerge merge = mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(theirs));
    QCOMPARE(merge.questions.size(), 1);
    QCOMPARE(merge.questions[0].reason, QuestionReason::RemovedAndChanged);
    QCOMPARE(merge.questions[0].place.block, 2);
    QCOMPARE(merge.questions[0].place.count, 0);
    QCOMPARE(textsOf(resolve(merge, {{MergeChoice::Mine, {}}})), mine);
    QCOMPARE(textsOf(resolve(merge, {{MergeChoice::Theirs, {}}})), theirs);
    QCOMPARE(textsOf(resolve(merge, {{MergeChoice::Base, {}}})), paragraphs);

    // Both put a paragraph at one place.
    mine = theirs = paragraphs;
    mine.insert(3, u"会前，全体人员观看了专题片。"_s);
    theirs.insert(3, u"会议还审议了有关规章制度。"_s);
    merge = mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(theirs));
    QCOMPARE(merge.questions.size(), 1);
    QCOMPARE(textsOf(resolve(merge, {{MergeChoice::Theirs, {}}})), theirs);
    QStringList both = theirs;
    both.insert(3, mine[3]);
    QCOMPARE(textsOf(resolve(merge, {{MergeChoice::MineThenTheirs, {}}})), both);
}

void TestManuscriptMerge::followsMovedParagraphs()
{
    QStringList mine = paragraphs;
    mine.move(1, 4);
    QStringList theirs = paragraphs;
    theirs[1].replace(u"影响深远"_s, u"影响巨大"_s);
    theirs.insert(1, u"会前，全体人员观看了专题片。"_s);
    const ContentMerge merge = mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(theirs));
    QVERIFY(merge.questions.isEmpty());
    QCOMPARE(textsOf(merge.content), (QStringList{paragraphs[0], theirs[1], paragraphs[2], paragraphs[3], paragraphs[4], theirs[2], paragraphs[5]}));

    QStringList without = paragraphs;
    without.removeAt(1);
    const ContentMerge removed = mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(without));
    QCOMPARE(removed.questions.size(), 1);
    QCOMPARE(removed.questions[0].reason, QuestionReason::RemovedAndChanged);
    QCOMPARE(textsOf(resolve(removed, {{MergeChoice::Mine, {}}})), mine);
    QCOMPARE(textsOf(resolve(removed, {{MergeChoice::Theirs, {}}})), without);
}

void TestManuscriptMerge::asksWhereBothMoved()
{
    QStringList mine = paragraphs;
    mine.move(5, 1);
    QStringList theirs = paragraphs;
    theirs.move(5, 3);
    theirs[3].replace(u"落地见效"_s, u"落地落实"_s);
    const ContentMerge merge = mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(theirs));
    QCOMPARE(merge.questions.size(), 1);
    QCOMPARE(merge.questions[0].reason, QuestionReason::Moved);
    QStringList atMine = mine;
    atMine[1] = theirs[3];
    QStringList atBase = paragraphs;
    atBase[5] = theirs[3];
    QCOMPARE(textsOf(resolve(merge, {{MergeChoice::Mine, {}}})), atMine);
    QCOMPARE(textsOf(resolve(merge, {{MergeChoice::Theirs, {}}})), theirs);
    QCOMPARE(textsOf(resolve(merge, {{MergeChoice::Base, {}}})), atBase);
    QVERIFY(mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(mine)).questions.isEmpty());
}

void TestManuscriptMerge::mergesMarks()
{
    ArticleContent base = articleOf({paragraphs[1]});
    base.manuscript.blocks[0].marks = {{MarkKind::Bold, 0, 4}};
    ArticleContent mine = base;
    mine.manuscript.blocks[0].text.insert(0, u"大会"_s);
    mine.manuscript.blocks[0].marks = {{MarkKind::Bold, 2, 4}, {MarkKind::Underline, 10, 3}};
    ArticleContent theirs = base;
    theirs.manuscript.blocks[0].marks = {{MarkKind::Italic, 5, 2}};
    const ContentMerge merge = mergeContents(base, mine, theirs);
    QVERIFY(merge.questions.isEmpty());
    QCOMPARE(merge.content.manuscript.blocks[0].text, mine.manuscript.blocks[0].text);
    QCOMPARE(merge.content.manuscript.blocks[0].marks, (QList<Mark>{{MarkKind::Italic, 7, 2}, {MarkKind::Underline, 10, 3}}));
    QCOMPARE(mergeContents(base, base, theirs).spans.size(), 1);
    // An answer brings its marks along.
    ArticleContent bold = articleOf({u"抓好落实。"_s});
    ArticleContent other = bold;
    const ArticleContent before = bold;
    bold.manuscript.blocks[0].text = u"抓好推进。"_s;
    bold.manuscript.blocks[0].marks = {{MarkKind::Bold, 2, 2}};
    other.manuscript.blocks[0].text = u"抓好见效。"_s;
    const ContentMerge asked = mergeContents(before, other, bold);
    QCOMPARE(resolve(asked, {{MergeChoice::Theirs, {}}}).manuscript.blocks[0], bold.manuscript.blocks[0]);
    QCOMPARE(resolve(asked, {{MergeChoice::Mine, {}}}).manuscript.blocks[0], other.manuscript.blocks[0]);
}

void TestManuscriptMerge::mergesTables()
{
    ArticleContent base = articleOf(paragraphs);
    Block table;
    table.kind = BlockKind::Table;
    table.text = u"采用情况"_s;
    table.rows = {{u"单位"_s, u"篇数"_s}, {u"宣教处"_s, u"5"_s}, {u"办公室"_s, u"1"_s}};
    base.manuscript.blocks.append(table);
    ArticleContent mine = base;
    mine.manuscript.blocks[6].rows[1][1] = u"6"_s;
    ArticleContent theirs = base;
    theirs.manuscript.blocks[6].rows[2][0] = u"办公室（综合）"_s;
    ContentMerge merge = mergeContents(base, mine, theirs);
    QVERIFY(merge.questions.isEmpty());
    QCOMPARE(merge.content.manuscript.blocks[6].rows, (QList<QStringList>{{u"单位"_s, u"篇数"_s}, {u"宣教处"_s, u"6"_s}, {u"办公室（综合）"_s, u"1"_s}}));
    theirs.manuscript.blocks[6].rows[1][1] = u"7"_s;
    merge = mergeContents(base, mine, theirs);
    QCOMPARE(merge.questions.size(), 1);
    QCOMPARE(merge.questions[0].place.part, MergePart::Cell);
    QCOMPARE(merge.questions[0].place.row, 1);
    QCOMPARE(merge.questions[0].reason, QuestionReason::Number);
    QCOMPARE(resolve(merge, {{MergeChoice::Theirs, {}}}).manuscript.blocks[6].rows[1][1], u"7"_s);
    // One adds a row, the other changes a cell: too much for a machine.
    theirs = base;
    theirs.manuscript.blocks[6].rows.append({u"机关党委"_s, u"2"_s});
    merge = mergeContents(base, mine, theirs);
    QCOMPARE(merge.questions.size(), 1);
    QCOMPARE(merge.questions[0].reason, QuestionReason::Form);
    QVERIFY(resolve(merge, {{MergeChoice::Theirs, {}}}) == theirs);
    QVERIFY(mergeContents(base, base, theirs).content == theirs);
}

void TestManuscriptMerge::asksAboutForms()
{
    const ArticleContent base = articleOf({u"基本情况"_s});
    ArticleContent mine = base;
    mine.manuscript.blocks[0].kind = BlockKind::Heading;
    mine.manuscript.blocks[0].level = 1;
    ArticleContent theirs = mine;
    theirs.manuscript.blocks[0].level = 2;
    const ContentMerge merge = mergeContents(base, mine, theirs);
    QCOMPARE(merge.questions.size(), 1);
    QCOMPARE(merge.questions[0].reason, QuestionReason::Form);
    QVERIFY(resolve(merge, {{MergeChoice::Mine, {}}}) == mine);
    QVERIFY(resolve(merge, {{MergeChoice::Theirs, {}}}) == theirs);
    theirs = articleOf({u"总体情况"_s});
    const ContentMerge both = mergeContents(base, mine, theirs);
    QVERIFY(both.questions.isEmpty());
    QCOMPARE(both.content.manuscript.blocks[0].kind, BlockKind::Heading);
    QCOMPARE(both.content.manuscript.blocks[0].text, u"总体情况"_s);
}

void TestManuscriptMerge::mergesTitleAndCredit()
{
    ArticleContent base = articleOf(paragraphs);
    base.titleLines = {u"市委党史研究室举行理论学习中心组"_s, u"2024年第1次学习会议"_s};
    base.contributors = {u"张三"_s};
    ArticleContent mine = base;
    mine.titleLines[1] = u"2024年第1次学习（扩大）会议"_s;
    mine.units.append(u"办公室"_s);
    ArticleContent theirs = base;
    theirs.titleLines[0] = u"党史研究室举行理论学习中心组"_s;
    theirs.contributors = {u"李四"_s};
    theirs.creditEnding = u"供稿并摄影"_s;
    ContentMerge merge = mergeContents(base, mine, theirs);
    QVERIFY(merge.questions.isEmpty());
    QCOMPARE(merge.content.titleLines, (QStringList{theirs.titleLines[0], mine.titleLines[1]}));
    QCOMPARE(merge.content.units, mine.units);
    QCOMPARE(merge.content.contributors, theirs.contributors);
    QCOMPARE(merge.content.creditEnding, theirs.creditEnding);
    theirs.titleLines[1] = u"2024年第2次学习会议"_s;
    mine.titleLines[1] = u"2024年第3次学习会议"_s;
    theirs.units = {u"机关党委"_s};
    mine.creditEnding = u"报道"_s;
    merge = mergeContents(base, mine, theirs);
    QCOMPARE(merge.questions.size(), 3);
    QCOMPARE(merge.questions[0].place.part, MergePart::Title);
    QCOMPARE(merge.questions[1].place.part, MergePart::Units);
    QCOMPARE(merge.questions[2].place.part, MergePart::CreditEnding);
    const ArticleContent final = resolve(merge, {{MergeChoice::Theirs, {}}, {MergeChoice::MineThenTheirs, {}}, {MergeChoice::Own, {u"供"_s, {}, {}, {}}}});
    QCOMPARE(final.titleLines, theirs.titleLines);
    QCOMPARE(final.units, (QStringList{mine.units[0], u"办公室"_s, u"机关党委"_s}));
    QCOMPARE(final.creditEnding, u"供"_s);
}

void TestManuscriptMerge::mergesImages()
{
    const ArticleContent base = articleOf(paragraphs);
    ArticleContent mine = base;
    Block picture;
    picture.kind = BlockKind::Image;
    picture.imageId = imageIdOf(tinyImage().bytes);
    mine.manuscript.blocks.insert(1, picture);
    mine.images.insert(picture.imageId, tinyImage());
    ArticleContent theirs = base;
    theirs.images.insert(imageIdOf("unused"), tinyImage());
    const ContentMerge merge = mergeContents(base, mine, theirs);
    QCOMPARE(merge.content.images.keys(), QStringList{picture.imageId});
    QVERIFY(resolve(merge, {}) == mine);
}

namespace {

QStringList randomlyEdited(QRandomGenerator &random, QStringList texts, const QString &tag)
{
    for (int act = random.bounded(4); act >= 0 && !texts.isEmpty(); --act) {
        const int at = random.bounded(int(texts.size()));
        switch (random.bounded(6)) {
        case 0: texts.removeAt(at); break;
        case 1: texts.insert(at, tag + QString::number(random.bounded(3)) + u"会议还审议了有关规章制度。"_s); break;
        case 2: texts.move(at, random.bounded(int(texts.size()))); break;
        default: texts[at] = editedInside(random, texts[at]); break;
        }
    }
    return texts;
}

} // namespace

void TestManuscriptMerge::isTheSameFromBothSides()
{
    QRandomGenerator random(99);
    int finished = 0;
    for (int time = 0; time < 600; ++time) {
        const ArticleContent base = articleOf(paragraphs);
        const ArticleContent mine = articleOf(randomlyEdited(random, paragraphs, u"甲"_s));
        const ArticleContent theirs = articleOf(randomlyEdited(random, paragraphs, u"乙"_s));
        const ContentMerge one = mergeContents(base, mine, theirs);
        const ContentMerge other = mergeContents(base, theirs, mine);
        QCOMPARE(one.questions.size(), other.questions.size());
        if (one.questions.isEmpty()) {
            QCOMPARE(textsOf(one.content), textsOf(other.content));
            ++finished;
        }
    }
    QVERIFY(finished > 200);
}

// What a side wrote anew stands in the result or in a question; what both left stays.
void TestManuscriptMerge::losesNothing()
{
    QRandomGenerator random(5);
    for (int time = 0; time < 600; ++time) {
        const QStringList mine = randomlyEdited(random, paragraphs, u"甲"_s);
        const QStringList theirs = randomlyEdited(random, paragraphs, u"乙"_s);
        const ContentMerge merge = mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(theirs));
        QString everything = textOf(merge.content);
        for (const MergeQuestion &question : merge.questions)
            everything += u'\n' + question.mine.text + u'\n' + question.theirs.text;
        for (const QStringList &side : {mine, theirs}) {
            for (const QString &text : side) {
                if (text.startsWith(u'甲') || text.startsWith(u'乙'))
                    QVERIFY2(everything.contains(text) || !merge.questions.isEmpty(), qPrintable(text));
            }
        }
        for (const QString &text : paragraphs) {
            if (mine.contains(text) && theirs.contains(text))
                QCOMPARE(everything.count(text) >= 1, true);
        }
        QList<MergeAnswer> answers(merge.questions.size(), {MergeChoice::Theirs, {}});
        const QStringList resolved = textsOf(resolve(merge, answers));
        for (const QString &text : paragraphs) {
            if (mine.contains(text) && theirs.contains(text))
                QCOMPARE(resolved.count(text), 1);
        }
    }
}

void TestManuscriptMerge::resolvesEveryChoice()
{
    QStringList mine = paragraphs;
    QStringList theirs = paragraphs;
    mine[0].replace(u"近日"_s, u"昨日"_s).replace(u"姚红"_s, u"姚虹"_s);
    theirs[0].replace(u"近日"_s, u"日前"_s).replace(u"姚红"_s, u"姚宏"_s);
    mine[3].replace(u"重要内容"_s, u"必学内容"_s);
    theirs[3].replace(u"重要内容"_s, u"学习内容"_s);
    mine.insert(2, u"会前，全体人员观看了专题片。"_s);
    theirs.insert(2, u"会议还审议了有关规章制度。"_s);
    const ContentMerge merge = mergeContents(articleOf(paragraphs), articleOf(mine), articleOf(theirs));
    QCOMPARE(merge.questions.size(), 4);
    const auto all = [](MergeChoice choice) { return QList<MergeAnswer>(4, {choice, {}}); };
    QCOMPARE(textsOf(resolve(merge, all(MergeChoice::Mine))), mine);
    QCOMPARE(textsOf(resolve(merge, all(MergeChoice::Theirs))), theirs);
    QCOMPARE(textsOf(resolve(merge, all(MergeChoice::Base))), paragraphs);
    QStringList both = paragraphs;
    both[0].replace(u"近日"_s, u"日前昨日"_s).replace(u"姚红"_s, u"姚宏姚虹"_s);
    both[3].replace(u"重要内容"_s, u"学习必学内容"_s);
    both.insert(2, mine[2]);
    both.insert(2, theirs[2]);
    QCOMPARE(textsOf(resolve(merge, all(MergeChoice::TheirsThenMine))), both);
}

QTEST_GUILESS_MAIN(TestManuscriptMerge)
#include "test_manuscript_merge.moc"
