// SPDX-License-Identifier: Apache-2.0
#include "core/store/store_failure.h"

#include <QCoreApplication>
#include <QSqlError>

namespace bulletin {
namespace {

struct StoreFailure {
    Q_DECLARE_TR_FUNCTIONS(bulletin::StoreFailure)
};

} // namespace

Failure storeFailure(const QSqlError &error, Engine engine)
{
    if (dialect::isDiskFull(error, engine))
        return Failure(StoreFailure::tr("The disk is full; nothing was saved. What was saved before is safe."),
                       StoreFailure::tr("Free some space and try again; keep the text on the screen until then."));
    if (dialect::isMoved(error, engine))
        return Failure(StoreFailure::tr("The desk's file was replaced while it was open, as after restoring a backup; nothing was saved."),
                       StoreFailure::tr("Copy what is not saved yet, close the program and start it again."));
    if (dialect::isReadOnly(error, engine))
        return Failure(StoreFailure::tr("The desk cannot be written to; nothing was saved. What was saved before is safe."),
                       StoreFailure::tr("Ask for permission to write in its folder, or copy the desk to a disk that can be written to."));
    if (dialect::isDamaged(error, engine))
        return Failure(StoreFailure::tr("The desk's file is damaged or is not a desk. It was left as it is."),
                       StoreFailure::tr("Restore the newest backup; the damaged file is kept beside it."));
    if (dialect::isBusy(error, engine))
        return Failure(StoreFailure::tr("Somebody else is writing to the desk just now; nothing was saved."), StoreFailure::tr("Try again in a moment."));
    if (dialect::isDiskError(error, engine))
        return Failure(StoreFailure::tr("The disk reported an error; nothing was saved. What was saved before is safe."),
                       StoreFailure::tr("Make a backup on another disk now, then have this disk checked."));
    if (dialect::isConnectionLost(error, engine))
        return Failure(StoreFailure::tr("The desk's server cannot be reached; nothing was saved."),
                       StoreFailure::tr("Check the network and the server, then try again; keep the text on the screen until then."));
    if (dialect::isUniqueViolation(error, engine))
        return Failure(StoreFailure::tr("The desk has one of this name or number already; nothing was saved."), StoreFailure::tr("Look at the newest state, then choose another."));
    if (dialect::isForeignKeyViolation(error, engine))
        return Failure(StoreFailure::tr("Something that this belongs to is no longer there; nothing was saved."), StoreFailure::tr("Look at the newest state and try again."));
    return Failure(StoreFailure::tr("The desk could not do that (%1); nothing was saved.").arg(error.databaseText()),
                   StoreFailure::tr("Try again; if it happens again, make a backup and check the desk."));
}

Failure endedTransaction()
{
    return Failure(StoreFailure::tr("One step of this failed, so that nothing of it was saved."), StoreFailure::tr("Try again."));
}

} // namespace bulletin
