// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace bulletin {

// "No, because …": rights, workflow, validation, conflict. Returned, never thrown.
// Both texts are already translated. `reason` is one sentence that says what was refused
// and what is safe; `next` is the step that unblocks it (may be empty).
struct Refusal {
    enum class Kind { Rights, Workflow, Validation, Conflict, NumberTaken, NewerDatabase, NetworkShare, NotFound, NotAnIssue, Usage };
    Kind kind = Kind::Validation;
    QString reason;
    QString next;
};

using MaybeRefusal = std::optional<Refusal>;

template <class T>
using Outcome = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(Refusal::Kind kind, QString reason, QString next = {})
{
    return tl::unexpected<Refusal>(Refusal{kind, std::move(reason), std::move(next)});
}

} // namespace bulletin
