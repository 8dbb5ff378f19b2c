// SPDX-License-Identifier: Apache-2.0
#include "core/articles/article.h"
#include "core/articles/content_json.h"
#include "core/articles/manuscript.h"
#include "tests/support/sample_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestManuscript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAsWordDoes_data();
    void countsAsWordDoes();
    void comesBackFromJson();
    void namesItsBlocks();
    void hashesWhatIsPrinted();
    void listsParagraphsAndHeadings();
    void keepsWhatIsBeingWritten();
    void knowsItsStages();
};

void TestManuscript::countsAsWordDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("Han and marks") << u"近日，召开会议。"_s << 8;
    QTest::newRow("digits are one") << u"2024年2月22日"_s << 6;
    QTest::newRow("Latin words") << u"使用 LibreOffice Writer 7"_s << 5;
    QTest::newRow("beyond the basic plane") << u"𠮷田"_s << 2;
    QTest::newRow("blanks do not count") << u"  会　议\t"_s << 2;
    QTest::newRow("marks of both widths") << u"“新”——（a）"_s << 8;
}

void TestManuscript::countsAsWordDoes()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(characterCount(contentOf(u"题"_s, text).manuscript), count);
}

void TestManuscript::comesBackFromJson()
{
    for (const SectionDocument &section : fullIssue().sections) {
        for (const ArticleDocument &article : section.articles) {
            const QByteArray json = QJsonDocument(toJson(article.manuscript)).toJson(QJsonDocument::Compact);
            const Manuscript back = manuscriptFromJson(QJsonDocument::fromJson(json).array());
            QVERIFY(back == article.manuscript);
            QCOMPARE(QJsonDocument(toJson(back)).toJson(QJsonDocument::Compact), json);
        }
    }
}

void TestManuscript::namesItsBlocks()
{
    QStringList kinds;
    for (const QJsonValue &block : toJson(fullIssue().sections.first().articles.first().manuscript))
        kinds.append(block.toObject().value("kind"_L1).toString());
    QCOMPARE(kinds, (QStringList{u"heading"_s, u"heading"_s, u"paragraph"_s, u"image"_s, u"table"_s}));
}

void TestManuscript::hashesWhatIsPrinted()
{
    const Manuscript manuscript = contentOf(u"题"_s, u"近日，召开会议。"_s).manuscript;
    // The same on every PC and in every later version, or saved texts would look damaged:
    // printf '[["题"],[{"kind":"paragraph","text":"近日，召开会议。"}]]' | sha256sum
    QCOMPARE(contentHash({u"题"_s}, manuscript), u"e1608f4db963d2dc927fa3f48e91a302a412006774d7da45102b26afe1132b71"_s);
    QVERIFY(contentHash({u"题"_s, u"目"_s}, manuscript) != contentHash({u"题目"_s}, manuscript));
    Manuscript marked = manuscript;
    marked.blocks[0].marks = {{MarkKind::Bold, 0, 2}};
    QVERIFY(contentHash({u"题"_s}, marked) != contentHash({u"题"_s}, manuscript));
}

void TestManuscript::listsParagraphsAndHeadings()
{
    QCOMPARE(paragraphTexts(fullIssue().sections.first().articles.first().manuscript),
             (QStringList{u"一、基本情况"_s, u"（一）到会人员"_s, u"会议由𠮷田主任主持，林㛃作了发言，约100㎡会场座无虚席。"_s}));
}

void TestManuscript::keepsWhatIsBeingWritten()
{
    ArticleContent content = contentOf(u"题"_s, u"正文"_s);
    content.titleLines = {u"第一行"_s, u""_s, u"第三行"_s};
    content.contributors = {u"张三"_s};
    content.creditEnding.clear();
    content.images.insert(imageIdOf(tinyImage().bytes), tinyImage());
    QVERIFY(contentFromJson(contentJson(content)) == content);
}

void TestManuscript::knowsItsStages()
{
    QCOMPARE(stageCode(ArticleStage::Draft), u"draft"_s);
    QCOMPARE(stageCode(ArticleStage::Placed), u"placed"_s);
    QCOMPARE(parseArticleStage(u"placed"), std::optional(ArticleStage::Placed));
    QVERIFY(!parseArticleStage(u"printed"));
}

QTEST_GUILESS_MAIN(TestManuscript)
#include "test_manuscript.moc"
