// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

std::optional<FoundDate> findDate(const QString &text)
{
    static const QRegularExpression arabic(
        u"(?<![0-9])([0-9]{4})\\s*(年|[.\\-/])\\s*([0-9]{1,2})\\s*(?:月|[.\\-/])\\s*([0-9]{1,2})(?![0-9])\\s*日?"_s);
    static const QRegularExpression chinese(
        u"([〇○零O0一二三四五六七八九]{4})\\s*年\\s*([一二三四五六七八九十元]{1,3})\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*日"_s);
    const QString half = halfWidth(text);
    if (const auto match = arabic.match(half); match.hasMatch())
        return FoundDate{match.capturedStart(), match.capturedLength(),
                         QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt())};
    if (const auto match = chinese.match(half); match.hasMatch())
        return FoundDate{match.capturedStart(), match.capturedLength(),
                         QDate(parseNumeral(match.captured(1)).value_or(0), parseNumeral(match.captured(2)).value_or(0),
                               parseNumeral(match.captured(3)).value_or(0))};
    return std::nullopt;
}

} // namespace bulletin
