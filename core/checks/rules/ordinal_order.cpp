// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/ordinals.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr int farthest = 3; // a number farther off counts something else
constexpr qsizetype deepest = 8; // lists within lists
// A list may begin with these words in place of its first number.
constexpr QStringView firstWords[] = {u"首先", u"第一", u"一方面", u"其一", u"一来", u"一、", u"（一）", u"一是", u"一要", u"1."};

// One list that may still go on.
struct OpenList {
    int last = 0;
    int block = 0; // of its last
    int firstBlock = 0;
    int headings = 0;
    qsizetype length = 0;
};

// Those of one kind, in the order of the article.
class OrderCheck {
public:
    OrderCheck(const QList<Ordinal> &ordinals, const PreparedArticle &article, FindingList &findings)
        : m_ordinals(ordinals)
        , m_article(article)
        , m_findings(findings)
    {
    }

    void run()
    {
        for (qsizetype index = 0; index < m_ordinals.size(); ++index)
            step(index);
    }

private:
    void step(qsizetype index)
    {
        const Ordinal &ordinal = m_ordinals.at(index);
        const int value = ordinal.number.value;
        if (m_open.isEmpty()) {
            begin(index, value);
            return;
        }
        const OpenList &top = m_open.last();
        if (value == top.last + 1 && isFigureAmongWords(ordinal))
            report(ordinal, value);
        else if (value == top.last + 1)
            advance(ordinal, value);
        else if (beginsAnew(ordinal) && value != 1)
            begin(index, value);
        else if (isMisnumbered(index))
            report(ordinal, top.last + 1);
        else if (value == 1)
            restart(index);
        else if (!resume(ordinal))
            skipOrRepeat(index);
    }

    static bool isFigureAmongWords(const Ordinal &ordinal) { return !ordinal.number.han && ordinal.kind.size() == 1 && ordinal.kind.front() != u'①'; }

    // A heading of a higher level stands between, or a whole list in one block and this in another.
    bool beginsAnew(const Ordinal &ordinal) const
    {
        const OpenList &top = m_open.last();
        return ordinal.headings != top.headings || (top.length >= 2 && top.firstBlock == top.block && ordinal.block != top.block);
    }

    void begin(qsizetype index, int value)
    {
        const Ordinal &ordinal = m_ordinals.at(index);
        m_open.clear();
        m_open.append({value, ordinal.block, ordinal.block, ordinal.headings, 1});
        if (value == 1)
            return;
        // 二是 … 二是: the first of them is 一是.
        const int next = nextValue(index);
        if (next == 2 && value <= 1 + farthest && isNear(index)) {
            m_open.last().last = 0;
            report(ordinal, 1);
        } else if (value == 2 && next == 3 && isNear(index) && !beginsOtherwise(ordinal)) {
            report(ordinal, 1);
            m_open.last().last = value;
        }
    }

    // 首先，…二是…
    bool beginsOtherwise(const Ordinal &ordinal) const
    {
        if (holdsAny(before(ordinal.text->text, ordinal.start, 300), firstWords))
            return true;
        for (int back = 1; back <= 3 && ordinal.block - back >= 1; ++back) {
            if (holdsAny(behind(m_article.texts[size_t(ordinal.block - back)].text, 0, 300), firstWords))
                return true;
        }
        return false;
    }

    void restart(qsizetype index)
    {
        const Ordinal &ordinal = m_ordinals.at(index);
        const OpenList &top = m_open.last();
        // A list of one behind a list of several: its 一 was meant to go on.
        const bool alone = nextValue(index) != 2 || !isNear(index);
        if (alone && top.length >= 2 && top.block == ordinal.block && index + 1 == m_ordinals.size() && ordinal.level == 0) {
            report(ordinal, top.last + 1);
            return;
        }
        if (top.block != ordinal.block)
            m_open.clear();
        else if (m_open.size() >= deepest)
            m_open.removeFirst();
        m_open.append({1, ordinal.block, ordinal.block, ordinal.headings, 1});
    }

    // The number goes on with a list round this one.
    bool resume(const Ordinal &ordinal)
    {
        for (qsizetype index = m_open.size() - 2; index >= 0; --index) {
            if (m_open.at(index).last + 1 != ordinal.number.value)
                continue;
            m_open.resize(index + 1);
            advance(ordinal, ordinal.number.value);
            return true;
        }
        return false;
    }

    void skipOrRepeat(qsizetype index)
    {
        const Ordinal &ordinal = m_ordinals.at(index);
        OpenList &top = m_open.last();
        const int value = ordinal.number.value;
        if (std::abs(value - top.last - 1) > farthest || (top.length == 1 && top.last != 1)) {
            begin(index, value);
            return;
        }
        const int expected = top.last + 1;
        // The number that is due stands there, though not where a clause begins.
        if (value > expected && stands(expected, m_ordinals.at(index - 1), ordinal)) {
            advance(ordinal, value);
            return;
        }
        report(ordinal, expected);
        // What follows decides whether this one slipped, or all from here on.
        m_open.last().last = nextValue(index) == value + 1 ? value : expected;
    }

    bool stands(int number, const Ordinal &from, const Ordinal &to) const
    {
        const QString word = hanNumeral(number) + from.kind;
        if (from.kind.size() != 1 || to.block - from.block > 4)
            return false;
        for (int block = from.block; block <= to.block; ++block) {
            const QStringView text(m_article.texts[size_t(block)].text);
            const qsizetype start = block == from.block ? from.end() : 0;
            const qsizetype end = block == to.block ? to.start : text.size();
            if (end > start && text.sliced(start, std::min<qsizetype>(end - start, 2000)).contains(word))
                return true;
        }
        return false;
    }

    bool isMisnumbered(qsizetype index) const
    {
        const int expected = m_open.last().last + 1;
        const int value = m_ordinals.at(index).number.value;
        return nextValue(index) == expected + 1 && value != expected && isNear(index) && std::abs(value - expected) <= 10
            && (value != 1 || nextValue(index) != 2);
    }

    // The next one stands in this block or the next ones: of the same list.
    bool isNear(qsizetype index) const
    {
        return index + 1 < m_ordinals.size() && m_ordinals.at(index + 1).block - m_ordinals.at(index).block <= 3;
    }

    int nextValue(qsizetype index) const { return index + 1 < m_ordinals.size() ? m_ordinals.at(index + 1).number.value : 0; }

    void advance(const Ordinal &ordinal, int value)
    {
        OpenList &top = m_open.last();
        top = {value, ordinal.block, top.firstBlock, ordinal.headings, top.length + 1};
    }

    void report(const Ordinal &ordinal, int expected)
    {
        const QString written = ordinal.text->text.mid(ordinal.start, ordinal.length);
        QString right = written;
        const QString number = ordinal.kind == QStringLiteral("①") ? QString(QChar(u'①' + expected - 1)) : isFigureAmongWords(ordinal) ? hanNumeral(expected) : writtenLike(ordinal.number, expected);
        right.replace(ordinal.number.start - ordinal.start, ordinal.number.length, number);
        m_findings.add(*ordinal.text, "NUM09", ordinal.start, ordinal.length,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands where “%2” is due."), {written, right}},
                       {replaceFix(*ordinal.text, ordinal.start, ordinal.length, right)}, {}, 0.93);
        advance(ordinal, expected);
    }

    const QList<Ordinal> &m_ordinals;
    const PreparedArticle &m_article;
    FindingList &m_findings;
    QList<OpenList> m_open;
};

// Rare counters (一抓 二抓) are counters only where they count at least to three from one.
bool isCertain(const QString &kind, const QList<Ordinal> &ordinals)
{
    static const QString common = QStringLiteral("是要第其");
    const bool rising = std::adjacent_find(ordinals.begin(), ordinals.end(), [](const Ordinal &a, const Ordinal &b) { return a.number.value >= b.number.value; }) == ordinals.end();
    if (kind.size() > 1 && kind.startsWith(u'第')) // 第一阶段 may be spoken of again
        return rising && ordinals.size() >= 3 && ordinals.front().number.value == 1;
    if (kind.startsWith(u'①')) // notes are referred to in any order
        return rising && ordinals.size() >= 2 && ordinals.front().number.value == 1 && ordinals.front().block == ordinals.back().block;
    if (kind.size() != 1 || common.contains(kind))
        return true;
    return ordinals.size() >= 3 && ordinals.front().number.value == 1;
}

} // namespace

void checkOrdinals(const PreparedArticle &article, const CheckContext &, FindingList &findings)
{
    QHash<QString, QList<Ordinal>> kinds;
    QStringList order;
    const QList<Ordinal> all = ordinalsOf(article);
    for (qsizetype index = 0; index < all.size(); ++index) {
        Ordinal ordinal = all.at(index);
        // （1）……；（2）……: the first stands at the block's beginning, the others within it.
        const Ordinal *next = index + 1 < all.size() ? &all.at(index + 1) : nullptr;
        if (ordinal.level > 0 && next && next->block == ordinal.block && next->level == 0 && next->kind == ordinal.kind && next->number.value > ordinal.number.value)
            ordinal.level = 0;
        QString kind = ordinal.kind;
        if (kind.size() > 1 && ordinal.level == 0)
            kind += u'*'; // the same numbers inside a paragraph count apart
        if (!kinds.contains(kind))
            order.append(kind);
        kinds[kind].append(ordinal);
    }
    for (const QString &kind : std::as_const(order)) {
        if (isCertain(kind, kinds.value(kind)))
            OrderCheck(kinds[kind], article, findings).run();
    }
}

} // namespace bulletin
