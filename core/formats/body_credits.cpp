// SPDX-License-Identifier: Apache-2.0
#include "core/formats/body_credits.h"

#include "core/formats/line_shapes.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestAlike = 2; // so many of one form make it this bulletin's
constexpr qsizetype longestByPlace = 40;

bool isBracketed(const QString &text)
{
    return (text.startsWith(u'（') || text.startsWith(u'(')) && (text.endsWith(u'）') || text.endsWith(u')'));
}

enum class Shape { None, Bracketed, Labelled };

// （材料学院供搞）, （老龄健康出）, 供搞：宣教处; no remark, no field of a notice.
Shape shapeOf(const SourceLine &line)
{
    static const QRegularExpression inside(u"^[（(][^（）()。！？；：“”《》]{2,}(?:[（(][^（）()]{1,10}[）)])?[）)]$"_s);
    static const QRegularExpression remark(u"^[（(](图[片为/：:0-9一二三]|照片|附|注|见|详见|据|摄影|完|待续|下转|上接|来源|扩大|共|全文|略)"_s);
    static const QRegularExpression label(u"^[\\x{3400}-\\x{9FFF}]{2,5}[：:][^。！？；：，“”《》]{2,}$"_s);
    static const QRegularExpression field(u"^(联系|电话|地址|时间|地点|附件|备注|注|邮箱|网址|传真|咨询|热线|主题|题目|日期)"_s);
    if (line.role != SourceRole::None || line.text.size() > longestByPlace)
        return Shape::None;
    if (inside.match(line.text).hasMatch() && !remark.match(line.text).hasMatch())
        return Shape::Bracketed;
    return label.match(line.text).hasMatch() && !field.match(line.text).hasMatch() ? Shape::Labelled : Shape::None;
}

// ……建立了健康档案。（卫生院 刘明霞）, （梁燕）: an office, a writer, or both, behind the last sentence.
std::optional<GluedCredit> gluedByPlace(const QString &text)
{
    static const QRegularExpression pattern(u"[。！？”][\\s\\x{3000}]*[（(〈【\\[]([\\x{3400}-\\x{9FFF}·、\\s\\x{3000}]{2,24})[）)〉】\\]]$"_s);
    static const QRegularExpression blanks(u"[\\s\\x{3000}、]+"_s);
    static const QString closers = u"）)〉】]"_s;
    if (!closers.contains(text.back()))
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(text.right(longestByPlace));
    if (!match.hasMatch())
        return std::nullopt;
    GluedCredit found;
    found.start = text.size() - match.capturedLength(1) - 2;
    for (const QString &word : match.captured(1).split(blanks, Qt::SkipEmptyParts)) {
        if (word == u"记者" || word == u"通讯员")
            continue;
        const bool person = looksLikePerson(word) && !looksLikeUnit(word);
        if (!person && !looksLikeUnit(word) && !word.endsWith(u'村'))
            return std::nullopt;
        (person ? found.credit.contributors : found.credit.units).append(word);
    }
    return found;
}

} // namespace

BodyCredits::BodyCredits(const SourceLines &lines, const IssueExtent &extent, const BodyTitles &titles)
    : m_lines(lines)
    , m_extent(extent)
    , m_titles(titles)
{
    for (qsizetype index = extent.bodyBegin; index < extent.tailBegin; ++index) {
        if (!isText(index))
            continue;
        const QString &text = lines.at(index).text;
        const bool whole = parseCredit(text).has_value();
        m_any = m_any || whole || parseGluedCredit(text);
        const bool between = !whole && standsBetween(index);
        m_glued += m_titles.endsArticle(index + 1) && gluedByPlace(text).has_value();
        m_bracketed += (whole && isBracketed(text)) || (between && shapeOf(lines.at(index)) == Shape::Bracketed);
        m_labelled += (whole && !isBracketed(text)) || (between && shapeOf(lines.at(index)) == Shape::Labelled);
    }
}

bool BodyCredits::isText(qsizetype index) const
{
    return index >= m_extent.bodyBegin && index < m_extent.tailBegin && m_lines.at(index).kind == SourceKind::Text;
}

std::optional<BodyCredits::Found> BodyCredits::at(qsizetype index) const
{
    if (!isText(index))
        return std::nullopt;
    const QString &text = m_lines.at(index).text;
    if (const auto credit = parseCredit(text))
        return Found{*credit, 1};
    if (m_lines.at(index).creditByPlace)
        return Found{bulletin::creditByPlace(bareCredit(text)), 1};
    const bool open = (text.startsWith(u'（') || text.startsWith(u'(')) && !text.contains(u'）') && !text.contains(u')');
    if (open && isText(index + 1)) {
        if (const auto credit = parseCredit(text + m_lines.at(index + 1).text))
            return Found{*credit, 2};
    }
    if (const auto credit = byPlace(index))
        return Found{*credit, 1};
    return std::nullopt;
}

std::optional<GluedCredit> BodyCredits::gluedAt(qsizetype index) const
{
    return m_glued >= fewestAlike && isText(index) && m_titles.endsArticle(index + 1) ? gluedByPlace(m_lines.at(index).text) : std::nullopt;
}

bool BodyCredits::followsTitle(qsizetype index) const
{
    if (!isText(index + 1) || !isText(index + 2) || !m_titles.hasTitleShape(index) || !m_lines.at(index).blankBefore || m_lines.at(index + 1).blankBefore)
        return false;
    return (at(index + 1) || isDateLine(m_lines.at(index + 1).text)) && m_lines.at(index + 2).text.contains(u'。');
}

// Between the end of an article's text and what can only come behind it.
bool BodyCredits::standsBetween(qsizetype index) const
{
    if (!isText(index - 1) || isSection(m_lines.at(index - 1)) || !m_titles.endsArticle(index + 1))
        return false;
    const QString &before = m_lines.at(index - 1).text;
    // A paragraph that lost its stop is still one: no title runs on so.
    const bool isParagraph = before.contains(u'。') || before.size() > longestByPlace;
    return isParagraph && !parseCredit(before);
}

std::optional<CreditLine> BodyCredits::byPlace(qsizetype index) const
{
    const Shape shape = shapeOf(m_lines.at(index));
    const int alike = shape == Shape::Bracketed ? m_bracketed : shape == Shape::Labelled ? m_labelled : 0;
    if (alike < fewestAlike || !standsBetween(index))
        return std::nullopt;
    return creditByPlace(m_lines.at(index).text);
}

} // namespace bulletin
