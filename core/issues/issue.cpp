// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct IssueTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Issue)
};

} // namespace

QString issueLabel(const Issue &issue)
{
    const QString number = issue.supplement ? IssueTexts::tr("%1 supplement %2").arg(issue.year).arg(issue.number)
                                            : IssueTexts::tr("%1 No. %2").arg(issue.year).arg(issue.number);
    return issue.cumulative > 0 ? IssueTexts::tr("%1 (No. %2 in all)").arg(number).arg(issue.cumulative) : number;
}

IssueNumbers nextNumbers(const QList<Issue> &earlier, int firstCumulative, const QDate &date)
{
    IssueNumbers next{date.year(), 1, firstCumulative};
    for (const Issue &issue : earlier) {
        if (issue.supplement)
            continue; // supplements are numbered apart
        if (issue.year == next.year)
            next.number = std::max(next.number, issue.number + 1);
        if (issue.cumulative > 0)
            next.cumulative = std::max(next.cumulative, issue.cumulative + 1);
    }
    return next;
}

std::optional<IssueName> parseIssueName(QStringView text)
{
    static const QRegularExpression yearNumber(u"^\\s*(\\d{4})-(\\d{1,4})\\s*$"_s);
    static const QRegularExpression total(u"^\\s*(?:总|total)\\s*(\\d{1,6})\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = yearNumber.match(text); match.hasMatch())
        return IssueName{match.capturedView(1).toInt(), match.capturedView(2).toInt(), 0};
    if (const auto match = total.match(text); match.hasMatch() && match.capturedView(1).toInt() > 0)
        return IssueName{0, 0, match.capturedView(1).toInt()};
    return std::nullopt;
}

} // namespace bulletin
