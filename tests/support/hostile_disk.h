// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace bulletin {

// A folder on a file system of its own with room for a few hundred kilobytes. Mounting takes root:
// isMounted() says whether it could be done.
class SmallDisk final {
public:
    explicit SmallDisk(int megabytes = 1);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_mounted; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void fill() const;   // until not one byte more goes in
    void empty() const;  // what fill() put there
    bool makeReadOnly() const;

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

// While it lives this process has the rights of an ordinary account, as root would be let through
// everywhere. `folder` and what is in it become that account's.
class OrdinaryAccount final {
public:
    explicit OrdinaryAccount(const QString &folder);
    ~OrdinaryAccount();
    OrdinaryAccount(const OrdinaryAccount &) = delete;
    OrdinaryAccount &operator=(const OrdinaryAccount &) = delete;

private:
    bool m_root = false;
};

} // namespace bulletin
