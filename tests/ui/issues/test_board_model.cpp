// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_office.h"
#include "ui/issues/board_drawer.h"
#include "ui/issues/board_model.h"
#include "ui/issues/budget_advice.h"

#include "core/formats/readers.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestBoardModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheIssue()
    {
        UiOffice office;
        const IssueId issue = office.importIssue();
        BoardModel model(office.desk());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssue(issue);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0, 0), second = model.index(1, 0);
        QCOMPARE(first.data().toString(), u"【本室动态】"_s);
        QCOMPARE(model.rowCount(first), 3);
        QCOMPARE(model.rowCount(second), 2);
        const QModelIndex article = model.index(1, BoardModel::TitleColumn, first);
        QCOMPARE(article.data().toString(), u"召开老同志新春座谈会"_s);
        QCOMPARE(article.siblingAtColumn(BoardModel::UnitsColumn).data().toString(), u"办公室"_s);
        QCOMPARE(article.siblingAtColumn(BoardModel::StageColumn).data(BoardModel::StageCodeRole).toString(), u"placed"_s);
        QVERIFY(article.siblingAtColumn(BoardModel::CharactersColumn).data().toInt() > 100);
        QCOMPARE(article.siblingAtColumn(BoardModel::PagesColumn).data().toString(), u"—"_s);
        QCOMPARE(article.parent(), first);
        QVERIFY(article.data(Qt::AccessibleDescriptionRole).toString().startsWith(u"#article:"_s));
    }

    void theModelIssueHasItsElevenArticles()
    {
        const QString path = qEnvironmentVariable("BULLETIN_MODEL_ISSUE");
        if (path.isEmpty())
            QSKIP("BULLETIN_MODEL_ISSUE is not set: the real issue is not at hand");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = readIssue(file, path);
        QVERIFY(document);
        UiOffice office;
        BoardModel model(office.desk());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssue(office.importIssue(*document));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 9);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
        QCOMPARE(model.articleCount(), 11);
        const QModelIndex fourth = model.index(3, 0, model.index(0, 0));
        QCOMPARE(model.article(fourth)->titleLines.size(), 2);
    }

    void positionsCountHiddenRowsToo()
    {
        UiOffice office;
        BoardModel model(office.desk());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIssue(office.importIssue());
        model.setFilter(u"热播"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        const Article article = *model.article(model.index(0, 0, model.index(0, 0)));
        QCOMPARE(model.placeOf(article.id)->position, 2);
        QCOMPARE(model.articleCount(article.section.value()), 3);
        model.setFilter(u"宣教处"_s); // by unit
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        model.setFilter(u"区县"_s); // a section's name keeps all of it
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        model.setFilter(u"没有这个"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 2);
    }

    void pagesComeFromTheLayout()
    {
        UiOffice office;
        BoardModel model(office.desk());
        model.setIssue(office.importIssue());
        auto layout = std::make_shared<Layout>();
        for (int article = 1; article <= 5; ++article)
            layout->articles.push_back({article, 1, 1, 0, 0.4 + article / 10.0});
        model.setLayout(layout);
        const QModelIndex last = model.index(1, BoardModel::PagesColumn, model.index(1, 0));
        QCOMPARE(last.data().toString(), QLocale().toString(0.9, 'f', 1));
        QVERIFY(model.index(0, 0).data(BoardModel::CountsRole).toString().contains(QLocale().toString(1.8, 'f', 1)));
    }

    void draggedRowsNameThemselves()
    {
        UiOffice office;
        BoardModel model(office.desk());
        model.setIssue(office.importIssue());
        const QModelIndex section = model.index(0, 0), article = model.index(2, 0, section);
        const std::unique_ptr<QMimeData> row(model.mimeData({article}));
        QCOMPARE(row->data(BoardModel::articleMimeType()), model.article(article)->id.text().toLatin1());
        const std::unique_ptr<QMimeData> whole(model.mimeData({section}));
        QCOMPARE(whole->data(BoardModel::sectionMimeType()), model.section(section)->id.text().toLatin1());
        QVERIFY(!whole->hasFormat(BoardModel::articleMimeType()));
    }

    void theDrawerListsWhatIsKeptAtTheDesk()
    {
        UiOffice office;
        const IssueId issue = office.importIssue();
        UnplacedModel model(office.desk());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBulletin(office.desk().issue(issue)->bulletin);
        QCOMPARE(model.rowCount(), 0);
        const Article article = office.desk().articles(issue).first();
        QVERIFY(!office.desk().unplaceArticle(article.id));
        model.reload();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), article.title());
        QCOMPARE(model.article(model.index(0, 0))->id, article.id);
    }

    void aUnitOfThePublisherShowsItsOwnPart()
    {
        QCOMPARE(ownPart(u"市委党史研究室宣教处"_s, u"中共重庆市委党史研究室"_s), u"宣教处"_s);
        QCOMPARE(ownPart(u"渝北区委党史研究室"_s, u"中共重庆市委党史研究室"_s), u"渝北区委党史研究室"_s);
        QCOMPARE(ownPart(u"市委党史研究室"_s, u"中共重庆市委党史研究室"_s), u"市委党史研究室"_s);
        QCOMPARE(ownPart(u"宣教处"_s, {}), u"宣教处"_s);
    }

    void adviceNamesTheLongestArticleOrGivesUp()
    {
        Article shorter, longer;
        shorter.titleLines = {u"短稿"_s};
        shorter.characters = 300;
        longer.titleLines = {u"长稿"_s};
        longer.characters = 2000;
        QVERIFY(budgetAdvice(11.4, 12, {shorter, longer}).isEmpty());
        QVERIFY(budgetAdvice(12.5, 12, {shorter, longer}).contains(u"长稿"_s));
        QVERIFY(budgetAdvice(12.5, 12, {shorter, longer}).contains(u"310"_s)); // half a page of 616 characters
        QVERIFY(!budgetAdvice(15, 12, {shorter, longer}).contains(u"长稿"_s)); // three pages cannot be cut from it
        QVERIFY(!budgetAdvice(15, 12, {}).isEmpty());
        QVERIFY(budgetAdvice(15, 0, {}).isEmpty());
    }
};

QTEST_MAIN(TestBoardModel)
#include "test_board_model.moc"
