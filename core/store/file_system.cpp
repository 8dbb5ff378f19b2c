// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_system.h"

#include <QDir>
#include <QStorageInfo>
#include <sys/stat.h>

namespace bulletin {

QString fileSystemType(const QString &folder)
{
    QDir existing(folder);
    while (!existing.exists() && existing.cdUp()) { }
    return QString::fromLatin1(QStorageInfo(existing.absolutePath()).fileSystemType());
}

bool isNetworkFileSystem(const QString &type)
{
    const QString name = type.toLower();
    for (const QLatin1StringView prefix : {QLatin1StringView("cifs"), QLatin1StringView("smb"), QLatin1StringView("nfs"), QLatin1StringView("fuse"),
                                           QLatin1StringView("9p"), QLatin1StringView("vboxsf"), QLatin1StringView("afs"), QLatin1StringView("vfat"),
                                           QLatin1StringView("exfat"), QLatin1StringView("davfs")}) {
        if (name.startsWith(prefix))
            return name != QLatin1StringView("fuseblk"); // a local NTFS disk
    }
    return false;
}

PrivateFiles::PrivateFiles()
    : m_before(::umask(0077))
{
}

PrivateFiles::~PrivateFiles()
{
    ::umask(m_before);
}

} // namespace bulletin
