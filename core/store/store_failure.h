// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/failure.h"
#include "core/store/dialect.h"

class QSqlError;

namespace bulletin {

// The sentence a person understands for what the engine reported: full disk, read-only, damaged,
// busy, connection lost, anything else.
Failure storeFailure(const QSqlError &error, Engine engine);
// For what is asked of a transaction in which a statement failed before.
Failure endedTransaction();

} // namespace bulletin
