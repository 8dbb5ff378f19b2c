// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/article_act.h"
#include "core/review/work_item.h"
#include "ui/shell/actions.h"
#include "ui/shell/context.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace bulletin {

class ActionBar;
class ChipLabel;

// One article of one's own: where it stands and what happened to it, the reason of a return in full,
// its text, and what can be done now.
class OwnArticlePane final : public QWidget {
    Q_OBJECT
public:
    OwnArticlePane(const Context &context, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void showArticle(const std::optional<WorkItem> &item); // reads its acts and text
    QWidget *textWidget() const;

private:
    QString placeOf(const Article &article) const;
    QString actLine(const ArticleAct &act) const;
    void showReason(const WorkItem &item, const QList<ArticleAct> &acts);
    const Context m_context;
    QLabel *m_title;
    ChipLabel *m_chip;
    QLabel *m_facts;
    QLabel *m_reason;
    ActionBar *m_actions;
    QLabel *m_history;
    QPlainTextEdit *m_text;
};

} // namespace bulletin
