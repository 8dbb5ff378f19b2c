// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/system_scheme.h"

#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

} // namespace

SystemScheme::SystemScheme(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    if (const auto known = Settings().systemScheme())
        m_theme.setSystemScheme(*known);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << group << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemScheme::settingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        take(value.variant());
}

void SystemScheme::take(const QVariant &value)
{
    // Read wraps the value once more than SettingChanged does. 1: the person prefers dark.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const Theme::Scheme scheme = plain.toUInt() == 1 ? Theme::Scheme::Dark : Theme::Scheme::Light;
    if (Settings().systemScheme() != scheme)
        Settings().setSystemScheme(scheme);
    m_theme.setSystemScheme(scheme);
}

} // namespace bulletin
