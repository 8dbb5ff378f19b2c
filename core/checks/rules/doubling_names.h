// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"
#include "core/checks/person_names.h"
#include "core/checks/rules/reduplications.h"

#include <optional>

namespace bulletin {

// Doubled characters in and beside the names of people and places. `start`: of the first of the two.

// Both within a name, or it begins with the second. The names of a text are looked for once, when they
// are first asked for.
bool isInName(const PreparedText &text, qsizetype start, const CheckContext &context, std::optional<QList<NameMention>> &names);
// 尉迟冰冰等 where the roster has 尉迟冰: what follows is no deed that begins so.
bool isBehindKnownName(const Doubling &doubling, const CheckContext &context);
// 樊婷婷玉, 端端木青 where the roster has 樊婷玉, 端木青: within a name that is known, or at its head.
bool isWithinKnownName(const PreparedText &text, qsizetype start, const CheckContext &context);
// 兴兴村 … 兴兴村: the same slip twice in one text is not to be expected.
bool standsTwice(QStringView text, const Doubling &doubling, qsizetype start);
// 泰兴兴溪合作社 where 兴溪镇 stands elsewhere: a name that begins with what ends the word or name before it.
bool joinsTwoNames(const PreparedText &text, const Doubling &doubling, qsizetype start, const CheckContext &context);

} // namespace bulletin
