// SPDX-License-Identifier: Apache-2.0
#include "app/commands/input_file.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bulletin {

InputFile::InputFile(const QString &path)
    : m_file(path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Failure(tr("There is no file “%1”.").arg(path), tr("Check the name and the folder."));
    if (info.isDir())
        throw Failure(tr("“%1” is a folder, not a file.").arg(path));
    if (!m_file.open(QIODevice::ReadOnly))
        throw Failure(tr("“%1” cannot be opened for reading.").arg(path),
                      tr("Close it where it is open, or ask who owns the file for permission to read it."));
}

QString InputFile::name() const
{
    return QFileInfo(m_file.fileName()).fileName();
}

} // namespace bulletin
