// SPDX-License-Identifier: Apache-2.0
#include "core/proof/correction_edit.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Block paragraph(const QString &text, const QList<Mark> &marks = {})
{
    Block block;
    block.text = text;
    block.marks = marks;
    return block;
}

TitledManuscript sampleText()
{
    TitledManuscript text;
    text.titleLines = {u"理论学习中心组"_s, u"2024年第1次学习"_s};
    Block table;
    table.kind = BlockKind::Table;
    table.text = u"表1 采用情况"_s;
    table.rows = {{u"单位"_s, u"篇数"_s}, {u"南河县"_s, u"3"_s}};
    text.manuscript.blocks = {paragraph(u"会议由徐光照主持，会议强调要学习。"_s, {{MarkKind::Bold, 3, 3}}), paragraph(u"会议指出，工作的的重点是记录𠮷田经验。"_s), table};
    return text;
}

Correction correctionOf(CorrectionKind kind, int block, const QString &original, const QString &replacement = {}, const TitledManuscript &text = sampleText())
{
    Correction correction;
    correction.kind = kind;
    correction.block = block;
    correction.original = original;
    correction.replacement = replacement;
    correction.start = int(addressedText(text, block)->indexOf(original));
    correction.length = int(original.size());
    return correction;
}

QString corrected(const Correction &correction, const TitledManuscript &text = sampleText())
{
    if (const MaybeRefusal no = judgeCorrection(correction, text))
        return u"REFUSED: "_s + no->reason;
    return *addressedText(applyCorrection(correction, text), correction.block);
}

} // namespace

class TestCorrectionEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesWords_data();
    void changesWords();
    void refusesWhatCannotStand_data();
    void refusesWhatCannotStand();
    void keepsMarksWithTheirWords();
    void keepsSoftBreaksOfTitles();
    void joinsAndBreaksParagraphs();
    void movesWords();
    void followsWordsThatMoved();
    void followsWordsThroughJoinedAndBrokenParagraphs();
    void refusesWordsThatAreGone();
    void tellsLikeWordsApart();
};

void TestCorrectionEdit::changesWords_data()
{
    QTest::addColumn<Correction>("correction");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Correction &correction, const QString &expected) { QTest::newRow(name) << correction << expected; };
    row("replace", correctionOf(CorrectionKind::Replace, 0, u"徐光照"_s, u"徐光启"_s), u"会议由徐光启主持，会议强调要学习。"_s);
    row("delete", correctionOf(CorrectionKind::Delete, 1, u"的的"_s), u"会议指出，工作重点是记录𠮷田经验。"_s);
    row("insert", correctionOf(CorrectionKind::Insert, 0, u"强调"_s, u"，"_s), u"会议由徐光照主持，会议强调，要学习。"_s);
    row("transpose two", correctionOf(CorrectionKind::Transpose, 1, u"重点"_s), u"会议指出，工作的的点重是记录𠮷田经验。"_s);
    row("transpose beyond the basic plane", correctionOf(CorrectionKind::Transpose, 1, u"𠮷田"_s), u"会议指出，工作的的重点是记录田𠮷经验。"_s);
    row("transpose words", correctionOf(CorrectionKind::Transpose, 1, u"会议指出"_s, u"指出会议"_s), u"指出会议，工作的的重点是记录𠮷田经验。"_s);
    row("space", correctionOf(CorrectionKind::Space, -1, u"第1次"_s, u"第 1 次"_s), u"理论学习中心组2024年第 1 次学习"_s);
    row("cell", correctionOf(CorrectionKind::Replace, 2, u"3"_s, u"4"_s), u"表1 采用情况\n单位\n篇数\n南河县\n4"_s);
    row("caption", correctionOf(CorrectionKind::Replace, 2, u"表1"_s, u"表2"_s), u"表2 采用情况\n单位\n篇数\n南河县\n3"_s);
    row("stet", correctionOf(CorrectionKind::Stet, 0, u"徐光照"_s), u"会议由徐光照主持，会议强调要学习。"_s);
}

void TestCorrectionEdit::changesWords()
{
    QFETCH(Correction, correction);
    QFETCH(QString, expected);
    QCOMPARE(corrected(correction), expected);
}

void TestCorrectionEdit::refusesWhatCannotStand_data()
{
    QTest::addColumn<Correction>("correction");
    const auto row = [](const char *name, const Correction &correction) { QTest::newRow(name) << correction; };
    Correction elsewhere = correctionOf(CorrectionKind::Replace, 0, u"徐光照"_s, u"徐光启"_s);
    ++elsewhere.start;
    row("does not stand there", elsewhere);
    elsewhere.block = 9;
    row("no such block", elsewhere);
    row("replaced by the same", correctionOf(CorrectionKind::Replace, 0, u"徐光照"_s, u"徐光照"_s));
    row("nothing to insert", correctionOf(CorrectionKind::Insert, 0, u"强调"_s));
    row("transposed into other words", correctionOf(CorrectionKind::Transpose, 1, u"重点"_s, u"点点"_s));
    row("transposed without saying how", correctionOf(CorrectionKind::Transpose, 1, u"会议指出"_s));
    row("spacing that changes words", correctionOf(CorrectionKind::Space, 0, u"强调"_s, u"强 掉"_s));
    row("moved to where nothing stands", correctionOf(CorrectionKind::Move, 0, u"徐光照"_s, u"没有这几个字"_s));
    row("moved to where several stand", correctionOf(CorrectionKind::Move, 0, u"徐光照"_s, u"会议"_s));
    row("run on inside a paragraph", correctionOf(CorrectionKind::Join, 0, u"强调"_s));
    row("run on with a table", correctionOf(CorrectionKind::Join, 1, u"经验。"_s));
    row("new paragraph at the start", correctionOf(CorrectionKind::NewParagraph, 0, u"会议由"_s));
    row("new paragraph in a table", correctionOf(CorrectionKind::NewParagraph, 2, u"采用"_s));
    row("over cells", correctionOf(CorrectionKind::Delete, 2, u"单位\n篇数"_s));
    row("whole title", correctionOf(CorrectionKind::Delete, -1, u"理论学习中心组2024年第1次学习"_s));
}

void TestCorrectionEdit::refusesWhatCannotStand()
{
    QFETCH(Correction, correction);
    const MaybeRefusal no = judgeCorrection(correction, sampleText());
    QVERIFY(no);
    QVERIFY(!no->reason.isEmpty());
}

void TestCorrectionEdit::keepsMarksWithTheirWords()
{
    const auto marks = [](const Correction &correction) { return applyCorrection(correction, sampleText()).manuscript.blocks.first().marks; };
    QCOMPARE(marks(correctionOf(CorrectionKind::Replace, 0, u"会议由"_s, u"由"_s)), (QList<Mark>{{MarkKind::Bold, 1, 3}}));
    QCOMPARE(marks(correctionOf(CorrectionKind::Replace, 0, u"照"_s, u"启先生"_s)), (QList<Mark>{{MarkKind::Bold, 3, 5}}));
    QCOMPARE(marks(correctionOf(CorrectionKind::Delete, 0, u"徐光照"_s)), QList<Mark>());
    QCOMPARE(marks(correctionOf(CorrectionKind::Delete, 0, u"由徐"_s)), (QList<Mark>{{MarkKind::Bold, 2, 2}}));
    QCOMPARE(marks(correctionOf(CorrectionKind::Insert, 0, u"会议由"_s, u"市长"_s)), (QList<Mark>{{MarkKind::Bold, 5, 3}}));
    QCOMPARE(marks(correctionOf(CorrectionKind::Insert, 0, u"徐光照"_s, u"同志"_s)), (QList<Mark>{{MarkKind::Bold, 3, 3}}));
}

void TestCorrectionEdit::keepsSoftBreaksOfTitles()
{
    const auto title = [](const Correction &correction) { return applyCorrection(correction, sampleText()).titleLines; };
    QCOMPARE(title(correctionOf(CorrectionKind::Insert, -1, u"中心组"_s, u"举行"_s)), (QStringList{u"理论学习中心组举行"_s, u"2024年第1次学习"_s}));
    QCOMPARE(title(correctionOf(CorrectionKind::Delete, -1, u"组20"_s)), (QStringList{u"理论学习中心"_s, u"24年第1次学习"_s}));
    QCOMPARE(title(correctionOf(CorrectionKind::Replace, -1, u"2024"_s, u"2023"_s)), (QStringList{u"理论学习中心组"_s, u"2023年第1次学习"_s}));
    QCOMPARE(title(correctionOf(CorrectionKind::Join, -1, u"中心组"_s)), (QStringList{u"理论学习中心组2024年第1次学习"_s}));
    QCOMPARE(title(correctionOf(CorrectionKind::NewParagraph, -1, u"第1次"_s)), (QStringList{u"理论学习中心组"_s, u"2024年"_s, u"第1次学习"_s}));
}

void TestCorrectionEdit::joinsAndBreaksParagraphs()
{
    const Correction join = correctionOf(CorrectionKind::Join, 0, u"学习。"_s);
    QVERIFY(!judgeCorrection(join, sampleText()));
    const TitledManuscript joined = applyCorrection(join, sampleText());
    QCOMPARE(joined.manuscript.blocks.size(), 2);
    QVERIFY(joined.manuscript.blocks.first().text.contains(u"学习。会议指出"_s));
    const Correction split = correctionOf(CorrectionKind::NewParagraph, 0, u"会议指出"_s, {}, joined);
    QVERIFY(!judgeCorrection(split, joined));
    QVERIFY(applyCorrection(split, joined) == sampleText());
}

void TestCorrectionEdit::movesWords()
{
    QCOMPARE(corrected(correctionOf(CorrectionKind::Move, 0, u"徐光照"_s, u"强调"_s)), u"会议由主持，会议强调徐光照要学习。"_s);
    QCOMPARE(corrected(correctionOf(CorrectionKind::Move, 0, u"要学习"_s, u"主持"_s)), u"会议由徐光照主持要学习，会议强调。"_s);
    QCOMPARE(corrected(correctionOf(CorrectionKind::Move, 0, u"要学习"_s)), u"要学习会议由徐光照主持，会议强调。"_s);
    const TitledManuscript across = applyCorrection(correctionOf(CorrectionKind::Move, 0, u"徐光照"_s, u"记录"_s), sampleText());
    QCOMPARE(across.manuscript.blocks.at(0).text, u"会议由主持，会议强调要学习。"_s);
    QCOMPARE(across.manuscript.blocks.at(1).text, u"会议指出，工作的的重点是记录徐光照𠮷田经验。"_s);
}

void TestCorrectionEdit::followsWordsThatMoved()
{
    TitledManuscript now = sampleText();
    now.manuscript.blocks.prepend(paragraph(u"会议于昨日召开，记录在案。"_s));
    now.manuscript.blocks[2].text.prepend(u"其次，"_s);
    const Correction correction = correctionOf(CorrectionKind::Replace, 1, u"记录"_s, u"纪录"_s);
    const auto followed = followCorrection(correction, sampleText(), now);
    QVERIFY(followed);
    QCOMPARE(followed->block, 2);
    QCOMPARE(corrected(*followed, now), u"其次，会议指出，工作的的重点是纪录𠮷田经验。"_s);
}

void TestCorrectionEdit::followsWordsThroughJoinedAndBrokenParagraphs()
{
    const Correction correction = correctionOf(CorrectionKind::Replace, 1, u"会议指出"_s, u"会上指出"_s);
    const TitledManuscript joined = applyCorrection(correctionOf(CorrectionKind::Join, 0, u"学习。"_s), sampleText());
    QVERIFY(corrected(*followCorrection(correction, sampleText(), joined), joined).endsWith(u"学习。会上指出，工作的的重点是记录𠮷田经验。"_s));
    const TitledManuscript broken = applyCorrection(correctionOf(CorrectionKind::NewParagraph, 1, u"工作"_s), sampleText());
    QCOMPARE(corrected(*followCorrection(correction, sampleText(), broken), broken), u"会上指出，"_s);
    // A place between words is followed, too.
    Correction insert = correctionOf(CorrectionKind::Insert, 1, QString(), u"我们"_s);
    insert.start = 5;
    QCOMPARE(corrected(*followCorrection(insert, sampleText(), broken), broken), u"我们工作的的重点是记录𠮷田经验。"_s);
}

void TestCorrectionEdit::refusesWordsThatAreGone()
{
    const Correction correction = correctionOf(CorrectionKind::Replace, 1, u"记录"_s, u"纪录"_s);
    TitledManuscript now = sampleText();
    now.manuscript.blocks[1].text.replace(u"记录"_s, u"纪录"_s);
    QVERIFY(!followCorrection(correction, sampleText(), now));
    now.manuscript.blocks[0].text.append(u"记录"_s); // the same word at a place that is not alike
    QVERIFY(!followCorrection(correction, sampleText(), now));
}

void TestCorrectionEdit::tellsLikeWordsApart()
{
    TitledManuscript before;
    before.titleLines = {u"学习"_s};
    before.manuscript.blocks = {paragraph(u"第一次学习记录完整，第二次学习记录完整，第三次学习记录完整。"_s)};
    Correction correction = correctionOf(CorrectionKind::Replace, 0, u"记录"_s, u"纪录"_s, before);
    correction = placesOf(correction, before).at(1);
    TitledManuscript now = before;
    now.manuscript.blocks.prepend(paragraph(u"前言。"_s));
    const auto followed = followCorrection(correction, before, now);
    QVERIFY(followed);
    QCOMPARE(corrected(*followed, now), u"第一次学习记录完整，第二次学习纪录完整，第三次学习记录完整。"_s);
    // Cells are followed by what stands around them; two that cannot be told apart are not guessed at.
    const Correction cell = correctionOf(CorrectionKind::Replace, 2, u"3"_s, u"4"_s);
    now = sampleText();
    now.manuscript.blocks.removeFirst();
    QCOMPARE(corrected(*followCorrection(cell, sampleText(), now), now), u"表1 采用情况\n单位\n篇数\n南河县\n4"_s);
    now.manuscript.blocks += now.manuscript.blocks;
    QVERIFY(!followCorrection(cell, sampleText(), now));
}

QTEST_GUILESS_MAIN(TestCorrectionEdit)
#include "test_correction_edit.moc"
