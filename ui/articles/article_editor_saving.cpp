// SPDX-License-Identifier: Apache-2.0
// The part of ArticleEditor that keeps what is written: journal, saving, conflicts, leaving.
#include "core/desk/check_verbs.h"
#include "core/desk/desk.h"
#include "core/desk/review_verbs.h"
#include "core/press/page_template.h"
#include "core/workspace/workspace.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_editor_private.h"
#include "ui/articles/article_form.h"
#include "ui/articles/article_lease.h"
#include "ui/articles/compare_dialog.h"
#include "ui/articles/conflict_bar.h"
#include "ui/articles/merge_dialog.h"
#include "ui/checks/findings_panel.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/issues/board_edits.h"
#include "ui/shell/banner.h"
#include "ui/shell/gesture.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int composingMilliseconds = 300; // asked again while a word is being composed
constexpr qint64 failurePauseMilliseconds = 60'000;

} // namespace

void ArticleEditor::Private::stopTimers()
{
    quiet.stop();
    latest.stop();
    measured.stop();
}

void ArticleEditor::Private::edited()
{
    if (!open)
        return;
    if (!std::exchange(dirty, true) || !latest.isActive())
        showState(tr("Not saved yet"));
    quiet.start();
    measured.start();
    if (!latest.isActive())
        latest.start();
    checks->edited();
    Q_EMIT editor.contentEdited();
}

void ArticleEditor::Private::measure()
{
    ArticleDocument text;
    const ArticleContent content = editor.content();
    text.titleLines = content.titleLines;
    text.units = content.units;
    text.contributors = content.contributors;
    text.creditEnding = content.creditEnding;
    text.manuscript = content.manuscript;
    const int characters = characterCount(content.manuscript);
    const QString count = characters == 1 ? tr("1 character") : tr("%1 characters").arg(QLocale().toString(characters));
    if (content.manuscript.blocks.isEmpty()) {
        counts->setText(count);
        return;
    }
    gesture(context.prompts, [&] {
        IssueDocument page; // the article alone, set as its issue sets it
        const std::optional<Issue> of = issue ? context.desk.issue(*issue) : std::nullopt;
        page.templateName = of ? of->templateName : QString();
        page.sections = {{{}, {}, {text}}};
        page.images = content.images;
        if (!typesetter)
            typesetter = std::make_unique<Typesetter>(context.workspace.fonts());
        const Layout layout = typesetter->layOut(page, context.workspace.templates().find(page.templateName));
        const double pages = layout.articles.empty() ? 0 : layout.articles.front().pages;
        counts->setText(tr("%1 · about %2 pages").arg(count, QLocale().toString(pages, 'f', 1)));
    });
}

void ArticleEditor::Private::commitComposition()
{
    if (body->isComposing())
        QGuiApplication::inputMethod()->commit();
}

void ArticleEditor::Private::journalDue()
{
    if (body->isComposing()) {
        quiet.start(composingMilliseconds);
        return;
    }
    if (!journalPause.hasExpired())
        return;
    editor.writeJournal();
}

bool ArticleEditor::writeJournal()
{
    d->commitComposition();
    d->quiet.stop();
    d->latest.stop();
    if (!d->open || !d->dirty)
        return true;
    const bool kept = gesture(d->context.prompts, [this] {
        if (!hasUnsavedChanges()) { // changed back by hand or undo
            d->context.desk.discardJournal(d->article);
            d->showState(d->isNew ? QString() : tr("Saved"));
            return;
        }
        JournalEntry entry;
        entry.article = d->article;
        entry.section = d->form->section();
        entry.issue = d->issue;
        entry.base = d->base;
        entry.content = content();
        d->context.desk.writeJournal(entry);
        d->showState(tr("Draft kept at %1").arg(d->timeNow()));
    });
    d->journalPause = kept ? QDeadlineTimer() : QDeadlineTimer(failurePauseMilliseconds);
    if (!kept)
        d->showState(tr("The draft cannot be kept; the text is on the screen alone"));
    return kept;
}

MaybeRefusal ArticleEditor::Private::saveNew(const ArticleContent &content)
{
    const std::optional<SectionId> section = form->section();
    const bool draft = kindOfWork == Kind::Draft;
    if (!section && !draft)
        return Refusal{Refusal::Kind::Validation, tr("A new article needs a section; nothing was saved yet."), tr("Choose one above the text.")};
    const Outcome<ArticleId> made = draft ? context.desk.review().writeDraft(bulletin, content, form->wish()) : context.desk.addArticle(*section, content);
    if (!made)
        return made.error();
    context.desk.discardJournal(article);
    article = *made;
    isNew = false;
    if (const std::optional<Article> row = context.desk.article(article))
        base = row->headRevision;
    return {};
}

MaybeRefusal ArticleEditor::Private::saveChanged(const ArticleContent &content)
{
    const Outcome<RevisionId> revision = context.desk.saveArticle(article, base, content);
    if (!revision)
        return revision.error();
    base = *revision;
    const std::optional<SectionId> section = form->section();
    if (!section || section == placed)
        return {};
    int last = 0;
    for (const Article &other : issue ? context.desk.articles(*issue) : QList<Article>())
        last += other.section == section;
    // A move can be undone on the board; where it is refused, that has been told, and the text is saved.
    if (!BoardEdits(context).moveArticle(article, *section, last))
        form->setSection(placed);
    return {};
}

void ArticleEditor::Private::markSaved(const ArticleContent &content)
{
    saved = content;
    placed = form->section();
    dirty = false;
    quiet.stop();
    latest.stop();
    journalPause = QDeadlineTimer();
    recovered->say({});
    conflict->hide();
    heading->setText(tr("Edit Article"));
    if (kindOfWork == Kind::Draft)
        form->settleWish();
    showState(tr("Saved at %1").arg(timeNow()));
    startChecks(); // a new one has a row now
}

void ArticleEditor::Private::compareWithOther()
{
    gesture(context.prompts, [this]() -> MaybeRefusal {
        const std::optional<ArticleContent> other = context.desk.content(article);
        if (!other)
            return Refusal{Refusal::Kind::NotFound, tr("The other text is no longer there."), {}};
        openComparison(context.theme, &editor, {tr("As it is saved"), *other}, {tr("My text"), editor.content()});
        return {};
    });
}

// What cannot hurt is merged; what only a person can decide is asked. Nothing is saved before it is agreed to.
void ArticleEditor::Private::mergeWithOther()
{
    gesture(context.prompts, [this]() -> MaybeRefusal {
        commitComposition();
        const std::optional<Article> row = context.desk.article(article);
        const ArticleContent mine = editor.content();
        const std::optional<ContentMerge> merge = row ? context.desk.mergeWithHead(article, base, mine) : std::nullopt;
        if (!merge)
            return Refusal{Refusal::Kind::NotFound, tr("The other text is no longer there."), tr("Copy your text into a new article.")};
        openMerge(context, &editor, *merge, mine, [this, head = row->headRevision](const ArticleContent &content) {
            takeMerged(content);
            base = head; // refused again where somebody was faster once more
            editor.save();
        });
        return {};
    });
}

void ArticleEditor::Private::takeMerged(const ArticleContent &content)
{
    const std::optional<SectionId> section = form->section();
    form->setContent(content);
    form->setSection(section);
    body->replaceContent(content.manuscript, content.images);
    edited();
}

// Theirs stays in the history, a revision before mine.
void ArticleEditor::Private::keepMineAsNewest()
{
    const bool known = gesture(context.prompts, [this]() -> MaybeRefusal {
        const std::optional<Article> row = context.desk.article(article);
        if (!row)
            return Refusal{Refusal::Kind::NotFound, tr("This article is no longer there."), tr("Copy your text into a new article.")};
        base = row->headRevision;
        return {};
    });
    if (known)
        editor.save();
}

void ArticleEditor::Private::giveUpMine()
{
    context.prompts.confirm({tr("Give My Text Up"), tr("The text that is saved takes the place of yours. Yours is thrown away; this cannot be undone."), tr("Give Up"), true}, [this] {
        gesture(context.prompts, [this] { context.desk.discardJournal(article); });
        editor.openArticle(article);
        Q_EMIT editor.contentEdited();
    });
}

void ArticleEditor::Private::leave()
{
    commitComposition();
    if (!editor.hasUnsavedChanges()) {
        if (dirty)
            gesture(context.prompts, [this] { context.desk.discardJournal(article); });
        return close();
    }
    context.prompts.choose(tr("Unsaved Changes"), tr("The article has changes that are not saved yet. What shall become of them?"), {tr("Save"), tr("Give the Changes Up"), tr("Keep Writing")},
                           [this](int chosen) {
                               if (chosen == 0 && editor.save())
                                   close();
                               if (chosen == 1) {
                                   gesture(context.prompts, [this] { context.desk.discardJournal(article); });
                                   close();
                               }
                           });
}

void ArticleEditor::Private::submit()
{
    if (!editor.save())
        return;
    if (isNew)
        return context.prompts.tell(tr("Nothing is written yet."), tr("Write a title and the text first."));
    QList<CheckedFinding> errors;
    const bool asked = gesture(context.prompts, [&] { errors = context.desk.checks().checkArticle(article); });
    errors.removeIf([](const CheckedFinding &checked) { return !checked.isStandingError(); });
    if (!asked)
        return;
    if (!errors.isEmpty()) {
        notes->say(errors.size() == 1 ? tr("1 error must be corrected before it can be submitted, or ignored with a reason.")
                                      : tr("%1 errors must be corrected before it can be submitted, or ignored with a reason.").arg(errors.size()));
        checks->panel().show();
        return checks->goFirst(errors.first().finding);
    }
    Q_EMIT editor.submitWanted(article);
}

void ArticleEditor::rest()
{
    d->stopTimers();
    d->lease->rest();
}

void ArticleEditor::wake()
{
    d->lease->wake();
}

void ArticleEditor::putAway()
{
    d->close();
}

void ArticleEditor::Private::close()
{
    open = false;
    dirty = false;
    stopTimers();
    lease->close();
    checks->close();
    Q_EMIT editor.closed();
}

QString ArticleEditor::Private::timeNow() const
{
    return context.desk.clock().now().toLocalTime().toString(u"HH:mm"_s);
}

void ArticleEditor::Private::showState(const QString &text)
{
    if (state->text() == text)
        return;
    state->setText(text);
    Q_EMIT editor.savedTextChanged(text);
}

} // namespace bulletin
