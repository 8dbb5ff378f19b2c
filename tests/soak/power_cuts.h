// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/soak/simulated_disk.h"

#include <QTemporaryDir>
#include <functional>

namespace bulletin {

// Runs a program (this one, in a part of its own) with the shim before it, and cuts the power of its disk at
// random points: what would then be left is put into the folder again and looked at. The folder's
// place is the same for the program and for what is left, so that names in it stay true.
class PowerCuts final {
public:
    // What is left lies in the folder when `look` is called; `output` is what the program had said.
    using Look = std::function<void(const QByteArray &output)>;

    PowerCuts(NameModel model, quint32 seed);
    const QString &folder() const { return m_folder; }
    // Ends with qFatal where the program fails, or where the trace does not account for every byte.
    void record(const QStringList &arguments);
    void cut(int times, const Look &look);

private:
    Survival survival();

    NameModel m_model;
    QRandomGenerator m_random;
    QTemporaryDir m_scratch;
    QString m_folder;
    QList<DiskEvent> m_events;
};

// "ext4", "posix": how names survive
QString nameOf(NameModel model);

} // namespace bulletin
