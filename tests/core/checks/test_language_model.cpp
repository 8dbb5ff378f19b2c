// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/checks/checker.h"
#include "core/checks/language_model.h"

#include <QtTest>

#include <thread>

using namespace bulletin;
using namespace Qt::StringLiterals;

class LanguageModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void likelierIsLarger_data();
    void likelierIsLarger();
    void doublesAreJudged_data();
    void doublesAreJudged();
    void anyTextHasAScore();
    void threadsMayAskTogether();

private:
    QStringList doublesOf(const QString &text) const;
    std::shared_ptr<const LanguageModel> m_model;
};

void LanguageModelTest::initTestCase()
{
    m_model = loadSystemLanguageModel();
    if (!m_model)
        QSKIP("!! libime's language model is not installed (libimecore-dev, libime-data-language-model): what needs it is SKIPPED");
}

void LanguageModelTest::likelierIsLarger_data()
{
    QTest::addColumn<QString>("likely");
    QTest::addColumn<QString>("unlikely");
    QTest::newRow("doubled") << u"学专业知识"_s << u"学专业知知识"_s;
    QTest::newRow("homophone") << u"党史研究室召开会议"_s << u"党史研究室召开会意"_s;
    QTest::newRow("order") << u"为人民服务"_s << u"人为民务服"_s;
}

void LanguageModelTest::likelierIsLarger()
{
    QFETCH(QString, likely);
    QFETCH(QString, unlikely);
    QVERIFY(m_model->score(likely) > m_model->score(unlikely) + 2);
}

QStringList LanguageModelTest::doublesOf(const QString &text) const
{
    const Checker checker({}, bundledKnowledge(), m_model);
    QStringList found;
    for (const Finding &finding : checker.checkText({TextRole::Paragraph, Place{1, 1, 0, text.size()}, text, {}, {}})) {
        if (finding.rule.startsWith("DUP"_L1))
            found.append(finding.text);
    }
    return found;
}

void LanguageModelTest::doublesAreJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("知知") << u"通过学创新理论、学专业知知识，基础知识得到巩固"_s << u"知知"_s;
    QTest::newRow("和和") << u"国务院和和全国人大"_s << u"和和"_s;
    QTest::newRow("a doubled adverb that is none") << u"片讲到手机里的视频频。"_s << u"频频"_s;
    for (const char *right : {"学习习近平总书记重要讲话精神", "改进工作作风", "主动工作作为", "市委党史研究室室务会", "津市市委", "编印2024年年鉴", "原原本本研读",
                              "认认真真、踏踏实实做事", "天天向上", "他的的确确来过", "以宣传为目的的活动", "发展和和平", "李冰冰同志"})
        QTest::newRow(right) << QString::fromUtf8(right) << QString();
}

void LanguageModelTest::doublesAreJudged()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(doublesOf(text).join(u' '), found);
}

void LanguageModelTest::anyTextHasAScore()
{
    const QString broken = QString(QChar(0xD800)) + u"部署"_s + QChar(0xDC00) + QChar(0);
    for (const QString &text : {QString(), u"A1，。"_s, broken, QString(500, u'的')})
        QVERIFY(m_model->score(text) <= 0);
}

void LanguageModelTest::threadsMayAskTogether()
{
    const double wanted = m_model->score(u"学习贯彻党的二十大精神");
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int index = 0; index < 4; ++index) {
        threads.emplace_back([&] {
            for (int round = 0; round < 50; ++round)
                wrong += m_model->score(u"学习贯彻党的二十大精神") == wanted ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(LanguageModelTest)
#include "test_language_model.moc"
