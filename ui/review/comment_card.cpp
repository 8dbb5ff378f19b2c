// SPDX-License-Identifier: Apache-2.0
#include "ui/review/comment_card.h"

#include "ui/review/review_words.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QLabel *words(const QString &text, const QFont &font, QPalette::ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setForegroundRole(role);
    return label;
}

} // namespace

CommentCard::CommentCard(const PlacedComment &placed, const QList<Comment> &answers, bool writable, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_comment(placed.comment)
{
    const QString id = m_comment.id.text();
    setObjectName(u"comment-"_s + id);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Comment by %1: %2").arg(m_comment.person, m_comment.body));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 8, 6);
    column->setSpacing(3);
    column->addWidget(words(u"%1 · %2"_s.arg(m_comment.person, shortTime(m_comment.at)), theme.font(12), QPalette::PlaceholderText, this));
    const QString quote = placed.place && !placed.place->quote.isEmpty() ? placed.place->quote : m_comment.quote;
    if (!quote.isEmpty())
        column->addWidget(words(u"“%1”"_s.arg(quote), theme.font(13), QPalette::PlaceholderText, this));
    column->addWidget(words(m_comment.body, theme.font(14), QPalette::WindowText, this));
    for (const Comment &answer : answers)
        column->addWidget(words(u"↳ %1：%2"_s.arg(answer.person, answer.body), theme.font(13), QPalette::WindowText, this));
    if (!m_comment.resolvedBy.isEmpty()) {
        column->addWidget(words(tr("✓ resolved by %1").arg(m_comment.resolvedBy), theme.font(12), QPalette::PlaceholderText, this));
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    const auto add = [&](const QString &name, const QString &text, void (CommentCard::*wanted)()) {
        auto *button = new QToolButton(this);
        button->setObjectName(name + u'-' + id);
        button->setText(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        button->setFont(theme.font(13));
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(writable);
        connect(button, &QToolButton::clicked, this, wanted);
        row->addWidget(button);
    };
    add(u"commentAnswer"_s, tr("Answer"), &CommentCard::answerWanted);
    add(u"commentResolve"_s, tr("Resolve"), &CommentCard::resolveWanted);
    row->addStretch(1);
    column->addLayout(row);
}

void CommentCard::setLit(bool lit)
{
    m_lit = lit;
    update();
}

void CommentCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_lit || hasFocus();
    const int line = strong ? 2 : 1;
    painter.setPen(QPen(m_theme.color(strong ? Theme::Token::Focus : Theme::Token::Hairline), line));
    painter.setBrush(m_theme.color(Theme::Token::Surface));
    const qreal half = line / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5, 5);
}

void CommentCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT chosen();
}

void CommentCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT chosen();
    else
        QFrame::keyPressEvent(event);
}

void CommentCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

} // namespace bulletin
