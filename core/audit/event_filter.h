// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace bulletin {

// Which events are asked for; what is empty is not asked about. Rows come newest first.
struct EventFilter {
    QString actor;
    QStringList subjects; // ids: events on one of them, or whose details name one of them
    QString verb;
    QDateTime from; // UTC, inclusive
    QDateTime to;   // UTC, inclusive
    QString outcome; // done, refused
    QString text;    // anywhere in details, subject, actor, PC or verb, or in the title of the article acted on
    qint64 before = 0; // only rows before this one: the next page
    int limit = 100;   // 0: all
};

} // namespace bulletin
