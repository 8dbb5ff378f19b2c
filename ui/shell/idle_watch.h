// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace bulletin {

// Looks whether anybody is there: keys, mouse and input method of the whole program. Says so once
// nobody was for the minutes that are set; then rests until it is started again.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    using Milliseconds = std::function<qint64()>; // of a clock that nobody sets
    explicit IdleWatch(Milliseconds now = {}, QObject *parent = nullptr);

    void start(int minutes);
    void stop();
    bool isRunning() const { return m_limit > 0; }
    void look(); // by the timer, and by tests after they moved their clock

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    const Milliseconds m_now;
    qint64 m_limit = 0;
    qint64 m_last = 0;
    QTimer m_timer;
};

} // namespace bulletin
