// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/announcements.h"

#include "core/checks/rules/list_words.h"

namespace bulletin {
namespace {

constexpr QStringView measures[] = {u"个", u"项", u"点", u"条", u"大", u"方面", u"步", u"种", u"道", u"件", u"类", u"字", u"场", u"篇", u"张", u"条"};
constexpr QStringView nouns[] = {u"方面", u"重点", u"着力", u"着力点", u"举措", u"措施", u"任务", u"要求", u"意见", u"建议", u"环节", u"抓手", u"维度", u"层面", u"步骤",
    u"阶段", u"途径", u"路径", u"关键", u"体会", u"特点", u"做法", u"经验", u"工作", u"聚焦", u"强化", u"突出", u"坚持", u"到位", u"转变", u"提升", u"结合",
    u"统一", u"重点工作", u"重点任务", u"主要任务", u"工作要求", u"具体要求", u"工作举措", u"重要举措", u"具体措施", u"工作措施", u"行动", u"工程", u"注重", u"狠抓",
    u"领域", u"板块", u"部分", u"主题", u"专题", u"关系", u"问题", u"区县", u"县区", u"部门", u"单位", u"处室", u"乡镇", u"街道", u"镇街", u"课题", u"希望", u"打算",
    u"字", u"更加", u"必须", u"切实", u"加强", u"推进", u"推动", u"抓好", u"抓实", u"用好", u"做好", u"做到", u"深化", u"确保", u"围绕", u"服务", u"打造", u"篇章", u"话题", u"关口", u"实事", u"角度", u"关键词", u"关键环节", u"重点环节", u"要点", u"原则", u"目标", u"“", u"保障", u"机制", u"意识", u"能力", u"本领", u"导向", u"攻坚", u"难题", u"短板", u"思考", u"启示", u"感悟", u"收获", u"想法",
    u"部署", u"打法", u"创新", u"突破", u"优势", u"特色", u"亮点", u"变化", u"成效", u"不足", u"原因", u"方式", u"方法", u"模式", u"体系", u"要素", u"准备", u"安排", u"法宝", u"感受", u"认识", u"见解", u"心得", u"观点", u"倡议", u"承诺", u"关",
    u"事", u"大事", u"文章", u"硬仗", u"战役", u"支撑", u"支点", u"方向", u"主线", u"载体", u"平台", u"渠道", u"链条", u"制度", u"队伍", u"品牌", u"底线", u"看法", u"严格", u"严禁", u"带头", u"诀", u"经", u"工作法", u"重点事项", u"实践", u"探索", u"导向", u"故事", u"主要做法", u"突出问题", u"主要问题", u"重要任务", u"硬任务", u"关键点", u"关键步骤", u"工作重点", u"主攻方向", u"具体意见", u"具体建议", u"工作建议", u"工作安排", u"工作部署", u"硬措施", u"新举措", u"实招", u"硬招", u"硬核举措"};
// Fixed political phrases: their number is part of the name.
constexpr QStringView fixedPhrases[] = {u"两个确立", u"两个维护", u"四个意识", u"四个自信", u"两个结合", u"三个代表", u"四个全面", u"六个必须坚持", u"两个毫不动摇", u"四个伟大",
    u"三个务必", u"两个务必", u"四个服从", u"五个必须", u"三个区分开来", u"两个大局", u"四个面向", u"十个明确", u"十四个坚持", u"六个坚持", u"九个坚持", u"五个牢牢把握",
    u"三个没有变", u"两个先锋队", u"十三个方面成就", u"两个答卷", u"三个敬畏", u"四个对照", u"四个不摆", u"两个一百年", u"三个一", u"四个一", u"五个一", u"六个一", u"四个看齐",
    u"五大发展理念", u"四大考验", u"四种危险", u"四种形态", u"三大攻坚战", u"六大体系", u"三大法宝", u"三个坚定不移", u"三大优势",
    u"三大作风", u"三大规律", u"两个革命", u"十个坚持", u"五个重要", u"四个最严", u"三个牢固树立", u"四个铁一般", u"五个过硬", u"三个更加注重"};

bool isFixed(QStringView text, qsizetype start)
{
    return !wordAt(text, start, fixedPhrases).isEmpty();
}

} // namespace

QList<Announcement> announcementsIn(QStringView text)
{
    QList<Announcement> found;
    for (qsizetype position = 0; position < text.size();) {
        const std::optional<Numeral> number = numeralAt(text, position);
        if (!number) {
            ++position;
            continue;
        }
        position = number->end();
        const bool ordinal = number->start > 0 && QStringView(u"第.几近约").contains(text.at(number->start - 1));
        if (ordinal || number->value < 2 || number->value > 60 || isFixed(text, number->start))
            continue;
        const qsizetype unit = skipBlanks(text, number->end());
        const QStringView measure = wordAt(text, unit, measures);
        if (measure.isEmpty() || !wordAt(text, unit + measure.size(), uncountedNouns).isEmpty()) // 4个工作日
            continue;
        QStringView noun = wordAt(text, unit + measure.size(), nouns);
        // 四个全覆盖：一是…: whatever it is called, directly before its points.
        if (const qsizetype colon = behind(text, unit + measure.size(), 9).indexOf(u'：'); noun.isEmpty() && colon > 0 && measure != u"字") {
            const QStringView name = text.sliced(unit + measure.size(), colon);
            noun = std::all_of(name.begin(), name.end(), isIdeograph) ? name : noun;
        }
        const qsizetype end = unit + measure.size() + noun.size();
        // 三点。 三条： and 两方面 need no noun; 五字诀 needs one of its own.
        if (measure == u"字" && noun != u"诀" && noun != u"经" && noun != u"工作法")
            continue;
        if (noun.isEmpty() && measure != u"方面" && !((measure == u"点" || measure == u"条") && (end == text.size() || QStringView(u"。：，").contains(text.at(end)))))
            continue;
        found.append({number->start, end - number->start, *number, noun.isEmpty() ? measure : noun, measure});
    }
    return found;
}

QList<Announcement> countsIn(QStringView text)
{
    QList<Announcement> found;
    for (qsizetype position = 0; position < text.size();) {
        const std::optional<Numeral> number = numeralAt(text, position);
        if (!number) {
            ++position;
            continue;
        }
        position = number->end();
        const QChar previous = number->start > 0 ? text.at(number->start - 1) : QChar();
        const bool inside = previous == u'第' || QStringView(u".几近约余前每各—～-/").contains(previous) || (previous.isLetter() && !isIdeograph(previous));
        if (inside || number->value < 2 || number->value > 30 || isFixed(text, number->start))
            continue;
        const qsizetype unit = skipBlanks(text, number->end());
        const QStringView measure = wordAt(text, unit, countMeasures);
        const QStringView bare = wordAt(text, unit, bareNouns);
        if (bare.size() > measure.size()) {
            found.append({number->start, unit + bare.size() - number->start, *number, bare, bare});
            continue;
        }
        if (measure.isEmpty() || !wordAt(text, unit + measure.size(), uncountedNouns).isEmpty())
            continue;
        const qsizetype thing = unit + measure.size() + wordAt(text, unit + measure.size(), modifiers).size();
        QStringView noun = wordAt(text, thing, countedNouns);
        for (const Words words : {Words(personNouns), Words(slogansOf)})
            noun = noun.isEmpty() ? wordAt(text, thing, words) : noun;
        const qsizetype end = unit + measure.size() + noun.size();
        if (noun.isEmpty() && (measure == u"方面" || measure == u"部门" || measure == u"部分")) // 三方面
            noun = measure;
        found.append({number->start, end - number->start, *number, noun, measure});
    }
    return found;
}

void addWrongCount(const PreparedText &text, const Announcement &announced, int counted, const QList<Evidence> &evidence, FindingList &findings, Severity severity)
{
    const QString written = text.text.mid(announced.start, announced.length);
    QString right = written;
    right.replace(announced.number.start - announced.start, announced.number.length, countedLike(announced.number, counted));
    findings.addAs(severity, text, "NUM08", announced.start, announced.length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is announced, but there are %2."), {written, QString::number(counted)}},
                 {replaceFix(text, announced.start, announced.length, right)}, evidence, severity == Severity::Hint ? 0.6 : 0.9);
}

} // namespace bulletin
