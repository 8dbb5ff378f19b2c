// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

EventFilter with(const std::function<void(EventFilter &)> &set)
{
    EventFilter filter;
    set(filter);
    return filter;
}

QList<qint64> rows(TempDesk &temp, const std::function<void(EventFilter &)> &set)
{
    QList<qint64> sequences;
    const auto lines = temp.desk().events(with(set));
    for (const EventLine &line : *lines)
        sequences.append(line.event.sequence);
    return sequences;
}

} // namespace

class TestRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void readsNewestFirstInPages();
    void filters();
    void namesWhatWasActedOn();
};

void TestRecord::readsNewestFirstInPages()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    for (int i = 2; i <= 25; ++i)
        QVERIFY(temp.desk().addSection(issue, u"节%1"_s.arg(i)));
    QList<qint64> seen;
    EventFilter filter;
    filter.limit = 10;
    for (;;) {
        const auto page = temp.desk().events(filter);
        QVERIFY(page && page->size() <= 10);
        if (page->isEmpty())
            break;
        for (const EventLine &line : *page)
            seen.append(line.event.sequence);
        filter.before = seen.last();
    }
    QCOMPARE(seen.size(), 25);
    for (int i = 0; i < 25; ++i)
        QCOMPARE(seen.at(i), 25 - i);
    QCOMPARE(rows(temp, [](EventFilter &f) { f.limit = 0; }).size(), 25);
}

void TestRecord::filters()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue()); // 1
    const SectionId section = *temp.desk().addSection(issue, u"人物"_s); // 2
    temp.clock.set(temp.clock.now().addSecs(3600));
    const ArticleId article = *temp.desk().addArticle(section, contentOf(u"百分之100%的题_"_s, u"文"_s)); // 3
    QVERIFY(temp.desk().removeSection(section)); // 4, refused: it has an article
    QVERIFY(!temp.desk().unplaceArticle(article)); // 5
    const IssueId other = *temp.desk().createIssue(temp.desk().bulletins().first().id, QDate(2024, 3, 1)); // 6
    const QDateTime start(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC);
    QCOMPARE(rows(temp, [](EventFilter &f) { f.outcome = u"refused"_s; }), QList<qint64>{4});
    QCOMPARE(rows(temp, [](EventFilter &f) { f.verb = u"add-section"_s; }), QList<qint64>{2});
    QCOMPARE(rows(temp, [&](EventFilter &f) { f.subjects = QStringList{article.text()}; }), (QList<qint64>{5, 3}));
    QCOMPARE(rows(temp, [&](EventFilter &f) { f.subjects = temp.desk().subjectsOf(other); }), QList<qint64>{6});
    QVERIFY(rows(temp, [&](EventFilter &f) { f.subjects = temp.desk().subjectsOf(issue); }).contains(1));
    QCOMPARE(rows(temp, [&](EventFilter &f) { f.from = start.addSecs(1); }), (QList<qint64>{6, 5, 4, 3}));
    QCOMPARE(rows(temp, [&](EventFilter &f) { f.to = start; }), (QList<qint64>{2, 1}));
    QCOMPARE(rows(temp, [](EventFilter &f) { f.actor = u"local"_s; }).size(), 6);
    QCOMPARE(rows(temp, [](EventFilter &f) { f.actor = u"loca"_s; }).size(), 0);
    // Words are found as they stand: no sign means anything else.
    QCOMPARE(rows(temp, [](EventFilter &f) { f.text = u"100%的"_s; }), (QList<qint64>{5, 3}));
    QCOMPARE(rows(temp, [](EventFilter &f) { f.text = u"0_的"_s; }).size(), 0);
    QCOMPARE(rows(temp, [](EventFilter &f) { f.text = u"UNPLACE"_s; }), QList<qint64>{5});
    QCOMPARE(rows(temp, [](EventFilter &f) { f.text = u"'); DROP TABLE events; --"_s; }).size(), 0);
    QCOMPARE(rows(temp, [](EventFilter &f) {
        f.verb = u"add-section"_s;
        f.outcome = u"refused"_s;
    }).size(), 0);
}

void TestRecord::namesWhatWasActedOn()
{
    TempDesk temp;
    const IssueId issue = *temp.desk().importIssue(fullIssue());
    const SectionId section = *temp.desk().addSection(issue, u"人物"_s);
    const ArticleId article = *temp.desk().addArticle(section, contentOf(u"题一"_s, u"文"_s));
    QVERIFY(temp.desk().removeIssue(issue, 1)); // refused; its details have no name
    const auto lines = *temp.desk().events({});
    QVERIFY2(lines.first().sentence.contains(u"2024"_s) && lines.first().sentence.contains(u"refused"_s), qPrintable(lines.first().sentence));
    QVERIFY(!temp.desk().unplaceArticle(article));
    QVERIFY(!temp.desk().deleteArticle(article, temp.desk().article(article)->version));
    QCOMPARE(temp.desk().events({})->first().sentence, u"Deleted the article “题一” for good. (made with a test's clock)"_s); // as it was called
    QVERIFY(!temp.database().inTransaction());
}

QTEST_GUILESS_MAIN(TestRecord)
#include "test_record.moc"
