// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/article_editor_private.h"

#include "core/desk/desk.h"
#include "ui/articles/compare_dialog.h"
#include "ui/shell/gesture.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietBeforeJournal = 1500; // ms after the last change
constexpr int longestWithoutJournal = 5000;

} // namespace

ArticleEditor::Private::Private(ArticleEditor &owner, const Context &borrowed)
    : editor(owner)
    , context(borrowed)
{
    quiet.setSingleShot(true);
    quiet.setInterval(quietBeforeJournal);
    latest.setSingleShot(true);
    latest.setInterval(longestWithoutJournal);
    QObject::connect(&quiet, &QTimer::timeout, &editor, &ArticleEditor::writeJournal);
    QObject::connect(&latest, &QTimer::timeout, &editor, &ArticleEditor::writeJournal);
}

ArticleEditor::ArticleEditor(const Context &context, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, context))
{
    setObjectName(u"articleEditor"_s);
    d->build();
}

ArticleEditor::~ArticleEditor() = default;

// What is shown, as a new starting point.
void ArticleEditor::Private::show(const ArticleContent &content, std::optional<SectionId> section)
{
    const std::optional<IssueId> issue = issueOf(section);
    form->setKnown(issue ? context.desk.sections(*issue) : QList<IssueSection>(), context.desk.units());
    form->setSection(section);
    form->setContent(content);
    body->setContent(content.manuscript, content.images);
    placed = section;
    saved = editor.content();
    dirty = false;
    open = true;
    conflict->hide();
    recovered->say({});
    notes->say({});
    quiet.stop();
    latest.stop();
    showState({});
    refreshCounts();
}

std::optional<IssueId> ArticleEditor::Private::issueOf(std::optional<SectionId> section) const
{
    if (!section)
        return std::nullopt;
    for (const Issue &issue : context.desk.issues()) {
        for (const IssueSection &candidate : context.desk.sections(issue.id)) {
            if (candidate.id == *section)
                return issue.id;
        }
    }
    return std::nullopt;
}

void ArticleEditor::openArticle(ArticleId id)
{
    const auto article = d->context.desk.article(id);
    const auto content = d->context.desk.content(id);
    if (!article || !content) {
        d->context.prompts.tell(tr("This article is no longer there."));
        return;
    }
    d->article = id;
    d->isNew = false;
    d->base = article->headRevision;
    d->show(*content, article->section);
    d->heading->setText(tr("Edit the article"));
    d->body->setFocus(Qt::OtherFocusReason);
}

void ArticleEditor::newArticle(SectionId section)
{
    d->article = ArticleId::create(); // names the journal's entry until the desk gives it a row
    d->isNew = true;
    d->base = {};
    d->show({}, section);
    d->heading->setText(tr("New article"));
    d->form->focusTitle();
}

void ArticleEditor::openRecovered(const JournalEntry &entry)
{
    const auto present = d->context.desk.article(entry.article);
    d->context.desk.takeOverJournal(entry);
    d->article = entry.article;
    d->isNew = !present;
    d->base = entry.base;
    d->show(entry.content, present ? present->section : entry.section);
    d->saved = present ? d->context.desk.content(entry.article).value_or(ArticleContent()) : ArticleContent();
    d->dirty = true;
    d->heading->setText(d->isNew ? tr("New article") : tr("Edit the article"));
    d->recovered->say(tr("This text was recovered as it stood at %1. It is not saved yet.").arg(QLocale().toString(entry.savedAt.toLocalTime(), QLocale::ShortFormat)));
    d->showState(tr("Recovered, not saved yet"));
    Q_EMIT contentEdited();
}

bool ArticleEditor::isOpen() const
{
    return d->open;
}

bool ArticleEditor::hasUnsavedChanges() const
{
    return d->open && (d->dirty || d->body->isComposing()) && (content() != d->saved || d->form->section() != d->placed);
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

void ArticleEditor::Private::edited()
{
    if (!open)
        return;
    dirty = true;
    quiet.start();
    if (!latest.isActive())
        latest.start();
    showState(tr("Not saved yet"));
    refreshCounts();
    Q_EMIT editor.contentEdited();
}

void ArticleEditor::writeJournal()
{
    d->quiet.stop();
    d->latest.stop();
    if (!d->open || !d->dirty)
        return;
    gesture(d->context.prompts, [this] {
        JournalEntry entry;
        entry.article = d->article;
        entry.section = d->form->section();
        entry.issue = d->issueOf(entry.section);
        entry.base = d->base;
        entry.content = content();
        d->context.desk.writeJournal(entry);
        d->showState(tr("Draft kept at %1").arg(d->timeNow()));
    });
}

bool ArticleEditor::save()
{
    d->commitComposition();
    if (!hasUnsavedChanges())
        return true;
    const ArticleContent now = content();
    bool done = false;
    gesture(d->context.prompts, [&]() -> MaybeRefusal {
        const MaybeRefusal refusal = d->isNew ? d->saveNew(now) : d->saveChanged(now);
        done = !refusal;
        if (refusal && refusal->kind == Refusal::Kind::Conflict) {
            d->conflict->show();
            return std::nullopt; // the bar says it and offers the ways on
        }
        return refusal;
    });
    if (!done)
        return false;
    d->saved = now;
    d->placed = d->form->section();
    d->dirty = false;
    d->quiet.stop();
    d->latest.stop();
    d->recovered->say({});
    d->conflict->hide();
    d->heading->setText(tr("Edit the article"));
    d->showState(tr("Saved at %1").arg(d->timeNow()));
    Q_EMIT saved(d->article);
    return true;
}

MaybeRefusal ArticleEditor::Private::saveNew(const ArticleContent &content)
{
    const std::optional<SectionId> section = form->section();
    if (!section)
        return Refusal{Refusal::Kind::Validation, tr("A new article needs a section."), tr("Choose one above.")};
    const Outcome<ArticleId> made = context.desk.addArticle(*section, content);
    if (!made)
        return made.error();
    context.desk.discardJournal(article);
    article = *made;
    isNew = false;
    if (const auto row = context.desk.article(article))
        base = row->headRevision;
    return std::nullopt;
}

MaybeRefusal ArticleEditor::Private::saveChanged(const ArticleContent &content)
{
    const Outcome<RevisionId> revision = context.desk.saveArticle(article, base, content);
    if (!revision)
        return revision.error();
    base = *revision;
    const std::optional<SectionId> section = form->section();
    if (section && section != placed)
        return context.desk.moveArticle(article, *section, int(context.desk.articles(*issueOf(section)).size()));
    return std::nullopt;
}

// The three ways out of a conflict; none of them loses a text.
void ArticleEditor::Private::compareWithOther()
{
    const auto other = context.desk.content(article);
    if (other)
        openComparison(context, &editor, tr("Mine"), editor.content(), tr("Saved by somebody else"), *other);
}

void ArticleEditor::Private::keepMineAsNewest()
{
    gesture(context.prompts, [this] {
        if (const auto row = context.desk.article(article))
            base = row->headRevision; // theirs stays in the history, a version before mine
    });
    conflict->hide();
    editor.save();
}

void ArticleEditor::Private::takeTheirs()
{
    context.prompts.confirm({tr("Give up my text"), tr("The text saved by somebody else is opened; yours is thrown away."), tr("Give up my text"), true}, [this] {
        gesture(context.prompts, [this] {
            context.desk.discardJournal(article);
            editor.openArticle(article);
        });
    });
}

void ArticleEditor::Private::leave()
{
    commitComposition();
    if (!editor.hasUnsavedChanges()) {
        close();
        return;
    }
    context.prompts.choose(tr("This article is not saved"), tr("What shall become of the changes?"), {tr("Save"), tr("Give the changes up")}, [this](int chosen) {
        if (chosen == 0 && editor.save())
            close();
        if (chosen == 1) {
            gesture(context.prompts, [this] { context.desk.discardJournal(article); });
            close();
        }
    });
}

void ArticleEditor::Private::close()
{
    open = false;
    dirty = false;
    quiet.stop();
    latest.stop();
    Q_EMIT editor.closed();
}

void ArticleEditor::Private::importDraft(const QString &path)
{
    gesture(context.prompts, [&]() -> MaybeRefusal {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Refusal{Refusal::Kind::Validation, tr("“%1” cannot be opened for reading.").arg(path), tr("Close it where it is open and try again.")};
        const Outcome<DraftReading> draft = readDraft(file, QFileInfo(path).fileName());
        if (!draft)
            return draft.error();
        const auto take = [this, content = draft->content, said = draft->notes] {
            const std::optional<SectionId> section = form->section();
            form->setContent(content);
            form->setSection(section);
            body->setContent(content.manuscript, content.images);
            notes->say(said.isEmpty() ? tr("The draft was taken in.") : said.join(u' '));
            edited();
        };
        if (editor.content().manuscript.blocks.isEmpty())
            take();
        else
            context.prompts.confirm({tr("Replace the text"), tr("The article has text already. The draft takes its place; undo by leaving without saving."), tr("Replace the text"), true}, take);
        return std::nullopt;
    });
}

// What the input method still composes belongs to the text before it is saved or left.
void ArticleEditor::Private::commitComposition()
{
    if (body->isComposing())
        QGuiApplication::inputMethod()->commit();
}

QString ArticleEditor::Private::timeNow() const
{
    return context.desk.clock().now().toLocalTime().toString(u"HH:mm"_s);
}

void ArticleEditor::Private::showState(const QString &text)
{
    state->setText(text);
    Q_EMIT editor.savedTextChanged(text);
}

void ArticleEditor::Private::refreshCounts()
{
    counts->setText(tr("%n character(s)", nullptr, characterCount(body->manuscript())));
}

} // namespace bulletin
