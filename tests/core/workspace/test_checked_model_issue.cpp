// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/workspace/file_check.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

// The real issue, checked as a file, without any knowledge of its office: what a careful reader finds in
// it must be found, and hardly anything else be said.
class CheckedModelIssue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsWhatACarefulReaderFinds_data();
    void findsWhatACarefulReaderFinds();
    void findsEveryBlankAtADigit();
    void findsEveryCutParagraph();
    void cures_data();
    void cures();
    void neverCorrectsTheNameByMajority();
    void saysHardlyAnythingElse();
    void titleBreaksAreNothing();

private:
    QString m_text;
    QList<Finding> m_findings;
    QJsonArray m_json;
    int count(const QString &rule, const QString &text) const;
};

void CheckedModelIssue::initTestCase()
{
    const QString path = qEnvironmentVariable("BULLETIN_MODEL_ISSUE");
    if (path.isEmpty())
        QSKIP("BULLETIN_MODEL_ISSUE is not set: THE MODEL ISSUE IS NOT CHECKED");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = QString::fromUtf8(file.readAll()).remove(u'\r');
    QVERIFY(file.seek(0));
    const Outcome<CheckedFile> checked = CheckedFile::read(file, u"issue-2024-01.txt"_s);
    QVERIFY(checked);
    const Checker checker(*bundledProfile(u"gbt"_s), bundledKnowledge());
    m_findings = checked->findings(checker);
    m_json = checked->json(m_findings, u"issue-2024-01.txt"_s);
}

int CheckedModelIssue::count(const QString &rule, const QString &text) const
{
    return int(std::count_if(m_findings.begin(), m_findings.end(), [&](const Finding &finding) {
        return finding.rule == rule && (text.isEmpty() || finding.text.contains(text) || text.contains(finding.text));
    }));
}

void CheckedModelIssue::findsWhatACarefulReaderFinds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("times");
    QTest::newRow("contents line without an article") << u"STR02"_s << u"市委党史研究室积极参与“赓续红色血脉 弘扬红岩精神”专题宣讲"_s << 1;
    QTest::newRow("one name in two forms") << u"NAM01"_s << u"徐光煦"_s << 1;
    QTest::newRow("doubled character") << u"DUP01"_s << u"知知"_s << 1;
    QTest::newRow("纪录 for 记录") << u"WRD02"_s << u"全景纪录"_s << 2;
    QTest::newRow("looser form of a term") << u"TRM03"_s << u"理论中心组"_s << 1;
    QTest::newRow("brackets in half width") << u"PUN02"_s << QString() << 4;
    QTest::newRow("dash in a phone number") << u"PUN12"_s << u"—"_s << 1;
    QTest::newRow("newspaper without its marks") << u"PUN17"_s << u"重庆日报"_s << 1;
    QTest::newRow("words run together") << u"WRD06"_s << u"体系化学理化"_s << 1;
    QTest::newRow("words run together again") << u"WRD06"_s << u"辨识度显示度"_s << 1;
}

void CheckedModelIssue::findsWhatACarefulReaderFinds()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(int, times);
    QCOMPARE(count(rule, text), times);
}

void CheckedModelIssue::findsEveryBlankAtADigit()
{
    int blanks = 0;
    for (const QString &line : m_text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        for (qsizetype at = trimmed.indexOf(u' '); at >= 0; at = trimmed.indexOf(u' ', at + 1))
            blanks += at > 0 && trimmed.at(at - 1).isDigit() != trimmed.at(at + 1).isDigit();
    }
    QCOMPARE(blanks, 58);
    // Two of them part what is set apart: the lines of a title (理论学习中心组 2024年…), the fields of the tail (63898542 邮箱：).
    QCOMPARE(count(u"SPC01"_s, {}), blanks - 2);
}

void CheckedModelIssue::findsEveryCutParagraph()
{
    QCOMPARE(count(u"SPC04"_s, {}), 9);
}

void CheckedModelIssue::cures_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("cured");
    QTest::newRow("doubled") << u"DUP01"_s << u"学专业知识，基础知识"_s;
    QTest::newRow("纪录") << u"WRD02"_s << u"全景记录"_s;
    QTest::newRow("term") << u"TRM03"_s << u"党委理论学习中心组学习"_s;
    QTest::newRow("bracket") << u"PUN02"_s << u"（总第"_s;
    QTest::newRow("phone") << u"PUN12"_s << u"023-63898542"_s;
    QTest::newRow("newspaper") << u"PUN17"_s << u"《重庆日报》《当代党员》"_s;
    QTest::newRow("run together") << u"WRD06"_s << u"体系化、学理化"_s;
}

// Its first fix, laid upon the file through the places that outsiders get.
void CheckedModelIssue::cures()
{
    QFETCH(QString, rule);
    QFETCH(QString, cured);
    for (qsizetype index = 0; index < m_findings.size(); ++index) {
        if (m_findings.at(index).rule != rule)
            continue;
        const QJsonObject row = m_json.at(index).toObject();
        const qsizetype shift = row.value(u"file_start"_s).toInteger() - row.value(u"start"_s).toInteger();
        QList<QJsonObject> edits;
        for (const QJsonValue &edit : row.value(u"fixes"_s).toArray()) {
            if (edit.toObject().value(u"choice"_s).toInt() == 0 && !edit.toObject().contains(u"block"_s))
                edits.prepend(edit.toObject());
        }
        QVERIFY(!edits.isEmpty());
        QString text = m_text;
        for (const QJsonObject &edit : std::as_const(edits)) {
            const qsizetype start = edit.value(u"start"_s).toInteger();
            text.replace(shift + start, edit.value(u"end"_s).toInteger() - start, edit.value(u"text"_s).toString());
        }
        QVERIFY2(QString(text).remove(u' ').contains(cured), qPrintable(text.mid(row.value(u"file_start"_s).toInteger() - 10, 40)));
        return;
    }
    QFAIL("not found");
}

void CheckedModelIssue::neverCorrectsTheNameByMajority()
{
    for (qsizetype index = 0; index < m_findings.size(); ++index) {
        if (!m_findings.at(index).rule.startsWith(u"NAM"_s))
            continue;
        QVERIFY(m_json.at(index).toObject().value(u"suggestion"_s).isNull());
        QCOMPARE(m_findings.at(index).fixes.size(), 2);
        QStringList shown;
        for (const Evidence &evidence : m_findings.at(index).evidence)
            shown.append(evidence.text);
        QCOMPARE(shown.count(u"徐光煦"_s), 1);
        QCOMPARE(shown.count(u"徐光照"_s), 2);
        for (const Fix &fix : m_findings.at(index).fixes)
            QVERIFY(!fix.safe);
    }
}

// False alarms: whatever is none of the defects above. Three are allowed.
void CheckedModelIssue::saysHardlyAnythingElse()
{
    static const QStringList known{u"STR02"_s, u"NAM01"_s, u"DUP01"_s, u"WRD02"_s, u"TRM03"_s, u"PUN02"_s, u"PUN12"_s, u"PUN17"_s, u"WRD06"_s, u"SPC01"_s, u"SPC04"_s};
    // Real, too, but a matter of reading: 工作的，为; 党史论坛 and 党史讲坛; 道理论理哲理.
    static const QStringList real{u"工作的"_s, u"的，为"_s, u"党史论坛"_s, u"党史讲坛"_s, u"道理论理哲理"_s};
    QStringList others;
    for (const Finding &finding : m_findings) {
        const bool isReal = std::any_of(real.begin(), real.end(), [&finding](const QString &text) { return !finding.text.isEmpty() && (text.contains(finding.text) || finding.text.contains(text)); });
        if (!known.contains(finding.rule) && !isReal)
            others.append(finding.rule + u" ["_s + finding.text + u"] "_s + inChinese(finding.message));
    }
    QVERIFY2(others.size() <= 3, qPrintable(others.join(u'\n')));
}

void CheckedModelIssue::titleBreaksAreNothing()
{
    for (const Finding &finding : std::as_const(m_findings))
        QVERIFY2(finding.place.article == 0 || finding.place.block > 0, qPrintable(finding.rule + finding.text));
}

QTEST_GUILESS_MAIN(CheckedModelIssue)
#include "test_checked_model_issue.moc"
