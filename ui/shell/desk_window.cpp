// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/desk_window.h"

#include "core/desk/people_verbs.h"
#include "core/workspace/workspace.h"
#include "ui/checks/knowledge_page.h"
#include "ui/issues/board_page.h"
#include "ui/people/own_password.h"
#include "ui/people/people_page.h"
#include "ui/review/my_articles_page.h"
#include "ui/proof/proof_page.h"
#include "ui/review/record_page.h"
#include "ui/review/review_page.h"
#include "ui/shell/gesture.h"
#include "ui/shell/main_window.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QStatusBar>

namespace bulletin {
namespace {

constexpr int lockedMinutes = 30; // then the session ends (GB/T 22239-2019 8.1.4.1)

} // namespace

DeskWindow::DeskWindow(Workspace &workspace, Theme &theme, DialogPrompts &prompts, IdleWatch::Milliseconds idleClock)
    : m_prompts(prompts)
    , m_undo(prompts)
    , m_background(prompts)
    , m_context{workspace, workspace.desk(), prompts, theme, m_undo, m_background}
    , m_idle(idleClock)
    , m_lockedIdle(idleClock)
{
    build();
    connect(&m_idle, &IdleWatch::idle, this, &DeskWindow::lock);
    connect(&m_lockedIdle, &IdleWatch::idle, this, &DeskWindow::endSession);
    connect(&m_context.desk, &Desk::changed, this, [this](const Change &change) {
        if (change.what == Change::What::People)
            QMetaObject::invokeMethod(this, &DeskWindow::peopleChanged, Qt::QueuedConnection);
    });
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::build()
{
    m_actor = m_context.desk.actor();
    m_board = nullptr;
    m_window = std::make_unique<MainWindow>(m_context);
    m_prompts.setWindow(m_window.get());
    if (mayWork())
        addPages();
    m_window->statusBar()->addPermanentWidget(m_keeper.makeNotice(m_window.get()));
    m_window->finish();
    // Queued: what is chosen there belongs to the window that may go.
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        Q_EMIT languageChosen(language);
        rebuild();
    }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::lockWanted, this, &DeskWindow::lock);
    connect(m_window.get(), &MainWindow::switchWanted, this, [this] { close(GatePage::Purpose::Switch); });
    connect(m_window.get(), &MainWindow::passwordWanted, this, [this] { openOwnPassword(m_context, m_window.get()); });
    connect(m_window.get(), &MainWindow::administratorWanted, this, [this] {
        if (m_window->keepUnsaved()) // it is given to the administrator
            showGate(GatePage::Purpose::FirstAdministrator);
    });
    if (!mayWork())
        showGate(GatePage::Purpose::SignIn);
    else if (m_locked)
        showGate(GatePage::Purpose::Lock);
    watch();
}

void DeskWindow::rebuild()
{
    const QByteArray shape = m_window->saveGeometry();
    const bool visible = m_window->isVisible();
    build();
    m_window->restoreGeometry(shape);
    if (visible)
        m_window->show();
}

// In the rail's order; a page that is not for whoever is here is not kept.
void DeskWindow::addPages()
{
    const Actor &actor = m_context.desk.actor();
    const bool hasAccounts = m_context.desk.people().hasAccounts();
    const auto add = [&](auto *page) {
        if (page->isFor(actor, hasAccounts)) {
            m_window->addPage(page);
            return page;
        }
        delete page;
        return static_cast<decltype(page)>(nullptr);
    };
    m_board = add(new BoardPage(m_context));
    add(new ReviewPage(m_context));
    add(new ProofPage(m_context));
    add(new MyArticlesPage(m_context));
    add(new PeoplePage(m_context));
    add(new KnowledgePage(m_context));
    add(new RecordPage(m_context));
}

bool DeskWindow::mayWork() const
{
    if (!m_context.desk.people().hasAccounts())
        return true;
    const std::optional<Account> account = m_context.desk.people().account(m_context.desk.actor().account);
    return account && !account->disabled && !account->mustChangePassword;
}

void DeskWindow::showGate(GatePage::Purpose purpose)
{
    auto *gate = new GatePage(m_context, purpose);
    const bool first = purpose == GatePage::Purpose::FirstAdministrator;
    if (!first) {
        gate->setBeforeOther([this]() -> MaybeRefusal {
            if (!m_kept)
                m_kept = m_window->keepUnsaved();
            if (m_kept)
                return {};
            return Refusal{Refusal::Kind::Validation, tr("What %1 was writing could not be kept, and would be lost.").arg(m_actor.person),
                           tr("Nobody else can sign in before it is: see that there is room on the disk.")};
        });
    }
    connect(gate, &GatePage::entered, this, &DeskWindow::entered, Qt::QueuedConnection);
    connect(gate, &GatePage::left, this, [this] { m_window->removeGate(); }, Qt::QueuedConnection);
    m_window->showGate(gate, first ? MainWindow::Gate::Open : MainWindow::Gate::Closed);
}

void DeskWindow::lock()
{
    close(GatePage::Purpose::Lock);
}

// The input method gives up its word, what is being written goes into the journal, then the curtain
// falls. Where the journal failed, that person's window stays as it is until it can be written.
void DeskWindow::close(GatePage::Purpose purpose)
{
    if (m_window->hasGate() || m_context.desk.actor().account.isNull())
        return;
    QGuiApplication::inputMethod()->commit();
    m_kept = m_window->keepUnsaved();
    m_locked = true;
    m_idle.stop();
    m_lockedIdle.start(lockedMinutes);
    showGate(purpose);
}

// Nobody came back. Where the journal failed, the text is only in that window: it stays, locked.
void DeskWindow::endSession()
{
    if (!m_kept)
        m_kept = m_window->keepUnsaved();
    if (!m_kept)
        return m_lockedIdle.start(lockedMinutes);
    gesture(m_prompts, [this] {
        m_context.desk.people().signOut();
        m_locked = false;
        m_undo.clear();
        rebuild();
    });
}

void DeskWindow::entered()
{
    const Actor &actor = m_context.desk.actor();
    m_lockedIdle.stop();
    const bool back = std::exchange(m_locked, false) && actor.account == m_actor.account && actor.roles == m_actor.roles;
    if (!back) {
        m_undo.clear(); // the former person's
        return rebuild();
    }
    m_window->removeGate();
    watch();
}

void DeskWindow::watch()
{
    if (!m_context.desk.actor().account.isNull() && !m_window->hasGate())
        m_idle.start(m_context.desk.people().rules().idleLockMinutes);
}

// The roles of whoever is here may be other ones now, or the minutes of the lock.
void DeskWindow::peopleChanged()
{
    if (m_window->hasGate() || m_actor.account.isNull())
        return;
    gesture(m_prompts, [this] {
        const std::optional<Account> account = m_context.desk.people().account(m_actor.account);
        if (account && account->roles != m_actor.roles && m_window->keepUnsaved()) {
            m_context.desk.people().mayDo(QStringLiteral("change-password")); // the desk reads the actor's roles anew
            m_undo.clear();
            return rebuild();
        }
        watch();
    });
}

void DeskWindow::show()
{
    m_window->show();
    m_keeper.start();
}

bool DeskWindow::keepUnsaved()
{
    return m_window->keepUnsaved();
}

} // namespace bulletin
