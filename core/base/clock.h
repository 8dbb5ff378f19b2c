// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace bulletin {

// Where the time comes from. Whoever needs it receives a const Clock &; only the
// composition root and tests choose which.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // UTC
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

// Stands still at the time it is given (--now with BULLETIN_TEST=1, and tests).
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDateTime &now) : m_now(now.toUTC()) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
};

// YYYY-MM-DDThh:mm:ss.sssZ: how every time is stored and exchanged.
inline QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1Char('Z');
}

} // namespace bulletin
