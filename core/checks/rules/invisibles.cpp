// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

// What a character that nobody sees does to a text, and so how to be rid of it.
enum class Kind { Visible, Blank, WideBlank, Nothing, Lost };

bool isLoneSurrogate(const QString &text, qsizetype position)
{
    const QChar character = text.at(position);
    return (character.isHighSurrogate() && !characterAt(text, position + 1).isLowSurrogate())
        || (character.isLowSurrogate() && !characterAt(text, position - 1).isHighSurrogate());
}

bool isPrivate(const QString &text, qsizetype position)
{
    const char16_t unit = text.at(position).unicode();
    return (unit >= 0xe000 && unit <= 0xf8ff) || (unit >= 0xdb80 && unit <= 0xdbff)
        || (unit >= 0xdc00 && unit <= 0xdfff && characterAt(text, position - 1).unicode() >= 0xdb80 && characterAt(text, position - 1).unicode() <= 0xdbff);
}

Kind kindAt(const QString &text, qsizetype position)
{
    const char16_t unit = text.at(position).unicode();
    if (unit == 0x3000)
        return Kind::WideBlank;
    if (unit == u'\t' || unit == 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit == 0x202f || unit == 0x205f || unit == 0x1680)
        return Kind::Blank;
    if (unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit == 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202e)
        || (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff || unit == 0x180e || unit == 0x3164 || unit == 0xfff9 || unit == 0xfffa || unit == 0xfffb)
        return Kind::Nothing;
    if (unit == 0xfffd || unit == 0xfffe || unit == 0xffff || isPrivate(text, position) || isLoneSurrogate(text, position))
        return Kind::Lost;
    return Kind::Visible;
}

// Lines that are laid out with wide blanks and tabs.
bool mayHoldWideBlanks(const PreparedText &text)
{
    return text.role != TextRole::Paragraph && text.role != TextRole::Note;
}

QString codeOf(QChar character)
{
    return QStringLiteral("U+") + QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0');
}

bool isWord(QChar character)
{
    return isLatin(character) || isDigit(character);
}

void add(const PreparedText &text, qsizetype start, qsizetype end, Kind kind, QChar character, FindingList &findings)
{
    const QString &body = text.text;
    const bool betweenWords = kind == Kind::Blank && isWord(characterAt(body, start - 1)) && isWord(characterAt(body, end));
    const Fix fix = replaceFix(text, start, end - start, betweenWords ? QStringLiteral(" ") : QString(), kind != Kind::Lost);
    const qsizetype from = std::max<qsizetype>(0, start - 3);
    const QString near = body.mid(from, start - from) + QStringLiteral("▯") + body.mid(end, 3);
    if (kind == Kind::Lost)
        findings.add(text, "SPC05", start, end - start,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "A character was lost or no font has it (%1): “%2”."), {codeOf(character), near}}, {fix});
    else if (start == 0 && kind == Kind::WideBlank)
        findings.add(text, "SPC05", start, end - start,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "The paragraph begins with typed blanks; its indent is set by the layout."), {}}, {fix});
    else
        findings.add(text, "SPC05", start, end - start,
                     {QT_TRANSLATE_NOOP("bulletin::Checks", "An invisible character (%1) stands in “%2”."), {codeOf(character), near}}, {fix});
}

} // namespace

void checkInvisibles(const PreparedText &text, const CheckContext &, FindingList &findings)
{
    const QString &body = text.text;
    for (qsizetype start = 0; start < body.size();) {
        Kind kind = kindAt(body, start);
        if (kind == Kind::Visible) {
            ++start;
            continue;
        }
        qsizetype end = start;
        bool wide = true; // nothing but wide blanks
        for (; end < body.size() && (kindAt(body, end) != Kind::Visible || isPlainBlank(body.at(end))); ++end) {
            const Kind here = kindAt(body, end);
            wide = wide && (here == Kind::WideBlank || here == Kind::Visible);
            kind = std::max(kind, here);
        }
        const bool tab = mayHoldWideBlanks(text) && text.role != TextRole::Title && characterAt(body, start) == u'\t';
        // Wide blanks within a line: checkBlanks.
        const bool aligned = start == 0 && wide && (text.role == TextRole::Credit || text.role == TextRole::Colophon); // set at the right by blanks
        if (!tab && !aligned && !(wide && start > 0 && end < body.size()))
            add(text, start, end, kind, body.at(start), findings);
        start = end;
    }
}

} // namespace bulletin
