// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>

namespace bulletin {

class Prompts;

// Long work off the window's thread: one job at a time is shown in the status bar with its title,
// progress and 取消; further ones queue. Work receives a Progress, must ask cancelled() at least
// every 500 ms and touches nothing of the window or its Desk: it opens its own Workspace or works
// on values. `finished` runs on the window's thread, through gesture(); a Failure thrown by the
// work is told instead. A job that was cancelled ends without `finished`.
class Background final : public QObject {
    Q_OBJECT
public:
    class Progress {
    public:
        virtual ~Progress() = default;
        virtual void report(int percent, const QString &what) = 0;
        virtual bool cancelled() const = 0;
    };

    explicit Background(Prompts &prompts, QObject *parent = nullptr);
    ~Background() override; // waits for the running job, cancelled

    void run(const QString &title, std::function<void(Progress &)> work, std::function<void()> finished);
    bool isBusy() const;
    void cancel();

Q_SIGNALS:
    void started(const QString &title);
    void progressed(int percent, const QString &what);
    void ended();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bulletin
