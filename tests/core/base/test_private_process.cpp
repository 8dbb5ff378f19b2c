// SPDX-License-Identifier: Apache-2.0
#include "core/base/private_process.h"

#include <QtTest>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace bulletin;

class TestPrivateProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesNoCoreAndLetsNobodyLookIn();
};

void TestPrivateProcess::leavesNoCoreAndLetsNobodyLookIn()
{
    keepProcessPrivate();
    rlimit core{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QVERIFY(core.rlim_cur == 0 && core.rlim_max == 0);
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    QCOMPARE(umask(0077), mode_t(0077));
}

QTEST_GUILESS_MAIN(TestPrivateProcess)
#include "test_private_process.moc"
