// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/code_numbers.h"

#include "core/checks/characters.h"

#include <algorithm>

namespace bulletin {
namespace {

// Who issues standards: GB 15834—2011.
bool isStandardBody(const QString &letters)
{
    static constexpr QStringView bodies[] = {u"GB", u"GBT", u"GBZ", u"GA", u"DB", u"DBJ", u"DA", u"HJ", u"JG", u"JGJ", u"JGT", u"JTG", u"JT", u"SL", u"NY", u"WS", u"LY", u"QX", u"QB", u"CJ", u"CJJ", u"CY",
                                             u"DL", u"HG", u"JB", u"JC", u"JR", u"LB", u"MH", u"MT", u"MZ", u"SB", u"SC", u"SH", u"SJ", u"SN", u"SY", u"TB", u"TY", u"WH", u"YC", u"YS", u"YY", u"YZ", u"ISO", u"IEC", u"WW"};
    return std::any_of(std::begin(bodies), std::end(bodies), [&letters](QStringView body) { return letters == body; });
}

} // namespace

bool isYearIn(QStringView text, qsizetype start, qsizetype end)
{
    const int year = end - start == 4 ? text.sliced(start, 4).toInt() : 0;
    return year >= 1600 && year <= 2100;
}

QChar CodeNumbers::at(qsizetype position) const
{
    return characterAt(m_body, position);
}

bool CodeNumbers::isPhone(const Connector &connector) const
{
    const qsizetype left = connector.start - connector.leftDigits;
    const qsizetype right = connector.rightDigits - connector.end;
    const QChar first = at(connector.leftDigits);
    const bool fixed = first == u'0' && (left == 3 || left == 4) && right >= 5 && right <= 8;
    const bool service = (left == 3 && first == u'4' && right >= 3) && isOneOf(at(connector.rightDigits), rangeMarks);
    const bool serviceTail = (right == 4 && (left == 3 || left == 4)) && isOneOf(at(connector.leftDigits - 1), rangeMarks)
        && isDigit(at(connector.leftDigits - 2)) && at(digitsBefore(m_body, connector.leftDigits - 1)) != u'0';
    const bool mobile = left == 3 && first == u'1' && right == 4 && isOneOf(at(connector.rightDigits), rangeMarks);
    const bool labelled = hasPhoneLabel(connector.leftDigits) && left + right >= 7;
    return fixed || service || serviceTail || mobile || labelled;
}

bool CodeNumbers::hasPhoneLabel(qsizetype position) const
{
    static constexpr QStringView labels[] = {u"电话：", u"电话:", u"热线：", u"热线:", u"传真：", u"传真:", u"手机：", u"手机:"};
    return std::any_of(std::begin(labels), std::end(labels), [&](QStringView label) { return endsWithAt(m_body, position, label); });
}

bool CodeNumbers::isCode(const Connector &connector) const
{
    if (!connector.hasRight())
        return isDesignation(connector);
    if (connector.hasLeft())
        return isPhone(connector) || isDoor(connector) || isFigure(connector) || (isLatin(at(connector.leftDigits - 1)) && isModel(connector));
    return isModel(connector);
}

// HL240—LJ-140: letters, number and letters again, with the short hyphen elsewhere in it.
bool CodeNumbers::isDesignation(const Connector &connector) const
{
    if (!connector.hasLeft() || connector.mark != u"—" || !isLatin(at(connector.leftDigits - 1)) || !isLatin(at(connector.end)))
        return false;
    qsizetype end = connector.end;
    while (isLatin(at(end)) && end - connector.end < 6)
        ++end;
    return at(end) == u'-' && isDigit(at(end + 1));
}

// 26号院3—2—11室
bool CodeNumbers::isDoor(const Connector &connector) const
{
    const bool chained = isOneOf(at(connector.rightDigits), u"-—–") || (isOneOf(at(connector.leftDigits - 1), u"-—–") && isDigit(at(connector.leftDigits - 2)));
    qsizetype end = connector.rightDigits;
    while (end - connector.leftDigits < 12 && (isDigit(at(end)) || isOneOf(at(end), u"-—–")))
        ++end;
    return chained && isOneOf(at(end), u"室号");
}

// 图1—2 in a caption
bool CodeNumbers::isFigure(const Connector &connector) const
{
    return m_text.role == TextRole::Caption && connector.leftDigits == 1 && isOneOf(at(0), u"图表");
}

// CCTV—10, COVID—19, YD012—1963; a standard's year is set with a long dash on its own cover.
bool CodeNumbers::isModel(const Connector &connector) const
{
    const qsizetype number = connector.leftDigits; // 012 of YD012; where there is none, the mark itself
    if (!isLatin(at(number - 1)) || connector.start + connector.mark.size() != connector.end || connector.mark == u"～")
        return false;
    qsizetype start = number;
    while (isLatin(at(start - 1)))
        --start;
    const QString letters = m_body.mid(start, number - start);
    if (letters.size() > 8 || !letters.isUpper() || isOneOf(at(start - 1), u"/") || (isLatin(at(connector.rightDigits)) && (isLatin(at(connector.rightDigits + 1)) || connector.mark != u"—")) || connector.rightDigits - connector.end > 6)
        return false;
    const bool dated = isYearIn(m_body, connector.end, connector.rightDigits) && (isStandardBody(letters) || !isOneOf(at(connector.rightDigits), u"型号-"));
    return !dated || (number < connector.start && !isStandardBody(letters));
}

} // namespace bulletin
