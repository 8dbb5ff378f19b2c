// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/check_verbs.h"
#include "ui/checks/findings_model.h"
#include "ui/shell/context.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace bulletin {

// Checks the issue that is shown, as it is saved, on a worker, when nothing has changed for a moment.
class LiveIssueCheck final : public QObject {
    Q_OBJECT
public:
    explicit LiveIssueCheck(const Context &context, QObject *parent = nullptr);

    void setIssue(std::optional<IssueId> issue);
    void refresh();  // soon
    void checkNow();
    std::optional<IssueId> issue() const { return m_issue; }
    const CheckResult &result() const { return m_result; }
    ArticleId articleAt(int number) const; // as places count; null: the issue's own texts
    QHash<ArticleId, FindingCounts> counts() const;

Q_SIGNALS:
    void checked();

private:
    void check();
    void take();
    const Context m_context;
    std::optional<IssueId> m_issue;
    QTimer m_quiet;
    CheckVerbs::IssueText m_text; // that is being checked, then was
    QFutureWatcher<QList<Finding>> m_work;
    CheckResult m_result;
    int m_rules = 0;
    bool m_again = false; // something changed while it ran
};

} // namespace bulletin
