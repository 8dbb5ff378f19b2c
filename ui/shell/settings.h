// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/shell/theme.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace bulletin {

// What one person likes on one PC: window, theme, language, folders, and who was here lately. Never
// anything else of the office's. An .ini file in the user's configuration folder; unknown or broken values read as
// their defaults. Cheap to make where it is needed.
class Settings final {
public:
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitter() const;
    void setSplitter(const QByteArray &state);
    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    QString language() const; // zh_CN, en; empty: as the system
    void setLanguage(const QString &language);
    // The desktop's scheme as it was last time: the window need not wait for the desktop to answer.
    std::optional<Theme::Scheme> systemScheme() const;
    void setSystemScheme(Theme::Scheme scheme);
    std::optional<IssueId> lastIssue(const QString &database) const;
    void setLastIssue(const QString &database, IssueId issue);
    // Who signed in on this PC, newest first; a few.
    struct RecentPerson {
        QString login, name, unit;
    };
    QList<RecentPerson> recentPeople(const QString &database) const;
    void addRecentPerson(const QString &database, const RecentPerson &person);
    QString lastFolder() const;
    void setLastFolder(const QString &folder);
};

} // namespace bulletin
