// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_page.h"

#include "core/desk/desk.h"
#include "core/desk/people_verbs.h"
#include "ui/people/people_dialogs.h"
#include "ui/people/people_model.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/gesture.h"
#include "ui/shell/row_delegate.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr ActionSpec rows[] = {
    {"personAdd", QT_TRANSLATE_NOOP("bulletin::Actions", "&Add a Person…"), "user-round-plus", "Ctrl+N", MenuSlot::Edit, 1, {}},
    {"personEdit", QT_TRANSLATE_NOOP("bulletin::Actions", "&Change Person…"), "pencil", "F2", MenuSlot::Edit, 1, {}},
    {"personReset", QT_TRANSLATE_NOOP("bulletin::Actions", "&One-Time Code…"), "key-round", "", MenuSlot::Edit, 2, {}},
    {"personDisable", QT_TRANSLATE_NOOP("bulletin::Actions", "&Disable…"), "user-round-x", "", MenuSlot::Edit, 2, {}},
    {"personEnable", QT_TRANSLATE_NOOP("bulletin::Actions", "&Enable"), "user-round-check", "", MenuSlot::Edit, 2, {}},
    {"officeRules", QT_TRANSLATE_NOOP("bulletin::Actions", "Office &Rules…"), "scale", "", MenuSlot::Edit, 3, {}},
};

} // namespace

PeoplePage::PeoplePage(const Context &context, QWidget *parent)
    : WindowPage(parent)
    , m_context(context)
    , m_actions(rows, context.theme, this)
    , m_model(new PeopleModel(context.desk, context.theme, this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"peoplePage"_s);
    auto *heading = new QLabel(tr("People"), this);
    heading->setObjectName(u"peopleHeadingLabel"_s);
    heading->setFont(context.theme.font(20, QFont::DemiBold));
    auto *bar = new ActionBar({m_actions.action("personAdd"), m_actions.action("personEdit"), m_actions.action("personReset"), m_actions.action("personDisable"),
                               m_actions.action("personEnable"), m_actions.action("officeRules")},
                              context.theme, this);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setAccessibleName(tr("People of this desk"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(context.theme, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_actions.action("personEdit"), m_actions.action("personReset"), m_actions.action("personDisable"), m_actions.action("personEnable")});
    QHeaderView *header = m_list->header();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setFixedHeight(36);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PeopleModel::RolesColumn, QHeaderView::Stretch);
    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(bar, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connectActions();
    refreshActions();
}

PeoplePage::~PeoplePage()
{
    m_context.desk.disconnect(this);
}

void PeoplePage::connectActions()
{
    const auto onCurrent = [this](const char *id, auto verb) {
        m_actions.on(id, this, [this, verb] {
            if (const std::optional<Account> account = current())
                verb(*account);
        });
    };
    m_actions.on("personAdd", this, [this] {
        openNewPerson(m_context, this, [this](AccountId id) { m_list->setCurrentIndex(m_model->indexOf(id)); });
    });
    onCurrent("personEdit", [this](const Account &account) { openPerson(m_context, this, account); });
    onCurrent("personReset", [this](const Account &account) { resetPassword(account); });
    onCurrent("personDisable", [this](const Account &account) { setDisabled(account); });
    onCurrent("personEnable", [this](const Account &account) {
        gesture(m_context.prompts, [&] { return m_context.desk.people().enableAccount(account.id, account.version); });
    });
    m_actions.on("officeRules", this, [this] { openOfficeRules(m_context, this); });
    connect(m_list, &QTreeView::activated, m_actions.action("personEdit"), &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::refreshActions);
    connect(&m_context.desk, &Desk::changed, this, [this](const Change &change) {
        if (change.what == Change::What::People || change.what == Change::What::Units)
            gesture(m_context.prompts, [this] { reload(); });
    });
}

bool PeoplePage::isFor(const Actor &actor, bool hasAccounts) const
{
    return hasAccounts && actor.roles.testFlag(OfficeRole::Administrator);
}

bool PeoplePage::enter()
{
    gesture(m_context.prompts, [this] {
        reload();
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
    });
    return false;
}

void PeoplePage::reload()
{
    const std::optional<Account> before = current();
    m_model->reload();
    if (before)
        m_list->setCurrentIndex(m_model->indexOf(before->id));
    refreshActions();
    Q_EMIT described();
}

std::optional<Account> PeoplePage::current() const
{
    return m_model->account(m_list->currentIndex());
}

void PeoplePage::refreshActions()
{
    const std::optional<Account> account = current();
    m_actions.action("personEdit")->setEnabled(account.has_value());
    m_actions.action("personReset")->setEnabled(account && !account->disabled);
    m_actions.action("personDisable")->setVisible(!account || !account->disabled);
    m_actions.action("personDisable")->setEnabled(account.has_value());
    m_actions.action("personEnable")->setVisible(account && account->disabled);
}

void PeoplePage::setDisabled(const Account &account)
{
    m_context.prompts.confirm({tr("Disable"), tr("%1 can no longer sign in. What was written and signed stays as it is, under that name; the account can be enabled again.").arg(account.name),
                               tr("Disable"), true},
                              [this, account] { gesture(m_context.prompts, [&] { return m_context.desk.people().disableAccount(account.id, account.version); }); });
}

void PeoplePage::resetPassword(const Account &account)
{
    m_context.prompts.confirm({tr("One-Time Code"), tr("%1 gets a code that is good for one day and must choose a new password with it. The old password counts no more.").arg(account.name),
                               tr("Make the Code"), false},
                              [this, account] {
                                  gesture(m_context.prompts, [&]() -> MaybeRefusal {
                                      const Outcome<QString> code = m_context.desk.people().resetPassword(account.id);
                                      if (!code)
                                          return code.error();
                                      openOneTimeCode(m_context, this, account, *code);
                                      return {};
                                  });
                              });
}

QString PeoplePage::title() const
{
    return tr("People");
}

QList<const ActionSet *> PeoplePage::actionSets() const
{
    return {&m_actions};
}

QString PeoplePage::subject() const
{
    return tr("People");
}

QString PeoplePage::counts() const
{
    const int all = m_model->rowCount(), active = m_model->activeCount();
    const QString people = active == 1 ? tr("1 person") : tr("%1 people").arg(active);
    return all == active ? people : u"%1 · %2"_s.arg(people, tr("%1 disabled").arg(all - active));
}

QList<QWidget *> PeoplePage::panes() const
{
    return {m_list};
}

QList<WindowPage::Jump> PeoplePage::jumps() const
{
    QList<Jump> jumps;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        auto *page = const_cast<PeoplePage *>(this);
        jumps.append({index.data().toString(), m_model->index(row, PeopleModel::RolesColumn).data().toString(), [page, id = m_model->account(index)->id] {
                          page->m_list->setCurrentIndex(page->m_model->indexOf(id));
                          page->m_list->setFocus(Qt::OtherFocusReason);
                      }});
    }
    return jumps;
}

} // namespace bulletin
