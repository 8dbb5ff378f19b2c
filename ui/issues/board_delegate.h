// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QStyledItemDelegate>

namespace bulletin {

class Theme;

// Paints the rows of the board (section heads, stage chips, hairlines) and edits a title or a
// section's name in place. It writes nothing: what was entered goes out as a signal, with the row
// version that the person saw when they began.
class BoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BoardDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void titleEntered(bulletin::ArticleId article, qint64 version, const QStringList &titleLines) const;
    void sectionNameEntered(bulletin::SectionId section, const QString &name) const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFindings(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    const Theme &m_theme;
};

} // namespace bulletin
