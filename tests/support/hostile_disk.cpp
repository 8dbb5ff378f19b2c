// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hostile_disk.h"

#include <QDirIterator>
#include <QFile>
#include <sys/mount.h>
#include <unistd.h>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {
constexpr uid_t ordinary = 65534;
}

SmallDisk::SmallDisk(int megabytes)
{
    m_mounted = ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, qPrintable(u"size=%1m,mode=0700"_s.arg(megabytes))) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill() const
{
    QFile filler(filePath(u"filler"_s));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    while (filler.write(QByteArray(4096, 'x')) > 0) { }
}

void SmallDisk::empty() const
{
    QFile::remove(filePath(u"filler"_s));
}

bool SmallDisk::makeReadOnly() const
{
    return ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

OrdinaryAccount::OrdinaryAccount(const QString &folder)
    : m_root(::geteuid() == 0)
{
    if (!m_root)
        return;
    const auto give = [](const QString &path) {
        if (::chown(QFile::encodeName(path).constData(), ordinary, ordinary) != 0)
            qFatal("a test's file could not be given away");
    };
    give(folder);
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        give(entries.next());
    if (::seteuid(ordinary) != 0)
        qFatal("the test could not lay down its rights");
}

OrdinaryAccount::~OrdinaryAccount()
{
    if (m_root && ::seteuid(0) != 0)
        qFatal("the test could not take its rights back");
}

} // namespace bulletin
