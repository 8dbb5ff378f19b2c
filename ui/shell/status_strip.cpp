// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_strip.h"

#include "core/desk/desk.h"
#include "core/workspace/workspace.h"
#include "ui/shell/background.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bulletin {

StatusStrip::StatusStrip(const Context &context, const QList<QAction *> &personActions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_counts(new QLabel(this))
    , m_work(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_saved(new QLabel(tr("Saved"), this))
    , m_desk(new QLabel(this))
    , m_person(new QToolButton(this))
{
    m_counts->setObjectName(u"statusCountsLabel"_s);
    m_work->setObjectName(u"statusWorkLabel"_s);
    m_progress->setObjectName(u"statusWorkProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedSize(140, 14);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"statusCancelButton"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_saved->setObjectName(u"statusSaveLabel"_s);
    m_desk->setObjectName(u"statusDeskLabel"_s);
    m_desk->setText(context.workspace.backupFolder().isEmpty() ? tr("Server") : tr("This PC only", "where the desk is: 单机"));
    auto *menu = new QMenu(m_person);
    menu->setObjectName(u"statusPersonMenu"_s);
    menu->addActions(personActions);
    m_person->setObjectName(u"statusPersonButton"_s);
    m_person->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setFocusPolicy(Qt::TabFocus);
    m_person->setAutoRaise(true);
    m_person->setFont(context.theme.font(13));
    m_person->setMenu(menu);
    for (QLabel *label : {m_counts, m_work, m_saved, m_desk})
        label->setFont(context.theme.font(13));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(12);
    row->addWidget(m_counts);
    row->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel, m_saved, m_desk, m_person})
        row->addWidget(widget);
    hideWork();
    showPerson(Person::Nobody);
    Background &background = context.background;
    connect(&background, &Background::started, this, &StatusStrip::showWork);
    connect(&background, &Background::ended, this, &StatusStrip::hideWork);
    connect(&background, &Background::progressed, this, [this](int percent, const QString &) {
        m_progress->setRange(0, percent > 0 ? 100 : 0);
        m_progress->setValue(percent);
    });
    connect(m_cancel, &QToolButton::clicked, &background, &Background::cancel);
}

void StatusStrip::setCounts(const QString &text)
{
    m_counts->setText(text);
}

void StatusStrip::setSavedText(const QString &text)
{
    m_saved->setText(text);
    m_saved->setVisible(!text.isEmpty());
}

void StatusStrip::showPerson(Person person)
{
    const Actor &actor = m_context.desk.actor();
    const bool shown = person == Person::Actor && !actor.account.isNull();
    m_person->setVisible(shown);
    m_saved->setVisible(!m_saved->text().isEmpty());
    if (!shown)
        return;
    m_person->setText(actor.roles ? tr("%1 (%2)", "a person and his roles").arg(actor.person, roleNames(actor.roles)) : actor.person);
    m_person->setAccessibleName(tr("Signed in: %1").arg(m_person->text()));
    m_person->setToolTip(m_person->accessibleName());
}

void StatusStrip::showWork(const QString &title)
{
    m_work->setText(tr("%1…").arg(title));
    m_progress->setRange(0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel})
        widget->show();
}

void StatusStrip::hideWork()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel})
        widget->hide();
}

} // namespace bulletin
