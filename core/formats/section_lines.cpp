// SPDX-License-Identifier: Apache-2.0
#include "core/formats/body_titles.h"
#include "core/formats/contents_line.h"
#include "core/formats/credit_grammar.h"
#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 12;
constexpr qsizetype mostMastheadLines = 14;
constexpr qsizetype mostTitleLines = 5;
constexpr qsizetype longestStopped = 40; // a line of the masthead that ends in a stop
constexpr qsizetype shortestAlike = 4;
constexpr qsizetype mostAlike = 40;
constexpr qsizetype shortestListed = 8;

// How sections are called. A short line that ends otherwise may be the first of a title.
constexpr QStringView nameEndings[] = {
    u"要闻", u"动态", u"信息", u"简讯", u"快讯", u"短讯", u"短波", u"快报", u"专题", u"专栏", u"专版", u"特刊", u"专刊", u"交流", u"之窗", u"之声", u"之家", u"广角", u"传真", u"论坛",
    u"园地", u"天地", u"观察", u"视点", u"视窗", u"聚焦", u"资讯", u"公告", u"通知", u"经验", u"典型", u"调研", u"风采", u"回顾", u"速递", u"速览", u"播报", u"纵横", u"扫描", u"集锦",
    u"巡礼", u"人物", u"参考", u"选登", u"荟萃", u"摘编", u"关注", u"头条", u"纪实", u"掠影", u"一线", u"前沿", u"指南", u"解读", u"史话", u"故事", u"言论", u"新闻", u"文苑"};

bool endsLikeASection(const QString &name)
{
    return std::any_of(std::begin(nameEndings), std::end(nameEndings), [&name](QStringView ending) { return name.endsWith(ending); });
}

QString withoutBlanks(QString text)
{
    text.removeIf(isBlank);
    return text;
}

enum class Mark { None, Ornament, Numeral };

// A line as a section line would be: its mark and its few words.
struct Head {
    Mark mark = Mark::None;
    QChar ornament;
    int number = 0;
    QString name; // empty: it is none
    bool spread = false; // 权 益 维 护
};

Head headOf(const SourceLine &line)
{
    static const QRegularExpression words(u"^[\\x{3400}-\\x{9FFF}·、“”]{2,12}$"_s);
    static const QRegularExpression numeral(u"^(?:第?([一二三四五六七八九十]{1,2})(?:部分|版)?[、：:\\s\\x{3000}]|[（(]([一二三四五六七八九十]{1,2})[）)])\\s*(.+)$"_s);
    Head head;
    if (line.kind != SourceKind::Text || line.role != SourceRole::None || line.creditByPlace || line.text.size() > 3 * longestName)
        return head;
    QString name = line.text;
    if (isOrnament(name.front())) {
        head.mark = Mark::Ornament;
        head.ornament = name.front();
        name = withoutOrnaments(name);
    } else if (const auto match = numeral.match(name); match.hasMatch()) {
        head.mark = Mark::Numeral;
        head.number = parseNumeral(match.captured(1) + match.captured(2)).value_or(0);
        name = match.captured(3);
    }
    const QString tight = withoutBlanks(name);
    static const QRegularExpression numbered(u"^[\\x{3400}-\\x{9FFF}·、“”0-9]{2,14}$"_s); // ◆ 纪念抗战胜利80周年
    if (head.mark == Mark::Ornament && numbered.match(tight).hasMatch())
        head.name = tight;
    // 卫健 要闻: a blank that a slip has set, where the words are plainly a section's.
    if (words.match(tight).hasMatch() && (tight == withoutLetterSpacing(name) || head.mark != Mark::None || endsLikeASection(tight)))
        head.name = tight;
    head.spread = !head.name.isEmpty() && tight.size() > 2 && name.size() >= 2 * tight.size() - 1 && tight == withoutLetterSpacing(name);
    return head;
}

class SectionFinder {
public:
    explicit SectionFinder(SourceLines &lines)
        : m_lines(lines)
        , m_stopped(stoppedTitles(lines))
    {
        for (const SourceLine &line : std::as_const(lines))
            m_heads.append(headOf(line));
        findFront();
    }

    void mark()
    {
        if (markRepeated() || m_front == 0)
            return;
        if (!markOrnaments() && !markNumerals())
            markPlain();
    }

private:
    // The masthead ends behind its last line that holds a number, a date or a publisher.
    void findFront()
    {
        static const QRegularExpression parts(u"第\\s*[0-9〇○零一二三四五六七八九十百]+\\s*期|总\\s*第|(编|编印|编辑|主办|主编|印发)$|^(主办|编印|编发|协办)(单位)?:|[0-9〇○零一二三四五六七八九]{4}\\s*年.{1,6}月$"_s);
        for (qsizetype index = 0; index < qMin(m_lines.size(), mostMastheadLines); ++index) {
            const QString &text = m_lines.at(index).text;
            if ((isSentence(index) && text.size() > longestStopped) || isContentsHeading(text) || (m_front > 0 && isText(index) && isOrnament(text.front()) && !isOrnament(text.back())))
                break;
            if (isText(index) && (parts.match(halfWidth(text)).hasMatch() || findDate(text)))
                m_front = index + 1;
        }
        IssueDocument note;
        m_front = m_front > 0 ? readEditorialNote(m_lines, m_front, note) : 0;
        m_evidence = m_front;
        while (m_evidence < m_lines.size() && !isSentence(m_evidence))
            ++m_evidence;
    }

    bool isText(qsizetype index) const { return index >= 0 && index < m_lines.size() && m_lines.at(index).kind == SourceKind::Text; }
    bool isSentence(qsizetype index) const { return isText(index) && m_lines.at(index).text.contains(u'。') && !m_stopped.contains(index); }
    bool isCredit(qsizetype index) const { return isText(index) && (parseCredit(m_lines.at(index).text) || parseGluedCredit(m_lines.at(index).text)); }
    // Or the first line of one: 市妇幼保健院： | 把孕妇学校开到“云端”.
    bool isTitle(qsizetype index) const
    {
        if (!isText(index))
            return false;
        const QString &text = m_lines.at(index).text;
        const bool stopped = m_stopped.contains(index)
            || (text.endsWith(u'。') && text.size() <= longestStopped && hasTitleText(text.chopped(1)) && isText(index + 1) && m_lines.at(index + 1).text.size() > 2 * text.size());
        return stopped || hasTitleText(text) || (text.endsWith(u'：') && hasTitleText(text.chopped(1)) && isText(index + 1) && hasTitleText(m_lines.at(index + 1).text));
    }

    // Behind the masthead, in the contents, or behind a credit.
    bool opensArticle(qsizetype index) const { return index >= m_front && (index < m_evidence || isCredit(index - 1)); }

    // A title and its text follow, or news in brief.
    bool leadsIn(qsizetype index) const
    {
        if (!isText(index + 1) || (m_heads.at(index).mark == Mark::Ornament && m_lines.at(index + 1).text.startsWith(m_heads.at(index).ornament)))
            return false;
        if (editorialNote(m_lines.at(index + 1).text) && isTitle(index + 2))
            return isSentence(index + 3) || isSentence(index + 4);
        if (isListItem(m_lines.at(index + 1).text)) // ■ 简讯 above ●8月28日，…
            return m_lines.at(index + 1).text.contains(u'。') || index < m_evidence;
        if (!isTitle(index + 1))
            return index < m_evidence && hasContentsMark(m_lines.at(index + 1).text);
        for (qsizetype next = index + 2; next <= index + 1 + mostTitleLines; ++next) {
            if (isSentence(next))
                return true;
        }
        return index < m_evidence;
    }

    bool accept(const QList<qsizetype> &found)
    {
        for (const qsizetype index : found)
            m_lines[index].role = SourceRole::Section;
        return !found.isEmpty();
    }

    // Short lines that stand in the contents and alone again in the body; and those that differ from
    // such a one's counterpart by a slip.
    bool markRepeated()
    {
        QHash<QString, int> times;
        QSet<QString> listed; // above the first sentence
        QSet<QString> titles; // a text follows
        bool contents = false;
        for (qsizetype index = 0; index < m_lines.size(); ++index) {
            const SourceLine &line = m_lines.at(index);
            contents = contents || line.role == SourceRole::ContentsHeading || (line.kind == SourceKind::Text && hasContentsMark(line.text));
            const Head &head = m_heads.at(index);
            if (head.name.isEmpty() || head.mark == Mark::Ornament)
                continue;
            ++times[whole(index)];
            if (index < m_evidence)
                listed.insert(whole(index));
            if (isTextOf(index) && !endsLikeASection(head.name))
                titles.insert(whole(index));
        }
        if (!contents)
            return false;
        QList<qsizetype> found;
        bool numbered = false;
        for (qsizetype index = 0; index < m_lines.size(); ++index) {
            const QString name = m_heads.at(index).name.isEmpty() ? QString() : whole(index);
            if (!name.isEmpty() && name.size() <= longestName && times.value(name) >= 2 && listed.contains(name) && !titles.contains(name)) {
                found.append(index);
                numbered = numbered || m_heads.at(index).mark == Mark::Numeral;
            }
        }
        markAlike(found);
        if (numbered) { // 二、防治结合 | 二、防冶结合
            for (qsizetype index = m_front; index < m_lines.size(); ++index) {
                if (m_heads.at(index).mark == Mark::Numeral && !m_heads.at(index).name.isEmpty() && opensArticle(index) && leadsIn(index) && !found.contains(index))
                    found.append(index);
            }
        }
        return accept(found);
    }

    // Its text, or a credit and its text, stand right below the line.
    bool isTextOf(qsizetype index) const
    {
        if (!isText(index + 1))
            return false;
        const SourceLine &next = m_lines.at(index + 1);
        return (isSentence(index + 1) && !isListItem(next.text)) || opensText(next.text) || (next.creditByPlace && isSentence(index + 2));
    }

    // 工作要闻 in the contents, 工倌要闻 in the body.
    void markAlike(QList<qsizetype> &found) const
    {
        QList<qsizetype> open;
        for (qsizetype index = m_front; index < m_lines.size() && open.size() < mostAlike; ++index) {
            if (!m_heads.at(index).name.isEmpty() && m_heads.at(index).mark != Mark::Ornament && whole(index).size() >= shortestAlike && opensArticle(index)
                && leadsIn(index) && !found.contains(index))
                open.append(index);
        }
        for (qsizetype first = 0; first < open.size() && open.at(first) < m_evidence; ++first) {
            for (qsizetype second = first + 1; second < open.size(); ++second) {
                const QString a = whole(open.at(first)), b = whole(open.at(second));
                const qsizetype longer = qMax(a.size(), b.size());
                if (a != b && (1 - titleSimilarity(a, b)) * double(longer) < 1.5)
                    found += {open.at(first), open.at(second)};
            }
        }
    }

    QString whole(qsizetype index) const { return withoutBlanks(m_lines.at(index).text); }

    // ★ 重要会议: one ornament for all of them, that no longer line begins with.
    bool markOrnaments()
    {
        QHash<QChar, QList<qsizetype>> found;
        QSet<QChar> bullets;
        for (qsizetype index = m_front; index < m_lines.size(); ++index) {
            const SourceLine &line = m_lines.at(index);
            if (line.kind != SourceKind::Text || !isOrnament(line.text.front()))
                continue;
            if (line.text.size() > longestName + 2)
                bullets.insert(line.text.front());
            else if (!m_heads.at(index).name.isEmpty() && leadsIn(index))
                found[line.text.front()].append(index);
        }
        for (auto of = found.cbegin(); of != found.cend(); ++of) {
            if (!bullets.contains(of.key()) && (of->size() > 1 || endsLikeASection(m_heads.at(of->first()).name)))
                return accept(*of);
        }
        return false;
    }

    // 一、 二、 三、 each above a title.
    bool markNumerals()
    {
        QList<qsizetype> found;
        for (qsizetype index = m_front; index < m_lines.size(); ++index) {
            const Head &head = m_heads.at(index);
            if (head.mark == Mark::Numeral && !head.name.isEmpty() && opensArticle(index) && leadsIn(index) && head.number == found.size() + 1)
                found.append(index);
        }
        const bool sure = found.size() > 1 || (found.size() == 1 && endsLikeASection(m_heads.at(found.first()).name));
        return sure && accept(found);
    }

    // Where titles stand directly above their text, a short line between empty lines is none.
    bool titlesStandClose() const
    {
        int close = 0, apart = 0;
        for (qsizetype index = m_evidence; index < m_lines.size(); ++index) {
            if (isSentence(index) && isTitle(index - 1) && !isListItem(m_lines.at(index).text))
                ++(m_lines.at(index).blankBefore ? apart : close);
        }
        return close > apart;
    }

    bool markPlain()
    {
        const bool close = titlesStandClose();
        QList<qsizetype> found;
        QSet<QString> seen; // lines above, as contents print them
        QHash<QString, int> times;
        for (qsizetype index = m_front; index < m_lines.size(); ++index)
            times[unstoppedKey(contentsText(m_lines.at(index).text))] += isText(index) ? 1 : 0;
        for (qsizetype index = m_front; index < m_lines.size(); ++index) {
            const Head &head = m_heads.at(index);
            if (isText(index))
                seen.insert(unstoppedKey(contentsText(m_lines.at(index).text)));
            // Above a title that the contents name, in a line of its own that they do not: 他山之石.
            const bool aboveNamed = isText(index + 1) && m_lines.at(index).blankBefore && m_lines.at(index + 1).blankBefore && m_lines.at(index + 1).text.size() >= shortestListed
                && seen.contains(unstoppedKey(m_lines.at(index + 1).text)) && m_lines.at(index).text.size() <= longestName
                && times.value(unstoppedKey(contentsText(m_lines.at(index).text))) == 1;
            const bool behindText = isSentence(index - 1); // whose credit has been left out
            if (head.mark != Mark::None || head.name.isEmpty() || !(opensArticle(index) || behindText) || !leadsIn(index))
                continue;
            const bool alone = close && m_lines.at(index).blankBefore && m_lines.at(index + 1).blankBefore;
            const bool called = endsLikeASection(head.name) || head.spread || aboveNamed;
            if (behindText && !isCredit(index - 1) ? alone && called : alone || called)
                found.append(index);
        }
        return accept(found);
    }

    SourceLines &m_lines;
    QSet<qsizetype> m_stopped;
    QList<Head> m_heads;
    qsizetype m_front = 0;    // behind the masthead
    qsizetype m_evidence = 0; // the first sentence
};

} // namespace

void markUnbracketedSections(SourceLines &lines)
{
    SectionFinder(lines).mark();
}

} // namespace bulletin
