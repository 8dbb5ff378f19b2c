// SPDX-License-Identifier: Apache-2.0
#include "core/checks/error_rate.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

// The periodicals' scale of 2020 (国新出发〔2020〕10号, annex).
class ErrorRateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesWeigh_data();
    void changesWeigh();
    void titlesAndImportantNamesCountTwice();
    void theSameErrorCountsThreeTimesAtMost();
    void formsOfNumbersCountOneAtMost();
    void standingFindingsCountByTheirRule();
    void rateIsPerTenThousandOfFullPages();
    void scaleIsData();
};

void ErrorRateTest::changesWeigh_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::addColumn<double>("weight");
    QTest::newRow("one character") << u"全景纪录"_s << u"全景记录"_s << 1.0;
    QTest::newRow("one too many") << u"专业知知识"_s << u"专业知识"_s << 1.0;
    QTest::newRow("two missing") << u"理论中心组"_s << u"理论学习中心组"_s << 2.0;
    QTest::newRow("five") << u"甲乙丙丁戊己"_s << u"子丑寅卯辰己"_s << 2.0;
    QTest::newRow("more than five") << u"甲乙丙丁戊己"_s << u"子丑寅卯辰巳"_s << 4.0;
    QTest::newRow("a mark") << u"会议,强调"_s << u"会议，强调"_s << 0.1;
    QTest::newRow("marks missing") << u"重庆日报"_s << u"《重庆日报》"_s << 0.1;
    QTest::newRow("a number, however long") << u"12345元"_s << u"67890元"_s << 1.0;
    QTest::newRow("a blank") << u"第 1期"_s << u"第1期"_s << 0.1;
}

void ErrorRateTest::changesWeigh()
{
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    QFETCH(double, weight);
    QCOMPARE(weightedErrors({errorOfChange(wrong, right, false)}, errorScale2020()), weight);
}

void ErrorRateTest::titlesAndImportantNamesCountTwice()
{
    QCOMPARE(weightedErrors({errorOfChange(u"徐光照"_s, u"徐光煦"_s, true)}, errorScale2020()), 2.0);
}

void ErrorRateTest::theSameErrorCountsThreeTimesAtMost()
{
    QCOMPARE(weightedErrors(QList<CountedError>(5, errorOfChange(u"纪录"_s, u"记录"_s, false)), errorScale2020()), 3.0);
}

void ErrorRateTest::formsOfNumbersCountOneAtMost()
{
    QList<CountedError> errors;
    for (int index = 0; index < 40; ++index)
        errors.append({ErrorClass::NumberForm, 1, false, QString::number(index)});
    QCOMPARE(weightedErrors(errors, errorScale2020()), 1.0);
}

void ErrorRateTest::standingFindingsCountByTheirRule()
{
    const auto finding = [](const QString &rule, Severity severity, int block, const QString &text) {
        Finding made;
        made.rule = rule;
        made.severity = severity;
        made.place = Place{1, block, 0, text.size()};
        made.text = text;
        return made;
    };
    const ErrorScale &scale = errorScale2020();
    const auto weight = [&](const Finding &one) { return weightedErrors(errorsOf({one}, scale), scale); };
    QCOMPARE(weight(finding(u"PUN01"_s, Severity::Error, 1, u","_s)), 0.1);
    QCOMPARE(weight(finding(u"PUN01"_s, Severity::Error, 0, u","_s)), 0.2); // in a title
    QCOMPARE(weight(finding(u"STR02"_s, Severity::Error, 1, u"题"_s)), 1.0);
    QCOMPARE(weight(finding(u"NAM02"_s, Severity::Error, 1, u"周廷咏"_s)), 2.0);
    QCOMPARE(weight(finding(u"NUM06"_s, Severity::Warning, 1, u"9篇"_s)), 1.0);
    QCOMPARE(weight(finding(u"TRM04"_s, Severity::Hint, 1, u"讲坛"_s)), 0.0);
}

// review.md's worked check: 16 pages of 28 × 22, 16.7 errors.
void ErrorRateTest::rateIsPerTenThousandOfFullPages()
{
    const double rate = errorRate(16.7, 16 * 28 * 22);
    QVERIFY2(qAbs(rate - 16.94) < 0.01, qPrintable(QString::number(rate)));
    QCOMPARE(errorRate(3, 0), 0.0);
    QCOMPARE(errorScale2020().limit, 2.0);
}

void ErrorRateTest::scaleIsData()
{
    QFile file(u":/checks/error_rates/periodicals-2020.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(errorScaleFromJson(json));
    json.replace("\"mark\": [{\"characters\": 1, \"weight\": 0.1}]", "\"mark\": [{\"characters\": 1, \"weight\": 0.5}]");
    const Outcome<ErrorScale> own = errorScaleFromJson(json);
    QVERIFY(own);
    QCOMPARE(weightedErrors({errorOfChange(u","_s, u"，"_s, false)}, *own), 0.5);
    QVERIFY(!errorScaleFromJson("{}"));
    QVERIFY(!errorScaleFromJson(json.replace("\"wording\"", "\"spelling\"")));
}

QTEST_GUILESS_MAIN(ErrorRateTest)
#include "test_error_rate.moc"
