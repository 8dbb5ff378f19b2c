// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/check_rule.h"

#include <algorithm>

namespace bulletin {
namespace {

bool isAsciiAlphanumeric(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

// Marks that hold a token together where letters or digits follow: a.b 21:10 GB/T x@y CCTV-10 1,234.
bool connects(QStringView text, qsizetype position)
{
    const char16_t mark = text.at(position).unicode();
    if (position == 0 || position + 1 >= text.size())
        return false;
    const QChar before = text.at(position - 1);
    const QChar after = text.at(position + 1);
    if (mark == u',')
        return isDigit(before) && isDigit(after);
    const bool joins = mark == u'.' || mark == u':' || mark == u'/' || mark == u'@' || mark == u'_' || mark == u'-' || mark == u'+'
        || mark == u'?' || mark == u'&' || mark == u'=' || mark == u'#' || mark == u'~' || mark == u'%';
    return joins && (isAsciiAlphanumeric(after) || after == u'/') && (isAsciiAlphanumeric(before) || before == u'/' || before == u':');
}

qsizetype tokenEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && (isAsciiAlphanumeric(text.at(end)) || connects(text, end)))
        ++end;
    return end;
}

bool isWebAddress(QStringView token)
{
    return token.contains(u"://") || token.startsWith(u"www.", Qt::CaseInsensitive);
}

bool endsInDomain(QStringView token)
{
    static constexpr QStringView domains[] = {u".cn", u".com", u".org", u".net", u".gov", u".edu"};
    return std::any_of(std::begin(domains), std::end(domains), [token](QStringView domain) {
        return token.endsWith(domain, Qt::CaseInsensitive) || token.contains(domain.toString() + u'/', Qt::CaseInsensitive);
    });
}

// 21:10, 3.5, 1,234, 3:2: digits parted by one kind of mark or another.
bool isNumber(QStringView token)
{
    bool parted = false;
    for (const QChar character : token) {
        const bool mark = character == u'.' || character == u':' || character == u',';
        parted = parted || mark;
        if (!mark && !isDigit(character))
            return false;
    }
    return parted;
}

// CCTV-10, GB/T, COVID-19: letters that a mark ties to more.
bool isModel(QStringView token)
{
    const auto isLetter = [](QChar character) { return isAsciiAlphanumeric(character) && !isDigit(character); };
    return std::any_of(token.begin(), token.end(), isLetter) && (token.contains(u'-') || token.contains(u'/') || token.contains(u'.'));
}

bool isProtectedToken(QStringView token)
{
    return isWebAddress(token) || (token.contains(u'@') && token.contains(u'.')) || endsInDomain(token) || isNumber(token) || isModel(token);
}

QList<Span> protectedSpansOf(const QString &text)
{
    QList<Span> spans;
    for (qsizetype position = 0; position < text.size();) {
        if (!isAsciiAlphanumeric(text.at(position))) {
            ++position;
            continue;
        }
        const qsizetype end = tokenEnd(text, position);
        if (isProtectedToken(QStringView(text).sliced(position, end - position)))
            spans.append({position, end - position});
        position = end;
    }
    return spans;
}

// Outermost 《》 pairs; an opening mark without its partner opens nothing.
QList<Span> titlesOf(const QString &text)
{
    QList<Span> spans;
    qsizetype open = -1;
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (text.at(position) == u'《' && open < 0)
            open = position + 1;
        else if (text.at(position) == u'》' && open >= 0) {
            spans.append({open, position - open});
            open = -1;
        }
    }
    return spans;
}

bool holds(const QList<Span> &spans, qsizetype position)
{
    const auto behind = std::upper_bound(spans.begin(), spans.end(), position, [](qsizetype at, const Span &span) { return at < span.start; });
    return behind != spans.begin() && position < std::prev(behind)->end();
}

} // namespace

PreparedText::PreparedText(const CheckText &source_)
    : source(source_), text(source_.text), role(source_.role), protectedSpans(protectedSpansOf(source_.text)), titles(titlesOf(source_.text))
{
}

bool PreparedText::isProtected(qsizetype position) const
{
    return holds(protectedSpans, position);
}

bool PreparedText::isInTitle(qsizetype position) const
{
    return holds(titles, position);
}

} // namespace bulletin
