// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_grammar.h"

#include "core/formats/issue_parts.h"
#include "core/formats/line_shapes.h"
#include "core/formats/tail_line.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueReader)
};

tl::unexpected<Refusal> notAnIssue(const QString &reason)
{
    return refuse(Refusal::Kind::NotAnIssue, reason,
                  Sentences::tr("Choose the text or Word file of a whole issue; a single draft is taken in as an article."));
}

// The pictures that no block names any more (a logo in the masthead) are not the issue's.
void keepNamedImages(const Images &images, IssueDocument &issue)
{
    for (const SectionDocument &section : std::as_const(issue.sections)) {
        for (const ArticleDocument &article : section.articles) {
            for (const Block &block : article.manuscript.blocks) {
                if (block.kind == BlockKind::Image && images.contains(block.imageId))
                    issue.images.insert(block.imageId, images.value(block.imageId));
            }
        }
    }
}

bool hasContentsHeading(const SourceLines &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const SourceLine &line) { return line.role == SourceRole::ContentsHeading; });
}

// Lines above the body that name none of its articles are no contents.
bool nameNothing(const IssueDocument &issue)
{
    const auto without = std::count_if(issue.doubts.begin(), issue.doubts.end(), [](const Doubt &doubt) { return doubt.rule == DoubtRule::ContentsWithoutArticle; });
    return !issue.contents.isEmpty() && without == issue.contents.size();
}

// Nobody's draft holds several articles that are credited one by one.
bool hasCreditedArticles(const IssueDocument &issue)
{
    qsizetype articles = 0, credited = 0;
    for (const SectionDocument &section : issue.sections) {
        articles += section.articles.size();
        credited += std::count_if(section.articles.begin(), section.articles.end(), [](const ArticleDocument &article) { return !article.units.isEmpty() || !article.contributors.isEmpty(); });
    }
    return articles >= 3 && (credited >= 2 || issue.date.isValid());
}

// An issue has sections. One without has a masthead with more than a number, and contents or a tail.
bool looksLikeIssue(const SourceLines &lines, const IssueExtent &extent, const IssueDocument &issue)
{
    if (std::any_of(lines.begin(), lines.end(), isSection))
        return true;
    const bool recipients = std::any_of(lines.begin() + extent.tailBegin, lines.end(), [](const SourceLine &line) { return tailLine(line.text) == TailLine::Recipients; });
    return (issue.date.isValid() || issue.cumulative > 0) && (extent.contentsSeen || hasContentsHeading(lines) || recipients);
}

// The checker reads on where a slip has spoilt the number.
bool isIssueButForItsNumber(const SourceLines &lines, const IssueDocument &issue)
{
    const bool recipients = std::any_of(lines.begin(), lines.end(), [](const SourceLine &line) { return line.kind == SourceKind::Text && tailLine(line.text) == TailLine::Recipients; });
    return issue.date.isValid() && recipients && std::any_of(lines.begin(), lines.end(), isSection);
}

// 2024年第1期（总第66期）　2024年1月26日印发 at the foot of the last page.
void readNumberBelow(const SourceLines &lines, IssueDocument &issue)
{
    constexpr qsizetype nearEnd = 8;
    static const QRegularExpression number(u"(?:([0-9]{4})\\s*年\\s*)?(?<!总)第\\s*([0-9〇一二三四五六七八九十百]{1,5})\\s*期(?:.{0,3}总\\s*第\\s*([0-9]{1,5})\\s*期)?"_s);
    for (qsizetype index = qMax<qsizetype>(1, lines.size() - nearEnd); index < lines.size(); ++index) {
        const QString half = halfWidth(lines.at(index).text);
        const auto match = number.match(half);
        if (lines.at(index).kind != SourceKind::Text || !match.hasMatch() || half.contains(u'。'))
            continue;
        issue.number = parseNumeral(match.captured(2)).value_or(0);
        issue.cumulative = match.captured(3).toInt();
        issue.year = match.captured(1).toInt();
        if (const auto found = findDate(half); found && found->date.isValid() && issue.date.isNull())
            issue.date = found->date;
        if (issue.year == 0 && issue.date.isValid())
            issue.year = issue.date.year();
        return;
    }
}

void noteRoles(const SourceLines &lines, qsizetype mastheadEnd, const IssueExtent &extent, LineRoles &roles)
{
    const auto note = [&](qsizetype begin, qsizetype end, LineRole role) {
        for (qsizetype index = begin; index < end; ++index)
            roles.insert(lines.at(index).number, isSection(lines.at(index)) ? LineRole::Section : role);
    };
    note(0, mastheadEnd, LineRole::Masthead);
    note(extent.contentsBegin, extent.contentsEnd, LineRole::ContentsEntry);
    note(extent.tailBegin, lines.size(), LineRole::Tail);
    for (const SourceLine &line : lines) {
        if (isSection(line))
            roles.insert(line.number, LineRole::Section);
        else if (line.role == SourceRole::ContentsHeading && roles.value(line.number, LineRole::Masthead) != LineRole::ContentsEntry) // 本期导读：●…●…
            roles.insert(line.number, LineRole::ContentsHeading);
    }
}

} // namespace

Outcome<IssueDocument> understandIssue(const SourceDocument &source, const QString &fileName, LineRoles *roles)
{
    IssueDocument issue;
    const SourceLines lines = withRoles(source, issue.doubts);
    const qsizetype mastheadEnd = readMasthead(lines, issue);
    if (issue.number == 0 && issue.cumulative == 0 && !issue.supplement && !source.ownStyles)
        readNumberBelow(lines, issue);
    const bool numbered = issue.number != 0 || issue.cumulative != 0 || issue.supplement;
    if (issue.bulletin.isEmpty() || (!numbered && !(roles && isIssueButForItsNumber(lines, issue))))
        return notAnIssue(Sentences::tr("No issue can be seen in “%1”: it does not begin with a bulletin's name and an issue number (第×期).").arg(fileName));
    const qsizetype noteEnd = readEditorialNote(lines, mastheadEnd, issue);
    const IssueExtent extent = findExtent(lines, noteEnd);
    const bool likely = source.ownStyles || looksLikeIssue(lines, extent, issue);
    if (roles)
        noteRoles(lines, mastheadEnd, extent, *roles);
    if (extent.contentsEnd < extent.bodyBegin)
        readEditorialNote(lines, extent.contentsEnd, issue);
    const IssueDocument front = issue;
    const QList<ContentsEntry> contents = readContents(lines, extent.contentsBegin, extent.contentsEnd, issue.doubts);
    for (const ContentsEntry &entry : contents)
        issue.contents.append(entry.title);
    readBody(lines, extent, contents, source.ownStyles, issue, roles);
    if (!hasContentsHeading(lines) && nameNothing(issue)) {
        issue = front;
        for (const ContentsEntry &entry : contents)
            issue.doubts.append(Doubt{DoubtRule::UnknownLine, entry.number, entry.title, {}, 0});
        readBody(lines, extent, {}, source.ownStyles, issue, roles);
    }
    if (!likely && !hasCreditedArticles(issue))
        return notAnIssue(Sentences::tr("No issue can be seen in “%1”: there is no section heading such as 【工作动态】 in it.").arg(fileName));
    readTail(lines, extent.tailBegin, issue);
    if (!source.ownStyles)
        settleDate(lines, mastheadEnd, issue);
    keepNamedImages(source.images, issue);
    std::stable_sort(issue.doubts.begin(), issue.doubts.end(), [](const Doubt &a, const Doubt &b) { return a.line < b.line; });
    return issue;
}

} // namespace bulletin
