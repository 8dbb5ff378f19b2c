// SPDX-License-Identifier: Apache-2.0
#include "core/checks/check_table.h"
#include "core/checks/checker.h"

#include <QtTest>

using namespace bulletin;

// 合计 at the foot of a table, whether its cells are cells or a line's stretches (NUM06).
class TableTotals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tables_data();
    void tables();
};

namespace {

QList<Finding> totalsIn(const CheckArticle &article)
{
    const Checker checker(*bundledProfile(QStringLiteral("gbt")), bundledKnowledge());
    QList<Finding> found;
    for (const Finding &finding : checker.checkArticle(article, {})) {
        if (finding.rule == QLatin1StringView("NUM06"))
            found.append(finding);
    }
    return found;
}

CheckArticle titled()
{
    CheckArticle article;
    article.texts.append(CheckText{TextRole::Title, Place{1, 0, 0, 4}, QStringLiteral("采用通报"), {}, {}});
    return article;
}

CheckArticle asCells(const QStringList &rows)
{
    CheckArticle article = titled();
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList cells = rows.at(row).split(u'|');
        for (int column = 0; column < cells.size(); ++column) {
            CheckText cell{TextRole::Cell, Place{1, 1, 0, cells.at(column).size(), row, column}, cells.at(column), {}, {}};
            article.texts.append(cell);
        }
    }
    return article;
}

CheckArticle asLines(const QStringList &rows)
{
    CheckArticle article = titled();
    for (int row = 0; row < rows.size(); ++row) {
        const QString line = QString(rows.at(row)).replace(u'|', QStringLiteral("　"));
        article.texts.append(CheckText{TextRole::Paragraph, Place{1, row + 1, 0, line.size()}, line, {}, {}});
    }
    return article;
}

} // namespace

void TableTotals::tables_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    const auto table = [](const QString &total) {
        return QStringList{QStringLiteral("单位|报送|采用|采用率"), QStringLiteral("石渡县|36|21|58.3%"), QStringLiteral("临溪县|42|18|42.9%"), QStringLiteral("白鹤区|28|12|42.9%"), total};
    };
    QTest::newRow("right") << table(QStringLiteral("合计|106|51|48.1%")) << QString() << QString();
    QTest::newRow("wrong") << table(QStringLiteral("合　计|106|52|48.1%")) << QStringLiteral("52") << QStringLiteral("51");
    QTest::newRow("no total") << table(QStringLiteral("平均|35|17|48.1%")) << QString() << QString();
    QTest::newRow("far off: of something else") << table(QStringLiteral("合计|986|51|48.1%")) << QString() << QString();
    QTest::newRow("decimals") << QStringList{QStringLiteral("镇|面积"), QStringLiteral("东河|12.5"), QStringLiteral("西河|8.4"), QStringLiteral("合计|21.9")} << QStringLiteral("21.9") << QStringLiteral("20.9");
    QTest::newRow("averages") << QStringList{QStringLiteral("镇|人均面积"), QStringLiteral("东河|12"), QStringLiteral("西河|8"), QStringLiteral("合计|21")} << QString() << QString();
    QTest::newRow("a row with fewer cells") << QStringList{QStringLiteral("镇|面积"), QStringLiteral("东河"), QStringLiteral("西河|8"), QStringLiteral("合计|9")} << QString() << QString();
}

void TableTotals::tables()
{
    QFETCH(QStringList, rows);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    for (const CheckArticle &article : {asCells(rows), asLines(rows)}) {
        const QList<Finding> found = totalsIn(article);
        QCOMPARE(found.size(), wrong.isEmpty() ? 0 : 1);
        if (wrong.isEmpty())
            continue;
        QCOMPARE(found.first().text, wrong);
        QCOMPARE(found.first().fixes.first().edits.first().text, right);
    }
}

QTEST_GUILESS_MAIN(TableTotals)
#include "test_table_totals.moc"
