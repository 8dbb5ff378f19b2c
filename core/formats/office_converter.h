// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace bulletin {

// An old Word or WPS file as .docx, by LibreOffice in a process of its own with a profile of its
// own, for at most limits::convertMilliseconds. Throws Failure where LibreOffice is not installed
// (saying how to save as .docx) or does not manage it.
QByteArray docxFromOldWord(const QByteArray &bytes, const QString &fileName);

} // namespace bulletin
