// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/review_verbs.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <map>

namespace bulletin {

// An issue of an earlier year, finished before there was a desk.
inline IssueDocument oldIssue()
{
    IssueDocument document = fullIssue();
    document.year = 2020;
    document.number = 3;
    document.cumulative = 11;
    document.date = QDate(2020, 3, 5);
    return document;
}

// The test's office at work on one issue: everybody at his own window, and articles at any stage,
// brought there by the verbs alone.
class ReviewOffice {
public:
    ReviewOffice()
    {
        // The disk is not what is tested here.
        temp.database().execute(isServerRow() ? QStringLiteral("SET synchronous_commit = off") : QStringLiteral("PRAGMA synchronous = OFF"));
        temp.office();
        Desk &editor = as("editor");
        bulletin = *editor.createBulletin(smallBulletin());
        issue = *editor.createIssue(bulletin, QDate(2024, 2, 22));
        section = editor.sections(issue).first().id;
    }

    Desk &as(const QString &login)
    {
        std::unique_ptr<Desk> &desk = m_desks[login];
        if (!desk)
            desk = temp.deskOf(login);
        return *desk;
    }
    Desk &as(const char *login) { return as(QLatin1StringView(login)); }
    Article article(ArticleId id) { return *as("editor").article(id); }
    RevisionId head(ArticleId id) { return article(id).headRevision; }
    ArticleStage stage(ArticleId id) { return article(id).stage; }

    ArticleId draft(const QString &title = QStringLiteral("学习会"), const char *owner = "contributor")
    {
        return *as(owner).review().writeDraft(bulletin, contentOf(title, QStringLiteral("本室召开学习会，共25人参加。")), QStringLiteral("本室动态"));
    }
    QString submit(ArticleId id, const char *owner = "contributor")
    {
        return *as(owner).review().submit(id, as(owner).article(id)->headRevision, {});
    }
    MaybeRefusal review(ArticleId id, const char *login, ReviewLevel level, Verdict verdict = Verdict::Pass, const QString &opinion = {}, const QString &code = {})
    {
        return as(login).review().review(id, head(id), level, verdict, opinion, code);
    }
    MaybeRefusal save(ArticleId id, const char *login, const QString &text)
    {
        Desk &desk = as(login);
        const auto content = desk.content(id);
        const auto saved = desk.saveArticle(id, desk.article(id)->headRevision, contentOf(content->titleLines.join(QString()), text));
        return saved ? std::nullopt : MaybeRefusal(saved.error());
    }
    // A contributor's article that has come this far.
    ArticleId at(ArticleStage wanted, const QString &title = QStringLiteral("学习会"))
    {
        const ArticleId id = draft(title);
        using Stage = ArticleStage;
        if (wanted == Stage::Draft)
            return id;
        submit(id);
        ReviewVerbs &editor = as("editor").review();
        if (wanted == Stage::Submitted)
            return id;
        if (wanted == Stage::Returned)
            must(editor.returnToUnit(id, QStringLiteral("请补充时间")));
        else if (wanted == Stage::Rejected)
            must(editor.reject(id, QStringLiteral("outdated"), {}));
        else if (wanted == Stage::Merged)
            must(editor.merge({id, at(Stage::Submitted, QStringLiteral("另一稿"))}, contentOf(QStringLiteral("合并稿"), QStringLiteral("合并。"))));
        else
            pass(id, wanted);
        return id;
    }

    static void must(const MaybeRefusal &refused)
    {
        if (refused)
            qFatal("%s", qPrintable(refused->reason + QLatin1Char(' ') + refused->next));
    }
    template <class T>
    static void must(const Outcome<T> &outcome)
    {
        if (!outcome)
            must(MaybeRefusal(outcome.error()));
    }

    TempDesk temp;
    BulletinId bulletin;
    IssueId issue;
    SectionId section;

private:
    void pass(ArticleId id, ArticleStage wanted)
    {
        using Stage = ArticleStage;
        ReviewVerbs &editor = as("editor").review();
        must(editor.receive(id));
        if (wanted != Stage::FirstReview)
            must(review(id, "first", ReviewLevel::First));
        if (wanted != Stage::FirstReview && wanted != Stage::SecondReview)
            must(review(id, "second", ReviewLevel::Second));
        const bool accepted = wanted == Stage::Accepted || wanted == Stage::Placed || wanted == Stage::Held;
        if (accepted)
            must(review(id, "final", ReviewLevel::Final));
        if (wanted == Stage::Placed)
            must(editor.place(id, section));
        if (wanted == Stage::Held)
            must(editor.hold(id, QStringLiteral("留待下期")));
    }
    std::map<QString, std::unique_ptr<Desk>> m_desks;
};

} // namespace bulletin
