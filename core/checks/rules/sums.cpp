// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/part_lists.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr QStringView totals[] = {u"共", u"共计", u"合计", u"总计", u"一共", u"共有", u"总共"};
// Which may introduce all the parts of what was just counted …
constexpr QStringView allOpeners[] = {u"分别为", u"分别是", u"分为", u"即", u"由", u"包括", u"涵盖", u"包含", u"分设", u"中，", u"中，有"};
// … and what is done with each of the things that were counted.
constexpr QStringView fates[] = {u"整改", u"办结", u"办理", u"解决", u"销号", u"督办", u"规划", u"答复", u"移交", u"立案", u"查处", u"警告", u"责令", u"完成", u"合格", u"采纳", u"化解", u"调解", u"退回", u"结项", u"在研", u"开工", u"竣工", u"在建", u"结案", u"在审", u"通过", u"缓办"};
constexpr qsizetype longestReach = 200;
constexpr qint64 amountUnit = 10'000; // values are kept in ten thousandths

class SumCheck {
public:
    SumCheck(const PreparedText &text, const Span &sentence, FindingList &findings)
        : m_text(text)
        , m_view(text.text)
        , m_sentence(sentence)
        , m_amounts(amountsIn(m_view, sentence))
        , m_findings(findings)
    {
    }

    void run()
    {
        for (qsizetype among = find(u"其中", m_sentence.start); among >= 0 && m_amounts.size() >= 2; among = find(u"其中", among + 2))
            checkAmong(among);
        for (qsizetype index = 2; index < m_amounts.size(); ++index)
            checkTotal(index);
        for (qsizetype index = 0; index + 2 < m_amounts.size(); ++index) {
            if (!checkListed(index))
                checkFollowing(index);
        }
    }

private:
    qsizetype find(QStringView word, qsizetype from) const { return m_view.first(m_sentence.end()).indexOf(word, from); }

    // All of the unit between two places.
    PartList partsBetween(qsizetype from, qsizetype to, QStringView unit) const
    {
        PartList list;
        for (qsizetype index = 0; index < m_amounts.size(); ++index) {
            const Amount &amount = m_amounts.at(index);
            if (amount.start >= from && amount.end() <= to && amount.unit == unit)
                list.append(amount, labelBefore(m_view, m_amounts, index));
        }
        return list;
    }

    // 9篇……，其中1篇……、1篇……、7篇……
    void checkAmong(qsizetype among)
    {
        qsizetype next = find(u"其中", among + 2);
        next = next < 0 ? m_sentence.end() : next;
        const auto first = std::find_if(m_amounts.begin(), m_amounts.end(), [among](const Amount &amount) { return amount.start > among; });
        if (first == m_amounts.end() || first->start >= next || first->unit == u"%")
            return;
        const Amount *whole = nullptr;
        QList<qint64> others; // that the parts may belong to as well
        for (qsizetype index = 0; index < m_amounts.size() && m_amounts.at(index).start < among; ++index) {
            const Amount &amount = m_amounts.at(index);
            if (among - amount.end() > longestReach / 2 || amount.unit != first->unit || isDifference(labelBefore(m_view, m_amounts, index)))
                continue;
            if (whole)
                others.append(whole->value);
            whole = &amount;
        }
        // Only the clause that 其中 continues: 28篇、3篇，其中 counts of the 3.
        if (!whole || !whole->exact || m_view.sliced(whole->end(), among - whole->end()).contains(u'；'))
            return;
        // What comes behind the list may count other things; behind a semicolon another whole may be counted.
        const PartList row = rowOf(m_view, m_amounts, first - m_amounts.begin(), next);
        const qsizetype semicolon = find(u"；", among);
        const PartList sooner = semicolon < 0 || semicolon >= next ? row : partsBetween(among, semicolon, first->unit);
        const PartList all = partsBetween(among, next, first->unit);
        QList<PartList> readings;
        if (row.size() >= 2)
            readings.append(row);
        if (all.exact || row.size() < 2)
            readings.append(all);
        if (sooner.size() >= 2)
            readings.append(sooner);
        std::optional<Severity> severity;
        for (const PartList &reading : std::as_const(readings)) {
            const std::optional<Severity> found = amongVerdict(*whole, reading, next);
            if (!found || (others.contains(reading.sum) && (row.size() < 2 || reading.size() == row.size())))
                return;
            severity = severity ? std::max(*severity, *found) : found;
        }
        // 发放奖金7.2万元。其中，……节约成本40万元: a sentence of its own that counts another thing.
        if (row.size() < 2 && row.largest > whole->value && m_view.sliced(whole->end(), among - whole->end()).contains(u'。'))
            return;
        // 新收800件，人均3件。其中……: the parts may be those of the number before.
        const bool fitsOther = readings.first().sum > whole->value && std::any_of(others.begin(), others.end(), [&](qint64 other) { return other >= readings.first().sum; });
        if (fitsOther && m_view.sliced(whole->end(), among - whole->end()).contains(u'。'))
            return;
        add(*whole, all.exact && standsAt(m_view, row.end(), u"；") ? all : readings.first(), fitsOther ? Severity::Hint : *severity);
    }

    std::optional<Severity> amongVerdict(const Amount &whole, const PartList &list, qsizetype limit) const
    {
        const qint64 total = whole.value;
        if (!list.exact || list.sum == total || list.end() - whole.start > longestReach)
            return std::nullopt;
        const bool apart = !list.mayOverlap();
        if (list.largest > total)
            return Severity::Warning;
        if (!apart || list.size() < 2)
            return std::nullopt;
        if (list.sum > total)
            return isWithinRounding(whole, list) || !isPlausible(whole, list) ? Severity::Hint : Severity::Warning; // or the groups overlap
        return shortVerdict(whole, list, limit);
    }

    // A subset may be named for its own sake; a small rest, or one that a wrong digit makes, is a slip.
    std::optional<Severity> shortVerdict(const Amount &whole, const PartList &list, qsizetype limit) const
    {
        const qint64 rest = whole.value - list.sum;
        const bool several = list.size() >= 3;
        if (!endsList(list.end(), limit) || (isWithinRounding(whole, list) && !list.isParallel() && !several))
            return std::nullopt;
        if (list.isClosed())
            return Severity::Warning;
        const bool small = rest <= std::max(2 * whole.grain(), whole.value / 10) && list.sum * 10 >= whole.value * 7;
        if (small && several)
            return isWithinRounding(whole, list) ? Severity::Hint : Severity::Warning;
        const int most = several ? (list.isParallel() ? 50 : 30) : list.isParallel() ? 30 : 15; // per cent
        return rest * 100 <= whole.value * most && isOneDigitOff(whole.value, list) ? std::optional(Severity::Hint) : std::nullopt;
    }

    bool endsList(qsizetype end, qsizetype limit) const
    {
        QStringView rest = m_view.sliced(end, std::max<qsizetype>(0, limit - end));
        const auto mark = std::find_if(rest.begin(), rest.end(), [](QChar character) { return QStringView(u"，；。").contains(character); });
        return !rest.first(mark - rest.begin()).contains(u'等');
    }

    // 两项合计: what is counted before the word are the parts themselves.
    bool countsParts(qsizetype index, QStringView label) const
    {
        if (index < 1)
            return false;
        const Amount &kinds = m_amounts.at(index - 1);
        return label.data() - m_view.data() == kinds.end() && kinds.length == 2 && QStringView(u"项类者地批组").contains(m_view.at(kinds.end() - 1));
    }

    // 28篇、3篇，共计31篇
    void checkTotal(qsizetype index)
    {
        const Amount &whole = m_amounts.at(index);
        const QStringView label = labelBefore(m_view, m_amounts, index).trimmed();
        const QStringView word = wordAt(label, 0, totals);
        if (word.isEmpty() || !whole.exact || label.size() - word.size() > 3)
            return;
        const bool counted = countsParts(index, label);
        const qsizetype behindParts = counted ? index - 1 : index;
        if (!isClauseStart(counted ? m_amounts.at(index - 1).start : label.data() - m_view.data()) || whole.unit == u"%")
            return;
        qsizetype first = behindParts;
        while (first > 0 && m_amounts.at(first - 1).unit == whole.unit && isListJoint(m_amounts.at(first - 1), m_amounts.at(first), first == behindParts))
            --first;
        if (behindParts - first < 2 || (counted && (behindParts - first) * amountUnit != m_amounts.at(index - 1).value))
            return;
        const PartList list = partsBetween(m_amounts.at(first).start, whole.start, whole.unit);
        if (!list.exact || list.sum == whole.value || whole.end() - list.start() > longestReach)
            return;
        // 共表扬60名 may count more than the row before it.
        if (label.size() > word.size() && !isPlausible(whole, list))
            return;
        // The row's first may be the whole of an earlier sentence's part.
        if (list.size() >= 3 && list.sum - list.parts.first().value == whole.value)
            return;
        add(whole, list, label.size() > word.size() || isWithinRounding(whole, list) ? Severity::Hint : Severity::Warning);
    }

    bool isClauseStart(qsizetype position) const
    {
        const qsizetype end = skipBlanksBack(m_view, position);
        return end > 0 && QStringView(u"，（：；").contains(m_view.at(end - 1));
    }

    bool isListJoint(const Amount &a, const Amount &b, bool last) const
    {
        const QStringView between = m_view.sliced(a.end(), b.start - a.end());
        return between.size() <= 24 && !between.contains(u'；') && !between.contains(u"其中") && (last || between.contains(u'、') || between.contains(u'，') || between.contains(u'和'));
    }

    // 共9篇：论文3篇、报告4篇、随笔2篇; 干部30人（男18人、女12人）
    bool checkListed(qsizetype index)
    {
        const Amount &whole = m_amounts.at(index);
        const QStringView next = behind(m_view, whole.end(), 13);
        const bool bracket = next.startsWith(u'（');
        const qsizetype near = bracket ? 0 : next.indexOf(u'：');
        const qsizetype colon = near < 0 || whole.end() + near >= m_sentence.end() ? -1 : whole.end() + near;
        if (colon < 0 || next.first(near).contains(u'，') || !whole.exact || whole.unit == u"%" || m_amounts.at(index + 1).unit != whole.unit || m_amounts.at(index + 1).start < colon)
            return false;
        const qsizetype close = bracket ? m_view.indexOf(u'）', colon) : m_sentence.end();
        const qsizetype limit = close < 0 ? m_sentence.end() : std::min(close, m_sentence.end());
        const PartList row = rowOf(m_view, m_amounts, index + 1, limit);
        const PartList all = partsBetween(colon, limit, whole.unit);
        if (row.size() < 2 || !row.exact || row.sum == whole.value || all.sum == whole.value || row.end() - whole.start > longestReach)
            return false;
        const QStringView list = m_view.sliced(colon, row.end() - colon);
        if (list.contains(u"其中") || !endsList(row.end(), limit) || row.mayOverlap())
            return false;
        const QStringView lead = before(m_view, skipBlanksBack(m_view, whole.start), 2);
        const bool total = lead.endsWith(u'共') || lead == u"共计" || lead == u"合计" || colon == whole.end() || (bracket && row.end() == limit);
        if (!total && !isPlausible(whole, row))
            return false;
        add(whole, row, total && !isWithinRounding(whole, row) ? Severity::Warning : Severity::Hint);
        return true;
    }

    // 142个问题，现场整改118个，限期整改24个; 27位教职工中，有教师15人、职员12人; 12亿元，由市里出5亿元、学校出7亿元
    void checkFollowing(qsizetype index)
    {
        const Amount &whole = m_amounts.at(index);
        const Amount &first = m_amounts.at(index + 1);
        const QStringView gap = m_view.sliced(whole.end(), first.start - whole.end());
        if (!whole.exact || whole.unit == u"%" || first.unit != whole.unit || gap.size() > 40 || !gap.contains(u'，') || gap.contains(u"其中") || gap.contains(u'；') || gap.contains(u'：'))
            return;
        const qsizetype semicolon = find(u"；", whole.end());
        const PartList row = rowOf(m_view, m_amounts, index + 1, semicolon < 0 ? m_sentence.end() : semicolon);
        const QStringView own = labelBefore(m_view, m_amounts, index).trimmed();
        if (own.startsWith(u"其中") || row.size() < 2 || !row.exact || row.end() - whole.start > longestReach || row.mayOverlap() || !endsList(row.end(), m_sentence.end()) || !(isBare(row) || isRest(row)))
            return;
        for (qsizetype count = 2; count <= row.size(); ++count) {
            if (row.first(count).sum == whole.value)
                return;
        }
        if (row.largest < whole.value && isPlausible(whole, row) && (isRest(row) || mayBeAll(own, gap, row)))
            add(whole, row, isRest(row) ? Severity::Warning : Severity::Hint);
    }

    // 收集问题386个，已解决274个，其余112个正在推进
    static bool isRest(const PartList &row) { return row.isClosed() && (row.labels.last().startsWith(u"其余") || row.labels.last().startsWith(u"剩余")); }

    // Numbers behind their labels, with nothing behind the units.
    bool isBare(const PartList &row) const
    {
        return std::all_of(row.parts.begin(), row.parts.end(), [this](const Amount &part) {
            const QStringView next = behind(m_view, part.end(), 1);
            return next.isEmpty() || QStringView(u"、，；。）和及").contains(next.front());
        }) && std::none_of(row.labels.begin(), row.labels.end(), [](QStringView label) { return label.isEmpty(); });
    }

    static bool mayBeAll(QStringView own, QStringView gap, const PartList &row)
    {
        const QStringView lead = gap.first(gap.size() - std::min(gap.size(), row.labels.first().size()));
        const qsizetype comma = lead.lastIndexOf(u'，');
        if (!wordAt(gap, gap.indexOf(u'，') + 1, allOpeners).isEmpty() || !wordAt(lead, comma + 1, allOpeners).isEmpty() || lead.first(comma + 1).endsWith(u"中，"))
            return true;
        const bool fated = std::all_of(row.labels.begin(), row.labels.end(), [](QStringView label) { return holdsAny(label, fates); });
        if (fated && !holdsAny(own, fates))
            return true;
        // 142个问题，…: the things have their name, the parts go without.
        const bool named = !gap.startsWith(u'，');
        return named && row.isParallel() && (own.isEmpty() || row.labels.first().isEmpty() || own.back() != row.labels.first().back());
    }

    void add(const Amount &whole, const PartList &list, Severity severity)
    {
        const qsizetype start = std::min(whole.start, list.start());
        const qsizetype end = std::max(list.end(), whole.end());
        QStringList written;
        QList<Fix> fixes;
        if (const QString right = writtenLike(whole, list.sum); !right.isEmpty())
            fixes.append(replaceFix(m_text, whole.start, whole.numberLength, right));
        for (const Amount &part : list.parts) {
            written.append(m_text.text.mid(part.start, part.length));
            if (const QString right = writtenLike(part, part.value + whole.value - list.sum); !right.isEmpty())
                fixes.append(replaceFix(m_text, part.start, part.numberLength, right));
        }
        m_findings.addAs(severity, m_text, "NUM06", start, end - start,
                         {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”, but the parts (%2) make %3."),
                          {m_text.text.mid(whole.start, whole.length), written.join(u'、'), plainNumber(list.sum, whole.scale)}},
                         fixes, {}, severity == Severity::Hint ? 0.6 : 0.8);
    }

    const PreparedText &m_text;
    QStringView m_view;
    Span m_sentence;
    QList<Amount> m_amounts;
    FindingList &m_findings;
};

// 。其中，…: the sentence goes on.
bool goesOn(QStringView text, qsizetype stop)
{
    return standsAt(text, skipBlanks(text, stop + 1), u"其中");
}

} // namespace

void checkSums(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QStringView view(text.text);
    for (qsizetype start = 0; start < view.size();) {
        qsizetype end = start;
        while (end < view.size() && end - start < 600 && (!endsSentence(view.at(end).unicode()) || goesOn(view, end)))
            ++end;
        SumCheck(text, {start, end - start}, findings).run();
        start = end + 1;
    }
}

} // namespace bulletin
