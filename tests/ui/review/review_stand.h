// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article_store.h"
#include "core/desk/people_verbs.h"
#include "core/desk/review_verbs.h"
#include "core/store/database.h"
#include "tests/support/office.h"
#include "tests/support/ui_office.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace bulletin {

// The test's office over a real desk file: one bulletin with one issue, everybody of office.h with a
// password, and one window's desk at which people take turns.
struct ReviewStand : UiOffice {
    std::unique_ptr<Database> database;
    BulletinId bulletin;
    IssueId issue;

    ReviewStand()
    {
        issue = importIssue();
        bulletin = desk().issue(issue)->bulletin;
        database = std::move(*Database::open({folder.filePath(QStringLiteral("desk.db")), false, false, {}}));
        hireOffice(desk(), *database);
        desk().people().signOut();
    }
    void signIn(const char *login)
    {
        if (const MaybeRefusal refused = desk().people().signIn(QLatin1StringView(login), officePassword))
            qFatal("%s", qPrintable(refused->reason + refused->next));
    }
    static ArticleContent text(const QString &title, const QString &words)
    {
        ArticleContent content;
        content.titleLines = {title};
        content.units = {QStringLiteral("宣教处")};
        Block block;
        block.text = words;
        content.manuscript.blocks = {block};
        return content;
    }
    // A contributor's article at one of the first stages; whoever was signed in is afterwards nobody.
    ArticleId at(ArticleStage stage, const QString &title = QStringLiteral("召开老同志新春座谈会"))
    {
        signIn("contributor");
        const ArticleId id = *desk().review().writeDraft(bulletin, text(title, QStringLiteral("1月17日，本室召开老同志新春座谈会，副主任徐光照出席会议，共有25人参加。")), QStringLiteral("本室动态"));
        const auto receipt = desk().review().submit(id, desk().article(id)->headRevision, {});
        Q_ASSERT(receipt);
        const std::pair<ArticleStage, const char *> way[] = {{ArticleStage::Submitted, "editor"}, {ArticleStage::FirstReview, "first"}, {ArticleStage::SecondReview, "second"}, {ArticleStage::FinalReview, "final"}};
        for (const auto &[from, who] : way) {
            if (desk().article(id)->stage == stage)
                break;
            signIn(who);
            must(from == ArticleStage::Submitted ? desk().review().receive(id) : desk().review().review(id, desk().article(id)->headRevision, *levelOf(from), Verdict::Pass, QStringLiteral("同意。")));
        }
        desk().people().signOut();
        return id;
    }
    void save(ArticleId id, const QString &words)
    {
        ArticleContent content = *desk().content(id);
        content.manuscript.blocks.first().text = words;
        const auto saved = desk().saveArticle(id, desk().article(id)->headRevision, content);
        Q_ASSERT(saved);
    }
    ArticleStage stage(ArticleId id) const { return ArticleStore(*database).find(id)->stage; } // whoever may see it
    static void must(const MaybeRefusal &refused)
    {
        if (refused)
            qFatal("%s", qPrintable(refused->reason + refused->next));
    }
};

// Fills the words of an open dialog and presses its verb. False: there is no such dialog.
inline bool answerDialog(QWidget &page, const QString &name, const QString &words)
{
    auto *dialog = page.findChild<QDialog *>(name);
    if (!dialog)
        return false;
    if (auto *edit = dialog->findChild<QPlainTextEdit *>(name + QStringLiteral("Edit")))
        edit->setPlainText(words);
    QTest::mouseClick(dialog->findChild<QPushButton *>(name + QStringLiteral("AcceptButton")), Qt::LeftButton);
    return true;
}

} // namespace bulletin
