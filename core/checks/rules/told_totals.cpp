// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/scanning.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

// A whole and its parts as one sentence tells them.
struct Told {
    struct Written {
        qsizetype start = 0;
        qsizetype length = 0;
        int decimals = 0;
    };
    QRegularExpressionMatch match;
    double whole = 0;
    QList<double> parts;
    QList<Written> written; // where the parts stand
    double grain = 0; // what the last digit of a part is worth

    double sum() const { return std::accumulate(parts.begin(), parts.end(), 0.0); }
    bool agrees() const { return std::abs(sum() - whole) < 0.5e-4 + grain * 0.5; }
};

QString plain(double value)
{
    return QString::number(value, 'f', std::abs(value - std::round(value)) < 1e-6 ? 0 : 2);
}

// The numbers of a list: 理论学习6天、实训实操5天.
void takeNumbers(const QString &group, Told &told)
{
    const QString list = told.match.captured(group);
    static const QRegularExpression number(u"[0-9]+(?:\\.[0-9]+)?"_s);
    for (auto at = number.globalMatch(list); at.hasNext();) {
        const QRegularExpressionMatch one = at.next();
        const QString written = one.captured();
        told.parts.append(written.toDouble());
        const qsizetype point = written.indexOf(u'.');
        const int decimals = point < 0 ? 0 : int(written.size() - point - 1);
        told.written.append({told.match.capturedStart(group) + one.capturedStart(), written.size(), decimals});
        if (decimals > 0)
            told.grain = std::max(told.grain, std::pow(10.0, -decimals));
    }
}

// One digit written for another, or two that changed places, make the difference.
bool isOneSlip(const Told &told)
{
    const auto cured = [&](const QString &written, double wanted) {
        for (qsizetype at = 0; at < written.size(); ++at) {
            if (!written.at(at).isDigit())
                continue;
            QString other = written;
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                other[at] = QChar(digit);
                if (std::abs(other.toDouble() - wanted) < 0.5e-4)
                    return true;
            }
            for (qsizetype next = at + 1; next < written.size(); ++next) {
                if (!written.at(next).isDigit())
                    continue;
                QString swapped = written;
                std::swap(swapped[at], swapped[next]);
                if (std::abs(swapped.toDouble() - wanted) < 0.5e-4)
                    return true;
                break;
            }
        }
        return false;
    };
    const int decimals = told.grain > 0 ? int(std::lround(-std::log10(told.grain))) : 0;
    const auto written = [decimals](double value) { return QString::number(value, 'f', decimals); };
    if (cured(written(told.whole), told.sum()))
        return true;
    return std::any_of(told.parts.begin(), told.parts.end(), [&](double part) { return cured(written(part), part + told.whole - told.sum()); });
}

// Patterns name the whole, and the list or the parts, by these groups.
const QList<QRegularExpression> &completeLists()
{
    const QString item = u"[^，。；、：0-9]{2,10}[0-9]+"_s;
    static const QList<QRegularExpression> patterns{
        // 培训为期15天，安排理论学习6天、实训实操5天、外出考察3天
        QRegularExpression(u"(?:为期|历时|共)(?<whole>[0-9]+)(?<unit>天|课时|学时|小时)，(?:安排|其中|包括|含)?(?<list>(?:%1\\g{unit}、)+%1\\g{unit})(?=[，。；])"_s.arg(item)),
        // 18项约束性指标中，已提前完成14项，占77.8%，其余4项
        QRegularExpression(u"(?<whole>[0-9]+)(?<unit>[个项件名人户家条处篇起套座所辆台份场次])[^。；，0-9]{0,14}中，(?<list>[^。；0-9]{0,14}[0-9]+\\g{unit})(?:，[^，。；]{0,12}[%％])?[，；](?:其余|余下|剩余|其他)的?(?<more>[0-9]+)\\g{unit}"_s),
        // 讲座5场、实地研学4次、知识竞赛1次，共10项活动
        QRegularExpression(u"(?<list>(?:%1[场次项期堂轮]、)+%1[场次项期堂轮])，共(?:计)?(?<whole>[0-9]+)[项场次个](?:主题|系列)?活动"_s.arg(item)),
        // 验光仪126台、眼镜片83副、电子秤57台，合计266台（副）
        QRegularExpression(u"(?<list>(?:%1[\\x{4E00}-\\x{9FFF}]{1,2}、)+%1[\\x{4E00}-\\x{9FFF}]{1,2})，(?:合计|共计|共)(?<whole>[0-9]+)[\\x{4E00}-\\x{9FFF}]{1,2}（[\\x{4E00}-\\x{9FFF}]{1,2}）"_s.arg(item)),
        // 62个，其中已解决39个、正在推进23个
        QRegularExpression(u"(?<whole>[0-9]+)(?<unit>[个项件名人户家条处])，其中已[^，。；、0-9]{1,6}(?<list>[0-9]+\\g{unit})[、，]正在[^，。；、0-9]{1,6}(?<more>[0-9]+)\\g{unit}(?=[。；])"_s),
        // 梳理问题152个。截至8月20日，已解决129个，其余23个
        QRegularExpression(u"(?<whole>[0-9]+)(?<unit>[个件项名户家处])。(?:截至[^，。]{2,14}，)?已[^，。；、0-9]{1,6}(?<list>[0-9]+\\g{unit})[、，](?:其余|剩余|余下|其他)的?(?<more>[0-9]+)\\g{unit}"_s),
        // 满分100分，其中理论笔试40分、上机操作30分、现场答辩30分
        QRegularExpression(u"(?:满分|总分)(?:为)?(?<whole>[0-9]+)分，其中(?<list>(?:%1分、)+%1分)(?=[，。；])"_s.arg(item)),
        QRegularExpression(u"(?<list>(?:%1分、)+%1分)，(?:满分|总分)(?:为)?(?<whole>[0-9]+)分"_s.arg(item)),
        // 153人，其中判处五年以上有期徒刑的71人、五年以下有期徒刑的82人
        QRegularExpression(u"(?<whole>[0-9]+)(?<unit>[人名户家件起个所篇])，其中[^，。；、0-9]{0,12}以上[^，。；、0-9]{0,10}(?<list>[0-9]+\\g{unit})[、，][^，。；、0-9]{0,12}以下[^，。；、0-9]{0,10}(?<more>[0-9]+)\\g{unit}"_s)};
    return patterns;
}

// 全年总产量103.39万吨，增长1.1%。分季节看，夏粮产量6.83万吨，秋粮产量96.56万吨。 Not all parts may be told: only a slip's difference counts.
const QRegularExpression &divided()
{
    static const QRegularExpression pattern(
        u"(?<whole>[0-9]+(?:\\.[0-9]+)?)(?<unit>万吨|亿元|万元|万人|万亩|吨|亩|人|件|家|户)[^。；0-9]{0,6}(?:，[^。；]{0,16})?。分[\\x{4E00}-\\x{9FFF}]{1,4}看，(?<list>(?:[^，。；0-9]{2,8}[0-9]+(?:\\.[0-9]+)?\\g{unit}[，、])+[^，。；0-9]{2,8}[0-9]+(?:\\.[0-9]+)?\\g{unit})[。；]"_s);
    return pattern;
}

Told toldBy(const QRegularExpressionMatch &match)
{
    Told told{match, match.captured(u"whole"_s).toDouble(), {}, {}, 0};
    takeNumbers(u"list"_s, told);
    if (match.hasCaptured(u"more"_s))
        takeNumbers(u"more"_s, told);
    return told;
}

void report(const PreparedText &text, const Told &told, FindingList &findings)
{
    QStringList parts;
    for (const double part : told.parts)
        parts.append(plain(part));
    const qsizetype start = told.match.capturedStart();
    const qsizetype whole = told.match.capturedStart(u"whole"_s);
    QList<Fix> fixes{replaceFix(text, whole, told.match.capturedLength(u"whole"_s), plain(told.sum()))};
    for (qsizetype at = 0; at < told.parts.size(); ++at) {
        const Told::Written &written = told.written.at(at);
        if (const double right = told.parts.at(at) + told.whole - told.sum(); right > 0)
            fixes.append(replaceFix(text, written.start, written.length, QString::number(right, 'f', written.decimals)));
    }
    findings.add(text, "NUM06", start, told.match.capturedLength(),
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”, but the parts (%2) make %3."), {told.match.captured(u"whole"_s), parts.join(u'、'), plain(told.sum())}},
                 fixes, {}, 0.8);
}

} // namespace

void checkToldTotals(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    if (text.role != TextRole::Paragraph && text.role != TextRole::Heading)
        return;
    static constexpr QStringView words[] = {u"为期", u"历时", u"其余", u"余下", u"剩余", u"其他", u"共", u"合计", u"正在", u"满分", u"总分", u"以下"};
    if (holdsAny(text.text, words)) {
        for (const QRegularExpression &pattern : completeLists()) {
            for (auto at = pattern.globalMatch(text.text); at.hasNext();) {
                const Told told = toldBy(at.next());
                if (told.parts.size() >= 2 && !told.agrees() && std::abs(told.sum() - told.whole) <= told.whole)
                    report(text, told, findings);
            }
        }
    }
    if (!text.text.contains(u"看，"_s))
        return;
    for (auto at = divided().globalMatch(text.text); at.hasNext();) {
        const Told told = toldBy(at.next());
        if (told.parts.size() >= 2 && std::abs(told.sum() - told.whole) > told.grain * double(told.parts.size()) && isOneSlip(told))
            report(text, told, findings);
    }
}

} // namespace bulletin
