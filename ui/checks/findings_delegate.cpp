// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/findings_delegate.h"

#include "ui/checks/findings_model.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int headingHeight = 28;
constexpr int inset = 8;
constexpr int iconSize = 16;
constexpr int textLeft = inset + iconSize + 8;
constexpr int lineHeight = 20;

int linesOf(const QModelIndex &index)
{
    return 2 + !index.data(FindingsModel::FixesRole).toString().isEmpty() + !index.data(FindingsModel::IgnoredRole).toString().isEmpty();
}

} // namespace

FindingsDelegate::FindingsDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, index.data(FindingsModel::HeadingRole).toBool() ? headingHeight : linesOf(index) * lineHeight + 12};
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(FindingsModel::HeadingRole).toBool()) {
        paintHeading(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool ignored = !index.data(FindingsModel::IgnoredRole).toString().isEmpty();
    if (selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Token::Selection));
    painter->setPen(m_theme.color(Theme::Token::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto severity = Severity(index.data(FindingsModel::SeverityRole).toInt());
    const Theme::Token token = ignored ? Theme::Token::Muted : severityToken(severity);
    m_theme.icon(severityIcon(severity), token).paint(painter, QRect(option.rect.left() + inset, option.rect.top() + 8, iconSize, iconSize));
    QRect line(option.rect.left() + textLeft, option.rect.top() + 6, option.rect.width() - textLeft - inset, lineHeight);
    const auto write = [&](const QString &text, Theme::Token colour, int pixels) {
        painter->setFont(m_theme.font(pixels));
        painter->setPen(m_theme.color(selected && colour == Theme::Token::Muted ? Theme::Token::Text : colour));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineHeight);
    };
    write(index.data().toString(), ignored ? Theme::Token::Muted : Theme::Token::Text, 14);
    paintContext(*painter, line, index, selected);
    line.translate(0, lineHeight);
    if (const QString fixes = index.data(FindingsModel::FixesRole).toString(); !fixes.isEmpty())
        write(fixes, Theme::Token::Focus, 13);
    if (const QString said = index.data(FindingsModel::IgnoredRole).toString(); !said.isEmpty())
        write(said, Theme::Token::Muted, 13);
    painter->restore();
}

void FindingsDelegate::paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.fillRect(rect, m_theme.color(Theme::Token::Window));
    painter.setFont(m_theme.font(13, QFont::DemiBold));
    painter.setPen(m_theme.color(Theme::Token::Text));
    painter.drawText(rect.adjusted(inset, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
}

// The words themselves stand out from what is around them, also without colour.
void FindingsDelegate::paintContext(QPainter &painter, const QRect &rect, const QModelIndex &index, bool strong) const
{
    const QColor plain = m_theme.color(strong ? Theme::Token::Text : Theme::Token::Muted);
    const QFont normal = m_theme.font(13);
    QFont marked = m_theme.font(13, QFont::DemiBold);
    marked.setUnderline(true);
    QRect rest = rect;
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        if (text.isEmpty() || rest.width() <= 0)
            return;
        painter.setFont(font);
        painter.setPen(color);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(shown));
    };
    // Half of the line at most: a long title must not hide the words.
    write(QFontMetrics(normal).elidedText(index.data(FindingsModel::PlaceTextRole).toString(), Qt::ElideMiddle, rect.width() / 2) + u"  "_s, normal, plain);
    const QString words = index.data(FindingsModel::WordsRole).toString();
    const int left = std::max(0, (rest.width() - QFontMetrics(marked).horizontalAdvance(words)) / 2);
    write(QFontMetrics(normal).elidedText(index.data(FindingsModel::BeforeRole).toString(), Qt::ElideLeft, left), normal, plain);
    write(words, marked, m_theme.color(Theme::Token::Text));
    write(index.data(FindingsModel::AfterRole).toString(), normal, plain);
}

} // namespace bulletin
