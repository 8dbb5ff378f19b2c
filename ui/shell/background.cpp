// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/background.h"

#include "ui/shell/gesture.h"

#include <QThread>
#include <deque>

namespace bulletin {
namespace {

struct Job {
    QString title;
    std::function<void(Background::Progress &)> work;
    std::function<void()> finished;
};

} // namespace

// Shared with the worker, which may still be in its last lines when the Background dies.
class Background::Private {
public:
    class Report final : public Progress {
    public:
        Report(Background &owner, std::atomic_bool &cancelled) : m_owner(owner), m_cancelled(cancelled) {}
        void report(int percent, const QString &what) override
        {
            QMetaObject::invokeMethod(
                &m_owner, [this, percent, what] { Q_EMIT m_owner.progressed(percent, what); }, Qt::QueuedConnection);
        }
        bool cancelled() const override { return m_cancelled; }

    private:
        Background &m_owner;
        std::atomic_bool &m_cancelled;
    };

    Private(Background &owner, Prompts &told) : q(owner), prompts(told), report(owner, cancelled) {}

    void startNext();
    void jobEnded();

    Background &q;
    Prompts &prompts;
    std::deque<Job> waiting;
    std::optional<Job> running;
    std::unique_ptr<QThread> thread;
    std::exception_ptr failure;
    std::atomic_bool cancelled = false;
    Report report;
};

void Background::Private::startNext()
{
    if (running || waiting.empty())
        return;
    running = std::move(waiting.front());
    waiting.pop_front();
    cancelled = false;
    failure = nullptr;
    thread.reset(QThread::create([this] {
        try {
            running->work(report);
        } catch (...) {
            failure = std::current_exception();
        }
    }));
    QObject::connect(thread.get(), &QThread::finished, &q, [this] { jobEnded(); });
    Q_EMIT q.started(running->title);
    thread->start();
}

void Background::Private::jobEnded()
{
    thread->wait();
    thread.reset();
    const Job job = std::move(*running);
    running.reset();
    Q_EMIT q.ended();
    if (failure)
        gesture(prompts, [this] { std::rethrow_exception(failure); });
    else if (!cancelled)
        gesture(prompts, job.finished);
    startNext();
}

Background::Background(Prompts &prompts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, prompts))
{
}

Background::~Background()
{
    d->waiting.clear();
    d->cancelled = true;
    if (d->thread) {
        d->thread->disconnect(this);
        d->thread->wait();
    }
}

void Background::run(const QString &title, std::function<void(Progress &)> work, std::function<void()> finished)
{
    d->waiting.push_back({title, std::move(work), std::move(finished)});
    d->startNext();
}

bool Background::isBusy() const
{
    return d->running.has_value();
}

void Background::cancel()
{
    d->cancelled = true;
}

} // namespace bulletin
