// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/review/article_act.h"
#include "core/review/comment.h"
#include "ui/shell/context.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace bulletin {

class ActionBar;
class Banner;
class DiffView;
class ReviewComments;

// One article as a reviewer reads it: its text compared with an earlier revision, its comments beside
// it, and below the three reviews, his opinion and what can be done. Shows; its page acts.
class ReviewSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewSheet(const Context &context, QWidget *parent = nullptr);

    void setButtons(const QList<QAction *> &actions); // once; the first is the primary one
    void showArticle(std::optional<ArticleId> article); // reads
    const std::optional<Article> &article() const { return m_article; }
    const QList<ArticleAct> &acts() const { return m_acts; }
    // Whether this person can review it now: then there is a place for his opinion; else why not, where
    // there is something to be said.
    void setReviewing(bool reviewing, const QString &whyNot);
    QString opinion() const;
    void forgetOpinion(ArticleId article); // it was given
    void focusText();
    DiffView &diff() { return *m_diff; }
    ReviewComments &comments() { return *m_comments; }
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void takeOverWanted(const bulletin::Lease &holder);

private:
    QWidget *makeFoot();
    void readArticle(ArticleId article);
    void fillRevisions();
    void compare(); // with the revision that is chosen
    void askLease();
    const Context m_context;
    QWidget *m_body;
    QLabel *m_none;
    QLabel *m_title;
    QLabel *m_facts;
    Banner *m_lease;
    QComboBox *m_against;
    DiffView *m_diff;
    ReviewComments *m_comments;
    QLabel *m_reviews;
    QLabel *m_whyNot;
    QLabel *m_lastWords;
    QWidget *m_opinionRow;
    QPlainTextEdit *m_opinion;
    ActionBar *m_buttons = nullptr;
    QWidget *m_foot;
    std::optional<Article> m_article;
    std::optional<Lease> m_holder;
    QList<Revision> m_revisions;
    QList<ArticleAct> m_acts;
    QHash<ArticleId, QString> m_opinions; // what was begun on others
    QTimer m_leaseTimer;
};

} // namespace bulletin
