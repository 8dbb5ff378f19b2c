// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/review/article_act.h"
#include "ui/shell/context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace bulletin {

class DiffView;

// The dialog behind openHistory.
class HistoryView final : public QDialog {
    Q_OBJECT
public:
    HistoryView(const Context &context, const Article &article, QWidget *parent);

private:
    void read();
    void fillTimeline();
    void choose(RevisionId revision); // against the one before it
    void compare();
    void restore();
    QString revisionName(const Revision &revision) const;
    const Revision *revision(const QString &id) const;

    const Context m_context;
    ArticleId m_id;
    std::optional<Article> m_article;
    QList<Revision> m_revisions; // oldest first
    QList<ArticleAct> m_acts;
    QHash<QString, QString> m_names; // by login
    QTreeWidget *m_timeline;
    QLabel *m_detail; // the row in full
    QComboBox *m_before;
    QComboBox *m_after;
    DiffView *m_diff;
    QPushButton *m_restore;
};

} // namespace bulletin
