// SPDX-License-Identifier: Apache-2.0
#include "core/desk/people_verbs.h"
#include "core/issues/issue_hash.h"
#include "core/sheets/sheet_form.h"
#include "core/sheets/sheet_words.h"
#include "tests/core/sheets/sheet_office.h"

#include <QBuffer>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Sheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeSheet(sheet, buffer);
    return buffer.data();
}

} // namespace

class TestForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void rowsGrowAndGoOnBehindThePage();
    void articleSheetNamesOpinionsAndPeople();
    void articleSheetSaysWhyARuleWasRelaxed();
    void reviewSheetHoldsReviewsRoundsAndCorrections();
    void signSheetIsToBeSigned();
    void signSheetKeepsTheSignature();
    void longTextsStayOnThePaper();
    void hidesWhatIsNotForTheReader();
    void sameSheetSameBytes();
};

void TestForms::rowsGrowAndGoOnBehindThePage()
{
    FontBook fonts;
    SheetForm form(fonts);
    form.title(u"审校单"_s);
    form.columns({1, 3});
    form.head({SheetForm::label(u"左"_s), SheetForm::label(u"右"_s)});
    form.row({SheetForm::body(u"甲"_s), SheetForm::body(u"长文"_s.repeated(4000))});
    form.row({SheetForm::body(u"乙"_s), SheetForm::body(u"https://example.org/"_s + u"averylongaddress"_s.repeated(20))});
    const Sheet sheet{u"t"_s, {}, QDate(2024, 2, 19), form.finish(u"脚"_s), {}};
    QVERIFY(sheet.layout.pages.size() > 3);
    QCOMPARE(outside(sheet), QString());
    QCOMPARE(textOf(sheet).count(u'长'), 4000); // no line is lost
    for (const Page &page : sheet.layout.pages) {
        QVERIFY(findLine(page, u"左"_s)); // the head again
        QVERIFY(findLine(page, u"Page %1 of %2"_s.arg(page.number).arg(sheet.layout.pages.size())));
    }
}

void TestForms::articleSheetNamesOpinionsAndPeople()
{
    SheetOffice office;
    const ArticleId id = office.at(ArticleStage::Submitted, u"座谈纪要"_s);
    ReviewOffice::must(office.as("editor").review().receive(id));
    ReviewOffice::must(office.review(id, "first", ReviewLevel::First, Verdict::Pass, u"文字通顺"_s));
    ReviewOffice::must(office.review(id, "second", ReviewLevel::Second, Verdict::Return, u"请补充时间"_s));
    ReviewOffice::must(office.save(id, "contributor", u"本室召开学习会，共25人参加，时间是昨日。"_s));
    office.submit(id);
    for (const auto &[login, level] : {std::pair("first", ReviewLevel::First), std::pair("second", ReviewLevel::Second), std::pair("final", ReviewLevel::Final)})
        ReviewOffice::must(office.review(id, login, level, Verdict::Pass, u"同意，"_s + levelCode(level)));
    const auto sheet = articleSheet(office.as("editor"), id, office.fonts);
    QVERIFY(sheet);
    const QString text = textOf(*sheet);
    for (const QString &words : {u"座谈纪要"_s, u"宣教处"_s, office.article(id).receipt, u"同意，first"_s, u"同意，second"_s, u"同意，final"_s, u"老first"_s, u"老second"_s, u"老final"_s, u"2024年2月19日"_s, u"请补充时间"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    const int handedIn = characterCount(contentOf(QString(), u"本室召开学习会，共25人参加。"_s).manuscript);
    QVERIFY(handedIn != office.article(id).characters);
    QVERIFY(text.contains(u'\n' + QString::number(handedIn) + u'\n'));
    QVERIFY(text.contains(u'\n' + QString::number(office.article(id).characters) + u'\n'));
    QVERIFY(!text.contains(u"文字通顺"_s)); // a review that does not stand any more
    QCOMPARE(outside(*sheet), QString());
    QCOMPARE(sheet->layout.pages.size(), size_t(1));
}

void TestForms::articleSheetSaysWhyARuleWasRelaxed()
{
    SheetOffice office;
    hire(office.temp.database(), u"two"_s, Roles(OfficeRole::FirstReviewer) | OfficeRole::SecondReviewer);
    ReviewRules rules;
    rules.severalReviews = {true, u"复审人出差"_s};
    ReviewOffice::must(office.as("admin").people().setRules(rules));
    const ArticleId id = office.at(ArticleStage::FirstReview, u"座谈纪要"_s);
    ReviewOffice::must(office.review(id, "two", ReviewLevel::First));
    ReviewOffice::must(office.review(id, "two", ReviewLevel::Second));
    ReviewOffice::must(office.review(id, "final", ReviewLevel::Final));
    QVERIFY(textOf(*articleSheet(office.as("editor"), id, office.fonts)).contains(u"复审人出差"_s));
    ReviewOffice::must(office.as("editor").review().place(id, office.section));
    QVERIFY(textOf(*reviewSheet(office.as("editor"), office.issue, office.fonts, office.templates)).remove(u'\n').contains(u"复审人出差"_s));
}

void TestForms::reviewSheetHoldsReviewsRoundsAndCorrections()
{
    SheetOffice office;
    ReviewRules rules;
    rules.severalProofs = {true, u"只有一名校对"_s};
    ReviewOffice::must(office.as("admin").people().setRules(rules));
    const ProofId first = *office.open(ProofRound::First);
    const CorrectionId made = *office.proof("proofreader").correct(office.correction(first, office.first, CorrectionKind::Replace, u"25人"_s, u"26人"_s));
    const CorrectionId declined = *office.proof("proofreader").correct(office.correction(first, office.second, CorrectionKind::Delete, u"，"_s));
    ReviewOffice::must(office.settle(made));
    ReviewOffice::must(office.check(made, "proofreader3"));
    ReviewOffice::must(office.proof().decline(declined, office.stored(declined).version, u"原文如此"_s));
    ReviewOffice::must(office.close(first));
    const ProofId second = *office.proof().open(office.issue, office.account(u"proofreader"_s));
    ReviewOffice::must(office.closeAs(second, u"proofreader"_s));
    const auto sheet = reviewSheet(office.as("editor"), office.issue, office.fonts, office.templates);
    const QString text = textOf(*sheet).remove(u'\n');
    for (const QString &words : {u"学习会"_s, u"座谈会"_s, u"老first"_s, u"老second"_s, u"老final"_s, u"25人"_s, u"26人"_s, u"原文如此"_s, u"只有一名校对"_s, u"proofreader3"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    // 25人 → 26人: a number, 1; the declined one counts nothing. 10000 / (pages × 28 × 22).
    const int pages = int(Typesetter(office.fonts).layOut(office.document(), office.templates.find({})).pages.size());
    for (const QString &words : {u"编校差错率"_s, QString::number(10000.0 / (pages * 28 * 22), 'f', 1), QString::number(pages * 28 * 22), u"国新出发〔2020〕10号"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" | "_s + text.right(300)));
    QCOMPARE(outside(*sheet), QString());
    ReviewOffice::must(office.proof().backToAssembly(office.issue, u"再加一篇稿件"_s));
    QVERIFY(textOf(*reviewSheet(office.as("editor"), office.issue, office.fonts, office.templates)).remove(u'\n').contains(u"再加一篇稿件"_s)); // void, and why
}

void TestForms::signSheetIsToBeSigned()
{
    SheetOffice office;
    const auto sheet = signSheet(office.as("signer"), office.issue, office.fonts, office.templates);
    const QString text = textOf(*sheet);
    for (const QString &words : {u"江城史志"_s, u"学习会"_s, u"座谈会"_s, u"市委办公室"_s, u"王五"_s, shortHash(issueHash(office.document()))})
        QVERIFY2(text.contains(words), qPrintable(words));
    QCOMPARE(shortHash(u"0123456789abcdef0123"_s), u"0123 4567 89AB CDEF"_s);
    QCOMPARE(outside(*sheet), QString());
}

void TestForms::signSheetKeepsTheSignature()
{
    SheetOffice office;
    office.bringTo(IssueStage::Signed);
    const QString text = textOf(*signSheet(office.as("signer"), office.issue, office.fonts, office.templates));
    for (const QString &words : {u"同意印发"_s, u"老signer"_s, u"2024年2月19日"_s, shortHash(office.proof().signOffs(office.issue).first().hash)})
        QVERIFY2(text.contains(words), qPrintable(words));
    ReviewOffice::must(office.proof("signer").withdrawSignOff(office.issue, u"再核一遍"_s));
    QVERIFY(textOf(*signSheet(office.as("signer"), office.issue, office.fonts, office.templates)).contains(u"再核一遍"_s));
}

void TestForms::longTextsStayOnThePaper()
{
    SheetOffice office;
    Desk &editor = office.as("editor");
    ReviewOffice::must(editor.renameArticle(office.first, office.article(office.first).version, {u"很长很长的标题"_s.repeated(20)}));
    ArticleContent content = *editor.content(office.first);
    for (int i = 0; i < 12; ++i)
        content.units.append(u"中共某某市委党史研究室第%1处"_s.arg(i));
    ReviewOffice::must(editor.saveArticle(office.first, office.head(office.first), content));
    ReviewOffice::must(office.review(office.first, "second", ReviewLevel::Second, Verdict::Pass, u"意见很长，"_s.repeated(300)));
    const auto article = articleSheet(editor, office.first, office.fonts);
    QCOMPARE(outside(*article), QString());
    QVERIFY(textOf(*article).count(u'题') >= 20);
    QCOMPARE(outside(*reviewSheet(editor, office.issue, office.fonts, office.templates)), QString());
    QCOMPARE(outside(*signSheet(editor, office.issue, office.fonts, office.templates)), QString());
}

void TestForms::hidesWhatIsNotForTheReader()
{
    SheetOffice office;
    const ArticleId draft = office.draft();
    QVERIFY(!articleSheet(office.as("contributor2"), draft, office.fonts));
    QVERIFY(!articleSheet(office.as("editor"), ArticleId::create(), office.fonts));
    QVERIFY(!reviewSheet(office.as("editor"), IssueId::create(), office.fonts, office.templates));
    const ProofId first = *office.open(ProofRound::First);
    QVERIFY(!paperProof(office.as("contributor"), first, office.fonts, office.templates));
    QVERIFY(!paperProof(office.as("editor"), ProofId::create(), office.fonts, office.templates));
    QVERIFY(!textOf(*reviewSheet(office.as("auditor"), office.issue, office.fonts, office.templates)).contains(u"学习会"_s));
}

void TestForms::sameSheetSameBytes()
{
    SheetOffice office;
    Desk &editor = office.as("editor");
    const QByteArray once = pdfOf(*reviewSheet(editor, office.issue, office.fonts, office.templates));
    QVERIFY(once.startsWith("%PDF-"));
    QCOMPARE(pdfOf(*reviewSheet(editor, office.issue, office.fonts, office.templates)), once);
}

QTEST_GUILESS_MAIN(TestForms)
#include "test_forms.moc"
