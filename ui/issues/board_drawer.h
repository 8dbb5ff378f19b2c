// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

#include <QAbstractTableModel>
#include <QFrame>
#include <QTreeView>

class QLabel;

namespace bulletin {

class Desk;
class Theme;

// 待用稿件: the bulletin's articles that no issue holds, newest first. A projection.
class UnplacedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, UnitsColumn, CharactersColumn, ColumnCount };
    explicit UnplacedModel(const Desk &desk, QObject *parent = nullptr);

    void setBulletin(std::optional<BulletinId> bulletin); // reads
    void reload();
    std::optional<Article> article(const QModelIndex &index) const;
    QModelIndex indexOf(ArticleId article) const;
    const QList<Article> &articles() const { return m_articles; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    const Desk &m_desk;
    std::optional<BulletinId> m_bulletin;
    QList<Article> m_articles;
};

// The drawer under the board in which they lie: rows are dragged up to be placed, articles of the
// board are dropped here to be taken out. Shown while it holds something or could catch something.
class BoardDrawer final : public QFrame {
    Q_OBJECT
public:
    BoardDrawer(const Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    UnplacedModel &model() { return m_model; }
    QTreeView &list() { return *m_list; }
    std::optional<ArticleId> current() const;
    void showForDrag(bool underWay);

Q_SIGNALS:
    void articleDropped(bulletin::ArticleId article); // take it out of the issue
    void opened(bulletin::ArticleId article);
    void placeWanted(bulletin::ArticleId article);    // Enter with Ctrl, or the row's button
    void selectionMoved();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    void fitColumns();
    UnplacedModel m_model;
    QLabel *m_title;
    QLabel *m_hint;
    QTreeView *m_list;
    bool m_catching = false;
};

} // namespace bulletin
