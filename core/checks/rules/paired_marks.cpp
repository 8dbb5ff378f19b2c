// SPDX-License-Identifier: Apache-2.0
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"
#include "core/checks/rules/mark_pairs.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

// The stretch that reversed or repeated marks may enclose: a name or a slogan, no sentence.
constexpr qsizetype longestPhrase = 24;

// A text with more loose marks than these is no prose; what it is, its first ones tell.
constexpr int mostUnpaired = 200;
constexpr int farthest = 200; // marks away: what stands beyond says nothing of this one

bool isQuote(MarkFamily family)
{
    return family == MarkFamily::DoubleQuote || family == MarkFamily::SingleQuote;
}

bool hasHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isHan);
}

QString shortened(const QString &text)
{
    return text.size() <= 16 ? text : text.left(7) + QStringLiteral("……") + text.right(7);
}

class PairReport {
public:
    PairReport(const PreparedText &text, const CheckContext &context, FindingList &findings)
        : m_text(text), m_context(context), m_findings(findings), m_marks(pairedMarks(text)), m_done(m_marks.size(), false)
    {
    }

    void run()
    {
        reportReversed();
        reportRepeated();
        reportMismatched();
        reportDoubleForSingle();
        for (int index = 0; index < m_marks.size() && m_unpaired < mostUnpaired; ++index) {
            const PairedMark &mark = m_marks.at(index);
            if (mark.narrow)
                reportNarrow(index);
            else if (mark.partner < 0)
                reportUnpaired(index);
            else if (mark.opens)
                reportNesting(index);
        }
    }

private:
    const QString &body() const { return m_text.text; }
    bool isLoose(int index) const
    {
        return index >= 0 && index < m_marks.size() && m_marks.at(index).partner < 0 && !m_done.at(index) && !m_marks.at(index).ignored
            && !m_marks.at(index).narrow;
    }
    Edit edit(qsizetype start, qsizetype length, const QString &replacement) const { return {m_text.source.at(start, length), replacement}; }
    Edit turned(int index) const
    {
        const PairedMark &mark = m_marks.at(index);
        return edit(mark.position, 1, QString(mark.opens ? closingMark(mark.family) : openingMark(mark.family)));
    }

    // The text between two marks is a phrase.
    bool isPhrase(int first, int last) const
    {
        const qsizetype start = m_marks.at(first).position + 1;
        const qsizetype length = m_marks.at(last).position - start;
        if (length < 1 || length > longestPhrase)
            return false;
        QStringView between = QStringView(body()).sliced(start, length);
        // What is quoted as said may be a sentence or two.
        const QChar ahead = characterAt(body(), start - 2);
        if (ahead.isNull() || isOneOf(ahead, u"：。"))
            return true;
        if (isSentenceEnd(between.back()))
            between.chop(1);
        return std::none_of(between.begin(), between.end(), [](QChar character) { return isOneOf(character, u"，。；：！？,;"); });
    }

    // The next mark of the same family; -1: none.
    int nextOfFamily(int index) const
    {
        for (int next = index + 1; next < m_marks.size(); ++next) {
            if (m_marks.at(next).family == m_marks.at(index).family)
                return next;
        }
        return -1;
    }

    // ”要求“ and ”六个着力“和”两个维护“: closing, opening, closing, opening, with nothing left over.
    void reportReversed()
    {
        for (int index = 0; index < m_marks.size(); ++index) {
            if (m_marks.at(index).opens || !isLoose(index))
                continue;
            QList<std::pair<int, int>> pairs;
            for (int close = index; close >= 0 && pairs.size() < 16;) {
                const int open = m_marks.at(close).opens ? -1 : nextOfFamily(close);
                if (open < 0 || !m_marks.at(open).opens || !isPhrase(close, open))
                    break;
                pairs.append({close, open});
                close = isLoose(open) ? -1 : nextOfFamily(open);
            }
            if (!pairs.isEmpty() && isLoose(pairs.last().second)) {
                for (const auto &[close, open] : pairs)
                    addReversed(close, open);
            }
        }
    }

    void addReversed(int close, int open)
    {
        m_done[close] = m_done[open] = true;
        const qsizetype start = m_marks.at(close).position;
        const qsizetype length = m_marks.at(open).position + 1 - start;
        m_findings.add(m_text, "PUN06", start, length,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The marks of “%1” stand the wrong way round."), {body().mid(start, length)}},
                       {{{turned(close), turned(open)}, false}});
    }

    // “要求“, ”要求”, ““要求”, “甲“和”乙”: the same mark where its partner belongs.
    void reportRepeated()
    {
        for (int index = 0; index < m_marks.size() && m_unpaired < mostUnpaired; ++index) {
            const int next = nextOfFamily(index);
            if (next < 0 || m_marks.at(index).opens != m_marks.at(next).opens || m_done.at(index) || m_done.at(next))
                continue;
            if (m_marks.at(next).position == m_marks.at(index).position + 1)
                reportTwice(index, next);
            else if (isLoose(index) && isLoose(next) && isPhrase(index, next))
                addTurned(m_marks.at(index).opens ? next : index, m_marks.at(index).opens ? index : next);
        }
        for (int index = 0; index + 1 < m_marks.size(); ++index)
            reportConnector(index);
    }

    void reportTwice(int index, int next)
    {
        // ““要求””: the pair inside goes as a whole; “他说“好””: nesting.
        const PairedMark &first = m_marks.at(index);
        const PairedMark &second = m_marks.at(next);
        // “甲””乙”: the second is turned, not one too many
        const int third = nextOfFamily(next);
        if (!first.opens && isLoose(next) && isLoose(third) && !m_marks.at(third).opens && isPhrase(next, third)) {
            addTurned(next, third);
            return;
        }
        const bool both = first.opens && first.partner >= 0 && second.partner >= 0
            && m_marks.at(first.partner).position == m_marks.at(second.partner).position + 1;
        if (!both && !isLoose(index) && !isLoose(next))
            return;
        QList<Edit> edits{edit(second.position, 1, {})};
        m_done[index] = m_done[next] = true;
        if (both) {
            edits.append(edit(m_marks.at(second.partner).position, 1, {}));
            m_done[first.partner] = m_done[second.partner] = true;
        }
        ++m_unpaired;
        m_findings.add(m_text, "PUN06", first.position, 2,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” stands twice."), {body().mid(first.position, 1)}}, {{edits, false}});
    }

    void addTurned(int wrong, int other)
    {
        ++m_unpaired;
        m_done[wrong] = m_done[other] = true;
        const QString mark = body().mid(m_marks.at(wrong).position, 1);
        const Edit cure = turned(wrong);
        m_findings.add(m_text, "PUN06", m_marks.at(wrong).position, 1,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The mark %1 stands where %2 belongs."), {mark, cure.text}}, {{{cure}, false}});
    }

    // “甲“和”乙”
    void reportConnector(int open)
    {
        const PairedMark &mark = m_marks.at(open);
        const int close = open + 1;
        if (!mark.opens || mark.partner != close || mark.parent < 0 || m_marks.at(mark.parent).family != mark.family || m_done.at(open))
            return;
        const QString between = body().mid(mark.position + 1, m_marks.at(close).position - mark.position - 1);
        static const QStringList connectors{QStringLiteral("和"), QStringLiteral("与"), QStringLiteral("及"), QStringLiteral("、"),
                                            QStringLiteral("以及"), QStringLiteral("或"), QStringLiteral("，")};
        if (!connectors.contains(between))
            return;
        addTurned(open, open);
        addTurned(close, close);
    }

    // 《甲”: a mark of one family closed by one of another.
    void reportMismatched()
    {
        for (int index = 0; index + 1 < m_marks.size(); ++index) {
            if (!isLoose(index) || !isLoose(index + 1) || !m_marks.at(index).opens || m_marks.at(index + 1).opens || !isPhrase(index, index + 1))
                continue;
            if (isQuote(m_marks.at(index).family) && isQuote(m_marks.at(index + 1).family) && isWithinSpeech(index)) {
                addMixed(index);
                continue;
            }
            const PairedMark &wrong = m_marks.at(index + 1);
            const QString right(closingMark(m_marks.at(index).family));
            m_done[index] = m_done[index + 1] = true;
            m_findings.add(m_text, "PUN05", wrong.position, 1,
                           {QT_TRANSLATE_NOOP("bulletin::Checks", "The mark %1 stands where %2 belongs."), {body().mid(wrong.position, 1), right}},
                           {replaceFix(m_text, wrong.position, 1, right),
                            replaceFix(m_text, m_marks.at(index).position, 1, QString(openingMark(wrong.family)))});
        }
    }

    // “我奶奶常说：“心要稳。’这句话……”: the inner “, which the last ” took for its own, should be ‘.
    void reportDoubleForSingle()
    {
        for (int outer = 0; outer + 3 < m_marks.size(); ++outer) {
            const PairedMark &inner = m_marks.at(outer + 1);
            const PairedMark &close = m_marks.at(outer + 2);
            const bool doubles = isLoose(outer) && m_marks.at(outer).opens && m_marks.at(outer).family == MarkFamily::DoubleQuote && inner.opens && inner.family == MarkFamily::DoubleQuote;
            if (!doubles || inner.partner < outer + 3 || !isLoose(outer + 2) || close.opens || close.family != MarkFamily::SingleQuote)
                continue;
            m_done[outer] = m_done[outer + 1] = m_done[outer + 2] = m_done[inner.partner] = true;
            const QString right(openingMark(MarkFamily::SingleQuote));
            m_findings.add(m_text, "PUN07", inner.position, 1,
                           {QT_TRANSLATE_NOOP("bulletin::Checks", "The mark %1 stands where %2 belongs."), {body().mid(inner.position, 1), right}},
                           {replaceFix(m_text, inner.position, 1, right)});
        }
    }

    bool isWithinSpeech(int index) const
    {
        for (int open = index - 1; open >= std::max(0, index - farthest); --open) {
            if (m_marks.at(open).opens && m_marks.at(open).family == MarkFamily::DoubleQuote && m_marks.at(open).partner > index)
                return true;
        }
        return false;
    }

    // “…弘扬“四千四万’精神…”: within “ ” both are single.
    void addMixed(int index)
    {
        const int wrong = m_marks.at(index).family == MarkFamily::DoubleQuote ? index : index + 1;
        const QString right(m_marks.at(wrong).opens ? openingMark(MarkFamily::SingleQuote) : closingMark(MarkFamily::SingleQuote));
        m_done[index] = m_done[index + 1] = true;
        m_findings.add(m_text, "PUN07", m_marks.at(wrong).position, 1,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The mark %1 stands where %2 belongs."), {body().mid(m_marks.at(wrong).position, 1), right}},
                       {replaceFix(m_text, m_marks.at(wrong).position, 1, right)});
    }

    // Half-width brackets and straight quotation marks.
    void reportNarrow(int index)
    {
        const PairedMark &mark = m_marks.at(index);
        if (mark.ignored || !isChinese(index))
            return;
        const bool bracket = mark.family == MarkFamily::Bracket;
        if (bracket && mark.partner < 0) {
            reportUnpaired(index);
            return;
        }
        QList<Edit> edits;
        for (const int at : {std::min(index, mark.partner < 0 ? index : mark.partner), std::max(index, mark.partner)}) {
            if (m_marks.at(at).narrow && (edits.isEmpty() || edits.last().place.start != m_marks.at(at).position))
                edits.append(edit(m_marks.at(at).position, 1, wide(at)));
        }
        const QString here = body().mid(mark.position, 1);
        const QString phrase = mark.partner < 0 ? here : pairText(index);
        if (bracket)
            m_findings.add(m_text, "PUN02", mark.position, 1,
                           {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” in “%2” should be the full-width “%3”."), {here, phrase, wide(index)}}, {{edits, true}});
        else
            m_findings.add(m_text, "PUN04", mark.position, 1,
                           {QT_TRANSLATE_NOOP("bulletin::Checks", "The straight quotation mark of “%1” should be “%2”."), {phrase, wide(index)}},
                           {{edits, mark.partner >= 0}});
    }

    QString wide(int index) const
    {
        const PairedMark &mark = m_marks.at(index);
        // Outermost quotation marks are double.
        const MarkFamily family = mark.family == MarkFamily::SingleQuote && mark.parent < 0 ? MarkFamily::DoubleQuote : mark.family;
        return QString(mark.opens ? openingMark(family) : closingMark(family));
    }

    QString pairText(int index) const
    {
        const qsizetype a = m_marks.at(index).position;
        const qsizetype b = m_marks.at(m_marks.at(index).partner).position;
        return shortened(body().mid(std::min(a, b), std::abs(b - a) + 1));
    }

    // Internet (IoT): brackets of another language stay.
    bool isChinese(int index) const
    {
        const PairedMark &mark = m_marks.at(index);
        const qsizetype other = mark.partner < 0 ? mark.position : m_marks.at(mark.partner).position;
        const qsizetype first = std::min(mark.position, other);
        const qsizetype last = std::max(mark.position, other);
        const auto wideSide = [](QChar character) { return isHan(character) || isWideStop(character) || isOpening(character) || isClosing(character); };
        return wideSide(characterAt(body(), first - 1)) || wideSide(characterAt(body(), last + 1))
            || hasHan(QStringView(body()).sliced(first, last - first + 1))
            || (isPlainBlank(characterAt(body(), first - 1)) && isHan(characterAt(body(), first - 2)));
    }

    void reportUnpaired(int index)
    {
        const PairedMark &mark = m_marks.at(index);
        if (mark.ignored || m_done.at(index) || opensLongQuotation(index))
            return;
        ++m_unpaired;
        const QString partner(mark.opens ? closingMark(mark.family) : openingMark(mark.family));
        QList<Fix> fixes;
        for (const qsizetype place : partnerPlaces(body(), m_marks, index, m_context.lexicon))
            fixes.append(replaceFix(m_text, place, 0, partner));
        fixes.append(replaceFix(m_text, mark.position, 1, {}));
        const qsizetype start = mark.opens ? mark.position : std::max<qsizetype>(0, mark.position - 6);
        m_findings.add(m_text, "PUN05", mark.position, 1,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "The mark %1 (“%2”) has no partner %3 in this paragraph."),
                        {body().mid(mark.position, 1), body().mid(start, 7), partner}},
                       fixes);
    }

    // “……。 whose partner stands at the end of a later paragraph: checkLongQuotations knows more.
    bool opensLongQuotation(int index) const;

    void reportNesting(int index)
    {
        const PairedMark &mark = m_marks.at(index);
        if (m_done.at(index) || m_done.at(mark.partner))
            return;
        const MarkFamily outer = mark.parent < 0 ? MarkFamily::Bracket : m_marks.at(mark.parent).family;
        if (mark.family == outer && (isQuote(outer) || outer == MarkFamily::Title))
            addNesting(index, outer == MarkFamily::DoubleQuote ? MarkFamily::SingleQuote : outer == MarkFamily::SingleQuote ? MarkFamily::DoubleQuote : MarkFamily::InnerTitle);
        else if (mark.family == MarkFamily::SingleQuote && mark.parent < 0 && hasHan(pairText(index)) && !isWithinBroken(index))
            addNesting(index, MarkFamily::DoubleQuote);
    }

    // “……‘聚宝盆’。 whose ” was lost: the inner marks are right.
    bool isWithinBroken(int index) const
    {
        const auto isLost = [](const PairedMark &mark) { return mark.family == MarkFamily::DoubleQuote && mark.partner < 0 && !mark.narrow; };
        for (int other = std::max(0, index - farthest); other < std::min(int(m_marks.size()), index + farthest); ++other) {
            if (isLost(m_marks.at(other)) && m_marks.at(other).opens == (other < index))
                return true;
        }
        return false;
    }

    void addNesting(int index, MarkFamily right)
    {
        const qsizetype start = m_marks.at(index).position;
        const qsizetype last = m_marks.at(m_marks.at(index).partner).position;
        m_findings.add(m_text, "PUN07", start, last + 1 - start,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "“%1” should stand in %2%3: outside “ ” and 《 》, inside ‘ ’ and 〈 〉."),
                        {pairText(index), QString(openingMark(right)), QString(closingMark(right))}},
                       {{{edit(start, 1, QString(openingMark(right))), edit(last, 1, QString(closingMark(right)))}, false}});
    }

    const PreparedText &m_text;
    const CheckContext &m_context;
    FindingList &m_findings;
    const QList<PairedMark> m_marks;
    QList<bool> m_done;
    int m_unpaired = 0;
};

bool PairReport::opensLongQuotation(int index) const
{
    return m_text.role == TextRole::Paragraph && m_marks.at(index).position == longQuotationStart(body(), m_marks);
}

} // namespace

void checkPairedMarks(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    PairReport(text, context, findings).run();
}

} // namespace bulletin
