// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/soak/disk_event.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

namespace bulletin {

struct DiskEvent {
    DiskCall call = DiskCall::Unknown;
    quint8 flags = 0;
    bool mutating = false;
    quint32 handle = 0;
    qint64 offset = 0;
    QString path;
    QByteArray data;
};

// What the shim wrote down. Throws std::runtime_error where a call stands in it that is not simulated.
QList<DiskEvent> readTrace(const QString &file);

// What a power cut leaves of a name: Ext4 commits its names in order, and all of them with any fsync;
// Posix promises a name only once its folder was fsynced.
enum class NameModel { Ext4, Posix };
// What it leaves of bytes that were not fsynced.
enum class Survival { Nothing, Everything, UpToSomewhere, AnySectors };

// The files of one folder as a disk holds them: what is safe on the plates, and what only the cache
// knows. Data is kept or lost by sectors of 512 bytes, in any order.
class SimulatedDisk final {
public:
    using Files = QMap<QString, QByteArray>; // by path; folders are not listed

    SimulatedDisk(NameModel model, const QString &folder); // starts with what lies in `folder`, all of it safe
    void apply(const DiskEvent &event);
    Files withoutCut() const; // what the running system shows
    Files afterCut(Survival survival, QRandomGenerator &random) const;

private:
    struct Change { // of a file's bytes since it was last fsynced
        qint64 offset = 0;
        QByteArray data;
        qint64 size = -1; // a resize, where it is not negative
    };
    struct Inode {
        QByteArray safe;
        QByteArray base; // what the cache held before `changes`
        QByteArray cached;
        QList<Change> changes;
    };
    struct NameChange {
        QString from; // empty: a new name
        QString to;   // empty: the name goes
        int inode = -1;
        bool concerns(const QString &folder) const;
    };
    using Names = QMap<QString, int>;

    int inodeOf(const DiskEvent &event);
    void open(const DiskEvent &event);
    void change(int inode, const Change &change);
    void nameChanged(const NameChange &change);
    void sync(int inode);
    void syncNames(const QString &folder);
    static void applyName(Names &names, const NameChange &change);
    static void applyBytes(QByteArray &bytes, const Change &change);
    static QByteArray bytesAfterCut(const Inode &inode, Survival survival, QRandomGenerator &random);
    Names namesAfterCut(Survival survival, QRandomGenerator &random) const;

    NameModel m_model;
    QList<Inode> m_inodes;
    Names m_names;     // as the running system shows them
    Names m_safeNames;
    QList<NameChange> m_nameChanges; // since the safe ones
    QHash<quint32, int> m_open;
    QHash<quint32, QString> m_openFolders;
};

} // namespace bulletin
