// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/refusal.h"

namespace bulletin {

// Restores `backup` as the desk at `path`: verified first, written beside, renamed. The desk that
// was there is kept as `<path>.before-restore-<time>` and its name returned (empty: there was none).
// The restored record gets an event (restore-desk) by `actor`, with the anchors that it gives up.
// Throws Failure; the desk is unchanged.
Outcome<QString> restore(const QString &backup, const QString &path, const Clock &clock, const QString &actor = QStringLiteral("local"));

} // namespace bulletin
