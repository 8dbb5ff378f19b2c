// SPDX-License-Identifier: Apache-2.0
#include "core/articles/text_diff.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestTextDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesNothingInEqualTexts();
    void isMinimalWhateverTheTexts_data();
    void isMinimalWhateverTheTexts();
    void isMinimalForLongTexts();
    void neverSplitsAPair();
    void standsAtSentenceEnds();
    void readsAsAPersonWouldSayIt_data();
    void readsAsAPersonWouldSayIt();
    void countsACorrectionOnce();
};

namespace {

// The plain table, as every textbook has it.
qsizetype smallestDistance(QStringView before, QStringView after)
{
    std::vector<qsizetype> row(size_t(after.size()) + 1, 0);
    for (const QChar symbol : before) {
        qsizetype diagonal = 0;
        for (qsizetype at = 0; at < after.size(); ++at) {
            const qsizetype above = row[size_t(at) + 1];
            row[size_t(at) + 1] = symbol == after[at] ? diagonal + 1 : std::max(above, row[size_t(at)]);
            diagonal = above;
        }
    }
    return before.size() + after.size() - 2 * row.back();
}

qsizetype distanceOf(const TextEdits &edits)
{
    qsizetype distance = 0;
    for (const TextEdit &edit : edits)
        distance += edit.kind == EditKind::Equal ? 0 : edit.oldLength + edit.newLength;
    return distance;
}

// Everything that TextEdits promises.
bool isWhole(const TextEdits &edits, QStringView before, QStringView after)
{
    qsizetype oldPlace = 0;
    qsizetype newPlace = 0;
    std::optional<EditKind> last;
    for (const TextEdit &edit : edits) {
        if (edit.oldStart != oldPlace || edit.newStart != newPlace || edit.oldLength + edit.newLength == 0)
            return false;
        if (last == edit.kind || (last == EditKind::Insert && edit.kind == EditKind::Delete))
            return false;
        if (edit.kind == EditKind::Equal && before.mid(oldPlace, edit.oldLength) != after.mid(newPlace, edit.newLength))
            return false;
        if ((edit.kind == EditKind::Delete && edit.newLength) || (edit.kind == EditKind::Insert && edit.oldLength))
            return false;
        oldPlace += edit.oldLength;
        newPlace += edit.newLength;
        last = edit.kind;
    }
    return oldPlace == before.size() && newPlace == after.size() && applyEdits(edits, before, after) == after;
}

QString randomText(QRandomGenerator &random, int length, int symbols)
{
    QString text;
    for (int at = 0; at < length; ++at)
        text += QChar(char16_t(0x4E00 + std::min(random.bounded(symbols), random.bounded(symbols))));
    return text;
}

QString edited(QRandomGenerator &random, QString text, int edits, int symbols)
{
    for (int edit = 0; edit < edits; ++edit) {
        const int place = random.bounded(int(text.size()) + 1);
        text.remove(place, random.bounded(30));
        text.insert(random.bounded(int(text.size()) + 1), randomText(random, random.bounded(30), symbols));
    }
    return text;
}

// [-deleted-]{+inserted+}
QString shown(const TextEdits &edits, const QString &before, const QString &after)
{
    QString text;
    for (const TextEdit &edit : edits) {
        if (edit.kind == EditKind::Equal)
            text += before.mid(edit.oldStart, edit.oldLength);
        else if (edit.kind == EditKind::Delete)
            text += u"[-"_s + before.mid(edit.oldStart, edit.oldLength) + u"-]"_s;
        else
            text += u"{+"_s + after.mid(edit.newStart, edit.newLength) + u"+}"_s;
    }
    return text;
}

} // namespace

void TestTextDiff::changesNothingInEqualTexts()
{
    QVERIFY(diffTexts(u"", u"").isEmpty());
    QCOMPARE(diffTexts(u"会议强调", u"会议强调"), (TextEdits{{EditKind::Equal, 0, 4, 0, 4}}));
    QCOMPARE(diffTexts(u"", u"会"), (TextEdits{{EditKind::Insert, 0, 0, 0, 1}}));
    QCOMPARE(diffTexts(u"会", u""), (TextEdits{{EditKind::Delete, 0, 1, 0, 0}}));
}

void TestTextDiff::isMinimalWhateverTheTexts_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("symbols");
    QTest::addColumn<int>("edits");
    QTest::addColumn<int>("times");
    QTest::newRow("tiny, two letters") << 12 << 2 << 2 << 4000;
    QTest::newRow("short") << 90 << 4 << 6 << 600;
    QTest::newRow("a paragraph") << 600 << 300 << 12 << 60;
    QTest::newRow("few letters, long") << 1600 << 3 << 40 << 12;
    QTest::newRow("much rewritten") << 3000 << 700 << 120 << 6;
}

void TestTextDiff::isMinimalWhateverTheTexts()
{
    QFETCH(int, length);
    QFETCH(int, symbols);
    QFETCH(int, edits);
    QFETCH(int, times);
    QRandomGenerator random(20240222);
    for (int time = 0; time < times; ++time) {
        const QString before = randomText(random, random.bounded(length + 1), symbols);
        const QString after = time % 3 ? edited(random, before, edits, symbols) : randomText(random, random.bounded(length + 1), symbols);
        const TextEdits minimal = diffTexts(before, after);
        QVERIFY2(isWhole(minimal, before, after), qPrintable(before + u" → "_s + after));
        QCOMPARE(distanceOf(minimal), smallestDistance(before, after));
        QVERIFY(isWhole(readableEdits(minimal, before, after), before, after));
    }
}

void TestTextDiff::isMinimalForLongTexts()
{
    QRandomGenerator random(7);
    const QString before = randomText(random, 9000, 1200);
    for (const int edits : {40, 150, 600}) {
        const QString after = edited(random, before, edits, 1200);
        const TextEdits minimal = diffTexts(before, after);
        QVERIFY(isWhole(minimal, before, after));
        QCOMPARE(distanceOf(minimal), smallestDistance(before, after));
    }
    // Sentences change places, some often repeated: what looks like the best way at first is not.
    for (int time = 0; time < 12; ++time) {
        QStringList sentences;
        for (int at = 0; at < 150; ++at)
            sentences.append(time % 2 && at % 5 == 0 ? before.left(25) : before.mid(at * 60, 10 + random.bounded(50)));
        QStringList shuffled = sentences;
        for (int move = 0; move < 40; ++move)
            shuffled.move(random.bounded(150), random.bounded(150));
        const QString from = sentences.join(QString());
        const QString to = shuffled.join(QString());
        const TextEdits minimal = diffTexts(from, to);
        QVERIFY(isWhole(minimal, from, to));
        QCOMPARE(distanceOf(minimal), smallestDistance(from, to));
    }
    const QString other = randomText(random, 8000, 1200);
    QCOMPARE(distanceOf(diffTexts(before, other)), smallestDistance(before, other));
    const QString same(20000, u'一');
    QCOMPARE(distanceOf(diffTexts(same, same.left(9000) + u"二"_s + same.left(8000))), 3001);
}

void TestTextDiff::neverSplitsAPair()
{
    // 𠮷 U+20BB7 and 𠮶 U+20BB6 share their first unit; 𠀷 U+20037 shares the second unit of 𠰷 U+20C37.
    const QString before = u"𠮷田𠀷村㛃"_s;
    const QString after = u"𠮶田𠰷村㛃"_s;
    for (const DiffStyle style : {DiffStyle::Minimal, DiffStyle::Readable}) {
        const TextEdits edits = diffTexts(before, after, style);
        QVERIFY(isWhole(edits, before, after));
        for (const TextEdit &edit : edits) {
            QVERIFY(edit.oldLength == 0 || !before[edit.oldStart].isLowSurrogate());
            QVERIFY(edit.newLength == 0 || !after[edit.newStart].isLowSurrogate());
        }
    }
    QCOMPARE(distanceOf(diffTexts(before, after)), 8);
    QCOMPARE(changedCharacters(diffTexts(before, after), before, after), 2);
    QRandomGenerator random(3);
    for (int time = 0; time < 300; ++time) {
        QString texts[2];
        for (QString &text : texts) {
            for (int at = 0; at < 40; ++at) {
                const char32_t symbol = char32_t(0x20000 + random.bounded(3) + 1024 * random.bounded(2));
                text += random.bounded(3) ? QString::fromUcs4(&symbol, 1) : QString(QChar(char16_t(0xD840 + random.bounded(2048)))); // lone ones too
            }
        }
        const TextEdits edits = diffTexts(texts[0], texts[1]);
        QVERIFY(isWhole(edits, texts[0], texts[1]));
        for (const TextEdit &edit : edits) {
            const auto splits = [](const QString &text, qsizetype place) {
                return place > 0 && place < text.size() && text[place - 1].isHighSurrogate() && text[place].isLowSurrogate();
            };
            // A lone high surrogate may come to stand before a low one; then the two are one pair.
            QVERIFY(!splits(texts[0], edit.oldStart));
            QVERIFY(!splits(texts[1], edit.newStart));
        }
    }
}

void TestTextDiff::standsAtSentenceEnds()
{
    const QString before = u"会议强调，要抓好学习。会议要求，要抓好落实。"_s;
    const QString after = u"会议强调，要抓好学习。会议指出，要抓好宣传。会议要求，要抓好落实。"_s;
    QCOMPARE(shown(diffTexts(before, after), before, after), u"会议强调，要抓好学习。{+会议指出，要抓好宣传。+}会议要求，要抓好落实。"_s);
    QCOMPARE(shown(diffTexts(after, before), after, before), u"会议强调，要抓好学习。[-会议指出，要抓好宣传。-]会议要求，要抓好落实。"_s);
    QCOMPARE(shown(diffTexts(u"学习知识", u"学习知知识"), u"学习知识"_s, u"学习知知识"_s), u"学习知{+知+}识"_s);
}

void TestTextDiff::readsAsAPersonWouldSayIt_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("edits");
    QTest::newRow("one character") << u"室副主任徐光照出席"_s << u"室副主任徐光煦出席"_s << u"室副主任徐光[-照-]{+煦+}出席"_s;
    QTest::newRow("a number is one") << u"共127人参加"_s << u"共137人参加"_s << u"共[-127-]{+137+}人参加"_s;
    QTest::newRow("a year is one") << u"于2023年出版"_s << u"于2024年出版"_s << u"于[-2023-]{+2024+}年出版"_s;
    QTest::newRow("a full-width number") << u"共１２人"_s << u"共１３人"_s << u"共[-１２-]{+１３+}人"_s;
    QTest::newRow("a Latin word") << u"使用Word写"_s << u"使用Work写"_s << u"使用[-Word-]{+Work+}写"_s;
    QTest::newRow("a phrase written anew") << u"切实把好审读关口"_s << u"牢牢把住意识形态关口"_s << u"[-切实把好审读-]{+牢牢把住意识形态+}关口"_s;
    QTest::newRow("two places") << u"室主任姚红主持会议，传达学习全会精神。"_s << u"主任姚红主持会议，深入学习全会精神。"_s
                                << u"[-室-]主任姚红主持会议，[-传达-]{+深入+}学习全会精神。"_s;
}

void TestTextDiff::readsAsAPersonWouldSayIt()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, edits);
    QCOMPARE(shown(diffTexts(before, after, DiffStyle::Readable), before, after), edits);
}

void TestTextDiff::countsACorrectionOnce()
{
    const auto count = [](const QString &before, const QString &after) { return changedCharacters(diffTexts(before, after), before, after); };
    QCOMPARE(count(u"徐光照"_s, u"徐光煦"_s), 1);
    QCOMPARE(count(u"知知识"_s, u"知识"_s), 1);
    QCOMPARE(count(u"会议"_s, u"会议强调"_s), 2);
    QCOMPARE(count(u"𠮷田"_s, u"吉田"_s), 1);
    QCOMPARE(count(u"同"_s, u"同"_s), 0);
    QCOMPARE(characterLength(u"𠮷田"), 2);
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "test_text_diff.moc"
