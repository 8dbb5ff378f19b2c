// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/closing_backup.h"

#include "core/base/failure.h"
#include "core/workspace/workspace.h"
#include "ui/shell/background.h"
#include "ui/shell/prompts.h"

#include <atomic>

namespace bulletin {
namespace {

struct Result {
    std::atomic_bool begun = false;
    QString failure; // written by the worker before it ends, read afterwards
};

} // namespace

ClosingBackup::ClosingBackup(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ClosingBackup::start()
{
    if (m_context.workspace.backupFolder().isEmpty() || m_context.workspace.isReadOnly())
        return Q_EMIT mayClose(); // a server keeps its own; and nothing was changed where nothing can be
    const auto result = std::make_shared<Result>();
    // The worker has a desk of its own: connections never cross threads.
    Workspace::Options options;
    options.database = m_context.workspace.database();
    const auto backUp = [options, result](Background::Progress &) {
        result->begun = true;
        try {
            if (const auto workspace = Workspace::open(options))
                (*workspace)->automaticBackup();
            else
                result->failure = workspace.error().reason;
        } catch (const Failure &failure) {
            result->failure = failure.message();
        }
    };
    const auto ended = [this, result] {
        if (!result->begun)
            return; // another job's end; ours still waits for its turn
        m_context.background.disconnect(this);
        if (result->failure.isEmpty())
            return Q_EMIT mayClose();
        Q_EMIT failed();
        m_context.prompts.confirm({tr("Close Without a Backup"), tr("The backup could not be made: %1 Your text is saved in the desk itself.").arg(result->failure),
                                   tr("Close"), false},
                                  [this] { Q_EMIT mayClose(); });
    };
    connect(&m_context.background, &Background::ended, this, ended, Qt::QueuedConnection);
    m_context.background.run(tr("Backing up the desk"), backUp, [] {});
}

} // namespace bulletin
