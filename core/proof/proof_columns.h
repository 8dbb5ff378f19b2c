// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/query.h"

namespace bulletin {

// How keys and times that may be absent stand in columns: "" for none, since these columns refer to
// nothing that the database could watch over.
template <class Key>
Key keyAt(const Query &query, int column)
{
    return Key::parse(query.text(column)).value_or(Key());
}

template <class Key>
QString keyText(const Key &key)
{
    return key.isNull() ? QString() : key.text();
}

inline QDateTime timeAt(const Query &query, int column)
{
    return QDateTime::fromString(query.text(column), Qt::ISODateWithMs);
}

inline QString optionalTime(const QDateTime &time)
{
    return time.isNull() ? QString() : timeText(time);
}

} // namespace bulletin
