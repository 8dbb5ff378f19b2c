// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {
QChar wideFormOf(QChar mark)
{
    switch (mark.unicode()) {
    case u',': return u'，';
    case u';': return u'；';
    case u':': return u'：';
    case u'?': return u'？';
    case u'!': return u'！';
    case 0xff61: return u'。';
    case 0xff64: return u'、';
    default: return {};
    }
}

// The nearest character on one side, blanks passed over.
QChar neighbour(const QString &text, qsizetype position, int step)
{
    do {
        position += step;
    } while (isPlainBlank(characterAt(text, position)));
    return characterAt(text, position);
}

bool isChineseSide(QChar character)
{
    return isHan(character) || isOpening(character) || isClosing(character) || isWideStop(character) || isOneOf(character, u"—…·％～");
}

// Between two words of another language, or two numbers, the narrow mark is right.
bool belongsToChinese(const QString &text, qsizetype position)
{
    const QChar before = neighbour(text, position, -1);
    const QChar after = neighbour(text, position, 1);
    if (isLatin(before) && isClosing(after)) // “Hello, world!”
        return hasHanNear(text, position - 4, 4);
    if (isChineseSide(before) || isChineseSide(after))
        return true;
    // At the end, behind a bracket or a sign: what the sentence is written in decides.
    const bool loose = after.isNull() || isOneOf(before, u"%)]\"'℃") || isOneOf(after, u"(\"'[");
    return loose && hasHanNear(text, position, 12);
}

// The stretch that the cure replaces: a blank set beside a narrow mark goes with it.
Fix widened(const PreparedText &text, qsizetype position, const QString &replacement, bool safe)
{
    qsizetype start = position;
    while (isPlainBlank(characterAt(text.text, start - 1)) && isHan(neighbour(text.text, position, -1)))
        --start;
    qsizetype end = position + 1;
    if (isChineseSide(neighbour(text.text, position, 1)) || isDigit(neighbour(text.text, position, 1)))
        end = skipPlainBlanks(text.text, end);
    return replaceFix(text, start, end - start, replacement, safe);
}

QString around(const QString &text, qsizetype position)
{
    const qsizetype start = std::max<qsizetype>(0, position - 2);
    return text.mid(start, std::min(text.size(), position + 3) - start);
}

void addNarrow(const PreparedText &text, qsizetype position, FindingList &findings)
{
    const QString mark = text.text.mid(position, 1);
    const QString wide = wideFormOf(text.text.at(position));
    // The mark may have been mistyped besides: a person chooses.
    QList<Fix> fixes{widened(text, position, wide, true)};
    const QStringList others = mark == u";" ? QStringList{QStringLiteral("，"), QStringLiteral("、"), QStringLiteral("。"), QStringLiteral("：")} : mark == u":" ? QStringList{QStringLiteral("，"), QStringLiteral("；")} : QStringList();
    for (const QString &other : others)
        fixes.append(widened(text, position, other, false));
    findings.add(text, "PUN01", position, 1,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” in “%2” should be the full-width “%3”."), {mark, around(text.text, position), wide}},
                 fixes);
}

// 晚19：30开始: a time takes the narrow colon; a ratio, 1：10, has no minutes.
void checkTimes(const PreparedText &text, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype colon = body.indexOf(u'：'); colon >= 0; colon = body.indexOf(u'：', colon + 1)) {
        const qsizetype start = digitsBefore(body, colon);
        const qsizetype end = skipDigits(body, colon + 1);
        if (colon - start < 1 || colon - start > 2 || end - colon != 3)
            continue;
        const int hours = QStringView(body).sliced(start, colon - start).toInt();
        const int minutes = QStringView(body).sliced(colon + 1, 2).toInt();
        const bool timed = isOneOf(characterAt(body, start - 1), u"日午晚晨间早）)至—～-时于到在周天");
        if (hours <= 24 && minutes < 60 && timed)
            findings.add(text, "PUN01", colon, 1, {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” is a time: its colon is the half-width “:”."), {body.mid(start, end - start)}},
                         {replaceFix(text, colon, 1, QStringLiteral(":"), true)});
    }
}

// The number of a heading, whose mark is 、.
bool isHanListNumber(const QString &text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && isHanNumeral(text.at(start - 1)))
        --start;
    return start < position && start == 0;
}

// A full stop as it is typed with the wrong keyboard: between Chinese words, before a date that opens
// a sentence, at the end of a paragraph.
bool isNarrowFullStop(const QString &text, qsizetype position)
{
    const QChar before = characterAt(text, position - 1);
    const QChar after = characterAt(text, position + 1);
    if (before == u'.' || after == u'.')
        return false;
    const qsizetype behind = skipPlainBlanks(text, position + 1);
    const QChar next = characterAt(text, behind);
    if (next.isNull())
        return (isHan(before) || isClosing(before) || isDigit(before) || isLatin(before) || isOneOf(before, u"%)\"'")) && hasHanNear(text, position, 12);
    if (isOneOf(next, u"”’") && isHan(before))
        return true;
    const bool opensSentence = isHan(next) || isOpening(next) || isDigit(next) || (next >= u'A' && next <= u'Z');
    return opensSentence && (isHan(before) || isClosing(before) || before == u'%');
}

void addFullStop(const PreparedText &text, qsizetype position, FindingList &findings)
{
    // 一.加强领导
    const bool number = isHanListNumber(text.text, position);
    const QString mark = number ? QStringLiteral("、") : QStringLiteral("。");
    QList<Fix> fixes{widened(text, position, mark, false)};
    if (!number)
        fixes += {replaceFix(text, position, 1, QStringLiteral("·")), replaceFix(text, position, 1, QStringLiteral("，")), replaceFix(text, position, 1, QStringLiteral("、"))};
    findings.add(text, "PUN03", position, 1,
                 {QT_TRANSLATE_NOOP("bulletin::Checks", "“%3” in “%1” should be “%2”."), {around(text.text, position), mark, text.text.mid(position, 1)}}, fixes);
}

} // namespace

void checkHalfWidthMarks(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QString &body = text.text;
    checkTimes(text, findings);
    for (qsizetype position = 0; position < body.size(); ++position) {
        const QChar mark = body.at(position);
        if (mark == u'.') {
            if (!text.isProtected(position) && isNarrowFullStop(body, position) && !readsAsInterpunct(body, position))
                addFullStop(text, position, findings);
        } else if (mark == u'．') {
            // ． is of numbers; at the end of a sentence it was meant for 。
            const bool ends = position + 1 == body.size() || isClosing(characterAt(body, position + 1)) || text.source.joints.contains(position + 1);
            const bool within = isHan(characterAt(body, position + 1)) && !readsAsInterpunct(body, position);
            if (isHan(characterAt(body, position - 1)) && (ends || within))
                addFullStop(text, position, findings);
        } else if (!wideFormOf(mark).isNull() && !text.isProtected(position) && belongsToChinese(body, position)) {
            addNarrow(text, position, findings);
        }
    }
}

} // namespace bulletin
