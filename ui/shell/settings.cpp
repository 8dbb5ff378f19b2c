// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

QVariant read(const QString &key)
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"bulletin-desk"_s, u"bulletin-desk"_s).value(key);
}

void write(const QString &key, const QVariant &value)
{
    QSettings(QSettings::IniFormat, QSettings::UserScope, u"bulletin-desk"_s, u"bulletin-desk"_s).setValue(key, value);
}

// A path or URL is no key of an .ini file, and nobody else's business.
QString keyOf(const QString &group, const QString &database)
{
    return group + u'/' + QString::fromLatin1(QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString lastIssueKey(const QString &database)
{
    return keyOf(u"issues"_s, database);
}

constexpr qsizetype mostPeople = 5; // with "somebody else" they fill three rows
constexpr qsizetype partsOfPerson = 3;

} // namespace

QByteArray Settings::windowGeometry() const
{
    return read(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    write(u"window/geometry"_s, geometry);
}

QByteArray Settings::splitter() const
{
    return read(u"window/splitter"_s).toByteArray();
}

void Settings::setSplitter(const QByteArray &state)
{
    write(u"window/splitter"_s, state);
}

Theme::Mode Settings::themeMode() const
{
    const QString mode = read(u"look/theme"_s).toString();
    if (mode == u"light"_s)
        return Theme::Mode::Light;
    return mode == u"dark"_s ? Theme::Mode::Dark : Theme::Mode::FollowSystem;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    write(u"look/theme"_s, mode == Theme::Mode::Light ? u"light"_s : mode == Theme::Mode::Dark ? u"dark"_s : u"system"_s);
}

QString Settings::language() const
{
    const QString language = read(u"look/language"_s).toString();
    return language == u"zh_CN"_s || language == u"en"_s ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    write(u"look/language"_s, language);
}

std::optional<Theme::Scheme> Settings::systemScheme() const
{
    const QString scheme = read(u"look/system-scheme"_s).toString();
    if (scheme.isEmpty())
        return std::nullopt;
    return scheme == u"dark"_s ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

void Settings::setSystemScheme(Theme::Scheme scheme)
{
    write(u"look/system-scheme"_s, scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s);
}

std::optional<IssueId> Settings::lastIssue(const QString &database) const
{
    return IssueId::parse(read(lastIssueKey(database)).toString());
}

void Settings::setLastIssue(const QString &database, IssueId issue)
{
    write(lastIssueKey(database), issue.text());
}

QList<Settings::RecentPerson> Settings::recentPeople(const QString &database) const
{
    QList<RecentPerson> people;
    const QStringList parts = read(keyOf(u"people"_s, database)).toStringList();
    for (qsizetype at = 0; at + partsOfPerson <= parts.size() && people.size() < mostPeople; at += partsOfPerson) {
        if (!parts.at(at).isEmpty() && !parts.at(at + 1).isEmpty())
            people.append({parts.at(at), parts.at(at + 1), parts.at(at + 2)});
    }
    return people;
}

void Settings::addRecentPerson(const QString &database, const RecentPerson &person)
{
    QStringList parts{person.login, person.name, person.unit};
    for (const RecentPerson &other : recentPeople(database)) {
        if (other.login != person.login && parts.size() < mostPeople * partsOfPerson)
            parts.append({other.login, other.name, other.unit});
    }
    write(keyOf(u"people"_s, database), parts);
}

QString Settings::lastFolder() const
{
    const QString folder = read(u"files/folder"_s).toString();
    return QDir(folder).exists() && !folder.isEmpty() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString &folder)
{
    write(u"files/folder"_s, folder);
}

} // namespace bulletin
