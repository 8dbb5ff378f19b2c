// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_text.h"

#include <QJsonArray>

namespace bulletin {

// DESIGN §5, Findings: start and end in Unicode code points within the block. `textAt` gives a block's
// whole text for a place (to turn UTF-16 units into code points). More than the shape: each fix has its
// "choice", and "article" and "block" where an edit lies elsewhere.
QJsonArray findingsJson(const QList<Finding> &findings, const std::function<QString(const Place &)> &textAt);

// UTF-16 units to code points.
qsizetype codePoints(QStringView text);

} // namespace bulletin
