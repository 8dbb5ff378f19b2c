// SPDX-License-Identifier: Apache-2.0
#include "core/desk/proof_verbs.h"
#include "core/desk/review_verbs.h"
#include "tests/support/peopled_office.h"
#include "tests/support/sample_texts.h"
#include "ui/layout/page_preview.h"
#include "ui/proof/correction_form.h"
#include "ui/proof/correction_list.h"
#include "ui/proof/line_places.h"
#include "ui/proof/proof_page.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// An issue with one article that passed its three reviews, and whoever sits at the page of proofs.
struct ProofStand {
    PeopledOffice office;
    IssueId issue;
    ArticleId article;
    std::unique_ptr<ProofPage> page;

    ProofStand()
    {
        {
            const auto database = Database::open({office.folder.filePath(u"desk.db"_s)});
            Q_ASSERT(database);
            hire(**database, {{u"first"_s, u"一审"_s, OfficeRole::FirstReviewer}, {u"second"_s, u"二审"_s, OfficeRole::SecondReviewer}, {u"proofreader"_s, u"老校对"_s, OfficeRole::Proofreader}});
        }
        Desk &desk = sit(u"editor"_s);
        const BulletinId bulletin = desk.issue(office.issue)->bulletin;
        issue = *desk.createIssue(bulletin, QDate(2024, 3, 22));
        const SectionId section = desk.sections(issue).first().id;
        article = *sit(u"li"_s).review().writeDraft(bulletin, contentOf(u"召开学习会"_s, u"本室召开学习会，提高专业水准。"_s), u"本室动态"_s);
        const auto submitted = desk.review().submit(article, desk.article(article)->headRevision, {});
        Q_ASSERT(submitted);
        pass(u"first"_s, ReviewLevel::First);
        pass(u"second"_s, ReviewLevel::Second);
        pass(u"boss"_s, ReviewLevel::Final);
        const auto refused = sit(u"editor"_s).review().place(article, section);
        Q_ASSERT(!refused);
    }
    Desk &sit(const QString &login)
    {
        page.reset();
        office.signIn(login);
        return office.desk();
    }
    void pass(const QString &login, ReviewLevel level)
    {
        Desk &desk = sit(login);
        const auto refused = desk.review().review(article, desk.article(article)->headRevision, level, Verdict::Pass, u"同意"_s);
        Q_ASSERT(!refused);
    }
    // The person opens the page.
    ProofPage &open(const QString &login)
    {
        sit(login);
        page = std::make_unique<ProofPage>(office.context());
        page->enter();
        page->resize(1180, 720);
        page->show();
        page->activateWindow();
        const bool exposed = QTest::qWaitForWindowExposed(page.get());
        Q_ASSERT(exposed);
        return *page;
    }
    QAction *action(const char *id) { return page->findChild<QAction *>(QLatin1StringView(id)); }
    template <class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    AccountId account(const QString &login) { return office.desk().people().findAccount(login)->id; }
    void openRound(const QString &reader)
    {
        const auto opened = office.desk().proof().open(issue, account(reader));
        Q_ASSERT(opened);
    }
    // Clicks the line of the page that has these words.
    void clickLine(const QString &words)
    {
        auto *pages = find<PagePreview>(u"proofPages"_s);
        for (const Page &sheet : pages->layout()->pages) {
            for (size_t line = 0; line < sheet.lines.size(); ++line) {
                if (!sheet.lines[line].line->text.contains(words) || sheet.lines[line].role != Role::Body)
                    continue;
                pages->showLine(sheet.number, int(line));
                QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->lineRect(sheet.number, int(line)).center());
                return;
            }
        }
        QFAIL("no such line");
    }
};

} // namespace

class TestProofPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isForThoseWhoReadAndSign()
    {
        ProofStand stand;
        ProofPage &page = stand.open(u"editor"_s);
        Actor contributor;
        contributor.roles = OfficeRole::Contributor;
        QVERIFY(!page.isFor(contributor, true));
        QVERIFY(page.isFor(stand.office.desk().actor(), true));
        QVERIFY(!page.isFor({}, false));
    }

    void theEditorOpensARoundForAReader()
    {
        ProofStand stand;
        stand.open(u"editor"_s);
        QVERIFY(stand.action("proofOpen")->isEnabled());
        QVERIFY(!stand.action("proofClose")->isEnabled());
        stand.action("proofOpen")->trigger();
        auto *dialog = stand.find<QDialog>(u"dlgOpenRound"_s);
        QVERIFY(dialog);
        auto *readers = dialog->findChild<QComboBox *>(u"openRoundReaderBox"_s);
        readers->setCurrentIndex(readers->findData(stand.account(u"proofreader"_s).text()));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"dlgOpenRoundAcceptButton"_s), Qt::LeftButton);
        QVERIFY(stand.office.desk().proof().openProof(stand.issue));
        QCOMPARE(stand.office.desk().issue(stand.issue)->stage, IssueStage::FirstProof);
        QVERIFY(!stand.action("proofOpen")->isEnabled());
        QVERIFY(stand.find<QLabel>(u"proofStateLabel"_s)->text().contains(u"老校对"_s));
    }

    void theReaderMarksACorrectionOnItsLineAndSigns()
    {
        ProofStand stand;
        stand.sit(u"editor"_s);
        stand.openRound(u"proofreader"_s);
        ProofPage &page = stand.open(u"proofreader"_s);
        QCOMPARE(page.badge(), 1);
        stand.clickLine(u"水准"_s);
        auto *line = stand.find<QLineEdit>(u"correctionLineEdit"_s);
        QVERIFY(line->text().contains(u"专业水准"_s));
        line->setSelection(int(line->text().indexOf(u"水准"_s)), 2);
        stand.find<QLineEdit>(u"correctionReplacementEdit"_s)->setText(u"知识"_s);
        stand.action("correctionAdd")->trigger();
        QCOMPARE(stand.office.prompts.told, QStringList());
        const QList<Correction> corrections = stand.office.desk().proof().corrections(stand.issue);
        QCOMPARE(corrections.size(), 1);
        QCOMPARE(corrections.first().original, u"水准"_s);
        QCOMPARE(corrections.first().article, stand.article);
        QCOMPARE(corrections.first().block, 0);
        QCOMPARE(corrections.first().start, 12);
        QCOMPARE(stand.find<CorrectionList>(u"correctionList"_s)->topLevelItemCount(), 1);
        QVERIFY(!stand.action("correctionSettle")->isEnabled()); // the editor's
        stand.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        stand.action("proofClose")->trigger();
        QVERIFY(!stand.office.desk().proof().openProof(stand.issue));
    }

    void theEditorCorrectsTheTextAndTheReaderChecksIt()
    {
        ProofStand stand;
        stand.sit(u"editor"_s);
        stand.openRound(u"proofreader"_s);
        stand.open(u"proofreader"_s);
        stand.clickLine(u"水准"_s);
        auto *line = stand.find<QLineEdit>(u"correctionLineEdit"_s);
        line->setSelection(int(line->text().indexOf(u"水准"_s)), 2);
        stand.find<QLineEdit>(u"correctionReplacementEdit"_s)->setText(u"知识"_s);
        QTest::keyClick(stand.find<QLineEdit>(u"correctionReplacementEdit"_s), Qt::Key_Return);
        stand.open(u"editor"_s);
        QCOMPARE(stand.page->badge(), 1);
        stand.action("correctionSettle")->trigger();
        QCOMPARE(stand.office.prompts.told, QStringList());
        QCOMPARE(stand.office.desk().content(stand.article)->manuscript.blocks.first().text, u"本室召开学习会，提高专业知识。"_s);
        QVERIFY(stand.office.desk().review().isApproved(stand.article));
        stand.open(u"proofreader"_s);
        stand.action("correctionCheck")->trigger();
        QVERIFY(!stand.office.desk().proof().corrections(stand.issue).first().checkedBy.isEmpty());
    }

    void preflightNamesWhatIsMissing()
    {
        ProofStand stand;
        stand.open(u"boss"_s);
        QVERIFY(!stand.action("issueSign")->isEnabled());
        QVERIFY(stand.find<QListWidget>(u"preflightList"_s)->count() > 0);
        QVERIFY(!stand.find<QLabel>(u"preflightStateLabel"_s)->text().isEmpty());
    }

    void writesTheSheets()
    {
        ProofStand stand;
        stand.open(u"editor"_s);
        QVERIFY(!stand.action("proofPaper")->isEnabled()); // no round was opened
        stand.openRound(u"proofreader"_s);
        QVERIFY(stand.action("proofPaper")->isEnabled());
        for (const char *id : {"proofPaper", "issueReviewSheet", "issueSignSheet"}) {
            const QString path = stand.office.folder.filePath(QLatin1StringView(id) + u".pdf"_s);
            stand.office.prompts.saveFiles = {path};
            stand.action(id)->trigger();
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-", id);
            QVERIFY(stand.office.prompts.told.last().contains(path));
        }
    }

    void aDeclinedCorrectionKeepsItsReason()
    {
        ProofStand stand;
        stand.sit(u"editor"_s);
        stand.openRound(u"proofreader"_s);
        stand.open(u"editor"_s);
        stand.clickLine(u"水准"_s);
        stand.find<QComboBox>(u"correctionKindBox"_s)->setCurrentIndex(1); // delete
        auto *line = stand.find<QLineEdit>(u"correctionLineEdit"_s);
        line->setSelection(0, 2);
        stand.action("correctionAdd")->trigger();
        stand.office.prompts.texts = {u"原文如此，不必删"_s};
        stand.action("correctionDecline")->trigger();
        const Correction correction = stand.office.desk().proof().corrections(stand.issue).first();
        QCOMPARE(correction.state, CorrectionState::Declined);
        QCOMPARE(correction.settledReason, u"原文如此，不必删"_s);
    }
};

QTEST_MAIN(TestProofPage)
#include "test_proof_page.moc"
