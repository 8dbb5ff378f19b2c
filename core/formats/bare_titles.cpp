// SPDX-License-Identifier: Apache-2.0
#include "core/formats/bare_titles.h"

#include "core/formats/line_shapes.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longParagraph = 40;
constexpr qsizetype shortestTitle = 6;
constexpr qsizetype shortestReportTitle = 10;
constexpr int fewestJoints = 3;

} // namespace

BareTitles::BareTitles(const SourceLines &lines, const IssueExtent &extent, const BodyTitles &titles, bool anyCredit)
    : m_lines(lines)
    , m_extent(extent)
    , m_titles(titles)
    , m_anyCredit(anyCredit)
{
    int apart = 0, together = 0;
    for (qsizetype index = extent.bodyBegin + 1; index < extent.tailBegin; ++index) {
        if (isParagraph(index) && isParagraph(index - 1))
            ++(lines.at(index).blankBefore ? apart : together);
    }
    m_blanksPartArticles = apart == 0 && together >= fewestJoints;
}

bool BareTitles::isParagraph(qsizetype index) const
{
    return index < m_extent.tailBegin && m_lines.at(index).kind == SourceKind::Text && m_lines.at(index).text.size() > longParagraph;
}

// 全市……工作会议召开 | 4月9日，……: the text tells when what the title names took place.
bool BareTitles::isReport(qsizetype title, qsizetype text) const
{
    static const QRegularExpression event(u"召开|举行|举办|开展|携手|启动|揭牌|走进|赴|出版|发布|落幕|开幕|闭幕|开班|完成|推进|组织|部署|调研|考察|座谈|传达|学习|成立|签订|获评|荣获|建设|建成|打造|推动|助力|聚焦|入选|亮相"_s);
    static const QRegularExpression opening(u"^(近日|日前|近期|连日来|近年来|今年|去年|为(?:深入|进一步|贯彻|落实|切实|全面|认真|推动|加强)|[0-9]{1,2}月|[0-9]{4}年|[0-9]{1,2}日)"_s);
    return m_lines.at(title).text.size() >= shortestReportTitle && event.match(m_lines.at(title).text).hasMatch() && opening.match(m_lines.at(text).text).hasMatch();
}

std::optional<BodyTitles::Title> BareTitles::leftOut(qsizetype index) const
{
    if (!m_anyCredit || index == m_extent.bodyBegin || !m_lines.at(index).blankBefore || !isParagraph(index + 1) || !isReport(index, index + 1))
        return std::nullopt;
    return at(index);
}

std::optional<BodyTitles::Title> BareTitles::at(qsizetype index) const
{
    if (index == m_extent.bodyBegin || !m_titles.hasTitleShape(index))
        return std::nullopt;
    static const QRegularExpression stop(u"[。！？…!?][”’）)]?$"_s); // a title may end in ” alone
    const SourceLine &line = m_lines.at(index);
    const SourceLine &before = m_lines.at(index - 1);
    if (line.text.size() < shortestTitle || line.text.size() > longParagraph || stop.match(line.text).hasMatch() || before.kind != SourceKind::Text || !endsSentence(before.text))
        return std::nullopt;
    const BodyTitles::Title title = m_anyCredit ? m_titles.shaped(index) : BodyTitles::Title();
    const qsizetype text = index + title.lines;
    if (!isParagraph(text) || (m_anyCredit && !(m_blanksPartArticles && line.blankBefore) && !isReport(index, text)))
        return std::nullopt;
    return title;
}

} // namespace bulletin
