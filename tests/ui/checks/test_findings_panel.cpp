// SPDX-License-Identifier: Apache-2.0
#include "core/desk/check_verbs.h"
#include "tests/support/ui_office.h"
#include "ui/checks/findings_list.h"
#include "ui/checks/findings_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const char *rule, Severity severity, int article, int block, qsizetype start, const QString &text, const QString &cure = {})
{
    Finding made;
    made.rule = QLatin1StringView(rule);
    made.severity = severity;
    made.place = {article, block, start, text.size(), -1, -1};
    made.text = text;
    made.message = {"“%1” is in doubt.", {text}};
    made.key = u"%1-%2-%3-%4"_s.arg(QLatin1StringView(rule)).arg(article).arg(block).arg(start);
    if (!cure.isNull())
        made.fixes = {{{{made.place, cure}}, true}};
    return made;
}

struct PanelStand {
    UiOffice office;
    IssueId issue = office.importIssue();
    QList<ArticleId> articles;
    FindingsPanel panel{office.context(), FindingsPanel::Subject::Issue};
    CheckResult result;

    PanelStand()
    {
        for (const Article &article : office.desk().articles(issue))
            articles.append(article.id);
        result.texts = office.desk().checks().text(issue)->text;
        result.rules = 26;
        panel.resize(360, 620);
        panel.show();
        const bool exposed = QTest::qWaitForWindowExposed(&panel);
        Q_ASSERT(exposed);
    }
    void show(const QList<Finding> &findings)
    {
        result.findings = office.desk().checks().judged(findings, issue, articles);
        panel.showResult(result, issue);
    }
    void showThree()
    {
        Finding name = finding("NAM01", Severity::Warning, 2, 0, 2, u"老同志"_s, u"老同仁"_s);
        name.evidence = {{{"Elsewhere it is “%1”.", {u"老干部"_s}}, Place{3, 1, 0, 2, -1, -1}, {}}};
        show({finding("PUN01", Severity::Error, 1, 1, 2, u"，"_s, u","_s), name, finding("NUM03", Severity::Hint, 0, 0, 0, u"江城"_s, u"青城"_s)}); // not where the text is
    }
    template <class T>
    T *find(const char *name)
    {
        T *found = panel.findChild<T *>(QLatin1StringView(name));
        Q_ASSERT_X(found, "find", name);
        return found;
    }
    FindingsList &list() { return *find<FindingsList>("checksList"); }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    QString current() { return list().currentIndex().data().toString(); }
    QDialog *dialog(const char *name) { return panel.findChild<QDialog *>(QLatin1StringView(name)); }
};

} // namespace

class TestFindingsPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsBySeverityWithCounts()
    {
        PanelStand stand;
        stand.showThree();
        QCOMPARE(stand.list().model()->rowCount(), 6);
        QStringList rows;
        for (int row = 0; row < 6; ++row)
            rows.append(stand.list().model()->index(row, 0).data().toString());
        QCOMPARE(rows.at(0), u"%1 1"_s.arg(severityTitle(Severity::Error)));
        QCOMPARE(rows.at(2), u"%1 1"_s.arg(severityTitle(Severity::Warning)));
        QCOMPARE(rows.at(4), u"%1 1"_s.arg(severityTitle(Severity::Hint)));
        QCOMPARE(stand.current(), rows.at(1)); // not a heading
        QVERIFY(stand.label("checksCountLabel").contains(severityTitle(Severity::Error) + u" 1"_s));
        QVERIFY(!stand.find<QLabel>("checksEmptyLabel")->isVisible());
        QTest::keyClick(&stand.list(), Qt::Key_Down);
        QCOMPARE(stand.current(), rows.at(3)); // over the heading
        const QString said = stand.list().currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(severityTitle(Severity::Warning)) && said.contains(u"召开老同志新春座谈会"_s), qPrintable(said));
    }

    void nothingFoundIsSaid()
    {
        PanelStand stand;
        stand.show({});
        QVERIFY2(stand.label("checksEmptyLabel").contains(u"26"_s), qPrintable(stand.label("checksEmptyLabel")));
        QVERIFY(stand.find<QLabel>("checksEmptyLabel")->isVisible());
        QVERIFY(!stand.find<QPushButton>("checksSafeButton")->isVisible());
        QVERIFY(stand.label("checksCountLabel").isEmpty());
    }

    void enterGoesThereAndSoDoesEvidence()
    {
        PanelStand stand;
        stand.showThree();
        QSignalSpy went(&stand.panel, &FindingsPanel::goWanted);
        QTest::keyClick(&stand.list(), Qt::Key_Down);
        QTest::keyClick(&stand.list(), Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().at(1).value<Place>(), stand.result.findings.at(1).finding.place);
        auto *evidence = stand.find<QLabel>("checksEvidenceLabel");
        QVERIFY2(evidence->text().contains(u"老干部"_s) && evidence->text().contains(u"evidence:0"_s), qPrintable(evidence->text()));
        Q_EMIT evidence->linkActivated(u"evidence:0"_s);
        QCOMPARE(went.last().at(1).value<Place>().article, 3);
        stand.panel.step(1);
        stand.panel.step(1); // round the end
        QCOMPARE(went.last().at(1).value<Place>(), stand.result.findings.at(0).finding.place);
        stand.panel.step(-1);
        QCOMPARE(went.last().at(1).value<Place>(), stand.result.findings.at(2).finding.place);
    }

    void digitsCure()
    {
        PanelStand stand;
        stand.showThree();
        QSignalSpy fixes(&stand.panel, &FindingsPanel::fixWanted);
        QTest::keyClick(&stand.list(), Qt::Key_2); // there is one alone
        QCOMPARE(fixes.size(), 0);
        QTest::keyClick(&stand.list(), Qt::Key_1);
        QCOMPARE(fixes.size(), 1);
        QVERIFY(stand.list().currentIndex().data(FindingsModel::FixesRole).toString().startsWith(u"1 "_s));
        auto *button = stand.find<QPushButton>("checksFix1Button");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(fixes.size(), 2);
        stand.panel.setFixing(false);
        QTest::keyClick(&stand.list(), Qt::Key_1);
        QCOMPARE(fixes.size(), 2);
    }

    void ignoredWithAReasonAndTakenBack()
    {
        PanelStand stand;
        stand.showThree();
        QTest::keyClick(&stand.list(), Qt::Key_Delete);
        QDialog *dialog = stand.dialog("dlgIgnoreFinding");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>(u"ignoreScopeCombo"_s)->count(), 3);
        dialog->findChild<QPushButton *>(u"dlgIgnoreFindingAcceptButton"_s)->click();
        QVERIFY(dialog->findChild<QLabel *>(u"dlgIgnoreFindingRefusalLabel"_s)->isVisible()); // no reason
        dialog->findChild<QPlainTextEdit *>(u"ignoreReasonEdit"_s)->setPlainText(u"引文如此"_s);
        dialog->findChild<QPushButton *>(u"dlgIgnoreFindingAcceptButton"_s)->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stand.office.desk().checks().ignored(stand.issue).size(), 1);
        stand.showThree();
        QCOMPARE(stand.panel.counts().errors, 0);
        QCOMPARE(stand.panel.counts().ignored, 1);
        auto *shown = stand.find<QCheckBox>("checksIgnoredCheck");
        QVERIFY(shown->isVisible());
        QCOMPARE(stand.list().model()->rowCount(), 4);
        shown->setChecked(true);
        QCOMPARE(stand.list().model()->rowCount(), 6);
        stand.panel.choose(0);
        QVERIFY(stand.label("checksMessageLabel").contains(u"引文如此"_s));
        QVERIFY(!stand.find<QPushButton>("checksIgnoreButton")->isVisible());
        QVERIFY(!stand.panel.findChild<QPushButton *>(u"checksFix1Button"_s) || !stand.panel.findChild<QPushButton *>(u"checksFix1Button"_s)->isVisible());
        stand.find<QPushButton>("checksHeedButton")->click();
        QVERIFY(stand.office.desk().checks().ignored(stand.issue).isEmpty());
        QVERIFY2(stand.office.prompts.told.isEmpty(), qPrintable(stand.office.prompts.told.join(u'\n')));
    }

    void aCorrectionBecomesKnowledge()
    {
        PanelStand stand;
        Finding word = finding("WRD01", Severity::Error, 1, 1, 3, u"江城"_s, u"青城"_s);
        word.fixes.first().safe = false;
        stand.show({word});
        auto *learn = stand.find<QPushButton>("checksLearnButton");
        QVERIFY(learn->isVisible());
        learn->click();
        QVERIFY(!learn->isVisible());
        const QList<OfficeRow> rows = stand.office.desk().checks().rows(KnowledgeKind::Words);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rowName(rows.first().row), u"江城"_s);
        stand.show({finding("PUN01", Severity::Error, 1, 1, 2, u"，"_s, u","_s)});
        QVERIFY(!learn->isVisible()); // a mark is no word
        stand.show({finding("NAM01", Severity::Error, 1, 1, 3, u"江城"_s, u"青城"_s)});
        QVERIFY(!learn->isVisible()); // known by now
        stand.show({finding("NAM01", Severity::Error, 2, 0, 3, u"同志"_s, u"同仁"_s)});
        QVERIFY(learn->isVisible());
        learn->click(); // the form that stands there is right
        QCOMPARE(rowName(stand.office.desk().checks().rows(KnowledgeKind::People).first().row), u"同志"_s);
        QVERIFY2(stand.office.prompts.told.isEmpty(), qPrintable(stand.office.prompts.told.join(u'\n')));
    }

    void certainCuresAreShownFirstAndCanBeUnticked()
    {
        PanelStand stand;
        stand.showThree();
        QSignalSpy wanted(&stand.panel, &FindingsPanel::safeFixesWanted);
        stand.find<QPushButton>("checksSafeButton")->click();
        QDialog *dialog = stand.dialog("dlgSafeFixes");
        auto *list = dialog->findChild<QListWidget *>(u"safeFixesList"_s);
        QCOMPARE(list->count(), 2);
        list->item(0)->setCheckState(Qt::Unchecked);
        list->item(1)->setCheckState(Qt::Unchecked);
        auto *accept = dialog->findChild<QPushButton *>(u"dlgSafeFixesAcceptButton"_s);
        accept->click();
        QVERIFY(dialog->isVisible() && wanted.isEmpty());
        list->item(1)->setCheckState(Qt::Checked);
        accept->click();
        QCOMPARE(wanted.size(), 1);
        const auto chosen = wanted.first().first().value<QList<CheckedFinding>>();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().finding.rule, u"NAM01"_s);
    }

    void theCurrentOneStaysWhileOthersGo()
    {
        PanelStand stand;
        stand.showThree();
        QTest::keyClick(&stand.list(), Qt::Key_Down);
        const QString second = stand.current();
        stand.show({stand.result.findings.at(1).finding, stand.result.findings.at(2).finding});
        QCOMPARE(stand.current(), second);
        const QString next = inProgramLanguage(stand.result.findings.at(1).finding.message);
        stand.show({stand.result.findings.at(1).finding}); // it was cured: what follows is next
        QCOMPARE(stand.current(), next);
    }
};

QTEST_MAIN(TestFindingsPanel)
#include "test_findings_panel.moc"
