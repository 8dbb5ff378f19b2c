// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/knowledge_page.h"

#include "core/checks/check_table.h"
#include "core/desk/check_verbs.h"
#include "ui/checks/knowledge_dialogs.h"
#include "ui/checks/knowledge_model.h"
#include "ui/shell/action_bar.h"
#include "ui/shell/banner.h"
#include "ui/shell/gesture.h"
#include "ui/shell/row_delegate.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr ActionSpec rows[] = {
    {"knowledgeAdd", QT_TRANSLATE_NOOP("bulletin::Actions", "&Add…"), "plus", "Ctrl+N", MenuSlot::Edit, 1, {}},
    {"knowledgeEdit", QT_TRANSLATE_NOOP("bulletin::Actions", "&Change…"), "pencil", "F2", MenuSlot::Edit, 1, {}},
    {"knowledgeRemove", QT_TRANSLATE_NOOP("bulletin::Actions", "&Remove…"), "trash-2", "Delete", MenuSlot::Edit, 1, {}},
    {"knowledgeFilter", QT_TRANSLATE_NOOP("bulletin::Actions", "&Filter"), "search", "Ctrl+F", MenuSlot::Edit, 2, {}},
    {"knowledgeImport", QT_TRANSLATE_NOOP("bulletin::Actions", "&Import a Table…"), "table", "Ctrl+O", MenuSlot::File, 2, {}},
    {"houseStyle", QT_TRANSLATE_NOOP("bulletin::Actions", "&House Style…"), "settings", "", MenuSlot::Tools, 1, {}},
};

qsizetype bundledCount(KnowledgeKind kind)
{
    const Knowledge &ours = bundledKnowledge();
    switch (kind) {
    case KnowledgeKind::People: return ours.people.size();
    case KnowledgeKind::Terms: return ours.terms.size();
    case KnowledgeKind::Words: return ours.words.size();
    case KnowledgeKind::Titles: return ours.titles.size();
    case KnowledgeKind::RightWords: return ours.rightWords.size();
    }
    Q_UNREACHABLE();
}

} // namespace

KnowledgePage::KnowledgePage(const Context &context, QWidget *parent)
    : WindowPage(parent)
    , m_context(context)
    , m_actions(rows, context.theme, this)
    , m_model(new KnowledgeModel(context.desk, this))
    , m_kinds(new QTabBar(this))
    , m_about(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_told(new Banner(u"knowledgeTold"_s, Banner::Kind::Note, context.theme, this))
    , m_list(new QTreeView(this))
    , m_empty(new QLabel(m_list->viewport()))
{
    setObjectName(u"knowledgePage"_s);
    auto *heading = new QLabel(tr("Words and Names"), this);
    heading->setObjectName(u"knowledgeHeadingLabel"_s);
    heading->setFont(context.theme.font(20, QFont::DemiBold));
    auto *bar = new ActionBar({m_actions.action("knowledgeAdd"), m_actions.action("knowledgeEdit"), m_actions.action("knowledgeRemove"), m_actions.action("knowledgeImport"), m_actions.action("houseStyle")}, context.theme, this);
    m_kinds->setObjectName(u"knowledgeKindTabs"_s);
    m_kinds->setAccessibleName(tr("Lists"));
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    for (const KnowledgeKind kind : allKnowledgeKinds())
        m_kinds->addTab(knowledgeKindName(kind));
    m_about->setObjectName(u"knowledgeAboutLabel"_s);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setObjectName(u"knowledgeFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setPlaceholderText(tr("Filter the list  Ctrl+F"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(220);
    m_told->allowClosing();
    m_list->setObjectName(u"knowledgeList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(context.theme, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_actions.action("knowledgeEdit"), m_actions.action("knowledgeRemove")});
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setFixedHeight(36);
    m_empty->setObjectName(u"knowledgeEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    (new QVBoxLayout(m_list->viewport()))->addWidget(m_empty);
    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(bar, 1, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->addWidget(m_kinds);
    second->addStretch(1);
    second->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(second);
    column->addWidget(m_about);
    column->addWidget(m_told);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connectActions();
    refresh();
}

KnowledgePage::~KnowledgePage()
{
    m_context.desk.disconnect(this);
}

void KnowledgePage::connectActions()
{
    const auto onCurrent = [this](const char *id, auto verb) {
        m_actions.on(id, this, [this, verb] {
            if (const std::optional<OfficeRow> row = current())
                verb(*row);
        });
    };
    m_actions.on("knowledgeAdd", this, [this] { openNewKnowledge(m_context, this, emptyKnowledge(m_model->kind()), [this](KnowledgeRowId id) { m_list->setCurrentIndex(m_model->indexOf(id)); }); });
    onCurrent("knowledgeEdit", [this](const OfficeRow &row) { openKnowledge(m_context, this, row); });
    onCurrent("knowledgeRemove", [this](const OfficeRow &row) { remove(row); });
    m_actions.on("knowledgeImport", this, [this] { openKnowledgeImport(m_context, this, m_model->kind(), [this](const QString &said) { m_told->say(said); }); });
    m_actions.on("knowledgeFilter", this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    m_actions.on("houseStyle", this, [this] { chooseBulletin(); });
    connect(m_kinds, &QTabBar::currentChanged, this, &KnowledgePage::showKind);
    connect(m_list, &QTreeView::activated, m_actions.action("knowledgeEdit"), &QAction::trigger);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KnowledgePage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        refresh();
    });
    connect(&m_context.desk, &Desk::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Checks)
            gesture(m_context.prompts, [this] { reload(); });
    });
}

bool KnowledgePage::isFor(const Actor &actor, bool hasAccounts) const
{
    return !hasAccounts || actor.roles.testAnyFlags(Roles(OfficeRole::Editor) | OfficeRole::Administrator);
}

bool KnowledgePage::enter()
{
    showKind(m_kinds->currentIndex());
    return false;
}

void KnowledgePage::showKind(int tab)
{
    gesture(m_context.prompts, [this, tab] {
        m_told->say({});
        m_model->setKind(allKnowledgeKinds().at(tab));
        m_list->setAccessibleName(knowledgeKindName(m_model->kind()));
        fitColumns();
        m_list->setCurrentIndex(m_model->index(0, 0));
        refresh();
        Q_EMIT described();
    });
}

void KnowledgePage::fitColumns()
{
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    const bool people = m_model->kind() == KnowledgeKind::People;
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->setSectionResizeMode(column, !people || column == 1 ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (people) {
        header->resizeSection(0, 160);
        header->resizeSection(2, 80);
    }
}

void KnowledgePage::reload()
{
    const std::optional<OfficeRow> before = current();
    const int row = m_list->currentIndex().row();
    m_model->reload();
    QModelIndex kept = before ? m_model->indexOf(before->id) : QModelIndex();
    if (!kept.isValid())
        kept = m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 0);
    m_list->setCurrentIndex(kept);
    refresh();
    Q_EMIT described();
}

std::optional<OfficeRow> KnowledgePage::current() const
{
    return m_model->row(m_list->currentIndex());
}

void KnowledgePage::refresh()
{
    const bool any = current().has_value();
    m_actions.action("knowledgeEdit")->setEnabled(any);
    m_actions.action("knowledgeRemove")->setEnabled(any);
    const qsizetype ours = bundledCount(m_model->kind());
    m_about->setText(ours == 0 ? tr("The office's own list; the checker judges by it in every text.")
                               : tr("The office's own list. The program brings %1 more along; where both say something, yours counts.").arg(ours));
    const bool filtered = m_model->allRows() > 0;
    m_empty->setText(filtered ? tr("Nothing in this list contains “%1”.").arg(m_filter->text().trimmed())
                              : tr("Nothing stands here yet. Press Ctrl+N to add something, or import a table (.xlsx, .csv) with Ctrl+O. What is corrected in a text can be added from the findings."));
    m_empty->setVisible(m_model->rowCount() == 0);
}

void KnowledgePage::remove(const OfficeRow &row)
{
    m_context.prompts.confirm({tr("Remove"), tr("“%1” is taken off the list; the checker no longer judges by it.").arg(rowName(row.row)), tr("Remove"), true},
                              [this, id = row.id, version = row.version] { gesture(m_context.prompts, [&] { return m_context.desk.checks().removeRow(id, version); }); });
}

void KnowledgePage::chooseBulletin()
{
    gesture(m_context.prompts, [this]() -> MaybeRefusal {
        const QList<Bulletin> bulletins = m_context.desk.bulletins();
        if (bulletins.isEmpty())
            return Refusal{Refusal::Kind::Workflow, tr("There is no bulletin yet that could have a style."), tr("Make one, or import a finished issue, on the page “This Issue”.")};
        QStringList names;
        for (const Bulletin &bulletin : bulletins)
            names.append(bulletin.name);
        const auto open = [this, bulletins](int chosen) { openHouseStyle(m_context, this, bulletins.at(chosen).id); };
        if (bulletins.size() == 1)
            open(0);
        else
            m_context.prompts.choose(tr("House Style"), tr("Of which bulletin?"), names, open);
        return {};
    });
}

QString KnowledgePage::title() const
{
    return tr("Words", "the page of the office's words and names (用语)");
}

QString KnowledgePage::subject() const
{
    return tr("Words and Names");
}

QString KnowledgePage::counts() const
{
    return u"%1 · %2"_s.arg(knowledgeKindName(m_model->kind()), m_model->allRows() == 1 ? tr("1 row") : tr("%1 rows").arg(m_model->allRows()));
}

QList<QWidget *> KnowledgePage::panes() const
{
    return {m_list, m_filter};
}

} // namespace bulletin
