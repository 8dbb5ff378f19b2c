// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/recovery_page.h"

#include "core/desk/desk.h"
#include "ui/review/diff_view.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
RecoveryPage::RecoveryPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_facts(new QLabel(this))
    , m_comparison(new DiffView(u"recoveryComparison"_s, context.theme, this))
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_compare(new QPushButton(tr("Compare"), this))
    , m_giveUp(new QPushButton(tr("Give Up…"), this))
{
    setObjectName(u"recoveryPage"_s);
    m_title->setObjectName(u"recoveryTitleLabel"_s);
    m_title->setFont(context.theme.font(20, QFont::DemiBold));
    m_list->setObjectName(u"recoveryList"_s);
    m_list->setAccessibleName(tr("Texts that were found"));
    m_list->setMaximumHeight(150);
    m_facts->setObjectName(u"recoveryFactsLabel"_s);
    m_facts->setWordWrap(true);
    m_restore->setObjectName(u"recoveryRestoreButton"_s);
    m_restore->setProperty("primary", true);
    m_compare->setObjectName(u"recoveryCompareButton"_s);
    m_giveUp->setObjectName(u"recoveryGiveUpButton"_s);
    auto *later = new QPushButton(tr("Later"), this);
    later->setObjectName(u"recoveryLaterButton"_s);
    auto *help = new QLabel(tr("These texts were being written and had not been saved when the program ended or somebody else signed in; nothing has been changed yet. "
                               "Text that is being written in another window of this desk is listed here too."),
                            this);
    help->setObjectName(u"recoveryHelpLabel"_s);
    help->setWordWrap(true);

    m_comparison->hide();
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_restore, m_compare, m_giveUp})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(later);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, help, m_list, m_facts})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_comparison, 1);
    column->addStretch();

    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryPage::showEntry);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const JournalEntry *entry = current())
            Q_EMIT restoreWanted(JournalEntry(*entry));
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { gesture(m_context.prompts, [this] { compare(); }); });
    connect(m_giveUp, &QPushButton::clicked, this, &RecoveryPage::giveUp);
    connect(later, &QPushButton::clicked, this, &RecoveryPage::done);
}

void RecoveryPage::reload()
{
    m_entries = m_context.desk.journal();
    if (m_filter)
        m_entries.removeIf([this](const JournalEntry &entry) { return !m_filter(entry); });
    m_title->setText(count() == 1 ? tr("1 unsaved text was found") : tr("%1 unsaved texts were found").arg(count()));
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const JournalEntry &entry : std::as_const(m_entries))
        m_list->addItem(label(entry));
    m_list->setCurrentRow(std::min(row, count() - 1));
    showEntry();
}

const JournalEntry *RecoveryPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < count() ? &m_entries.at(row) : nullptr;
}

QString RecoveryPage::label(const JournalEntry &entry) const
{
    const QString title = entry.content.titleLines.join(QString());
    return u"%1  ·  %2"_s.arg(title.isEmpty() ? tr("(no title yet)") : title, QLocale().toString(entry.savedAt.toLocalTime(), QLocale::ShortFormat));
}

void RecoveryPage::showEntry()
{
    const JournalEntry *entry = current();
    for (QPushButton *button : {m_restore, m_compare, m_giveUp})
        button->setEnabled(entry != nullptr);
    m_comparison->hide();
    if (!entry) {
        m_facts->clear();
        return;
    }
    const QString characters = QLocale().toString(characterCount(entry->content.manuscript));
    m_facts->setText(entry->base.isNull() ? tr("A new article with %1 characters, not saved before.").arg(characters)
                                          : tr("Changes to an article that is saved; %1 characters as found.").arg(characters));
}

void RecoveryPage::compare()
{
    const JournalEntry *entry = current();
    if (!entry)
        return;
    m_comparison->setTexts(comparisonOf(m_context.desk.content(entry->article), entry->content));
    m_comparison->show();
}

void RecoveryPage::giveUp()
{
    const JournalEntry *entry = current();
    if (!entry)
        return;
    m_context.prompts.confirm({tr("Give Up"), tr("The text that was found will be deleted; what was saved stays as it is. This cannot be undone."), tr("Delete"), true},
                              [this, given = *entry] {
                                  gesture(m_context.prompts, [&] {
                                      m_context.desk.discardJournal(given);
                                      reload();
                                      if (count() == 0)
                                          Q_EMIT done();
                                  });
                              });
}

} // namespace bulletin
