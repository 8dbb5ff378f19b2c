// SPDX-License-Identifier: Apache-2.0
// The part of ReviewPage that acts: its actions and what they do on the desk.
#include "core/desk/review_verbs.h"
#include "core/workspace/workspace.h"
#include "ui/articles/article_editor.h"
#include "ui/review/diff_view.h"
#include "ui/review/history_dialog.h"
#include "ui/review/review_comments.h"
#include "ui/review/review_dialogs.h"
#include "ui/review/review_page.h"
#include "ui/review/review_sheet.h"
#include "ui/shell/gesture.h"
#include "ui/shell/save_sheet.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace bulletin {

void ReviewPage::connectActions()
{
    m_actions.on("reviewFilter", this, [this] { m_queue->focusFilter(); });
    m_actions.on("reviewNextArticle", this, [this] { m_queue->step(1); });
    m_actions.on("reviewPreviousArticle", this, [this] { m_queue->step(-1); });
    m_actions.on("reviewNextChange", this, [this] { m_sheet->diff().goToChange(1); });
    m_actions.on("reviewPreviousChange", this, [this] { m_sheet->diff().goToChange(-1); });
    m_actions.on("reviewPass", this, [this] { pass(); });
    m_actions.on("reviewReturn", this, [this] { returnIt(); });
    m_actions.on("reviewReject", this, [this] { reject(); });
    m_actions.on("reviewComment", this, [this] { comment(); });
    const auto withArticle = [this](const char *id, auto verb) {
        m_actions.on(id, this, [this, verb] {
            if (const std::optional<Article> article = m_sheet->article())
                verb(*article);
        });
    };
    withArticle("reviewReceive", [this](const Article &article) { act([this, id = article.id] { return m_context.desk.review().receive(id); }); });
    withArticle("reviewRelease", [this](const Article &article) { act([this, id = article.id] { return m_context.desk.review().release(id); }); });
    withArticle("reviewPlace", [this](const Article &article) { openPlacing(m_context, this, article); });
    withArticle("reviewHold", [this](const Article &article) { openHold(m_context, this, article); });
    withArticle("reviewMerge", [this](const Article &article) { openMerging(m_context, this, article, [this](ArticleId made) { edit(made); }); });
    withArticle("reviewEdit", [this](const Article &article) { edit(article.id); });
    withArticle("reviewHistory", [this](const Article &article) { openHistory(m_context, this, article.id); });
    withArticle("reviewArticleSheet", [this](const Article &article) {
        saveSheet(m_context, tr("Article Slip"), tr("%1 slip", "a file's name").arg(article.title().left(20)), [this, id = article.id] { return articleSheet(m_context.desk, id, m_context.workspace.fonts()); });
    });
    withArticle("reviewReconsider", [this](const Article &article) {
        WordsWanted wanted;
        wanted.name = u"dlgReconsider"_s;
        wanted.title = tr("Reconsider “%1”").arg(article.title());
        wanted.label = tr("&Reason");
        wanted.verb = tr("Reconsider");
        wanted.fewest = 4;
        openWords(m_context, this, wanted, [this, id = article.id](const QString &words) { return m_context.desk.review().reconsider(id, words); });
    });
    connect(&m_sheet->comments(), &ReviewComments::addWanted, m_actions.action("reviewComment"), &QAction::trigger);
    connect(&m_sheet->comments(), &ReviewComments::answerWanted, this, [this](const Comment &to) {
        WordsWanted wanted;
        wanted.name = u"dlgAnswer"_s;
        wanted.title = tr("Answer %1").arg(to.person);
        wanted.label = tr("&Answer");
        wanted.verb = tr("Answer");
        wanted.help = to.body;
        wanted.fewest = 1;
        openWords(m_context, this, wanted, [this, to](const QString &words) -> MaybeRefusal {
            Comment made;
            made.article = to.article;
            made.revision = to.revision;
            made.parent = to.id;
            made.block = to.block;
            made.start = to.start;
            made.length = to.length;
            made.body = words;
            const Outcome<CommentId> added = m_context.desk.review().addComment(made);
            return added ? std::nullopt : MaybeRefusal(added.error());
        });
    });
    connect(&m_sheet->comments(), &ReviewComments::resolveWanted, this, [this](const Comment &done) { act([this, done] { return m_context.desk.review().resolveComment(done.id, done.version); }); });
    connect(m_sheet, &ReviewSheet::takeOverWanted, this, [this](const Lease &holder) {
        WordsWanted wanted;
        wanted.name = u"dlgTakeOver"_s;
        wanted.title = tr("Take the Article Over from %1").arg(holder.person);
        wanted.label = tr("&Reason");
        wanted.verb = tr("Take Over");
        wanted.help = tr("What %1 has written and not saved is kept for him; the record says who took it over, and why.").arg(holder.person);
        wanted.fewest = 4;
        openWords(m_context, this, wanted, [this, id = holder.article](const QString &words) -> MaybeRefusal {
            const Outcome<Lease> lease = m_context.desk.review().breakLease(id, words);
            if (!lease)
                return lease.error();
            edit(id);
            return {};
        });
    });
}

// What is shown is read again by the desk's own notice.
void ReviewPage::act(std::function<MaybeRefusal()> verb)
{
    gesture(m_context.prompts, verb);
}

// Asked once; the revision is the one that was read.
void ReviewPage::pass()
{
    const std::optional<Article> article = m_sheet->article();
    const std::optional<ReviewLevel> of = level();
    if (!article || !of || isEditing())
        return;
    const QString opinion = m_sheet->opinion();
    const QString what = opinion.isEmpty() ? tr("“%1” passes without words of yours. What is signed cannot be changed; a text that is changed afterwards is reviewed again.").arg(article->title())
                                           : tr("“%1” passes with the opinion: %2\nWhat is signed cannot be changed; a text that is changed afterwards is reviewed again.").arg(article->title(), opinion);
    m_context.prompts.confirm({stepName(u"review-article"_s, of, Verdict::Pass), what, tr("Pass")}, [this, id = article->id, head = article->headRevision, of, opinion] {
        act([&] {
            MaybeRefusal refused = m_context.desk.review().review(id, head, *of, Verdict::Pass, opinion);
            if (!refused)
                m_sheet->forgetOpinion(id);
            return refused;
        });
    });
}

void ReviewPage::returnIt()
{
    const std::optional<Article> article = m_sheet->article();
    if (!article)
        return;
    const ArticleStep *step = reviewStep(Verdict::Return);
    const std::optional<ReviewLevel> of = step ? step->level : std::nullopt;
    openReturn(m_context, this, *article, m_sheet->opinion(), [this, id = article->id, head = article->headRevision, of](const QString &reason) -> MaybeRefusal {
        MaybeRefusal refused = of ? m_context.desk.review().review(id, head, *of, Verdict::Return, reason) : m_context.desk.review().returnToUnit(id, reason);
        if (!refused)
            m_sheet->forgetOpinion(id);
        return refused;
    });
}

void ReviewPage::reject()
{
    const std::optional<Article> article = m_sheet->article();
    if (!article)
        return;
    const ArticleStep *step = reviewStep(Verdict::Reject);
    const std::optional<ReviewLevel> of = step ? step->level : std::nullopt;
    openRejection(m_context, this, *article, m_sheet->opinion(), [this, id = article->id, head = article->headRevision, of](const QString &code, const QString &words) -> MaybeRefusal {
        return of ? m_context.desk.review().review(id, head, *of, Verdict::Reject, words, code) : m_context.desk.review().reject(id, code, words);
    });
}

void ReviewPage::comment()
{
    const std::optional<Article> article = m_sheet->article();
    if (!article || isEditing())
        return;
    const std::optional<TextAnchor> place = m_sheet->diff().selectedPlace();
    const QString quote = place ? m_sheet->diff().text().textCursor().selectedText() : QString();
    WordsWanted wanted;
    wanted.name = u"dlgComment"_s;
    wanted.title = place ? tr("Comment on the Selected Text") : tr("Comment on the Whole Article");
    wanted.label = tr("&Comment");
    wanted.verb = tr("Comment");
    wanted.help = place ? u"“%1”"_s.arg(quote) : tr("No text is selected: the comment is on the whole article.");
    wanted.fewest = 1;
    openWords(m_context, this, wanted, [this, id = article->id, head = article->headRevision, place](const QString &words) -> MaybeRefusal {
        Comment made;
        made.article = id;
        made.revision = head;
        if (place) {
            made.block = place->block;
            made.start = int(place->start);
            made.length = int(place->length);
        }
        made.body = words;
        const Outcome<CommentId> added = m_context.desk.review().addComment(made);
        return added ? std::nullopt : MaybeRefusal(added.error());
    });
}

void ReviewPage::edit(ArticleId article)
{
    if (!m_editor) {
        m_editor = new ArticleEditor(m_context, m_pages);
        m_editor->setBackText(tr("Back to the Review"));
        m_pages->addWidget(m_editor);
        connect(m_editor, &ArticleEditor::closed, this, &ReviewPage::editorClosed);
        connect(m_editor, &ArticleEditor::savedTextChanged, this, &ReviewPage::savedTextChanged);
    }
    m_editor->openArticle(article);
    if (!m_editor->isOpen())
        return;
    m_pages->setCurrentWidget(m_editor);
    m_editor->setFocus();
    refreshActions();
}

void ReviewPage::editorClosed()
{
    m_pages->setCurrentWidget(m_reading);
    gesture(m_context.prompts, [this] { readAgain(); });
    m_sheet->focusText();
}

} // namespace bulletin
