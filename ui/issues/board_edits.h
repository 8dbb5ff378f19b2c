// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/issues/issue.h"
#include "ui/shell/context.h"

#include <QHash>
#include <memory>

namespace bulletin {

// The edits of the board, each one named step of the undo stack made of Desk verbs for either way.
// Each returns whether it was done; a refusal has been told by then. Places are read from the desk
// when the edit is made, so that undo leads back to where the row really was.
class BoardEdits final {
public:
    explicit BoardEdits(const Context &context);

    // Also places an article that was kept at the desk. A move to where it stands does nothing.
    bool moveArticle(ArticleId article, SectionId section, int position);
    bool moveSection(IssueId issue, SectionId section, int position);
    // `version` is the row that the person saw.
    bool renameArticle(ArticleId article, qint64 version, const QStringList &titleLines);
    bool renameSection(IssueId issue, SectionId section, const QString &name);
    bool unplace(ArticleId article);
    bool addSection(IssueId issue, const QString &name);
    bool removeSection(IssueId issue, SectionId section); // only an empty one

private:
    // A section that undo had to make again has a new id; older steps still name the first one.
    struct Successors {
        QHash<SectionId, SectionId> of;
        SectionId current(SectionId section) const;
    };
    const Context m_context;
    std::shared_ptr<Successors> m_successors; // shared with the steps, which outlive this
};

} // namespace bulletin
