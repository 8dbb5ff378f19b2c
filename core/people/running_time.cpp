// SPDX-License-Identifier: Apache-2.0
#include "core/people/running_time.h"

#include <QSysInfo>
#include <ctime>

namespace bulletin {

qint64 MachineRunningTime::milliseconds() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
}

// The kernel's /proc/sys/kernel/random/boot_id.
QString MachineRunningTime::boot() const
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

} // namespace bulletin
