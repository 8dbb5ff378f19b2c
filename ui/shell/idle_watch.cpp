// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>

namespace bulletin {
namespace {

constexpr qint64 minute = 60'000;

IdleWatch::Milliseconds runningTime()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

IdleWatch::IdleWatch(Milliseconds now, QObject *parent)
    : QObject(parent)
    , m_now(now ? std::move(now) : runningTime())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(int minutes)
{
    if (!isRunning())
        QCoreApplication::instance()->installEventFilter(this);
    m_limit = minutes * minute;
    m_last = m_now();
    m_timer.start(int(m_limit));
}

void IdleWatch::stop()
{
    m_limit = 0;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::look()
{
    if (!isRunning())
        return;
    const qint64 left = m_last + m_limit - m_now();
    if (left > 0) {
        m_timer.start(int(left));
        return;
    }
    stop();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        m_last = m_now(); // the timer looks at it when it is due
        break;
    default:
        break;
    }
    return false;
}

} // namespace bulletin
