// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/idle_watch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace bulletin;

namespace {

struct Watched {
    qint64 now = 5'000;
    IdleWatch watch{[this] { return now; }};
    QSignalSpy idle{&watch, &IdleWatch::idle};

    void pass(int seconds)
    {
        now += seconds * 1000;
        watch.look();
    }
};

} // namespace

class TestIdleWatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysSoOnceAfterTheMinutes()
    {
        Watched w;
        w.watch.start(2);
        w.pass(119);
        QCOMPARE(w.idle.count(), 0);
        w.pass(1);
        QCOMPARE(w.idle.count(), 1);
        QVERIFY(!w.watch.isRunning());
        w.pass(600);
        QCOMPARE(w.idle.count(), 1);
        w.watch.start(2);
        w.pass(120);
        QCOMPARE(w.idle.count(), 2);
    }

    void whoeverDoesSomethingIsThere_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("key") << 0;
        QTest::newRow("mouse button") << 1;
        QTest::newRow("mouse moved") << 2;
        QTest::newRow("input method") << 3;
    }

    void whoeverDoesSomethingIsThere()
    {
        QFETCH(int, what);
        Watched w;
        QLineEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        w.watch.start(1);
        w.pass(50);
        QInputMethodEvent composed(QStringLiteral("中"), {});
        switch (what) {
        case 0:
            QTest::keyClick(&edit, Qt::Key_A);
            break;
        case 1:
            QTest::mouseClick(&edit, Qt::LeftButton);
            break;
        case 2:
            QTest::mouseMove(&edit, QPoint(5, 5));
            break;
        default:
            QCoreApplication::sendEvent(&edit, &composed);
        }
        QCoreApplication::processEvents();
        w.pass(59);
        QCOMPARE(w.idle.count(), 0);
        w.pass(1);
        QCOMPARE(w.idle.count(), 1);
    }

    void aPaintedWindowIsNobody()
    {
        Watched w;
        QLineEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        w.watch.start(1);
        w.pass(50);
        edit.setText(QStringLiteral("by the program"));
        edit.repaint();
        w.pass(10);
        QCOMPARE(w.idle.count(), 1);
    }

    void stoppedItSaysNothing()
    {
        Watched w;
        w.watch.start(1);
        w.watch.stop();
        w.pass(120);
        QCOMPARE(w.idle.count(), 0);
    }
};

QTEST_MAIN(TestIdleWatch)
#include "test_idle_watch.moc"
