// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/simulated_disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <stdexcept>

namespace bulletin {
namespace {

constexpr qint64 sector = 512;

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(QLatin1Char('/')));
}

// Where the trace breaks off, the program was killed in the middle of writing it.
template <class Value>
bool take(const QByteArray &bytes, qint64 &at, Value *value)
{
    if (at + qint64(sizeof(Value)) > bytes.size())
        return false;
    std::memcpy(value, bytes.constData() + at, sizeof(Value));
    at += qint64(sizeof(Value));
    return true;
}

} // namespace

QList<DiskEvent> readTrace(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no trace");
    const QByteArray bytes = file.readAll();
    QList<DiskEvent> events;
    DiskEventHeader header;
    for (qint64 at = 0; take(bytes, at, &header) && at + header.pathLength + header.dataLength <= bytes.size(); at += header.pathLength + header.dataLength) {
        const QByteArray name = bytes.mid(at, header.pathLength);
        if (header.call == DiskCall::Unknown)
            throw std::runtime_error("the simulated disk does not know the call " + name.toStdString());
        events.append({header.call, header.flags, header.mutating != 0, header.handle, qint64(header.offset), QFile::decodeName(name),
                       bytes.mid(at + header.pathLength, header.dataLength)});
    }
    return events;
}

SimulatedDisk::SimulatedDisk(NameModel model, const QString &folder)
    : m_model(model)
{
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        m_names.insert(file.fileName(), int(m_inodes.size()));
        m_inodes.append({bytes, bytes, bytes, {}});
    }
    m_safeNames = m_names;
}

void SimulatedDisk::apply(const DiskEvent &event)
{
    switch (event.call) {
    case DiskCall::Open: return open(event);
    case DiskCall::Write: return change(inodeOf(event), {event.offset, event.data, -1});
    case DiskCall::Resize: return change(inodeOf(event), {0, {}, event.offset});
    case DiskCall::Sync:
        if (m_openFolders.contains(event.handle))
            return syncNames(m_openFolders.value(event.handle));
        return sync(inodeOf(event));
    case DiskCall::SyncFailed:
        if (!m_openFolders.contains(event.handle)) {
            Inode &inode = m_inodes[inodeOf(event)];
            inode.changes.clear();
            inode.base = inode.cached;
        }
        return;
    case DiskCall::Link: return nameChanged({{}, QFile::decodeName(event.data), event.path.isEmpty() ? inodeOf(event) : m_names.value(event.path, -1)});
    case DiskCall::Rename: return nameChanged({event.path, QFile::decodeName(event.data), m_names.value(event.path, -1)});
    case DiskCall::Unlink: return nameChanged({event.path, {}, -1});
    case DiskCall::MakeFolder: return nameChanged({{}, event.path + QLatin1Char('/'), -1});
    case DiskCall::RemoveFolder: return nameChanged({event.path + QLatin1Char('/'), {}, -1});
    case DiskCall::ChangeMode:
    case DiskCall::Acknowledge:
    case DiskCall::Failed:
    case DiskCall::Unknown: return;
    }
}

int SimulatedDisk::inodeOf(const DiskEvent &event)
{
    if (!m_open.contains(event.handle))
        throw std::runtime_error("the trace uses a file that it never opened");
    return m_open.value(event.handle);
}

void SimulatedDisk::open(const DiskEvent &event)
{
    const auto makeInode = [&] {
        m_inodes.append(Inode());
        return int(m_inodes.size() - 1);
    };
    if (event.flags & DiskOpenUnnamed) {
        m_open.insert(event.handle, makeInode());
    } else if (event.flags & DiskOpenCreated) {
        m_open.insert(event.handle, makeInode());
        nameChanged({{}, event.path, m_open.value(event.handle)});
    } else if (m_names.contains(event.path)) {
        m_open.insert(event.handle, m_names.value(event.path));
    } else {
        m_openFolders.insert(event.handle, event.path);
    }
    if (event.flags & DiskOpenEmptied)
        change(inodeOf(event), {0, {}, 0});
}

void SimulatedDisk::change(int inode, const Change &change)
{
    applyBytes(m_inodes[inode].cached, change);
    m_inodes[inode].changes.append(change);
}

void SimulatedDisk::applyBytes(QByteArray &bytes, const Change &change)
{
    const qint64 end = change.size >= 0 ? change.size : std::max<qint64>(bytes.size(), change.offset + change.data.size());
    if (end > bytes.size())
        bytes.append(QByteArray(end - bytes.size(), '\0'));
    bytes.truncate(end);
    if (!change.data.isEmpty())
        std::memcpy(bytes.data() + change.offset, change.data.constData(), size_t(change.data.size()));
}

// Only what was changed since the last fsync goes out: what a failed one left behind stays lost.
void SimulatedDisk::sync(int number)
{
    Inode &inode = m_inodes[number];
    const qint64 size = inode.cached.size();
    for (const Change &change : std::as_const(inode.changes)) {
        if (change.size >= 0 && change.size < inode.safe.size())
            inode.safe.truncate(change.size);
        const qint64 from = change.offset / sector * sector;
        const qint64 end = std::min((change.offset + change.data.size() + sector - 1) / sector * sector, size);
        if (change.data.isEmpty() || from >= end)
            continue;
        if (inode.safe.size() < end)
            inode.safe.append(QByteArray(end - inode.safe.size(), '\0'));
        std::memcpy(inode.safe.data() + from, inode.cached.constData() + from, size_t(end - from));
    }
    inode.safe.append(QByteArray(std::max<qint64>(0, size - inode.safe.size()), '\0'));
    inode.safe.truncate(size);
    inode.changes.clear();
    inode.base = inode.cached;
    if (m_model == NameModel::Ext4)
        syncNames({});
}

bool SimulatedDisk::NameChange::concerns(const QString &folder) const
{
    const QString &path = to.isEmpty() ? from : to;
    return folderOf(path.endsWith(QLatin1Char('/')) ? path.chopped(1) : path) == folder;
}

void SimulatedDisk::nameChanged(const NameChange &change)
{
    applyName(m_names, change);
    m_nameChanges.append(change);
}

void SimulatedDisk::applyName(Names &names, const NameChange &change)
{
    if (!change.from.isEmpty())
        names.remove(change.from);
    if (!change.to.isEmpty())
        names.insert(change.to, change.inode);
}

void SimulatedDisk::syncNames(const QString &folder)
{
    QList<NameChange> left;
    for (const NameChange &change : std::as_const(m_nameChanges)) {
        if (m_model == NameModel::Ext4 || change.concerns(folder))
            applyName(m_safeNames, change);
        else
            left.append(change);
    }
    m_nameChanges = left;
}

SimulatedDisk::Files SimulatedDisk::withoutCut() const
{
    Files files;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        if (name.value() >= 0)
            files.insert(name.key(), m_inodes.at(name.value()).cached);
    }
    return files;
}

SimulatedDisk::Names SimulatedDisk::namesAfterCut(Survival survival, QRandomGenerator &random) const
{
    Names names = m_safeNames;
    QHash<QString, qsizetype> kept; // how many more changes of a folder; in order, and never one without those before it
    for (const NameChange &change : m_nameChanges) {
        const QString path = change.to.isEmpty() ? change.from : change.to;
        const QString folder = m_model == NameModel::Ext4 ? QString() : folderOf(path.endsWith(QLatin1Char('/')) ? path.chopped(1) : path);
        if (!kept.contains(folder)) {
            const int most = int(m_nameChanges.size()) + 1;
            kept.insert(folder, survival == Survival::Nothing ? 0 : survival == Survival::Everything ? most : random.bounded(most));
        }
        if (kept[folder]-- > 0)
            applyName(names, change);
    }
    return names;
}

QByteArray SimulatedDisk::bytesAfterCut(const Inode &inode, Survival survival, QRandomGenerator &random)
{
    if (survival == Survival::Nothing || inode.changes.isEmpty())
        return inode.safe;
    if (survival == Survival::Everything)
        return inode.cached;
    const int count = int(inode.changes.size());
    const int reached = random.bounded(count + 1); // how far the size got; and the bytes, in order
    const quint32 share = random.bounded(1U, 8U);  // of 8 sectors that many survive
    QByteArray now = inode.base;
    QByteArray disk = inode.safe;
    qint64 size = inode.safe.size();
    for (int i = 0; i < count; ++i) {
        const Change &change = inode.changes.at(i);
        applyBytes(now, change);
        if (i < reached) {
            size = now.size();
            disk.truncate(std::min<qint64>(disk.size(), size)); // what is cut off does not come back
        }
        for (qint64 at = change.offset / sector * sector; at < change.offset + change.data.size(); at += sector) {
            const bool torn = i == reached && random.bounded(2U) == 0; // the write that the cut hits
            if (survival == Survival::UpToSomewhere ? i > reached || torn : random.bounded(8U) >= share)
                continue;
            const qint64 length = std::min(sector, now.size() - at);
            if (disk.size() < at + length)
                disk.append(QByteArray(at + length - disk.size(), '\0'));
            std::memcpy(disk.data() + at, now.constData() + at, size_t(length));
        }
    }
    disk.append(QByteArray(std::max<qint64>(0, size - disk.size()), '\0'));
    disk.truncate(size);
    return disk;
}

SimulatedDisk::Files SimulatedDisk::afterCut(Survival survival, QRandomGenerator &random) const
{
    const Names names = namesAfterCut(survival, random);
    const auto isLost = [&](const QString &path) { // in a folder that was made, and not kept
        for (QString folder = folderOf(path); !folder.isEmpty(); folder = folderOf(folder)) {
            const QString name = folder + QLatin1Char('/');
            if (m_names.contains(name) && !names.contains(name))
                return true;
        }
        return false;
    };
    Files files;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name.value() >= 0 && !isLost(name.key()))
            files.insert(name.key(), bytesAfterCut(m_inodes.at(name.value()), survival, random));
    }
    return files;
}

} // namespace bulletin
