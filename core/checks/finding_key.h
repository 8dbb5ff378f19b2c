// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/finding.h"

namespace bulletin {

// What an ignored finding is remembered by. Blanks and widths do not count, so a key survives a
// change of layout; it changes as soon as the flagged words or their neighbours do.

// 16 hex digits over the rule and the normalised context.
QString findingKey(const QString &rule, const QString &text, qsizetype start, qsizetype length);
QString findingKey(const QString &rule, const QString &context);
// “For this word”: the rule and what it flagged, wherever it stands.
QString wordKey(const Finding &finding);
// Without blanks, in half width, lower case.
QString normalisedContext(QStringView text);

} // namespace bulletin
