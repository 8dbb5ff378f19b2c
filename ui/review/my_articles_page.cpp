// SPDX-License-Identifier: Apache-2.0
#include "ui/review/my_articles_page.h"

#include "core/desk/desk.h"
#include "core/desk/review_verbs.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_editor.h"
#include "ui/checks/findings_panel.h"
#include "ui/issues/recovery_page.h"
#include "ui/review/own_article_pane.h"
#include "ui/review/own_articles_delegate.h"
#include "ui/review/own_drafts.h"
#include "ui/review/receipt_page.h"
#include "ui/review/submit_page.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/banner.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

using Part = OwnArticlesModel::Part;

constexpr ActionSpec rows[] = {
    {"draftNew", QT_TRANSLATE_NOOP("bulletin::Actions", "&Write an Article"), "plus", "Ctrl+N", MenuSlot::Article, 1, {}},
    {"draftEdit", QT_TRANSLATE_NOOP("bulletin::Actions", "&Go On Writing"), "pencil", "F2", MenuSlot::Article, 2, {}},
    {"draftSubmit", QT_TRANSLATE_NOOP("bulletin::Actions", "&Submit…"), "send", "Ctrl+Return", MenuSlot::Article, 2, {}},
    {"draftWithdraw", QT_TRANSLATE_NOOP("bulletin::Actions", "With&draw…"), "undo", "", MenuSlot::Article, 3, {}},
    {"draftDelete", QT_TRANSLATE_NOOP("bulletin::Actions", "De&lete the Draft…"), "trash-2", "", MenuSlot::Article, 3, {}},
    {"draftCheck", QT_TRANSLATE_NOOP("bulletin::Actions", "&Check Again"), "rotate-ccw", "F7", MenuSlot::Tools, 1, {}},
    {"draftCheckNext", QT_TRANSLATE_NOOP("bulletin::Actions", "&Next Finding"), "chevron-down", "F8", MenuSlot::Tools, 1, {}},
    {"draftCheckPrevious", QT_TRANSLATE_NOOP("bulletin::Actions", "&Previous Finding"), "chevron-up", "Shift+F8", MenuSlot::Tools, 1, {}},
    {"draftCheckSafe", QT_TRANSLATE_NOOP("bulletin::Actions", "Correct All That Is Ce&rtain…"), "check-check", "", MenuSlot::Tools, 1, {}},
};

} // namespace

MyArticlesPage::MyArticlesPage(const Context &context, QWidget *parent)
    : WindowPage(parent)
    , m_context(context)
    , m_actions(rows, context.theme, this)
    , m_model(new OwnArticlesModel(context.desk, this))
    , m_pages(new QStackedWidget(this))
    , m_parts(new QButtonGroup(this))
    , m_asked(new Banner(u"ownAsked"_s, Banner::Kind::Note, context.theme, this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(m_list->viewport()))
    , m_pane(new OwnArticlePane(context, {m_actions.action("draftEdit"), m_actions.action("draftSubmit"), m_actions.action("draftWithdraw"), m_actions.action("draftDelete")}, this))
    , m_submit(new SubmitPage(context, this))
    , m_receipt(new ReceiptPage(context, this))
    , m_recovery(new RecoveryPage(context, this))
{
    setObjectName(u"myArticlesPage"_s);
    m_listPage = makeList();
    for (QWidget *page : std::initializer_list<QWidget *>{m_listPage, m_submit, m_receipt, m_recovery})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connectParts();
    connectActions();
    refreshActions();
}

MyArticlesPage::~MyArticlesPage()
{
    m_context.desk.disconnect(this); // the editor's end may still write
}

QWidget *MyArticlesPage::makeList()
{
    auto *page = new QWidget(this);
    auto *heading = new QLabel(tr("My Articles"), page);
    heading->setObjectName(u"ownHeadingLabel"_s);
    heading->setFont(m_context.theme.font(20, QFont::DemiBold));
    auto *bar = new ActionBar({m_actions.action("draftNew")}, m_context.theme, page);
    m_list->setObjectName(u"ownList"_s);
    m_list->setAccessibleName(tr("My articles"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OwnArticlesDelegate(m_context.theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(m_actions.all().mid(0, 5)); // what is done with an article that is not open
    m_empty->setObjectName(u"ownEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_empty);
    auto *left = new QWidget(page);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addLayout(makeFilter());
    leftColumn->addWidget(m_list, 1);
    auto *splitter = new QSplitter(page);
    splitter->setObjectName(u"ownSplitter"_s);
    splitter->addWidget(left);
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 560});
    left->setMinimumWidth(300);
    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(bar, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_asked);
    column->addWidget(splitter, 1);
    return page;
}

QLayout *MyArticlesPage::makeFilter()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const auto &[part, name] : {std::pair(Part::All, u"ownAllButton"_s), std::pair(Part::ToDo, u"ownToDoButton"_s), std::pair(Part::Used, u"ownUsedButton"_s)}) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setChecked(part == Part::All);
        m_parts->addButton(button, int(part));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) {
        const std::optional<WorkItem> before = current();
        m_model->setPart(Part(part));
        const QModelIndex kept = before ? m_model->indexOf(before->article.id) : QModelIndex();
        m_list->setCurrentIndex(kept.isValid() ? kept : m_model->index(0));
        showCurrent();
    });
    return row;
}

void MyArticlesPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MyArticlesPage::showCurrent);
    connect(m_list, &QListView::activated, this, [this] {
        if (m_actions.action("draftEdit")->isVisible())
            m_actions.action("draftEdit")->trigger();
    });
    connect(m_asked, &Banner::verbClicked, this, [this] { writeNew(m_offered); });
    connect(m_submit, &SubmitPage::givenUp, this, &MyArticlesPage::showList);
    connect(m_submit, &SubmitPage::writingWanted, this, &MyArticlesPage::write);
    connect(m_submit, &SubmitPage::submitted, this, [this](ArticleId id, const QString &receipt) {
        gesture(m_context.prompts, [&] {
            m_answered = {};
            if (const std::optional<Article> article = m_context.desk.article(id)) {
                m_pages->setCurrentWidget(m_receipt);
                m_receipt->showReceipt(*article, receipt);
                refreshActions();
            }
        });
    });
    connect(m_receipt, &ReceiptPage::done, this, &MyArticlesPage::showList);
    connect(m_receipt, &ReceiptPage::anotherWanted, this, [this] { writeNew(); });
    connect(m_recovery, &RecoveryPage::restoreWanted, this, &MyArticlesPage::restore);
    connect(m_recovery, &RecoveryPage::done, this, [this] {
        m_recovering = false;
        showList();
    });
    m_recovery->setFilter([this](const JournalEntry &entry) { return isOwnDraft(m_context.desk, entry); });
    connect(&m_context.desk, &Desk::changed, this, [this](const Change &) { gesture(m_context.prompts, [this] { reload(); }); });
}

void MyArticlesPage::connectActions()
{
    const auto onCurrent = [this](const char *id, auto verb) {
        m_actions.on(id, this, [this, verb] {
            if (const std::optional<WorkItem> item = current())
                verb(item->article);
        });
    };
    m_actions.on("draftNew", this, [this] { writeNew(); });
    m_actions.on("draftCheck", this, [this] { m_editor->checks().checkNow(); });
    m_actions.on("draftCheckNext", this, [this] { m_editor->checks().panel().step(1); });
    m_actions.on("draftCheckPrevious", this, [this] { m_editor->checks().panel().step(-1); });
    m_actions.on("draftCheckSafe", this, [this] { m_editor->checks().panel().fixSafely(); });
    onCurrent("draftEdit", [this](const Article &article) { write(article.id); });
    onCurrent("draftSubmit", [this](const Article &article) { submit(article.id); });
    onCurrent("draftWithdraw", [this](const Article &article) { withdraw(article); });
    onCurrent("draftDelete", [this](const Article &article) { remove(article); });
}

bool MyArticlesPage::isFor(const Actor &actor, bool hasAccounts) const
{
    return hasAccounts && actor.roles.testFlag(OfficeRole::Contributor);
}

bool MyArticlesPage::enter()
{
    gesture(m_context.prompts, [this] {
        reload();
        m_recovery->reload();
        m_recovering = m_recovery->count() > 0;
        m_list->setCurrentIndex(m_model->index(0));
        if (m_recovering)
            showRecovery();
        else
            showList();
    });
    return m_recovering;
}

void MyArticlesPage::reload()
{
    const std::optional<WorkItem> before = current();
    const int row = m_list->currentIndex().row();
    m_model->reload();
    const QModelIndex kept = before ? m_model->indexOf(before->article.id) : QModelIndex();
    m_list->setCurrentIndex(kept.isValid() ? kept : m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
    const QString names[] = {tr("All %1"), tr("To Do %1"), tr("Used %1")};
    for (const Part part : {Part::All, Part::ToDo, Part::Used})
        m_parts->button(int(part))->setText(names[int(part)].arg(m_model->count(part)));
    showCommission();
    showCurrent();
    Q_EMIT described();
}

void MyArticlesPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    // What the editor did on another PC is seen on coming back.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && !m_context.desk.actor().account.isNull())
        gesture(m_context.prompts, [this] { reload(); });
}

std::optional<WorkItem> MyArticlesPage::current() const
{
    return m_model->item(m_list->currentIndex());
}

void MyArticlesPage::showCurrent()
{
    gesture(m_context.prompts, [this] {
        m_pane->showArticle(current());
        refreshActions();
    });
    m_empty->setText(m_model->part() == Part::All ? tr("You have not written anything yet. Press Ctrl+N to begin.") : tr("There is nothing here."));
    m_empty->setVisible(m_model->rowCount() == 0);
}

// What the unit was asked for and has not written yet; the most urgent one.
void MyArticlesPage::showCommission()
{
    std::optional<Commission> first;
    for (const Bulletin &bulletin : m_context.desk.bulletins()) {
        for (const Commission &commission : m_context.desk.review().commissions(bulletin.id)) {
            const bool open = commission.closedAt.isNull() && commission.article.isNull();
            if (open && commission.unit == m_context.desk.actor().unit.value_or(UnitId()) && (!first || commission.due < first->due))
                first = commission;
        }
    }
    m_offered = first ? first->id : CommissionId();
    m_asked->say(first ? tr("Asked for by %1: %2, due %3.").arg(first->person, first->subject, QLocale().toString(first->due.toLocalTime(), QLocale::ShortFormat)) : QString(),
                 tr("Write It"));
}

void MyArticlesPage::refreshActions()
{
    const bool list = m_pages->currentWidget() == m_listPage;
    const std::optional<WorkItem> item = list ? current() : std::nullopt;
    const auto offers = [&](const char *verb) {
        if (!item)
            return false;
        const QList<const ArticleStep *> steps = m_context.desk.review().stepsFor(item->article.id);
        return std::any_of(steps.begin(), steps.end(), [verb](const ArticleStep *step) { return QLatin1StringView(step->verb) == QLatin1StringView(verb); });
    };
    const bool mine = item && (item->article.stage == ArticleStage::Draft || item->article.stage == ArticleStage::Returned);
    const bool returned = item && item->article.stage == ArticleStage::Returned;
    QAction *edit = m_actions.action("draftEdit");
    edit->setVisible(mine);
    edit->setText(returned ? tr("Revise and Submit Anew") : QCoreApplication::translate("bulletin::Actions", rows[1].text));
    edit->setIconText(plainActionText(edit->text()));
    m_actions.action("draftNew")->setVisible(list);
    for (const char *id : {"draftCheck", "draftCheckNext", "draftCheckPrevious", "draftCheckSafe"})
        m_actions.action(id)->setVisible(isEditing());
    m_actions.action("draftSubmit")->setVisible(mine && offers("submit-article"));
    m_actions.action("draftWithdraw")->setVisible(offers("withdraw-article"));
    m_actions.action("draftDelete")->setVisible(item && item->article.stage == ArticleStage::Draft && item->article.receipt.isEmpty());
}

QString MyArticlesPage::title() const
{
    return tr("My Articles");
}

QList<const ActionSet *> MyArticlesPage::actionSets() const
{
    return {&m_actions};
}

QString MyArticlesPage::subject() const
{
    return tr("My Articles");
}

int MyArticlesPage::badge() const
{
    return m_model->count(Part::ToDo);
}

QString MyArticlesPage::counts() const
{
    const int all = m_model->count(Part::All);
    return u"%1 · %2 · %3"_s.arg(all == 1 ? tr("1 article") : tr("%1 articles").arg(all), tr("%1 to revise").arg(m_model->count(Part::ToDo)), tr("%1 used").arg(m_model->count(Part::Used)));
}

QList<QWidget *> MyArticlesPage::panes() const
{
    if (m_pages->currentWidget() == m_listPage)
        return {m_list, m_pane->textWidget()};
    if (isEditing())
        return {m_editor, m_editor->checks().panel().listWidget()};
    return {m_pages->currentWidget()};
}

QList<WindowPage::Jump> MyArticlesPage::jumps() const
{
    QList<Jump> jumps;
    for (const WorkItem &item : m_model->items()) {
        auto *page = const_cast<MyArticlesPage *>(this);
        jumps.append({item.article.title(), stageName(item.article.stage), [page, id = item.article.id] {
                          page->prepareToLeave([page, id] {
                              page->m_parts->button(int(Part::All))->click();
                              page->m_list->setCurrentIndex(page->m_model->indexOf(id));
                              page->showList();
                          });
                      }});
    }
    return jumps;
}

} // namespace bulletin
