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
    void slipsAreHinted_data();
    void slipsAreHinted();
    void hintsAreFew();
    void withoutModelNoHints();
    void anyTextHasAScore();
    void threadsMayAskTogether();

private:
    QStringList doublesOf(const QString &text) const;
    QList<Finding> hintsOf(const QString &text, std::shared_ptr<const LanguageModel> model) const;
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

QList<Finding> LanguageModelTest::hintsOf(const QString &text, std::shared_ptr<const LanguageModel> model) const
{
    Profile profile; // without the rules that see such slips by frequencies alone
    profile.levels[u"WRD01"_s].on = false;
    profile.levels[u"WRD03"_s].on = false;
    const Checker checker(profile, bundledKnowledge(), std::move(model));
    QList<Finding> hints;
    for (const Finding &finding : checker.checkText({TextRole::Paragraph, Place{1, 1, 0, text.size()}, text, {}, {}})) {
        if (finding.rule == "WRD09"_L1)
            hints.append(finding);
    }
    return hints;
}

void LanguageModelTest::slipsAreHinted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fixed"); // the same: no hint
    QTest::newRow("种视") << u"全市各级党史部门要高度种视资料征集工作。"_s << u"全市各级党史部门要高度重视资料征集工作。"_s;
    QTest::newRow("资缘") << u"加强红色资缘保护利用，讲好红色故事。"_s << u"加强红色资源保护利用，讲好红色故事。"_s;
    QTest::newRow("活懂") << u"广泛开展群众性精神文明创建活懂。"_s << u"广泛开展群众性精神文明创建活动。"_s;
    for (const char *right : {"室主任姚红主持会议并讲话。室副主任徐光煦、周廷勇作中心发言，相关处室负责人作交流发言。",
                              "坚持读原著学原文、悟原理知原义，深入学习党的创新理论，坚持学而信、学而思、学而行，真正做到理论上清醒、政治上坚定。",
                              "前往四川省华蓥市，与华蓥市史志办公室开展红色文化合作交流活动并召开座谈会。",
                              "推动提质扩面，编好志鉴，致欢迎辞，蹇青同志出席。"})
        QTest::newRow(right) << QString::fromUtf8(right) << QString::fromUtf8(right);
}

void LanguageModelTest::slipsAreHinted()
{
    QFETCH(QString, text);
    QFETCH(QString, fixed);
    QString cured = text;
    for (const Finding &hint : hintsOf(text, m_model)) {
        QCOMPARE(hint.severity, Severity::Hint);
        const Edit edit = hint.fixes.front().edits.front();
        cured.replace(edit.place.start, edit.place.length, edit.text);
    }
    QCOMPARE(cured, fixed);
}

void LanguageModelTest::hintsAreFew()
{
    const QString slips = u"全市各级党史部门要高度种视资料征集工作。加强红色资缘保护利用，讲好红色故事。广泛开展群众性精神文明创建活懂。"_s;
    QCOMPARE(hintsOf(slips, m_model).size(), 1); // 3 for 1,000 characters
}

void LanguageModelTest::withoutModelNoHints()
{
    QVERIFY(hintsOf(u"广泛开展群众性精神文明创建活懂。"_s, nullptr).isEmpty());
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
