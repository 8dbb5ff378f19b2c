// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_comments.h"

#include "ui/review/comment_card.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

ReviewComments::ReviewComments(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_openOnly(new QCheckBox(tr("Open ones alone"), this))
    , m_area(new QScrollArea(this))
    , m_add(new QPushButton(tr("Add a Comment"), this))
{
    setObjectName(u"reviewComments"_s);
    setMinimumWidth(200);
    m_title->setObjectName(u"reviewCommentsLabel"_s);
    m_title->setFont(context.theme.font(14, QFont::DemiBold));
    m_openOnly->setObjectName(u"reviewOpenOnlyCheck"_s);
    m_area->setObjectName(u"reviewCommentsArea"_s);
    m_area->setAccessibleName(tr("Comments"));
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    m_add->setObjectName(u"reviewCommentButton"_s);
    m_add->setIcon(context.theme.icon(u"plus"_s));
    m_add->setToolTip(tr("Comment on the selected text, or on the whole article (Ctrl+Alt+M)"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_openOnly);
    column->addWidget(m_area, 1);
    column->addWidget(m_add);
    connect(m_openOnly, &QCheckBox::toggled, this, &ReviewComments::fill);
    connect(m_add, &QPushButton::clicked, this, &ReviewComments::addWanted);
    fill();
}

void ReviewComments::setWritable(bool writable)
{
    m_writable = writable;
    m_add->setEnabled(writable);
}

void ReviewComments::setComments(const QList<PlacedComment> &comments)
{
    m_comments = comments;
    fill();
}

int ReviewComments::openCount() const
{
    return int(std::count_if(m_comments.cbegin(), m_comments.cend(), [](const PlacedComment &placed) { return placed.comment.parent.isNull() && placed.comment.resolvedBy.isEmpty(); }));
}

QList<TextAnchor> ReviewComments::places() const
{
    QList<TextAnchor> places;
    for (const PlacedComment &placed : m_comments) {
        if (placed.place && placed.comment.parent.isNull() && placed.comment.resolvedBy.isEmpty())
            places.append(*placed.place);
    }
    return places;
}

int ReviewComments::placeOf(CommentId comment) const
{
    int which = 0;
    for (const PlacedComment &placed : m_comments) {
        if (!placed.place || !placed.comment.parent.isNull() || !placed.comment.resolvedBy.isEmpty())
            continue;
        if (placed.comment.id == comment)
            return which;
        ++which;
    }
    return -1;
}

void ReviewComments::showPlace(int which)
{
    for (const PlacedComment &placed : m_comments) {
        if (placeOf(placed.comment.id) == which)
            m_lit = placed.comment.id;
    }
    for (CommentCard *card : m_area->findChildren<CommentCard *>()) {
        card->setLit(card->comment().id == m_lit);
        if (card->comment().id == m_lit)
            m_area->ensureWidgetVisible(card);
    }
}

void ReviewComments::fill()
{
    const int open = openCount();
    m_title->setText(open == 0 ? tr("Comments") : open == 1 ? tr("Comments (1 open)") : tr("Comments (%1 open)").arg(open));
    auto *list = new QWidget(m_area);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    QList<QWidget *> orphans;
    int shown = 0;
    for (const PlacedComment &placed : std::as_const(m_comments)) {
        const Comment &comment = placed.comment;
        if (!comment.parent.isNull() || (m_openOnly->isChecked() && !comment.resolvedBy.isEmpty()))
            continue;
        ++shown;
        QList<Comment> answers;
        for (const PlacedComment &other : m_comments) {
            if (other.comment.parent == comment.id)
                answers.append(other.comment);
        }
        auto *card = new CommentCard(placed, answers, m_writable, m_context.theme, list);
        connect(card, &CommentCard::answerWanted, this, [this, comment] { Q_EMIT answerWanted(comment); });
        connect(card, &CommentCard::resolveWanted, this, [this, comment] { Q_EMIT resolveWanted(comment); });
        connect(card, &CommentCard::chosen, this, [this, comment] { Q_EMIT chosen(comment.id); });
        if (placed.orphan)
            orphans.append(card);
        else
            column->addWidget(card);
    }
    if (!orphans.isEmpty()) {
        auto *head = new QLabel(tr("Their text is gone", "comments whose text was deleted: 原文已删除"), list);
        head->setObjectName(u"reviewOrphansLabel"_s);
        head->setFont(m_context.theme.font(13, QFont::DemiBold));
        column->addWidget(head);
        for (QWidget *card : std::as_const(orphans))
            column->addWidget(card);
    }
    if (shown == 0) {
        auto *none = new QLabel(tr("No comments. Select text and press Ctrl+Alt+M to make one."), list);
        none->setObjectName(u"reviewNoCommentsLabel"_s);
        none->setWordWrap(true);
        none->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(none);
    }
    column->addStretch(1);
    if (QWidget *former = m_area->takeWidget()) {
        former->hide();
        former->deleteLater(); // one of its buttons may have set this off
    }
    m_area->setWidget(list);
    list->show();
}

} // namespace bulletin
