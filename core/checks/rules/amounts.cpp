// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/amounts.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qint64 one = 10'000; // a value of 1
constexpr qint64 largest = 1'000'000'000'000'000;
constexpr QStringView units[] = {u"篇", u"人", u"个", u"场", u"次", u"件", u"名", u"项", u"条", u"部", u"期", u"家", u"处", u"本", u"册", u"元", u"美元", u"份", u"幅", u"张", u"座",
    u"户", u"门", u"组", u"支", u"批", u"种", u"位", u"例", u"起", u"台", u"套", u"类", u"亩", u"字", u"人次", u"户次", u"个次", u"台次", u"车次", u"班次", u"场次", u"课时", u"学时",
    u"小时", u"集", u"所", u"公里", u"千米", u"米", u"平方米", u"立方米", u"平方公里", u"公顷", u"卷", u"页", u"笔", u"宗", u"枚", u"辆", u"栋", u"间", u"只", u"头", u"株", u"棵", u"吨",
    u"公斤", u"斤", u"箱", u"袋", u"瓶", u"桶", u"节", u"讲", u"轮", u"站", u"村", u"盏", u"艘", u"幢", u"款", u"道", u"封", u"首", u"句", u"面", u"盘", u"处室", u"对", u"块", u"口", u"片",
    u"架", u"列", u"张次", u"床", u"队", u"团", u"席", u"则", u"段", u"堂", u"辑", u"尾", u"羽", u"孔", u"眼", u"双", u"把", u"副", u"单", u"案", u"千瓦", u"千瓦时", u"度", u"人份",
    u"件次", u"户数", u"个百分点", u"百分点", u"个月", u"个小时", u"个工作日", u"个字", u"天", u"%", u"％"};
constexpr QStringView vague[] = {u"余", u"多", u"几", u"来"};
constexpr QStringView vagueBefore[] = {u"约", u"近", u"逾", u"超", u"超过", u"将近", u"大约", u"达到", u"不足", u"不少于", u"至少", u"每", u"各", u"—", u"～", u"-"};
// 三分之一, 一次性, 一起, 一面: words that only begin like an amount.
constexpr QStringView words[] = {u"一次性", u"一起", u"一面", u"一道", u"一块", u"一对一", u"一家", u"一方", u"一把手", u"一件事", u"一线", u"一处", u"一次", u"一条", u"一部分", u"一批", u"一系列", u"一个个", u"一个"};

bool isPlainDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// 1,860 12.6 in ASCII digits; the value in ten thousandths.
bool takeDigits(QStringView text, Amount &amount)
{
    qsizetype position = amount.start;
    qint64 whole = 0;
    const auto digit = [&](qsizetype at) { return at < text.size() && isPlainDigit(text.at(at)); };
    for (; digit(position) || (position < text.size() && text.at(position) == u',' && digit(position + 1) && digit(position + 2) && digit(position + 3) && !digit(position + 4)); ++position) {
        if (text.at(position) == u',')
            amount.grouped = true;
        else
            whole = whole * 10 + text.at(position).digitValue();
        if (whole > largest / one)
            return false;
    }
    amount.value = whole * one;
    if (position + 1 < text.size() && text.at(position) == u'.' && digit(position + 1)) {
        qint64 worth = one;
        for (++position; digit(position); ++position) {
            worth /= 10;
            amount.value += worth * text.at(position).digitValue();
            ++amount.decimals;
        }
    }
    amount.numberLength = position - amount.start;
    return amount.decimals <= 4;
}

bool takeNumber(QStringView text, Amount &amount)
{
    const std::optional<Numeral> number = numeralAt(text, amount.start);
    if (!number)
        return isPlainDigit(text.at(amount.start)) && takeDigits(text, amount);
    if (!number->han && isPlainDigit(text.at(amount.start)))
        return takeDigits(text, amount);
    amount.han = number->han;
    amount.value = number->value * one;
    amount.numberLength = number->length;
    return number->han && wordAt(text, amount.start, words).isEmpty();
}

QStringView skipVague(QStringView text, qsizetype &position, Amount &amount)
{
    const QStringView word = wordAt(text, position, vague);
    amount.exact = amount.exact && word.isEmpty();
    position += word.size();
    return word;
}

QStringView classOf(QStringView unit)
{
    if (unit == u"名" || unit == u"位")
        return u"人";
    return unit == u"％" ? QStringView(u"%") : unit;
}

std::optional<Amount> amountAt(QStringView text, qsizetype start)
{
    const QChar previous = start > 0 ? text.at(start - 1) : QChar();
    if (isAnyDigit(previous) || previous == u'.' || previous == u'第' || previous == u'/' || previous == u'−' || (previous.isLetter() && !isIdeograph(previous)))
        return std::nullopt;
    Amount amount;
    amount.start = start;
    if (!takeNumber(text, amount))
        return std::nullopt;
    qsizetype position = skipBlanks(text, start + amount.numberLength);
    skipVague(text, position, amount);
    if (standsAt(text, position, u"万") || standsAt(text, position, u"亿")) {
        amount.scale = text.at(position) == u'万' ? 10'000 : 100'000'000;
        ++position;
        skipVague(text, position, amount);
    }
    const QStringView unit = wordAt(text, position, units);
    if (unit.isEmpty() || amount.value > largest / amount.scale)
        return std::nullopt;
    amount.value *= amount.scale;
    amount.unit = classOf(unit);
    amount.length = position + unit.size() - start;
    const bool endsRange = (previous == u'至' || previous == u'到') && start > 1 && isAnyDigit(text.at(start - 2));
    amount.exact = amount.exact && !endsRange && wordBefore(text, skipBlanksBack(text, start), vagueBefore).isEmpty()
        && wordAt(text, amount.end(), std::initializer_list<QStringView>{u"左右", u"以上", u"多", u"以下"}).isEmpty();
    return amount;
}

} // namespace

qint64 Amount::grain() const
{
    qint64 worth = one * scale;
    for (int digit = 0; digit < decimals; ++digit)
        worth /= 10;
    return worth;
}

QList<Amount> amountsIn(QStringView text, const Span &within)
{
    QList<Amount> amounts;
    for (qsizetype position = within.start; position < within.end();) {
        const QChar character = text.at(position);
        const std::optional<Numeral> number = numeralAt(text, position);
        const std::optional<Amount> amount = number || isPlainDigit(character) ? amountAt(text, position) : std::nullopt;
        if (amount && amount->end() <= within.end())
            amounts.append(*amount);
        position = amount ? amount->end() : number ? number->end() : position + 1;
    }
    return amounts;
}

QString plainNumber(qint64 value, qint64 scale)
{
    const qint64 worth = one * scale;
    QString text = QString::number(value / worth);
    qint64 rest = value % worth;
    if (rest == 0)
        return text;
    text += u'.';
    for (int digit = 0; digit < 12 && rest != 0; ++digit) {
        rest *= 10;
        text += QChar(u'0' + ushort(rest / worth));
        rest %= worth;
    }
    return text;
}

QString writtenLike(const Amount &model, qint64 value)
{
    if (value <= 0)
        return {};
    if (model.han) {
        const qint64 whole = value / (one * model.scale);
        if (value % (one * model.scale) != 0 || whole > 9999)
            return {};
        return whole == 2 ? QStringLiteral("两") : hanNumeral(int(whole));
    }
    QString text = plainNumber(value, model.scale);
    const qsizetype point = text.indexOf(u'.');
    if (model.grouped) {
        for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
            text.insert(at, u',');
    }
    return text;
}

} // namespace bulletin
