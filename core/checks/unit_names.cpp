// SPDX-License-Identifier: Apache-2.0
#include "core/checks/unit_names.h"

#include <algorithm>

namespace bulletin {

qsizetype placeEnd(QStringView unit)
{
    static constexpr QStringView levels = u"省市区县州旗镇乡";
    qsizetype end = 0;
    for (qsizetype at = 0; at < (unit.size() + 1) / 2; ++at) {
        if (levels.contains(unit.at(at)))
            end = at + 1;
    }
    return end;
}

namespace {

constexpr qsizetype shortestSubject = 2;
const QStringList &houses()
{
    static const QStringList all{QStringLiteral("研究室"), QStringLiteral("办公室"), QStringLiteral("研究院"), QStringLiteral("研究所"),
                                 QStringLiteral("研究中心")};
    return all;
}

QString houseOf(const QString &unit)
{
    QString longest;
    for (const QString &house : houses()) {
        if (unit.endsWith(house) && house.size() > longest.size())
            longest = house;
    }
    return longest;
}

// 中共重庆市委 | 党史: after the place, and the committee it belongs to.
qsizetype subjectStart(QStringView unit)
{
    const qsizetype end = placeEnd(unit);
    return end > 0 && end < unit.size() && unit.at(end) == u'委' ? end + 1 : end;
}

// 局, 委, 厅: what kind of organ it is, people mix up most.
QStringList otherOrgans(const QString &unit)
{
    static constexpr QStringView organs = u"局委厅";
    QStringList others;
    if (unit.endsWith(QStringLiteral("办公室")) && placeEnd(unit) > 0) // 委办公室 would be found in 省委办公厅
        others.append(unit.chopped(1) + u'厅');
    if (unit.endsWith(QStringLiteral("中级人民法院")))
        others.append(unit.chopped(1) + u'庭');
    if (unit.size() < subjectStart(unit) + shortestSubject + 1 || !organs.contains(unit.back()) || subjectStart(unit) == 0)
        return others;
    for (const QChar organ : QStringView(u"局委厅处")) {
        if (organ != unit.back())
            others.append(unit.chopped(1) + organ);
    }
    return others;
}

QStringList otherHouses(const QString &unit)
{
    const QString house = houseOf(unit);
    const qsizetype start = subjectStart(unit);
    const qsizetype size = unit.size() - start - house.size();
    if (house.isEmpty() || start == 0 || size < shortestSubject)
        return {};
    const QString head = unit.left(start);
    const QString subject = unit.mid(start, size);
    if (subject.endsWith(QStringLiteral("政府")) || subject.endsWith(QStringLiteral("委员会")))
        return {};
    QStringList misnomers;
    for (const QString &other : houses()) {
        if (other != house)
            misnomers.append(head + subject + other);
    }
    if (const QStringList halves = subject.split(u'和'); halves.size() == 2 && halves.constFirst().size() >= shortestSubject) {
        for (const QString &half : halves)
            misnomers.append(head + half + house);
    }
    if (subject == u"党史" && house == u"研究室")
        misnomers.append(head + QStringLiteral("党研室"));
    return misnomers;
}

// 市工总会: too short to be found as a near miss.
QStringList swapped(const QString &unit)
{
    if (unit.size() != 4 || placeEnd(unit) != 1 || unit.at(1) == unit.at(2))
        return {};
    return {QString(unit.at(0)) + unit.at(2) + unit.at(1) + unit.at(3)};
}

} // namespace

QStringList likelyMisnomers(const QString &unit)
{
    return otherOrgans(unit) + otherHouses(unit) + swapped(unit);
}

} // namespace bulletin
