// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_grammar.h"

#include "core/formats/issue_parts.h"

#include <QCoreApplication>
#include <algorithm>

namespace bulletin {
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

} // namespace

Outcome<IssueDocument> understandIssue(const SourceDocument &source, const QString &fileName)
{
    IssueDocument issue;
    const SourceLines lines = withRoles(source, issue.doubts);
    const qsizetype mastheadEnd = readMasthead(lines, issue);
    if (issue.bulletin.isEmpty() || (issue.number == 0 && issue.cumulative == 0 && !issue.supplement))
        return notAnIssue(Sentences::tr("No issue can be seen in “%1”: it does not begin with a bulletin's name and an issue number (第×期).").arg(fileName));
    if (std::none_of(lines.begin(), lines.end(), isSection))
        return notAnIssue(Sentences::tr("No issue can be seen in “%1”: there is no section heading such as 【工作动态】 in it.").arg(fileName));

    const qsizetype noteEnd = readEditorialNote(lines, mastheadEnd, issue);
    const IssueExtent extent = findExtent(lines, noteEnd);
    if (extent.contentsEnd < extent.bodyBegin)
        readEditorialNote(lines, extent.contentsEnd, issue);
    const QList<ContentsEntry> contents = readContents(lines, extent.contentsBegin, extent.contentsEnd, issue.doubts);
    for (const ContentsEntry &entry : contents)
        issue.contents.append(entry.title);
    readBody(lines, extent, contents, source.ownStyles, issue);
    readTail(lines, extent.tailBegin, issue);
    keepNamedImages(source.images, issue);
    std::stable_sort(issue.doubts.begin(), issue.doubts.end(), [](const Doubt &a, const Doubt &b) { return a.line < b.line; });
    return issue;
}

} // namespace bulletin
