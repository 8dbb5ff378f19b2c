// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checker.h"
#include "core/checks/check_table.h"
#include "core/desk/check_verbs.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/press/typesetter.h"
#include "core/workspace/file_check.h"
#include "core/workspace/issue_export.h"
#include "core/workspace/sample.h"
#include "core/workspace/workspace.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

// The sample bulletin is the first thing a newcomer sees: it must come in on a fresh desk without a
// doubt, hold one of everything, and fill the sixteen pages that it plans.
class TestSample final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsOneOfEverything();
    void slipsAreThereForTheChecks();
    void whatIsExportedIsRightToo();
    void isWrittenAsAnEditorWrites();
    void fillsItsPages();
    void holdsNoErrors();
    void comesOnce();

private:
    QList<ArticleDocument> articles() const;
    QList<Block> blocks() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    IssueId m_issue;
    IssueDocument m_document;
};

QList<ArticleDocument> TestSample::articles() const
{
    QList<ArticleDocument> all;
    for (const SectionDocument &section : m_document.sections)
        all += section.articles;
    return all;
}

QList<Block> TestSample::blocks() const
{
    QList<Block> all;
    for (const ArticleDocument &article : articles())
        all += article.manuscript.blocks;
    return all;
}

void TestSample::initTestCase()
{
    Workspace::Options options;
    options.database = m_folder.filePath(u"desk.db"_s);
    options.create = true;
    auto opened = Workspace::open(options);
    QVERIFY(opened.has_value());
    m_workspace = std::move(*opened);
    const Outcome<IssueId> sample = addSample(m_workspace->desk());
    QVERIFY2(sample.has_value(), qPrintable(sample ? QString() : sample.error().reason));
    m_issue = *sample;
    m_document = m_workspace->desk().document(m_issue);
}

void TestSample::holdsOneOfEverything()
{
    QCOMPARE(m_document.bulletin, u"青江档案工作"_s);
    QCOMPARE(m_document.date, QDate(2025, 6, 27));
    QCOMPARE(m_document.doubts.size(), 0);
    QCOMPARE(m_document.distribution.size(), 3);
    QVERIFY(m_document.sections.size() >= 3);
    QVERIFY(articles().size() >= 14);
    int images = 0, tables = 0, levels[3] = {0, 0, 0};
    for (const Block &block : blocks()) {
        tables += block.kind == BlockKind::Table && block.rows.size() > 2;
        if (block.kind == BlockKind::Heading)
            ++levels[block.level];
        if (block.kind == BlockKind::Image) {
            ++images;
            QVERIFY(!block.text.isEmpty());
            QVERIFY(m_document.images.contains(block.imageId));
            QCOMPARE(imageIdOf(m_document.images.value(block.imageId).bytes), block.imageId);
        }
    }
    QVERIFY(images >= 1);
    QVERIFY(tables >= 1);
    QVERIFY(levels[1] >= 3);
    QVERIFY(levels[2] >= 2);
    int broken = 0, shortest = 100, longest = 0;
    for (const ArticleDocument &article : articles()) {
        QVERIFY2(!article.units.isEmpty(), qPrintable(article.title()));
        broken += article.titleLines.size() > 1;
        shortest = std::min(shortest, int(article.title().size()));
        longest = std::max(longest, int(article.title().size()));
    }
    QVERIFY(broken >= 3);
    QVERIFY(shortest <= 12);
    QVERIFY(longest >= 24);
}

// Whoever opens it to look around finds something on the page of the checks; what goes to paper is right.
void TestSample::slipsAreThereForTheChecks()
{
    const auto found = [](Workspace &workspace, IssueId issue) {
        QStringList rules;
        for (const CheckedFinding &finding : workspace.desk().checks().checkIssue(issue)) {
            if (finding.finding.severity != Severity::Hint)
                rules.append(finding.finding.rule);
        }
        rules.sort();
        return rules;
    };
    QCOMPARE(found(*m_workspace, m_issue), QStringList());
    Workspace::Options options;
    options.database = m_folder.filePath(u"slips.db"_s);
    options.create = true;
    auto opened = Workspace::open(options);
    QVERIFY(opened.has_value());
    const Outcome<IssueId> sample = addSample((*opened)->desk(), SampleText::WithSlips);
    QVERIFY(sample.has_value());
    const QStringList rules = found(**opened, *sample);
    QCOMPARE(rules, (QStringList{u"DUP01"_s, u"NAM01"_s, u"NUM05"_s, u"PUN01"_s, u"PUN02"_s, u"PUN02"_s, u"PUN08"_s, u"PUN11"_s, u"SPC01"_s, u"WRD02"_s}));
}

// No blank at a number or the like comes in with the writing.
void TestSample::whatIsExportedIsRightToo()
{
    const Outcome<QList<ExportedFile>> files = exportIssue(m_document, {u"txt"_s, u"docx"_s}, m_folder.filePath(u"out"_s), FileNaming::Plain, m_workspace->fonts(), m_workspace->templates());
    QVERIFY(files.has_value());
    const Checker checker(*bundledProfile(u"gbt"_s), bundledKnowledge());
    for (const ExportedFile &exported : *files) {
        QFile file(exported.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Outcome<CheckedFile> read = CheckedFile::read(file, exported.path);
        QVERIFY(read.has_value() && read->issue());
        for (const Finding &finding : checker.checkIssue(*read->issue()))
            QVERIFY2(finding.severity == Severity::Hint, qPrintable(exported.format + u' ' + finding.rule + u' ' + finding.text));
    }
}

void TestSample::isWrittenAsAnEditorWrites()
{
    QString whole;
    QSet<QString> seen;
    for (const Block &block : blocks()) {
        if (block.kind != BlockKind::Paragraph)
            continue;
        QVERIFY2(!seen.contains(block.text), qPrintable(block.text));
        seen.insert(block.text);
        // A paragraph that ends otherwise would be joined to the next one when it is read back.
        QVERIFY2(u"。！？…：；”）"_s.contains(block.text.back()), qPrintable(block.text));
        whole += block.text;
    }
    QVERIFY(whole.size() > 5000);
    for (const QChar halfWidth : u"\"',;?!()"_s)
        QVERIFY2(!whole.contains(halfWidth), qPrintable(QString(halfWidth)));
    for (const QString &rare : {u"喆"_s, u"镕"_s, u"堃"_s, u"㛃"_s, u"𠮷"_s, u"——"_s, u"……"_s, u"《"_s, u"℃"_s})
        QVERIFY2(whole.contains(rare), qPrintable(rare));
}

void TestSample::fillsItsPages()
{
    const Layout layout = Typesetter(m_workspace->fonts()).layOut(m_document, m_workspace->templates().find(m_document.templateName));
    QVERIFY2(layout.pages.size() >= 15 && layout.pages.size() <= 17, qPrintable(QString::number(layout.pages.size())));
    for (const GlyphFallback &fallback : layout.fallbacks)
        QVERIFY2(!fallback.used.isEmpty(), qPrintable(QString::fromUcs4(&fallback.character, 1)));
}

// The checker finds nothing that would stop it from being signed off.
void TestSample::holdsNoErrors()
{
    for (const CheckedFinding &checked : m_workspace->desk().checks().checkIssue(m_issue)) {
        const QString what = checked.finding.rule + u' ' + inChinese(checked.finding.message);
        QVERIFY2(!checked.isStandingError(), qPrintable(what));
    }
}

void TestSample::comesOnce()
{
    const Outcome<IssueId> again = addSample(m_workspace->desk());
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().kind, Refusal::Kind::NumberTaken);
    QCOMPARE(m_workspace->desk().issues().size(), 1);
}

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
