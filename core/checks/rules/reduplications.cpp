// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/reduplications.h"

#include "core/checks/person_words.h"

#include <algorithm>

namespace bulletin {
namespace {

bool holds(QStringView set, QChar character)
{
    return set.contains(character);
}

// 年年丰收, 做到件件有着落, “小小河长”, 夸夸咱们的新社区; 暖洋洋.
bool isEachOfThem(const Doubling &doubling)
{
    const bool begins = !isHan(doubling.before) && !(doubling.before >= u'0' && doubling.before <= u'9') && isHan(doubling.next);
    if (begins && holds(u"校班店企年季月日周时分个家户件条项层点步事样句字声种代次类级双天处小大美满暖长夸说看讲聊谈想听读写走问查比晒拍帮", doubling.character))
        return true;
    if (holds(u"件条项层点步事样句字声种代户村人家个处时", doubling.character) && holds(u"有都皆争见优通达清相落", doubling.next))
        return true;
    if (doubling.character == u'点') // 星点点, but 三个堵点点。
        return !holds(u"堵痛难盲焦热亮重要试站网景给据测", doubling.before) || isHan(doubling.next);
    return isHan(doubling.before) && holds(u"彤甸晶乎溜滋烘淋漉茫扑匆盈融墩闪飘悠", doubling.character);
}

// 大爷爷, 小宝宝
bool isKin(QChar character)
{
    return holds(u"爷奶爸妈哥姐弟妹叔伯姑舅婶嫂公婆宝娃", character);
}

// 集装箱箱号, 显示屏屏体: the thing, and a part or property of it.
bool isPartOfThing(const Doubling &doubling)
{
    return holds(u"箱车船机屏桥路门窗墙柜站井泵管线杆灯牌卡票瓶桶网池库仓罐炉塔杯书刊报证章旗衣鞋药茶酒果树苗花", doubling.character) && holds(u"号型体身面口底顶内外盖位址名质龄种价", doubling.next)
        && isHan(doubling.before);
}

// 眨眨眼, 点点头: do it a little.
bool isDoneALittle(const Doubling &doubling)
{
    static constexpr QStringView deeds[] = {u"眨眼", u"点头", u"挥手", u"跑步", u"聊天", u"洗手", u"看书", u"散步", u"拍手", u"帮忙", u"鼓掌", u"握手", u"说话", u"谈心", u"唱歌", u"跳舞", u"拉手",
                                            u"摇头", u"逛街", u"排队", u"把关", u"探路", u"走路", u"搭手", u"动手", u"动脑", u"伸手", u"见面", u"加油", u"歇脚", u"串门", u"尝鲜", u"算账", u"谈话",
                                            u"问路", u"摸底", u"晒太", u"拉家", u"唠家", u"拉话", u"说理", u"评理", u"讲理", u"照相", u"下棋", u"喝茶", u"亮相", u"过目", u"出力", u"爬山", u"健身"};
    return std::any_of(std::begin(deeds), std::end(deeds), [&doubling](QStringView deed) { return deed.front() == doubling.character && deed.back() == doubling.next; });
}

// 李圆圆, 王婷婷
bool isNameCharacter(QChar character)
{
    return holds(u"婷丹圆晶莉娜倩媛芳菲露玲丽萍燕珊佳琳颖璐蕾萌冰楠莹瑶雯甜妮娟茜薇洁敏园艳妍娇蓉欣洋毛豆乐阳宁亮思贝磊鑫淼森巧双兴喜福贵宝春秀英冬秋平安朵果芬珍琴梅兰珠凤翠青红花香彬斌凡帆", character);
}

// 原原本本, 来来往往, 桩桩件件; two slips side by side are not to be expected.
bool isPartOfPairs(const Doubling &doubling)
{
    const QStringView clause = doubling.clause;
    const auto isPair = [&](qsizetype at) { return at >= 0 && at + 1 < clause.size() && clause.at(at) == clause.at(at + 1); };
    return isPair(doubling.first + 2) || isPair(doubling.first - 2);
}

// 一个个, 一桩桩; but not 一体体化.
bool isOneByOne(const Doubling &doubling)
{
    return doubling.before == u'一'
        && (isMeasure(doubling.character)
            || holds(u"份件步天代张片句幕项道座排幅串声滴本遍页封根块辆艘架栋幢间段枚颗粒朵束把面盏群队批帮伙列行圈阵缕丝股团堆捆筐袋瓶杯碗盘盒箱包扇期轮回番趟拳脚刀枪针线笔画字词首曲出副组类样夜茬拨摞沓垄寨环扣桩双对支粒滴缸车船只匹头条尾尊座曲幕抹瓣簇丛株棵排串卷册篇首",
                     doubling.character));
}

bool isPersonsName(const Doubling &doubling)
{
    return isNameCharacter(doubling.character) && isSurname(QString(doubling.before));
}

} // namespace

bool isParticle(QChar character)
{
    return holds(u"的了和在是与及或也都就被把将对从向为以而之这那但且并并吗呢由到使", character);
}

bool mayFollowItself(QChar character)
{
    return holds(u"和在与等为对以及向", character);
}

bool isNumeral(QChar character)
{
    return holds(u"〇零一二三四五六七八九十百千万亿两", character);
}

bool isMeasure(QChar character)
{
    return holds(u"年月日号时分秒个名家级种次届期条项件位支场部本篇所处站社区县市省州乡镇村里类点层人口户对双套天周章课堂节组批代岁亩元", character);
}

bool belongsToOrganisation(QChar organisation, QChar next)
{
    return holds(u"室馆部院局处厅市县区省州乡镇村委办社团校厂司科站所队组园街国军班连营排店庭", organisation)
        && holds(u"长务内属级直里志情域史委办府机领外辖校训容风徽旗歌刊报界际门企", next);
}

bool isLittleWord(const Doubling &doubling)
{
    return holds(u"对的和在是与把将被从向为以由使到有要请让按至于该各本经也都就并及或了较既比因如若再才更最很则却而所", doubling.character);
}

bool mayBeSaidTwice(QChar character)
{
    return holds(u"岁回夜晨朝日月年时刻处家户村寨坝山水路人事物件滴点声句字步口面张条片朵颗粒根枝叶页本册篇章遍次番趟层级台座间所栋幢说看听想写读走跑跳唱讲谈问答聊试尝摸敲拍打捶揉捏拉推挠摇晃眨瞧瞅瞄瞪数算查修补"
                 u"洗刷擦扫晒晾剪切炒煮蒸烤喝吃歇坐站躺等劝帮哄逗陪改练学教背记念抄画涂描刻织绣缝种浇挖铲锄割收捡挑选认找逛转绕游玩动碰撞当噗咚哗沙嗡呼嘀嗒咔叮铃轰隆兴双圆团尖弯胖瘦高矮慢快轻悄静",
                 character);
}

bool isOfPlace(const Doubling &doubling, bool beginsWord)
{
    if (!holds(u"市县区省州镇乡村街社", doubling.character))
        return false;
    // 市场壁垒 is no 市市场监管局
    static constexpr QStringView markets[] = {u"市场监", u"市场局", u"市场管", u"市场服", u"市场发", u"市场促", u"市场综"};
    if (doubling.character == u'市' && doubling.next == u'场')
        return std::any_of(std::begin(markets), std::end(markets), [&](QStringView name) { return doubling.right().startsWith(name); });
    const bool begins = !isHan(doubling.before);
    return doubling.next == u'委' ? !begins && beginsWord : begins || beginsWord;
}

bool isVerbOfItsOwn(const Doubling &doubling)
{
    if (doubling.character == u'作') // 结合分管工作作交流发言
        return holds(u"了过在出成为交发报讲总动表汇说部辅介专典经点批指主题致词答", doubling.next);
    return holds(u"设讲写建用发有记", doubling.character) && holds(u"了过在出成为", doubling.next);
}

bool isAfterNumber(const Doubling &doubling)
{
    const bool digit = doubling.before >= u'0' && doubling.before <= u'9';
    return digit || isNumeral(doubling.before) || holds(u"每各多几数余第全本该半某两历今明去当", doubling.before);
}

bool isReduplication(const Doubling &doubling)
{
    if (doubling.character == u'求') // 求求你, but 求求知
        return holds(u"你您他她大各", doubling.next);
    return isPartOfPairs(doubling) || isNumeral(doubling.character) || isPersonsName(doubling) || isEachOfThem(doubling) || isOneByOne(doubling) || isDoneALittle(doubling) || isPartOfThing(doubling) || (isKin(doubling.character) && !(doubling.character == u'公' && holds(u"斤里顷司", doubling.next)))
        || (doubling.character == u'其' && doubling.next == u'格') || (doubling.character == u'久' && doubling.next == u'为') // 坚持久久为功

        || (doubling.next == u'通' && holds(u"组村户屯寨乡镇县", doubling.character)) // 组组通公交
        || (doubling.character == u'下' && holds(u"床车乡水地楼田河海山基沉放调", doubling.next)); // 在家人搀扶下下床
}

} // namespace bulletin
