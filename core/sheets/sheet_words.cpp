// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/sheet_words.h"

namespace bulletin {

using namespace Qt::StringLiterals;

QString sheetDay(const QDateTime &time)
{
    return time.isNull() ? QString() : printedDate(time.toLocalTime().date());
}

QString sheetMoment(const QDateTime &time)
{
    return time.isNull() ? QString() : time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString shortHash(const QString &hash)
{
    QStringList groups;
    for (qsizetype i = 0; i < 16 && i < hash.size(); i += 4)
        groups.append(hash.mid(i, 4).toUpper());
    return groups.join(u' ');
}

// What is printed on the issue itself is Chinese, in whichever language the program speaks.
QString sheetIssue(const IssueDocument &issue)
{
    const QString total = issue.cumulative > 0 ? u"（总第%1期）"_s.arg(issue.cumulative) : QString();
    const QString number = (issue.supplement ? u"增刊第%1期"_s : u"第%1期"_s).arg(issue.number);
    return u"%1 %2年%3%4"_s.arg(issue.bulletin).arg(issue.year).arg(number, total);
}

QString personAndDay(const QString &person, const QDateTime &time)
{
    return person.isEmpty() ? QString() : person + u'\n' + time.toLocalTime().toString(u"yyyy-MM-dd"_s);
}

} // namespace bulletin
