// SPDX-License-Identifier: Apache-2.0
#include "core/store/file_system.h"

#include "core/base/save_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

bool mayWriteIn(const QString &folder)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK, AT_EACCESS) == 0;
}

bool makePrivateFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == EEXIST;
    ::close(descriptor);
    return true;
}

bool makePrivateFolder(const QString &path)
{
    return makeFolder(path, S_IRWXU);
}

} // namespace bulletin
