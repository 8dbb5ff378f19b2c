// SPDX-License-Identifier: Apache-2.0
#include "core/backup/scratch_file.h"

#include "core/base/failure.h"
#include "core/base/save_file.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <sys/stat.h>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ScratchTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Backup)
};

} // namespace

ScratchFile::ScratchFile(const QString &target)
    : m_target(target)
    , m_folder(QFileInfo(target).absolutePath())
    , m_name(u".%1.%2"_s.arg(QFileInfo(target).fileName(), QUuid::createUuid().toString(QUuid::Id128)))
{
    if (!QFileInfo(m_folder).isDir())
        throw Failure(ScratchTexts::tr("There is no folder “%1”.").arg(m_folder), ScratchTexts::tr("Choose another folder, or make this one."));
    try {
        saveFile(path(), QByteArray());
    } catch (const Failure &failure) {
        throw Failure(QString(failure.message()).replace(m_name, QFileInfo(target).fileName()), failure.next());
    }
}

ScratchFile::~ScratchFile()
{
    for (const QString &name : QDir(m_folder).entryList({m_name + u'*'}, QDir::Files | QDir::Hidden))
        QFile::remove(m_folder + u'/' + name);
}

void ScratchFile::moveIntoPlace() const
{
    syncFile(path());
    if (::rename(QFile::encodeName(path()).constData(), QFile::encodeName(m_target).constData()) != 0)
        throw Failure(ScratchTexts::tr("“%1” could not be put in its place; what was there is unchanged.").arg(m_target));
    syncFolder(m_folder);
}

void copyWhole(const QString &from, const QString &to)
{
    QFile source(from);
    const Failure unreadable(ScratchTexts::tr("“%1” cannot be read.").arg(from), ScratchTexts::tr("Check the disk, its space and its permissions."));
    if (!source.open(QIODevice::ReadOnly))
        throw unreadable;
    saveFile(to, [&](QIODevice &out) {
        QByteArray bytes;
        do {
            bytes = source.read(1 << 20);
            if (source.error() != QFileDevice::NoError)
                throw unreadable;
            if (out.write(bytes) != bytes.size())
                throw Failure(ScratchTexts::tr("“%1” could not be written; the disk may be full.").arg(to), ScratchTexts::tr("Check the disk, its space and its permissions."));
        } while (!bytes.isEmpty());
    });
}

std::unique_ptr<Database> openCopy(const QString &path)
{
    auto copy = Database::open({path, false, false, [](const QString &) { return QString(); }});
    if (!copy)
        throw Failure(copy.error().reason, copy.error().next);
    return std::move(*copy);
}

bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo first(one);
    const QFileInfo second(other);
    return first.absoluteFilePath() == second.absoluteFilePath() || (first.exists() && first.canonicalFilePath() == second.canonicalFilePath());
}

bool isShared(const QString &desk)
{
    return QFile::permissions(desk).testFlag(QFile::WriteGroup);
}

void setMode(const QString &path, mode_t mode)
{
    ::chmod(QFile::encodeName(path).constData(), mode);
}

} // namespace bulletin
