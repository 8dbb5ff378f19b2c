// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_view.h"

#include "ui/issues/board_model.h"
#include "ui/shell/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
constexpr int narrowBoard = 640; // below that the numbers give way to the titles
}

BoardView::BoardView(BoardModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName(u"boardTree"_s);
    setAccessibleName(tr("Sections and articles of this issue"));
    setModel(&model);
    setIndentation(20);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false); // the frame shows the focus, the selection the row
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setAutoScroll(true);
    setAutoExpandDelay(600);
    setExpandsOnDoubleClick(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(false);
    header()->setFixedHeight(36);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &BoardView::rememberState);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardView::restoreState);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const std::optional<Article> article = m_model.article(index))
            Q_EMIT opened(article->id);
    });
    expandAll();
    fitColumns();
}

std::optional<ArticleId> BoardView::currentArticle() const
{
    const std::optional<Article> article = m_model.article(currentIndex());
    return article ? std::optional(article->id) : std::nullopt;
}

std::optional<SectionId> BoardView::currentSection() const
{
    const QModelIndex index = currentIndex();
    const std::optional<IssueSection> section = m_model.section(BoardModel::isSection(index) ? index : index.parent());
    return section ? std::optional(section->id) : std::nullopt;
}

bool BoardView::isSectionCurrent() const
{
    return BoardModel::isSection(currentIndex());
}

void BoardView::select(ArticleId article)
{
    if (const QModelIndex index = m_model.indexOf(article); index.isValid()) {
        expand(index.parent());
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void BoardView::select(SectionId section)
{
    if (const QModelIndex index = m_model.indexOf(section); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void BoardView::editCurrent()
{
    if (const QModelIndex index = currentIndex().siblingAtColumn(BoardModel::TitleColumn); index.isValid())
        edit(index);
}

void BoardView::rememberState()
{
    if (m_restoring)
        return;
    m_state.article = currentArticle();
    m_state.section = currentSection();
    m_state.row = currentIndex().row();
    m_state.scroll = verticalScrollBar()->value();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const std::optional<IssueSection> section = m_model.section(index);
        if (!section)
            continue;
        if (isExpanded(index) || m_model.rowCount(index) == 0)
            m_state.folded.remove(section->id);
        else
            m_state.folded.insert(section->id);
    }
}

void BoardView::restoreState()
{
    m_restoring = true;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const std::optional<IssueSection> section = m_model.section(index);
        setExpanded(index, section && (!m_state.folded.contains(section->id) || !m_model.filter().isEmpty()));
    }
    QModelIndex current = m_state.article ? m_model.indexOf(*m_state.article) : QModelIndex();
    if (!current.isValid() && m_state.section) {
        current = m_model.indexOf(*m_state.section);
        // The article went away: the one that took its place is next.
        if (const int left = m_model.rowCount(current); m_state.article && left > 0)
            current = m_model.index(std::clamp(m_state.row, 0, left - 1), 0, current);
    }
    if (!current.isValid() && m_model.rowCount() > 0)
        current = m_model.index(0, 0);
    m_restoring = false;
    fitColumns();
    if (current.isValid())
        setCurrentIndex(current);
    verticalScrollBar()->setValue(m_state.scroll);
    Q_EMIT selectionMoved();
}

std::optional<BoardView::Target> BoardView::articleTarget(QPoint at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid()) { // below the last row: the end of the last section
        const QModelIndex last = m_model.index(m_model.rowCount() - 1, 0);
        const std::optional<IssueSection> section = m_model.section(last);
        if (!section)
            return std::nullopt;
        const int rows = m_model.rowCount(last);
        const QRect rect = visualRect(rows > 0 && isExpanded(last) ? m_model.index(rows - 1, 0, last) : last);
        return Target{section->id, m_model.articleCount(section->id), rect.bottom()};
    }
    const QRect rect = visualRect(index);
    if (const std::optional<IssueSection> section = m_model.section(index.siblingAtColumn(0)))
        return Target{section->id, isExpanded(index.siblingAtColumn(0)) ? 0 : m_model.articleCount(section->id), rect.bottom()};
    const std::optional<Article> article = m_model.article(index);
    const std::optional<BoardModel::Place> place = article ? m_model.placeOf(article->id) : std::nullopt;
    if (!place)
        return std::nullopt;
    const bool below = at.y() > rect.center().y();
    return Target{place->section, place->position + (below ? 1 : 0), below ? rect.bottom() : rect.top() - 1};
}

std::optional<BoardView::Target> BoardView::sectionTarget(QPoint at) const
{
    const QModelIndex index = indexAt(at);
    const QModelIndex head = !index.isValid() ? m_model.index(m_model.rowCount() - 1, 0) : BoardModel::isSection(index) ? index.siblingAtColumn(0) : index.parent();
    const std::optional<IssueSection> section = m_model.section(head);
    const std::optional<int> position = section ? m_model.positionOf(section->id) : std::nullopt;
    if (!position)
        return std::nullopt;
    const int rows = isExpanded(head) ? m_model.rowCount(head) : 0;
    const int top = visualRect(head).top();
    const int bottom = visualRect(rows > 0 ? m_model.index(rows - 1, 0, head) : head).bottom();
    const bool below = !index.isValid() || at.y() > (top + bottom) / 2;
    return Target{section->id, *position + (below ? 1 : 0), below ? bottom : top - 1};
}

std::optional<BoardView::Target> BoardView::target(const QMimeData *dragged, QPoint at) const
{
    if (dragged->hasFormat(BoardModel::sectionMimeType()))
        return sectionTarget(at);
    if (dragged->hasFormat(BoardModel::articleMimeType()) || dragged->hasUrls())
        return articleTarget(at);
    return std::nullopt;
}

void BoardView::startDrag(Qt::DropActions actions)
{
    Q_EMIT dragging(true);
    QTreeView::startDrag(actions);
    Q_EMIT dragging(false);
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_model.canDropMimeData(event->mimeData(), event->dropAction(), -1, -1, {})) {
        setState(DraggingState); // lets the view scroll and open sections by itself
        event->acceptProposedAction();
    }
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    const std::optional<Target> place = target(event->mimeData(), event->position().toPoint());
    m_insertionLine = place ? std::optional(place->line) : std::nullopt;
    event->setAccepted(place.has_value());
    if (place)
        event->acceptProposedAction();
    viewport()->update();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    m_insertionLine.reset();
    viewport()->update();
}

void BoardView::dropEvent(QDropEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    const std::optional<Target> place = target(dragged, event->position().toPoint());
    m_insertionLine.reset();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    if (!place)
        return event->ignore();
    event->acceptProposedAction();
    if (dragged->hasUrls()) {
        QStringList paths;
        for (const QUrl &url : dragged->urls()) {
            if (url.isLocalFile())
                paths.append(url.toLocalFile());
        }
        if (!paths.isEmpty())
            Q_EMIT filesDropped(paths, place->section);
    } else if (const auto article = ArticleId::parse(QString::fromLatin1(dragged->data(BoardModel::articleMimeType())))) {
        const std::optional<BoardModel::Place> from = m_model.placeOf(*article);
        const bool later = from && from->section == place->section && from->position < place->position;
        Q_EMIT articleDropped(*article, place->section, place->position - (later ? 1 : 0));
    } else if (const auto section = SectionId::parse(QString::fromLatin1(dragged->data(BoardModel::sectionMimeType())))) {
        const bool later = m_model.positionOf(*section).value_or(0) < place->position;
        Q_EMIT sectionDropped(*section, place->position - (later ? 1 : 0));
    }
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_insertionLine)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_theme.color(Theme::Token::Focus);
    painter.setPen(QPen(color, 2));
    painter.drawLine(14, *m_insertionLine, viewport()->width() - 8, *m_insertionLine);
    painter.setBrush(m_theme.color(Theme::Token::Surface));
    painter.drawEllipse(QPointF(10, *m_insertionLine), 3.5, 3.5);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState) {
        if (const std::optional<ArticleId> article = currentArticle())
            Q_EMIT opened(*article);
        else if (isSectionCurrent())
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        return event->accept();
    }
    QTreeView::keyPressEvent(event);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void BoardView::fitColumns()
{
    const QFontMetrics metrics(m_theme.font(14));
    const auto fit = [&](int column, int least) {
        const QString head = m_model.headerData(column, Qt::Horizontal).toString();
        return std::max(least, metrics.horizontalAdvance(head) + 18);
    };
    const int width = viewport()->width();
    const bool narrow = width < narrowBoard;
    for (const int column : {BoardModel::CharactersColumn, BoardModel::PagesColumn})
        header()->setSectionHidden(column, narrow);
    const int stage = fit(BoardModel::StageColumn, 76);
    const int characters = narrow ? 0 : fit(BoardModel::CharactersColumn, 60);
    const int pages = narrow ? 0 : fit(BoardModel::PagesColumn, 56);
    const int checks = fit(BoardModel::ChecksColumn, 76);
    int widest = fit(BoardModel::UnitsColumn, 72);
    for (const Article &article : m_model.articles())
        widest = std::max(widest, metrics.horizontalAdvance(m_model.unitsText(article)) + 20);
    // The title comes first: in a narrow window the unit gives way.
    const int units = std::min(widest, std::clamp(width / 5, 90, 180));
    header()->resizeSection(BoardModel::UnitsColumn, units);
    header()->resizeSection(BoardModel::StageColumn, stage);
    if (!narrow) {
        header()->resizeSection(BoardModel::CharactersColumn, characters);
        header()->resizeSection(BoardModel::PagesColumn, pages);
    }
    header()->resizeSection(BoardModel::ChecksColumn, checks);
    header()->resizeSection(BoardModel::TitleColumn, std::max(160, width - units - stage - characters - pages - checks));
}

void BoardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_restoring)
        Q_EMIT selectionMoved();
}

} // namespace bulletin
