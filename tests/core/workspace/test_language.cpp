// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/language.h"

#include <QCoreApplication>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prefersChinese();
    void speaksTheLanguageThatWasChosen();
    void countsInEnglishAsPeopleDo();
};

void TestLanguage::prefersChinese()
{
    const QByteArray before = qgetenv("LANG");
    qputenv("LANG", "C.UTF-8");
    QCOMPARE(systemLanguage(), u"zh_CN"_s);
    qputenv("LANG", before);
}

void TestLanguage::speaksTheLanguageThatWasChosen()
{
    installLanguage(*QCoreApplication::instance(), u"en"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    const QString english = QCoreApplication::translate("bulletin::Desk", "A section needs a name.");
    QCOMPARE(english, u"A section needs a name."_s);
    installLanguage(*QCoreApplication::instance(), u"zh_CN"_s);
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    const QString chinese = QCoreApplication::translate("bulletin::Desk", "A section needs a name.");
    QVERIFY2(chinese != english && chinese.at(0).script() == QChar::Script_Han, qPrintable(chinese));
}

void TestLanguage::countsInEnglishAsPeopleDo()
{
    installLanguage(*QCoreApplication::instance(), u"en"_s);
    const auto doubts = [](int count) { return QCoreApplication::translate("bulletin::IssueCommands", "%n doubt(s):", nullptr, count); };
    QCOMPARE(doubts(1), u"1 doubt:"_s);
    QCOMPARE(doubts(12), u"12 doubts:"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
