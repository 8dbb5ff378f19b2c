// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/part_lists.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView overlapping[] = {u"女", u"党员", u"少数民族", u"岁", u"学历", u"本科", u"研究生", u"博士", u"硕士", u"职称", u"以上", u"以下", u"男", u"干部", u"专家", u"骨干", u"代表", u"重点", u"核心", u"规上", u"规模以上", u"高新", u"上市", u"专精特新", u"龙头", u"科技型"};
constexpr QStringView overlappingDeeds[] = {u"连续", u"人均", u"采用", u"采纳", u"批示", u"转载", u"转发", u"新增", u"同比", u"环比", u"累计", u"首次", u"获奖"};
constexpr QStringView joints[] = {u"和", u"及", u"以及", u"与", u"，和", u"、和", u"，另", u"，以及", u"、以及"};
constexpr QStringView labelLeads[] = {u"其中", u"包括", u"以及", u"和", u"及", u"与", u"已", u"另", u"另有", u"有"};
// Two words that leave nothing between them.
constexpr std::pair<QStringView, QStringView> opposites[] = {{u"线上", u"线下"}, {u"城镇", u"农村"}, {u"男", u"女"}, {u"国内", u"国外"}, {u"境内", u"境外"}, {u"省内", u"省外"}, {u"市内", u"市外"},
    {u"本地", u"外地"}, {u"公办", u"民办"}, {u"城市", u"农村"}, {u"校内", u"校外"}, {u"现场", u"线上"}, {u"在职", u"离退休"}, {u"在职", u"退休"}, {u"中央", u"地方"}, {u"室内", u"室外"}, {u"馆内", u"馆外"}};
constexpr QStringView rests[] = {u"其余", u"其他", u"剩余", u"其它"};
constexpr qsizetype longestLabel = 24;
constexpr qsizetype longestTail = 80; // behind a number that comes first

QStringView stripped(QStringView label)
{
    label = label.trimmed();
    for (QStringView lead = wordAt(label, 0, labelLeads); !lead.isEmpty(); lead = wordAt(label, 0, labelLeads))
        label = label.sliced(lead.size());
    return label;
}

qsizetype commonEnd(const QList<QStringView> &labels)
{
    qsizetype common = labels.isEmpty() ? 0 : labels.first().size();
    for (const QStringView label : labels) {
        qsizetype same = 0;
        while (same < std::min(common, label.size()) && label.at(label.size() - 1 - same) == labels.first().at(labels.first().size() - 1 - same))
            ++same;
        common = same;
    }
    return common;
}

qsizetype commonBeginning(const QList<QStringView> &labels)
{
    qsizetype common = labels.isEmpty() ? 0 : labels.first().size();
    for (const QStringView label : labels) {
        qsizetype same = 0;
        while (same < std::min(common, label.size()) && label.at(same) == labels.first().at(same))
            ++same;
        common = same;
    }
    return common;
}

bool isMark(QChar character)
{
    return QStringView(u"、，；").contains(character);
}

// The mark between two parts: behind the first where labels come before the numbers, before the second
// where they follow. Null: none. 和 counts as the mark that the row has.
QChar markBetween(QStringView gap)
{
    if (gap.isEmpty() || QStringView(gap).contains(u"其中") || gap.contains(u'。') || gap.contains(u'：'))
        return {};
    const bool numberFirst = isMark(gap.back()) && !isMark(gap.front());
    if (gap.size() > (numberFirst ? longestTail : longestLabel))
        return {};
    if (isMark(gap.front()))
        return gap.front() == u'，' && gap.sliced(1).contains(u'，') ? QChar() : gap.front();
    if (numberFirst)
        return gap.back();
    return wordAt(gap, 0, joints).isEmpty() ? QChar() : QChar(u'和');
}

// 142 and 152, 9 and 3; not 99 and 101.
// 131 and 121; or neighbours that changed places, 131 and 113.
bool differInOneDigit(qint64 a, qint64 b)
{
    if (a <= 0 || b <= 0)
        return false;
    const QByteArray first = QByteArray::number(a);
    const QByteArray second = QByteArray::number(b);
    if (first.size() != second.size())
        return false;
    QList<qsizetype> different;
    for (qsizetype at = 0; at < first.size(); ++at) {
        if (first.at(at) != second.at(at))
            different.append(at);
    }
    const bool swapped = different.size() == 2 && different.last() - different.first() == 1 && first.at(different.first()) == second.at(different.last())
        && first.at(different.last()) == second.at(different.first());
    return different.size() == 1 || swapped;
}

} // namespace

void PartList::append(const Amount &part, QStringView label)
{
    parts.append(part);
    labels.append(stripped(label));
    sum += part.value;
    largest = std::max(largest, part.value);
    exact = exact && part.exact;
}

PartList PartList::first(qsizetype count) const
{
    PartList some;
    for (qsizetype index = 0; index < std::min(count, size()); ++index)
        some.append(parts.at(index), labels.at(index));
    return some;
}

bool PartList::isParallel() const
{
    if (size() < 2 || std::any_of(labels.begin(), labels.end(), [](QStringView label) { return label.isEmpty(); }))
        return false;
    const qsizetype end = commonEnd(labels);
    const bool brief = std::all_of(labels.begin(), labels.end(), [](QStringView label) { return label.size() <= 6; });
    return end >= 2 || commonBeginning(labels) >= 2 || (end == 1 && brief) || isClosed();
}

bool PartList::isClosed() const
{
    if (size() >= 2 && !wordAt(labels.last(), 0, rests).isEmpty())
        return true;
    if (size() != 2)
        return false;
    return std::any_of(std::begin(opposites), std::end(opposites), [this](const auto &pair) {
        const auto begin = [&](QStringView a, QStringView b) { return labels.first().startsWith(a) && labels.last().startsWith(b); };
        return begin(pair.first, pair.second) || begin(pair.second, pair.first);
    });
}

bool PartList::mayOverlap() const
{
    // 男子项目 女子项目 混合项目
    const auto begins = [this](QStringView word) { return std::any_of(labels.begin(), labels.end(), [word](QStringView label) { return label.startsWith(word); }); };
    if (isClosed() || (begins(u"男") && begins(u"女") && size() <= 3))
        return false;
    const qsizetype common = commonEnd(labels);
    // 本科组 高职组: classes of one division
    if (common > 0 && QStringView(u"组类级型班").contains(labels.first().back()))
        return std::any_of(labels.begin(), labels.end(), [](QStringView label) { return holdsAny(label, overlappingDeeds); });
    return std::any_of(labels.begin(), labels.end(), [common](QStringView label) {
        return holdsAny(label, overlappingDeeds) || holdsAny(label.first(label.size() - std::min(common, label.size())), overlapping);
    });
}

QStringView labelBefore(QStringView text, const QList<Amount> &amounts, qsizetype index)
{
    const qsizetype end = amounts.at(index).start;
    const qsizetype limit = std::max(end - longestLabel, index > 0 ? amounts.at(index - 1).end() : 0);
    qsizetype start = end;
    while (start > limit && !QStringView(u"，、；：。（(！？").contains(text.at(start - 1)))
        --start;
    return text.sliced(start, end - start);
}

bool isDifference(QStringView label)
{
    static constexpr QStringView changes[] = {u"增加", u"减少", u"增长", u"下降", u"提高", u"上升", u"净增", u"增至", u"多", u"少"};
    return label.contains(u'均') || (holdsAny(label, changes) && (label.contains(u'比') || label.contains(u'较')));
}

PartList rowOf(QStringView text, const QList<Amount> &amounts, qsizetype first, qsizetype limit)
{
    PartList row;
    QChar mark;
    qsizetype last = first; // of the row so far
    row.append(amounts.at(first), labelBefore(text, amounts, first));
    for (qsizetype index = first + 1; index < amounts.size() && amounts.at(index).end() <= limit; ++index) {
        const Amount &amount = amounts.at(index);
        if (amount.unit != amounts.at(first).unit)
            continue; // 12个村300人、8个村…: another measure of the same part
        const QChar between = markBetween(text.sliced(amounts.at(last).end(), amount.start - amounts.at(last).end()));
        if (between.isNull() || (!mark.isNull() && between != mark && between != u'和'))
            break;
        if (between != u'和')
            mark = between;
        row.append(amount, labelBefore(text, amounts, index));
        last = index;
        if (between == u'和')
            break;
    }
    return row;
}

bool isOneDigitOff(qint64 whole, const PartList &list)
{
    qint64 grain = 0;
    for (const Amount &part : list.parts)
        grain = grain == 0 ? part.grain() : std::min(grain, part.grain());
    const qint64 off = whole - list.sum;
    if (off == 0 || grain == 0 || off % grain != 0)
        return false;
    return differInOneDigit(whole / grain, list.sum / grain)
        || std::any_of(list.parts.begin(), list.parts.end(), [&](const Amount &part) { return differInOneDigit(part.value / grain, (part.value + off) / grain); });
}

bool isPlausible(const Amount &whole, const PartList &list)
{
    const qint64 off = std::abs(list.sum - whole.value);
    return off * 10 <= whole.value * 3 && (isOneDigitOff(whole.value, list) || off <= std::max(2 * whole.grain(), whole.value / 10));
}

bool isWithinRounding(const Amount &whole, const PartList &list)
{
    const auto rounded = [](const Amount &amount) { return amount.decimals > 0 || amount.scale > 1; };
    if (!rounded(whole) && std::none_of(list.parts.begin(), list.parts.end(), rounded))
        return false;
    qint64 finest = list.parts.first().grain();
    for (const Amount &part : list.parts)
        finest = std::min(finest, part.grain());
    // 12亿 stands for itself where its parts have decimals.
    const qint64 tolerance = list.size() * finest + (whole.decimals > 0 ? whole.grain() : finest);
    return std::abs(list.sum - whole.value) * 2 <= tolerance;
}

} // namespace bulletin
