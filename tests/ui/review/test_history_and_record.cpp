// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/review/review_stand.h"
#include "ui/review/commissions_dialog.h"
#include "ui/review/history_dialog.h"
#include "ui/review/record_page.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTextEdit>
#include <QTreeView>
#include <QTreeWidget>

using namespace bulletin;
using namespace Qt::StringLiterals;

using Stage = ArticleStage;

namespace {

QStringList texts(const QTreeWidget &list, int column)
{
    QStringList found;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        found.append(list.topLevelItem(row)->text(column));
    return found;
}

} // namespace

class TestHistoryAndRecord final : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }

    void revisionsAndActsInOneLineOfTime()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::SecondReview);
        stand.signIn("second");
        stand.save(id, u"1月17日，本室召开老同志新春座谈会，副主任徐光煦出席会议，共有25人参加。"_s);
        QWidget window;
        openHistory(stand.context(), &window, id);
        auto *dialog = window.findChild<QDialog *>(u"dlgHistory"_s);
        QVERIFY(dialog);
        const auto *timeline = dialog->findChild<QTreeWidget *>(u"historyTimeline"_s);
        const QString all = texts(*timeline, 1).join(u'\n');
        QCOMPARE(timeline->topLevelItemCount(), 5); // two versions; submitted, taken in, passed
        const QList<Revision> revisions = stand.desk().revisions(id);
        QVERIFY2(all.contains(revisions.last().hash.left(8)) && all.contains(u"老first"_s) && all.contains(u"同意。"_s), qPrintable(all));
        QVERIFY(dialog->findChild<QTextEdit *>(u"historyDiffText"_s)->toPlainText().contains(u"▼照▲煦"_s));
        // Any two, the other way round.
        auto *before = dialog->findChild<QComboBox *>(u"historyBeforeCombo"_s);
        auto *after = dialog->findChild<QComboBox *>(u"historyAfterCombo"_s);
        before->setCurrentIndex(0);
        after->setCurrentIndex(1);
        Q_EMIT after->activated(1);
        QVERIFY(dialog->findChild<QTextEdit *>(u"historyDiffText"_s)->toPlainText().contains(u"▼煦▲照"_s));
        auto *restore = dialog->findChild<QPushButton *>(u"historyRestoreButton"_s);
        QVERIFY(restore->isEnabled());
        stand.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        restore->click();
        QCOMPARE(stand.desk().revisions(id).size(), 3);
        QVERIFY(stand.desk().content(id)->manuscript.blocks.first().text.contains(u"徐光照"_s));
        QVERIFY(!restore->isEnabled()); // the newest is shown now
        QVERIFY2(stand.prompts.told.isEmpty(), qPrintable(stand.prompts.told.join(u'\n')));
    }

    void theRecordIsReadFilteredAndExported()
    {
        ReviewStand stand;
        const ArticleId id = stand.at(Stage::FirstReview);
        stand.signIn("second");
        QVERIFY(stand.desk().review().returnToUnit(id, u"不该是我退的"_s)); // refused, and in the record
        stand.signIn("auditor");
        RecordPage page(stand.context());
        QVERIFY(page.isFor(stand.desk().actor(), true));
        page.resize(940, 546);
        page.enter();
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *list = page.findChild<QTreeView *>(u"recordList"_s);
        const auto rows = [&] { return list->model()->rowCount(); };
        const int all = rows();
        QVERIFY(all > 8);
        const auto cell = [&](int row, int column) { return list->model()->index(row, column).data().toString(); };
        const auto choose = [&](const char *name, const QVariant &value) {
            auto *combo = page.findChild<QComboBox *>(QLatin1StringView(name));
            const int index = combo->findData(value);
            QVERIFY2(index >= 0, name);
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
        };
        choose("recordOutcomeCombo", u"refused"_s);
        QCOMPARE(rows(), 1);
        QVERIFY(cell(0, 1) == u"老second"_s && cell(0, 3).startsWith(u'✕'));
        choose("recordOutcomeCombo", {});
        choose("recordVerbCombo", u"submit-article"_s);
        QCOMPARE(rows(), 1);
        QVERIFY2(cell(0, 2).contains(u"召开老同志新春座谈会"_s), qPrintable(cell(0, 2)));
        choose("recordVerbCombo", {});
        choose("recordPersonCombo", u"contributor"_s);
        const int his = rows();
        QVERIFY(his > 0 && his < all);
        choose("recordPersonCombo", {});
        page.findChild<QLineEdit *>(u"recordTextEdit"_s)->setText(u"没有这样的事"_s);
        QTest::keyClick(page.findChild<QLineEdit *>(u"recordTextEdit"_s), Qt::Key_Return);
        QCOMPARE(rows(), 0);
        page.findChild<QLineEdit *>(u"recordTextEdit"_s)->clear();
        choose("recordPersonCombo", u"contributor"_s);
        const QString path = stand.folder.filePath(u"履历.csv"_s);
        stand.prompts.saveFiles = {path};
        page.findChild<QPushButton *>(u"recordExportButton"_s)->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).count(u'\n'), his + 1);
        QCOMPARE(stand.prompts.told.size(), 1); // where it went
    }

    void unitsAreAskedAndMissedUntilSomethingComes()
    {
        ReviewStand stand;
        stand.signIn("editor");
        QWidget window;
        openCommissions(stand.context(), &window, stand.issue);
        auto *dialog = window.findChild<QDialog *>(u"dlgCommissions"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"commissionsAddButton"_s)->click();
        auto *form = dialog->findChild<QDialog *>(u"dlgCommission"_s);
        auto *units = form->findChild<QComboBox *>(u"commissionUnitCombo"_s);
        units->setCurrentIndex(units->findText(u"南河县史志办"_s));
        form->findChild<QLineEdit *>(u"commissionSubjectEdit"_s)->setText(u"赴外交流"_s);
        form->findChild<QPushButton *>(u"dlgCommissionAcceptButton"_s)->click();
        const auto *list = dialog->findChild<QTreeWidget *>(u"commissionsList"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), u"赴外交流"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"commissionsMissingLabel"_s)->text().contains(u"南河县"_s));
        dialog->findChild<QPushButton *>(u"commissionsCloseButton"_s)->click();
        QVERIFY(answerDialog(*dialog, u"dlgCloseCommission"_s, u"改下期再约"_s));
        QVERIFY(list->topLevelItem(0)->text(3).contains(u"改下期再约"_s));
        QVERIFY2(stand.prompts.told.isEmpty(), qPrintable(stand.prompts.told.join(u'\n')));
    }
};

QTEST_MAIN(TestHistoryAndRecord)
#include "test_history_and_record.moc"
