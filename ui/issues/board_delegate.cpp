// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_delegate.h"

#include "ui/issues/board_model.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int rowHeight = 36;
constexpr int inset = 8;
constexpr int signSize = 14;
constexpr QChar softBreak = u'↵'; // stands for a title's line break while it is edited

const BoardModel &boardOf(const QModelIndex &index)
{
    return *static_cast<const BoardModel *>(index.model());
}

} // namespace

BoardDelegate::BoardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Token::Selection));
    painter->setPen(m_theme.color(Theme::Token::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (BoardModel::isSection(index))
        paintSection(painter, option, index);
    else if (index.column() == BoardModel::StageColumn)
        paintChip(painter, option, index);
    else if (index.column() == BoardModel::ChecksColumn)
        paintFindings(painter, option, index);
    else
        paintCell(painter, option, index);
    painter->restore();
}

void BoardDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != BoardModel::TitleColumn)
        return;
    const QString name = index.data().toString();
    QRect rect = option.rect.adjusted(0, 0, -inset, 0);
    painter->setFont(m_theme.font(14, QFont::DemiBold));
    painter->setPen(m_theme.color(Theme::Token::Text));
    const QString shown = painter->fontMetrics().elidedText(name, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, shown);
    rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(shown) + 4);
    painter->setFont(m_theme.font(13));
    painter->setPen(m_theme.color(option.state & QStyle::State_Selected ? Theme::Token::Text : Theme::Token::Muted));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(BoardModel::CountsRole).toString(), Qt::ElideRight, rect.width()));
}

void BoardDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool title = index.column() == BoardModel::TitleColumn;
    // Muted text is too faint on the dark selection (design ui §5).
    const bool strong = title || option.state & QStyle::State_Selected;
    const QRect rect = option.rect.adjusted(title ? 0 : inset, 0, -inset, 0);
    painter->setFont(m_theme.font(14));
    painter->setPen(m_theme.color(strong ? Theme::Token::Text : Theme::Token::Muted));
    // Of a unit the last characters tell one from the other (市委××室宣教处).
    const Qt::TextElideMode elide = index.column() == BoardModel::UnitsColumn ? Qt::ElideLeft : Qt::ElideRight;
    painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), elide, rect.width()));
}

// Sign and number of what has to be done, hints only where there is nothing worse.
void BoardDelegate::paintFindings(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int errors = index.data(BoardModel::ErrorsRole).toInt();
    const int warnings = index.data(BoardModel::WarningsRole).toInt();
    const int hints = errors + warnings > 0 ? 0 : index.data(BoardModel::HintsRole).toInt();
    painter->setFont(m_theme.font(13));
    int right = option.rect.right() - inset;
    for (const auto &[severity, count] : {std::pair(Severity::Hint, hints), std::pair(Severity::Warning, warnings), std::pair(Severity::Error, errors)}) {
        if (count == 0)
            continue;
        const QString number = QString::number(count);
        const int width = painter->fontMetrics().horizontalAdvance(number);
        painter->setPen(m_theme.color(Theme::Token::Text));
        painter->drawText(QRect(right - width, option.rect.top(), width, option.rect.height()), Qt::AlignVCenter, number);
        right -= width + 3 + signSize;
        m_theme.icon(severityIcon(severity), severityToken(severity)).paint(painter, QRect(right, option.rect.center().y() - signSize / 2 + 1, signSize, signSize));
        right -= inset;
    }
}

void BoardDelegate::paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme::Chip chip = m_theme.chip(index.data(BoardModel::StageCodeRole).toString());
    painter->setFont(m_theme.font(12, QFont::Medium));
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, option.rect.width() - 2 * inset - 14);
    QRect rect(0, 0, painter->fontMetrics().horizontalAdvance(text) + 14, 20);
    rect.moveCenter(option.rect.center());
    rect.moveLeft(option.rect.left() + inset);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chip.background);
    painter->drawRoundedRect(rect, 10, 10);
    painter->setPen(chip.foreground);
    painter->drawText(rect, Qt::AlignCenter, text);
}

QWidget *BoardDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"boardTitleEdit"_s);
    const BoardModel &board = boardOf(index);
    if (const std::optional<Article> article = board.article(index)) {
        edit->setAccessibleName(tr("Title of the article"));
        edit->setToolTip(tr("Enter saves, Esc leaves it as it was. Shift+Enter breaks the line where the title is printed in two lines."));
        edit->setProperty("article", QVariant::fromValue(*article));
    } else if (const std::optional<IssueSection> section = board.section(index)) {
        edit->setAccessibleName(tr("Name of the section"));
        edit->setProperty("section", QVariant::fromValue(*section));
    }
    return edit;
}

void BoardDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<QLineEdit *>(editor);
    if (edit->isModified())
        return; // somebody else's change must not wipe out what is being typed
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void BoardDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    // The verb resets the model and with it this editor: it runs when the view is done with both.
    const auto *edit = static_cast<const QLineEdit *>(editor);
    if (const QVariant kept = edit->property("article"); kept.isValid()) {
        const auto article = kept.value<Article>();
        QStringList lines;
        for (const QString &line : edit->text().split(softBreak, Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        if (!lines.isEmpty() && lines != article.titleLines)
            QTimer::singleShot(0, this, [this, article, lines] { Q_EMIT titleEntered(article.id, article.version, lines); });
    } else if (const QVariant whole = edit->property("section"); whole.isValid()) {
        const auto section = whole.value<IssueSection>();
        if (const QString name = edit->text().trimmed(); !name.isEmpty() && name != section.name)
            QTimer::singleShot(0, this, [this, section, name] { Q_EMIT sectionNameEntered(section.id, name); });
    }
}

void BoardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(-4, 2, 0, -2));
}

bool BoardDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ShiftModifier) && editor->property("article").isValid()) {
            static_cast<QLineEdit *>(editor)->insert(QString(softBreak));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace bulletin
