// SPDX-License-Identifier: Apache-2.0
#include "ui/review/commissions_view.h"

#include "core/desk/review_verbs.h"
#include "ui/review/commissions_dialog.h"
#include "ui/review/review_dialogs.h"
#include "ui/review/review_words.h"
#include "ui/shell/form_dialog.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {
enum Column { UnitColumn, SubjectColumn, DueColumn, StateColumn, PersonColumn };
constexpr int usualDays = 14; // given to a unit, unless the person says otherwise
constexpr int dueHour = 17;
}

void openCommissions(const Context &context, QWidget *parent, IssueId id)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Issue> issue = context.desk.issue(id);
        if (!issue)
            return Refusal{Refusal::Kind::NotFound, CommissionsView::tr("This issue is no longer there."), {}};
        (new CommissionsView(context, *issue, parent))->open();
        return {};
    });
}

CommissionsView::CommissionsView(const Context &context, const Issue &issue, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_issue(issue)
    , m_list(new QTreeWidget(this))
    , m_missing(new QLabel(this))
    , m_add(new QPushButton(tr("Ask a Unit…"), this))
    , m_close(new QPushButton(tr("No Longer Asked For…"), this))
{
    setObjectName(u"dlgCommissions"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Asked For: %1", "articles that units were asked for, and the issue").arg(issueLabel(issue)));
    resize(780, 460);
    m_list->setObjectName(u"commissionsList"_s);
    m_list->setAccessibleName(tr("What was asked for, by due time"));
    m_list->setHeaderLabels({tr("Unit"), tr("What"), tr("Due"), tr("State"), tr("Asked by")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(SubjectColumn, QHeaderView::Stretch);
    m_missing->setObjectName(u"commissionsMissingLabel"_s);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_add->setObjectName(u"commissionsAddButton"_s);
    m_add->setProperty("primary", true);
    m_close->setObjectName(u"commissionsCloseButton"_s);
    auto *done = new QPushButton(tr("Close"), this);
    done->setObjectName(u"commissionsDoneButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_missing);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &CommissionsView::add);
    connect(m_close, &QPushButton::clicked, this, &CommissionsView::closeCurrent);
    connect(done, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommissionsView::refresh);
    connect(&context.desk, &Desk::changed, this, [this] { gesture(m_context.prompts, [this] { read(); }); });
    read();
}

QString CommissionsView::stateOf(const Commission &commission) const
{
    if (!commission.isOpen())
        return tr("closed: %1").arg(commission.closedReason);
    if (!commission.article.isNull())
        return tr("✓ came in");
    return commission.isOverdue(m_context.desk.clock().now()) ? tr("⚠ overdue") : tr("open");
}

void CommissionsView::read()
{
    const QList<Unit> units = m_context.desk.units();
    const auto unitName = [&](UnitId id) {
        const auto found = std::find_if(units.cbegin(), units.cend(), [id](const Unit &unit) { return unit.id == id; });
        return found == units.cend() ? QString() : found->shortName.isEmpty() ? found->fullName : found->shortName;
    };
    m_commissions.clear();
    for (const Commission &commission : m_context.desk.review().commissions(m_issue.bulletin)) {
        if (!commission.issue || *commission.issue == m_issue.id)
            m_commissions.append(commission);
    }
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const Commission &commission : std::as_const(m_commissions)) {
        auto *item = new QTreeWidgetItem(m_list, {unitName(commission.unit), commission.subject, shortTime(commission.due), stateOf(commission), commission.person});
        item->setToolTip(SubjectColumn, commission.note.isEmpty() ? commission.subject : commission.subject + u'\n' + commission.note);
        if (commission.isOverdue(m_context.desk.clock().now()))
            item->setForeground(StateColumn, m_context.theme.color(Theme::Token::Error));
    }
    for (const int fitted : {int(UnitColumn), int(DueColumn), int(StateColumn), int(PersonColumn)})
        m_list->resizeColumnToContents(fitted);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, m_list->topLevelItemCount() - 1)));
    QStringList missing;
    for (const MissingUnit &unit : m_context.desk.review().missingUnits(m_issue.id)) {
        if (!unit.asked.isEmpty())
            missing.append(tr("%1 (asked, due %2)").arg(unit.name, unit.asked.first().due.toLocalTime().toString(u"MM-dd"_s)));
        else
            missing.append(tr("%1 (in %2 of the last six issues)").arg(unit.name).arg(unit.issues));
    }
    m_missing->setText(missing.isEmpty() ? tr("Every unit that was asked, or usually sends something, has sent something.") : tr("Nothing has come yet from: %1").arg(missing.join(u'、')));
    refresh();
}

const Commission *CommissionsView::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_commissions.size() ? &m_commissions.at(row) : nullptr;
}

void CommissionsView::refresh()
{
    const Commission *commission = current();
    m_add->setEnabled(isAllowed(m_context.desk, "commission-article"));
    m_close->setEnabled(commission && commission->isOpen() && isAllowed(m_context.desk, "close-commission"));
    m_close->setToolTip(commission && !commission->isOpen() ? tr("It is closed already.") : QString());
}

void CommissionsView::add()
{
    auto *dialog = new FormDialog(m_context, u"dlgCommission"_s, tr("Ask a Unit for an Article"), this);
    auto *units = new QComboBox(dialog);
    gesture(m_context.prompts, [&] {
        for (const Unit &unit : m_context.desk.units())
            units->addItem(unit.fullName, unit.id.text());
    });
    auto *subject = new QLineEdit(dialog);
    auto *due = new QDateTimeEdit(QDateTime(m_context.desk.clock().now().toLocalTime().date().addDays(usualDays), QTime(dueHour, 0)), dialog);
    due->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    due->setCalendarPopup(true);
    auto *note = new QPlainTextEdit(dialog);
    note->setTabChangesFocus(true);
    note->setFixedHeight(80);
    dialog->addField(tr("&Unit"), units, u"commissionUnitCombo"_s);
    dialog->addField(tr("&What"), subject, u"commissionSubjectEdit"_s);
    dialog->addField(tr("&Due"), due, u"commissionDueEdit"_s);
    dialog->addField(tr("&Note"), note, u"commissionNoteEdit"_s);
    dialog->setVerb(tr("Ask"), [this, units, subject, due, note]() -> MaybeRefusal {
        Commission wanted;
        wanted.bulletin = m_issue.bulletin;
        wanted.issue = m_issue.id;
        wanted.unit = UnitId::parse(units->currentData().toString()).value_or(UnitId());
        wanted.subject = subject->text().trimmed();
        wanted.due = due->dateTime().toUTC();
        wanted.note = note->toPlainText().trimmed();
        const Outcome<CommissionId> made = m_context.desk.review().commission(wanted);
        return made ? std::nullopt : MaybeRefusal(made.error());
    });
    dialog->openDialog();
}

void CommissionsView::closeCurrent()
{
    const Commission *commission = current();
    if (!commission)
        return;
    WordsWanted wanted;
    wanted.name = u"dlgCloseCommission"_s;
    wanted.title = tr("“%1” Is No Longer Asked For").arg(commission->subject);
    wanted.label = tr("&Reason");
    wanted.verb = tr("Close It");
    openWords(m_context, this, wanted, [this, id = commission->id, version = commission->version](const QString &words) { return m_context.desk.review().closeCommission(id, version, words); });
}

} // namespace bulletin
