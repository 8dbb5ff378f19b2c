// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/findings_panel.h"

#include "core/desk/check_verbs.h"
#include "ui/checks/finding_dialogs.h"
#include "ui/checks/findings_delegate.h"
#include "ui/checks/findings_list.h"
#include "ui/shell/prompts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(true); // Enter presses it, too
    made->setDefault(false);
    return made;
}

} // namespace

FindingsPanel::FindingsPanel(const Context &context, Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_subject(subject)
    , m_words(subject == Subject::Issue ? PlaceWords::WithTitle : PlaceWords::WithoutTitle)
    , m_model(new FindingsModel(m_words, this))
    , m_list(new FindingsList(this))
    , m_empty(new QLabel(m_list->viewport()))
{
    setObjectName(subject == Subject::Issue ? u"issueChecksPanel"_s : u"articleChecksPanel"_s);
    setMinimumWidth(240);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(context.theme, m_list));
    m_list->setMinimumHeight(96);
    m_empty->setObjectName(u"checksEmptyLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 12, 12);
    column->setSpacing(6);
    column->addLayout(makeHead());
    column->addWidget(m_list, 1);
    column->addWidget(makeDetails());
    setFocusProxy(m_list);
    connect(m_list, &QListView::activated, this, [this] {
        if (const CheckedFinding *finding = current())
            Q_EMIT goWanted(*finding, finding->finding.place);
    });
    connect(m_list, &FindingsList::chosen, this, &FindingsPanel::showDetails);
    connect(m_list, &FindingsList::fixPressed, this, &FindingsPanel::fixCurrent);
    connect(m_list, &FindingsList::ignorePressed, this, &FindingsPanel::ignoreCurrent);
    showNothing({});
}

QLayout *FindingsPanel::makeHead()
{
    auto *title = new QLabel(tr("Check", "heading: what the checker found (检查)"), this);
    title->setObjectName(u"checksHeadingLabel"_s);
    title->setFont(m_context.theme.font(14, QFont::DemiBold));
    m_count = new QLabel(this);
    m_count->setObjectName(u"checksCountLabel"_s);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_again = new QToolButton(this);
    m_again->setObjectName(u"checksAgainButton"_s);
    m_again->setIcon(m_context.theme.icon(u"rotate-ccw"_s));
    m_again->setAccessibleName(tr("Check again"));
    m_again->setToolTip(tr("Check again (F7)"));
    m_again->setAutoRaise(true);
    m_safe = button(u"checksSafeButton"_s, tr("Correct All That Is Certain…"), this);
    m_showIgnored = new QCheckBox(this);
    m_showIgnored->setObjectName(u"checksIgnoredCheck"_s);
    auto *first = new QHBoxLayout;
    first->addWidget(title);
    first->addSpacing(4);
    first->addWidget(m_count, 1);
    first->addWidget(m_again);
    auto *second = new QHBoxLayout;
    second->addWidget(m_safe);
    second->addStretch(1);
    second->addWidget(m_showIgnored);
    auto *head = new QVBoxLayout;
    head->setSpacing(4);
    head->addLayout(first);
    head->addLayout(second);
    connect(m_again, &QToolButton::clicked, this, &FindingsPanel::checkWanted);
    connect(m_safe, &QPushButton::clicked, this, &FindingsPanel::fixSafely);
    connect(m_showIgnored, &QCheckBox::toggled, this, [this](bool shown) {
        m_model->showIgnored(shown);
        refresh();
    });
    return head;
}

QWidget *FindingsPanel::listWidget() const
{
    return m_list;
}

const CheckedFinding *FindingsPanel::current() const
{
    return m_model->finding(m_list->currentIndex());
}

void FindingsPanel::showResult(const CheckResult &result, std::optional<IssueId> issue)
{
    const CheckedFinding *former = current();
    const QString key = former ? former->finding.key : QString();
    const Place place = former ? former->finding.place : Place();
    const int row = m_list->currentIndex().row();
    m_issue = issue;
    m_why.clear();
    m_checkedAt = m_context.desk.clock().now().toLocalTime().time();
    m_model->show(result);
    qsizetype kept = -1;
    for (qsizetype index = 0; index < result.findings.size() && former != nullptr; ++index) {
        const Finding &finding = result.findings.at(index).finding;
        if (finding.key == key && (kept < 0 || finding.place == place))
            kept = index;
    }
    QModelIndex next = m_model->indexOf(kept);
    if (!next.isValid()) {
        int found = m_model->firstFindingRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)), 1);
        if (found < 0)
            found = m_model->firstFindingRow(m_model->rowCount() - 1, -1);
        next = found < 0 ? QModelIndex() : m_model->index(found);
    }
    m_list->setCurrentIndex(next);
    refresh();
}

void FindingsPanel::showNothing(const QString &why)
{
    m_issue.reset();
    m_checkedAt = {};
    m_why = why;
    m_model->show({});
    refresh();
}

// What does not depend on the current row.
void FindingsPanel::refresh()
{
    const FindingCounts before = m_counts;
    m_counts = countsOf(m_model->result().findings);
    m_count->setText(countsText(m_counts));
    m_count->setToolTip(countsText(m_counts));
    m_safe->setVisible(m_fixing && !safelyFixable(m_model->result()).isEmpty());
    m_showIgnored->setText(tr("Ignored: %1", "check box: show them").arg(m_counts.ignored));
    m_showIgnored->setVisible(m_counts.ignored > 0);
    const bool nothing = m_model->rowCount() == 0;
    const int rules = m_model->result().rules;
    m_empty->setText(!m_checkedAt.isValid() ? m_why
                                            : tr("✓ Nothing was found (%1, %2 rules).", "time, how many were asked").arg(m_checkedAt.toString(u"HH:mm"_s)).arg(rules));
    m_empty->setVisible(nothing);
    if (!m_list->currentIndex().isValid() && !nothing) {
        if (const int row = m_model->firstFindingRow(0, 1); row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    }
    showDetails();
    if (before != m_counts)
        Q_EMIT countsChanged();
}

void FindingsPanel::choose(qsizetype finding)
{
    if (const QModelIndex index = m_model->indexOf(finding); index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
}

void FindingsPanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + by : 0;
    int row = m_model->firstFindingRow(from, by);
    if (row < 0)
        row = m_model->firstFindingRow(by > 0 ? 0 : rows - 1, by);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    Q_EMIT goWanted(*current(), current()->finding.place);
}

void FindingsPanel::setFixing(bool possible)
{
    m_fixing = possible;
    refresh();
}

void FindingsPanel::fixCurrent(int fix)
{
    const CheckedFinding *checked = current();
    if (m_fixing && checked && checked->stands() && fix < checked->finding.fixes.size()) {
        const CheckedFinding copy = *checked; // the row goes while it is cured
        Q_EMIT fixWanted(copy, fix);
    }
}

void FindingsPanel::fixSafely()
{
    if (m_fixing)
        openSafeFixes(m_context, this, m_model->result(), m_words, [this](const QList<CheckedFinding> &wanted) { Q_EMIT safeFixesWanted(wanted); });
}

void FindingsPanel::ignoreCurrent()
{
    const CheckedFinding *checked = current();
    if (!checked || !checked->stands())
        return;
    if (m_subject == Subject::Article && checked->article.isNull())
        return m_context.prompts.tell(tr("This article is not saved yet, and nothing of it can be ignored."), tr("Save it first (Ctrl+S)."));
    openIgnore(m_context, this, *checked, m_issue);
}

} // namespace bulletin
