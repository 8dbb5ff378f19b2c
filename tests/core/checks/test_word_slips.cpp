// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/checks/checker.h"
#include "core/checks/lexicon.h"
#include "core/checks/meant_words.h"
#include "core/checks/word_division.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

// Wrong words that no table lists (WRD01, WRD03): what they may have been meant as, and when to say so.
class WordSlips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
    void farCharactersAreNotMeant();
    void dividesFromBothEnds();
    void lexiconTellsMoreThanFrequencies();
    void whatIsWrittenTwiceIsMeant();
    void namesAreNotTouched();
    void theOfficesWordsAreRight();
    void shortQuotationsAreCoined();
    void onlyTheWrongHalfIsMarked();
    void severityFollowsCertainty();
    void oddTextIsNoTrouble();
};

namespace {

CheckText paragraph(int block, const QString &text, int article = 1)
{
    return {TextRole::Paragraph, Place{article, block, 0, text.size()}, text, {}, {}};
}

QStringList slipsOf(const QList<Finding> &findings)
{
    QStringList slips;
    for (const Finding &finding : findings) {
        if (finding.rule == "WRD01"_L1 || finding.rule == "WRD03"_L1)
            slips.append(finding.text);
    }
    return slips;
}

QStringList slipsIn(const QString &text, const Knowledge &knowledge = bundledKnowledge())
{
    return slipsOf(Checker({}, knowledge).checkText(paragraph(1, text)));
}

CheckArticle articleOf(const QStringList &paragraphs, int number = 1)
{
    CheckArticle article;
    article.number = number;
    article.texts.append({TextRole::Title, Place{number, 0, 0, 4}, u"工作动态"_s, {}, {}});
    for (const QString &text : paragraphs)
        article.texts.append(paragraph(int(article.texts.size()), text, number));
    return article;
}

} // namespace

void WordSlips::findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("stretch");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("slip");
    const auto row = [](const char *stretch, const char *word, MeantWords::Slip slip) {
        QTest::newRow(stretch) << QString::fromUtf8(stretch) << QString::fromUtf8(word) << int(slip);
    };
    row("完缮", "完善", MeantWords::Slip::Sound);
    row("纪津", "纪律", MeantWords::Slip::Shape);
    row("义意", "意义", MeantWords::Slip::Swapped);
    row("融媒休", "融媒体", MeantWords::Slip::Shape);
    row("立德数人", "立德树人", MeantWords::Slip::Sound);
    row("重大义意", "重大意义", MeantWords::Slip::Swapped);
}

void WordSlips::findsWhatWasMeant()
{
    QFETCH(QString, stretch);
    QFETCH(QString, word);
    QFETCH(int, slip);
    std::vector<MeantWords::Meant> found;
    for (qsizetype slot = 0; slot < stretch.size(); ++slot)
        MeantWords::bundled().findWithWrong(stretch, slot, found);
    for (qsizetype slot = 0; slot + 1 < stretch.size(); ++slot)
        MeantWords::bundled().findSwapped(stretch, slot, found);
    const auto meant = std::find_if(found.begin(), found.end(), [&word](const MeantWords::Meant &each) { return each.word == word; });
    QVERIFY(meant != found.end());
    QCOMPARE(int(meant->slip), slip);
    QVERIFY(meant->score < MeantWords::likeliest);
}

void WordSlips::farCharactersAreNotMeant()
{
    std::vector<MeantWords::Meant> found;
    MeantWords::bundled().findWithWrong(u"完河", 1, found); // neither sounds nor looks like 善, 成, 整 …
    QVERIFY(found.empty());
    MeantWords::bundled().findSwapped(u"完善", 0, found); // 善完 is no word
    QVERIFY(found.empty());
}

void WordSlips::dividesFromBothEnds()
{
    const QString text = u"修改完缮方案"_s;
    const Division division = dividedBothWays(text, Lexicon::bundled());
    QCOMPARE(division.whole(), divisionScore(text, Lexicon::bundled()));
    QCOMPARE(division.behind.front(), division.whole());
    QCOMPARE(division.alone, std::vector<bool>({false, false, true, true, false, false}));
    QVERIFY(division.gain(2, 4, wordScore(8000)) > 3);
    QVERIFY(division.gain(1, 3, wordScore(8000)) < 0); // cuts 修改
}

void WordSlips::lexiconTellsMoreThanFrequencies()
{
    const Lexicon &lexicon = Lexicon::bundled();
    QVERIFY(lexicon.isSeen(u"布署")); // the dictionary met it twice
    QCOMPARE(lexicon.frequency(u"布署"), 0U);
    QVERIFY(!lexicon.isSeen(u"完缮"));
    QVERIFY(lexicon.wordsBeginning(u'专') > 20 * lexicon.wordsBeginning(u'缮') + 20);
    QVERIFY(lexicon.wordsEnding(u'缮') < 5);
    QCOMPARE(lexicon.wordsEnding(QChar(0xD800)), 0U);
    QSet<QString> meant;
    lexicon.forEachMeant([&meant](QStringView word, quint32 frequency) {
        QVERIFY(frequency > 0);
        meant.insert(word.toString());
    });
    QVERIFY(meant.contains(u"完善"_s));
    QVERIFY(meant.contains(u"贯彻落实"_s));
    QVERIFY(!meant.contains(u"重庆"_s)); // a name
    QVERIFY(!meant.contains(u"我们"_s));
}

void WordSlips::whatIsWrittenTwiceIsMeant()
{
    const QString once = u"经专家评审，修改完缮后付印。"_s;
    const QString again = u"方案完缮之后再行公布。"_s;
    const Checker checker({}, bundledKnowledge());
    QCOMPARE(slipsOf(checker.checkArticle(articleOf({once}))), QStringList(u"完缮"_s));
    QVERIFY(slipsOf(checker.checkArticle(articleOf({once, again}))).isEmpty());

    CheckIssue issue;
    issue.articles = {articleOf({once}), articleOf({u"会议强调，要落实纪津要求。"_s}, 2)};
    QCOMPARE(slipsOf(checker.checkIssue(issue)), QStringList({u"完缮"_s, u"纪津"_s}));
    issue.articles.back() = articleOf({again}, 2);
    QVERIFY(slipsOf(checker.checkIssue(issue)).isEmpty());
}

void WordSlips::namesAreNotTouched()
{
    QVERIFY(slipsIn(u"室副主任徐光煦、周廷勇作中心发言。"_s).isEmpty());
    QVERIFY(slipsIn(u"来自市机床集团的戚少游摘得桂冠。"_s).isEmpty());
    QVERIFY(slipsIn(u"科技特派员鄢守义驻村9年，培育了30名能手。"_s).isEmpty());
    QVERIFY(slipsIn(u"坚持依法统计、依法治统，持续夯实统计基础。"_s).isEmpty());
    Knowledge knowledge = bundledKnowledge();
    knowledge.archiveNames.insert(u"纪津"_s);
    QVERIFY(slipsIn(u"随后，纪津要求各支部抓好落实。"_s, knowledge).isEmpty());
    const QString unit = u"会后，完缮文物修复中心作了介绍。"_s;
    QCOMPARE(slipsIn(unit), QStringList(u"完缮"_s));
    knowledge = bundledKnowledge();
    knowledge.units.append({u"完缮文物修复中心"_s, {}, {}, {}, {}});
    QVERIFY(slipsIn(unit, knowledge).isEmpty());
}

void WordSlips::theOfficesWordsAreRight()
{
    const QString text = u"方案经修改完缮后付印。"_s;
    QCOMPARE(slipsIn(text), QStringList(u"完缮"_s));
    Knowledge knowledge = bundledKnowledge();
    knowledge.rightWords.insert(u"完缮"_s);
    QVERIFY(slipsIn(text, knowledge).isEmpty());
}

void WordSlips::shortQuotationsAreCoined()
{
    QCOMPARE(slipsIn(u"发放富码积分，让游客还想来。"_s), QStringList(u"富码"_s));
    QVERIFY(slipsIn(u"发放“共富码”积分，让游客还想来。"_s).isEmpty());
    QCOMPARE(slipsIn(u"会上强调“要严守财经纪津要求”。"_s), QStringList(u"纪津"_s));
}

void WordSlips::onlyTheWrongHalfIsMarked()
{
    QCOMPARE(slipsIn(u"充分认识学习教育的重大义意，切实统一思想。"_s), QStringList(u"义意"_s));
    QCOMPARE(slipsIn(u"落实立德数人根本任务。"_s), QStringList(u"数人"_s));
}

void WordSlips::severityFollowsCertainty()
{
    QHash<QString, Severity> severities;
    for (const QString &text : {u"馆藏材枓十分珍贵。"_s, u"方案经修改完缮后付印。"_s, u"二是优比评价链条，三是完善机制。"_s}) {
        for (const Finding &finding : Checker({}, bundledKnowledge()).checkText(paragraph(1, text))) {
            if (finding.rule.startsWith("WRD"_L1))
                severities[finding.text] = finding.severity;
        }
    }
    QCOMPARE(severities.value(u"材枓"_s, Severity::Hint), Severity::Error);
    QCOMPARE(severities.value(u"完缮"_s, Severity::Hint), Severity::Error);
    QVERIFY(severities.value(u"优比"_s, Severity::Hint) != Severity::Error);
}

void WordSlips::oddTextIsNoTrouble()
{
    const QString broken = u"完缮"_s + QChar(0xD800) + u"纪津"_s + QChar(0xDC00) + QChar(0) + u"·义意·"_s;
    slipsIn(broken);
    slipsIn(QString());
    slipsIn(QString(5000, u'缮'));
    // Long and full of slips: no more than is worth reading.
    QString many;
    for (int count = 0; count < 3000; ++count)
        many += u"修改完缮方案"_s + QChar(char16_t(0x4E00 + count));
    QVERIFY(slipsIn(many).size() <= 400);
}

QTEST_GUILESS_MAIN(WordSlips)
#include "test_word_slips.moc"
