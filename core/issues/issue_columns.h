// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"

namespace bulletin {

// How lists are kept in one text column: JSON arrays (names alone: core/base/text_list).
QString toColumn(const Distribution &distribution);
Distribution distributionFromColumn(const QString &column);
QString toColumn(const QList<Doubt> &doubts);
QList<Doubt> doubtsFromColumn(const QString &column);

} // namespace bulletin
