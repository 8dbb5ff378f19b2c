// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"

#include <QtTest>

using namespace bulletin;

class LexiconTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWords_data();
    void knowsWords();
    void knowsTheWholeDictionary();
    void seesWhereWordsBeginAndEnd();
    void anyInputIsOrdinary();
};

namespace {

QSet<QString> ourWords()
{
    QFile file(QStringLiteral(BULLETIN_SOURCE_DIR "/resources/lexicon/official_words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("our own words cannot be read");
    QSet<QString> words;
    while (!file.atEnd())
        words.insert(QString::fromUtf8(file.readLine()).section(u' ', 0, 0));
    QFile phrases(QStringLiteral(BULLETIN_SOURCE_DIR "/resources/lexicon/set_phrases.txt"));
    if (!phrases.open(QIODevice::ReadOnly))
        qFatal("our own phrases cannot be read");
    while (!phrases.atEnd()) {
        const QStringList row = QString::fromUtf8(phrases.readLine()).trimmed().split(u' ');
        for (const QString &behind : row.mid(1))
            words.insert(row.front() + behind);
    }
    return words;
}

} // namespace

void LexiconTest::knowsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    for (const char *word : {"部署", "知识", "实事求是", "原原本本", "干干净净", "一", "社会主义", "龟裂", "赓续", "知晓度"})
        QTest::newRow(word) << QString::fromUtf8(word) << (QString::fromUtf8(word).size() > 1);
    for (const char *word : {"布署", "知知", "署部", "A股", "", "中国特色社会主义思想", "部", "？！"})
        QTest::newRow(qPrintable(QStringLiteral("not %1").arg(QString::fromUtf8(word)))) << QString::fromUtf8(word) << false;
}

void LexiconTest::knowsWords()
{
    QFETCH(QString, word);
    QFETCH(bool, known);
    QCOMPARE(Lexicon::bundled().contains(word), known);
    QCOMPARE(Lexicon::bundled().frequency(word) > 0, known);
}

// Against the source itself: each word of the dictionary that is wanted is found with its frequency.
void LexiconTest::knowsTheWholeDictionary()
{
    QFile file(QStringLiteral("/usr/lib/python3/dist-packages/jieba/dict.txt"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the dictionary lies elsewhere on this PC");
    const QSet<QString> ours = ourWords();
    static const QRegularExpression han(QStringLiteral("^[\\x{4E00}-\\x{9FFF}]{2,8}$"));
    QCOMPARE(Lexicon::bundled().characterFrequency(u'一'), 217830U);
    QCOMPARE(Lexicon::bundled().characterFrequency(u'A'), 0U);
    int looked = 0;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u' ');
        if (fields.size() != 3 || !han.match(fields.at(0)).hasMatch())
            continue;
        const quint32 frequency = fields.at(1).toUInt();
        if (ours.contains(fields.at(0)))
            continue;
        const bool wanted = frequency >= (fields.at(2).startsWith(QStringLiteral("nr")) ? 10U : 3U);
        QVERIFY2(Lexicon::bundled().frequency(fields.at(0)) == (wanted ? frequency : 0), qPrintable(fields.at(0)));
        ++looked;
    }
    QVERIFY(looked > 300'000);
}

void LexiconTest::seesWhereWordsBeginAndEnd()
{
    const Lexicon &lexicon = Lexicon::bundled();
    const QString text = QStringLiteral("我们坚持社会主义道路");
    QCOMPARE(lexicon.longestFrom(text, 4), 4);
    QCOMPARE(lexicon.longestFrom(text, 3), 0);
    QCOMPARE(lexicon.longestTo(text, 8), 4);
    QCOMPARE(lexicon.longestTo(text, 2), 2);
    QCOMPARE(lexicon.longestTo(text, 1), 0);
    QCOMPARE(lexicon.longestFrom(text, text.size()), 0);
    QCOMPARE(lexicon.longestFrom(text, text.size() - 1), 0);
}

void LexiconTest::anyInputIsOrdinary()
{
    const Lexicon &lexicon = Lexicon::bundled();
    QString text;
    for (int unit = 0; unit < 0x10000; ++unit)
        text += QChar(char16_t(unit));
    qsizetype longest = 0;
    for (qsizetype position = -1; position <= text.size() + 1; ++position)
        longest = std::max({longest, lexicon.longestFrom(text, position), lexicon.longestTo(text, position)});
    QVERIFY(longest <= Lexicon::longestWord);
}

QTEST_GUILESS_MAIN(LexiconTest)
#include "test_lexicon.moc"
