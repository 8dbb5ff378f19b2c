// SPDX-License-Identifier: Apache-2.0
#include "core/proof/corrected_text.h"
#include "core/sheets/proof_marks.h"
#include "core/sheets/proof_places.h"
#include "tests/core/sheets/sheet_office.h"

#include <QBuffer>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

int rulesOf(const Page &page, const QColor &color)
{
    return int(std::count_if(page.rules.begin(), page.rules.end(), [&](const PlacedRule &rule) { return rule.color == color; }));
}

const Page *pageWith(const Sheet &sheet, const QString &words)
{
    for (const Page &page : sheet.layout.pages) {
        if (findLine(page, words))
            return &page;
    }
    return nullptr;
}

// The bars beside lines that changed.
int barsOf(const Page &page)
{
    return int(std::count_if(page.rules.begin(), page.rules.end(), [](const PlacedRule &rule) { return rule.x1 == rule.x2 && rule.x1 > 22 && rule.x1 < 23; }));
}

IssueDocument numberedIssue()
{
    IssueDocument issue = fullIssue();
    for (SectionDocument &section : issue.sections) {
        for (ArticleDocument &article : section.articles)
            article.id = ArticleId::create();
    }
    ArticleDocument &article = issue.sections[1].articles[0];
    Block block;
    block.text = u"近日，青山区开展能力提升活动，学习学习再学习，共有25人参加。"_s.repeated(30);
    article.manuscript.blocks.append(block);
    article.manuscript.blocks.append(block);
    return issue;
}

} // namespace

class TestPaperProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void findsEveryWordOnThePages();
    void findsPlacesByLine();
    void numbersEveryFifthLine();
    void marksWhatTheReaderMarked_data();
    void marksWhatTheReaderMarked();
    void marksOnlyWhatChangedInTheNextRound();
    void listsWhatHasNoPlace();
    void keepsManyMarksOnThePaper();
    void writesAPdf();
};

void TestPaperProof::findsEveryWordOnThePages()
{
    FontBook fonts;
    const TemplateLibrary templates;
    const IssueDocument issue = numberedIssue();
    const Layout layout = Typesetter(fonts).layOut(issue, templates.find(issue.templateName));
    const ProofPlaces places(layout, issue);
    std::map<std::pair<ArticleId, int>, QString> covered;
    for (const ProofPlaces::Line &line : places.lines()) {
        QVERIFY(line.number >= 1);
        covered[{line.article, line.block}] += line.placed->line->text;
    }
    for (const SectionDocument &section : issue.sections) {
        for (const ArticleDocument &article : section.articles) {
            const TitledManuscript text{article.titleLines, article.manuscript};
            for (int block = -1; block < article.manuscript.blocks.size(); ++block) {
                const QString words = *addressedText(text, block);
                QCOMPARE(QString(covered[{article.id, block}]).remove(u' '), QString(words).remove(u'\n').remove(u' '));
                for (qsizetype at = 0; at < words.size(); ++at) {
                    if (words.at(at).isSpace() || words.at(at).isSurrogate())
                        continue;
                    const auto spans = places.spans(article.id, block, at, 1);
                    QCOMPARE(spans.size(), size_t(1));
                    QVERIFY(spans.front().x2 > spans.front().x1);
                }
            }
        }
    }
}

void TestPaperProof::findsPlacesByLine()
{
    FontBook fonts;
    const TemplateLibrary templates;
    const IssueDocument issue = numberedIssue();
    const Layout layout = Typesetter(fonts).layOut(issue, templates.find(issue.templateName));
    const ProofPlaces places(layout, issue);
    const ArticleDocument &article = issue.sections.at(1).articles.at(0);
    const auto title = places.placeOf(article.id, -1, 0);
    const auto first = places.placeOf(article.id, 0, 0);
    QVERIFY(title && first && std::pair(title->page, title->line) < std::pair(first->page, first->line));
    // A stretch over several lines has a span on each, the later ones from the left edge.
    const auto spans = places.spans(article.id, 1, 10, 100);
    QVERIFY(spans.size() >= 3);
    QVERIFY(spans.at(0).x1 > spans.at(1).x1);
    QVERIFY(spans.at(1).x2 > spans.at(1).x1 + 50);
    QVERIFY(!places.placeOf(ArticleId::create(), 0, 0));
    QVERIFY(!places.placeOf(article.id, 99, 0));
}

void TestPaperProof::numbersEveryFifthLine()
{
    SheetOffice office;
    ReviewOffice::must(office.save(office.first, "editor", u"本室召开学习会，共25人参加。"_s.repeated(60)));
    for (const auto &[login, level] : {std::pair("second", ReviewLevel::Second), std::pair("final", ReviewLevel::Final)})
        ReviewOffice::must(office.review(office.first, login, level));
    const auto sheet = paperProof(office.as("editor"), *office.open(ProofRound::First), office.fonts, office.templates);
    QVERIFY(sheet);
    QCOMPARE(outside(*sheet), QString());
    const Page &page = sheet->layout.pages.at(1);
    for (const QString &number : {u"5"_s, u"10"_s, u"15"_s, u"20"_s}) {
        const auto line = std::find_if(page.lines.begin(), page.lines.end(), [&](const PlacedLine &candidate) { return candidate.line->text == number && candidate.x < 22; });
        QVERIFY2(line != page.lines.end(), qPrintable(number));
    }
    for (const Page &each : sheet->layout.pages) {
        const QString text = textOf(each);
        for (const QString &words : {u"first proof"_s, u"老proofreader"_s, u"2024-02-19"_s, u"Corrected by"_s, u"page %1 of %2"_s.arg(each.number).arg(sheet->layout.pages.size())})
            QVERIFY2(text.contains(words), qPrintable(words));
    }
    for (const CorrectionKind kind : allCorrectionKinds())
        QVERIFY2(findLine(sheet->layout.pages.back(), kindName(kind)), qPrintable(kindName(kind))); // the legend
}

void TestPaperProof::marksWhatTheReaderMarked_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("tag");
    QTest::newRow("replace") << int(CorrectionKind::Replace) << u"25人"_s << u"二十六人"_s << u"二十六人"_s;
    QTest::newRow("delete") << int(CorrectionKind::Delete) << u"共"_s << QString() << u"1"_s;
    QTest::newRow("insert") << int(CorrectionKind::Insert) << u"学习"_s << u"交流"_s << u"交流"_s;
    QTest::newRow("transpose") << int(CorrectionKind::Transpose) << u"召开"_s << QString() << u"transpose"_s;
    QTest::newRow("new paragraph") << int(CorrectionKind::NewParagraph) << u"共25"_s << QString() << u"new paragraph"_s;
    QTest::newRow("move") << int(CorrectionKind::Move) << u"本室"_s << u"参加"_s << u"goes behind “参加”"_s;
    QTest::newRow("stet") << int(CorrectionKind::Stet) << u"本室"_s << QString() << u"keep"_s;
    QTest::newRow("space") << int(CorrectionKind::Space) << u"25人"_s << u"25 人"_s << u"25 人"_s;
}

void TestPaperProof::marksWhatTheReaderMarked()
{
    QFETCH(int, kind);
    QFETCH(QString, original);
    QFETCH(QString, replacement);
    QFETCH(QString, tag);
    SheetOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const auto blank = paperProof(office.as("editor"), first, office.fonts, office.templates);
    const Page *before = pageWith(*blank, u"本室召开学习会"_s);
    QVERIFY(before);
    const int none = rulesOf(*before, colorOf(ProofRound::First));
    ReviewOffice::must(office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind(kind), original, replacement)));
    const auto sheet = paperProof(office.as("editor"), first, office.fonts, office.templates);
    QCOMPARE(outside(*sheet), QString());
    const Page &page = sheet->layout.pages.at(size_t(before->number) - 1);
    QVERIFY(rulesOf(page, colorOf(ProofRound::First)) >= none + 3);
    // The mark stands on the line of its words, the words of the mark beside it.
    const PlacedLine *words = findLine(page, u"本室召开学习会"_s);
    QVERIFY(std::any_of(page.rules.begin(), page.rules.end(), [&](const PlacedRule &rule) { return rule.color == colorOf(ProofRound::First) && std::abs(rule.y1 - words->y) < 6 && rule.x1 < 145; }));
    const auto margin = std::find_if(page.lines.begin(), page.lines.end(), [&](const PlacedLine &line) { return line.x > 150 && line.line->text.contains(tag); });
    QVERIFY(margin != page.lines.end() && std::abs(margin->y - words->y) < 10);
}

void TestPaperProof::marksOnlyWhatChangedInTheNextRound()
{
    SheetOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId made = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    ReviewOffice::must(office.settle(made));
    ReviewOffice::must(office.check(made));
    ReviewOffice::must(office.close(first));
    const auto sheet = paperProof(office.as("editor"), *office.open(ProofRound::Second), office.fonts, office.templates);
    QCOMPARE(outside(*sheet), QString());
    const Page *changed = pageWith(*sheet, u"26人参加"_s);
    QVERIFY(changed);
    const PlacedLine *tag = findLine(*changed, u"25人 → 26人"_s);
    QVERIFY(tag && tag->x > 150);
    for (const Page &page : sheet->layout.pages)
        QCOMPARE(barsOf(page), &page == changed ? 1 : 0);
    // The round after: nothing changed since, nothing is marked.
    ReviewOffice::must(office.close(office.proof().openProof(office.issue)->id));
    const auto third = paperProof(office.as("editor"), *office.open(ProofRound::Third), office.fonts, office.templates);
    for (const Page &page : third->layout.pages)
        QVERIFY(barsOf(page) == 0 && !findLine(page, u"→"_s));
}

void TestPaperProof::listsWhatHasNoPlace()
{
    SheetOffice office;
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId id = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    ReviewOffice::must(office.save(office.first, "editor", u"完全另写的一段文字。"_s));
    ReviewOffice::must(office.proof().decline(id, office.stored(id).version, u"全文另写"_s));
    for (const auto &[login, level] : {std::pair("second", ReviewLevel::Second), std::pair("final", ReviewLevel::Final)})
        ReviewOffice::must(office.review(office.first, login, level));
    ReviewOffice::must(office.close(first));
    const auto sheet = paperProof(office.as("editor"), *office.open(ProofRound::Second), office.fonts, office.templates);
    QVERIFY(textOf(sheet->layout.pages.back()).contains(u"全文另写"_s));
}

void TestPaperProof::keepsManyMarksOnThePaper()
{
    SheetOffice office;
    const ProofId first = *office.open(ProofRound::First);
    for (int i = 0; i < 60; ++i) {
        Correction wanted = office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"一长串改正的文字，放不下就换行，再放不下就列在末页"_s);
        wanted.note = QString::number(i);
        ReviewOffice::must(office.proof("proofreader").correct(wanted));
    }
    const auto sheet = paperProof(office.as("editor"), first, office.fonts, office.templates);
    QCOMPARE(outside(*sheet), QString());
    QVERIFY(textOf(sheet->layout.pages.back()).contains(u"一长串改正"_s));
}

void TestPaperProof::writesAPdf()
{
    SheetOffice office;
    const auto sheet = paperProof(office.as("editor"), *office.open(ProofRound::First), office.fonts, office.templates);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeSheet(*sheet, buffer);
    QVERIFY(buffer.data().startsWith("%PDF-"));
    QVERIFY(buffer.data().size() > 20'000);
}

QTEST_GUILESS_MAIN(TestPaperProof)
#include "test_paper_proof.moc"
