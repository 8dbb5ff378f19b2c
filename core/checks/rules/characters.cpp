// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"

#include <algorithm>

namespace bulletin {
namespace {

// Longer ones first where one begins another.
constexpr QStringView measures[] = {
    u"个百分点", u"百分点", u"公里", u"千米", u"厘米", u"毫米", u"平方", u"立方", u"公顷", u"公斤", u"千克", u"小时", u"分钟", u"课时", u"学时",
    u"人次", u"人份", u"户次", u"个月", u"多万", u"余万", u"摄氏度", u"个", u"名", u"位", u"人", u"次", u"场", u"篇", u"件", u"项", u"条", u"部",
    u"集", u"天", u"日内", u"日后", u"日前", u"年", u"岁", u"米", u"亩", u"元", u"万", u"亿", u"千", u"百", u"倍", u"册", u"卷", u"页", u"处", u"家", u"户", u"轮", u"批",
    u"组", u"台", u"辆", u"套", u"张", u"幅", u"枚", u"层", u"字", u"吨", u"斤", u"克", u"度", u"支", u"座", u"间", u"艘", u"架", u"头", u"种",
    u"类", u"份", u"所", u"村", u"片", u"块", u"盏", u"节", u"期", u"周", u"堂", u"级", u"分", u"秒", u"款", u"例", u"封", u"首", u"本", u"口", u"棵",
    u"毫升", u"毫克", u"千瓦时", u"千瓦", u"兆瓦", u"标箱", u"升", u"株", u"只", u"匹", u"袋", u"箱", u"瓶", u"桶", u"车", u"趟", u"遍", u"回", u"步", u"成", u"样", u"代", u"世纪", u"起", u"门", u"宗", u"笔", u"栋", u"幢", u"列", u"班", u"盆", u"面", u"%", u"％", u"‰", u"℃", u"kg", u"km", u"cm", u"mm", u"GB", u"MB", u"m"};

} // namespace

qsizetype measureAt(QStringView text, qsizetype position)
{
    for (const QStringView measure : measures) {
        if (startsWithAt(text, position, measure))
            return measure.size();
    }
    return 0;
}

} // namespace bulletin
