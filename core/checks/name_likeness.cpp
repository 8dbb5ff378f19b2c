// SPDX-License-Identifier: Apache-2.0
#include "core/checks/name_likeness.h"

#include "core/checks/person_words.h"

#include <algorithm>

namespace bulletin {

// Surnames that sound alike or look alike; 邵一鸣 and 荀一鸣 are two people.
bool areAlikeSurnames(QChar a, QChar b)
{
    static constexpr QStringView groups[] = {u"徐许续", u"章张臧", u"沈申谌", u"肖萧箫", u"闫阎颜严", u"付傅", u"戴代", u"邱丘裘", u"余于俞喻", u"刘柳", u"王汪黄", u"程陈成", u"何贺和", u"江姜蒋", u"季纪计李",
                                             u"卢鲁路陆", u"谭覃谈", u"郝赫", u"樊范", u"任仁", u"石史施时", u"魏卫韦", u"尤游", u"邓郑", u"朱祝诸", u"冯马", u"叶业", u"钟锺仲", u"于干", u"田由甲申", u"杨扬汤",
                                             u"吴伍武", u"荀苟", u"邵召", u"钱线", u"曾增", u"罗洛骆", u"白柏", u"方房", u"高郜", u"唐康", u"孙逊", u"宋末", u"赵越", u"胡古", u"林木", u"周同", u"秦泰", u"安晏",
                                             u"龚巩宫", u"聂摄", u"柯可", u"侯候", u"毛手", u"常尝", u"莫幕", u"殷段", u"辛幸", u"段殷", u"曲屈", u"艾文", u"翟瞿", u"梅海", u"涂徐", u"耿取", u"左佐", u"丁了", u"万方", u"兰蓝", u"荣容", u"庾庚", u"游尤", u"龙尤", u"齐祁戚", u"解谢", u"景井", u"庄装", u"温文", u"詹瞻", u"邹周", u"孟梦", u"倪呢", u"崔催", u"贾价", u"夏下", u"阮院", u"余佘", u"闵闽悯", u"阙阕", u"蔺林", u"鞠掬", u"宓密", u"逯录碌", u"昌晶冒", u"璩据", u"银根", u"邬乌", u"訾紫", u"亓开", u"甄真", u"厉历励", u"郁郝", u"栗粟", u"钮纽", u"羿翌", u"邵绍", u"谌湛", u"卞下", u"岑芩"};
    return std::any_of(std::begin(groups), std::end(groups), [a, b](QStringView group) { return group.contains(a) && group.contains(b); });
}

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

// Or one of them is none.
bool mayBeOneSurname(QChar a, QChar b)
{
    return areAlikeSurnames(a, b) || !isSurname(QStringView(&a, 1)) || !isSurname(QStringView(&b, 1));
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
        return count == 1 && a.size() >= 3 && surname == 1 && mayBeOneSurname(a.front(), b.front()) ? Likeness::Surname : Likeness::None;
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
