// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_queue.h"

#include "core/desk/review_verbs.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
ReviewQueue::ReviewQueue(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_lists(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_empty(new QLabel(m_view->viewport()))
{
    setObjectName(u"reviewQueue"_s);
    m_lists->setObjectName(u"reviewListCombo"_s);
    m_lists->setAccessibleName(tr("List of articles"));
    m_lists->addItem(QString(), int(List::Waiting));
    if (context.desk.actor().roles.testFlag(OfficeRole::Editor)) {
        for (const List list : {List::Submitted, List::InReview, List::Accepted, List::Held, List::Returned, List::Rejected})
            m_lists->addItem(QString(), int(list));
    }
    m_lists->setVisible(m_lists->count() > 1);
    m_filter->setObjectName(u"reviewFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setPlaceholderText(tr("Filter  Ctrl+F"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(context.theme.icon(u"search"_s, Theme::Token::Muted), QLineEdit::LeadingPosition);
    m_view->setObjectName(u"reviewQueueList"_s);
    m_view->setAccessibleName(tr("Articles"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ReviewQueueDelegate(context.theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"reviewEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_view->viewport());
    over->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 4, 12);
    column->setSpacing(8);
    column->addWidget(m_lists);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    setMinimumWidth(220);
    connect(m_lists, &QComboBox::activated, this, &ReviewQueue::fill);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        const std::optional<ArticleId> kept = current();
        m_filling = true;
        m_model.setFilter(words);
        m_filling = false;
        if (kept)
            select(*kept);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling)
            Q_EMIT currentChanged();
    });
}

QList<WorkItem> ReviewQueue::read(List list) const
{
    using Stage = ArticleStage;
    ReviewVerbs &review = m_context.desk.review();
    if (list == List::Waiting) {
        QList<WorkItem> items = review.workList();
        if (m_context.desk.actor().roles.testFlag(OfficeRole::Contributor)) // he has a page for his own
            items.removeIf([](const WorkItem &item) { return item.article.stage == Stage::Returned; });
        return items;
    }
    QList<Stage> stages;
    switch (list) {
    case List::Submitted:
        stages = {Stage::Submitted};
        break;
    case List::InReview:
        stages = {Stage::FirstReview, Stage::SecondReview, Stage::FinalReview};
        break;
    case List::Accepted:
        stages = {Stage::Accepted};
        break;
    case List::Held:
        stages = {Stage::Held};
        break;
    case List::Returned:
        stages = {Stage::Returned};
        break;
    default:
        stages = {Stage::Rejected};
        break;
    }
    QList<WorkItem> items;
    for (const Bulletin &bulletin : m_context.desk.bulletins()) {
        for (const Stage stage : stages)
            items.append(review.atStage(bulletin.id, stage));
    }
    return items;
}

void ReviewQueue::reload()
{
    const auto nameOf = [](List list) {
        switch (list) {
        case List::Waiting:
            return tr("Waiting for me");
        case List::Submitted:
            return tr("Came in", "list of articles: 来稿");
        case List::InReview:
            return tr("In review", "list of articles: 在审");
        case List::Accepted:
            return tr("To be placed", "list of articles: 待排");
        case List::Held:
            return tr("Held over", "list of articles: 留用");
        case List::Returned:
            return tr("Returned", "list of articles: 退回");
        default:
            return tr("Not used", "list of articles: 不采用");
        }
    };
    for (int row = 0; row < m_lists->count(); ++row) {
        const auto list = List(m_lists->itemData(row).toInt());
        const QList<WorkItem> items = read(list);
        if (list == List::Waiting)
            m_waiting = int(items.size());
        m_lists->setItemText(row, tr("%1 (%2)", "a list of articles and how many are on it").arg(nameOf(list)).arg(items.size()));
        if (row == m_lists->currentIndex()) {
            const std::optional<ArticleId> kept = current();
            const int before = m_view->currentIndex().row();
            m_filling = true;
            m_model.setItems(items);
            const int found = kept ? m_model.rowOf(*kept) : -1;
            const int wanted = found >= 0 ? found : std::min(std::max(0, before), m_model.rowCount() - 1);
            m_view->setCurrentIndex(m_model.index(wanted, 0));
            m_filling = false;
        }
    }
    m_empty->setText(m_model.rowCount() > 0 ? QString()
                         : !m_filter->text().isEmpty() ? tr("Nothing on this list contains “%1”.").arg(m_filter->text())
                         : list() == List::Waiting ? tr("No article waits for your review.") : tr("There is nothing on this list."));
    Q_EMIT currentChanged();
}

void ReviewQueue::fill()
{
    gesture(m_context.prompts, [this] { reload(); });
}

ReviewQueue::List ReviewQueue::list() const
{
    return List(m_lists->currentData().toInt());
}

void ReviewQueue::showList(List list)
{
    m_lists->setCurrentIndex(std::max(0, m_lists->findData(int(list))));
    fill();
}

std::optional<ArticleId> ReviewQueue::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model.shown().size() ? std::optional(m_model.shown().at(index.row()).article.id) : std::nullopt;
}

void ReviewQueue::select(ArticleId article)
{
    if (const int row = m_model.rowOf(article); row >= 0)
        m_view->setCurrentIndex(m_model.index(row, 0));
}

void ReviewQueue::step(int by)
{
    const int row = m_view->currentIndex().row() + by;
    if (row >= 0 && row < m_model.rowCount())
        m_view->setCurrentIndex(m_model.index(row, 0));
}

void ReviewQueue::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<QWidget *> ReviewQueue::panes() const
{
    return {m_view, m_filter};
}

} // namespace bulletin
