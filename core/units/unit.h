// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace bulletin {

// 供稿单位: one row of the registry of submitting units.
struct Unit {
    UnitId id;
    qint64 version = 0;
    QString fullName;
    QString shortName; // 规范简称; may be empty
    QStringList aliases;
    std::optional<UnitId> parent;
    QDate validFrom; // null: always
    QDate validTo;   // null: still
};

} // namespace bulletin
