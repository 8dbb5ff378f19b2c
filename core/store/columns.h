// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/query.h"

namespace bulletin {

// How keys and times that may be absent stand in columns that refer to nothing the database could
// watch over: "" for none.
template <class Key>
Key keyAt(const Query &query, int column)
{
    return Key::parse(query.text(column)).value_or(Key());
}

template <class Key>
QString keyColumn(const Key &key)
{
    return key.isNull() ? QString() : key.text();
}

inline QDateTime timeAt(const Query &query, int column)
{
    return QDateTime::fromString(query.text(column), Qt::ISODateWithMs);
}

inline QString timeColumn(const QDateTime &time)
{
    return time.isNull() ? QString() : timeText(time);
}

} // namespace bulletin
