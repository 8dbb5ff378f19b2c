// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <sys/types.h>

namespace bulletin {

// The type of the file system that holds a folder (ext4, cifs, nfs4 …).
QString fileSystemType(const QString &folder);
// Where SQLite's locks cannot be trusted (reliability 1.4), or the live file must not be (vfat).
bool isNetworkFileSystem(const QString &type);

// While one lives, new files are their owner's alone; the process's own mask comes back at the end.
class PrivateFiles final {
public:
    PrivateFiles();
    ~PrivateFiles();
    PrivateFiles(const PrivateFiles &) = delete;
    PrivateFiles &operator=(const PrivateFiles &) = delete;

private:
    mode_t m_before;
};

} // namespace bulletin
