// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace bulletin {

class Theme;

// A row of the findings: sign and sentence, where it stands with the words around it, and the keys
// of its cures. A heading is one short line.
class FindingsDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FindingsDelegate(const Theme &theme, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintContext(QPainter &painter, const QRect &rect, const QModelIndex &index, bool strong) const;
    const Theme &m_theme;
};

} // namespace bulletin
