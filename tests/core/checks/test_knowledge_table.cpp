// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_table.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestKnowledgeTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOnePersonAreItsPosts()
    {
        const auto rows = knowledgeOfTable(KnowledgeKind::People, {{u"序号"_s, u"姓名"_s, u"职务"_s, u"任职时间"_s, u"截止"_s},
                                                                  {u"1"_s, u"姚红"_s, u"室主任"_s, u"2023年3月1日"_s, {}},
                                                                  {u"2"_s, u"徐光煦"_s, u"副主任"_s, u"2021.5"_s, u"45000"_s},
                                                                  {{}, u"姚红"_s, u"党组书记"_s, u"2023-03-01"_s, {}}});
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        const auto &first = std::get<Person>(rows->first());
        QCOMPARE(first.order, 1);
        QCOMPARE(first.posts.size(), 2);
        QCOMPARE(first.posts.first().from, QDate(2023, 3, 1));
        const auto &second = std::get<Person>(rows->last());
        QCOMPARE(second.posts.first().from, QDate(2021, 5, 1));
        QCOMPARE(second.posts.first().to, QDate(2023, 3, 15)); // as a spreadsheet counts
    }

    void termsSayTheirKindOrShowIt()
    {
        const auto rows = knowledgeOfTable(KnowledgeKind::Terms, {{u"词语"_s, u"规范写法"_s, u"类别"_s, u"例外"_s},
                                                                 {u"理论中心组"_s, u"理论学习中心组"_s, {}, {}},
                                                                 {{}, u"“两个确立”"_s, {}, {}},
                                                                 {u"村官"_s, {}, {}, u"大学生村官、选调村官"_s},
                                                                 {u"第一议题"_s, {}, u"固定提法"_s, {}}});
        QVERIFY(rows);
        QCOMPARE(std::get<Term>(rows->at(0)).kind, TermKind::Preferred);
        QCOMPARE(std::get<Term>(rows->at(1)).kind, TermKind::Fixed);
        QCOMPARE(std::get<Term>(rows->at(2)).kind, TermKind::Forbidden);
        QCOMPARE(std::get<Term>(rows->at(2)).exceptions.size(), 2);
        QCOMPARE(std::get<Term>(rows->at(3)).preferred, u"第一议题"_s);
    }

    void theOtherListsInEnglish()
    {
        const auto words = knowledgeOfTable(KnowledgeKind::Words, {{u"Wrong"_s, u"Right"_s}, {u"布署"_s, u"部署"_s}});
        QVERIFY(words && std::get<ConfusableWord>(words->first()).right == u"部署"_s);
        const auto titles = knowledgeOfTable(KnowledgeKind::Titles, {{u"名称"_s, u"类别"_s}, {u"江城日报"_s, u"报纸"_s}});
        QVERIFY(titles && std::get<KnownTitle>(titles->first()).kind == u"newspaper"_s);
        const auto right = knowledgeOfTable(KnowledgeKind::RightWords, {{u"词语"_s}, {u"志鉴"_s}});
        QVERIFY(right && std::get<RightWord>(right->first()).word == u"志鉴"_s);
    }

    void whatCannotBeReadIsNamed()
    {
        const auto columns = knowledgeOfTable(KnowledgeKind::Words, {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
        QVERIFY(!columns && columns.error().next.contains(u"错"_s));
        const auto empty = knowledgeOfTable(KnowledgeKind::Words, {});
        QVERIFY(!empty);
        const auto headOnly = knowledgeOfTable(KnowledgeKind::Words, {{u"错"_s, u"正"_s}});
        QVERIFY(!headOnly);
        const auto date = knowledgeOfTable(KnowledgeKind::People, {{u"姓名"_s, u"职务"_s, u"起"_s}, {u"姚红"_s, u"主任"_s, u"去年"_s}});
        QVERIFY(!date && date.error().reason.contains(u"去年"_s) && date.error().reason.contains(u'2'));
    }
};

QTEST_GUILESS_MAIN(TestKnowledgeTable)
#include "test_knowledge_table.moc"
