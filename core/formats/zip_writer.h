// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace bulletin {

struct ZipPart {
    QString name; // forward slashes
    QByteArray bytes;
};

// The parts in their order as one zip in memory, deflated, every time stamp the given day: the same
// parts give the same bytes. Throws Failure.
QByteArray writeZip(const QList<ZipPart> &parts, const QDate &stamp);

} // namespace bulletin
