// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"
#include "core/checks/person_names.h"
#include "core/checks/rules/characters.h"
#include "core/checks/rules/mark_checks.h"

namespace bulletin {

bool isSurname(QChar character)
{
    return isOneOf(character, u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚"
                              u"谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫"
                              u"庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池"
                              u"滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗");
}

bool readsAsSpacedName(const QString &text, qsizetype start, qsizetype end, const Lexicon &lexicon)
{
    const auto isEdge = [&text](qsizetype position) {
        const QChar character = characterAt(text, position);
        return !isHan(character) && !isDigit(character) && !isLatin(character);
    };
    if (end - start > 4 || !isHan(characterAt(text, start - 1)) || !isHan(characterAt(text, end)))
        return false;
    const bool opens = isEdge(start - 2);
    const bool closes = isEdge(end + 1);
    if (opens && closes)
        return true;
    // 黄 绚主持会议, 由黄 绚主持: nothing but a name explains two single characters.
    const bool behindWord = lexicon.longestTo(text, start - 1) > 0 || isOneOf(characterAt(text, start - 2), u"由和与请让是");
    const bool single = behindWord && lexicon.longestTo(text, start) == 0 && mayEndName(text, end + 1, lexicon);
    if (isOneOf(text.at(end), u"的了和在是与及为把对等地得而之以不"))
        return false;
    return isSurname(text.at(start - 1)) && (opens || closes || single) && lexicon.longestFrom(text, end) == 0
        && !lexicon.contains(text.mid(start - 1, 1) + text.mid(end, 1));
}

} // namespace bulletin
