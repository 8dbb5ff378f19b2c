// SPDX-License-Identifier: Apache-2.0
#include "core/formats/body_titles.h"

#include "core/formats/credit_grammar.h"
#include "core/formats/line_shapes.h"
#include "core/formats/title_matching.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitleLines = 5;
constexpr qsizetype longestTitle = 70;
constexpr qsizetype longestFurtherLine = 34;
constexpr double alike = 0.7;
constexpr double almostSame = 0.85;
constexpr qsizetype shortestTelling = 8;
constexpr double alikeInOrder = 0.5; // where it is the contents' next
constexpr double largeType = 18;
constexpr int mostCompared = 300;
constexpr int nearby = 20;

} // namespace

bool hasTitleText(const QString &text)
{
    static const QString closing = u"。；：，、;:,"_s;
    return !text.isEmpty() && text.size() <= longestTitle && !text.contains(u'。') && !closing.contains(text.back()) && headingLevel(text) == 0
        && !isListItem(text) && !isCaption(text) && !isRule(text) && !isDateLine(text) && !opensText(text) && !isRowOfColumns(text) && !parseCredit(text);
}

BodyTitles::BodyTitles(const SourceLines &lines, const IssueExtent &extent, const QList<ContentsEntry> &contents)
    : m_lines(lines)
    , m_extent(extent)
    , m_contents(contents)
{
    findNamed();
    findAlmostNamed();
}

bool BodyTitles::isStretch(qsizetype index, int count) const
{
    for (qsizetype at = index; at < index + count; ++at) {
        if (at >= m_extent.tailBegin || m_lines.at(at).kind != SourceKind::Text || isSection(m_lines.at(at)))
            return false;
    }
    return true;
}

QString BodyTitles::joined(qsizetype index, int count) const
{
    QString text;
    for (qsizetype at = index; at < index + count; ++at)
        text += m_lines.at(at).text;
    return text;
}

void BodyTitles::findNamed()
{
    QHash<QString, QList<int>> entries;
    qsizetype longest = 0;
    for (int entry = 0; entry < m_contents.size(); ++entry) {
        const QString key = unstoppedKey(m_contents.at(entry).title);
        entries[key].append(entry);
        longest = qMax(longest, key.size());
    }
    QString section;
    for (qsizetype index = m_extent.bodyBegin; index < m_extent.tailBegin;) {
        if (isSection(m_lines.at(index)))
            section = nameOfSection(m_lines.at(index));
        int taken = 1;
        for (int count = 1; count <= mostTitleLines && isStretch(index, count); ++count) {
            // A title that ends in a stop is one all the same.
            const QString key = unstoppedKey(joined(index, count));
            if (key.size() > longest)
                break;
            const auto found = entries.find(key);
            if (key.isEmpty() || found == entries.end() || found->isEmpty())
                continue;
            QList<int> &open = *found;
            // Two entries of one wording: that of the section we are in.
            qsizetype choice = 0;
            for (qsizetype at = 0; at < open.size(); ++at) {
                if (m_contents.at(open.at(at)).section == section) {
                    choice = at;
                    break;
                }
            }
            const int entry = open.takeAt(choice);
            m_named.insert(index, Title{count, entry});
            m_used.insert(entry);
            taken = count;
            break;
        }
        index += taken;
    }
}

// 朗颂大赛 in the contents, 朗诵大赛 above its text, where no credit line tells that an article ends:
// between the titles before and after it, the only line that it can be.
void BodyTitles::findAlmostNamed()
{
    if (m_contents.size() > mostCompared)
        return;
    QHash<int, qsizetype> places;
    for (auto title = m_named.constBegin(); title != m_named.constEnd(); ++title)
        places.insert(title->entry, title.key());
    for (int entry = 0; entry < m_contents.size(); ++entry) {
        if (m_used.contains(entry) || !places.contains(entry - 1) || m_contents.at(entry).title.size() < shortestTelling)
            continue;
        const qsizetype end = entry + 1 < m_contents.size() ? places.value(entry + 1, -1) : m_extent.tailBegin;
        QList<qsizetype> found;
        for (qsizetype index = places.value(entry - 1) + 1; index < end; ++index) {
            const QString &text = m_lines.at(index).text;
            if (std::abs(text.size() - m_contents.at(entry).title.size()) <= 2 && hasTitleShape(index) && !m_named.contains(index)
                && index + 1 < m_extent.tailBegin && m_lines.at(index + 1).text.contains(u'。') && titleSimilarity(text, m_contents.at(entry).title) >= almostSame)
                found.append(index);
        }
        if (found.size() != 1)
            continue;
        m_named.insert(found.first(), Title{1, entry});
        m_used.insert(entry);
        places.insert(entry, found.first());
    }
}

std::optional<BodyTitles::Title> BodyTitles::named(qsizetype index) const
{
    const auto found = m_named.constFind(index);
    return found == m_named.constEnd() ? std::nullopt : std::optional<Title>(*found);
}

bool BodyTitles::hasTitleShape(qsizetype index) const
{
    return index < m_extent.tailBegin && m_lines.at(index).kind == SourceKind::Text && !isSection(m_lines.at(index)) && !m_lines.at(index).creditByPlace && hasTitleText(m_lines.at(index).text);
}

// 市妇幼保健院： | 把孕妇学校开到“云端”: the first line of a title may end in a mark that its second needs.
bool BodyTitles::opensTitle(qsizetype index) const
{
    static const QString open = u"：，、:,"_s;
    const QString &text = m_lines.at(index).text;
    return open.contains(text.back()) && text.size() <= longestFurtherLine && hasTitleText(text.chopped(1)) && hasTitleShape(index + 1)
        && m_lines.at(index + 1).text.size() <= longestFurtherLine && index + 2 < m_extent.tailBegin && m_lines.at(index + 2).text.contains(u'。');
}

// A title that ends in a stop is one all the same, where a longer text follows.
bool BodyTitles::isStoppedTitle(qsizetype index) const
{
    static const QString stops = u"。，；、;,."_s;
    const QString &text = m_lines.at(index).text;
    if (!stops.contains(text.back()) || text.size() > longestFurtherLine || text.contains(u'，') || !hasTitleText(text.chopped(1)) || index + 1 >= m_extent.tailBegin)
        return false;
    const SourceLine &next = m_lines.at(index + 1);
    return next.kind == SourceKind::Text && next.text.contains(u'。') && next.text.size() > 2 * text.size();
}

// All of a contents list of sensible length; of an endless one those around where we are.
std::pair<int, int> BodyTitles::comparedEntries() const
{
    const int all = int(m_contents.size());
    return {all <= mostCompared ? 0 : qMax(0, m_lastEntry - nearby), all <= mostCompared ? all : qMin(all, m_lastEntry + nearby)};
}

std::optional<BodyTitles::Title> BodyTitles::similar(qsizetype index)
{
    Title best;
    double similarity = 0;
    const auto [first, last] = comparedEntries();
    const auto belongs = [&](qsizetype at) { return at == index || (hasTitleShape(at) && !m_named.contains(at)); };
    for (int count = 1; count <= mostTitleLines && belongs(index + count - 1); ++count) {
        const QString text = joined(index, count);
        for (int entry = first; entry < last; ++entry) {
            if (m_used.contains(entry))
                continue;
            const double found = titleSimilarity(text, m_contents.at(entry).title);
            if (found > similarity && found >= (entry == m_lastEntry + 1 ? alikeInOrder : alike)) {
                similarity = found;
                best = Title{count, entry};
            }
        }
    }
    if (best.entry < 0)
        return std::nullopt;
    m_used.insert(best.entry);
    m_lastEntry = best.entry;
    return best;
}

// How many lines the title takes that begins here and that no contents line helps to measure.
int BodyTitles::linesByShape(qsizetype index) const
{
    static const QRegularExpression fact(u"^[^：。]{2,12}：[0-9.]+"_s); // 供水总量：1485万立方米 below a title
    const SourceLine &first = m_lines.at(index);
    int count = 1;
    while (count < mostTitleLines && hasTitleShape(index + count) && !m_named.contains(index + count)) {
        const SourceLine &line = m_lines.at(index + count);
        const bool subtitle = line.text.startsWith(u"——"_s);
        const bool fits = line.text.size() <= longestFurtherLine && !line.text.contains(u'，');
        const bool sameLook = line.centred == first.centred && line.points == first.points && line.role == first.role;
        // Something has to be left for the article to say.
        const bool bodyFollows = index + count + 1 < m_extent.tailBegin && !isSection(m_lines.at(index + count + 1))
            && !parseCredit(m_lines.at(index + count + 1).text);
        if (fact.match(line.text).hasMatch())
            break;
        if (!(line.continues || ((fits || subtitle) && (sameLook || subtitle))) || !bodyFollows)
            break;
        ++count;
    }
    return count;
}

std::optional<BodyTitles::Title> BodyTitles::due(qsizetype index)
{
    if (index >= m_extent.tailBegin || m_lines.at(index).kind != SourceKind::Text || isSection(m_lines.at(index)))
        return std::nullopt;
    if (opensTitle(index) || isStoppedTitle(index)) {
        const auto found = similar(index);
        return found ? found : Title{opensTitle(index) ? 1 + linesByShape(index + 1) : 1, -1};
    }
    if (!hasTitleShape(index))
        return std::nullopt;
    if (const auto found = similar(index))
        return found;
    return Title{linesByShape(index), -1};
}

BodyTitles::Title BodyTitles::styled(qsizetype index, bool separateParagraphs)
{
    Title title;
    while (index + title.lines < m_extent.tailBegin && m_lines.at(index + title.lines).role == SourceRole::Title
           && (m_lines.at(index + title.lines).continues || !separateParagraphs) && !m_named.contains(index + title.lines))
        ++title.lines;
    if (separateParagraphs)
        return title;
    double similarity = alike;
    const auto [first, last] = comparedEntries();
    for (int entry = first; entry < last; ++entry) {
        const double found = m_used.contains(entry) ? 0 : titleSimilarity(joined(index, title.lines), m_contents.at(entry).title);
        if (found >= similarity) {
            similarity = found;
            title.entry = entry;
        }
    }
    if (title.entry >= 0)
        m_used.insert(title.entry);
    return title;
}

bool BodyTitles::looksLikeTitle(qsizetype index) const
{
    const SourceLine &line = m_lines.at(index);
    return line.role == SourceRole::None && line.centred && line.points >= largeType && hasTitleShape(index);
}

bool BodyTitles::endsArticle(qsizetype index) const
{
    if (index >= m_extent.tailBegin || isSection(m_lines.at(index)) || named(index) || m_lines.at(index).role == SourceRole::Title || hasTitleShape(index))
        return true;
    return m_lines.at(index).kind == SourceKind::Text && (opensTitle(index) || isStoppedTitle(index));
}

void BodyTitles::use(const QString &title)
{
    for (int entry = 0; entry < m_contents.size(); ++entry) {
        if (!m_used.contains(entry) && titleKey(m_contents.at(entry).title) == titleKey(title)) {
            m_used.insert(entry);
            return;
        }
    }
}

QSet<int> BodyTitles::unusedEntries() const
{
    QSet<int> unused;
    for (int entry = 0; entry < m_contents.size(); ++entry) {
        if (!m_used.contains(entry))
            unused.insert(entry);
    }
    return unused;
}

} // namespace bulletin
