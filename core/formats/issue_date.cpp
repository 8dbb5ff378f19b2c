// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

const QString han = u"[〇○零一二三四五六七八九十]"_s;

// What a masthead says of its day in pieces: 2024年第2期 and （2月20日）, 二〇二四年九月, 2024.05.
struct Pieces {
    int year = 0;
    int month = 0;
    int day = 0;
    qsizetype line = -1; // of the last piece
};

int numberOf(const QRegularExpressionMatch &match, const QString &group)
{
    return parseNumeral(match.captured(group)).value_or(0);
}

Pieces piecesOf(const SourceLines &lines, qsizetype end)
{
    static const QRegularExpression yearMonth(u"(?<![0-9])(?<year>[0-9]{4}|%1{4})\\s*(?:年|[.\\-/])\\s*(?<month>[0-9]{1,2}|%1{1,3})(?:\\s*月|(?![0-9年月.\\-/]))"_s.arg(han));
    static const QRegularExpression year(u"(?<![0-9])(?<year>(?:19|20)[0-9]{2}|[一二]%1{3})\\s*(?:年|[)\\]〕])"_s.arg(han));
    static const QRegularExpression monthDay(u"(?<![0-9])(?<month>[0-9]{1,2}|%1{1,3})\\s*月\\s*(?<day>[0-9]{1,2}|%1{1,3})\\s*日"_s.arg(han));
    Pieces pieces;
    for (qsizetype index = 0; index < qMin(end, lines.size()); ++index) {
        const QString half = halfWidth(lines.at(index).text);
        if (const auto match = yearMonth.match(half); match.hasMatch() && pieces.month == 0) {
            pieces.year = numberOf(match, u"year"_s);
            pieces.month = numberOf(match, u"month"_s);
            pieces.line = index;
        } else if (const auto only = year.match(half); only.hasMatch() && pieces.year == 0) {
            pieces.year = numberOf(only, u"year"_s);
            pieces.line = pieces.line < 0 ? index : pieces.line;
        }
        if (const auto match = monthDay.match(half); match.hasMatch() && pieces.day == 0) {
            pieces.month = numberOf(match, u"month"_s);
            pieces.day = numberOf(match, u"day"_s);
            pieces.line = index;
        }
    }
    return pieces;
}

// The latest day that the articles tell of; those of another year are history.
QDate latestDay(const SourceLines &lines, qsizetype begin, int year)
{
    static const QRegularExpression day(u"(?<![0-9])(?:(?<year>[0-9]{4})\\s*[年\\-]\\s*)?(?<month>[0-9]{1,2})\\s*[月\\-]\\s*(?<day>[0-9]{1,2})(?:日|(?=）))"_s);
    QDate latest;
    for (qsizetype index = begin; index < lines.size(); ++index) {
        for (auto at = day.globalMatch(lines.at(index).text); at.hasNext();) {
            const QRegularExpressionMatch match = at.next();
            const int own = match.captured(u"year"_s).toInt();
            const QDate found(own > 0 ? own : year, match.captured(u"month"_s).toInt(), match.captured(u"day"_s).toInt());
            if (found.isValid() && (year == 0 || found.year() == year) && (!latest.isValid() || found > latest))
                latest = found;
        }
    }
    return latest;
}

} // namespace

void settleDate(const SourceLines &lines, qsizetype mastheadEnd, IssueDocument &issue)
{
    if (issue.date.isValid())
        return;
    const Pieces pieces = piecesOf(lines, mastheadEnd);
    const int year = pieces.year > 0 ? pieces.year : issue.year;
    if (pieces.day > 0)
        issue.date = QDate(year, pieces.month, pieces.day);
    else if (pieces.month > 0)
        issue.date = QDate(year, pieces.month, 1).addMonths(1).addDays(-1);
    else
        issue.date = latestDay(lines, mastheadEnd, year);
    if (!issue.date.isValid())
        return;
    if (issue.year == 0)
        issue.year = issue.date.year();
    if (pieces.day == 0) // what the printed line does not say, a person has to look at
        issue.doubts.append(Doubt{DoubtRule::UnknownLine, lines.at(qMax<qsizetype>(0, pieces.line)).number, lines.at(qMax<qsizetype>(0, pieces.line)).text, issue.date.toString(Qt::ISODate), 0});
}

} // namespace bulletin
