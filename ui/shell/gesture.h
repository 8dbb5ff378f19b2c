// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/failure.h"
#include "core/base/refusal.h"
#include "ui/shell/prompts.h"

#include <exception>
#include <type_traits>

namespace bulletin {

// Everything a person sets off runs through here: the one place where exceptions stop (one that
// leaves a slot is undefined behaviour) and where a Refusal is told. `action` returns nothing, a
// MaybeRefusal or an Outcome. Slots on Desk::changed are gestures too: a re-read can fail.
// Returns whether it was done.
template <class F>
bool gesture(Prompts &prompts, F &&action) noexcept
{
    try {
        using Result = std::invoke_result_t<F>;
        if constexpr (std::is_void_v<Result>) {
            action();
        } else if constexpr (std::is_same_v<Result, MaybeRefusal>) {
            if (const MaybeRefusal refusal = action()) {
                prompts.tell(*refusal);
                return false;
            }
        } else {
            if (const auto outcome = action(); !outcome) {
                prompts.tell(outcome.error());
                return false;
            }
        }
        return true;
    } catch (const Failure &failure) {
        prompts.tell(failure.message(), failure.next());
    } catch (const std::exception &error) {
        prompts.tell(QString::fromUtf8(error.what()));
    }
    return false;
}

} // namespace bulletin
