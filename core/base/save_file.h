// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

class QIODevice;

namespace bulletin {

// The one way in which a file leaves the program: written beside its target, flushed and
// fsynced with the result checked, renamed over the target, and the folder fsynced
// (QSaveFile alone ignores fsync errors and can come back as the old version after a power
// cut; design reliability 0.7). Mode 0600. Throws Failure and leaves the old file as it was.
void saveFile(const QString &path, const std::function<void(QIODevice &)> &write);
void saveFile(const QString &path, const QByteArray &bytes);

// A folder and those above it, made where they are missing, each safe in the one above it before this
// returns (a new folder that is lost at a power cut takes what is in it along). `mode` as mkdir takes it.
// false: errno says why.
bool makeFolder(const QString &path, unsigned mode);

// fsyncs an existing file / folder; throws Failure where the system reports an error.
void syncFile(const QString &path);
void syncFolder(const QString &path);

} // namespace bulletin
