// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace bulletin {

// With BULLETIN_A11Y_IDS=1 every widget's object name stands at the end of its accessible
// description as #name: Qt 6.4 publishes no other id to assistive technology. For tests from
// outside; install on the application.
class AccessibilityIds final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    static bool wanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace bulletin
