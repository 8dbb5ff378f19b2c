// SPDX-License-Identifier: Apache-2.0
#include "core/checks/name_likeness.h"

#include "core/checks/person_words.h"

#include <algorithm>

namespace bulletin {
namespace {

qsizetype surnameLength(QStringView name)
{
    return name.size() > 2 && isSurname(name.first(2)) ? 2 : 1;
}

qsizetype differences(QStringView a, QStringView b)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < a.size(); ++at)
        count += a.at(at) != b.at(at) ? 1 : 0;
    return count;
}

bool isMissing(QStringView shorter, QStringView longer)
{
    return shorter.size() == 2 && longer.size() == 3 && shorter.front() == longer.front() && longer.sliced(1).contains(shorter.back());
}

} // namespace

Likeness likeness(const QString &a, const QString &b)
{
    if (a == b || a.size() < 2 || b.size() < 2)
        return Likeness::None;
    if (a.size() != b.size())
        return isMissing(a, b) || isMissing(b, a) ? Likeness::Missing : Likeness::None;
    const qsizetype surname = surnameLength(a);
    const qsizetype count = differences(a, b);
    if (a.front() != b.front())
        return count == 1 && a.size() >= 3 && surname == 1 ? Likeness::Surname : Likeness::None;
    if (a.size() == 2)
        return Likeness::Short;
    const QStringView given = QStringView(a).sliced(1);
    const QStringView other = QStringView(b).sliced(1);
    const bool swapped = given.size() == 2 && given.front() == other.back() && given.back() == other.front();
    return count == 1 || swapped ? Likeness::OneGiven : Likeness::None;
}

bool isSurnameKey(const QString &key)
{
    return key.startsWith(u'3');
}

QStringList likenessKeys(const QString &name)
{
    const QStringView view(name);
    if (name.size() == 2)
        return {QStringLiteral("1 ") + view.front(), QStringLiteral("2 ") + name};
    QStringList keys;
    for (qsizetype left = 1; left < name.size(); ++left) {
        QString rest = name;
        rest.remove(left, 1);
        keys.append(QStringLiteral("2 ") + rest);
    }
    QString given = name.mid(1);
    keys.append(QStringLiteral("3 ") + given);
    std::sort(given.begin(), given.end());
    keys.append(QStringLiteral("4 ") + view.front() + given);
    return keys;
}

} // namespace bulletin
