// SPDX-License-Identifier: Apache-2.0
#include "core/articles/block_alignment.h"
#include "core/articles/manuscript_diff.h"
#include "tests/support/sample_texts.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestManuscriptDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingBetweenEqualOnes();
    void showsWhatChangedInAParagraph();
    void seesInsertedAndRemovedParagraphs();
    void followsMovedParagraphs();
    void followsMovedAndEditedParagraphs();
    void movesTheShorterOfTwo();
    void seesMarksAndForms();
    void seesTablesAndPictures();
    void seesTheTitle();
    void coversBothWhateverWasDone();
    void staysQuickForLongManuscripts();
};

namespace {

const QStringList paragraphs{
    u"近日，市委党史研究室召开全室干部职工大会，传达学习市委六届四次全会精神。室主任姚红主持会议。"_s,
    u"会议认为，全会全面总结市委常委会一年来的工作，政治站位高、工作落点实，主题鲜明、意义重大、影响深远。"_s,
    u"会议强调，学习好、宣传好、贯彻好全会精神是当前和今后一段时期的一项重要政治任务。"_s,
    u"一要着力抓好学习贯彻。把全会精神纳入党委理论中心组学习、支部“三会一课”重要内容。"_s,
    u"二要着力围绕中心服务大局。坚持党建统领、强化机关担当，及时跟进、全景记录好国家战略和全市中心工作。"_s,
    u"三要着力推动落地见效。深入推进“红岩先锋·模范机关”创建，把落实情况纳入述职评议内容。"_s};

TitledManuscript revisionOf(const QStringList &texts)
{
    TitledManuscript revision{{u"市委党史研究室传达学习全会精神"_s}, {}};
    for (const QString &text : texts)
        revision.manuscript.blocks.append({BlockKind::Paragraph, text, {}, 0, {}, 0, {}});
    return revision;
}

// s same, c changed, + inserted, - removed, m moved, M moved and changed, a moved away
QString shapeOf(const ManuscriptDiff &diff)
{
    QString shape;
    for (const BlockChange &change : diff.blocks) {
        switch (change.kind) {
        case BlockChangeKind::Same: shape += u's'; break;
        case BlockChangeKind::Changed: shape += u'c'; break;
        case BlockChangeKind::Inserted: shape += u'+'; break;
        case BlockChangeKind::Removed: shape += u'-'; break;
        case BlockChangeKind::Moved: shape += change.aspects ? u'M' : u'm'; break;
        case BlockChangeKind::MovedAway: shape += u'a'; break;
        }
    }
    return shape;
}

Block tableOf(const QList<QStringList> &rows)
{
    Block block;
    block.kind = BlockKind::Table;
    block.text = u"采用情况"_s;
    block.rows = rows;
    return block;
}

} // namespace

void TestManuscriptDiff::findsNothingBetweenEqualOnes()
{
    for (const SectionDocument &section : fullIssue().sections) {
        for (const ArticleDocument &article : section.articles) {
            const TitledManuscript revision{article.titleLines, article.manuscript};
            const ManuscriptDiff diff = diffManuscripts(revision, revision);
            QVERIFY(diff.isEmpty());
            QCOMPARE(diff.changedCharacters, 0);
            QCOMPARE(diff.blocks.size(), article.manuscript.blocks.size());
        }
    }
    QVERIFY(diffManuscripts({}, {}).isEmpty());
}

void TestManuscriptDiff::showsWhatChangedInAParagraph()
{
    QStringList texts = paragraphs;
    texts[0].replace(u"姚红"_s, u"周廷勇"_s);
    texts[4].replace(u"全景记录"_s, u"全景纪录"_s);
    const TitledManuscript before = revisionOf(paragraphs);
    const TitledManuscript after = revisionOf(texts);
    const ManuscriptDiff diff = diffManuscripts(before, after);
    QCOMPARE(shapeOf(diff), u"csss"_s + u"cs"_s);
    QCOMPARE(diff.changedCharacters, 4);
    QCOMPARE(diff.blocks[0].changedCharacters, 3);
    QCOMPARE(diff.blocks[0].aspects, BlockAspects(BlockAspect::Text));
    QCOMPARE(applyEdits(diff.blocks[0].edits, paragraphs[0], texts[0]), texts[0]);
    QVERIFY(!diff.isEmpty());
}

void TestManuscriptDiff::seesInsertedAndRemovedParagraphs()
{
    QStringList texts = paragraphs;
    texts.removeAt(1);
    texts.insert(4, u"会后，各处室负责人围绕年度编研计划作了交流。"_s);
    const ManuscriptDiff diff = diffManuscripts(revisionOf(paragraphs), revisionOf(texts));
    QCOMPARE(shapeOf(diff), u"s-sss+s"_s);
    QCOMPARE(diff.changedCharacters, paragraphs[1].size() + texts[4].size());
    QCOMPARE(diff.blocks[1].oldBlock, 1);
    QCOMPARE(diff.blocks[5].newBlock, 4);
}

void TestManuscriptDiff::followsMovedParagraphs()
{
    QStringList texts = paragraphs;
    texts.move(1, 4);
    const ManuscriptDiff diff = diffManuscripts(revisionOf(paragraphs), revisionOf(texts));
    QCOMPARE(shapeOf(diff), u"sasssms"_s);
    QCOMPARE(diff.changedCharacters, 0);
    QCOMPARE(diff.blocks[5].oldBlock, 1);
    QCOMPARE(diff.blocks[5].newBlock, 4);
    QCOMPARE(diff.blocks[1].newBlock, 4);
}

void TestManuscriptDiff::followsMovedAndEditedParagraphs()
{
    QStringList texts = paragraphs;
    texts[5].replace(u"着力推动"_s, u"全力推动"_s);
    texts.move(5, 1);
    const ManuscriptDiff diff = diffManuscripts(revisionOf(paragraphs), revisionOf(texts));
    QCOMPARE(shapeOf(diff), u"sMssssa"_s);
    QCOMPARE(diff.changedCharacters, 1);
    QCOMPARE(applyEdits(diff.blocks[1].edits, paragraphs[5], texts[1]), texts[1]);
}

void TestManuscriptDiff::movesTheShorterOfTwo()
{
    const QStringList two{u"一、工作情况"_s, paragraphs[0]};
    const ManuscriptDiff diff = diffManuscripts(revisionOf(two), revisionOf({two[1], two[0]}));
    QCOMPARE(shapeOf(diff), u"asm"_s);
}

void TestManuscriptDiff::seesMarksAndForms()
{
    const TitledManuscript before = revisionOf(paragraphs);
    TitledManuscript after = before;
    after.manuscript.blocks[0].marks = {{MarkKind::Bold, 3, 2}};
    after.manuscript.blocks[2].kind = BlockKind::Heading;
    after.manuscript.blocks[2].level = 1;
    ManuscriptDiff diff = diffManuscripts(before, after);
    QCOMPARE(shapeOf(diff), u"cscsss"_s);
    QCOMPARE(diff.blocks[0].aspects, BlockAspects(BlockAspect::Marks));
    QCOMPARE(diff.blocks[2].aspects, BlockAspects(BlockAspect::Form));
    QCOMPARE(diff.changedCharacters, 0);
    // A mark that only shifts with its characters is no change of its own.
    TitledManuscript shifted = after;
    shifted.manuscript.blocks[0].text.prepend(u"据悉"_s);
    shifted.manuscript.blocks[0].marks[0].start += 2;
    diff = diffManuscripts(after, shifted);
    QCOMPARE(diff.blocks[0].aspects, BlockAspects(BlockAspect::Text));
}

void TestManuscriptDiff::seesTablesAndPictures()
{
    TitledManuscript before = revisionOf(paragraphs);
    before.manuscript.blocks.append(tableOf({{u"单位"_s, u"篇数"_s}, {u"宣教处"_s, u"5"_s}, {u"办公室"_s, u"1"_s}}));
    Block picture;
    picture.kind = BlockKind::Image;
    picture.text = u"座谈会现场"_s;
    picture.imageId = imageIdOf("one");
    before.manuscript.blocks.append(picture);
    TitledManuscript after = before;
    after.manuscript.blocks[6].rows[1][1] = u"6"_s;
    after.manuscript.blocks[7].imageId = imageIdOf("two");
    ManuscriptDiff diff = diffManuscripts(before, after);
    QCOMPARE(shapeOf(diff), u"sssssscc"_s);
    QCOMPARE(diff.blocks[6].aspects, BlockAspects(BlockAspect::Cells));
    QCOMPARE(diff.blocks[6].cells.size(), 1);
    QCOMPARE(diff.blocks[6].cells[0].row, 1);
    QCOMPARE(diff.blocks[6].cells[0].column, 1);
    QCOMPARE(diff.blocks[7].aspects, BlockAspects(BlockAspect::Picture));
    QCOMPARE(diff.changedCharacters, 1);
    after = before;
    after.manuscript.blocks[6].rows.append({u"机关党委"_s, u"2"_s});
    after.manuscript.blocks[7].imageWidthMm = 80;
    diff = diffManuscripts(before, after);
    QCOMPARE(diff.blocks[6].aspects, BlockAspects(BlockAspect::TableShape));
    QCOMPARE(diff.changedCharacters, 5);
    QCOMPARE(diff.blocks[7].aspects, BlockAspects(BlockAspect::Picture));
}

void TestManuscriptDiff::seesTheTitle()
{
    const TitledManuscript before{{u"举行理论学习中心组"_s, u"2024年第1次学习"_s}, {}};
    ManuscriptDiff diff = diffManuscripts(before, {{u"举行理论学习中心组2024年第2次学习"_s}, {}});
    QVERIFY(!diff.isEmpty());
    QCOMPARE(diff.changedCharacters, 1);
    diff = diffManuscripts(before, {{u"举行理论学习"_s, u"中心组2024年第1次学习"_s}, {}});
    QVERIFY(!diff.isEmpty());
    QCOMPARE(diff.changedCharacters, 0);
}

void TestManuscriptDiff::coversBothWhateverWasDone()
{
    QRandomGenerator random(2024);
    for (int time = 0; time < 300; ++time) {
        QStringList texts = paragraphs;
        for (int act = random.bounded(6); act >= 0 && !texts.isEmpty(); --act) {
            const int at = random.bounded(int(texts.size()));
            switch (random.bounded(5)) {
            case 0: texts.removeAt(at); break;
            case 1: texts.insert(at, paragraphs[random.bounded(6)].left(random.bounded(40))); break;
            case 2: texts.move(at, random.bounded(int(texts.size()))); break;
            case 3: texts[at].replace(random.bounded(int(texts[at].size()) + 1), 3, u"新增"_s); break;
            default: texts.insert(at + 1, texts[at].mid(15)), texts[at].truncate(15);
            }
        }
        const TitledManuscript before = revisionOf(paragraphs);
        const TitledManuscript after = revisionOf(texts);
        const ManuscriptDiff diff = diffManuscripts(before, after);
        QList<int> oldSeen;
        QList<int> newSeen;
        for (const BlockChange &change : diff.blocks) {
            if (change.kind != BlockChangeKind::Moved && change.oldBlock >= 0)
                oldSeen.append(change.oldBlock);
            if (change.kind != BlockChangeKind::MovedAway && change.newBlock >= 0)
                newSeen.append(change.newBlock);
            if (change.aspects.testFlag(BlockAspect::Text)) {
                const QString &from = before.manuscript.blocks[change.oldBlock].text;
                const QString &to = after.manuscript.blocks[change.newBlock].text;
                QCOMPARE(applyEdits(change.edits, from, to), to);
            } else if (change.kind == BlockChangeKind::Same || change.kind == BlockChangeKind::Moved) {
                QCOMPARE(before.manuscript.blocks[change.oldBlock].text, after.manuscript.blocks[change.newBlock].text);
            }
        }
        QVERIFY(std::is_sorted(oldSeen.begin(), oldSeen.end()));
        QVERIFY(std::is_sorted(newSeen.begin(), newSeen.end()));
        QCOMPARE(oldSeen.size(), paragraphs.size());
        QCOMPARE(newSeen.size(), texts.size());
    }
}

void TestManuscriptDiff::staysQuickForLongManuscripts()
{
    QStringList texts;
    for (int at = 0; at < 3000; ++at)
        texts.append(QString::number(at * 7919) + paragraphs[at % 6].mid(at % 20));
    QStringList changed = texts;
    changed.removeAt(2900);
    changed.move(10, 2000);
    changed[1500].append(u"新增一句。"_s);
    const ManuscriptDiff diff = diffManuscripts(revisionOf(texts), revisionOf(changed));
    const QString shape = shapeOf(diff);
    QCOMPARE(shape.count(u'm'), 1);
    QCOMPARE(shape.count(u'-'), 1);
    QCOMPARE(shape.count(u'c'), 1);
    QCOMPARE(shape.count(u's'), 2997);
}

QTEST_GUILESS_MAIN(TestManuscriptDiff)
#include "test_manuscript_diff.moc"
