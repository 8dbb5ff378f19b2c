// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/work_item.h"
#include "ui/shell/context.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace bulletin {

// Articles on a list of review, filtered by title, unit or receipt. A projection.
class ReviewQueueModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StageCodeRole = Qt::UserRole, StageNameRole, DetailRole };
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<WorkItem> &items);
    void setFilter(const QString &words);
    const QList<WorkItem> &shown() const { return m_shown; }
    int rowOf(ArticleId article) const; // -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QList<WorkItem> m_items;
    QList<WorkItem> m_shown;
    QString m_filter;
};

// Two lines a row: the title; the stage as a chip, the unit, since when.
class ReviewQueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    ReviewQueueDelegate(const Theme &theme, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

// The left of the review page: what waits for whoever is here; for an editor also the articles that
// came in, are in review, wait for their place, are held over, went back or are not used.
class ReviewQueue final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewQueue(const Context &context, QWidget *parent = nullptr);

    enum class List { Waiting, Submitted, InReview, Accepted, Held, Returned, Rejected };
    void reload(); // reads; keeps the article where it is still on the list
    int waiting() const { return m_waiting; }
    void showList(List list);
    List list() const;
    std::optional<ArticleId> current() const;
    void select(ArticleId article);
    void step(int by); // to the next or the one before
    void focusFilter();
    QListView &view() { return *m_view; }
    const ReviewQueueModel &model() const { return m_model; }
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void currentChanged();

private:
    QList<WorkItem> read(List list) const;
    void fill();
    const Context m_context;
    ReviewQueueModel m_model;
    QComboBox *m_lists;
    QLineEdit *m_filter;
    QListView *m_view;
    QLabel *m_empty;
    int m_waiting = 0;
    bool m_filling = false;
};

} // namespace bulletin
