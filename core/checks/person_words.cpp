// SPDX-License-Identifier: Apache-2.0
#include "core/checks/person_words.h"

#include <algorithm>
#include <array>
#include <bitset>

#include <QHash>

namespace bulletin {
namespace {

constexpr QStringView surnames
    = u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐"
      u"费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计成戴谈宋茅庞熊纪舒屈项祝董梁"
      u"杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓单杭洪包诸左石崔吉龚程邢裴陆"
      u"荣翁荀羊惠曲封储靳段富巫焦谷车侯宓蓬全班仰秋仲伊宫宁仇栾甘祖武符刘景詹束龙叶幸司黎溥印白蒲邰赖卓蔺屠蒙池乔阳胥苍闻党翟谭贡劳"
      u"逄姬申扶堵冉宰雍桑桂牛寿通边扈燕冀浦尚农温庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越"
      u"隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关相查后荆红游竺权盖益桓公岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦仉佘佟揭覃蹇邝冼粟"
      u"代岩付苟兰候遆佀肇闻谯昝酆卜郁钮嵇甄芮羿汲邴糜隗郗厉戎韶郜蓟鄂郦郤璩濮郏宦殳夔訾蒯逯栗邸尧谌檀仝亓雒忻麦芦迟鹿薄宿索滑井乌巴牧伏阴郇展禤庹綦苌贠佴牟莘尉乜颉寻矫隋撒尕苑禚芈税漆商练丘丛";
constexpr QStringView peoplesNames[] = {u"扎西", u"尼玛", u"卓玛", u"次仁", u"多吉", u"平措", u"旦增", u"丹增", u"索朗", u"格桑", u"央金", u"达瓦", u"巴桑", u"米玛", u"拉姆", u"仁青",
                                        u"洛桑", u"顿珠", u"阿不都", u"阿卜杜", u"买买提", u"艾合买提", u"古丽", u"阿依", u"木拉提", u"热合曼", u"吐尔逊", u"依明", u"卡德尔", u"艾尼", u"努尔", u"玉素甫",
                                        u"肉孜", u"阿不力孜", u"塔依尔", u"巴特尔", u"乌兰", u"其其格", u"娜尔", u"贡布", u"次旺", u"吉石", u"阿木", u"木呷", u"尔古", u"才让", u"旺姆", u"德吉",
                                        u"白玛", u"依拉", u"艾山", u"亚森", u"吾买尔", u"艾力", u"库尔班", u"玛依", u"迪力", u"夏提", u"扎提", u"艾比", u"巴图", u"孟和", u"苏和", u"次旦",
                                        u"拉巴", u"边巴", u"普布", u"加措", u"嘉措", u"桑珠", u"帕提", u"夏依", u"热娜", u"沙吉", u"约日", u"才旦", u"扎尔", u"才仁", u"公保", u"索南",
                                        u"旺堆", u"尕藏", u"阿旺", u"强巴", u"嘎玛", u"云丹", u"仁增", u"土登", u"斯琴", u"其木", u"娜仁", u"萨仁", u"巴特", u"买买"};

constexpr QStringView compoundSurnames[] = {u"欧阳", u"司马", u"上官", u"诸葛", u"东方", u"皇甫", u"尉迟", u"公孙", u"令狐", u"慕容",
                                            u"司徒", u"端木", u"夏侯", u"轩辕", u"长孙", u"宇文", u"独孤", u"南宫", u"呼延", u"闻人", u"闾丘", u"申屠", u"澹台", u"淳于", u"濮阳",
                                            u"公冶", u"仲孙", u"钟离", u"司空", u"赫连", u"百里", u"东郭", u"西门", u"完颜", u"纳兰", u"梁丘", u"左丘", u"鲜于", u"拓跋", u"万俟"};
constexpr QStringView ambiguous = u"向于和任应时常成连经都曾支全如关计包能管解党方高安万公有那后相通容易平明强时东国文水花空利益权法要满充单全班农边车须养海厉薄宿索滑井乌巴牧伏阴麦迟鹿芦甄展寻税商漆撒练丘丛";
constexpr QStringView organisationEnds = u"部处室局委院馆厅科县区市省镇乡村组队办社团厂校所站会段股";
constexpr QStringView functionCharacters = u"的了是们这那我你他她它着过吗呢吧被把很最每某各";
constexpr QStringView clauseBeginnings = u"在和与及同就对向为率作赴到等任从以将并也还已曾带说讲是的携领由给陪则又再一不";

constexpr QStringView speeches[] = {
    u"强调", u"指出", u"表示", u"要求", u"认为", u"介绍", u"主持", u"提出", u"宣布", u"回忆", u"坦言", u"建议", u"希望", u"谈到", u"解释", u"补充",
    u"透露", u"致辞", u"致欢迎辞", u"总结", u"传达", u"作", u"说", u"告诉", u"感慨", u"代表", u"带领", u"率队", u"通报", u"汇报", u"发言", u"讲话"};
constexpr QStringView deeds[] = {
    u"出席", u"参加", u"率", u"赴", u"深入", u"调研", u"陪同", u"一行", u"分别", u"先后", u"主讲", u"讲授", u"围绕", u"结合", u"担任", u"当选",
    u"获", u"荣获", u"作为", u"应邀", u"亲自", u"前往", u"会见", u"会同", u"听取", u"解读", u"授课", u"宣讲", u"点评", u"回顾", u"分享", u"接受",
    u"撰写", u"供稿", u"摄", u"报道", u"谈", u"走访", u"慰问", u"看望", u"督导", u"检查", u"指导", u"部署", u"安排", u"领学", u"交流", u"列席",
    u"署名", u"等", u"同志", u"先生", u"女士", u"教授", u"老师", u"在", u"和", u"与", u"及", u"就", u"对", u"向", u"为", u"到", u"以", u"将",
    u"从", u"任", u"是", u"的", u"被", u"讲", u"也", u"还", u"曾", u"已", u"并", u"同", u"带", u"给", u"则", u"诞辰", u"烈士", u"革命", u"故居", u"生平",
    u"逝世", u"撰稿", u"编辑", u"摄影", u"负责", u"签署", u"签订", u"揭牌", u"授牌", u"颁奖", u"观看", u"参观", u"考察", u"座谈", u"研究",
    u"把", u"用", u"让", u"则", u"正", u"又", u"便", u"笑", u"团队", u"激动", u"深情", u"动情", u"感慨", u"高兴", u"一边", u"指着", u"望着", u"拿着", u"同时要求", u"同时强调", u"同时指出", u"同时表示", u"随后", u"接着", u"特别强调", u"进一步强调", u"再次强调", u"最后强调", u"拉着", u"握着", u"捧着", u"牵着", u"扶着", u"抱着", u"看着", u"翻着", u"带着", u"领着", u"背着", u"提着", u"骑着", u"忙着", u"常对", u"常说", u"常常", u"家住", u"家的", u"每天", u"每年", u"一家", u"自豪", u"感激", u"欣喜", u"乐呵呵", u"连声", u"连连", u"站在", u"坐在", u"走进", u"来到", u"告诉"};

constexpr PostWord posts[] = {
    {u"书记", true, false}, {u"副书记", true, false}, {u"主任", true, false}, {u"副主任", true, false}, {u"部长", true, false}, {u"副部长", true, false},
    {u"处长", true, false}, {u"副处长", true, false}, {u"局长", true, false}, {u"副局长", true, false}, {u"市长", true, false}, {u"副市长", true, false},
    {u"区长", true, false}, {u"副区长", true, false}, {u"县长", true, false}, {u"副县长", true, false}, {u"镇长", true, false}, {u"副镇长", true, false},
    {u"乡长", true, false}, {u"副乡长", true, false}, {u"村长", true, false}, {u"主席", true, false}, {u"副主席", true, false}, {u"院长", true, false},
    {u"副院长", true, false}, {u"校长", true, false}, {u"副校长", true, false}, {u"馆长", true, false}, {u"副馆长", true, false}, {u"科长", true, false},
    {u"副科长", true, false}, {u"厅长", true, false}, {u"副厅长", true, false}, {u"省长", true, false}, {u"副省长", true, false}, {u"州长", true, false},
    {u"副州长", true, false}, {u"会长", true, false}, {u"副会长", true, false}, {u"秘书长", true, false}, {u"副秘书长", true, false}, {u"理事长", true, false},
    {u"副理事长", true, false}, {u"所长", true, false}, {u"副所长", true, false}, {u"台长", true, false}, {u"社长", true, false}, {u"行长", true, false},
    {u"总编辑", true, false}, {u"副总编辑", true, false}, {u"总经理", true, false}, {u"副总经理", true, false}, {u"董事长", true, false}, {u"站长", true, false},
    {u"副站长", true, false}, {u"队长", true, false}, {u"副队长", true, false}, {u"组长", true, false}, {u"副组长", true, false}, {u"检察长", true, false},
    {u"政委", true, false}, {u"政治委员", true, false}, {u"司令员", true, false}, {u"参谋长", true, false}, {u"教授", true, false}, {u"副教授", true, false},
    {u"研究员", true, false}, {u"副研究员", true, false}, {u"巡视员", true, false}, {u"副巡视员", true, false}, {u"一级巡视员", true, false},
    {u"二级巡视员", true, false}, {u"调研员", true, false}, {u"一级调研员", true, false}, {u"二级调研员", true, false}, {u"三级调研员", true, false},
    {u"四级调研员", true, false}, {u"总书记", true, false}, {u"总理", true, false}, {u"副总理", true, false}, {u"委员长", true, false}, {u"常委", true, false},
    {u"委员", true, false}, {u"院士", true, false}, {u"专员", true, false}, {u"干事", true, false}, {u"总工程师", true, false}, {u"工程师", true, false},
    {u"讲解员", true, false}, {u"烈士", true, false}, {u"将军", true, false}, {u"元帅", true, false}, {u"先生", true, false}, {u"女士", true, false},
    {u"支书", true, false}, {u"讲师", false, false}, {u"主播", false, false}, {u"居民", false, false}, {u"小将", false, false}, {u"儿子", false, false}, {u"女儿", false, false}, {u"妻子", false, false}, {u"丈夫", false, false}, {u"老伴", false, false}, {u"孙女", false, false}, {u"侄子", false, false}, {u"村民", false, false}, {u"战士", false, false},
    {u"英雄", false, false}, {u"人物", false, false}, {u"先烈", false, false}, {u"先驱", false, false}, {u"老人", true, false}, {u"修复师", false, false},
    {u"党员", false, false}, {u"学员", false, false}, {u"教师", false, false}, {u"干部", false, false}, {u"专家", false, false}, {u"学者", false, false},
    {u"负责人", false, false}, {u"联系人", false, true}, {u"记者", false, true}, {u"通讯员", false, true}, {u"责编", false, true}, {u"责任编辑", false, true},
    {u"主编", false, true}, {u"副主编", false, true}, {u"执行主编", false, true}, {u"编辑", false, true}, {u"编审", false, true}, {u"审核", false, true}, {u"校对", false, true},
    {u"撰稿", false, true}, {u"撰稿人", false, true}, {u"供稿人", false, true}, {u"摄影", false, true}, {u"签发", false, true}, {u"审稿", false, true},
    {u"职工", false, false}, {u"工人", false, false}, {u"农民", false, false}, {u"医生", true, false}, {u"护士", false, false}, {u"护士长", true, false},
    {u"医师", false, false}, {u"村医", false, false}, {u"信息员", false, false}, {u"总监", true, false}, {u"财务总监", true, false}, {u"社区书记", true, false}, {u"学生", false, false}, {u"本科生", false, false}, {u"硕士生", false, false}, {u"博士生", false, false},
    {u"研究生", false, false}, {u"辅导员", false, false}, {u"班主任", false, false}, {u"老师", true, false}, {u"校友", false, false}, {u"导师", false, false},
    {u"选手", false, false}, {u"队员", false, false}, {u"志愿者", false, false}, {u"宣讲员", false, false}, {u"工作人员", false, false}, {u"执笔人", false, false},
    {u"执笔人之一", false, false}, {u"创业青年", false, false}, {u"种粮大户", false, false}, {u"大户", false, false}, {u"第一书记", true, false}, {u"网格员", false, false},
    {u"法官", true, false}, {u"检察官", true, false}, {u"民警", false, false}, {u"律师", true, false}, {u"技术员", false, false}, {u"农技员", false, false},
    {u"经理", true, false}, {u"作家", false, false}, {u"画家", false, false}, {u"导演", false, false}, {u"传承人", false, false}, {u"河长", false, false},
    {u"村支书", false, false}, {u"店主", false, false}, {u"商户", false, false}, {u"会员", false, false}, {u"劳模", false, false}, {u"工匠", false, false},
    {u"司机", false, false}, {u"收银员", false, false}, {u"农民工", false, false}, {u"获奖者", false, false},
    {u"主讲人", false, false}, {u"主持人", false, false}, {u"带头人", false, false}, {u"致富带头人", false, false}, {u"骑手", false, false}, {u"快递员", false, false},
    {u"社工", false, false}, {u"教练", false, false}, {u"艺人", false, false}, {u"师傅", true, false}, {u"侄孙", false, false}, {u"后人", false, false},
    {u"馆员", false, false}, {u"译员", false, false}, {u"店长", false, false}, {u"厂长", true, false}, {u"车间主任", true, false}, {u"班长", true, false},
    {u"庭长", true, false}, {u"副庭长", true, false}, {u"审判长", true, false}, {u"书记员", false, false}, {u"股长", true, false}, {u"连长", true, false},
    {u"作者", false, true}, {u"同志", true, false}};

// Asked at every character of a text: the words that begin with it are few.
class WordsByBeginning final {
public:
    template <size_t count>
    explicit WordsByBeginning(const QStringView (&words)[count])
    {
        for (const QStringView word : words)
            m_words[word.front()].append(word);
    }
    qsizetype longestAtStart(QStringView text) const
    {
        const auto words = text.isEmpty() ? m_words.constEnd() : m_words.constFind(text.front());
        qsizetype longest = 0;
        if (words != m_words.constEnd()) {
            for (const QStringView word : *words)
                longest = word.size() > longest && text.startsWith(word) ? word.size() : longest;
        }
        return longest;
    }

private:
    QHash<QChar, QList<QStringView>> m_words;
};

const WordsByBeginning &speechWords()
{
    static const WordsByBeginning words(speeches);
    return words;
}

const WordsByBeginning &deedWords()
{
    static const WordsByBeginning words(deeds);
    return words;
}

} // namespace

bool isSurname(QStringView word)
{
    static const std::bitset<0x10000> single = [] {
        std::bitset<0x10000> known;
        for (const QChar surname : surnames)
            known.set(surname.unicode());
        return known;
    }();
    if (word.size() == 1)
        return single.test(word.front().unicode());
    return std::find(std::begin(compoundSurnames), std::end(compoundSurnames), word) != std::end(compoundSurnames);
}

bool isAmbiguousSurname(QChar character)
{
    return ambiguous.contains(character);
}

bool endsOrganisation(QChar character)
{
    return organisationEnds.contains(character);
}

bool isFunctionCharacter(QChar character)
{
    return functionCharacters.contains(character);
}

bool beginsClause(QChar character)
{
    return clauseBeginnings.contains(character);
}

qsizetype deedLength(QStringView text)
{
    return std::max(deedWords().longestAtStart(text), speechWords().longestAtStart(text));
}

qsizetype speechLength(QStringView text)
{
    // 激动地说, 笑着介绍
    static constexpr QStringView manners[] = {u"激动地", u"深情地", u"动情地", u"高兴地", u"感慨地", u"自豪地", u"欣慰地", u"兴奋地", u"坚定地", u"郑重地", u"风趣地", u"笑着",
                                              u"接着", u"随后", u"最后", u"进一步", u"反复", u"特别", u"还"};
    static const WordsByBeginning mannerWords(manners);
    const qsizetype manner = mannerWords.longestAtStart(text);
    const qsizetype speech = speechWords().longestAtStart(text.sliced(manner));
    return speech > 0 ? manner + speech : 0;
}

std::span<const PostWord> postWords()
{
    return posts;
}

bool beginsPeoplesName(QStringView text)
{
    return std::any_of(std::begin(peoplesNames), std::end(peoplesNames), [text](QStringView name) { return text.startsWith(name); });
}

bool endsInPeoplesName(QStringView text)
{
    return std::any_of(std::begin(peoplesNames), std::end(peoplesNames), [text](QStringView name) { return text.endsWith(name); });
}

} // namespace bulletin
