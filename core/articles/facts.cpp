// SPDX-License-Identifier: Apache-2.0
#include "core/articles/facts.h"

#include <QRegularExpression>

#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

QRegularExpression numberPattern()
{
    const QString arabic = u"[0-9０-９]+(?:[.,:/~．：／～–—-][0-9０-９]+)*[十百千万亿]*"_s;
    const QString digit = u"[〇○零一二三四五六七八九十百千万亿两廿]"_s;
    const QString measures = u"[个名人位次条项件年月日号时点分秒天周届期章节篇册部卷场批座所家户元倍成岁级度里亩吨斤米轮起宗支种类组队处间栋楼层面]"_s;
    const QString han = u"(?:"_s + digit + u"{2,}|(?<=[第初近约超达共])"_s + digit + u"|"_s + digit + u"(?="_s + measures + u"))"_s;
    const QString part = u"(?:"_s + arabic + u"|"_s + han + u")(?:\\s*[年月日号时点分秒]|[%％‰])?"_s;
    return QRegularExpression(part + u"(?:\\s*[至到之]?\\s*"_s + part + u")*"_s, QRegularExpression::UseUnicodePropertiesOption);
}

// The surnames of the great majority; beside a title only.
QString surname()
{
    return u"(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|夏侯|诸葛|尉迟|皇甫|令狐|慕容|司徒|公孙|长孙|宇文|"_s
           u"[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"_s
           u"付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰"_s
           u"焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛曲冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连"_s
           u"芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封]"_s
           u")"_s;
}

QString title()
{
    return u"(?:书记|主任|处长|科长|股长|部长|局长|厅长|司长|省长|州长|市长|区长|县长|镇长|乡长|村长|校长|院长|所长|馆长|站长|会长|社长|组长|队长|"_s
           u"秘书长|理事长|董事长|经理|主席|总理|委员|常委|巡视员|调研员|专员|教授|研究员|讲师|主编|编辑|记者|专家|学者|烈士|同志|先生|女士|老师|代表)"_s;
}

// A third character that begins what the person does is not the name's.
QString personName()
{
    return surname() + u"\\p{Han}(?:(?![主出参作介讲指要强对在就率带和与及的等同说到任为向一表汇发致宣传深先分亲为围从以将把还代受应])\\p{Han})?"_s;
}

QRegularExpression behindTitlePattern()
{
    return QRegularExpression(title() + u"\\s*("_s + personName() + u"(?:[、和与及]"_s + personName() + u")*)"_s, QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression beforeTitlePattern()
{
    return QRegularExpression(u"("_s + surname() + u"\\p{Han}{1,2})"_s + title(), QRegularExpression::UseUnicodePropertiesOption);
}

void addMatches(QList<Fact> &facts, const QRegularExpression &pattern, const QString &text, FactKind kind, int group)
{
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        facts.append({kind, match.capturedStart(group), match.capturedLength(group)});
    }
}

bool isDate(QStringView number)
{
    constexpr QStringView units = u"年月日号时点";
    return std::any_of(number.begin(), number.end(), [&](QChar unit) { return units.contains(unit); });
}

} // namespace

QList<Fact> factsOf(QStringView text, const QStringList &names)
{
    static const QRegularExpression numbers = numberPattern();
    static const QRegularExpression behindTitle = behindTitlePattern();
    static const QRegularExpression beforeTitle = beforeTitlePattern();
    const QString whole = text.toString();
    QList<Fact> facts;
    addMatches(facts, numbers, whole, FactKind::Number, 0);
    for (Fact &fact : facts)
        fact.kind = isDate(text.mid(fact.start, fact.length)) ? FactKind::Date : FactKind::Number;
    addMatches(facts, behindTitle, whole, FactKind::Name, 1);
    addMatches(facts, beforeTitle, whole, FactKind::Name, 1);
    for (const QString &name : names) {
        for (qsizetype at = name.isEmpty() ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            facts.append({FactKind::Name, at, name.size()});
    }
    std::stable_sort(facts.begin(), facts.end(), [](const Fact &left, const Fact &right) { return left.start < right.start; });
    return facts;
}

} // namespace bulletin
