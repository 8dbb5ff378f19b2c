// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusVariant;

namespace bulletin {

class Theme;

// Tells the theme whether the desktop is light or dark, now and when it changes. Asks the desktop
// portal without waiting; where there is none, the theme keeps what it has.
class SystemScheme final : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(Theme &theme, QObject *parent = nullptr);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
    Theme &m_theme;
};

} // namespace bulletin
