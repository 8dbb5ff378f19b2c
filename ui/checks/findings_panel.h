// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/office_knowledge.h"
#include "ui/checks/findings_model.h"
#include "ui/shell/context.h"

#include <QSet>
#include <QTime>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace bulletin {

class FindingsList;

// 检查: what was found, beside a text (Article) or an issue's board (Issue). Ignoring and taking back
// are done here; going to a place, curing and checking again are whoever's who shows the text.
class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Subject { Article, Issue };
    FindingsPanel(const Context &context, Subject subject, QWidget *parent = nullptr);

    // Keeps the current finding, else what stands at its row now. `issue`: that rules may be ignored in.
    void showResult(const CheckResult &result, std::optional<IssueId> issue);
    void showNothing(const QString &why); // nothing is checked yet
    const CheckResult &result() const { return m_model->result(); }
    FindingCounts counts() const { return m_counts; }
    const CheckedFinding *current() const;
    void choose(qsizetype finding); // of result(); does not go there
    void step(int by);              // to the next or the one before, round the end, and goes there
    void fixCurrent(int fix);       // from 0
    void ignoreCurrent();
    void fixSafely();               // asks first
    void setFixing(bool possible);  // the person may change the text
    QWidget *listWidget() const;

Q_SIGNALS:
    void checkWanted();
    void goWanted(const bulletin::CheckedFinding &finding, const bulletin::Place &place); // the finding's, or one of its evidence
    void fixWanted(const bulletin::CheckedFinding &finding, int fix);
    void safeFixesWanted(const QList<bulletin::CheckedFinding> &findings); // the first cure of each, as one step
    void currentChanged();
    void countsChanged();

private:
    QLayout *makeHead();
    QWidget *makeDetails();
    void refresh();
    void showDetails();
    void addFixButtons(const CheckedFinding &checked);
    QString evidenceHtml(const Finding &finding) const;
    void takeBack();
    void addToKnowledge();
    static std::optional<KnowledgeRow> lesson(const CheckedFinding &checked);
    void showLesson(const CheckedFinding &checked);

    const Context m_context;
    const Subject m_subject;
    const PlaceWords m_words;
    FindingsModel *m_model;
    FindingsList *m_list;
    FindingCounts m_counts;
    std::optional<IssueId> m_issue;
    QTime m_checkedAt;
    QString m_why; // nothing is checked
    QSet<QString> m_learnt; // wrong words that were added to the office's knowledge here
    bool m_fixing = true;
    QLabel *m_count;
    QToolButton *m_again;
    QPushButton *m_safe;
    QCheckBox *m_showIgnored;
    QLabel *m_empty;
    QWidget *m_details;
    QLabel *m_message;
    QLabel *m_evidence;
    QVBoxLayout *m_fixes;
    QPushButton *m_ignore;
    QPushButton *m_heed;
    QPushButton *m_learn;
};

} // namespace bulletin
