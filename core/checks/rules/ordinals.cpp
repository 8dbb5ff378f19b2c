// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/ordinals.h"

namespace bulletin {
namespace {

constexpr int largest = 40;
constexpr int levels = 4;
constexpr char16_t firstCircled = u'①';
constexpr QStringView counters[] = {u"是", u"要", u"抓", u"看", u"在", u"靠", u"严", u"促", u"强", u"突", u"求", u"查", u"重"};
// 四要素, 三看台: words that only begin so.
constexpr QStringView words[] = {u"要素", u"要点", u"要义", u"要件", u"要务", u"要害", u"要领", u"要道", u"在一", u"重庆", u"重大", u"重点", u"重要", u"强国", u"查看", u"看台", u"是非"};
constexpr QStringView leadWords[] = {u"具体", u"主要", u"分别", u"重点", u"即"};
// 第一阶段，…第二阶段，…
constexpr QStringView stages[] = {u"阶段", u"步", u"部分", u"篇章", u"板块", u"单元", u"环节", u"方面", u"层面"};
constexpr QStringView thirdFollowers[] = {u"，", u"：", u"是", u"要", u"就", u","};

bool beginsClause(const PreparedText &prepared, qsizetype position)
{
    const QStringView text(prepared.text);
    const qsizetype end = skipBlanksBack(text, position);
    if (end == 0 || QStringView(u"。！？；，：、…）”;:,.!?").contains(text.at(end - 1)) || prepared.source.joints.contains(position))
        return true;
    // 具体一是…，二是…
    return text.at(position) == u'一' && !wordBefore(text, end, leadWords).isEmpty();
}

Ordinal made(qsizetype start, qsizetype end, const Numeral &number, const QString &kind, int level)
{
    return {nullptr, 0, start, end - start, number, kind, level, 0};
}

// 一是 …, 第一，…, 其一，… at the beginning of a clause.
std::optional<Ordinal> wordedAt(QStringView text, qsizetype start)
{
    const QChar first = text.at(start);
    if (first == u'第' || first == u'其') {
        const std::optional<Numeral> number = numeralAt(text, start + 1);
        if (!number || !number->han || number->value < 1 || number->value > largest)
            return std::nullopt;
        const QStringView stage = first == u'第' ? wordAt(text, number->end(), stages) : QStringView();
        if (!stage.isEmpty() && !wordAt(text, number->end() + stage.size(), thirdFollowers).isEmpty())
            return made(start, number->end() + stage.size(), *number, first + stage.toString(), 0);
        if (wordAt(text, number->end(), thirdFollowers).isEmpty())
            return std::nullopt;
        return made(start, number->end(), *number, QString(first), 0);
    }
    const std::optional<Numeral> number = numeralAt(text, start);
    if (!number || number->value < 1 || number->value > (number->han ? largest : 9) || text.at(start) == u'两')
        return std::nullopt;
    const qsizetype sign = skipBlanks(text, number->end());
    const QStringView counter = wordAt(text, sign, counters);
    if (counter.isEmpty() || !wordAt(text, sign, words).isEmpty())
        return std::nullopt;
    // 一是一，二是二
    if (standsAt(text, sign + 1, text.sliced(number->start, number->length)))
        return std::nullopt;
    return made(start, sign + 1, *number, counter.toString(), 0);
}

// ①, which may stand anywhere in a sentence
std::optional<Ordinal> circledAt(QStringView text, qsizetype start)
{
    const int value = text.at(start).unicode() - firstCircled + 1;
    if (value < 1 || value > 20)
        return std::nullopt;
    return made(start, start + 1, {start, 1, value, false, false}, QStringLiteral("①"), 0);
}

// （一） (1)
std::optional<Ordinal> bracketedAt(QStringView text, qsizetype start, int level)
{
    if (text.at(start) != u'（' && text.at(start) != u'(')
        return std::nullopt;
    const std::optional<Numeral> number = numeralAt(text, skipBlanks(text, start + 1));
    if (!number || number->value < 1 || number->value > largest)
        return std::nullopt;
    const qsizetype close = skipBlanks(text, number->end());
    if (close >= text.size() || (text.at(close) != u'）' && text.at(close) != u')'))
        return std::nullopt;
    return made(start, close + 1, *number, number->han ? QStringLiteral("（一）") : QStringLiteral("（1）"), level == 0 ? 0 : number->han ? 2 : 4);
}

// 一、 1. at the beginning of a block.
std::optional<Ordinal> blockNumberAt(QStringView text, qsizetype start)
{
    const std::optional<Numeral> number = numeralAt(text, start);
    if (!number || number->value < 1 || number->value > largest || number->end() + 1 >= text.size())
        return std::nullopt;
    const QChar mark = text.at(number->end());
    if (number->han ? mark != u'、' : (mark != u'.' && mark != u'．' && mark != u'、'))
        return std::nullopt;
    // 3.5亿元; 三、四月份
    const QChar next = text.at(number->end() + 1);
    if (isAnyDigit(next) || (mark == u'、' && numeralAt(text, number->end() + 1)))
        return std::nullopt;
    return made(start, number->end() + 1, *number, number->han ? QStringLiteral("一、") : QStringLiteral("1."), number->han ? 1 : 3);
}

// …；二要…；3要…: in figures only where the list is in words.
std::optional<Ordinal> figureAt(const PreparedText &prepared, qsizetype position, const QList<Ordinal> &before)
{
    const qsizetype end = skipBlanksBack(prepared.text, position);
    if (!isAnyDigit(prepared.text.at(position)) || before.isEmpty() || (end > 0 && !QStringView(u"。；").contains(prepared.text.at(end - 1))))
        return std::nullopt;
    const std::optional<Ordinal> found = wordedAt(prepared.text, position);
    const Ordinal &last = before.last();
    const bool goesOn = found && last.number.han && last.kind == found->kind && last.number.value + 1 == found->number.value;
    return goesOn ? found : std::nullopt;
}

std::optional<Ordinal> ordinalAt(const PreparedText &prepared, qsizetype position, qsizetype blockStart)
{
    const QStringView text(prepared.text);
    if (position == blockStart) {
        if (const std::optional<Ordinal> number = blockNumberAt(text, position))
            return number;
    }
    const QChar first = text.at(position);
    if (first >= firstCircled && first < QChar(firstCircled + 20))
        return circledAt(text, position);
    const bool bracket = first == u'（' || first == u'(';
    if (!bracket && !isIdeograph(first))
        return std::nullopt;
    if (!beginsClause(prepared, position))
        return std::nullopt;
    return bracket ? bracketedAt(text, position, position == blockStart ? 1 : 0) : wordedAt(text, position);
}

} // namespace

QList<Ordinal> ordinalsOf(const PreparedArticle &article)
{
    QList<Ordinal> ordinals;
    int block = -1;
    int ofLevel[levels + 1] = {}; // block numbers so far
    for (const PreparedText &text : article.texts) {
        ++block;
        if (text.role != TextRole::Paragraph && text.role != TextRole::Heading)
            continue;
        const QStringView view(text.text);
        const qsizetype blockStart = skipBlanks(view, 0);
        for (qsizetype position = blockStart; position < view.size(); ++position) {
            std::optional<Ordinal> found = ordinalAt(text, position, blockStart);
            if (!found)
                found = figureAt(text, position, ordinals);
            if (!found)
                continue;
            found->text = &text;
            found->block = block;
            for (int level = 1; level < (found->level == 0 ? levels + 1 : found->level); ++level)
                found->headings += ofLevel[level];
            ++ofLevel[found->level];
            ordinals.append(*found);
            position = found->end() - 1;
        }
    }
    return ordinals;
}

} // namespace bulletin
