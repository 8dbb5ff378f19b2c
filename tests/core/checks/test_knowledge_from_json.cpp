// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_from_json.h"

#include <QtTest>

using namespace bulletin;

class KnowledgeFromJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPart();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void KnowledgeFromJson::readsEveryPart()
{
    const Outcome<Knowledge> read = knowledgeFromJson(R"({
        "people": [{"name": "周廷远", "order": 2, "posts": [{"title": "副主任", "unit": "市委党史研究室", "from": "2020-01-01"}]}],
        "units": [{"full": "中共江州市委党史研究室", "short": "市委党史研究室", "aliases": ["江州党史室"], "to": "2030-12-31"}],
        "titles": [{"name": "江州日报", "kind": "newspaper"}],
        "names": ["苏景明"], "right_words": ["唯实惟先"]})");
    QVERIFY2(read, read ? "" : qPrintable(read.error().reason));
    QCOMPARE(read->people.size(), 1);
    QCOMPARE(read->people.front().posts.front(), (Post{QStringLiteral("副主任"), QStringLiteral("市委党史研究室"), QDate(2020, 1, 1), {}}));
    QCOMPARE(read->units.front().shortName, QStringLiteral("市委党史研究室"));
    QCOMPARE(read->units.front().to, QDate(2030, 12, 31));
    QCOMPARE(read->titles.front().name, QStringLiteral("江州日报"));
    QVERIFY(read->archiveNames.contains(QStringLiteral("苏景明")));
    QVERIFY(read->rightWords.contains(QStringLiteral("唯实惟先")));
}

void KnowledgeFromJson::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("周廷远") << QString();
    QTest::newRow("unknown part") << QByteArray(R"({"persons": []})") << QStringLiteral("persons");
    QTest::newRow("person without a name") << QByteArray(R"({"people": [{"name": "甲"}, {"order": 2}]})") << QStringLiteral("2");
    QTest::newRow("date that is none") << QByteArray(R"({"units": [{"full": "甲", "from": "2020-13-01"}]})") << QStringLiteral("units");
}

void KnowledgeFromJson::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const Outcome<Knowledge> read = knowledgeFromJson(json);
    QVERIFY(!read);
    QVERIFY2(read.error().reason.contains(named), qPrintable(read.error().reason));
}

QTEST_GUILESS_MAIN(KnowledgeFromJson)
#include "test_knowledge_from_json.moc"
