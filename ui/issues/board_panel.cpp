// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_panel.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "ui/issues/board_actions.h"
#include "ui/issues/board_budget.h"
#include "ui/issues/board_delegate.h"
#include "ui/issues/board_drawer.h"
#include "ui/issues/board_view.h"
#include "ui/issues/budget_advice.h"
#include "ui/issues/stage_strip.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/banner.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

BoardPanel::BoardPanel(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editable(isAllowed(context.desk, "update-issue"))
    , m_edits(context)
    , m_actions(boardActions(), context.theme, this)
    , m_issueMenu(new QMenu(this))
    , m_stages(new StageStrip(context.theme, this))
    , m_doubts(new Banner(u"boardDoubts"_s, Banner::Kind::Note, context.theme, this))
    , m_model(new BoardModel(context.desk, this))
    , m_view(new BoardView(*m_model, context.theme, this))
    , m_drawer(new BoardDrawer(context.desk, context.theme, this))
{
    setObjectName(u"boardPanel"_s);
    m_header = makeHeader();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_stages);
    column->addWidget(makeBudgetRow());
    column->addWidget(m_advice);
    column->addWidget(m_doubts);
    column->addWidget(m_view, 1);
    column->addWidget(m_drawer);
    connectRows();
    connectActions();
    refreshActions();
    if (m_editable)
        return;
    m_view->setDragEnabled(false);
    for (QWidget *target : {static_cast<QWidget *>(m_view), m_view->viewport(), static_cast<QWidget *>(m_drawer)})
        target->setAcceptDrops(false);
}

BoardPanel::~BoardPanel()
{
    // A title that is being typed would be committed by the tree's own end, when half of this is gone.
    m_view->itemDelegate()->disconnect(this);
    m_view->disconnect(this);
}

QWidget *BoardPanel::makeHeader()
{
    auto *header = new QWidget(this);
    m_issueButton = new QToolButton(header);
    m_issueButton->setObjectName(u"boardIssueButton"_s);
    m_issueButton->setFont(m_context.theme.font(20, QFont::DemiBold));
    m_issueButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_issueButton->setPopupMode(QToolButton::InstantPopup);
    m_issueButton->setMenu(m_issueMenu);
    m_issueButton->setFocusPolicy(Qt::TabFocus);
    m_issueMenu->setObjectName(u"boardIssueMenu"_s);
    m_subtitle = new QLabel(header);
    m_subtitle->setObjectName(u"boardSubtitleLabel"_s);
    m_subtitle->setFont(m_context.theme.font(13));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setIndent(4);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_issueButton, 0, Qt::AlignLeft);
    titles->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(titles);
    return header;
}

QWidget *BoardPanel::makeBudgetRow()
{
    auto *line = new QWidget(this);
    m_budget = new BoardBudget(m_context.theme, line);
    m_filter = new QLineEdit(line);
    m_filter->setObjectName(u"boardFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter this issue"));
    m_filter->setPlaceholderText(tr("Filter this issue  Ctrl+F"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(m_context.theme.icon(u"search"_s, Theme::Token::Muted), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(200);
    m_filter->setMaximumWidth(260);
    m_advice = new QLabel(this);
    m_advice->setObjectName(u"boardAdviceLabel"_s);
    m_advice->setWordWrap(true);
    m_advice->setFont(m_context.theme.font(13));
    m_advice->hide();
    m_empty = new QLabel(m_view->viewport());
    m_empty->setObjectName(u"boardEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_budget, 1);
    row->addWidget(m_filter, 1);
    return line;
}

void BoardPanel::setButtons(const QList<QAction *> &actions)
{
    m_buttons = new ActionBar(actions, m_context.theme, m_header);
    static_cast<QHBoxLayout *>(m_header->layout())->addWidget(m_buttons, 1, Qt::AlignTop);
}

void BoardPanel::connectRows()
{
    auto *delegate = new BoardDelegate(m_context.theme, m_view);
    m_view->setItemDelegate(delegate);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(delegate, &BoardDelegate::titleEntered, this,
            [this](ArticleId article, qint64 version, const QStringList &lines) { m_edits.renameArticle(article, version, lines); });
    connect(delegate, &BoardDelegate::sectionNameEntered, this,
            [this](SectionId section, const QString &name) { m_edits.renameSection(m_issue->id, section, name); });
    connect(m_view, &BoardView::articleDropped, this,
            [this](ArticleId article, SectionId section, int position) { m_edits.moveArticle(article, section, position); });
    connect(m_view, &BoardView::sectionDropped, this, [this](SectionId section, int position) { m_edits.moveSection(m_issue->id, section, position); });
    connect(m_view, &BoardView::filesDropped, this, &BoardPanel::draftFilesDropped);
    connect(m_view, &BoardView::opened, this, &BoardPanel::opened);
    connect(m_view, &BoardView::dragging, m_drawer, &BoardDrawer::showForDrag);
    connect(m_view, &BoardView::selectionMoved, this, [this] {
        refreshActions();
        Q_EMIT currentArticleChanged(m_view->currentArticle());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint at) { showMenu(m_view, at); });
    connect(&m_drawer->list(), &QWidget::customContextMenuRequested, this, [this](QPoint at) { showMenu(&m_drawer->list(), at); });
    connect(m_drawer, &BoardDrawer::articleDropped, this, [this](ArticleId article) { m_edits.unplace(article); });
    connect(m_drawer, &BoardDrawer::opened, this, &BoardPanel::opened);
    connect(m_drawer, &BoardDrawer::placeWanted, this, &BoardPanel::place);
    connect(m_drawer, &BoardDrawer::selectionMoved, this, &BoardPanel::refreshActions);
    connect(m_filter, &QLineEdit::textChanged, m_model, &BoardModel::setFilter);
    connect(m_doubts, &Banner::verbClicked, this, &BoardPanel::doubtsWanted);
}

void BoardPanel::setIssue(const std::optional<Issue> &issue)
{
    m_issue = issue;
    m_layout.reset();
    m_filter->clear();
    m_model->setIssue(issue ? std::optional(issue->id) : std::nullopt);
    m_drawer->model().setBulletin(issue && m_editable ? std::optional(issue->bulletin) : std::nullopt);
    if (issue)
        showIssue(*issue);
    showBudget();
    refreshActions();
}

void BoardPanel::reload()
{
    m_model->reload();
    m_drawer->model().reload();
    refreshActions();
}

void BoardPanel::showIssue(const Issue &issue)
{
    m_issue = issue;
    m_issueButton->setText(issueLabel(issue));
    m_issueButton->setAccessibleName(tr("Issue shown: %1. Choose another.").arg(issueLabel(issue)));
    m_stages->setStage(issue.stage);
    m_stages->setVisible(m_context.desk.people().hasAccounts());
    QStringList parts{issue.name, stageName(issue.stage)};
    if (issue.date.isValid()) {
        parts.append(tr("planned for %1").arg(printedDate(issue.date)));
        if (const QString left = daysLeft(issue.date); !left.isEmpty())
            parts.append(left);
    }
    m_subtitle->setText(parts.join(u" · "_s));
    const int doubts = int(issue.doubts.size());
    m_doubts->say(doubts == 0       ? QString()
                      : doubts == 1 ? tr("The import left 1 doubt.")
                                    : tr("The import left %1 doubts.").arg(doubts),
                  tr("Look at Them"));
    showBudget();
}

void BoardPanel::showLayout(std::shared_ptr<const Layout> layout)
{
    m_layout = layout;
    m_model->setLayout(std::move(layout));
    showBudget();
}

void BoardPanel::showBudget()
{
    m_budget->setPages(m_layout ? m_layout->usedPages : -1, m_issue ? m_issue->plannedPages : 0);
    const QString advice = m_issue && m_layout ? budgetAdvice(m_layout->usedPages, m_issue->plannedPages, m_model->articles()) : QString();
    QPalette palette = m_advice->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.color(Theme::Token::Warn));
    m_advice->setPalette(palette);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

QString BoardPanel::daysLeft(const QDate &date) const
{
    const qint64 days = m_context.desk.clock().now().toLocalTime().date().daysTo(date);
    if (days < 0)
        return {};
    return days == 0 ? tr("today") : days == 1 ? tr("1 day left") : tr("%1 days left").arg(days);
}

QList<QWidget *> BoardPanel::panes() const
{
    return {m_view, &m_drawer->list(), m_filter};
}

void BoardPanel::focusRows()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void BoardPanel::refreshActions()
{
    const std::optional<ArticleId> article = m_view->currentArticle();
    const std::optional<SectionId> section = m_view->currentSection();
    const bool reserve = m_drawer->current().has_value();
    for (const char *id : {"articleMoveUp", "articleMoveDown", "articleUnplace"})
        m_actions.action(id)->setEnabled(article.has_value());
    for (const char *id : {"sectionMoveUp", "sectionMoveDown", "rowRename"})
        m_actions.action(id)->setEnabled(section.has_value());
    for (const char *id : {"articlePlace", "articleDelete"})
        m_actions.action(id)->setEnabled(reserve);
    m_actions.action("articleOpen")->setEnabled(article || reserve);
    m_actions.action("sectionAdd")->setEnabled(m_issue.has_value());
    m_actions.action("sectionRemove")->setEnabled(section && m_model->articleCount(*section) == 0);
    if (!m_editable) {
        for (QAction *action : m_actions.all())
            action->setEnabled(action == m_actions.action("boardFilter"));
    }
    gesture(m_context.prompts, [this] { refreshSteps(); });
    const bool nothing = m_issue && m_model->articleCount() == 0;
    const bool noHit = !nothing && !m_model->filter().isEmpty() && m_model->rowCount() == 0;
    m_empty->setText(noHit ? tr("No article of this issue contains “%1”.").arg(m_model->filter())
                           : tr("This issue has no articles yet. Press Ctrl+N to write one, or drag Word files here."));
    m_empty->setGeometry(m_view->viewport()->rect().adjusted(24, 100, -24, -24));
    m_empty->setVisible(nothing || noHit);
}

} // namespace bulletin
