// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/desk_keeper.h"

#include "core/base/failure.h"
#include "core/desk/people_verbs.h"
#include "core/workspace/workspace.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QThread>
#include <QToolButton>
#include <chrono>

namespace bulletin {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 5min;
constexpr int looksToABackup = 6; // half an hour
constexpr qint64 megabyte = 1000 * 1000;
constexpr qint64 tooLittle = 500 * megabyte; // reliability 6
constexpr int oldAfterDays = 7;

} // namespace

DeskKeeper::DeskKeeper(const Context &context, std::function<qint64(Workspace &)> freeBytes, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_freeBytes(freeBytes ? std::move(freeBytes) : [](Workspace &workspace) { return workspace.freeBytes(); })
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        ++m_looks;
        run(m_looks % looksToABackup == 0 ? Task::Keep : Task::Look);
    });
    connect(&context.theme, &Theme::changed, this, &DeskKeeper::describe);
}

DeskKeeper::~DeskKeeper()
{
    if (m_thread) {
        m_thread->disconnect(this);
        m_thread->wait();
    }
}

void DeskKeeper::start()
{
    m_timer.start();
    run(Task::Look);
}

void DeskKeeper::keepNow()
{
    run(Task::Keep);
}

DeskKeeper::Found DeskKeeper::look(const QString &database, const std::function<qint64(Workspace &)> &freeBytes, Task task)
{
    Found found;
    try {
        Workspace::Options options;
        options.database = database;
        const auto workspace = Workspace::open(options);
        if (!workspace) {
            found.failure = workspace.error().reason;
            return found;
        }
        found.freeBytes = freeBytes(**workspace);
        found.readOnly = (*workspace)->isReadOnly();
        found.second = (*workspace)->secondBackup();
        if (task == Task::Keep && !found.readOnly) {
            (*workspace)->automaticBackup();
            found.second = (*workspace)->secondBackup();
        }
    } catch (const Failure &failure) {
        found.failure = failure.message();
    }
    return found;
}

void DeskKeeper::run(Task task)
{
    if (m_thread || m_context.workspace.backupFolder().isEmpty())
        return; // a server keeps its own
    const auto found = std::make_shared<Found>();
    const QString database = m_context.workspace.database();
    m_thread.reset(QThread::create([found, database, task, freeBytes = m_freeBytes] { *found = look(database, freeBytes, task); }));
    connect(m_thread.get(), &QThread::finished, this, [this, found, task] {
        m_thread->wait();
        m_thread.reset();
        // A look tries nothing, so it cannot say that what failed last time is well.
        if (task == Task::Look && found->failure.isEmpty() && !found->second.folder.isEmpty() && found->second.folder == m_found.second.folder)
            found->second.failure = m_found.second.failure;
        if (task == Task::Look && found->failure.isEmpty())
            found->failure = m_found.failure;
        m_found = *found;
        describe();
        Q_EMIT looked();
    });
    m_thread->start();
}

QToolButton *DeskKeeper::makeNotice(QWidget *parent)
{
    m_notice = new QToolButton(parent);
    m_notice->setObjectName(u"statusKeepButton"_s);
    m_notice->setAutoRaise(true);
    m_notice->setFocusPolicy(Qt::TabFocus);
    m_notice->setFont(m_context.theme.font(13));
    connect(m_notice, &QToolButton::clicked, this, &DeskKeeper::chooseSecondPlace);
    describe();
    return m_notice;
}

DeskKeeper::Notice DeskKeeper::notice() const
{
    if (m_found.readOnly)
        return {tr("Read only"), tr("This desk can only be read here: nothing that you change is saved. Copy it to a disk that can be written to."), true};
    if (m_found.freeBytes >= 0 && m_found.freeBytes < tooLittle)
        return {tr("Disk nearly full: %1 MB left").arg(m_found.freeBytes / megabyte), tr("Free some space soon: on a full disk nothing can be saved."), true};
    if (!m_found.failure.isEmpty())
        return {tr("No backup"), tr("The backup could not be made: %1 Your text is saved in the desk itself.").arg(m_found.failure), true};
    const SecondBackup &second = m_found.second;
    if (second.folder.isEmpty())
        return {tr("One backup place"), tr("Backups lie on this disk alone. Choose a folder on another disk or a stick for a second copy."), false};
    const qint64 days = second.newest.daysTo(m_context.workspace.clock().now());
    const QString age = !second.newest.isValid() ? tr("none yet")
        : days <= 0                              ? tr("today %1").arg(QLocale().toString(second.newest.toLocalTime().time(), QLocale::ShortFormat))
                                                 : tr("%n day(s) old", nullptr, int(days));
    const QString more = second.failure.isEmpty() ? tr("The second copy of each backup goes to %1.").arg(second.folder) : tr("The second copy was not made: %1").arg(second.failure);
    return {tr("Second backup: %1").arg(age), more, !second.failure.isEmpty() || days > oldAfterDays};
}

void DeskKeeper::describe()
{
    if (!m_notice)
        return;
    const Notice told = notice();
    // What alarms is everybody's to see, a second place the business of those who may choose it.
    const bool mayChoose = !m_context.desk.people().mayDo(QStringLiteral("set-second-backup"));
    m_notice->setVisible(!m_context.workspace.backupFolder().isEmpty() && (told.alarming || mayChoose));
    m_notice->setEnabled(mayChoose);
    m_notice->setText(told.text);
    m_notice->setToolTip(told.more);
    m_notice->setAccessibleName(told.text);
    m_notice->setAccessibleDescription(told.more);
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::ButtonText, m_context.theme.color(told.alarming ? Theme::Token::Error : Theme::Token::Muted));
    m_notice->setPalette(palette);
}

void DeskKeeper::chooseSecondPlace()
{
    m_context.prompts.askFolder(tr("Second Place for Backups"), [this](const QString &folder) {
        if (gesture(m_context.prompts, [&] { return m_context.desk.setSecondBackupFolder(folder); }))
            keepNow();
    });
}

} // namespace bulletin
