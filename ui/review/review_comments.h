// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comment.h"
#include "ui/shell/context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace bulletin {

// 意见: the comments on an article beside its text, each with its answers; those whose text is gone
// stand apart under 原文已删除. What they do to the desk is their page's.
class ReviewComments final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewComments(const Context &context, QWidget *parent = nullptr);

    void setComments(const QList<PlacedComment> &comments); // oldest first, answers included
    int openCount() const;
    // Of the open ones that have a place in the text, in the order of the list.
    QList<TextAnchor> places() const;
    int placeOf(CommentId comment) const; // -1: it has none
    void showPlace(int which);            // lights the comment of that place
    void setWritable(bool writable);      // may comment at all

Q_SIGNALS:
    void addWanted();
    void answerWanted(const bulletin::Comment &to);
    void resolveWanted(const bulletin::Comment &comment);
    void chosen(bulletin::CommentId comment);

private:
    void fill();
    const Context m_context;
    QList<PlacedComment> m_comments;
    QLabel *m_title;
    QCheckBox *m_openOnly;
    QScrollArea *m_area;
    QPushButton *m_add;
    CommentId m_lit;
    bool m_writable = true;
};

} // namespace bulletin
