// SPDX-License-Identifier: Apache-2.0
#include "core/desk/check_verbs.h"
#include "tests/support/ui_office.h"
#include "ui/checks/knowledge_page.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

struct KnowledgeStand {
    UiOffice office;
    IssueId issue = office.importIssue();
    KnowledgePage page{office.context()};

    KnowledgeStand()
    {
        page.resize(940, 546);
        page.enter();
        page.show();
        const bool exposed = QTest::qWaitForWindowExposed(&page);
        Q_ASSERT(exposed);
    }
    QAction *action(const char *id) { return page.findChild<QAction *>(QLatin1StringView(id)); }
    QTreeView &list() { return *page.findChild<QTreeView *>(u"knowledgeList"_s); }
    void show(KnowledgeKind kind) { page.findChild<QTabBar *>(u"knowledgeKindTabs"_s)->setCurrentIndex(int(kind)); }
    QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        for (QDialog *each : page.findChildren<QDialog *>(QLatin1StringView(name)))
            found = each->isVisible() ? each : found;
        return found;
    }
    QList<OfficeRow> rows(KnowledgeKind kind) { return office.desk().checks().rows(kind); }
    QString cell(int row, int column) { return list().model()->index(row, column).data().toString(); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(office.folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
};

} // namespace

class TestKnowledgePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordIsAddedChangedAndRemoved()
    {
        KnowledgeStand stand;
        stand.show(KnowledgeKind::Words);
        QVERIFY(stand.page.findChild<QLabel *>(u"knowledgeEmptyLabel"_s)->isVisible());
        QTest::keyClick(&stand.list(), Qt::Key_N, Qt::ControlModifier);
        QDialog *dialog = stand.dialog("dlgKnowledge");
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"dlgKnowledgeAcceptButton"_s)->click();
        QVERIFY(dialog->findChild<QLabel *>(u"dlgKnowledgeRefusalLabel"_s)->isVisible()); // nothing was written
        dialog->findChild<QLineEdit *>(u"knowledgeWrongEdit"_s)->setText(u"江成"_s);
        dialog->findChild<QLineEdit *>(u"knowledgeRightEdit"_s)->setText(u"江城"_s);
        dialog->findChild<QPushButton *>(u"dlgKnowledgeAcceptButton"_s)->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stand.cell(0, 0), u"江成"_s);
        QTest::keyClick(&stand.list(), Qt::Key_F2);
        dialog = stand.dialog("dlgKnowledge");
        dialog->findChild<QLineEdit *>(u"knowledgeExceptionsEdit"_s)->setText(u"长江成了、江成龙"_s);
        dialog->findChild<QPushButton *>(u"dlgKnowledgeAcceptButton"_s)->click();
        QCOMPARE(std::get<ConfusableWord>(stand.rows(KnowledgeKind::Words).first().row).exceptions, QStringList({u"长江成了"_s, u"江成龙"_s}));
        stand.office.prompts.confirmations = {ScriptPrompts::Answer::Accept};
        QTest::keyClick(&stand.list(), Qt::Key_Delete);
        QVERIFY(stand.rows(KnowledgeKind::Words).isEmpty());
        QVERIFY2(stand.office.prompts.told.isEmpty(), qPrintable(stand.office.prompts.told.join(u'\n')));
    }

    void aPersonHasSeveralPosts()
    {
        KnowledgeStand stand;
        stand.show(KnowledgeKind::People);
        stand.action("knowledgeAdd")->trigger();
        QDialog *dialog = stand.dialog("dlgKnowledge");
        dialog->findChild<QLineEdit *>(u"knowledgeNameEdit"_s)->setText(u"姚红"_s);
        auto *posts = dialog->findChild<QTableWidget *>(u"knowledgePostsTable"_s);
        posts->setItem(0, 0, new QTableWidgetItem(u"副主任"_s));
        posts->setItem(0, 2, new QTableWidgetItem(u"去年"_s));
        posts->setItem(1, 0, new QTableWidgetItem(u"主任"_s));
        posts->setItem(1, 2, new QTableWidgetItem(u"2023年3月1日"_s));
        dialog->findChild<QPushButton *>(u"dlgKnowledgeAcceptButton"_s)->click();
        QVERIFY(dialog->isVisible()); // 去年 is no date
        posts->item(0, 2)->setText(u"2019-05-06"_s);
        dialog->findChild<QPushButton *>(u"dlgKnowledgeAcceptButton"_s)->click();
        QVERIFY(!dialog->isVisible());
        const auto person = std::get<Person>(stand.rows(KnowledgeKind::People).first().row);
        QCOMPARE(person.posts.size(), 2);
        QCOMPARE(person.posts.last().from, QDate(2023, 3, 1));
        QVERIFY(stand.cell(0, 1).contains(u"主任"_s));
    }

    void everyKindHasItsDialog_data()
    {
        QTest::addColumn<int>("kind");
        for (const KnowledgeKind kind : allKnowledgeKinds())
            QTest::addRow("%s", qPrintable(knowledgeKindCode(kind))) << int(kind);
    }

    void everyKindHasItsDialog()
    {
        QFETCH(int, kind);
        KnowledgeStand stand;
        stand.show(KnowledgeKind(kind));
        stand.action("knowledgeAdd")->trigger();
        QDialog *dialog = stand.dialog("dlgKnowledge");
        QVERIFY(dialog);
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (!edit->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        }
    }

    void aTableIsImported()
    {
        KnowledgeStand stand;
        stand.show(KnowledgeKind::Terms);
        stand.office.prompts.openFiles = {{stand.write(u"用语.csv"_s, u"词语,规范写法,类别\n理论中心组,理论学习中心组,规范\n,“两个确立”,固定\n"_s.toUtf8())}};
        QTest::keyClick(&stand.list(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(stand.rows(KnowledgeKind::Terms).size(), 2);
        QVERIFY(stand.page.findChild<QLabel *>(u"knowledgeToldLabel"_s)->text().contains(u'2'));
        stand.office.prompts.openFiles = {{stand.write(u"别的.csv"_s, "a,b\n1,2\n")}};
        stand.action("knowledgeImport")->trigger();
        QCOMPARE(stand.office.prompts.told.size(), 1);
        QVERIFY2(stand.office.prompts.told.first().contains(u"词语"_s), qPrintable(stand.office.prompts.told.first()));
        stand.page.findChild<QLineEdit *>(u"knowledgeFilterEdit"_s)->setText(u"确立"_s);
        QCOMPARE(stand.list().model()->rowCount(), 1);
    }

    void theHouseStyleIsTheBulletinsOwn()
    {
        KnowledgeStand stand;
        stand.action("houseStyle")->trigger();
        QDialog *dialog = stand.dialog("dlgHouseStyle");
        QVERIFY(dialog);
        auto *range = dialog->findChild<QComboBox *>(u"styleRangeCombo"_s);
        range->setCurrentIndex(range->findData(int(Profile::RangeMark::Wave)));
        auto *rules = dialog->findChild<QTreeWidget *>(u"styleRulesList"_s);
        QTreeWidgetItem *row = rules->findItems(u"PUN01"_s, Qt::MatchExactly).value(0);
        QVERIFY(row);
        rules->setCurrentItem(row);
        auto *severity = dialog->findChild<QComboBox *>(u"styleSeverityCombo"_s);
        severity->setCurrentIndex(severity->findData(int(Severity::Hint)));
        Q_EMIT severity->activated(severity->currentIndex());
        QCOMPARE(row->text(2), severityName(Severity::Hint));
        QTreeWidgetItem *other = rules->findItems(u"PUN02"_s, Qt::MatchExactly).value(0);
        other->setCheckState(0, Qt::Unchecked);
        dialog->findChild<QPushButton *>(u"dlgHouseStyleAcceptButton"_s)->click();
        QVERIFY(!dialog->isVisible());
        const Profile profile = stand.office.desk().checks().profile(stand.office.desk().issue(stand.issue)->bulletin);
        QCOMPARE(profile.numberRange, Profile::RangeMark::Wave);
        QCOMPARE(profile.levels.value(u"PUN01"_s).severity, std::optional(Severity::Hint));
        QVERIFY(!profile.isOn(u"PUN02"_s) && profile.isOn(u"PUN01"_s));
        QVERIFY2(stand.office.prompts.told.isEmpty(), qPrintable(stand.office.prompts.told.join(u'\n')));
    }
};

QTEST_MAIN(TestKnowledgePage)
#include "test_knowledge_page.moc"
