// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/scanning.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView units[] = {u"篇", u"人", u"个", u"场", u"次", u"件", u"名", u"项", u"条", u"部", u"期", u"家", u"处", u"本", u"册", u"万元", u"亿元", u"元",
    u"份", u"幅", u"张", u"座", u"户", u"门", u"组", u"支", u"批", u"种", u"位", u"例", u"起", u"台", u"套", u"类", u"亩", u"万字", u"人次", u"场次", u"课时", u"集", u"所", u"公里", u"卷", u"笔", u"宗", u"枚", u"辆", u"栋", u"间", u"只", u"头", u"株", u"吨", u"箱", u"袋", u"节", u"讲", u"轮", u"站", u"村", u"盏", u"艘", u"幢", u"款", u"万人", u"万人次", u"道", u"封", u"首", u"句", u"面", u"盘", u"处室", u"对", u"万份", u"万册", u"万件"};
constexpr QStringView vague[] = {u"余", u"多", u"几", u"来", u"约", u"近"};
// Parts by such marks overlap: a woman may also be under thirty-five.
constexpr QStringView overlapping[] = {u"女", u"党员", u"少数民族", u"岁", u"学历", u"本科", u"研究生", u"博士", u"硕士", u"职称", u"以上", u"以下", u"男", u"干部", u"专家", u"连续", u"人均", u"采用", u"采纳", u"批示", u"转载", u"转发"};
constexpr QStringView totals[] = {u"，共", u"，共计", u"，合计", u"，总计", u"，一共", u"，共有", u"（共", u"（共计", u"（合计"};
constexpr qsizetype longestReach = 200;

struct Amount {
    Numeral number;
    QStringView unit;
    bool exact = true;
    qsizetype end() const { return number.end() + unit.size(); }
};

// 3篇, 10余场 (not exact); not 第1篇, 2024年.
std::optional<Amount> amountAt(QStringView text, qsizetype position)
{
    const std::optional<Numeral> number = numeralAt(text, position);
    if (!number || number->value > 10'000'000)
        return std::nullopt;
    qsizetype unit = skipBlanks(text, number->end());
    const QStringView loose = wordAt(text, unit, vague);
    const QStringView word = wordAt(text, unit + loose.size(), units);
    if (word.isEmpty() || (position > 0 && (text.at(position - 1) == u'第' || text.at(position - 1) == u'.')))
        return std::nullopt;
    Amount amount{*number, word, loose.isEmpty() && wordBefore(text, skipBlanksBack(text, position), vague).isEmpty()};
    amount.number.length = unit + loose.size() - number->start; // with what stands between number and unit
    return amount;
}

QList<Amount> amountsOf(QStringView text, const Span &within)
{
    QList<Amount> amounts;
    for (qsizetype position = within.start; position < within.end();) {
        const std::optional<Amount> amount = amountAt(text, position);
        const std::optional<Numeral> number = amount ? std::nullopt : numeralAt(text, position);
        if (amount && amount->end() <= within.end())
            amounts.append(*amount);
        position = amount ? amount->end() : number ? number->end() : position + 1;
    }
    return amounts;
}

struct Parts {
    int sum = 0;
    int count = 0;
    int largest = 0;
    qsizetype end = 0;
    bool exact = true;
    QStringList written;
};

class SumCheck {
public:
    SumCheck(const PreparedText &text, const Span &sentence, FindingList &findings)
        : m_text(text)
        , m_view(text.text)
        , m_sentence(sentence)
        , m_amounts(amountsOf(m_view, sentence))
        , m_findings(findings)
    {
    }

    void run()
    {
        if (m_amounts.size() < 2)
            return;
        for (qsizetype among = find(u"其中", m_sentence.start); among >= 0; among = find(u"其中", among + 2))
            checkAmong(among);
        for (qsizetype index = 2; index < m_amounts.size(); ++index)
            checkTotal(index);
        for (qsizetype index = 0; index + 2 < m_amounts.size(); ++index)
            checkListed(index);
    }

private:
    qsizetype find(QStringView word, qsizetype from) const
    {
        const qsizetype found = m_view.first(m_sentence.end()).indexOf(word, from);
        return found;
    }

    // Those of the unit between two places.
    Parts partsBetween(qsizetype from, qsizetype to, QStringView unit) const
    {
        Parts parts;
        parts.end = from;
        for (const Amount &amount : m_amounts) {
            if (amount.number.start < from || amount.end() > to || amount.unit != unit)
                continue;
            parts.sum += amount.number.value;
            parts.largest = std::max(parts.largest, amount.number.value);
            parts.exact = parts.exact && amount.exact;
            parts.end = amount.end();
            parts.written.append(m_text.text.mid(amount.number.start, amount.end() - amount.number.start));
            ++parts.count;
        }
        return parts;
    }

    // 9篇……，其中1篇……、1篇……、7篇……
    void checkAmong(qsizetype among)
    {
        qsizetype next = find(u"其中", among + 2);
        next = next < 0 ? m_sentence.end() : next;
        const auto first = std::find_if(m_amounts.begin(), m_amounts.end(), [among](const Amount &amount) { return amount.number.start > among; });
        if (first == m_amounts.end() || first->number.start >= next)
            return;
        const Amount *whole = nullptr;
        for (const Amount &amount : m_amounts) {
            if (amount.number.start < among && among - amount.end() <= longestReach / 2 && amount.unit == first->unit)
                whole = &amount;
        }
        // Only the clause that 其中 continues: 28篇、3篇，其中 counts of the 3.
        if (!whole || !whole->exact || m_view.sliced(whole->end(), among - whole->end()).contains(u'；'))
            return;
        const Parts parts = partsBetween(among, next, first->unit);
        if (!parts.exact || parts.end - whole->number.start > longestReach)
            return;
        // 合作社20家，其中省级3家，市级8家；农场41家，其中……: behind the semicolon another whole may be counted.
        const qsizetype semicolon = find(u"；", among);
        const Parts sooner = semicolon < 0 || semicolon >= next ? parts : partsBetween(among, semicolon, first->unit);
        const int total = whole->number.value;
        if (disagrees(parts, total, among, next) && (sooner.count < 2 || disagrees(sooner, total, among, next)))
            add(*whole, parts);
    }

    bool disagrees(const Parts &parts, int total, qsizetype among, qsizetype next) const
    {
        const bool apart = !holdsAny(m_view.sliced(among, parts.end - among), overlapping);
        return parts.largest > total || (parts.count >= 2 && parts.sum > total && apart) || (parts.count >= 3 && apart && isJustShort(parts, total) && endsList(parts.end, next));
    }

    // A subset may be named for its own sake; a small rest is a slip.
    static bool isJustShort(const Parts &parts, int total)
    {
        const int rest = total - parts.sum;
        return rest > 0 && rest <= std::max(2, total / 10) && parts.sum * 10 >= total * 7;
    }

    bool endsList(qsizetype end, qsizetype limit) const
    {
        return !m_view.sliced(end, limit - end).contains(u'等');
    }

    // 28篇、3篇，共计31篇
    void checkTotal(qsizetype index)
    {
        const Amount &whole = m_amounts.at(index);
        const qsizetype end = skipBlanksBack(m_view, whole.number.start);
        if (wordBefore(m_view, end, totals).isEmpty() || !whole.exact)
            return;
        qsizetype first = index;
        while (first > 0 && m_amounts.at(first - 1).unit == whole.unit && isListJoint(m_amounts.at(first - 1), m_amounts.at(first), first == index))
            --first;
        if (index - first < 2)
            return;
        const Parts parts = partsBetween(m_amounts.at(first).number.start, whole.number.start, whole.unit);
        if (parts.exact && parts.sum != whole.number.value && whole.end() - m_amounts.at(first).number.start <= longestReach)
            add(whole, parts, m_amounts.at(first).number.start);
    }

    bool isListJoint(const Amount &a, const Amount &b, bool last) const
    {
        const QStringView between = m_view.sliced(a.end(), b.number.start - a.end());
        return between.size() <= 24 && !between.contains(u'；') && !between.contains(u"其中") && (last || between.contains(u'、') || between.contains(u'，') || between.contains(u'和'));
    }

    // 共9篇：论文3篇、报告4篇、随笔2篇
    void checkListed(qsizetype index)
    {
        const Amount &whole = m_amounts.at(index);
        const qsizetype near = behind(m_view, whole.end(), 13).indexOf(u'：');
        const qsizetype colon = near < 0 ? -1 : whole.end() + near;
        const QStringView lead = before(m_view, skipBlanksBack(m_view, whole.number.start), 2);
        const bool total = lead.endsWith(u'共') || lead == u"共计" || lead == u"合计" || colon == whole.end();
        if (colon < 0 || !total || !whole.exact)
            return;
        const Parts parts = partsBetween(colon, m_sentence.end(), whole.unit);
        if (parts.count < 2 || !parts.exact || parts.sum == whole.number.value || parts.end - whole.number.start > longestReach)
            return;
        const QStringView list = m_view.sliced(colon, parts.end - colon);
        if (!list.contains(u"其中") && endsList(parts.end, m_sentence.end()) && !holdsAny(list, overlapping))
            add(whole, parts);
    }

    void add(const Amount &whole, const Parts &parts, qsizetype from = -1)
    {
        const qsizetype start = from < 0 ? whole.number.start : from;
        const qsizetype end = std::max(parts.end, whole.end());
        const QString written = m_text.text.mid(whole.number.start, whole.end() - whole.number.start);
        m_findings.add(m_text, "NUM06", start, end - start,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”, but the parts (%2) make %3."),
                        {written, parts.written.join(u'、'), QString::number(parts.sum)}}, {}, {}, 0.8);
    }

    const PreparedText &m_text;
    QStringView m_view;
    Span m_sentence;
    QList<Amount> m_amounts;
    FindingList &m_findings;
};

} // namespace

void checkSums(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QStringView view(text.text);
    if (!view.contains(u"其中") && !view.contains(u'共') && !view.contains(u"合计") && !view.contains(u"总计"))
        return;
    for (qsizetype start = 0; start < view.size();) {
        qsizetype end = start;
        while (end < view.size() && end - start < 600 && !endsSentence(view.at(end).unicode()))
            ++end;
        SumCheck(text, {start, end - start}, findings).run();
        start = end + 1;
    }
}

} // namespace bulletin
