// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/checks/findings_model.h"
#include "ui/checks/live_check.h"
#include "ui/shell/context.h"

#include <QObject>

class QMenu;

namespace bulletin {

class ArticleForm;
class FindingsPanel;
class ManuscriptEditor;
struct Change;

// The checker beside an article that is being written: underlines in the title and the text, the
// panel with what was found, and the cures, applied as one step of the text's own undo.
class ArticleChecks final : public QObject {
    Q_OBJECT
public:
    ArticleChecks(const Context &context, ArticleForm &form, ManuscriptEditor &body, QWidget *owner);

    FindingsPanel &panel() { return *m_panel; }
    void open(BulletinId bulletin, std::optional<IssueId> issue, ArticleId article); // article: null while it has no row
    void close();
    void edited();
    void checkNow();
    int number() const { return m_number; } // of the article, in the places of its findings
    void go(const Place &place); // selects the words there
    void goFirst(const Finding &finding); // and the panel shows it, as soon as it has it

Q_SIGNALS:
    void said(const QString &text); // what was done with all certain cures
    void elsewhereWanted(bulletin::ArticleId article, const bulletin::Place &place); // of the same issue; null: the issue's own texts

private:
    std::optional<CheckArticle> read() const;
    void bringHere(Finding &finding, const CheckIssue &texts) const;
    CheckIssue textsWith(const CheckArticle &article) const;
    void show(const CheckArticle &article, const QList<Finding> &findings);
    void showUnderlines();
    void chooseWanted();
    void cursorMoved();
    void fillMenu(int remark, QMenu *menu);
    int apply(const QList<CheckedFinding> &findings, qsizetype fix);
    void applyToTitle(const QList<Edit> &edits);
    void applyToBody(const QList<Edit> &edits);
    void learnSelection();
    void readAgain();
    void readIssue();
    void deskChanged(const Change &change);

    const Context m_context;
    ArticleForm &m_form;
    ManuscriptEditor &m_body;
    FindingsPanel *m_panel;
    LiveCheck m_live;
    bool m_open = false;
    BulletinId m_bulletin;
    std::optional<IssueId> m_issue;
    ArticleId m_article;
    int m_number = 1; // in its issue
    CheckIssue m_around;         // the issue; empty: it stands in none
    QList<ArticleId> m_articles; // of it
    int m_rules = 0;
    QString m_wanted; // key of the finding that the panel shall show
    QList<qsizetype> m_inBody, m_inTitle; // the finding of each remark
};

} // namespace bulletin
