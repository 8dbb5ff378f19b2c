// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/article_editor.h"

#include "core/desk/desk.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_editor_private.h"
#include "ui/articles/article_form.h"
#include "ui/articles/article_lease.h"
#include "ui/articles/conflict_bar.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/shell/banner.h"
#include "ui/shell/gesture.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bulletin {

ArticleEditor::ArticleEditor(const Context &context, Kind kind, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, context, kind))
{
    setAcceptDrops(true);
}

ArticleEditor::~ArticleEditor() = default;

// What is shown, as a new starting point.
void ArticleEditor::Private::show(const ArticleContent &content, std::optional<SectionId> section, std::optional<IssueId> ofIssue)
{
    open = false; // what the widgets say while they are filled is not the writer's
    issue = ofIssue;
    form->setKnown(issue ? context.desk.sections(*issue) : QList<IssueSection>(), context.desk.units());
    form->setSection(section);
    form->setContent(content);
    body->setContent(content.manuscript, content.images);
    placed = form->section();
    saved = editor.content();
    stopTimers();
    dirty = false;
    open = true;
    conflict->hide();
    findBar->hide();
    recovered->say({});
    notes->say({});
    heading->setText(isNew ? tr("New Article") : tr("Edit Article"));
    showState(isNew ? QString() : tr("Saved"));
    measure();
    startChecks();
}

void ArticleEditor::Private::startChecks()
{
    const std::optional<Article> row = isNew ? std::nullopt : context.desk.article(article);
    const std::optional<Issue> placedIn = issue ? context.desk.issue(*issue) : std::nullopt;
    checks->open(row ? row->bulletin : placedIn ? placedIn->bulletin : bulletin, issue, row ? row->id : ArticleId());
}

ArticleChecks &ArticleEditor::checks()
{
    return *d->checks;
}

std::optional<IssueId> ArticleEditor::Private::issueOf(SectionId section) const
{
    for (const Issue &candidate : context.desk.issues()) { // newest first: mostly the first one
        for (const IssueSection &other : context.desk.sections(candidate.id)) {
            if (other.id == section)
                return candidate.id;
        }
    }
    return std::nullopt;
}

void ArticleEditor::openArticle(ArticleId id)
{
    gesture(d->context.prompts, [&]() -> MaybeRefusal {
        const std::optional<Article> article = d->context.desk.article(id);
        const std::optional<ArticleContent> content = d->context.desk.content(id);
        if (!article || !content)
            return Refusal{Refusal::Kind::NotFound, tr("This article is no longer there: somebody removed it in the meantime."), {}};
        d->article = id;
        d->isNew = false;
        d->base = article->headRevision;
        d->show(*content, article->section, article->issue);
        if (d->kindOfWork == Kind::Draft)
            d->showWishes(d->context.desk.bulletin(article->bulletin), article->wantedSection);
        d->lease->open(id);
        setFocusProxy(d->body);
        return {};
    });
}

void ArticleEditor::newArticle(SectionId section)
{
    gesture(d->context.prompts, [&] {
        d->article = ArticleId::create();
        d->isNew = true;
        d->base = {};
        d->show({}, section, d->issueOf(section));
        d->lease->close();
        setFocusProxy(d->form->titleWidget());
    });
}

void ArticleEditor::newDraft(const Bulletin &bulletin, const ArticleContent &start)
{
    gesture(d->context.prompts, [&] {
        d->article = ArticleId::create();
        d->isNew = true;
        d->base = {};
        d->bulletin = bulletin.id;
        d->show(start, std::nullopt, std::nullopt);
        d->showWishes(bulletin, {});
        d->lease->close();
        setFocusProxy(d->form->titleWidget());
    });
}

void ArticleEditor::openRecovered(const JournalEntry &entry)
{
    gesture(d->context.prompts, [&] {
        const std::optional<Article> present = d->context.desk.article(entry.article);
        d->context.desk.takeOverJournal(entry);
        d->article = entry.article;
        d->isNew = !present;
        d->base = entry.base;
        std::optional<IssueId> issue = present ? present->issue : entry.issue;
        const QList<Issue> issues = d->context.desk.issues();
        if (d->kindOfWork == Kind::Board && !present && !issues.isEmpty() && (!issue || !d->context.desk.issue(*issue)))
            issue = issues.first().id; // the article has to go somewhere
        d->show(entry.content, present ? present->section : entry.section, issue);
        if (d->kindOfWork == Kind::Draft) {
            const QList<Bulletin> bulletins = d->context.desk.bulletins();
            const std::optional<Bulletin> of = present ? d->context.desk.bulletin(present->bulletin) : bulletins.isEmpty() ? std::nullopt : std::optional(bulletins.first());
            d->bulletin = of ? of->id : BulletinId();
            d->showWishes(of, present ? present->wantedSection : QString());
        }
        d->saved = present ? d->context.desk.content(entry.article).value_or(ArticleContent()) : ArticleContent();
        d->dirty = true;
        if (present)
            d->lease->open(entry.article);
        else
            d->lease->close();
        setFocusProxy(d->body);
        const QString when = QLocale().toString(entry.savedAt.toLocalTime(), QLocale::ShortFormat);
        const bool overtaken = present && present->headRevision != entry.base;
        d->recovered->say(overtaken ? tr("This text was recovered as it stood at %1. The article was saved again after that: compare before you save.").arg(when)
                                    : tr("This text was recovered as it stood at %1. It is not saved yet.").arg(when),
                          present ? tr("Compare with What Is Saved") : QString());
        d->showState(tr("Recovered, not saved yet"));
    });
    Q_EMIT contentEdited();
}

void ArticleEditor::setBackText(const QString &text)
{
    findChild<QPushButton *>(u"editorBackButton"_s)->setText(text);
}

void ArticleEditor::Private::showWishes(const std::optional<Bulletin> &of, const QString &wished)
{
    form->setWishes(of ? of->sections : QStringList(), wished, isNew ? ArticleForm::Wish::Open : ArticleForm::Wish::Settled);
}

bool ArticleEditor::isOpen() const
{
    return d->open;
}

bool ArticleEditor::hasUnsavedChanges() const
{
    if (!d->open)
        return false;
    return d->body->isComposing() || (d->dirty && (content() != d->saved || d->form->section() != d->placed));
}

ArticleId ArticleEditor::article() const
{
    return d->isNew ? ArticleId() : d->article;
}

ArticleContent ArticleEditor::content() const
{
    ArticleContent content;
    d->form->fill(content);
    content.manuscript = d->body->manuscript();
    content.images = d->body->images();
    return content;
}

bool ArticleEditor::save()
{
    d->commitComposition();
    if (!hasUnsavedChanges()) {
        d->showState(d->isNew ? QString() : tr("Saved"));
        return true;
    }
    const ArticleContent now = content();
    bool conflict = false;
    const bool done = gesture(d->context.prompts, [&]() -> MaybeRefusal {
        const MaybeRefusal refusal = d->isNew ? d->saveNew(now) : d->saveChanged(now);
        conflict = refusal && refusal->kind == Refusal::Kind::Conflict;
        return conflict ? MaybeRefusal() : refusal; // the bar says it and offers the ways on
    });
    if (conflict) {
        d->conflict->show();
        d->showState(tr("Not saved: somebody else was faster"));
    }
    if (!done || conflict)
        return false;
    d->markSaved(now);
    Q_EMIT saved(d->article);
    return true;
}

void ArticleEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (d->body->canInsertFromMimeData(event->mimeData()) && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ArticleEditor::dropEvent(QDropEvent *event)
{
    d->body->insertFromMimeData(event->mimeData());
    event->acceptProposedAction();
}

} // namespace bulletin
