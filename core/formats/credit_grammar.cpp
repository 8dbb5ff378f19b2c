// SPDX-License-Identifier: Apache-2.0
#include "core/formats/credit_grammar.h"

#include "core/formats/line_shapes.h"
#include "core/formats/source_document.h"

#include <QRegularExpression>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestCredit = 120;
constexpr int longestPlainUnit = 40;
constexpr qsizetype longestGlued = 200;

const QString endings = u"供稿|撰稿|投稿|来稿|报送|提供|摄影报道|报道|整理|图文|文/图"_s;

// A word of the line and the blank or comma that stands before it.
struct Token {
    QString text;
    bool afterBlank = false;
};

QList<Token> tokens(const QString &text)
{
    static const QString commas = u"、，,；;/"_s;
    QList<Token> found;
    QString current;
    bool afterBlank = false;
    const auto close = [&](bool blank) {
        if (!current.isEmpty()) {
            found.append(Token{current, afterBlank});
            current.clear();
            afterBlank = blank;
        } else if (!blank) {
            afterBlank = false;
        }
    };
    for (const QChar character : text) {
        if (isBlank(character))
            close(true);
        else if (commas.contains(character))
            close(false);
        else
            current += character;
    }
    close(false);
    return found;
}

// 高 速 is one name spread over three places: single characters side by side are one word.
QList<Token> withoutSpreadNames(const QList<Token> &all)
{
    QList<Token> joined;
    for (const Token &token : all) {
        if (token.text.size() == 1 && token.afterBlank && !joined.isEmpty() && joined.last().text.size() == 1)
            joined.last().text += token.text;
        else
            joined.append(token);
    }
    return joined;
}

bool hasPersonShape(const QString &name)
{
    static const QRegularExpression han(u"^[\\x{3400}-\\x{9FFF}\\x{F900}-\\x{FAFF}\\x{20000}-\\x{3FFFF}〇]{2,4}$"_s);
    static const QRegularExpression dotted(u"^[\\x{3400}-\\x{9FFF}]{1,6}([·•・][\\x{3400}-\\x{9FFF}]{1,6})+$"_s);
    return han.match(name).hasMatch() || dotted.match(name).hasMatch();
}

void sortOut(const QString &text, CreditLine &credit)
{
    bool lastWasPerson = false;
    for (const Token &token : withoutSpreadNames(tokens(text))) {
        const bool first = credit.units.isEmpty() && credit.contributors.isEmpty();
        const bool mayBePerson = hasPersonShape(token.text) && !looksLikeUnit(token.text);
        if (!first && mayBePerson && (token.afterBlank || lastWasPerson)) {
            credit.contributors.append(token.text);
            lastWasPerson = true;
        } else {
            credit.units.append(token.text);
            lastWasPerson = false;
        }
    }
}

// Some bulletins set the whole credit in 〔…〕, 【…】 or […]; it is read as one in （…）.
// In 【】 and the like stand the names of sections too, so that only a label tells: 【来源：市委巡察办】.
QString inRoundBrackets(const QString &line)
{
    static const QStringList pairs = {u"〔〕"_s, u"【】"_s, u"[]"_s, u"［］"_s};
    static const QRegularExpression label(u"^【(供稿|来源|作者|撰稿|供稿单位)】[\\s\\x{3000}]*([^【】：:。]{2,40})$"_s); // 【供稿】云泽能源集团企业管理部
    if (const auto match = label.match(line); match.hasMatch())
        return u'（' + match.captured(1) + u'：' + match.captured(2) + u'）';
    static const QRegularExpression editor(u"^【(?:责任编辑|责编|编辑)[：:]([^【】：:]+)】$"_s); // under each article, no colophon
    if (const auto match = editor.match(line); match.hasMatch())
        return u"（作者："_s + match.captured(1) + u'）';
    const bool labelled = line.contains(u'：') || line.contains(u':') || line.contains(u"供稿"_s);
    for (const QString &pair : pairs) {
        const bool tells = labelled || pair.front() == u'〔';
        if (tells && line.size() > 2 && line.startsWith(pair.front()) && line.endsWith(pair.back()))
            return u'（' + line.mid(1, line.size() - 2) + u'）';
    }
    return line;
}

// （供稿：甲单位） → 供稿：甲单位, but 供稿：档案馆（校史馆） as it is.
QString withoutBrackets(const QString &line)
{
    const bool opens = line.startsWith(u'（') || line.startsWith(u'(');
    const bool closes = line.endsWith(u'）') || line.endsWith(u')');
    return opens && closes ? trimmedBlanks(line.mid(1, line.size() - 2)) : line;
}

std::optional<CreditLine> parseLabelled(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(供稿单位|供稿处室|供稿部门|报送单位|来稿单位|撰稿单位|作者单位|供稿|来源|供稿人|撰稿人|撰稿|撰文|来稿|投稿|作者|执笔人|执笔|通讯员|图文|文图|图/文|文/图|文字)\\s*[：:]\\s*([^。；？！]{1,80})$"_s);
    static const QRegularExpression further(u"[\\s\\x{3000}]+(?:供稿人|撰稿人|撰稿|作者|执笔人|执笔|通讯员|图)\\s*[：:/／]\\s*"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    CreditLine credit;
    credit.ending = u"供稿"_s;
    static const QStringList people = {u"供稿人"_s, u"撰稿人"_s, u"撰稿"_s, u"作者"_s, u"执笔人"_s, u"执笔"_s, u"通讯员"_s, u"撰文"_s, u"文字"_s};
    const QStringList parts = match.captured(2).split(further);
    for (qsizetype index = 0; index < parts.size(); ++index) {
        if (parts.at(index).contains(u'：') || parts.at(index).contains(u':'))
            return std::nullopt;
        if (index == 0 && !people.contains(match.captured(1))) {
            sortOut(parts.at(index), credit);
            continue;
        }
        for (const Token &token : withoutSpreadNames(tokens(parts.at(index)))) // 撰稿：党委教师工作部
            (hasPersonShape(token.text) && (looksLikePerson(token.text) || !looksLikeUnit(token.text)) ? credit.contributors : credit.units).append(token.text);
    }
    if (credit.units.isEmpty() && credit.contributors.isEmpty())
        return std::nullopt;
    return credit;
}

// 文/张三, 文｜李四 图｜王五; 通讯员 张三 李四; 记者 张三
std::optional<CreditLine> parseNamed(const QString &line)
{
    static const QRegularExpression pattern(u"^(?:文|文字|撰文)\\s*[/／|｜]\\s*(.{2,40})$|^(?:本[报刊])?(?:特约)?(?:通讯员|记者|撰稿人)[\\s\\x{3000}]+(.{2,40})$"_s);
    static const QRegularExpression picture(u"[\\s\\x{3000}]*(?:图|图片|摄影)\\s*[/／|｜].*$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    CreditLine credit;
    credit.ending = u"供稿"_s;
    for (const Token &token : withoutSpreadNames(tokens(QString(match.captured(1) + match.captured(2)).remove(picture)))) {
        static const QStringList further = {u"通讯员"_s, u"记者"_s, u"实习生"_s, u"特约记者"_s}; // 记者 桂小川 通讯员 冼叶
        if (further.contains(token.text))
            continue;
        if (hasPersonShape(token.text) && !looksLikeUnit(token.text))
            credit.contributors.append(token.text);
        else if (looksLikeUnit(token.text))
            credit.units.append(token.text);
        else
            return std::nullopt;
    }
    return credit;
}

// 发布时间：2024-05-10　作者：教务处　浏览：120次, as web pages have it.
std::optional<CreditLine> parsePublished(const QString &line)
{
    static const QRegularExpression field(u"(发布时间|发布日期|时间|日期|信息来源|文章来源|来源|作者|发布单位|发布者|发布人|编辑|点击数|点击|浏览次数|浏览量|浏览|阅读)\\s*[：:]\\s*(\\S+)"_s);
    int fields = 0;
    CreditLine credit;
    for (auto at = field.globalMatch(line); at.hasNext(); ++fields) {
        const QRegularExpressionMatch match = at.next();
        const QString name = match.captured(1);
        if (name.contains(u"来源") || name == u"作者" || name == u"发布单位")
            (looksLikePerson(match.captured(2)) && !looksLikeUnit(match.captured(2)) ? credit.contributors : credit.units).append(match.captured(2));
    }
    return fields >= 2 && (!credit.units.isEmpty() || !credit.contributors.isEmpty()) ? std::optional(credit) : std::nullopt;
}

// The inside of the brackets.
std::optional<CreditLine> parseInside(const QString &inside, bool plainUnitAllowed)
{
    static const QRegularExpression withEnding(u"^(.*?)\\s*(%1)$"_s.arg(endings));
    static const QString sentenceMarks = u"。：:！？!?“”《》"_s;
    static const QRegularExpression remark(u"^(图片|图为|照片|资料图|资料来源|据|摄影|见|注|附件|详见|以上|本组|本期)"_s); // （图片由宣教处提供）, （据新华社）
    if (inside.size() > longestCredit || ((inside.startsWith(u"以上"_s) || !inside.endsWith(u"供稿"_s)) && !inside.endsWith(u"报送"_s) && remark.match(inside).hasMatch()) || std::any_of(inside.begin(), inside.end(), [](QChar c) { return sentenceMarks.contains(c); }))
        return std::nullopt;
    // （县图书馆　文/冉秋实）
    static const QRegularExpression unitAndName(u"^([^\\s\\x{3000}/／：:、，]{3,24})[\\s\\x{3000}]+(?:文|图|图文|文图|撰稿)[/／]([\\x{4E00}-\\x{9FFF}·]{2,8})$"_s);
    if (const auto both = unitAndName.match(inside); both.hasMatch() && looksLikeUnit(both.captured(1)) && looksLikePerson(both.captured(2)))
        return CreditLine{{both.captured(1)}, {both.captured(2)}, {}};
    CreditLine credit;
    const QRegularExpressionMatch match = withEnding.match(inside);
    if (match.hasMatch() && !trimmedBlanks(match.captured(1)).isEmpty()) {
        credit.ending = match.captured(2);
        sortOut(match.captured(1), credit);
        // （张三供稿）: people alone, not offices of that name.
        const auto isPerson = [](const QString &name) { return looksLikePerson(name) && !looksLikeUnit(name); };
        if (std::all_of(credit.units.begin(), credit.units.end(), isPerson)) {
            credit.contributors = credit.units + credit.contributors;
            credit.units.clear();
        }
        return credit;
    }
    if (!plainUnitAllowed || inside.size() > longestPlainUnit)
        return std::nullopt;
    sortOut(inside, credit);
    if (credit.units.isEmpty() || !std::all_of(credit.units.begin(), credit.units.end(), looksLikeUnit))
        return std::nullopt;
    return credit;
}

} // namespace

bool looksLikeUnit(const QString &name)
{
    static const QRegularExpression pattern(
        u"(处|室|科|股|局|委|办|部|院|所|中心|馆|会|社|站|队|组|公司|集团|厅|署|校|大学|银行|街道|镇|乡|县|区|市|支部|党组|机关|"
        "军|团|园|旗|盟|州|省|厂|系|联|工委|政府|开发区|法院|检察院|司|台|网|编辑部|人大|政协|庭|支行|分行)$"_s);
    return name.size() >= 2 && pattern.match(name).hasMatch();
}

bool looksLikePerson(const QString &name)
{
    static const QString surnames =
        u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公万俟司马上官欧阳夏侯诸葛闻人东方赫连皇甫尉迟澹台公冶宗政濮阳淳于单于太叔申屠公孙仲孙轩辕令狐钟离宇文长孙慕容鲜于闾丘司徒司空亓官覃喆堃岳帅闫佟"_s;
    return hasPersonShape(name) && (surnames.contains(name.front()) || name.contains(u'·') || name.contains(u'•') || name.contains(u'・'));
}

std::optional<CreditLine> parseByline(const QString &line)
{
    static const QRegularExpression office(u"(处|室|科|局|委|办|部|院|所|中心|馆|党组|支部|工委|政府|学会|协会)$"_s);
    if (line.size() > longestPlainUnit)
        return std::nullopt;
    CreditLine credit;
    sortOut(line, credit);
    const auto isOffice = [](const QString &unit) { return unit.size() >= 3 && office.match(unit).hasMatch(); };
    if (credit.units.isEmpty() || !std::all_of(credit.units.begin(), credit.units.end(), isOffice))
        return std::nullopt;
    return credit;
}

std::optional<CreditLine> parseCredit(const QString &line)
{
    static const QRegularExpression bracketed(u"^[（(]\\s*([^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)\\s*[）)]$"_s);
    const QString trimmed = inRoundBrackets(trimmedBlanks(line));
    if (trimmed.size() > longestCredit)
        return std::nullopt;
    static const QString signs = u"（(：:/／|｜"_s; // without any of them a line is no credit, unless it ends so
    static const QRegularExpression reporters(u"^(?:本[报刊])?(?:特约)?(?:记者|通讯员|撰稿人)[\\s\\x{3000}]"_s);
    if (!trimmed.endsWith(u"供稿"_s) && !reporters.match(trimmed).hasMatch() && std::none_of(trimmed.begin(), trimmed.end(), [](QChar c) { return signs.contains(c); }))
        return std::nullopt;
    const QString inside = withoutBrackets(trimmed);
    if (const auto labelled = parseLabelled(inside))
        return labelled;
    if (const auto named = parseNamed(inside))
        return named;
    if (const auto published = parsePublished(inside))
        return published;
    static const QRegularExpression bare(u"^[^。，；！？：:“”《》（）()]{2,30}供稿$"_s);
    if (bare.match(trimmed).hasMatch())
        return parseInside(trimmed, false);
    const QRegularExpressionMatch match = bracketed.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    return parseInside(trimmedBlanks(match.captured(1)), true);
}

CreditLine creditByPlace(const QString &line)
{
    static const QRegularExpression label(u"^[^（(：:]{2,5}[：:]\\s*"_s);
    CreditLine credit;
    QString inside = trimmedBlanks(line);
    credit.ending = label.match(inside).hasMatch() ? u"供稿"_s : QString();
    inside.remove(label);
    sortOut(withoutBrackets(inside), credit);
    return credit;
}

std::optional<GluedCredit> parseGluedCredit(const QString &paragraph)
{
    static const QRegularExpression pattern(
        u"[。！？…；”）.!?]\\s*([（(]\\s*([^（）()]{2,80}(?:[（(][^（）()]{1,20}[）)][^（）()]{0,40})?)\\s*[）)])\\s*$"_s);
    // Only the end can hold it: the rest of a long paragraph is not searched.
    const qsizetype skipped = qMax<qsizetype>(0, paragraph.size() - longestGlued);
    const QString end = trimmedBlanks(paragraph.mid(skipped));
    if (!end.endsWith(u'）') && !end.endsWith(u')'))
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(end);
    if (!match.hasMatch())
        return std::nullopt;
    const QString inside = trimmedBlanks(match.captured(2));
    const qsizetype start = paragraph.indexOf(end, skipped) + match.capturedStart(1);
    for (const auto parse : {parseLabelled, parseNamed}) {
        if (const auto credit = parse(inside))
            return GluedCredit{start, *credit, false}; // （来源：统计局） may also be a remark
    }
    std::optional<CreditLine> credit = parseInside(inside, true);
    if (!credit)
        return std::nullopt;
    if (credit->ending.isEmpty()) {
        // Glued and without 供稿: an office of some length, not a remark such as （扩大会）.
        static const QRegularExpression office(u"(处|室|科|局|委|办|部|院|所|中心|馆|党组|支部|工委|政府|委员会|办公室|学会|协会|站|队|厅|公司|学校|大学|中学|小学|街道|工会|团委|联|银行)$"_s);
        const bool plain = std::all_of(credit->units.begin(), credit->units.end(), [](const QString &unit) {
            return unit.size() >= 4 && office.match(unit).hasMatch();
        });
        if (!plain)
            return std::nullopt;
    }
    static const QRegularExpression loose(u"报道|整理|图文|文/图"_s); // （新华社报道） may be a remark
    return GluedCredit{start, *credit, !credit->ending.isEmpty() && !loose.match(credit->ending).hasMatch()};
}

} // namespace bulletin
