// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

struct zip;

namespace bulletin {

// A foreign zip in memory, for reading parts by name; nothing is ever written to disk. What it
// unpacks is counted while it inflates (limits.h): a declared size is not believed. Throws Failure
// for what is truncated, damaged, encrypted, too large, or names its entries in a tricky way.
class ZipArchive {
public:
    ZipArchive(const QByteArray &bytes, const QString &fileName);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    QStringList names() const { return m_names; }
    bool contains(const QString &name) const { return m_entries.contains(name); }
    // The whole entry; empty where there is none of that name.
    QByteArray read(const QString &name);

private:
    struct Entry {
        quint64 index = 0;
        quint64 packedSize = 0;
    };
    void list();

    QByteArray m_bytes; // libzip reads from here: lives as long as m_zip
    QString m_fileName;
    struct zip *m_zip = nullptr;
    QStringList m_names;
    QHash<QString, Entry> m_entries; // by name with forward slashes, as found
    qint64 m_unpacked = 0;
};

} // namespace bulletin
