// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_drawer.h"

#include "core/desk/desk.h"
#include "ui/issues/board_model.h"
#include "ui/shell/theme.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

UnplacedModel::UnplacedModel(const Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void UnplacedModel::setBulletin(std::optional<BulletinId> bulletin)
{
    m_bulletin = bulletin;
    reload();
}

void UnplacedModel::reload()
{
    const QList<Article> articles = m_bulletin ? m_desk.unplacedArticles(*m_bulletin) : QList<Article>();
    beginResetModel();
    m_articles = articles;
    endResetModel();
}

std::optional<Article> UnplacedModel::article(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_articles.size() ? std::optional(m_articles.at(index.row())) : std::nullopt;
}

QModelIndex UnplacedModel::indexOf(ArticleId article) const
{
    for (int row = 0; row < m_articles.size(); ++row) {
        if (m_articles.at(row).id == article)
            return index(row, 0);
    }
    return {};
}

int UnplacedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

int UnplacedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnplacedModel::data(const QModelIndex &index, int role) const
{
    const std::optional<Article> row = article(index);
    if (!row)
        return {};
    if (role == Qt::AccessibleDescriptionRole)
        return u"#article:"_s + row->id.text();
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == CharactersColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == TitleColumn)
        return row->title();
    if (index.column() == CharactersColumn)
        return QLocale().toString(row->characters);
    QStringList names;
    for (const Credit &credit : row->credits)
        names.append(credit.name);
    return names.join(u'、');
}

Qt::ItemFlags UnplacedModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QMimeData *UnplacedModel::mimeData(const QModelIndexList &indexes) const
{
    const std::optional<Article> row = indexes.isEmpty() ? std::nullopt : article(indexes.first());
    if (!row)
        return nullptr;
    auto *dragged = new QMimeData;
    dragged->setData(BoardModel::articleMimeType(), row->id.text().toLatin1());
    return dragged;
}

BoardDrawer::BoardDrawer(const Desk &desk, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(desk)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"boardDrawer"_s);
    setAcceptDrops(true);
    m_title->setObjectName(u"drawerTitleLabel"_s);
    m_title->setFont(theme.font(13, QFont::DemiBold));
    m_hint->setObjectName(u"drawerHintLabel"_s);
    m_hint->setFont(theme.font(13));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"drawerList"_s);
    m_list->setAccessibleName(tr("Articles kept at the desk, not placed in an issue"));
    m_list->setModel(&m_model);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setDragEnabled(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BoardDrawer::refresh);
    connect(m_list, &QTreeView::doubleClicked, this, [this] {
        if (const std::optional<ArticleId> article = current())
            Q_EMIT opened(*article);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardDrawer::selectionMoved);
    refresh();
}

std::optional<ArticleId> BoardDrawer::current() const
{
    const std::optional<Article> article = m_model.article(m_list->currentIndex());
    return article ? std::optional(article->id) : std::nullopt;
}

void BoardDrawer::showForDrag(bool underWay)
{
    m_catching = underWay;
    refresh();
}

void BoardDrawer::refresh()
{
    const int count = m_model.rowCount();
    m_title->setText(count == 1 ? tr("1 article in reserve", "kept at the desk, not placed: 待用 1 篇") : tr("%1 articles in reserve").arg(count));
    m_hint->setText(m_catching ? tr("Drop here to take the article out of this issue") : tr("Drag up to place, or press Ctrl+Enter"));
    m_list->setVisible(count > 0);
    m_list->setFixedHeight(std::min(4, count) * 30 + 4);
    setVisible(count > 0 || m_catching);
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
}

bool BoardDrawer::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && object == m_list->viewport())
        fitColumns();
    if (event->type() == QEvent::KeyPress && object == m_list) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const std::optional<ArticleId> article = current();
        if (article && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (key->modifiers().testFlag(Qt::ControlModifier))
                Q_EMIT placeWanted(*article);
            else
                Q_EMIT opened(*article);
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void BoardDrawer::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(BoardModel::articleMimeType()) && event->source() != m_list)
        event->acceptProposedAction();
}

void BoardDrawer::dropEvent(QDropEvent *event)
{
    if (const auto article = ArticleId::parse(QString::fromLatin1(event->mimeData()->data(BoardModel::articleMimeType())))) {
        event->acceptProposedAction();
        Q_EMIT articleDropped(*article);
    }
}

void BoardDrawer::fitColumns()
{
    const int width = m_list->viewport()->width();
    const int characters = 64, units = std::clamp(width / 4, 90, 200);
    m_list->header()->resizeSection(UnplacedModel::CharactersColumn, characters);
    m_list->header()->resizeSection(UnplacedModel::UnitsColumn, units);
    m_list->header()->resizeSection(UnplacedModel::TitleColumn, std::max(160, width - characters - units));
}

} // namespace bulletin
