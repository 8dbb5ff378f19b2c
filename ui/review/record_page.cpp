// SPDX-License-Identifier: Apache-2.0
#include "ui/review/record_page.h"

#include "core/audit/event_csv.h"
#include "core/base/save_file.h"
#include "core/desk/people_verbs.h"
#include "ui/review/review_words.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int pageLength = 200;
constexpr int typingMilliseconds = 250;
constexpr int verbCharacters = 60; // longer sentences are cut in the list of kinds
enum class Period { Any, Today, Week, Month, Year };

constexpr ActionSpec recordRows[] = {
    {"recordExport", QT_TRANSLATE_NOOP("bulletin::Actions", "Export the &Record…"), "upload", "Ctrl+Shift+S", MenuSlot::File, 3, {}},
    {"recordRefresh", QT_TRANSLATE_NOOP("bulletin::Actions", "&Read Again"), "rotate-ccw", "F5", MenuSlot::View, 1, {}},
};

QComboBox *newCombo(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

} // namespace

RecordPage::RecordPage(const Context &context, QWidget *parent)
    : WindowPage(parent)
    , m_context(context)
    , m_actions(recordRows, context.theme, this)
    , m_view(new QTreeView(this))
    , m_counts(new QLabel(this))
    , m_more(new QPushButton(tr("Show Older Ones"), this))
{
    setObjectName(u"recordPage"_s);
    auto *heading = new QLabel(tr("The Record"), this);
    heading->setFont(context.theme.font(20, QFont::DemiBold));
    auto *exportButton = new QPushButton(m_actions.action("recordExport")->iconText(), this);
    exportButton->setObjectName(u"recordExportButton"_s);
    exportButton->setIcon(context.theme.icon(u"upload"_s));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(exportButton);
    m_view->setObjectName(u"recordList"_s);
    m_view->setAccessibleName(tr("Events, newest first"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(RecordModel::SentenceColumn, QHeaderView::Stretch);
    m_counts->setObjectName(u"recordCountsLabel"_s);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_more->setObjectName(u"recordMoreButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(makeFilter());
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingMilliseconds);
    connect(&m_typed, &QTimer::timeout, this, &RecordPage::read);
    connect(m_text, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &RecordPage::read);
    for (QComboBox *combo : {m_person, m_issue, m_verb, m_period, m_outcome})
        connect(combo, &QComboBox::activated, this, &RecordPage::read);
    connect(m_more, &QPushButton::clicked, this, &RecordPage::readMore);
    connect(exportButton, &QPushButton::clicked, m_actions.action("recordExport"), &QAction::trigger);
    m_actions.on("recordExport", this, [this] { exportAll(); });
    m_actions.on("recordRefresh", this, [this] { read(); });
}

QWidget *RecordPage::makeFilter()
{
    auto *filter = new QWidget(this);
    m_person = newCombo(u"recordPersonCombo"_s, tr("Person"), filter);
    m_issue = newCombo(u"recordIssueCombo"_s, tr("Issue"), filter);
    m_verb = newCombo(u"recordVerbCombo"_s, tr("Kind of act"), filter);
    m_period = newCombo(u"recordPeriodCombo"_s, tr("Time"), filter);
    m_outcome = newCombo(u"recordOutcomeCombo"_s, tr("Outcome"), filter);
    for (const QString &period : {tr("At any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("This year")})
        m_period->addItem(period);
    m_outcome->addItem(tr("Any outcome"));
    for (const QString &outcome : {u"done"_s, u"refused"_s})
        m_outcome->addItem(outcomeText(outcome), outcome);
    m_verb->addItem(tr("Every kind"));
    for (const QString &verb : knownVerbs()) {
        Event event;
        event.verb = verb;
        event.outcome = u"done"_s;
        const QString sentence = eventSentence(event, u"…"_s);
        m_verb->addItem(sentence.size() > verbCharacters ? sentence.left(verbCharacters) + u'…' : sentence, verb);
    }
    m_text = new QLineEdit(filter);
    m_text->setObjectName(u"recordTextEdit"_s);
    m_text->setAccessibleName(tr("Words: a title, a person, a PC"));
    m_text->setPlaceholderText(tr("Title, person, PC"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(m_context.theme.icon(u"search"_s, Theme::Token::Muted), QLineEdit::LeadingPosition);
    auto *row = new QHBoxLayout(filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 2);
    for (QComboBox *combo : {m_person, m_issue, m_verb, m_period, m_outcome})
        row->addWidget(combo, 1);
    return filter;
}

bool RecordPage::isFor(const Actor &actor, bool hasAccounts) const
{
    return hasAccounts && actor.roles.testAnyFlags(Roles(OfficeRole::Auditor) | OfficeRole::Administrator | OfficeRole::Editor);
}

QString RecordPage::title() const
{
    return tr("Record", "the page that shows what everybody did (履历)");
}

void RecordPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    read();
}

void RecordPage::fillChoices()
{
    const QString person = m_person->currentData().toString(), issue = m_issue->currentData().toString();
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    for (const Account &account : m_context.desk.people().accounts())
        m_person->addItem(account.name, account.login);
    m_model.setNames(personNames(m_context.desk));
    m_issue->clear();
    m_issue->addItem(tr("Everything"));
    for (const Issue &one : m_context.desk.issues())
        m_issue->addItem(issueLabel(one), one.id.text());
    m_person->setCurrentIndex(std::max(0, m_person->findData(person)));
    m_issue->setCurrentIndex(std::max(0, m_issue->findData(issue)));
}

EventFilter RecordPage::filter() const
{
    EventFilter filter;
    filter.actor = m_person->currentData().toString();
    filter.verb = m_verb->currentData().toString();
    filter.outcome = m_outcome->currentData().toString();
    filter.text = m_text->text().trimmed();
    filter.limit = pageLength;
    if (const std::optional<IssueId> issue = IssueId::parse(m_issue->currentData().toString()))
        filter.subjects = m_context.desk.subjectsOf(*issue);
    const QDate today = m_context.desk.clock().now().toLocalTime().date();
    switch (Period(m_period->currentIndex())) {
    case Period::Any:
        break;
    case Period::Today:
        filter.from = today.startOfDay().toUTC();
        break;
    case Period::Week:
        filter.from = today.addDays(-6).startOfDay().toUTC();
        break;
    case Period::Month:
        filter.from = today.addDays(-29).startOfDay().toUTC();
        break;
    case Period::Year:
        filter.from = QDate(today.year(), 1, 1).startOfDay().toUTC();
        break;
    }
    return filter;
}

void RecordPage::read()
{
    m_typed.stop();
    gesture(m_context.prompts, [this]() -> MaybeRefusal {
        fillChoices();
        const Outcome<QList<EventLine>> lines = m_context.desk.events(filter());
        if (!lines)
            return lines.error();
        m_complete = lines->size() < pageLength;
        m_model.setLines(*lines);
        for (const int columnToFit : {RecordModel::TimeColumn, RecordModel::PersonColumn, RecordModel::OutcomeColumn, RecordModel::HostColumn})
            m_view->resizeColumnToContents(columnToFit);
        describe();
        return {};
    });
}

void RecordPage::readMore()
{
    if (m_model.lines().isEmpty())
        return;
    gesture(m_context.prompts, [this]() -> MaybeRefusal {
        EventFilter next = filter();
        next.before = m_model.lines().last().event.sequence;
        const Outcome<QList<EventLine>> lines = m_context.desk.events(next);
        if (!lines)
            return lines.error();
        m_complete = lines->size() < pageLength;
        m_model.append(*lines);
        describe();
        return {};
    });
}

void RecordPage::describe()
{
    m_counts->setText(counts());
    m_more->setVisible(!m_complete);
    Q_EMIT described();
}

QString RecordPage::counts() const
{
    const int count = m_model.rowCount();
    if (count == 0)
        return tr("No event is like this");
    const QString text = count == 1 ? tr("1 event") : tr("%1 events").arg(count);
    return m_complete ? text : tr("%1, and older ones").arg(text);
}

QList<QWidget *> RecordPage::panes() const
{
    return {m_view, m_text};
}

// All that the filter lets through, not the rows that are shown alone.
void RecordPage::exportAll()
{
    const QString name = tr("record-%1.csv", "suggested file name").arg(m_context.desk.clock().now().toLocalTime().toString(u"yyyy-MM-dd"_s));
    m_context.prompts.askSaveFile(tr("Export the Record"), name, tr("Spreadsheets (*.csv)"), [this](const QString &path) {
        gesture(m_context.prompts, [&]() -> MaybeRefusal {
            EventFilter all = filter();
            all.limit = 0;
            const Outcome<QList<EventLine>> lines = m_context.desk.events(all);
            if (!lines)
                return lines.error();
            saveFile(path, [&](QIODevice &device) { writeEventsCsv(*lines, device); });
            m_context.prompts.tell(lines->size() == 1 ? tr("1 event was written to %1.").arg(path) : tr("%1 events were written to %2.").arg(lines->size()).arg(path));
            return {};
        });
    });
}

} // namespace bulletin
