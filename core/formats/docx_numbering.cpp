// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_numbering.h"

#include "core/formats/xml_cursor.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int levels = 9;

// 一, 十, 十一, 二十, 一百零五: as Chinese lists count.
QString chinese(int number, QStringView digits, QStringView units)
{
    if (number < 1 || number > 9999)
        return QString::number(number);
    QString text;
    bool gap = false;
    for (int power = 3, unit = 1000; power >= 0; --power, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            gap = gap || !text.isEmpty();
            continue;
        }
        if (gap)
            text += digits.at(0);
        gap = false;
        if (!(digit == 1 && power == 1 && text.isEmpty()))
            text += digits.at(digit);
        if (power > 0)
            text += units.at(power - 1);
    }
    return text;
}

QString letters(int number, char16_t first)
{
    if (number < 1 || number > 26 * 30)
        return QString::number(number);
    return QString((number - 1) / 26 + 1, QChar(char16_t(first + (number - 1) % 26)));
}

QString roman(int number)
{
    if (number < 1 || number > 3999)
        return QString::number(number);
    static const QList<std::pair<int, QString>> parts = {{1000, u"M"_s}, {900, u"CM"_s}, {500, u"D"_s}, {400, u"CD"_s}, {100, u"C"_s},
                                                         {90, u"XC"_s},  {50, u"L"_s},   {40, u"XL"_s}, {10, u"X"_s},   {9, u"IX"_s},
                                                         {5, u"V"_s},    {4, u"IV"_s},   {1, u"I"_s}};
    QString text;
    for (const auto &[value, letter] : parts) {
        for (; number >= value; number -= value)
            text += letter;
    }
    return text;
}

} // namespace

QString formattedNumber(int number, const QString &format)
{
    static const QString circled = u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"_s;
    static const QString stems = u"甲乙丙丁戊己庚辛壬癸"_s;
    static const QString branches = u"子丑寅卯辰巳午未申酉戌亥"_s;
    if (format.startsWith(u"chineseCounting"_s) || format.startsWith(u"japaneseCounting"_s) || format.startsWith(u"taiwaneseCounting"_s)
        || format == u"ideographDigital"_s)
        return chinese(number, u"零一二三四五六七八九", u"十百千");
    if (format == u"chineseLegalSimplified"_s)
        return number < 10 ? chinese(number, u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟")
                           : (number < 20 ? u"壹"_s : QString()) + chinese(number, u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟");
    if (format.startsWith(u"decimalEnclosedCircle"_s))
        return number >= 1 && number <= circled.size() ? QString(circled.at(number - 1)) : QString::number(number);
    if (format == u"ideographTraditional"_s)
        return number >= 1 && number <= stems.size() ? QString(stems.at(number - 1)) : QString::number(number);
    if (format == u"ideographZodiac"_s)
        return number >= 1 && number <= branches.size() ? QString(branches.at(number - 1)) : QString::number(number);
    if (format == u"upperLetter"_s || format == u"lowerLetter"_s)
        return letters(number, format == u"upperLetter"_s ? u'A' : u'a');
    if (format == u"upperRoman"_s || format == u"lowerRoman"_s)
        return format == u"upperRoman"_s ? roman(number) : roman(number).toLower();
    if (format == u"decimalZero"_s)
        return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    if (format == u"decimalFullWidth"_s || format == u"decimalFullWidth2"_s) {
        QString wide = QString::number(number);
        for (QChar &digit : wide)
            digit = digit.isDigit() ? QChar(char16_t(digit.unicode() + 0xFEE0)) : digit;
        return wide;
    }
    return QString::number(number);
}

DocxNumbering::DocxNumbering(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return;
    parseXml(bytes, fileName, [this](XmlCursor &xml) {
        m_abstract.clear();
        m_lists.clear();
        int abstractId = -1;
        int listId = -1;
        int level = 0;
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (token != XmlCursor::Token::Start || xml.space() != XmlSpace::Word)
                continue;
            const QStringView name = xml.name();
            if (name == u"abstractNum") {
                abstractId = xml.attribute(u"abstractNumId").toInt();
                listId = -1;
            } else if (name == u"num") {
                listId = xml.attribute(u"numId").toInt();
                m_lists.insert(listId, List());
            } else if (name == u"abstractNumId" && listId >= 0) {
                m_lists[listId].abstractId = xml.attribute(u"val").toInt();
            } else if (name == u"lvl" || name == u"lvlOverride") {
                level = qBound(0, xml.attribute(u"ilvl").toInt(), levels - 1);
            } else if (name == u"startOverride" && listId >= 0) {
                m_lists[listId].starts.insert(level, xml.attribute(u"val").toInt());
            } else if (listId < 0 && abstractId >= 0) {
                Level &current = m_abstract[abstractId][level];
                if (name == u"start")
                    current.start = xml.attribute(u"val").toInt();
                else if (name == u"numFmt")
                    current.format = xml.attribute(u"val");
                else if (name == u"lvlText")
                    current.text = xml.attribute(u"val");
            }
        }
    });
}

QString DocxNumbering::next(int numberId, int level)
{
    const auto list = m_lists.constFind(numberId);
    if (numberId <= 0 || level < 0 || level >= levels || list == m_lists.constEnd())
        return {};
    const QHash<int, Level> &formats = m_abstract[list->abstractId];
    QList<int> &counters = m_counters[list->abstractId];
    if (counters.isEmpty())
        counters.fill(-1, levels);
    if (!m_begun.value(numberId)) {
        m_begun.insert(numberId, true);
        for (auto start = list->starts.constBegin(); start != list->starts.constEnd(); ++start)
            counters[start.key()] = qBound(0, start.value(), 32767) - 1;
    }
    const auto startOf = [&](int at) { return qBound(0, formats.value(at).start, 32767); };
    counters[level] = counters.at(level) < 0 ? startOf(level) : counters.at(level) + 1;
    for (int deeper = level + 1; deeper < levels; ++deeper)
        counters[deeper] = -1;

    const Level format = formats.value(level);
    if (format.format == u"none"_s)
        return {};
    if (format.format == u"bullet"_s) {
        // Bullets come from symbol fonts, whose characters mean nothing in any other font.
        const bool symbol = format.text.isEmpty() || (format.text.front().unicode() >= 0xE000 && format.text.front().unicode() <= 0xF8FF);
        return (symbol ? u"•"_s : format.text) + u' ';
    }
    QString text;
    for (qsizetype index = 0; index < format.text.size(); ++index) {
        const QChar character = format.text.at(index);
        const int place = index + 1 < format.text.size() ? format.text.at(index + 1).digitValue() : -1;
        if (character != u'%' || place < 1 || place > levels) {
            text += character;
            continue;
        }
        const int other = place - 1;
        const int number = counters.at(other) < 0 ? startOf(other) : counters.at(other);
        text += formattedNumber(number, formats.value(other).format);
        ++index;
    }
    return text;
}

} // namespace bulletin
