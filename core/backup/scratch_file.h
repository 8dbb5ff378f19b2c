// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QString>
#include <memory>
#include <sys/types.h>

namespace bulletin {

// A file beside its target, the owner's alone, in which something is made and looked at before it is
// renamed into place; a half-made one never stays behind. Made and removed by whoever holds it.
class ScratchFile final {
public:
    explicit ScratchFile(const QString &target); // throws Failure where nothing can be written there
    ~ScratchFile();
    ScratchFile(const ScratchFile &) = delete;
    ScratchFile &operator=(const ScratchFile &) = delete;
    QString path() const { return m_folder + u'/' + m_name; }
    void moveIntoPlace() const; // fsynced, with its folder

private:
    QString m_target;
    QString m_folder;
    QString m_name;
};

// Copies a file, fsynced, and 0600. Not by QFile::copy: that takes an fsync that failed for a success, and
// what it wrote may be lost for good. Throws Failure.
void copyWhole(const QString &from, const QString &to);
// Opens a copy that lies wherever the person keeps copies, network shares and sticks included.
std::unique_ptr<Database> openCopy(const QString &path);
bool isSameFile(const QString &one, const QString &other);
// A desk that several accounts share has backups that they share, too.
bool isShared(const QString &desk);
void setMode(const QString &path, mode_t mode);

} // namespace bulletin
