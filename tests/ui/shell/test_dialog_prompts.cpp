// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/accessibility_ids.h"
#include "ui/shell/dialog_prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

// None of these waits on a nested loop: each dialog is open when the call returns.
class TestDialogPrompts final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<DialogPrompts> m_prompts;

    template <class T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QLatin1StringView(name));
    }
    void press(const char *button)
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found, button);
        QTest::mouseClick(found, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_prompts = std::make_unique<DialogPrompts>(*m_theme);
        m_prompts->setWindow(m_window.get());
    }

    void tellsWhatHappenedAndTheNextStep()
    {
        m_prompts->tell(Refusal{Refusal::Kind::Conflict, u"李某刚改过这篇稿件。"_s, u"请对照两份。"_s});
        auto *box = find<QMessageBox>("dlgTell");
        QVERIFY(box && box->isVisible());
        QCOMPARE(box->text(), u"李某刚改过这篇稿件。"_s);
        QCOMPARE(box->informativeText(), u"请对照两份。"_s);
        press("promptAcceptButton");
        QTRY_VERIFY(!find<QMessageBox>("dlgTell"));
    }

    void confirmsByTheVerb()
    {
        int accepted = 0;
        const Prompts::Question question{u"撤下稿件"_s, u"撤下后留在待用稿件中。"_s, u"撤下"_s, false};
        m_prompts->confirm(question, [&] { ++accepted; });
        QCOMPARE(find<QPushButton>("promptAcceptButton")->text(), u"撤下"_s);
        QVERIFY(find<QPushButton>("promptAcceptButton")->isDefault());
        press("promptCancelButton");
        QTRY_VERIFY(!find<QMessageBox>("dlgConfirm"));
        QCOMPARE(accepted, 0);
        m_prompts->confirm(question, [&] { ++accepted; });
        press("promptAcceptButton");
        QCOMPARE(accepted, 1);
    }

    void enterNeverDestroys()
    {
        int accepted = 0;
        m_prompts->confirm({u"彻底删除"_s, u"不能撤销。"_s, u"删除"_s, true}, [&] { ++accepted; });
        auto *box = find<QMessageBox>("dlgConfirm");
        QVERIFY(find<QPushButton>("promptCancelButton")->isDefault());
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!find<QMessageBox>("dlgConfirm"));
        QCOMPARE(accepted, 0);
    }

    void choosesByIndexAndEscapeChoosesNothing()
    {
        QList<int> chosen;
        m_prompts->choose(u"未保存"_s, u"怎么办？"_s, {u"保存"_s, u"以后再说"_s}, [&](int index) { chosen.append(index); });
        QTest::keyClick(find<QMessageBox>("dlgChoose"), Qt::Key_Escape);
        QTRY_VERIFY(!find<QMessageBox>("dlgChoose"));
        QVERIFY(chosen.isEmpty());
        m_prompts->choose(u"未保存"_s, u"怎么办？"_s, {u"保存"_s, u"以后再说"_s}, [&](int index) { chosen.append(index); });
        press("promptChoice2Button");
        QCOMPARE(chosen, QList<int>{1});
    }

    void asksForTextThatIsNotEmpty()
    {
        QStringList entered;
        m_prompts->askText(u"添加栏目"_s, u"栏目名称："_s, {}, [&](const QString &text) { entered.append(text); });
        auto *edit = find<QLineEdit>("promptTextEdit");
        QCOMPARE(edit->accessibleName(), u"栏目名称："_s);
        QVERIFY(!find<QPushButton>("promptAcceptButton")->isEnabled());
        edit->setText(u"  资料选登 "_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(entered, QStringList{u"资料选登"_s});
    }

    void filesAreAskedForAndTheFolderIsRemembered()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"来稿.txt"_s));
        QVERIFY(file.open(QIODevice::NewOnly));
        file.close();
        QStringList chosen;
        m_prompts->askOpenFiles(u"导入稿件"_s, u"文稿 (*.txt)"_s, [&](const QStringList &files) { chosen = files; });
        auto *dialog = find<QFileDialog>("dlgOpenFiles");
        QVERIFY(dialog && dialog->isVisible());
        dialog->setDirectory(folder.path());
        dialog->selectFile(file.fileName());
        static_cast<QDialog *>(dialog)->accept();
        QCOMPARE(chosen, QStringList{file.fileName()});
        QCOMPARE(Settings().lastFolder(), folder.path());
        QTRY_VERIFY(!find<QFileDialog>("dlgOpenFiles"));
        m_prompts->askSaveFile(u"另存"_s, u"2024-01.pdf"_s, u"PDF (*.pdf)"_s, [](const QString &) {});
        QCOMPARE(find<QFileDialog>("dlgSaveFile")->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(find<QFileDialog>("dlgSaveFile")->defaultSuffix(), u"pdf"_s);
        m_prompts->askFolder(u"文件夹"_s, [](const QString &) {});
        QCOMPARE(find<QFileDialog>("dlgFolder")->fileMode(), QFileDialog::Directory);
    }

    void aDialogStandsOnTheDialogThatIsOpen()
    {
        QDialog first(m_window.get());
        first.open();
        m_prompts->tell(u"先处理这个。"_s);
        QVERIFY(first.findChild<QMessageBox *>(u"dlgTell"_s));
    }

    void settingsSurviveNonsense()
    {
        Settings settings;
        settings.setThemeMode(Theme::Mode::Dark);
        QCOMPARE(Settings().themeMode(), Theme::Mode::Dark);
        settings.setLanguage(u"fr"_s);
        QVERIFY(Settings().language().isEmpty());
        settings.setLastFolder(u"/没有/这个/文件夹"_s);
        QVERIFY(Settings().lastFolder() != u"/没有/这个/文件夹"_s);
        const IssueId issue = IssueId::create();
        settings.setLastIssue(u"postgresql://desk"_s, issue);
        QCOMPARE(Settings().lastIssue(u"postgresql://desk"_s).value(), issue);
        QVERIFY(!Settings().lastIssue(u"another"_s));
    }

    void idsReachAssistiveTechnologyOnlyWhenAskedFor()
    {
        QVERIFY(!AccessibilityIds::wanted());
        qputenv("BULLETIN_A11Y_IDS", "1");
        QVERIFY(AccessibilityIds::wanted());
        qunsetenv("BULLETIN_A11Y_IDS");
        AccessibilityIds ids;
        qApp->installEventFilter(&ids);
        QPushButton button(u"导出"_s);
        button.setObjectName(u"issueExportButton"_s);
        button.setAccessibleDescription(u"导出本期"_s);
        button.show();
        button.hide();
        button.show();
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description), u"导出本期 #issueExportButton"_s);
    }
};

QTEST_MAIN(TestDialogPrompts)
#include "test_dialog_prompts.moc"
