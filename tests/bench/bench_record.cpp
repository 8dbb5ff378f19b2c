// SPDX-License-Identifier: Apache-2.0
// How long it takes to verify a record of many events: bench_record [EVENTS]. One JSON object.
#include "core/audit/audit_log.h"
#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace bulletin;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const QTemporaryDir folder;
    const auto database = Database::open({folder.filePath(QStringLiteral("desk.db")), true, false, {}});
    AuditLog log(**database);
    QElapsedTimer timer;
    timer.start();
    Transaction transaction(**database);
    for (int i = 0; i < count; ++i) {
        Event event;
        event.at = SystemClock().now();
        event.actor = QStringLiteral("责编");
        event.host = QStringLiteral("办公室-1");
        event.verb = QStringLiteral("save-article");
        event.subject = QStringLiteral("3f0c2a86-2c1c-4a4e-9b0a-0f1f6a5b7c%1").arg(i % 100, 2, 10, QLatin1Char('0'));
        event.outcome = QStringLiteral("done");
        event.details = QStringLiteral("{\"revisions\":[{\"hash\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"revision\":\"%1\"}],\"title\":\"青山区扎实开展能力提升活动\"}").arg(i);
        log.append(event);
    }
    const Anchor anchor = log.signHead(QStringLiteral("backup"), SystemClock().now());
    transaction.commit();
    const qint64 written = timer.elapsed();
    qint64 best = 1 << 30;
    for (int round = 0; round < 5; ++round) {
        timer.restart();
        if (log.verifyChain({anchor}))
            return 1;
        best = std::min(best, timer.elapsed());
    }
    std::printf("{\"events\": %d, \"append_ms\": %lld, \"verify_ms\": %lld}\n", count, static_cast<long long>(written), static_cast<long long>(best));
    return 0;
}
