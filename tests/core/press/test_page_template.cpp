// SPDX-License-Identifier: Apache-2.0
// Templates are data that an office may write itself: what is wrong in one is said with its place.
#include "core/base/failure.h"
#include "tests/core/press/press_support.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

QJsonObject shipped()
{
    QFile file(u":/templates/gbt-9704.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// The template with one value at "page.width" and the like set, or taken out where it is undefined.
QJsonObject with(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (!rest.isEmpty())
        object.insert(key, with(object.value(key).toObject(), rest, value));
    else if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

QString failureOf(const QByteArray &json)
{
    try {
        templateFromJson(json, u"own"_s);
        return {};
    } catch (const Failure &failure) {
        return failure.next().isEmpty() ? QString() : failure.message();
    }
}

} // namespace

class TestPageTemplate : public QObject {
    Q_OBJECT
    FontBook m_fonts;

private Q_SLOTS:
    void ourOwnAreWhole()
    {
        const TemplateLibrary library;
        QCOMPARE(library.names(), (QStringList{u"article-pages"_s, u"compact"_s, u"gbt-9704"_s}));
        QCOMPARE(library.find({}).name, TemplateLibrary::defaultName());
        QCOMPARE(library.find(u"none such"_s).name, TemplateLibrary::defaultName());
        QCOMPARE(library.find({}).columns, 28);
        QCOMPARE(library.find({}).rows, 22);
    }

    void whatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("missing") << u"page.width"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("too wide") << u"page.text_width"_s << QJsonValue(300);
        QTest::newRow("no number") << u"page.height"_s << QJsonValue(u"tall"_s);
        QTest::newRow("half a column") << u"grid.columns"_s << QJsonValue(28.5);
        QTest::newRow("no flag") << u"contents.shown"_s << QJsonValue(1);
        QTest::newRow("no text") << u"contents.heading"_s << QJsonValue(1);
        QTest::newRow("no colour") << u"red_rule.color"_s << QJsonValue(u"reddish"_s);
        QTest::newRow("unknown") << u"page.widht"_s << QJsonValue(210);
        QTest::newRow("unknown at the top") << u"colour"_s << QJsonValue(1);
        QTest::newRow("no list") << u"styles.body.families"_s << QJsonValue(u"仿宋"_s);
        QTest::newRow("list of numbers") << u"section_brackets"_s << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("no families") << u"styles.body.families"_s << QJsonValue(QJsonArray());
        QTest::newRow("no such alignment") << u"styles.body.align"_s << QJsonValue(u"middle"_s);
        QTest::newRow("style missing") << u"styles.tail"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("style unknown") << u"styles.tial"_s << QJsonValue(QJsonObject());
    }

    void whatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const QString message = failureOf(QJsonDocument(with(shipped(), path, value)).toJson());
        QVERIFY2(message.contains(path.section(u'.', -1)) && message.contains(u"own"_s), qPrintable(message));
    }

    void whatIsNoJsonIsSaid()
    {
        QVERIFY(failureOf("{\"page\":").contains(u"own"_s));
        QCOMPARE(failureOf(QJsonDocument(shipped()).toJson()), QString());
    }

    void anOfficesOwnTakesThePlaceOfOurs()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"gbt-9704.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(with(with(shipped(), u"grid.columns"_s, 26), u"section_brackets"_s, QJsonArray{u"〖"_s, u"〗"_s})).toJson());
        file.close();
        const TemplateLibrary library(folder.path());
        QCOMPARE(library.names().size(), 3);
        QCOMPARE(library.find({}).columns, 26);
        QCOMPARE(textsOf(Typesetter(m_fonts).layOut(issueOf({paragraph(u"完成。"_s)}), library.find({})), Role::Section), QStringList{u"〖区县动态〗"_s});
        QCOMPARE(TemplateLibrary(folder.filePath(u"none"_s)).find({}).columns, 28);
    }

    // One setter for several templates: what it remembers never shows.
    void templatesMayTakeTurns()
    {
        const TemplateLibrary library;
        const IssueDocument issue = issueOf({paragraph(u"市委党史研究室传达学习全会精神。"_s.repeated(8)), table(u"表1"_s, {{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}})});
        PageTemplate larger = library.find({});
        larger.styles[u"body"_s].sizePt = 18;
        PageTemplate renamed = library.find({});
        renamed.styles.insert(u"spare"_s, renamed.style(u"body"_s));
        Typesetter turns(m_fonts);
        for (const PageTemplate &pageTemplate : {library.find({}), library.find({}), larger, library.find(u"compact"_s), renamed, library.find({})}) {
            const Layout layout = turns.layOut(issue, pageTemplate);
            const Layout fresh = Typesetter(m_fonts).layOut(issue, pageTemplate);
            QCOMPARE(layout.pages.size(), fresh.pages.size());
            for (const Role role : {Role::Body, Role::Table, Role::Masthead}) {
                const QList<StandingLine> a = linesOf(layout, role);
                const QList<StandingLine> b = linesOf(fresh, role);
                QCOMPARE(a.size(), b.size());
                for (qsizetype i = 0; i < a.size(); ++i) {
                    QCOMPARE(a.at(i).line->line->text, b.at(i).line->line->text);
                    QCOMPARE(a.at(i).line->line->runs.front().sizePt, b.at(i).line->line->runs.front().sizePt);
                    QCOMPARE(a.at(i).line->y, b.at(i).line->y);
                }
            }
        }
    }

    void missingFontsAreReported()
    {
        const TemplateLibrary library;
        PageTemplate odd = library.find({});
        odd.styles[u"body"_s].families = {u"某某仿宋"_s};
        const Layout layout = Typesetter(m_fonts).layOut(issueOf({paragraph(u"完成。"_s)}), odd);
        const auto reported = std::count_if(layout.substitutions.begin(), layout.substitutions.end(), [](const FontSubstitution &entry) { return entry.wanted == u"某某仿宋"_s; });
        QCOMPARE(reported, 1);
    }

    void rolesHaveTheirWords()
    {
        const QStringList words = {u"masthead"_s, u"contents"_s, u"section"_s, u"title"_s, u"heading"_s, u"body"_s, u"credit"_s, u"table"_s, u"caption"_s, u"image"_s, u"tail"_s, u"page-number"_s};
        for (int role = 0; role < words.size(); ++role)
            QCOMPARE(roleText(Role(role)), words.at(role));
    }

    void longTitlesAreSetLikeParagraphs()
    {
        const QString title = u"青江区整理旧志"_s.repeated(80);
        const Layout layout = Typesetter(m_fonts).layOut(issueOf({paragraph(u"完成。"_s)}, {title}), TemplateLibrary().find({}));
        QCOMPARE(textsOf(layout, Role::Title).join(QString()), title);
        // One word that is wider than the page.
        const QString word = u"bianjibutougaoqingjiangdanganbianjibutougaoqingjiangdangan"_s;
        QCOMPARE(textsOf(Typesetter(m_fonts).layOut(issueOf({paragraph(u"完成。"_s)}, {word}), TemplateLibrary().find({})), Role::Title).join(QString()), word);
    }
};

QTEST_GUILESS_MAIN(TestPageTemplate)
#include "test_page_template.moc"
