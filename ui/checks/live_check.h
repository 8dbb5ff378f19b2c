// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checker.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace bulletin {

// Checks one article while it is being written, on a worker: the paragraph that changed when typing
// pauses, the whole article a little later. What was overtaken by further typing is thrown away.
class LiveCheck final : public QObject {
    Q_OBJECT
public:
    // The text as it stands; nothing: not now (a word is being composed), ask again later.
    using Read = std::function<std::optional<CheckArticle>()>;
    explicit LiveCheck(Read read, QObject *parent = nullptr);

    // `issue`: what the article stands in, so that it is compared with the other articles as well;
    // the article that is read has its number there.
    void setChecker(const Checker &checker, const std::optional<CheckIssue> &issue, const QDate &issueDate);
    void edited();
    void checkNow();
    void stop(); // and forget

Q_SIGNALS:
    void checked(const bulletin::CheckArticle &article, const QList<bulletin::Finding> &findings); // all of them

private:
    enum class Extent { Changed, All };
    void check(Extent extent);
    void take();
    const Read m_read;
    std::optional<Checker> m_checker; // nothing: does not check
    std::optional<CheckIssue> m_issue;
    QDate m_issueDate;
    QTimer m_quiet; // since the last change
    QTimer m_later;
    struct Result {
        CheckArticle article;
        QList<Finding> findings;
        bool whole = false;
    };
    QFutureWatcher<Result> m_work;
    quint64 m_edition = 0; // of the text; what was begun for another one is thrown away
    quint64 m_begun = 0;
    Result m_last;
    bool m_again = false; // wanted while another one ran
};

} // namespace bulletin
