// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/office.h"
#include "tests/support/script_prompts.h"
#include "ui/shell/background.h"
#include "ui/shell/context.h"
#include "ui/shell/theme.h"
#include "ui/undo/undo_stack.h"

#include <QApplication>
#include <QTemporaryDir>
#include <memory>

namespace bulletin {

inline ArticleDocument smallArticle(const QString &title, const QString &unit, const QString &text)
{
    ArticleDocument article;
    article.titleLines = {title};
    article.units = {unit};
    Block block;
    block.text = text;
    article.manuscript.blocks = {block};
    return article;
}

// Two sections with three and two articles: an issue that is quick to make and to count.
inline IssueDocument smallIssue()
{
    IssueDocument issue;
    issue.bulletin = QStringLiteral("江城史志");
    issue.publisher = QStringLiteral("江城市史志研究室");
    issue.year = 2024;
    issue.number = 1;
    issue.cumulative = 37;
    issue.date = QDate(2024, 2, 22);
    issue.plannedPages = 8;
    const QString text = QStringLiteral("近日，江城市史志研究室召开会议，传达学习有关精神，研究部署下一步工作。会议强调，要把握时间节点，压实工作责任。").repeated(4);
    issue.sections = {{{},
                       QStringLiteral("本室动态"),
                       {smallArticle(QStringLiteral("市史志研究室传达学习会议精神"), QStringLiteral("宣教处"), text),
                        smallArticle(QStringLiteral("召开老同志新春座谈会"), QStringLiteral("办公室"), text),
                        smallArticle(QStringLiteral("文献电视片《江城岁月》热播收官"), QStringLiteral("宣教处"), text)}},
                      {{},
                       QStringLiteral("区县动态"),
                       {smallArticle(QStringLiteral("青山区扎实开展能力提升活动"), QStringLiteral("青山区史志办"), text),
                        smallArticle(QStringLiteral("南河县赴外开展交流活动"), QStringLiteral("南河县史志办"), text)}}};
    return issue;
}

// A person at a desk of their own, without a window: a real workspace in a scratch folder, a clock
// that stands still on 19 February 2024, and everything that pages are given.
struct UiOffice {
    virtual ~UiOffice() = default;
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    ScriptPrompts prompts;
    std::unique_ptr<Theme> theme = std::make_unique<Theme>(*qApp);
    UndoStack undo{prompts};
    Background background{prompts};
    std::shared_ptr<FixedRunningTime> runningTime = std::make_shared<FixedRunningTime>();

    UiOffice() { workspace = openAnother(); }

    // A second window's workspace on the same desk.
    std::unique_ptr<Workspace> openAnother() const
    {
        Workspace::Options options;
        options.database = folder.filePath(QStringLiteral("desk.db"));
        options.create = true;
        options.fixedNow = QDateTime(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC);
        options.safeguards = {testSafeguards().cost, runningTime};
        auto opened = Workspace::open(options);
        Q_ASSERT(opened);
        return std::move(*opened);
    }
    Desk &desk() { return workspace->desk(); }
    Context context() { return {*workspace, workspace->desk(), prompts, *theme, undo, background}; }
    IssueId importIssue(const IssueDocument &document = smallIssue())
    {
        const auto issue = desk().importIssue(document);
        Q_ASSERT(issue);
        return *issue;
    }
    QStringList titles(IssueId issue)
    {
        QStringList titles;
        for (const Article &article : desk().articles(issue))
            titles.append(article.title());
        return titles;
    }
};

} // namespace bulletin
