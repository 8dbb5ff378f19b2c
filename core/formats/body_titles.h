// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/issue_parts.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace bulletin {

// A short text without a closing mark, that is no heading, list item, caption or credit.
bool hasTitleText(const QString &text);

// Finds the articles' titles among the lines of the body: those that the contents name, over one
// line or several; those that resemble one of them; and those that only stand where a title stands.
class BodyTitles {
public:
    BodyTitles(const SourceLines &lines, const IssueExtent &extent, const QList<ContentsEntry> &contents);

    struct Title {
        int lines = 1;
        int entry = -1; // of the contents; −1 = none
    };
    // The contents name it, in other blanks and brackets at most.
    std::optional<Title> named(qsizetype index) const;
    // The line at `index` stands where a title is due: behind a section line or a credit.
    std::optional<Title> due(qsizetype index);
    // A style says that it is a title.
    Title styled(qsizetype index, bool separateParagraphs);
    // Nothing says so but its look: large and centred in a document, alone between two articles.
    bool looksLikeTitle(qsizetype index) const;
    // A short line without a closing mark.
    bool hasTitleShape(qsizetype index) const;
    // The title that begins here, measured by its look alone.
    Title shaped(qsizetype index) const { return {linesByShape(index), -1}; }
    // What stands at `index` can only come behind an article.
    bool endsArticle(qsizetype index) const;
    // The contents name it, but no line of the body has it for a title: news in brief under its section's name.
    void use(const QString &title);
    QSet<int> unusedEntries() const;

private:
    bool isStretch(qsizetype index, int count) const;
    QString joined(qsizetype index, int count) const;
    void findNamed();
    void findAlmostNamed();
    std::optional<Title> similar(qsizetype index);
    std::pair<int, int> comparedEntries() const; // [first, last)
    int linesByShape(qsizetype index) const;
    bool opensTitle(qsizetype index) const;
    bool isStoppedTitle(qsizetype index) const;

    const SourceLines &m_lines;
    const IssueExtent &m_extent;
    const QList<ContentsEntry> &m_contents;
    QHash<qsizetype, Title> m_named; // by position
    QSet<int> m_used;
    int m_lastEntry = -1;
};

} // namespace bulletin
