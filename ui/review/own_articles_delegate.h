// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace bulletin {

class Theme;

// An article of one's own in two lines: title and chip, and what is to be known of it.
class OwnArticlesDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit OwnArticlesDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace bulletin
