// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

qsizetype runEnd(const QString &text, qsizetype start, QStringView set)
{
    qsizetype end = start;
    while (end < text.size() && isOneOf(text.at(end), set))
        ++end;
    return end;
}

void add(const PreparedText &text, qsizetype start, qsizetype length, const QString &right, bool safe, FindingList &findings)
{
    findings.add(text, "PUN14", start, length,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” should be “%2”."), {text.text.mid(start, length), right}},
                 {replaceFix(text, start, length, right, safe)});
}

// ... 。。。 ··· … : two characters …… stand for an ellipsis, four for paragraphs left out.
qsizetype checkEllipsis(const PreparedText &text, qsizetype start, FindingList &findings)
{
    const QChar mark = text.text.at(start);
    const bool dots = isOneOf(mark, u"….。·⋯");
    const qsizetype end = dots ? runEnd(text.text, start, QStringView(&mark, 1)) : start;
    const qsizetype length = end - start;
    const bool ellipsis = mark == u'…' || mark == u'⋯';
    const bool right = mark == u'…' && (length == 2 || length == 4);
    const bool typed = ellipsis ? length > 0 && !right : length >= 3;
    if (typed && length <= 12 && hasHanNear(text.text, start, 12))
        add(text, start, length, QStringLiteral("……"), true, findings);
    return ellipsis || length >= 3 ? end : start;
}

// ……等 says twice that there is more.
void checkAndSoOn(const PreparedText &text, qsizetype end, FindingList &findings)
{
    const QString &body = text.text;
    const qsizetype first = end - 2;
    if (startsWithAt(body, first - 1, u"等……") && isHan(characterAt(body, first - 2)) && characterAt(body, first - 2) != u'等') {
        findings.add(text, "PUN14", first - 1, 3, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: either the ellipsis or “等”."), {body.mid(first - 1, 3)}},
                     {replaceFix(text, first, 2, isSentenceEnd(characterAt(body, end)) || isWideStop(characterAt(body, end)) ? QString() : QStringLiteral("。")),
                      replaceFix(text, first - 1, 1, {})});
        return;
    }
    if (characterAt(body, end) != u'等' || isOneOf(characterAt(body, end + 1), u"待了着你我他她到候级于价会同"))
        return;
    qsizetype start = end;
    while (start > 0 && isOneOf(body.at(start - 1), u"…⋯"))
        --start;
    findings.add(text, "PUN14", start, end + 1 - start,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1”: either the ellipsis or “等”."), {body.mid(start, end + 1 - start)}},
                 {replaceFix(text, start, end - start, {}), replaceFix(text, end, 1, {})});
}

bool isDashSide(QChar character)
{
    return isHan(character) || isOpening(character) || isClosing(character) || isWideStop(character) || isSentenceEnd(character);
}

// A dash of two: typed as -- or as three, or put together from several kinds.
bool isWrongDash(const QString &text, qsizetype start, qsizetype end)
{
    const QStringView run = QStringView(text).sliced(start, end - start);
    if (run == u"——" || run.size() < 2 || run.size() > 4)
        return false;
    const QChar before = characterAt(text, start - 1);
    const QChar after = characterAt(text, skipPlainBlanks(text, end));
    return (isDashSide(before) || start == 0 || isPlainBlank(before)) && isDashSide(after);
}

// “个个会应急—查找身边安全隐患”: halves of a slogan, too long for places or names.
bool isBetweenSlogans(const QString &body, qsizetype dash)
{
    qsizetype from = dash;
    while (isHan(characterAt(body, from - 1)) || characterAt(body, from - 1) == u'、')
        --from;
    qsizetype to = dash + 1;
    while (isHan(characterAt(body, to)) || characterAt(body, to) == u'、')
        ++to;
    return characterAt(body, from - 1) == u'“' && characterAt(body, to) == u'”' && dash - from >= 6 && to - dash - 1 >= 6;
}

// 作了安排—11月上旬进驻: no range, where no number stands on the left.
bool explainsByNumber(const PreparedText &text, qsizetype dash)
{
    const QString &body = text.text;
    if (text.role != TextRole::Paragraph || !isHan(characterAt(body, dash - 1)) || isHanNumeral(characterAt(body, dash - 1)))
        return false;
    const QStringView left = QStringView(body).sliced(std::max<qsizetype>(0, dash - 8), std::min<qsizetype>(8, dash));
    const qsizetype digits = skipDigits(body, dash + 1);
    return std::none_of(left.begin(), left.end(), [](QChar character) { return isDigit(character) || isLatin(character) || isHanNumeral(character); })
        && isOneOf(characterAt(body, digits), u"月年日时个项名家人场");
}

// A single — that cannot join two places or names: at the head of a title's second line, behind a mark
// or a verb of saying, before a word that explains.
bool isHalfDash(const PreparedText &text, qsizetype start, qsizetype end)
{
    const QString &body = text.text;
    const QChar mark = body.at(start);
    if (end - start != 1 || !isOneOf(mark, u"-—―–－─"))
        return false;
    const QChar before = characterAt(body, start - 1);
    const QChar after = characterAt(body, end);
    if (isDigit(after) && mark != u'-')
        return explainsByNumber(text, start);
    if (!isHan(after) && !isOpening(after))
        return false;
    if (start == 0 || text.source.softBreaks.contains(start))
        return text.role == TextRole::Title || text.role == TextRole::Contents || text.role == TextRole::Heading;
    if (isOneOf(before, u"，。；：！？”》"))
        return mark != u'-' && after != u'“' && after != u'《';
    // None that begins a place or a trade: 中国—以色列, 广州—从化.
    static constexpr QStringView explains[] = {u"即", u"是", u"这", u"那", u"它", u"其", u"正是", u"只有", u"只要", u"就", u"无论", u"曾", u"你", u"谁", u"人们", u"大家", u"原来",
                                               u"也就", u"因为", u"为了", u"让", u"把", u"没有", u"一个", u"一种", u"一项", u"一是", u"他", u"她", u"我"};
    if (mark == u'-' && isLatin(characterAt(body, start - 2)))
        return false;
    if (mark == u'—' && isBetweenSlogans(body, start))
        return true;
    return isHan(before)
        && ((mark != u'-' && isOneOf(before, u"说道问了的着"))
            || std::any_of(std::begin(explains), std::end(explains), [&](QStringView word) { return startsWithAt(body, end, word); }));
}

} // namespace

void checkDashes(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype position = 0; position < body.size();) {
        qsizetype next = checkEllipsis(text, position, findings);
        if (next > position) {
            checkAndSoOn(text, next, findings);
            position = next;
            continue;
        }
        next = runEnd(body, position, u"-—―–－─");
        if (next > position && !text.isProtected(position)) {
            if (isWrongDash(body, position, next))
                add(text, position, next - position, QStringLiteral("——"), true, findings);
            else if (isHalfDash(text, position, next))
                add(text, position, 1, QStringLiteral("——"), false, findings);
        }
        position = std::max(next, position + 1);
    }
}

} // namespace bulletin
