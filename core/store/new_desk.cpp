// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "core/store/desk_file.h"
#include "core/store/file_system.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <cerrno>
#include <unistd.h>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct DatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Database)
};

// Never over a desk that somebody else made meanwhile. A disk without second names (few have none) renames.
bool putInPlace(const QString &half, const QString &path)
{
    return ::link(QFile::encodeName(half).constData(), QFile::encodeName(path).constData()) == 0 || errno == EEXIST || QFile::rename(half, path)
        || QFile::exists(path);
}

} // namespace

// A new desk is made beside its place and put there whole: a disk that fills up, or a power cut, leaves
// no half of one behind that would pass for a desk.
void Database::makeFile(const Options &options)
{
    const Failure failure(DatabaseTexts::tr("The desk “%1” cannot be made: the folder does not allow it, or its disk is full.").arg(options.location),
                          DatabaseTexts::tr("Name another folder with --data."));
    const QString folder = QFileInfo(options.location).absolutePath();
    const QString half = u"%1/.%2.%3"_s.arg(folder, QFileInfo(options.location).fileName(), QUuid::createUuid().toString(QUuid::Id128));
    const auto tidyUp = qScopeGuard([&] {
        QFile::remove(half);
        QFile::remove(half + u"-journal"_s);
    });
    if (!makePrivateFile(half))
        throw failure;
    {
        Database database(Engine::Sqlite, half);
        database.connectToFile(false);
        database.execute(u"PRAGMA application_id = %1"_s.arg(deskApplicationId));
        migrations::run(database, options.migrations);
    }
    if (!putInPlace(half, options.location))
        throw failure;
    syncFolder(folder);
}

} // namespace bulletin
