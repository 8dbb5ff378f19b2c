// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QTreeView>
#include <optional>

namespace bulletin {

class BoardModel;
class Theme;

// The board's tree: keeps selection, scroll place and folded sections by id when its model is read
// again; takes rows and files that are dragged to it and says where they fell, with a line that
// shows it beforehand. It changes nothing itself.
class BoardView final : public QTreeView {
    Q_OBJECT
public:
    BoardView(BoardModel &model, const Theme &theme, QWidget *parent = nullptr);

    std::optional<ArticleId> currentArticle() const;
    std::optional<SectionId> currentSection() const; // also the section of the current article
    bool isSectionCurrent() const;                   // a section's own row
    void select(ArticleId article);
    void select(SectionId section);
    void editCurrent(); // F2

Q_SIGNALS:
    // Positions count without the row that moves.
    void articleDropped(bulletin::ArticleId article, bulletin::SectionId section, int position);
    void sectionDropped(bulletin::SectionId section, int position);
    void filesDropped(const QStringList &paths, bulletin::SectionId section);
    void selectionMoved();
    void opened(bulletin::ArticleId article); // Enter, double click
    void dragging(bool underWay);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Target {
        SectionId section;
        int position = 0; // among all rows, the moving one included
        int line = 0;     // y of the insertion line
    };
    std::optional<Target> articleTarget(QPoint at) const;
    std::optional<Target> sectionTarget(QPoint at) const;
    std::optional<Target> target(const QMimeData *dragged, QPoint at) const;
    void rememberState();
    void restoreState();
    void fitColumns();

    BoardModel &m_model;
    const Theme &m_theme;
    std::optional<int> m_insertionLine;
    struct State {
        std::optional<ArticleId> article;
        std::optional<SectionId> section;
        QSet<SectionId> folded;
        int scroll = 0;
        int row = 0; // where the current row stood: its successor is chosen when it is gone
    };
    State m_state;
    bool m_restoring = false;
};

} // namespace bulletin
