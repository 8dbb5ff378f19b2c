// SPDX-License-Identifier: Apache-2.0
#include "core/checks/lexicon.h"
#include "core/checks/characters.h"
#include "core/checks/rules/mark_checks.h"
#include "core/checks/rules/right_blanks.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

constexpr QChar wideBlank(0x3000);

bool isNumeric(QChar character)
{
    return isDigit(character) || isLatin(character) || isOneOf(character, u"%‰℃");
}

// What a blank parts on a line that is laid out rather than written: fields, names, the halves of a title.
bool isLaidOut(TextRole role)
{
    switch (role) {
    case TextRole::Title:
    case TextRole::Heading:
    case TextRole::Caption:
    case TextRole::Cell:
    case TextRole::Credit:
    case TextRole::Masthead:
    case TextRole::Section:
    case TextRole::Contents:
    case TextRole::Recipients:
    case TextRole::Colophon:
    case TextRole::Unknown: return true;
    case TextRole::Paragraph:
    case TextRole::Note: return false;
    }
    Q_UNREACHABLE();
}

class BlankCheck {
public:
    BlankCheck(const PreparedText &text, const CheckContext &context, FindingList &findings)
        : m_text(text), m_body(text.text), m_context(context), m_findings(findings), m_places(text.text, context.lexicon), m_columns(hasColumns()), m_laidOut(isLaidOut(text.role)), m_line(isLine())
    {
    }

    void run()
    {
        for (qsizetype start = 0; start < m_body.size();) {
            if (!isBlank(m_body.at(start))) {
                ++start;
                continue;
            }
            qsizetype end = start;
            bool known = true; // others: checkInvisibles
            m_wide = false;
            for (; end < m_body.size() && isBlank(m_body.at(end)); ++end) {
                known = known && (isPlainBlank(m_body.at(end)) || m_body.at(end) == wideBlank);
                m_wide = m_wide || m_body.at(end) == wideBlank;
            }
            if (known && start > 0 && end < m_body.size() && !(m_wide && isRightWideBlank(start)))
                check(start, end);
            start = end;
        }
        if (m_context.profile.hanDigitBlank == Profile::Blank::One)
            checkMissing();
    }

private:
    QChar before(qsizetype start) const { return characterAt(m_body, start - 1); }

    // Names or fields in columns: three and more short pieces, no numbers, no stops.
    bool hasColumns() const
    {
        if (std::any_of(m_body.begin(), m_body.end(), [](QChar character) { return isDigit(character) || isWideStop(character); }))
            return false;
        qsizetype pieces = 0;
        qsizetype start = 0;
        for (qsizetype position = 0; position <= m_body.size(); ++position) {
            if (position < m_body.size() && !isBlank(m_body.at(position)))
                continue;
            if (position - start > 12)
                return false;
            pieces += position > start ? 1 : 0;
            start = position + 1;
        }
        return pieces >= 3;
    }

    // The blank may be the break of a title that the reader of a file took for a paragraph.
    bool breaksLine(qsizetype start, qsizetype end) const
    {
        const Lexicon &lexicon = m_context.lexicon;
        const bool beside = !isHan(before(start)) || !isHan(m_body.at(end)); // a quotation mark
        const bool words = beside || (lexicon.longestTo(m_body, start) > 0 && (m_body.at(end) == u'暨' || lexicon.longestFrom(m_body, end) > 0));
        return m_line && words && start >= 6 && m_body.size() - end >= 6;
    }

    bool isLine() const
    {
        return m_text.role == TextRole::Paragraph && m_body.size() <= 45 && std::none_of(m_body.begin(), m_body.end(), [](QChar character) { return isOneOf(character, u"，；,;"); })
            && (!m_body.contains(u'。') || m_body.indexOf(u'。') == m_body.size() - 1);
    }

    void check(qsizetype start, qsizetype end)
    {
        const QChar left = before(start);
        const QChar right = m_body.at(end);
        if ((isHan(left) && isNumeric(right)) || (isNumeric(left) && isHan(right)))
            checkBesideNumber(start, end);
        else if (isDigit(left) && isOneOf(right, u"%‰℃"))
            add("SPC01", start, end, QT_TRANSLATE_NOOP("bulletin::Checks", "No blank between characters and numbers or letters: “%1”."), true);
        else if (isHan(left) && isHan(right))
            checkBetweenHan(start, end);
        else
            checkBesideMark(start, end, left, right);
    }

    void add(const char *rule, qsizetype start, qsizetype end, const char *source, bool safe)
    {
        const qsizetype from = std::max<qsizetype>(0, start - 2);
        if (m_wide) {
            const QString near = m_body.mid(from, start - from) + QStringLiteral("▯") + m_body.mid(end, 2);
            m_findings.add(m_text, "SPC05", start, end - start, {QT_TRANSLATE_NOOP("bulletin::Checks", "A wide blank stands in “%1”."), {near}},
                           {replaceFix(m_text, start, end - start, {}, safe)});
            return;
        }
        m_findings.add(m_text, rule, start, end - start, {source, {m_body.mid(from, std::min(m_body.size(), end + 2) - from)}},
                       {replaceFix(m_text, start, end - start, {}, safe)});
    }

    // 第一条　为了, 表1　各区县投稿情况, 姓名　职务　电话: what is laid out with wide blanks.
    bool isRightWideBlank(qsizetype start) const
    {
        if (m_laidOut || m_text.role == TextRole::Note)
            return m_text.role != TextRole::Note;
        if (m_body.startsWith(u'第') && start <= 8 && isOneOf(before(start), u"条章节款编篇部"))
            return true;
        const qsizetype number = skipDigits(m_body, 1);
        if (isOneOf(m_body.at(0), u"图表") && number > 1 && number == start)
            return true;
        return m_body.count(wideBlank) >= 2 && m_body.size() < 80 && !m_body.contains(u'。');
    }

    void checkBesideNumber(qsizetype start, qsizetype end)
    {
        if (m_context.profile.hanDigitBlank == Profile::Blank::None && !partsFields(start, end) && !m_places.isBehindDateline(start))
            add("SPC01", start, end, QT_TRANSLATE_NOOP("bulletin::Checks", "No blank between characters and numbers or letters: “%1”."), true);
    }

    // A blank that parts two fields, the number of a heading or picture from its words, a name from its phone.
    bool partsFields(qsizetype start, qsizetype end) const
    {
        if (m_columns || m_text.isProtected(start))
            return true;
        if (isListNumber(start) || isPictureNumber(start) || startsField(end))
            return true;
        const qsizetype digits = skipDigits(m_body, end);
        if (digits - end == 4 && startsWithAt(m_body, digits, u"年") && m_text.role == TextRole::Masthead)
            return true; // ××编 2024年7月26日
        if (digits - end >= 7 || (digits - end == 4 && isOneOf(before(start), u"期") && m_text.role == TextRole::Masthead))
            return true;
        if (m_text.role == TextRole::Contents && digits > end && digits == m_body.size())
            return true; // the page
        return m_text.role == TextRole::Title && (m_text.source.softBreaks.contains(start) || isTitleBreak(start, end));
    }

    // “1 总则”, “第3章 概述”
    bool isListNumber(qsizetype start) const
    {
        const qsizetype digits = digitsBefore(m_body, start);
        const qsizetype next = skipPlainBlanks(m_body, start);
        if (digits == start || start - digits > 2 || isOneOf(characterAt(m_body, next), u"年月日时分秒") || measureAt(m_body, next) > 0)
            return false;
        qsizetype head = digits;
        while (head > 0 && (isDigit(m_body.at(head - 1)) || m_body.at(head - 1) == u'.'))
            --head;
        return head == 0;
    }

    // 图1 会议现场
    bool isPictureNumber(qsizetype start) const
    {
        const qsizetype digits = digitsBefore(m_body, start);
        return digits < start && digits <= 2 && isOneOf(m_body.at(0), u"图表");
    }

    // 63898542 邮箱：
    bool startsField(qsizetype position) const
    {
        static constexpr QStringView labels[] = {u"电话", u"邮箱", u"电子邮箱", u"地址", u"邮编", u"网址", u"传真", u"责编", u"责任编辑", u"编辑", u"校对", u"审核", u"联系人", u"手机",
                                                 u"热线", u"主编", u"副主编", u"编审", u"签发", u"审稿", u"印数", u"投稿", u"联系电话", u"投稿邮箱", u"办公电话"};
        static constexpr QStringView counted[] = {u"共印", u"印发", u"本期印"};
        if (std::any_of(std::begin(counted), std::end(counted), [&](QStringView word) { return startsWithAt(m_body, position, word) && isDigit(characterAt(m_body, position + word.size())); }))
            return true; // 共印120份
        return std::any_of(std::begin(labels), std::end(labels), [&](QStringView label) {
            return startsWithAt(m_body, position, label) && isOneOf(characterAt(m_body, position + label.size()), u"：:");
        });
    }

    // 理论学习中心组 2024年第1次学习: the one blank beside a number of a title, its others are tight.
    bool isTitleBreak(qsizetype start, qsizetype end) const
    {
        return start >= 6 && m_body.size() - end >= 6 && QStringView(m_body).count(u' ') == end - start;
    }

    // 公文写作项目第一名：省财政厅 魏青竹
    bool isNameInRow(qsizetype start) const
    {
        const qsizetype colon = m_body.indexOf(u'：');
        return colon > 1 && colon <= 18 && colon < start && m_body.size() <= 60 && std::none_of(m_body.begin(), m_body.end(), [](QChar mark) { return isOneOf(mark, u"，。；！？"); });
    }

    void checkBetweenHan(qsizetype start, qsizetype end)
    {
        if (isNameInRow(start))
            return;
        if (partsWord(start, end) || !(m_laidOut || breaksLine(start, end) || isRightBetweenHan(start, end)))
            add("SPC02", start, end, QT_TRANSLATE_NOOP("bulletin::Checks", "A blank within a sentence: “%1”."), false);
    }

    // 经济 圈: a word runs across the blank, and what stands on its sides are not words of their own.
    bool partsWord(qsizetype start, qsizetype end) const
    {
        const Lexicon &lexicon = m_context.lexicon;
        const qsizetype left = lexicon.longestTo(m_body, start);
        const qsizetype right = lexicon.longestFrom(m_body, end);
        if ((left > 0 && right > 0) || isName(start, end) || m_columns)
            return false;
        for (qsizetype back = 1; back <= 3 && start - back >= 0; ++back) {
            for (qsizetype ahead = 1; ahead <= 3 && end + ahead <= m_body.size(); ++ahead) {
                const QString word = m_body.mid(start - back, back) + m_body.mid(end, ahead);
                if (word.size() >= 3 && word.size() > left && word.size() > right && lexicon.contains(word) && std::all_of(word.begin(), word.end(), isHan))
                    return true;
            }
        }
        return false;
    }

    bool isRightBetweenHan(qsizetype start, qsizetype end) const
    {
        return m_columns || m_places.isRight(start, end) || startsField(end) || m_text.source.softBreaks.contains(start);
    }

    bool isName(qsizetype start, qsizetype end) const { return readsAsSpacedName(m_body, start, end, m_context.lexicon); }

    // Blanks beside marks in full width.
    void checkBesideMark(qsizetype start, qsizetype end, QChar left, QChar right)
    {
        if (m_columns || m_text.source.softBreaks.contains(start))
            return;
        const bool beforeStop = isWideStop(right) || isClosing(right) || right == u'…';
        const bool behindStop = isWideStop(left) || isOpening(left) || left == u'…';
        if (beforeStop || isOpening(left) || (behindStop && m_text.role != TextRole::Title))
            add("SPC03", start, end, QT_TRANSLATE_NOOP("bulletin::Checks", "No blank beside a mark: “%1”."), true);
        else if (isOpening(right) || isClosing(left))
            checkBesideQuote(start, end, left, right);
    }

    // “六个着力” 贯彻落实: in a title the blank is where its line breaks.
    void checkBesideQuote(qsizetype start, qsizetype end, QChar left, QChar right)
    {
        const auto isText = [](QChar character) { return isHan(character) || isNumeric(character) || isOpening(character) || isClosing(character); };
        if (!isText(left) || !isText(right) || m_text.isProtected(start))
            return;
        if (m_text.role == TextRole::Title) {
            add("SPC06", start, end, QT_TRANSLATE_NOOP("bulletin::Checks", "The blank in the title (“%1”) is for its layout: mark a line break there instead."), false);
            return;
        }
        const bool enumerated = left == u'）' && m_body.startsWith(u'（') && start <= 6;
        if (!(m_laidOut || breaksLine(start, end)) || enumerated || m_text.role == TextRole::Cell)
            add("SPC03", start, end, QT_TRANSLATE_NOOP("bulletin::Checks", "No blank beside a mark: “%1”."), true);
    }

    // A house that sets blanks: the missing ones.
    void checkMissing()
    {
        for (qsizetype position = 1; position < m_body.size(); ++position) {
            const QChar left = m_body.at(position - 1);
            const QChar right = m_body.at(position);
            const bool meet = (isHan(left) && (isDigit(right) || isLatin(right))) || ((isDigit(left) || isLatin(left)) && isHan(right));
            if (meet)
                m_findings.add(m_text, "SPC01", position - 1, 2,
                               {QT_TRANSLATE_NOOP("bulletin::Checks", "A blank belongs between characters and numbers or letters: “%1”."), {m_body.mid(position - 1, 2)}},
                               {replaceFix(m_text, position, 0, QStringLiteral(" "), true)});
        }
    }

    const PreparedText &m_text;
    const QString &m_body;
    const CheckContext &m_context;
    FindingList &m_findings;
    const RightBlanks m_places;
    bool m_wide = false; // the blank at hand holds a wide one
    const bool m_columns;
    const bool m_laidOut;
    const bool m_line;
};

} // namespace

void checkBlanks(const PreparedText &text, const CheckContext &context, FindingList &findings)
{
    BlankCheck(text, context, findings).run();
}

} // namespace bulletin
