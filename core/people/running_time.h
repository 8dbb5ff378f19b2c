// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bulletin {

// How long the machine has been running: what waiting is counted by, since nobody at the keyboard
// can turn it back or forward as a clock. It begins anew with every start of the machine.
class RunningTime {
public:
    virtual ~RunningTime() = default;
    virtual qint64 milliseconds() const = 0; // since the machine's start, sleep included
    virtual QString boot() const = 0;        // names this run of the machine
};

class MachineRunningTime final : public RunningTime {
public:
    qint64 milliseconds() const override;
    QString boot() const override;
};

} // namespace bulletin
