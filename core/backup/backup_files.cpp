// SPDX-License-Identifier: Apache-2.0
#include "core/backup/backup_files.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

// However old: a clock that runs ten years ahead must not clear the shelf.
constexpr int alwaysKept = 5;

QString weekOf(const QDate &date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return u"week %1-%2"_s.arg(year).arg(week);
}

} // namespace

QString backupFileName(const QDateTime &madeAt, qint64 events, const QString &head)
{
    return u"desk-%1-%2-%3.db"_s.arg(madeAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)).arg(events, 6, 10, QLatin1Char('0')).arg(head);
}

QList<BackupFile> backupFiles(const QString &folder)
{
    static const QRegularExpression pattern(u"^desk-(\\d{8}T\\d{6})Z-(\\d+)-([0-9a-f]{8})\\.db$"_s);
    QList<BackupFile> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        const auto match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        QDateTime madeAt = QDateTime::fromString(match.captured(1), u"yyyyMMdd'T'HHmmss"_s);
        madeAt.setTimeZone(QTimeZone::utc());
        files.append({folder + u'/' + name, madeAt, match.captured(2).toLongLong(), match.captured(3)});
    }
    std::sort(files.begin(), files.end(), [](const BackupFile &a, const BackupFile &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.events > b.events;
    });
    return files;
}

QStringList backupsToRemove(const QList<BackupFile> &newestFirst, const QDateTime &now)
{
    QSet<QString> covered;
    QStringList remove;
    for (const BackupFile &file : newestFirst) {
        const QDate day = file.madeAt.date();
        const qint64 age = file.madeAt.daysTo(now);
        const bool recent = file.madeAt.secsTo(now) < 24 * 3600;
        bool wanted = recent || &file - newestFirst.constData() < alwaysKept;
        const auto claim = [&](bool applies, const QString &period) {
            if (applies && !covered.contains(period)) {
                covered.insert(period);
                wanted = true;
            }
        };
        claim(age <= 14, u"day "_s + day.toString(Qt::ISODate));
        claim(age <= 8 * 7, weekOf(day));
        claim(age <= 24 * 31, u"month "_s + day.toString(u"yyyy-MM"_s));
        if (!wanted)
            remove.append(file.path);
    }
    return remove;
}

} // namespace bulletin
