// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/checks/checker.h"

#include <QtTest>

using namespace bulletin;

// Paragraphs of a file that the reader joined again: cut in the middle of a sentence (SPC04), or two
// of which the first had lost its full stop (PUN09).
class ParagraphEnds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joints_data();
    void joints();
    void rowsOfATableEndBare();
    void aShortLastSentenceEndsToo();
    void everyJointIsOneFinding();
    void invisibleTextIsOrdinaryInput();
};

namespace {

CheckText joined(const QStringList &pieces)
{
    CheckText text{TextRole::Paragraph, Place{1, 1, 0, 0}, pieces.join(QString()), {}, {}};
    text.place.length = text.text.size();
    qsizetype joint = 0;
    for (const QString &piece : pieces.first(pieces.size() - 1)) {
        joint += piece.size();
        text.joints.append(joint);
    }
    return text;
}

QList<Finding> atJoints(const QStringList &pieces)
{
    QList<Finding> found;
    const Checker checker(*bundledProfile(QStringLiteral("gbt")), bundledKnowledge());
    for (const Finding &finding : checker.checkText(joined(pieces))) {
        if (finding.rule == QLatin1StringView("SPC04") || finding.rule == QLatin1StringView("PUN09"))
            found.append(finding);
    }
    return found;
}

} // namespace

void ParagraphEnds::joints_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a word cut in two") << QStringLiteral("着力建设一支作风正的高素质党史干部队") << QStringLiteral("伍，助推重庆党史高质量发展。") << QStringLiteral("SPC04");
    QTest::newRow("between words") << QStringLiteral("把全会精神") << QStringLiteral("落实情况纳入述职评议内容。") << QStringLiteral("SPC04");
    QTest::newRow("behind a comma") << QStringLiteral("充分发挥党的历史以史鉴今、") << QStringLiteral("资政育人的作用。") << QStringLiteral("SPC04");
    QTest::newRow("before a particle") << QStringLiteral("重庆市委党史研究室提供") << QStringLiteral("了大量史料，安排7名专家参与。") << QStringLiteral("SPC04");
    QTest::newRow("an item follows") << QStringLiteral("一是把理论学习作为首要任务") << QStringLiteral("二是抓好落实，推动工作见效。") << QStringLiteral("PUN09");
    QTest::newRow("a meeting goes on") << QStringLiteral("近日，市委党史研究室召开会议") << QStringLiteral("会议强调，要抓好落实。") << QStringLiteral("PUN09");
    QTest::newRow("somebody speaks") << QStringLiteral("把研发人员从9人扩充到26人") << QStringLiteral("副区长毛文轩表示，要把企业的事当作自己的事。") << QStringLiteral("PUN09");
}

void ParagraphEnds::joints()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, rule);
    const QList<Finding> found = atJoints({left, right});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().rule, rule);
    QCOMPARE(found.front().place.start, left.size() - 1);
    QCOMPARE(found.front().text, left.right(1) + right.left(1));
    QVERIFY(!found.front().fixes.isEmpty());
}

void ParagraphEnds::everyJointIsOneFinding()
{
    QCOMPARE(atJoints({QStringLiteral("全链条记"), QStringLiteral("录、全景式跟进，经济社会发"), QStringLiteral("展取得重大成就。")}).size(), 2);
}

// A table given as lines: neither its breaks nor its last line lack a stop.
void ParagraphEnds::rowsOfATableEndBare()
{
    const QString first = QStringLiteral("临河区人民法院：收案860件，结案688件，结案率80.0%");
    const QString second = QStringLiteral("东岭县人民法院：收案512件，结案430件，结案率84.0%");
    const auto stops = [](const CheckText &text) {
        const Checker checker(*bundledProfile(QStringLiteral("gbt")), bundledKnowledge());
        CheckArticle article;
        article.texts = {CheckText{TextRole::Title, Place{1, 0, 0, 4}, QStringLiteral("结案情况"), {}, {}}, text};
        qsizetype count = 0;
        for (const Finding &finding : checker.checkArticle(article))
            count += finding.rule == QLatin1StringView("SPC04") || finding.rule == QLatin1StringView("PUN09");
        return count;
    };
    QCOMPARE(stops(joined({first, second})), 0);
    QCOMPARE(stops(joined({QStringLiteral("各院结案率均有提高。") + first})), 1);
}

// A few words behind a whole paragraph are a sentence where somebody does something in them.
void ParagraphEnds::aShortLastSentenceEndsToo()
{
    const auto stops = [](const QString &last) {
        const Checker checker(*bundledProfile(QStringLiteral("gbt")), bundledKnowledge());
        CheckArticle article;
        article.units = {QStringLiteral("市文联办公室")};
        const QStringList texts = {QStringLiteral("阅读活动举行"), QStringLiteral("3月5日，阅读活动在市图书馆举行，200余名师生参加。"), last, QStringLiteral("（市文联办公室供稿）")};
        const TextRole roles[] = {TextRole::Title, TextRole::Paragraph, TextRole::Paragraph, TextRole::Credit};
        for (int index = 0; index < texts.size(); ++index)
            article.texts.append(CheckText{roles[index], Place{1, index, 0, texts.at(index).size()}, texts.at(index), {}, {}});
        qsizetype count = 0;
        for (const Finding &finding : checker.checkArticle(article))
            count += finding.rule == QLatin1StringView("PUN09");
        return count;
    };
    QCOMPARE(stops(QStringLiteral("市文联副主席季蕙云到会祝贺")), 1);
    QCOMPARE(stops(QStringLiteral("市文联副主席季蕙云到会祝贺。")), 0);
    QCOMPARE(stops(QStringLiteral("二〇二四年三月阅读活动的掠影")), 0);
}

// Broken surrogates, controls and nothing at all.
void ParagraphEnds::invisibleTextIsOrdinaryInput()
{
    const Checker checker(*bundledProfile(QStringLiteral("gbt")), bundledKnowledge());
    const QString broken = QStringLiteral("会议") + QChar(0xd800) + QChar(0x7) + QStringLiteral("强调") + QChar(0xdc00);
    const QList<Finding> found = checker.checkText({TextRole::Paragraph, Place{1, 1, 0, broken.size()}, broken, {}, {0, 3, 99}});
    QVERIFY(std::any_of(found.begin(), found.end(), [](const Finding &finding) { return finding.rule == QLatin1StringView("SPC05"); }));
    for (const TextRole role : {TextRole::Title, TextRole::Paragraph, TextRole::Contents, TextRole::Colophon})
        QVERIFY(checker.checkText({role, Place{}, QString(), {}, {}}).isEmpty());
}

QTEST_GUILESS_MAIN(ParagraphEnds)
#include "test_paragraph_ends.moc"
