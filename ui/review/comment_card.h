// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comment.h"

#include <QFrame>

namespace bulletin {

class Theme;

// One comment with its answers.
class CommentCard final : public QFrame {
    Q_OBJECT
public:
    CommentCard(const PlacedComment &placed, const QList<Comment> &answers, bool writable, const Theme &theme, QWidget *parent);

    const Comment &comment() const { return m_comment; }
    void setLit(bool lit);

Q_SIGNALS:
    void answerWanted();
    void resolveWanted();
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    const Comment m_comment;
    bool m_lit = false;
};

} // namespace bulletin
