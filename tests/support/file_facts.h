// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>

namespace bulletin {

// What tests ask about files, and the failures that machines cause.
QByteArray bytesOf(const QString &path); // empty where it cannot be read
void writeBytes(const QString &path, const QByteArray &bytes);
int modeOf(const QString &path); // 0600 …; -1: not there
QStringList filesIn(const QString &folder); // hidden ones too, by name
QString failureOf(const std::function<void()> &action); // message of the Failure that it threw; empty: none

} // namespace bulletin
