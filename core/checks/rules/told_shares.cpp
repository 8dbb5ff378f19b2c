// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/count_rules.h"
#include "core/checks/rules/scanning.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString quantity = u"(?<![0-9.])(?<%1>[0-9]+(?:\\.[0-9]+)?)"_s;
const QString anyUnit = u"(?<unit>万吨|亿元|万元|万人|万亩|公里|人次|公顷|个|件|名|人|户|家|条|处|篇|套|座|所|辆|台|份|起|吨|亩|元|项)"_s;
const QString percentage = u"(?<share>[0-9]+(?:\\.[0-9]+)?)[%％](?=[，。；、）])"_s;

// A part, the whole it is of, and the share that is told; each pattern names them by these groups.
const QList<QRegularExpression> &shareForms()
{
    static const QList<QRegularExpression> forms{
        // 检查户外广告设施1500处，整改180处，占12%
        QRegularExpression(quantity.arg(u"whole"_s) + anyUnit + u"，[^，。；、0-9%％]{1,14}"_s + quantity.arg(u"part"_s) + u"\\g{unit}，占(?:比)?(?:为)?"_s + percentage),
        // 示范户60户，占全区示范户总数240户的25%
        QRegularExpression(quantity.arg(u"part"_s) + anyUnit + u"，占[^，。；、0-9%％]{0,14}总[数量]?(?:的)?"_s + quantity.arg(u"whole"_s) + u"\\g{unit}的"_s + percentage),
        // 收集诉求40条，已办结36条，办结率为90%
        QRegularExpression(quantity.arg(u"whole"_s) + anyUnit + u"[，。；][^，。；、0-9%％]{0,4}(?<deed>[\\x{4E00}-\\x{9FFF}]{2})(?:了)?"_s + quantity.arg(u"part"_s) + u"\\g{unit}，\\g{deed}率(?:为|达|达到|是)?"_s + percentage)};
    return forms;
}

int decimalsOf(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : int(number.size() - point - 1);
}

bool agrees(double part, double whole, const QString &share)
{
    const double grain = std::pow(10.0, -decimalsOf(share));
    return std::abs(part / whole * 100 - share.toDouble()) <= grain * 1.01; // however it was rounded
}

// Of other numbers told before, in the same measure: 全区1500人……其中女干部60人，占4%.
bool agreesWithEarlier(QStringView text, qsizetype end, const QString &unit, double part, const QString &share)
{
    constexpr qsizetype most = 24;
    static const QRegularExpression number(u"[0-9]+(?:\\.[0-9]+)?"_s);
    const QString before = text.first(end).toString();
    QList<double> told{part};
    for (auto at = number.globalMatch(before); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        if (text.sliced(match.capturedEnd()).startsWith(unit))
            told.append(match.captured().toDouble());
    }
    if (told.size() > most)
        told = told.last(most);
    return std::any_of(told.begin(), told.end(), [&](double whole) {
        return whole > 0 && std::any_of(told.begin(), told.end(), [&](double some) { return some < whole && agrees(some, whole, share); });
    });
}

void reportShare(const PreparedText &text, const QRegularExpressionMatch &match, double part, double whole, FindingList &findings)
{
    const QString share = match.captured(u"share"_s);
    const QString right = QString::number(part / whole * 100, 'f', decimalsOf(share));
    findings.add(text, "NUM06", match.capturedStart(u"share"_s), match.capturedLength(u"share"_s) + 1,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "%1 of %2 are %3%, not %4%."), {QString::number(part), QString::number(whole), right, share}},
                 {replaceFix(text, match.capturedStart(u"share"_s), match.capturedLength(u"share"_s), right)}, {}, 0.8);
}

void checkShareForms(const PreparedText &text, FindingList &findings)
{
    for (const QRegularExpression &form : shareForms()) {
        for (auto at = form.globalMatch(text.text); at.hasNext();) {
            const QRegularExpressionMatch match = at.next();
            const double part = match.captured(u"part"_s).toDouble();
            const double whole = match.captured(u"whole"_s).toDouble();
            const QString share = match.captured(u"share"_s);
            if (whole <= 0 || part > whole || agrees(part, whole, share) || agreesWithEarlier(text.text, match.capturedStart(u"share"_s), match.captured(u"unit"_s), part, share))
                continue;
            reportShare(text, match, part, whole, findings);
        }
    }
}

// 总值480亿元，其中出口312亿元，进口168亿元，出口占比65%
void checkNamedShare(const PreparedText &text, FindingList &findings)
{
    static const QRegularExpression form(u"其中(?<name>[\\x{4E00}-\\x{9FFF}]{2,4})"_s + quantity.arg(u"part"_s) + anyUnit + u"[，、](?<rest>[\\x{4E00}-\\x{9FFF}]{2,4})"_s + quantity.arg(u"other"_s) + u"\\g{unit}，\\g{name}占比(?:为|达)?"_s + percentage);
    for (auto at = form.globalMatch(text.text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        const double part = match.captured(u"part"_s).toDouble();
        const double whole = part + match.captured(u"other"_s).toDouble();
        const QString share = match.captured(u"share"_s);
        if (whole > 0 && !agrees(part, whole, share) && !agreesWithEarlier(text.text, match.capturedStart(u"part"_s), match.captured(u"unit"_s), part, share))
            reportShare(text, match, part, whole, findings);
    }
}

// 亩产分别为420公斤、436公斤、428公斤，平均亩产428公斤
void checkAverage(const PreparedText &text, FindingList &findings)
{
    static const QRegularExpression form(u"分别(?:为|是|达)?(?<list>[0-9]+(?:\\.[0-9]+)?(?<unit>[\\x{4E00}-\\x{9FFF}]{1,3})(?:、[0-9]+(?:\\.[0-9]+)?\\g{unit})+)，平均[\\x{4E00}-\\x{9FFF}]{0,6}?(?:为|达)?(?<mean>[0-9]+(?:\\.[0-9]+)?)\\g{unit}"_s);
    static const QRegularExpression number(u"[0-9]+(?:\\.[0-9]+)?"_s);
    for (auto at = form.globalMatch(text.text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        const QString mean = match.captured(u"mean"_s);
        double sum = 0;
        int count = 0;
        for (auto one = number.globalMatch(match.captured(u"list"_s)); one.hasNext(); ++count)
            sum += one.next().captured().toDouble();
        const double right = sum / count;
        if (std::abs(right - mean.toDouble()) <= std::pow(10.0, -decimalsOf(mean)) * 1.01 || text.text.contains(u"加权"_s))
            continue;
        findings.add(text, "NUM06", match.capturedStart(u"mean"_s), match.capturedEnd() - match.capturedStart(u"mean"_s),
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "The average of these numbers is %1, not %2."), {QString::number(right, 'f', decimalsOf(mean)), mean}},
                     {replaceFix(text, match.capturedStart(u"mean"_s), mean.size(), QString::number(right, 'f', decimalsOf(mean)))}, {}, 0.8);
    }
}

} // namespace

void checkToldShares(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    if (text.role != TextRole::Paragraph && text.role != TextRole::Heading)
        return;
    if (text.text.contains(u'%') || text.text.contains(u'％')) {
        checkShareForms(text, findings);
        checkNamedShare(text, findings);
    }
    if (text.text.contains(u"平均"_s))
        checkAverage(text, findings);
}

} // namespace bulletin
