// SPDX-License-Identifier: Apache-2.0
#include "core/formats/body_credits.h"

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
        m_bracketed += whole && isBracketed(text);
        m_labelled += whole && !isBracketed(text);
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
    const bool open = (text.startsWith(u'（') || text.startsWith(u'(')) && !text.contains(u'）') && !text.contains(u')');
    if (open && isText(index + 1)) {
        if (const auto credit = parseCredit(text + m_lines.at(index + 1).text))
            return Found{*credit, 2};
    }
    if (const auto credit = byPlace(index))
        return Found{*credit, 1};
    return std::nullopt;
}

// （材料学院供搞）, （老龄健康出）, 供搞：宣教处: between an article's text and what can only come behind it.
std::optional<CreditLine> BodyCredits::byPlace(qsizetype index) const
{
    static const QRegularExpression inside(u"^[（(][^（）()。！？；：“”《》]{3,}(?:[（(][^（）()]{1,10}[）)])?[）)]$"_s);
    static const QRegularExpression remark(u"^[（(](图[片为/：:0-9一二三]|照片|附|注|见|详见|据|摄影|完|待续|下转|上接|来源)"_s);
    static const QRegularExpression label(u"^[\\x{3400}-\\x{9FFF}]{2,5}[：:][^。！？；：，“”《》]{2,}$"_s);
    const SourceLine &line = m_lines.at(index);
    if (line.role != SourceRole::None || line.text.size() > longestByPlace || !isText(index - 1) || isSection(m_lines.at(index - 1))
        || parseCredit(m_lines.at(index - 1).text) || !m_titles.endsArticle(index + 1))
        return std::nullopt;
    const bool bracketed = m_bracketed >= fewestAlike && inside.match(line.text).hasMatch() && !remark.match(line.text).hasMatch();
    const bool labelled = m_labelled >= fewestAlike && label.match(line.text).hasMatch();
    if (!bracketed && !labelled)
        return std::nullopt;
    return creditByPlace(line.text);
}

} // namespace bulletin
