// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bulletin {

class Database;

// What stands in a file, asked through SQLite and without changing a byte. Never through QFile: a
// plain close of the file would drop the locks that this process's other connections hold on it.
enum class DeskFileKind { Missing, Empty, Desk, Foreign };
struct DeskFile {
    DeskFileKind kind = DeskFileKind::Missing;
    int schema = 0;
};
// Throws Failure where the file cannot be read.
DeskFile lookAtDeskFile(const QString &path);

// "BDk1" in an SQLite file's header.
constexpr int deskApplicationId = 0x42446B31;

// Before an upgrade the whole desk is copied aside, as `<path>.before-upgrade-<schema>`; the copy is
// safe on the disk before the upgrade starts. Throws Failure, and the desk stays as it is.
void keepCopyBeforeUpgrade(Database &database, int schema);

} // namespace bulletin
