// SPDX-License-Identifier: Apache-2.0
#include "core/base/failure.h"
#include "tests/support/script_prompts.h"
#include "ui/shell/background.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestBackground final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksOffThisThreadAndFinishesOnIt()
    {
        ScriptPrompts prompts;
        Background background(prompts);
        QSignalSpy started(&background, &Background::started), progressed(&background, &Background::progressed);
        QThread *worker = nullptr;
        QThread *finisher = nullptr;
        background.run(
            u"导出"_s,
            [&](Background::Progress &progress) {
                worker = QThread::currentThread();
                progress.report(50, u"第 6 页"_s);
            },
            [&] { finisher = QThread::currentThread(); });
        QVERIFY(background.isBusy());
        QTRY_VERIFY(finisher);
        QCOMPARE(finisher, QThread::currentThread());
        QVERIFY(worker && worker != finisher);
        QVERIFY(!background.isBusy());
        QCOMPARE(started.first().first().toString(), u"导出"_s);
        QCOMPARE(progressed.first().first().toInt(), 50);
    }

    void jobsQueue()
    {
        ScriptPrompts prompts;
        Background background(prompts);
        QList<int> order;
        std::atomic_int running = 0, most = 0;
        for (int job = 0; job < 3; ++job) {
            background.run(
                u"任务"_s,
                [&](Background::Progress &) {
                    most = std::max<int>(most, ++running);
                    QThread::msleep(10);
                    --running;
                },
                [&order, job] { order.append(job); });
        }
        QTRY_COMPARE(order, (QList<int>{0, 1, 2}));
        QCOMPARE(most.load(), 1);
    }

    void aFailureIsToldInsteadOfFinished()
    {
        ScriptPrompts prompts;
        Background background(prompts);
        QSignalSpy ended(&background, &Background::ended);
        bool finished = false;
        background.run(u"备份"_s, [](Background::Progress &) { throw Failure(u"磁盘已满。"_s); }, [&] { finished = true; });
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(prompts.told, QStringList{u"磁盘已满。"_s});
        QVERIFY(!finished);
    }

    void aCancelledJobEndsWithoutFinished()
    {
        ScriptPrompts prompts;
        Background background(prompts);
        QSignalSpy ended(&background, &Background::ended);
        bool finished = false;
        std::atomic_bool begun = false;
        background.run(
            u"备份"_s,
            [&](Background::Progress &progress) {
                begun = true;
                while (!progress.cancelled())
                    QThread::msleep(1);
            },
            [&] { finished = true; });
        QTRY_VERIFY(begun);
        background.cancel();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!finished);
        QVERIFY(prompts.told.isEmpty());
    }

    void destructionCancelsAndWaits()
    {
        ScriptPrompts prompts;
        std::atomic_bool left = false, begun = false;
        {
            Background background(prompts);
            background.run(
                u"长活"_s,
                [&](Background::Progress &progress) {
                    begun = true;
                    while (!progress.cancelled())
                        QThread::msleep(1);
                    left = true;
                },
                [] {});
            QTRY_VERIFY(begun);
        }
        QVERIFY(left);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "test_background.moc"
