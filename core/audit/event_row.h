// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_log.h"

#include <QStringList>

namespace bulletin {

class Query;

// How an event stands in its table, for the files of this room alone.
constexpr auto eventColumns = "sequence, at, fixed_clock, actor, host, verb, subject, outcome, details, hash";
Event readEvent(const Query &query);
// Over the columns as they are stored, so that not one bit of them can change unseen.
QString chainHash(const QString &before, const QStringList &fields);

} // namespace bulletin
