// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/context.h"

#include <QObject>

namespace bulletin {

// The backup that is made and verified when a window closes (design reliability §1.5), in the
// background and shown in the status bar. Its 取消 closes without one.
class ClosingBackup final : public QObject {
    Q_OBJECT
public:
    explicit ClosingBackup(const Context &context, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void mayClose(); // made, nothing to do, cancelled, or the person closes without one
    void failed();   // and the person is being asked

private:
    const Context m_context;
};

} // namespace bulletin
