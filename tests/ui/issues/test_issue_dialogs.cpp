// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ui_office.h"
#include "ui/issues/issue_dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct DialogStand {
    UiOffice office;
    QWidget window;
    Context context = office.context();

    DialogStand()
    {
        window.resize(1000, 560);
        window.show();
        const bool exposed = QTest::qWaitForWindowExposed(&window);
        Q_ASSERT(exposed);
    }
    ~DialogStand() { QTest::qWait(1); } // deletes what was closed
    QDialog *dialog(const QString &name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->objectName() == name)
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }
    template <class T>
    T *field(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (!widget->isVisible() || !qobject_cast<QDialog *>(widget))
                continue;
            if (T *found = widget->findChild<T *>(QLatin1StringView(name)))
                return found;
        }
        Q_ASSERT_X(false, "field", name);
        return nullptr;
    }
    void accept(const QString &dialogName) { dialog(dialogName)->findChild<QPushButton *>(dialogName + u"AcceptButton"_s)->click(); }
    QString refusal(const QString &dialogName)
    {
        auto *label = dialog(dialogName)->findChild<QLabel *>(dialogName + u"RefusalLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString writeFile(const QString &name, const QString &text)
    {
        QFile file(office.folder.filePath(name));
        const bool opened = file.open(QIODevice::WriteOnly); // the test's own file
        Q_ASSERT(opened);
        file.write(text.toUtf8());
        return file.fileName();
    }
};

QString issueText()
{
    return u"江城史志\n第 2 期\n(总第 38 期)\n江城市史志研究室编\n2024 年 3 月 22 日\n\n【本室动态】\n\n- 召开工作会议\n- 没有正文的一篇\n\n【本室动态】\n\n召开工作会议\n\n近日，召开工作会议。\n\n（办公室供稿）\n"_s;
}

} // namespace

class TestIssueDialogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewBulletinComesWithItsFirstIssue()
    {
        DialogStand stand;
        std::optional<IssueId> made;
        openNewBulletin(stand.context, &stand.window, [&](BulletinId, IssueId issue) { made = issue; });
        const QString name = u"dlgNewBulletin"_s;
        QVERIFY(stand.dialog(name));
        stand.accept(name); // without a section: said in place, the dialog stays
        QVERIFY(!stand.refusal(name).isEmpty());
        auto *sections = stand.field<QListWidget>("bulletinSectionsList");
        for (const QString &section : {u"【本室动态】"_s, u"区县动态"_s}) {
            stand.field<QPushButton>("bulletinSectionsListAddButton")->click();
            sections->closePersistentEditor(sections->currentItem());
            sections->currentItem()->setText(section);
        }
        stand.accept(name); // without a name
        QVERIFY(!stand.refusal(name).isEmpty());
        QVERIFY(stand.office.desk().bulletins().isEmpty());
        stand.field<QLineEdit>("bulletinNameEdit")->setText(u"江城史志"_s);
        stand.field<QLineEdit>("bulletinPublisherEdit")->setText(u"江城市史志研究室"_s);
        stand.field<QLineEdit>("mastheadDistribution1Edit")->setText(u"市委办公室"_s);
        stand.field<QLineEdit>("mastheadEditorEdit")->setText(u"王某"_s);
        stand.field<QDateEdit>("bulletinFirstDateEdit")->setDate(QDate(2024, 5, 6));
        stand.field<QSpinBox>("bulletinFirstNumberSpin")->setValue(5);
        stand.field<QSpinBox>("bulletinFirstCumulativeSpin")->setValue(41);
        stand.accept(name);
        QVERIFY(!stand.dialog(name));
        QVERIFY(made);
        const Issue issue = *stand.office.desk().issue(*made);
        QCOMPARE(issue.name, u"江城史志"_s);
        QCOMPARE(issue.year, 2024);
        QCOMPARE(issue.number, 5);
        QCOMPARE(issue.cumulative, 41);
        QCOMPARE(issue.date, QDate(2024, 5, 6));
        QCOMPARE(issue.distribution, (Distribution{{u"报"_s, u"市委办公室"_s}}));
        QCOMPARE(issue.colophon.editor, u"王某"_s);
        QStringList names;
        for (const IssueSection &section : stand.office.desk().sections(*made))
            names.append(section.name);
        QCOMPARE(names, (QStringList{u"本室动态"_s, u"区县动态"_s}));
        QVERIFY(stand.office.prompts.told.isEmpty());
    }

    void bulletinSettingsReachNewIssuesAlone()
    {
        DialogStand stand;
        const IssueId old = stand.office.importIssue();
        const BulletinId bulletin = stand.office.desk().bulletins().first().id;
        openBulletinProperties(stand.context, &stand.window, bulletin);
        stand.field<QSpinBox>("bulletinPlannedPagesSpin")->setValue(24);
        stand.field<QLineEdit>("mastheadDistribution3Edit")->setText(u"各区县史志办"_s);
        stand.accept(u"dlgBulletinProperties"_s);
        QCOMPARE(stand.office.desk().bulletin(bulletin)->plannedPages, 24);
        QCOMPARE(stand.office.desk().issue(old)->plannedPages, 8);
        QVERIFY(stand.office.desk().issue(old)->distribution.isEmpty());
    }

    void aNewIssueFromTheLastOne()
    {
        DialogStand stand;
        stand.office.importIssue();
        const BulletinId bulletin = stand.office.desk().bulletins().first().id;
        std::optional<IssueId> made;
        openNewIssue(stand.context, &stand.window, bulletin, [&](IssueId issue) { made = issue; });
        auto *date = stand.field<QDateEdit>("newIssueDateEdit");
        QCOMPARE(date->date(), QDate(2024, 2, 19));
        auto *numbers = stand.field<QLabel>("newIssueNumbersLabel");
        QVERIFY(numbers->text().contains(u"2024"_s) && numbers->text().contains(u"38"_s));
        date->setDate(QDate(2025, 1, 15)); // 期号 begins again, 总期号 runs on
        QVERIFY(numbers->text().contains(u"2025"_s) && numbers->text().contains(u"38"_s));
        QVERIFY(stand.field<QLabel>("newIssueCarriedLabel")->text().contains(u"本室动态、区县动态"_s));
        stand.accept(u"dlgNewIssue"_s);
        QVERIFY(made);
        const Issue issue = *stand.office.desk().issue(*made);
        QCOMPARE(issue.number, 1);
        QCOMPARE(issue.cumulative, 38);
        QVERIFY(numbers->text().contains(issueLabel(issue)));
        QCOMPARE(stand.office.desk().sections(*made).size(), 2);
    }

    void issuePropertiesAndSections()
    {
        DialogStand stand;
        const IssueId id = stand.office.importIssue();
        openIssueProperties(stand.context, &stand.window, id);
        const QString name = u"dlgIssueProperties"_s;
        stand.field<QDateEdit>("issueDateEdit")->setDate(QDate(2024, 2, 28));
        stand.field<QSpinBox>("issueCumulativeSpin")->setValue(40);
        stand.field<QLineEdit>("issueClassificationEdit")->setText(u"内部资料"_s);
        stand.field<QLineEdit>("issueSerialEdit")->setText(u"000012"_s);
        stand.field<QSpinBox>("issuePrintRunSpin")->setValue(300);
        stand.field<QSpinBox>("issuePlannedPagesSpin")->setValue(12);
        stand.field<QPlainTextEdit>("issueNoteEdit")->setPlainText(u"编者按：本期专题。"_s);
        stand.field<QLineEdit>("mastheadPhoneEdit")->setText(u"023-1234"_s);
        auto *sections = stand.field<QListWidget>("issueSectionsList");
        QCOMPARE(sections->count(), 2);
        sections->setCurrentRow(0);
        QVERIFY(!stand.field<QPushButton>("issueSectionsListRemoveButton")->isEnabled()); // it has articles
        sections->item(0)->setText(u"室内动态"_s);
        stand.field<QPushButton>("issueSectionsListAddButton")->click();
        sections->closePersistentEditor(sections->currentItem());
        sections->currentItem()->setText(u"学习园地"_s);
        QTest::keyClick(sections, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(sections->currentRow(), 0);
        stand.accept(name);
        QVERIFY(!stand.dialog(name));
        const Issue issue = *stand.office.desk().issue(id);
        QCOMPARE(issue.date, QDate(2024, 2, 28));
        QCOMPARE(issue.cumulative, 40);
        QCOMPARE(issue.classification, u"内部资料"_s);
        QCOMPARE(issue.serial, u"000012"_s);
        QCOMPARE(issue.printRun, 300);
        QCOMPARE(issue.plannedPages, 12);
        QCOMPARE(issue.editorialNote, u"编者按：本期专题。"_s);
        QCOMPARE(issue.colophon.phone, u"023-1234"_s);
        QStringList names;
        for (const IssueSection &section : stand.office.desk().sections(id))
            names.append(section.name);
        QCOMPARE(names, (QStringList{u"学习园地"_s, u"室内动态"_s, u"区县动态"_s}));
        QCOMPARE(stand.office.titles(id).size(), 5);

        openIssueProperties(stand.context, &stand.window, id);
        sections = stand.field<QListWidget>("issueSectionsList");
        sections->setCurrentRow(0);
        QTest::keyClick(sections, Qt::Key_Delete); // the empty one goes
        stand.accept(name);
        QCOMPARE(stand.office.desk().sections(id).size(), 2);
        QCOMPARE(stand.office.desk().issue(id)->version, issue.version); // nothing else was touched
    }

    void aNumberThatIsTakenIsSaidInPlace()
    {
        DialogStand stand;
        const IssueId id = stand.office.importIssue();
        IssueDocument second = smallIssue();
        second.number = 2;
        second.cumulative = 38;
        stand.office.importIssue(second);
        openIssueProperties(stand.context, &stand.window, id);
        stand.field<QSpinBox>("issueNumberSpin")->setValue(2);
        stand.accept(u"dlgIssueProperties"_s);
        QVERIFY(stand.dialog(u"dlgIssueProperties"_s));
        QVERIFY(stand.refusal(u"dlgIssueProperties"_s).contains(u'2'));
        QCOMPARE(stand.office.desk().issue(id)->number, 1);
        QTest::keyClick(stand.dialog(u"dlgIssueProperties"_s), Qt::Key_Escape);
        QVERIFY(!stand.dialog(u"dlgIssueProperties"_s));
    }

    void somebodyElseChangedTheIssue()
    {
        DialogStand stand;
        const IssueId id = stand.office.importIssue();
        openIssueProperties(stand.context, &stand.window, id);
        Issue other = *stand.office.desk().issue(id);
        other.printRun = 77;
        QVERIFY(!stand.office.openAnother()->desk().updateIssue(other));
        stand.field<QSpinBox>("issuePlannedPagesSpin")->setValue(20);
        stand.accept(u"dlgIssueProperties"_s);
        QVERIFY(!stand.refusal(u"dlgIssueProperties"_s).isEmpty());
        QCOMPARE(stand.office.desk().issue(id)->printRun, 77);
    }

    void anIssueIsImportedAfterItWasShown()
    {
        DialogStand stand;
        const QString path = stand.writeFile(u"2024-2.txt"_s, issueText());
        std::optional<IssueId> imported;
        importIssueFile(stand.context, &stand.window, path, [&](IssueId issue) { imported = issue; });
        QTRY_VERIFY_WITH_TIMEOUT(stand.dialog(u"dlgImportIssue"_s), 10'000);
        QVERIFY(stand.office.desk().issues().isEmpty());
        QVERIFY(stand.field<QLabel>("importSummaryLabel")->text().contains(u"江城史志"_s));
        QCOMPARE(stand.field<QListWidget>("importArticlesList")->count(), 2);
        QVERIFY(stand.field<QListWidget>("importDoubtsList")->item(0)->text().contains(u"没有正文的一篇"_s));
        stand.accept(u"dlgImportIssue"_s);
        QVERIFY(imported);
        QCOMPARE(stand.office.titles(*imported), QStringList{u"召开工作会议"_s});

        // The same again: the number is taken, said in place.
        importIssueFile(stand.context, &stand.window, path, [&](IssueId) { QFAIL("imported twice"); });
        QTRY_VERIFY_WITH_TIMEOUT(stand.dialog(u"dlgImportIssue"_s), 10'000);
        stand.accept(u"dlgImportIssue"_s);
        QVERIFY(!stand.refusal(u"dlgImportIssue"_s).isEmpty());
        stand.dialog(u"dlgImportIssue"_s)->reject();

        // What is no issue is told.
        stand.office.prompts.openFiles = {QStringList{stand.writeFile(u"便条.txt"_s, u"明天开会。\n"_s)}};
        openImportIssue(stand.context, &stand.window, [](IssueId) { QFAIL("imported"); });
        QTRY_COMPARE_WITH_TIMEOUT(stand.office.prompts.told.size(), 1, 10'000);
        QVERIFY(!stand.dialog(u"dlgImportIssue"_s));
    }

    void draftsAreTakenInAndABrokenOneStopsNone()
    {
        DialogStand stand;
        const IssueId id = stand.office.importIssue();
        const SectionId section = stand.office.desk().sections(id).last().id;
        const QString one = stand.writeFile(u"一.txt"_s, u"第一篇\n\n近日，召开会议。\n\n（宣教处供稿）\n"_s);
        const QString two = stand.writeFile(u"二.txt"_s, u"第二篇\n\n近日，开展活动。\n\n（办公室供稿）\n"_s);
        const QString three = stand.writeFile(u"三.txt"_s, u"第三篇\n\n近日，组织培训。\n\n（办公室供稿）\n"_s);
        bool done = false;
        importDraftFiles(stand.context, &stand.window, section, {one, stand.office.folder.filePath(u"没有.docx"_s), stand.writeFile(u"坏.docx"_s, u"PK\u0003\u0004坏"_s), two, three}, [&] { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stand.dialog(u"dlgImportDrafts"_s), 20'000);
        auto *list = stand.field<QListWidget>("importDraftsList");
        QCOMPARE(list->count(), 5);
        QVERIFY(list->item(0)->text().contains(u"第一篇"_s) && list->item(0)->text().contains(u"宣教处"_s));
        QVERIFY(list->item(1)->text().startsWith(u"没有.docx"_s));
        QVERIFY(list->item(2)->text().size() > u"坏.docx"_s.size() + 5); // with its reason
        list->item(4)->setCheckState(Qt::Unchecked);
        stand.accept(u"dlgImportDrafts"_s);
        QVERIFY(done);
        QCOMPARE(stand.office.titles(id).mid(5), (QStringList{u"第一篇"_s, u"第二篇"_s}));
        QVERIFY(stand.office.prompts.told.isEmpty());
    }

    void exportWritesEveryChosenFormat()
    {
        DialogStand stand;
        const IssueId id = stand.office.importIssue();
        const QString folder = stand.office.folder.filePath(u"印发/第1期"_s);
        openExport(stand.context, &stand.window, id);
        const QString name = u"dlgExport"_s;
        for (const char *box : {"exportFormatPdfCheck", "exportFormatDocxCheck", "exportFormatHtmlCheck", "exportFormatTxtCheck"})
            stand.field<QCheckBox>(box)->setChecked(false);
        stand.accept(name);
        QVERIFY(!stand.refusal(name).isEmpty()); // nothing chosen
        stand.field<QCheckBox>("exportFormatPdfCheck")->setChecked(true);
        stand.field<QCheckBox>("exportFormatTxtCheck")->setChecked(true);
        stand.office.prompts.folders = {folder};
        stand.field<QPushButton>("exportFolderButton")->click();
        QCOMPARE(stand.field<QLineEdit>("exportFolderEdit")->text(), folder);
        QVERIFY(stand.field<QLabel>("exportReplacesLabel")->text().isEmpty());
        stand.accept(name);
        QTRY_VERIFY_WITH_TIMEOUT(stand.dialog(u"dlgExported"_s), 30'000);
        QVERIFY(stand.field<QLabel>("exportedFilesLabel")->text().contains(u"2024-01.pdf"_s));
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"2024-01.pdf"_s, u"2024-01.txt"_s}));
        QFile pdf(folder + u"/2024-01.pdf"_s);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QFile text(folder + u"/2024-01.txt"_s);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(text.readAll()).contains(u"召开老同志新春座谈会"_s));
        stand.dialog(u"dlgExported"_s)->reject();
        openExport(stand.context, &stand.window, id);
        stand.field<QLineEdit>("exportFolderEdit")->setText(folder);
        QVERIFY(stand.field<QLabel>("exportReplacesLabel")->text().contains(u"2024-01.pdf"_s));
        stand.dialog(name)->reject();
        QVERIFY(stand.office.prompts.told.isEmpty());
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        DialogStand stand;
        const IssueId id = stand.office.importIssue();
        openExport(stand.context, &stand.window, id);
        stand.field<QLineEdit>("exportFolderEdit")->setText(stand.writeFile(u"挡路"_s, u"x"_s) + u"/印发"_s);
        stand.accept(u"dlgExport"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stand.office.prompts.told.size(), 1, 30'000);
        QVERIFY(!stand.dialog(u"dlgExported"_s));
    }

    void printingPaintsThePages()
    {
        DialogStand stand;
        const IssueId id = stand.office.importIssue();
        openPrint(stand.context, &stand.window, id);
        auto *dialog = qobject_cast<QPrintDialog *>(stand.dialog(u"dlgPrint"_s));
        QVERIFY(dialog);
        const QString path = stand.office.folder.filePath(u"打印.pdf"_s);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->printer()->setFromTo(2, 3);
        // As the dialog's own button does, without the native choice of a printer.
        Q_EMIT dialog->accepted();
        dialog->close();
        QProcess info;
        info.start(u"pdfinfo"_s, {path});
        if (!info.waitForFinished())
            QSKIP("pdfinfo is not installed (poppler-utils): PRINTED PAGES NOT COUNTED");
        const QString facts = QString::fromUtf8(info.readAllStandardOutput());
        QVERIFY2(facts.contains(QRegularExpression(u"Pages:\\s+2\\b"_s)), qPrintable(facts));
        QVERIFY2(facts.contains(u"A4"_s), qPrintable(facts));
    }

    void doubtsAreShownAndSettled()
    {
        DialogStand stand;
        IssueDocument document = smallIssue();
        document.doubts = {{DoubtRule::ContentsWithoutArticle, 21, u"没有正文的一篇"_s, {}, 0}, {DoubtRule::Joined, 38, u"前半 | 后半"_s, {}, 2}};
        const IssueId id = stand.office.importIssue(document);
        int gone = 0;
        openDoubts(stand.context, &stand.window, id, [&](int article) { gone = article; });
        auto *list = stand.field<QListWidget>("doubtsList");
        QCOMPARE(list->count(), 2);
        auto *show = stand.field<QPushButton>("dlgDoubtsAcceptButton");
        QVERIFY(!show->isEnabled()); // the first one belongs to no article
        stand.office.prompts.texts = {u"确实没有这篇"_s};
        stand.field<QPushButton>("doubtsSettledButton")->click();
        QCOMPARE(list->count(), 1);
        QCOMPARE(stand.office.desk().issue(id)->doubts.size(), 1);
        list->setCurrentRow(0);
        QVERIFY(show->isEnabled());
        show->click();
        QCOMPARE(gone, 2);
    }

    // 1024 × 600 is the smallest screen; every control can be named and reached.
    void dialogsFitAndEverythingHasAName()
    {
        DialogStand stand;
        const IssueId id = stand.office.importIssue();
        const BulletinId bulletin = stand.office.desk().bulletins().first().id;
        const QList<std::function<void()>> openers = {[&] { openNewBulletin(stand.context, &stand.window, [](BulletinId, IssueId) {}); },
                                                      [&] { openBulletinProperties(stand.context, &stand.window, bulletin); },
                                                      [&] { openNewIssue(stand.context, &stand.window, bulletin, [](IssueId) {}); },
                                                      [&] { openIssueProperties(stand.context, &stand.window, id); },
                                                      [&] { openExport(stand.context, &stand.window, id); },
                                                      [&] { openDoubts(stand.context, &stand.window, id, [](int) {}); }};
        for (const auto &open : openers) {
            open();
            QDialog *shown = nullptr;
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *candidate = qobject_cast<QDialog *>(widget); candidate && candidate->isVisible())
                    shown = candidate;
            }
            QVERIFY(shown);
            QVERIFY2(shown->objectName().startsWith(u"dlg"_s), qPrintable(shown->objectName()));
            QVERIFY2(shown->height() <= 560 && shown->width() <= 1000, qPrintable(u"%1 %2×%3"_s.arg(shown->objectName()).arg(shown->width()).arg(shown->height())));
            QVERIFY(!shown->windowTitle().isEmpty());
            QSet<QString> names;
            for (const QWidget *widget : shown->findChildren<QWidget *>()) {
                const bool inner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || widget->inherits("QTabBar");
                if (widget->focusPolicy() == Qt::NoFocus || inner || widget->inherits("QAbstractItemView") != (qobject_cast<const QAbstractItemView *>(widget) != nullptr) || widget->window() != shown)
                    continue;
                if (qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->inherits("QComboBoxPrivateContainer"))
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), qPrintable(shown->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
                QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
                names.insert(widget->objectName());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
            }
            shown->reject();
        }
    }
};

int main(int argc, char **argv)
{
    QTemporaryDir settings; // folders that dialogs remember
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    TestIssueDialogs test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_issue_dialogs.moc"
