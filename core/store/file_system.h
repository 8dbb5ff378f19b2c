// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bulletin {

// The type of the file system that holds a folder (ext4, cifs, nfs4 …).
QString fileSystemType(const QString &folder);
// Where SQLite's locks cannot be trusted (reliability 1.4), or the live file must not be (vfat).
bool isNetworkFileSystem(const QString &type);

// Whether this process may make files in the folder now.
bool mayWriteIn(const QString &folder);

// A new empty file, a new folder with those above it, for their owner alone (0600, 0700); true, too,
// where they exist. Not by way of umask, which all threads share. false: errno says why.
bool makePrivateFile(const QString &path);
bool makePrivateFolder(const QString &path);

} // namespace bulletin
