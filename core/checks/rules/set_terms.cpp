// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>
#include <QHash>

namespace bulletin {
namespace {

// Terms whose numerals are characters for good; 2个确立 is no number that anybody counted.
constexpr QStringView terms[] = {
    u"两个确立", u"两个维护", u"四个意识", u"四个自信", u"四个全面", u"四个伟大", u"五位一体", u"三会一课", u"一带一路", u"两学一做", u"三严三实", u"一国两制", u"两个一百年",
    u"三个代表重要思想", u"三个代表”重要思想", u"中央八项规定", u"八项规定精神", u"反“四风”", u"“四风”", u"四风问题", u"三重一大", u"三大攻坚战", u"第一议题", u"第一书记", u"第一时间", u"第一责任人",
    u"第一动力", u"第一资源", u"第一要务", u"第一生产力", u"第一线", u"第一现场", u"一把手", u"一岗双责", u"一票否决", u"一如既往", u"一以贯之", u"一系列", u"一体化", u"一心一意", u"一体推进",
    u"“四史”", u"四史教育", u"四史学习", u"三下乡", u"四下基层", u"两弹一星", u"三农工作", u"“三农”", u"三线建设", u"三大纪律八项注意", u"三大纪律", u"八项注意", u"五四运动", u"五四精神",
    u"五四青年节", u"八一南昌起义", u"八一建军节", u"八七会议", u"七一勋章", u"一大会址", u"二十大报告", u"二十大精神", u"二十大以来", u"十九大以来", u"十九大精神", u"十九大报告", u"十八大以来", u"十八大精神",
    u"十八大报告", u"十四五", u"十三五", u"十五五", u"十二五", u"三农问题", u"三个务必", u"两个结合", u"六个必须坚持", u"九个坚持", u"十个明确", u"十四个坚持", u"十三个方面成就", u"五个必由之路", u"三个区分开来", u"两个毫不动摇",
    u"四个合格", u"三基建设", u"两新组织", u"四强支部", u"六好党员", u"四种形态", u"六大纪律", u"七个有之", u"五个必须", u"三不腐", u"两优一先", u"四大发明", u"四项基本原则", u"一个中心、两个基本点",
    u"双十协定", u"三大改造", u"三大战役", u"两万五千里长征", u"二万五千里长征", u"三湾改编", u"十一届三中全会", u"三攻坚一盘活", u"三审三校", u"四不两直", u"四议两公开", u"双随机一公开", u"双随机、一公开", u"两不愁三保障", u"三支一扶", u"三公经费", u"三权分置", u"六稳六保", u"四个面向", u"第一个百年", u"第二个百年",
    u"一网通办", u"一网统管", u"一件事一次办", u"一窗通办", u"一站式", u"一对一", u"一企一策", u"一河一策", u"一村一品", u"一户一策", u"一校一策", u"一事一议", u"一人一档", u"一户一档", u"四好农村路",
    u"九三学社", u"七七事变", u"九一八事变", u"五一劳动节", u"五一劳动奖章", u"六一儿童节", u"三八妇女节", u"第七次全国人口普查", u"第五次全国经济普查", u"八五普法", u"一丝不苟", u"一目了然", u"一针见血", u"一举多得",
    u"一脉相承", u"一视同仁", u"独一无二", u"三令五申", u"四面八方", u"五花八门", u"五湖四海", u"万无一失", u"一马当先", u"一刀切", u"一岗双责", u"四风", u"二维码", u"三甲医院", u"“七一”", u"“八一”", u"“五一”", u"“六一”", u"“三八”",
    u"第一手", u"第一要义", u"第一课堂", u"第一道防线", u"第一产业", u"第二产业", u"第三产业", u"二十四节气", u"第一梯队", u"第一方阵", u"第一印象", u"第一粒扣子", u"第一关口",
};

int valueOf(QChar numeral)
{
    const qsizetype index = QStringView(u"〇一二三四五六七八九十").indexOf(numeral);
    return numeral == u'两' ? 2 : numeral == u'双' ? -1 : int(index);
}

// 1 … 99 in characters.
QString inCharacters(int number)
{
    constexpr QStringView digits = u"〇一二三四五六七八九";
    if (number < 0 || number > 99)
        return {};
    QString text;
    if (number >= 20)
        text += digits.at(number / 10);
    if (number >= 10)
        text += u'十';
    if (number % 10 > 0 || number == 0)
        text += digits.at(number % 10);
    return text;
}

// The numeral at `index` of a term (十四 is one), and its value.
struct Numeral {
    qsizetype length = 0;
    int value = -1;
};

Numeral numeralAt(QStringView term, qsizetype index)
{
    const int first = valueOf(term.at(index));
    if (first < 0)
        return {};
    if (startsWithAt(term, index, u"一百年"))
        return {2, 100};
    if (startsWithAt(term, index, u"两万五千"))
        return {4, 25000};
    const int second = index + 1 < term.size() ? valueOf(term.at(index + 1)) : -1;
    if (first == 10)
        return second > 0 && second < 10 ? Numeral{2, 10 + second} : Numeral{1, 10};
    if (second != 10)
        return {1, first};
    const int third = index + 2 < term.size() ? valueOf(term.at(index + 2)) : -1;
    return third > 0 && third < 10 ? Numeral{3, 10 * first + third} : Numeral{2, 10 * first};
}

// How long the term is in the text where some of its numerals may be digits; 0: it is not there, or has none.
qsizetype matchTerm(const QString &text, qsizetype start, QStringView term)
{
    qsizetype at = start;
    bool digits = false;
    for (qsizetype index = 0; index < term.size();) {
        const Numeral numeral = numeralAt(term, index);
        if (numeral.length > 0 && isDigit(characterAt(text, at))) {
            const qsizetype end = skipDigits(text, at);
            // Digits may stand for the whole numeral or for its last part (十4五).
            if (end - at > 5)
                return 0;
            const int value = QStringView(text).sliced(at, end - at).toInt();
            const int last = valueOf(term.at(index));
            if (value == numeral.value)
                index += numeral.length;
            else if (value == last)
                ++index;
            else
                return 0;
            digits = true;
            at = end;
            continue;
        }
        if (characterAt(text, at) != term.at(index))
            return 0;
        ++at;
        ++index;
    }
    return digits ? at - start : 0;
}

void add(const PreparedText &text, qsizetype start, qsizetype length, const QString &right, FindingList &findings)
{
    findings.add(text, "NUM02", start, length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "The set term is “%1”, in characters."), {right}}, {replaceFix(text, start, length, right)});
}

// “4不2直”, “3早3到位”: a slogan in quotation marks whose numerals count nothing. Returns its end.
qsizetype checkSlogan(const PreparedText &text, qsizetype digit, FindingList &findings)
{
    const QString &body = text.text;
    if (characterAt(body, digit - 1) != u'“')
        return digit;
    QString right;
    int numerals = 0;
    qsizetype end = digit;
    for (; end - digit < 12 && (isHan(characterAt(body, end)) || isDigit(characterAt(body, end))); ++end) {
        if (!isDigit(body.at(end))) {
            right += body.at(end);
            continue;
        }
        if (isDigit(body.at(end - 1)) || !isHan(characterAt(body, end + 1)) || measureAt(body, end + 1) > 0 || isOneOf(characterAt(body, end + 1), u"月日时点号"))
            return digit;
        ++numerals;
        right += body.at(end) == u'2' && numerals > 1 ? QStringLiteral("两") : inCharacters(body.at(end).digitValue());
    }
    if (numerals < 2 || characterAt(body, end) != u'”')
        return digit;
    add(text, digit, end - digit, right, findings);
    return end;
}

// Where a number of this value may stand in which term.
struct TermPlace {
    QStringView term;
    qsizetype offset = 0;
    QChar behind; // what follows the number; null: another numeral, or nothing
};

QChar plainAt(QStringView term, qsizetype index)
{
    return index < term.size() && valueOf(term.at(index)) < 0 ? term.at(index) : QChar();
}

const QHash<int, QList<TermPlace>> &termPlaces()
{
    static const QHash<int, QList<TermPlace>> places = [] {
        QHash<int, QList<TermPlace>> made;
        for (const QStringView term : terms) {
            for (qsizetype index = 0; index < term.size();) {
                const Numeral numeral = numeralAt(term, index);
                if (numeral.length > 0)
                    made[numeral.value].append({term, index, plainAt(term, index + numeral.length)});
                // 十4五: one character of a longer numeral
                for (qsizetype part = index; numeral.length > 1 && part < index + numeral.length; ++part)
                    made[valueOf(term.at(part))].append({term, part, plainAt(term, part + 1)});
                index += std::max<qsizetype>(1, numeral.length);
            }
        }
        return made;
    }();
    return places;
}

// The longest term that the digits at `digit` are part of; terms that end before `earliest` are done.
qsizetype checkTermsAt(const PreparedText &text, qsizetype digit, qsizetype earliest, FindingList &findings)
{
    const qsizetype end = skipDigits(text.text, digit);
    if (end - digit > 5)
        return digit;
    qsizetype best = 0;
    TermPlace found;
    for (const TermPlace &place : termPlaces().value(QStringView(text.text).sliced(digit, end - digit).toInt())) {
        const qsizetype start = digit - place.offset;
        if (!place.behind.isNull() && characterAt(text.text, end) != place.behind)
            continue;
        if (start < earliest || isDigit(characterAt(text.text, start - 1)))
            continue;
        const qsizetype length = matchTerm(text.text, start, place.term);
        if (length > best && start + length > digit) {
            best = length;
            found = place;
        }
    }
    if (best == 0)
        return digit;
    add(text, digit - found.offset, best, found.term.toString(), findings);
    return digit - found.offset + best;
}

// 党的20大, 中共18大
qsizetype checkCongress(const PreparedText &text, qsizetype digit, qsizetype end, FindingList &findings)
{
    const QString &body = text.text;
    const bool party = endsWithAt(body, digit, u"党的") || endsWithAt(body, digit, u"中共") || endsWithAt(body, digit, u"我党");
    const QString right = inCharacters(QStringView(body).sliced(digit, end - digit).toInt());
    if (!party || end - digit > 2 || right.isEmpty() || characterAt(body, end) != u'大' || isOneOf(characterAt(body, end + 1), u"类项力型件量小学队"))
        return digit;
    add(text, digit, end + 1 - digit, right + u'大', findings);
    return end + 1;
}

// How far the words of an ordinal meeting reach: 中全会, 市纪委, ; 0: none of them
qsizetype bodyOf(const QString &text, qsizetype position)
{
    static constexpr QStringView bodies[] = {u"中央纪委", u"全国人大常委会", u"全国人大", u"全国政协", u"市人大常委会", u"市人大", u"市政协", u"市纪委", u"市委", u"省委", u"省纪委",
                                             u"区委", u"县委", u"区纪委", u"县纪委", u"人大常委会", u"人大", u"政协", u"中央委员会", u"中央政治局", u"中央"};
    for (const QStringView body : bodies) {
        if (startsWithAt(text, position, body))
            return body.size();
    }
    return 0;
}

qsizetype numberAt(const QString &text, qsizetype position)
{
    qsizetype end = position;
    while (end - position < 3 && (isDigit(characterAt(text, end)) || (isHanNumeral(characterAt(text, end)) && valueOf(text.at(end)) > 0)))
        ++end;
    return end - position;
}

QString charactersOf(QStringView number)
{
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    return isNumber ? inCharacters(value) : number.toString();
}

// 6届4次全会, 20届中央纪委3次全会, 十八届3中全会, 第14届全国人大
qsizetype checkSession(const PreparedText &text, qsizetype position, FindingList &findings)
{
    static constexpr QStringView endings[] = {u"次全体会议", u"次全会", u"中全会", u"次会议", u"次全委", u"次执委", u"次理事会", u"次常委会"};
    const QString &body = text.text;
    const qsizetype term = numberAt(body, position);
    if (term == 0 || characterAt(body, position + term) != u'届' || isDigit(characterAt(body, position - 1)) || isHanNumeral(characterAt(body, position - 1)))
        return position;
    const qsizetype bodyStart = position + term + 1;
    const qsizetype house = bodyOf(body, bodyStart);
    const qsizetype session = bodyStart + house + (characterAt(body, bodyStart + house) == u'第' ? 1 : 0);
    const qsizetype number = numberAt(body, session);
    const auto ending = std::find_if(std::begin(endings), std::end(endings), [&](QStringView word) { return startsWithAt(body, session + number, word); });
    const bool meets = number > 0 && ending != std::end(endings);
    // 第3届中央音乐学院…: no body by itself
    const bool vague = QStringView(body).sliced(bodyStart, house) == u"中央" && !isOneOf(characterAt(body, bodyStart + house), u"领候");
    if (!meets && (house == 0 || vague))
        return position;
    const qsizetype end = meets ? session + number + ending->size() : bodyStart + house;
    const QString first = charactersOf(QStringView(body).sliced(position, term));
    const QString second = meets ? charactersOf(QStringView(body).sliced(session, number)) : QString();
    if (first.isEmpty() || (meets && second.isEmpty()))
        return position;
    const QString right = first + body.mid(position + term, (meets ? session : end) - position - term) + second + (meets ? ending->toString() : QString());
    if (right == QStringView(body).sliced(position, end - position))
        return position;
    add(text, position, end - position, right, findings);
    return end;
}

// 党的第20次全国代表大会, 第6次党代会
qsizetype checkOrdinalCongress(const PreparedText &text, qsizetype digit, qsizetype end, FindingList &findings)
{
    const QString &body = text.text;
    const QString right = inCharacters(QStringView(body).sliced(digit, end - digit).toInt());
    const bool congress = startsWithAt(body, end, u"次党代会") || startsWithAt(body, end, u"次代表大会")
        || (startsWithAt(body, end, u"次全国代表大会") && (endsWithAt(body, digit, u"党的第") || endsWithAt(body, digit, u"共产党第")));
    if (characterAt(body, digit - 1) != u'第' || end - digit > 2 || right.isEmpty() || !congress)
        return digit;
    add(text, digit, end - digit, right, findings);
    return end;
}

} // namespace

void checkSetTerms(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QString &body = text.text;
    qsizetype earliest = 0; // nothing before it belongs to a term yet
    for (qsizetype position = 0; position < body.size();) {
        qsizetype next = position;
        if (isDigit(body.at(position)) && !text.isProtected(position)) {
            const qsizetype end = skipDigits(body, position);
            next = checkSession(text, position, findings);
            if (next == position)
                next = checkCongress(text, position, end, findings);
            if (next == position)
                next = checkOrdinalCongress(text, position, end, findings);
            if (next == position)
                next = checkTermsAt(text, position, earliest, findings);
            if (next == position)
                next = checkSlogan(text, position, findings);
            earliest = std::max(next > position ? next : earliest, earliest);
            next = std::max(next, end);
        } else if (isHanNumeral(body.at(position))) {
            next = checkSession(text, position, findings);
            earliest = std::max(next > position ? next : earliest, earliest);
        }
        position = std::max(next, position + 1);
    }
}

} // namespace bulletin
