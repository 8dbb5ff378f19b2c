// SPDX-License-Identifier: Apache-2.0
#include "core/base/save_file.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bulletin {
namespace {

struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(bulletin::SaveFile)
};

[[noreturn]] void failToWrite(const QString &path, int error)
{
    const QString name = QFileInfo(path).fileName();
    const QString folder = QFileInfo(path).absolutePath();
    if (error == ENOSPC || error == EDQUOT)
        throw Failure(SaveFile::tr("“%1” was not written: the disk is full. What was there before is unchanged.").arg(name),
                      SaveFile::tr("Free some space, or choose a folder on another disk."));
    if (error == EROFS || error == EACCES || error == EPERM)
        throw Failure(SaveFile::tr("“%1” was not written: the folder %2 does not allow it.").arg(name, folder),
                      SaveFile::tr("Choose another folder, or ask for permission to write there."));
    if (error == EISDIR)
        throw Failure(SaveFile::tr("“%1” is a folder, and nothing was written.").arg(path), SaveFile::tr("Name the file in it that is to be written."));
    throw Failure(SaveFile::tr("“%1” was not written: the disk reported an error. What was there before is unchanged.").arg(name),
                  SaveFile::tr("Try another folder or disk."));
}

class Descriptor final {
public:
    Descriptor(const QString &path, int flags) : m_value(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC)) {}
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int value() const { return m_value; }

private:
    int m_value;
};

void syncDescriptor(const QString &path, int flags)
{
    const Descriptor descriptor(path, flags);
    if (descriptor.value() < 0 || ::fsync(descriptor.value()) != 0)
        failToWrite(path, errno);
}

} // namespace

void saveFile(const QString &path, const std::function<void(QIODevice &)> &write)
{
    if (QFileInfo(path).isDir())
        failToWrite(path, EISDIR);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        failToWrite(path, errno);
    write(file);
    errno = 0;
    // Checked by us: QSaveFile::commit takes an fsync that failed for a success.
    if (!file.flush() || file.error() != QFileDevice::NoError || ::fchmod(file.handle(), S_IRUSR | S_IWUSR) != 0 || ::fsync(file.handle()) != 0) {
        const int error = errno;
        file.cancelWriting();
        failToWrite(path, error);
    }
    if (!file.commit())
        failToWrite(path, errno);
    syncFolder(QFileInfo(path).absolutePath());
}

void saveFile(const QString &path, const QByteArray &bytes)
{
    saveFile(path, [&](QIODevice &device) {
        errno = 0;
        if (device.write(bytes) != bytes.size())
            failToWrite(path, errno);
    });
}

bool makeFolder(const QString &path, unsigned mode)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString above = QFileInfo(path).absolutePath();
    if (above != path && !makeFolder(above, mode))
        return false;
    if (::mkdir(QFile::encodeName(path).constData(), mode_t(mode)) != 0)
        return errno == EEXIST;
    // Who may write to the folder above but not read it cannot ask for this; the folder is made all the same.
    const Descriptor descriptor(above, O_RDONLY | O_DIRECTORY);
    return descriptor.value() < 0 || ::fsync(descriptor.value()) == 0;
}

void syncFile(const QString &path)
{
    syncDescriptor(path, O_RDONLY);
}

void syncFolder(const QString &path)
{
    syncDescriptor(path, O_RDONLY | O_DIRECTORY);
}

} // namespace bulletin
