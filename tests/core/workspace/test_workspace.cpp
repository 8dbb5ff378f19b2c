// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "core/formats/readers.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/workspace/workspace.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> opened(const QString &location)
{
    Workspace::Options options;
    options.database = location;
    auto workspace = Workspace::open(options);
    return workspace ? std::move(*workspace) : nullptr;
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void opensWhatIsThere();
    void refusesWhatIsNotThere();
    void hidesThePassword();
    void neverOverwritesAnother();
    void beginsNoEmptyDeskWhereOneWentAstray();
    void fixesTheClock();
    void backsUpAndVerifies();
    void preparesFontsAside();
    void findsItsFile();
    void keepsTheModelIssueLetterForLetter();
};

void TestWorkspace::opensWhatIsThere()
{
    TempDesk temp;
    const auto workspace = opened(temp.location());
    QVERIFY(workspace);
    QVERIFY(workspace->desk().bulletins().isEmpty());
    QCOMPARE(workspace->desk().actor().name, u"local"_s);
    QVERIFY(!workspace->desk().actor().host.isEmpty());
    QVERIFY(&workspace->fonts() == &workspace->fonts());
    QVERIFY(!workspace->templates().names().isEmpty());
    QCOMPARE(workspace->backupFolder(), isServerRow() ? QString() : temp.filePath(u"backups"_s));
    QVERIFY(std::abs(workspace->clock().now().secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestWorkspace::refusesWhatIsNotThere()
{
    ON_FILES_ALONE("a server that is not there is a failure");
    const QTemporaryDir folder;
    Workspace::Options options;
    options.database = folder.filePath(u"无/desk.db"_s);
    QVERIFY(Workspace::open(options).error().kind == Refusal::Kind::NotFound);
    QVERIFY(!QFile::exists(folder.filePath(u"无"_s)));
    options.create = true;
    QVERIFY(Workspace::open(options));
    QVERIFY(opened(options.database));
}

void TestWorkspace::hidesThePassword()
{
    ON_SERVERS_ALONE("a file has none");
    TempDesk temp;
    QUrl url(temp.location());
    QUrlQuery query(url);
    query.addQueryItem(u"password"_s, u"geheim7"_s);
    url.setQuery(query);
    const auto workspace = opened(url.toString());
    QVERIFY(workspace);
    QVERIFY2(!workspace->database().contains(u"geheim7"_s), qPrintable(workspace->database()));
    Workspace::Options wrong;
    wrong.database = u"postgresql://wer:geheim7@127.0.0.1:1/keine"_s;
    try {
        (void)Workspace::open(wrong);
        QFAIL("there is no server at port 1");
    } catch (const Failure &failure) {
        QVERIFY(!failure.message().contains(u"geheim7"_s) && failure.message().contains(u"server"_s));
    }
}

void TestWorkspace::neverOverwritesAnother()
{
    TempDesk temp;
    const auto first = opened(temp.location());
    const auto second = opened(temp.location());
    const IssueId issue = *first->desk().importIssue(fullIssue());
    const Article article = second->desk().articles(issue).at(1);
    const auto saved = second->desk().saveArticle(article.id, article.headRevision, contentOf(u"题"_s, u"第二个窗口"_s));
    QVERIFY(saved);
    const auto refused = first->desk().saveArticle(article.id, article.headRevision, contentOf(u"题"_s, u"第一个窗口"_s));
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Conflict);
    QVERIFY(first->desk().article(article.id)->headRevision == *saved);
    QCOMPARE(first->desk().journal().first().content.manuscript.blocks.first().text, u"第一个窗口"_s);
}

void TestWorkspace::beginsNoEmptyDeskWhereOneWentAstray()
{
    ON_FILES_ALONE("a server's desk is a database");
    TempDesk temp;
    QVERIFY(temp.desk().importIssue(fullIssue()));
    QString backup;
    {
        const auto workspace = opened(temp.location());
        backup = *workspace->automaticBackup();
    }
    temp.close();
    QVERIFY(QFile::remove(temp.location()));
    Workspace::Options options;
    options.database = temp.location();
    options.create = true;
    const auto refused = Workspace::open(options);
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::NotFound);
    QVERIFY2(refused.error().next.contains(backup), qPrintable(refused.error().next));
    QVERIFY(!QFile::exists(temp.location()));
    QVERIFY(QDir(QFileInfo(backup).absolutePath()).removeRecursively());
    QVERIFY(Workspace::open(options));
}

void TestWorkspace::fixesTheClock()
{
    TempDesk temp;
    Workspace::Options options;
    options.database = temp.location();
    options.fixedNow = QDateTime(QDate(2024, 2, 20), QTime(2, 0), Qt::UTC);
    const auto workspace = Workspace::open(options);
    QVERIFY(workspace);
    QCOMPARE((*workspace)->clock().now(), *options.fixedNow);
    QVERIFY((*workspace)->desk().importIssue(fullIssue()));
    QCOMPARE((*workspace)->desk().revisions((*workspace)->desk().articles((*workspace)->desk().issues().first().id).first().id).first().savedAt, *options.fixedNow);
}

void TestWorkspace::backsUpAndVerifies()
{
    TempDesk temp;
    const auto workspace = opened(temp.location());
    QVERIFY(workspace->desk().importIssue(fullIssue()));
    QCOMPARE(workspace->verify(), QStringList());
    const auto automatic = workspace->automaticBackup();
    QCOMPARE(automatic.has_value(), !isServerRow());
    QCOMPARE(workspace->backUp(temp.filePath(u"copy.db"_s)).has_value(), isServerRow());
    if (isServerRow())
        return;
    QVERIFY(QFile::exists(*automatic) && automatic->startsWith(workspace->backupFolder()));
    QCOMPARE(opened(temp.filePath(u"copy.db"_s))->desk().issues().size(), 1);
}

void TestWorkspace::preparesFontsAside()
{
    TempDesk temp;
    const auto prepared = opened(temp.location());
    const auto plain = opened(temp.location());
    prepared->prepareFonts({});
    for (const TextStyle &style : plain->templates().find({}).styles)
        QCOMPARE(prepared->fonts().face(style.families, style.bold)->file(), plain->fonts().face(style.families, style.bold)->file());
    const auto neverAsked = opened(temp.location());
    neverAsked->prepareFonts({}); // closing waits for it
}

void TestWorkspace::findsItsFile()
{
    QCOMPARE(Workspace::defaultDatabase(u"/某处"_s), u"/某处/desk.db"_s);
    QVERIFY(Workspace::defaultDatabase().endsWith(u"/bulletin-desk/desk.db"_s));
}

void TestWorkspace::keepsTheModelIssueLetterForLetter()
{
    const QString path = qEnvironmentVariable("BULLETIN_MODEL_ISSUE");
    if (path.isEmpty())
        QSKIP("BULLETIN_MODEL_ISSUE is not set: the real issue is NOT TESTED");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto source = readIssue(file, QFileInfo(path).fileName());
    QVERIFY(source);
    TempDesk temp;
    const auto id = temp.desk().importIssue(*source);
    QVERIFY2(id, id ? "" : qPrintable(id.error().reason));
    const IssueDocument back = temp.desk().document(*id);
    QCOMPARE(back.contents, source->contents);
    QVERIFY(back.doubts == source->doubts);
    QVERIFY(back.distribution == source->distribution && back.colophon == source->colophon);
    QCOMPARE(back.sections.size(), source->sections.size());
    int articles = 0;
    for (qsizetype i = 0; i < back.sections.size(); ++i) {
        QCOMPARE(back.sections.at(i).name, source->sections.at(i).name);
        QCOMPARE(back.sections.at(i).articles.size(), source->sections.at(i).articles.size());
        for (qsizetype j = 0; j < back.sections.at(i).articles.size(); ++j, ++articles) {
            QCOMPARE(back.sections.at(i).articles.at(j).titleLines, source->sections.at(i).articles.at(j).titleLines);
            QVERIFY(back.sections.at(i).articles.at(j).manuscript == source->sections.at(i).articles.at(j).manuscript);
            QCOMPARE(creditLine(back.sections.at(i).articles.at(j)), creditLine(source->sections.at(i).articles.at(j)));
        }
    }
    QCOMPARE(articles, 11);
    QCOMPARE(temp.desk().findIssue(u"2024-1"_s)->cumulative, 232);
}

QTEST_MAIN(TestWorkspace)
#include "test_workspace.moc"
