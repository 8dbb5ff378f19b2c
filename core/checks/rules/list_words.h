// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/scanning.h"

namespace bulletin {

// The words by which lists of named things are known. Fixed data of the language.

// What governs a list: the first item begins behind it.
inline constexpr QStringView listVerbs[] = {u"聚焦", u"围绕", u"包括", u"涵盖", u"涉及", u"抓住", u"突出", u"紧扣", u"坚持", u"把握", u"分为", u"划分为", u"抓好", u"做好",
    u"设置", u"开设", u"按照", u"通过", u"组织", u"邀请", u"分别从", u"从", u"健全", u"完善", u"深入", u"对照", u"瞄准", u"锚定", u"覆盖", u"走访", u"赴", u"分设",
    u"来自", u"设有", u"设立", u"建成", u"打造", u"选取", u"选定", u"选派", u"对接", u"会同", u"联合", u"召集", u"前往", u"走进", u"辐射", u"惠及", u"位于", u"分布在", u"引进", u"成立", u"启动", u"上线",
    u"讲授", u"编排", u"获评", u"荣获", u"被评为", u"分别是", u"分别为", u"包含", u"推出", u"形成", u"建立", u"创建", u"确定", u"连接", u"串联", u"整合", u"实现", u"建设了", u"新增", u"下设", u"内设", u"只有", u"共有", u"设在", u"用于", u"应用于", u"参观", u"考察", u"调研", u"观摩", u"演唱", u"朗诵", u"领学", u"学习了", u"审议", u"听取", u"讨论", u"研究", u"开展", u"举办", u"提供", u"增设", u"获得", u"承担", u"申报", u"主持", u"获批", u"入选"};
// Words that hold one of them and are none.
inline constexpr QStringView noListVerbs[] = {u"服从", u"从严", u"从业", u"从事", u"从政", u"研究室", u"研究院", u"研究所", u"研究会", u"研究生", u"组织部", u"联合会", u"联合国", u"联合体", u"开展区", u"科学研究", u"党史研究", u"新增长", u"政策研究", u"组织生活", u"组织建设", u"调研组", u"主持人"};
// Verbs that are as often things.
inline constexpr QStringView nominalVerbs[] = {u"引进", u"调研", u"研究", u"讨论", u"考察", u"参观", u"观摩", u"创建", u"健全", u"完善", u"整合", u"走访", u"组织", u"突出", u"坚持", u"把握", u"覆盖", u"辐射", u"对接", u"选派", u"确定", u"主持"};
inline constexpr QStringView firstVerbs[] = {u"在", u"就", u"对", u"以", u"由", u"把", u"将", u"向", u"分", u"有", u"设", u"为"}; // at the clause's beginning alone
inline constexpr QStringView countedNouns[] = {u"方面", u"环节", u"维度", u"领域", u"板块", u"部分", u"主题", u"专题", u"阶段", u"区县", u"县区", u"部门", u"单位", u"处室", u"乡镇",
    u"街道", u"镇街", u"层面", u"重点", u"问题", u"关系", u"语种", u"平台", u"国家", u"工种", u"专业", u"学科", u"科室", u"村", u"社区", u"镇", u"乡", u"县", u"市", u"区", u"省份", u"省市", u"城市", u"地区",
    u"高校", u"院校", u"学校", u"企业", u"公司", u"学院", u"展区", u"单元", u"篇章", u"章节", u"系统", u"模块", u"基地", u"中心", u"类别", u"方向", u"赛道", u"组别", u"课程", u"机构", u"医院", u"民族", u"流域", u"园区", u"景区", u"库区", u"片区", u"灌区", u"站点", u"频道", u"栏目", u"项目", u"作品", u"场馆", u"党支部", u"支部", u"行业", u"产业", u"岗位", u"层次", u"层级", u"步骤", u"版块", u"子项目", u"课题", u"窗口", u"品牌", u"地市", u"市州", u"旗县", u"展厅", u"厅", u"省", u"省区", u"国", u"地", u"市县", u"街镇", u"校", u"水库", u"河段", u"节点", u"维度", u"试点", u"主体", u"渠道", u"载体", u"工程", u"行动", u"要素", u"指标", u"岗", u"品种", u"科目", u"奖项", u"种类", u"业务", u"事项", u"流程", u"清单", u"机制", u"制度",
    u"汇报", u"报告", u"文件", u"方案", u"议题", u"议案", u"办法", u"规定", u"案例", u"活动", u"节目", u"内容", u"时期", u"故事", u"展览", u"专栏", u"系列", u"协会", u"学会", u"团队", u"小组", u"专班", u"教研室", u"教研部", u"实验室", u"公园", u"广场", u"车站", u"遗址", u"旧址", u"纪念馆", u"景点", u"点位", u"展馆", u"博物馆", u"体系", u"剧目", u"大项", u"小项", u"分项", u"比赛", u"竞赛", u"门类", u"档次", u"等次", u"等级", u"级别", u"档案", u"档案馆", u"图书馆", u"文化馆", u"枢纽", u"泵站", u"电站", u"大坝", u"学段", u"年级", u"校区", u"园所", u"幼儿园", u"联盟", u"集团", u"银行", u"媒体", u"报社", u"刊物", u"期刊"};
inline constexpr QStringView placeNouns[] = {u"区县", u"县区", u"乡镇", u"街道", u"镇街", u"县", u"市", u"区", u"镇", u"乡", u"村", u"社区", u"国家", u"省份", u"省市", u"城市", u"地市", u"市州", u"省区", u"省", u"国", u"地", u"市县", u"街镇"};
inline constexpr QStringView placeEndings[] = {u"区", u"县", u"州", u"市", u"镇", u"乡", u"街道", u"村", u"社区", u"省", u"国"};
inline constexpr QStringView personNouns[] = {u"同志", u"专家", u"教授", u"干部", u"党员", u"代表", u"老师", u"教师", u"选手", u"工程师", u"成员", u"学生", u"同学", u"记者", u"职工", u"医生"};
// What is counted behind things in marks: “甲”“乙”两个 …, 《甲》《乙》两部 …
inline constexpr QStringView namedMeasures[] = {u"个", u"项", u"部", u"本", u"门", u"篇", u"首", u"种", u"类", u"大", u"条", u"方面", u"块", u"支", u"家", u"所", u"座", u"部分", u"点", u"步", u"卷", u"幅", u"则"};
// Places that are counted without a measure: 重庆、四川、贵州三省市.
inline constexpr QStringView bareNouns[] = {u"省市", u"省区", u"省", u"市", u"县", u"区", u"国", u"地", u"镇", u"村", u"区县", u"县区", u"地市", u"市州", u"校", u"市县", u"街镇"};
inline constexpr QStringView countMeasures[] = {u"卷", u"幅", u"则", u"个", u"项", u"部", u"本", u"门", u"篇", u"首", u"种", u"类", u"大", u"条", u"方面", u"块", u"支", u"家", u"所", u"座", u"部分", u"部门", u"点", u"步", u"处", u"位", u"名", u"人"};
inline constexpr QStringView uncountedNouns[] = {u"月", u"小时", u"百分点", u"工作日", u"多月", u"学期", u"季度", u"年头", u"星期", u"周", u"班次", u"版本", u"名额", u"席位", u"批次", u"日夜", u"昼夜", u"半小时", u"半月", u"钟头"};
// What is counted character by character: “联、补、调、管”四篇文章.
inline constexpr QStringView slogansOf[] = {u"文章", u"字", u"环节", u"关口", u"步骤", u"关", u"能力", u"方面", u"维度", u"重点", u"抓手", u"关键", u"统一", u"结合", u"坚持", u"体系", u"要素", u"阶段"};
// Who does something in or with what is counted behind: no list of it.
inline constexpr QStringView predicates[] = {u"参与", u"参加", u"负责", u"牵头", u"承办", u"主办", u"协办", u"出席", u"完成", u"推进", u"联动", u"进行", u"分别", u"共同", u"完善", u"派出", u"建有", u"拥有", u"签订", u"签署", u"累计", u"发现", u"召开", u"举行", u"落实", u"取得", u"提出", u"解决", u"破解", u"兑现", u"派驻", u"评出", u"收到", u"征集", u"接待", u"培训", u"新建", u"改建", u"完工", u"负责人", u"刊发", u"播出", u"发表", u"出版", u"提高", u"提升至", u"下降", u"增长", u"增加", u"减少", u"达到", u"联合", u"合作", u"选送", u"报送", u"推荐", u"创作", u"制作", u"编写", u"设置", u"安排", u"执行", u"派遣", u"引进", u"发放", u"赠送", u"捐赠", u"投入", u"争取", u"申请", u"认领", u"帮助", u"带领", u"带队", u"率", u"赴", u"到"};
// Between the measure and the thing: 五个重大关系.
inline constexpr QStringView modifiers[] = {u"重大", u"重点", u"主要", u"关键", u"基本", u"重要", u"核心", u"优先", u"大型", u"特色", u"专项", u"不同", u"新", u"具体", u"突出", u"代表性", u"市级", u"县级", u"区级", u"省级", u"典型", u"跨学科"};
// Measures of things that a row names one by one, whatever they are called.
inline constexpr QStringView kindMeasures[] = {u"类", u"种", u"大", u"项", u"支", u"处", u"条", u"个", u"座", u"家", u"门", u"块", u"所"};
inline constexpr QStringView listJoints[] = {u"以及", u"和", u"及", u"与", u"暨"};
// In a list behind a colon these say that it is none, or an open one, or one of sentences.
inline constexpr QStringView noColonItems[] = {u"：", u"一是", u"等", u"（", u"一、", u"一方面", u"首先", u"其中", u"第一"};

} // namespace bulletin
