// SPDX-License-Identifier: Apache-2.0
#include "core/press/break_places.h"

namespace bulletin {
namespace {

bool isWord(const TextItem &item)
{
    return isWordPart(item.kind) || item.kind == CharacterClass::Joiner;
}

bool isShown(const TextItem &item)
{
    return item.kind != CharacterClass::Invisible;
}

class BreakPlaces final {
public:
    BreakPlaces(const QString &text, std::vector<TextItem> &items) : m_text(text), m_items(items) {}

    void mark()
    {
        pairStraightQuotes();
        joinWords();
        markBreaks();
        for (size_t start = 0; start < m_items.size();)
            start = markAddress(start);
    }

private:
    char16_t characterOf(const TextItem &item) const { return m_text.at(item.textStart).unicode(); }
    bool isAscii(const TextItem &item) const { return item.textLength == 1 && characterOf(item) < 0x80; }

    // " has no sides of its own: the first opens, the next closes.
    void pairStraightQuotes()
    {
        if (!m_text.contains(u'"'))
            return;
        bool open = false;
        for (TextItem &item : m_items) {
            if (characterOf(item) != u'"')
                continue;
            item.kind = open ? CharacterClass::Close : CharacterClass::Open;
            open = !open;
        }
    }

    // . , : / - @ between letters and digits belong to their word or number (21:10, 12.5, CCTV-10).
    void joinWords()
    {
        for (size_t i = 1; i + 1 < m_items.size(); ++i) {
            TextItem &item = m_items[i];
            const bool joins = item.kind == CharacterClass::Joiner || (isAscii(item) && item.kind == CharacterClass::Pause);
            if (joins && isWord(m_items[i - 1]) && isWord(m_items[i + 1]))
                item.kind = CharacterClass::Joiner;
        }
    }

    // 21：10 and ３．５ are numbers too, though their marks keep their full width.
    static bool isNumberMark(char16_t character) { return character == u'：' || character == u'．'; }

    // `before` and `previous` are the shown items in front of `item`.
    bool belongTogether(const TextItem *previous, const TextItem &before, const TextItem &item, const TextItem *next) const
    {
        if (isWord(before) && isWord(item))
            return true;
        if (before.kind == CharacterClass::Dash && item.kind == CharacterClass::Dash)
            return true;
        if (before.kind == CharacterClass::Ellipsis && item.kind == CharacterClass::Ellipsis)
            return true;
        if (item.kind == CharacterClass::Percent || !isShown(item))
            return true;
        if (isNumberMark(characterOf(item)) && before.kind == CharacterClass::Digit && next && next->kind == CharacterClass::Digit)
            return true;
        if (isNumberMark(characterOf(before)) && item.kind == CharacterClass::Digit && previous && previous->kind == CharacterClass::Digit)
            return true;
        // A raised or lowered piece hangs on what it explains.
        return item.script != 0 && before.kind != CharacterClass::Space;
    }

    // Between two Han words 连接号 and 分隔号 stay with the first (clreq); -5 may start a line.
    bool linksToBefore(const TextItem &before, const TextItem &item, const TextItem *next) const
    {
        if (before.kind == CharacterClass::Space)
            return false;
        if (item.kind == CharacterClass::Dash) // a single one; —— may start a line
            return before.kind != CharacterClass::Dash && !(next && next->kind == CharacterClass::Dash);
        if (item.kind != CharacterClass::Joiner)
            return false;
        const char16_t character = characterOf(item);
        if (character == u'-')
            return !next || next->kind != CharacterClass::Digit;
        return character == u'/' || character == u'~' || character == u'=' || character == u'&' || character == u'\\';
    }

    const TextItem *shownBehind(size_t index) const
    {
        for (++index; index < m_items.size(); ++index) {
            if (isShown(m_items[index]))
                return &m_items[index];
        }
        return nullptr;
    }

    void markBreaks()
    {
        const TextItem *previous = nullptr; // shown, in front of `before`
        const TextItem *before = nullptr;   // shown, in front of the item
        CharacterClass end = CharacterClass::Han; // the last one before the blanks: it would end the line
        for (size_t i = 0; i < m_items.size(); ++i) {
            TextItem &item = m_items[i];
            const bool plain = before && before->kind == CharacterClass::Han && item.kind == CharacterClass::Han && item.script == 0;
            if (plain) {
                item.breakBefore = true; // by far the most: no need to ask
            } else if (before) {
                const TextItem *next = shownBehind(i);
                item.glued = belongTogether(previous, *before, item, next);
                const bool forbidden = item.glued || neverStartsLine(item.kind) || neverEndsLine(end) || item.kind == CharacterClass::Space || linksToBefore(*before, item, next);
                item.breakBefore = !forbidden;
            }
            if (!isShown(item))
                continue;
            previous = before;
            before = &item;
            if (item.kind != CharacterClass::Space)
                end = item.kind;
        }
    }

    // 2024.12, 21:10 and 1,234
    bool isNumberJoint(size_t index) const
    {
        const char16_t character = characterOf(m_items[index]);
        const bool joint = character == u'.' || character == u',' || character == u':';
        return joint && m_items[index - 1].kind == CharacterClass::Digit && m_items[index + 1].kind == CharacterClass::Digit;
    }

    // An e-mail or web address may break behind its @ / . _ - : & = where the line before would
    // gape; never inside a number. Returns where the next word may start.
    size_t markAddress(size_t start)
    {
        size_t end = start + 1;
        while (end < m_items.size() && m_items[end].glued)
            ++end;
        if (end == start + 1)
            return end;
        const QStringView word = QStringView(m_text).mid(m_items[start].textStart, m_items[end - 1].textStart + m_items[end - 1].textLength - m_items[start].textStart);
        const bool address = word.contains(u'@') || word.contains(u"://") || word.startsWith(u"www.", Qt::CaseInsensitive);
        for (size_t i = start + 1; address && i < end; ++i) {
            const bool joint = i > start + 1 && m_items[i - 1].kind == CharacterClass::Joiner;
            m_items[i].addressBreak = joint && isWordPart(m_items[i].kind) && !isNumberJoint(i - 1);
        }
        return end;
    }

    const QString &m_text;
    std::vector<TextItem> &m_items;
};

} // namespace

void markBreakPlaces(const QString &text, std::vector<TextItem> &items)
{
    BreakPlaces(text, items).mark();
}

} // namespace bulletin
