// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/issues/issue_document.h"
#include "core/press/page.h"
#include "ui/shell/context.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace bulletin {

struct Change;
class Typesetter;

// The pages of one issue as it stands this moment, the text that is being edited included. Reads
// the desk again after each change to the issue and lays out once things have been quiet for a
// moment: a whole issue takes about a millisecond, so on the window's thread.
class LiveLayout final : public QObject {
    Q_OBJECT
public:
    explicit LiveLayout(const Context &context, QObject *parent = nullptr);
    ~LiveLayout() override;

    void setIssue(std::optional<IssueId> issue);
    void refresh(); // reads the desk again, soon
    // What stands in the editor, unsaved: instead of the article, or last in the section.
    void setDraft(ArticleId article, const ArticleContent &content);
    void setNewDraft(SectionId section, const ArticleContent &content);
    void clearDraft();

    std::shared_ptr<const Layout> layout() const; // null before the first
    const IssueDocument &document() const;
    // Articles count from 1 in printed order; 0 and a null id: not in this issue.
    int articleNumber(ArticleId article) const;
    ArticleId articleId(int number) const;

Q_SIGNALS:
    void laidOut();

private:
    void deskChanged(const Change &change);
    void layOut();
    void putDraft();

    const Context m_context;
    std::unique_ptr<Typesetter> m_typesetter;
    std::optional<IssueId> m_issue;
    IssueDocument m_saved;    // as the desk has it
    IssueDocument m_document; // with the draft in its place
    bool m_stale = true;      // the desk has newer rows than m_saved
    struct Draft {
        ArticleId article;
        SectionId section;
        ArticleContent content;
    };
    std::optional<Draft> m_draft;
    std::shared_ptr<const Layout> m_layout;
    QTimer m_quiet;
};

} // namespace bulletin
