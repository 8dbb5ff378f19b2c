// SPDX-License-Identifier: Apache-2.0
#include "core/formats/issue_parts.h"

namespace bulletin {

using namespace Qt::StringLiterals;

// Articles above the first section line open that section, in the same printed order. A bulletin without
// sections has those of its contents; where it has none at all, the desk's has to be called something.
void settleNamelessSection(const SourceLines &lines, const IssueExtent &extent, bool ownStyles, IssueDocument &issue)
{
    if (issue.sections.isEmpty() || !issue.sections.first().name.isEmpty())
        return;
    SectionDocument nameless = issue.sections.takeFirst();
    const auto doubtFirst = [&](const QString &name) {
        issue.doubts.append(Doubt{DoubtRule::UnknownLine, lines.at(extent.bodyBegin).number, nameless.articles.first().title(), name, 1});
    };
    if (!issue.sections.isEmpty()) {
        if (nameless.articles.isEmpty())
            return;
        doubtFirst(issue.sections.first().name);
        issue.sections.first().articles = nameless.articles + issue.sections.first().articles;
        return;
    }
    for (const SourceLine &line : lines) {
        if (nameless.name.isEmpty() && isSection(line))
            nameless.name = nameOfSection(line);
    }
    if (nameless.name.isEmpty() && !ownStyles && !nameless.articles.isEmpty()) {
        nameless.name = u"本期稿件"_s;
        doubtFirst(nameless.name);
    }
    issue.sections.append(nameless);
}

} // namespace bulletin
