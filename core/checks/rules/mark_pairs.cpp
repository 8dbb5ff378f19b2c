// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/mark_pairs.h"

#include "core/checks/characters.h"

#include <array>

namespace bulletin {
namespace {

struct FamilyRow {
    MarkFamily family;
    char16_t opening;
    char16_t closing;
};

constexpr FamilyRow familyRows[] = {
    {MarkFamily::DoubleQuote, u'“', u'”'}, {MarkFamily::SingleQuote, u'‘', u'’'}, {MarkFamily::Title, u'《', u'》'},
    {MarkFamily::InnerTitle, u'〈', u'〉'}, {MarkFamily::Bracket, u'（', u'）'},   {MarkFamily::BlackBracket, u'【', u'】'},
    {MarkFamily::TurtleBracket, u'〔', u'〕'}, {MarkFamily::Corner, u'「', u'」'},
};

bool isWord(QChar character)
{
    return isLatin(character) || isDigit(character);
}

// It’s, '98, 15": no quotation mark.
bool isApostrophe(const QString &text, qsizetype position)
{
    return isWord(characterAt(text, position - 1)) && isLatin(characterAt(text, position + 1));
}

// Tokens; straight marks take turns, since nothing else tells their direction.
class Scanner {
public:
    explicit Scanner(const PreparedText &text) : m_text(text) {}

    QList<PairedMark> scan()
    {
        for (qsizetype position = 0; position < m_text.text.size(); ++position)
            take(position);
        return std::move(m_marks);
    }

private:
    void take(qsizetype position)
    {
        const char16_t unit = m_text.text.at(position).unicode();
        if (unit < 0x80) {
            takeNarrow(position, unit);
            return;
        }
        for (const FamilyRow &row : familyRows) {
            const bool single = row.family == MarkFamily::SingleQuote;
            if (unit != row.opening && unit != row.closing)
                continue;
            if (!single || !isApostrophe(m_text.text, position))
                append(position, row.family, unit == row.opening, false);
            return;
        }
    }

    void takeNarrow(qsizetype position, char16_t unit)
    {
        if (m_text.isProtected(position))
            return;
        if (unit == u'(' || unit == u')') {
            append(position, MarkFamily::Bracket, unit == u'(', true);
        } else if ((unit == u'"' || unit == u'\'') && !isApostrophe(m_text.text, position)) {
            const MarkFamily family = unit == u'"' ? MarkFamily::DoubleQuote : MarkFamily::SingleQuote;
            const bool opens = m_open[size_t(family)] == 0;
            if (!opens || !isDigit(characterAt(m_text.text, position - 1)))
                append(position, family, opens, true);
        }
    }

    void append(qsizetype position, MarkFamily family, bool opens, bool narrow)
    {
        m_marks.append({position, family, opens, narrow, -1, -1, false});
        int &open = m_open[size_t(family)];
        open = std::max(0, open + (opens ? 1 : -1));
    }

    const PreparedText &m_text;
    QList<PairedMark> m_marks;
    std::array<int, 8> m_open{};
};

// 1） a) at the head of a line or of an item.
bool isListNumber(const QString &text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && position - start < 4 && isWord(text.at(start - 1)))
        --start;
    const QChar before = characterAt(text, start - 1);
    return start < position && (before.isNull() || isBlank(before) || isWideStop(before) || isOneOf(before, u";,:."));
}

void match(const QString &text, QList<PairedMark> &marks)
{
    QList<int> stack;
    std::array<int, 8> open{};
    for (int index = 0; index < marks.size(); ++index) {
        PairedMark &mark = marks[index];
        int &depth = open[size_t(mark.family)];
        if (mark.opens) {
            stack.append(index);
            ++depth;
        } else if (depth > 0) {
            while (marks.at(stack.last()).family != mark.family)
                --open[size_t(marks.at(stack.takeLast()).family)];
            mark.partner = stack.takeLast();
            marks[mark.partner].partner = index;
            --depth;
        } else {
            mark.ignored = mark.family == MarkFamily::Bracket && isListNumber(text, mark.position);
        }
    }
}

// The nearest mark without a partner that is like `index`: before an opening one, behind a closing one.
int looseBeyond(const QList<PairedMark> &marks, int index)
{
    const int step = marks.at(index).opens ? -1 : 1;
    for (int at = index + step; at >= 0 && at < marks.size(); at += step) {
        if (marks.at(at).opens == marks.at(index).opens && marks.at(at).family == marks.at(index).family && marks.at(at).partner < 0)
            return at;
    }
    return -1;
}

// “…大力弘扬“四千四万’精神…”: the short phrase has taken the speech's closing mark for its own. Where its
// own two marks are of two kinds, the speech gets its mark back and the phrase's two stay loose.
void freeMixedPhrases(const QString &text, QList<PairedMark> &marks)
{
    constexpr qsizetype longest = 12;
    const auto isQuote = [&](int index, bool opens) {
        const MarkFamily family = marks.at(index).family;
        return marks.at(index).opens == opens && !marks.at(index).narrow && (family == MarkFamily::DoubleQuote || family == MarkFamily::SingleQuote);
    };
    for (int open = 0; open + 1 < marks.size(); ++open) {
        const int close = open + 1;
        const qsizetype start = marks.at(open).position + 1;
        const qsizetype length = marks.at(close).position - start;
        if (!isQuote(open, true) || !isQuote(close, false) || marks.at(open).family == marks.at(close).family || length < 2 || length > longest)
            continue;
        const QStringView phrase = QStringView(text).sliced(start, length);
        if (std::any_of(phrase.begin(), phrase.end(), [](QChar character) { return isOneOf(character, u"，。；：！？,;"); }))
            continue;
        // One of the two has the speech's mark for a partner, which another one lacks.
        const int taken = marks.at(open).partner >= 0 ? open : close;
        const int other = taken == open ? close : open;
        const int speech = marks.at(taken).partner;
        if (speech < 0 || marks.at(other).partner >= 0)
            continue;
        const int loose = looseBeyond(marks, taken);
        if (loose < 0)
            continue;
        marks[taken].partner = -1;
        marks[speech].partner = loose;
        marks[loose].partner = speech;
    }
}

// （1）…；2）…；（3）…: where the others have both brackets, this one has lost its first.
void expectWholeListNumbers(const QString &text, QList<PairedMark> &marks)
{
    const bool whole = std::any_of(marks.begin(), marks.end(), [&](const PairedMark &mark) {
        const qsizetype end = mark.opens && mark.partner >= 0 && mark.family == MarkFamily::Bracket ? marks.at(mark.partner).position : 0;
        return end > mark.position + 1 && skipDigits(text, mark.position + 1) == end && end - mark.position <= 3;
    });
    for (PairedMark &mark : marks)
        mark.ignored = mark.ignored && !whole;
}

void setParents(QList<PairedMark> &marks)
{
    QList<int> stack;
    for (int index = 0; index < marks.size(); ++index) {
        PairedMark &mark = marks[index];
        if (mark.partner < 0)
            continue;
        if (!mark.opens && !stack.isEmpty())
            stack.removeLast();
        mark.parent = stack.isEmpty() ? -1 : stack.last();
        if (mark.opens)
            stack.append(index);
    }
}

} // namespace

QList<PairedMark> pairedMarks(const PreparedText &text)
{
    QList<PairedMark> marks = Scanner(text).scan();
    match(text.text, marks);
    freeMixedPhrases(text.text, marks);
    expectWholeListNumbers(text.text, marks);
    setParents(marks);
    return marks;
}

QChar openingMark(MarkFamily family)
{
    return familyRows[size_t(family)].opening;
}

QChar closingMark(MarkFamily family)
{
    return familyRows[size_t(family)].closing;
}

} // namespace bulletin
