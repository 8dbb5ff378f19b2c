// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_page.h"

#include "core/desk/review_verbs.h"
#include "ui/articles/article_editor.h"
#include "ui/review/diff_view.h"
#include "ui/review/review_actions.h"
#include "ui/review/review_sheet.h"
#include "ui/review/review_words.h"
#include "ui/shell/gesture.h"
#include "ui/shell/permission.h"

#include <QAction>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr Roles reviewers = Roles(OfficeRole::Editor) | OfficeRole::FirstReviewer | OfficeRole::SecondReviewer | OfficeRole::FinalReviewer;

} // namespace

ReviewPage::ReviewPage(const Context &context, QWidget *parent)
    : WindowPage(parent)
    , m_context(context)
    , m_actions(reviewActions(), context.theme, this)
    , m_pages(new QStackedWidget(this))
    , m_reading(new QWidget(m_pages))
    , m_queue(new ReviewQueue(context, m_reading))
    , m_sheet(new ReviewSheet(context, m_reading))
{
    setObjectName(u"reviewPage"_s);
    auto *splitter = new QSplitter(m_reading);
    splitter->setObjectName(u"reviewSplitter"_s);
    splitter->addWidget(m_queue);
    splitter->addWidget(m_sheet);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({250, 900});
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(splitter);
    m_pages->addWidget(m_reading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    QList<QAction *> buttons;
    for (const char *id : {"reviewPass", "reviewReturn", "reviewReject", "reviewReceive", "reviewPlace", "reviewRelease", "reviewReconsider", "reviewEdit", "reviewHold", "reviewMerge", "reviewHistory"})
        buttons.append(m_actions.action(id));
    m_sheet->setButtons(buttons);
    connectParts();
    connectActions();
    refreshActions();
}

ReviewPage::~ReviewPage()
{
    m_context.desk.disconnect(this); // the editor's end may still write
}

bool ReviewPage::isFor(const Actor &actor, bool hasAccounts) const
{
    return hasAccounts && actor.roles.testAnyFlags(reviewers);
}

bool ReviewPage::enter()
{
    gesture(m_context.prompts, [this] { readAgain(); });
    return false;
}

void ReviewPage::connectParts()
{
    connect(m_queue, &ReviewQueue::currentChanged, this, [this] { gesture(m_context.prompts, [this] { showCurrent(); }); });
    connect(&m_context.desk, &Desk::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Articles || change.what == Change::What::Reviews || change.what == Change::What::Issues)
            gesture(m_context.prompts, [this] { readAgain(); });
    });
}

void ReviewPage::readAgain()
{
    if (m_context.desk.actor().account.isNull())
        return; // whoever was here has left; the page goes with him
    m_queue->reload();
    Q_EMIT described();
}

void ReviewPage::showCurrent()
{
    m_sheet->showArticle(m_queue->current());
    refreshActions();
    Q_EMIT described();
}

void ReviewPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    // Nobody tells us what another window or PC did to the desk: look when the person comes back.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        gesture(m_context.prompts, [this] { readAgain(); });
}

std::optional<ReviewLevel> ReviewPage::level() const
{
    if (!m_sheet->article())
        return std::nullopt;
    const ArticleStage stage = m_sheet->article()->stage;
    return stage == ArticleStage::Submitted ? ReviewLevel::First : levelOf(stage);
}

const ArticleStep *ReviewPage::reviewStep(Verdict verdict) const
{
    for (const ArticleStep *step : m_steps) {
        if (step->level && step->verdict == verdict)
            return step;
    }
    return nullptr;
}

bool ReviewPage::mayTake(const char *verb) const
{
    return std::any_of(m_steps.cbegin(), m_steps.cend(), [verb](const ArticleStep *step) { return QLatin1StringView(step->verb) == QLatin1StringView(verb); });
}

bool ReviewPage::isEditing() const
{
    return m_editor && m_pages->currentWidget() == m_editor && m_editor->isOpen();
}

void ReviewPage::refreshActions()
{
    const std::optional<Article> &article = m_sheet->article();
    const bool reading = !isEditing();
    m_steps = article ? m_context.desk.review().stepsFor(article->id) : QList<const ArticleStep *>();
    const std::optional<ReviewLevel> waits = level();
    const MaybeRefusal barred = waits ? m_context.desk.review().mayReview(article->id, *waits) : std::nullopt;
    const bool editor = m_context.desk.actor().roles.testFlag(OfficeRole::Editor);
    const bool reviewer = m_context.desk.actor().roles.testAnyFlags(reviewers & ~Roles(OfficeRole::Editor));
    const QString whyNot = barred ? barred->reason + u' ' + barred->next : QString();
    m_sheet->setReviewing(reviewStep(Verdict::Pass) != nullptr, reviewer || !editor || !waits ? whyNot : QString());
    const auto show = [&](const char *id, bool there, bool enabled = true, const QString &why = {}) {
        QAction *action = m_actions.action(id);
        action->setVisible(reading && there);
        action->setEnabled(enabled);
        action->setToolTip(enabled || why.isEmpty() ? action->iconText() : why);
    };
    QAction *pass = m_actions.action("reviewPass");
    pass->setText(!waits ? tr("&Pass") : *waits == ReviewLevel::First ? tr("&Pass, to Second Review") : *waits == ReviewLevel::Second ? tr("&Pass, to Final Review") : tr("&Pass and Accept"));
    pass->setIconText(plainActionText(pass->text()));
    show("reviewPass", waits && reviewer, reviewStep(Verdict::Pass) != nullptr, whyNot);
    show("reviewReturn", reviewStep(Verdict::Return) || mayTake("return-article"));
    show("reviewReject", reviewStep(Verdict::Reject) || mayTake("reject-article"));
    for (const auto &[id, verb] : {std::pair("reviewReceive", "receive-article"), std::pair("reviewPlace", "place-article"), std::pair("reviewHold", "hold-article"),
                                   std::pair("reviewRelease", "release-article"), std::pair("reviewReconsider", "reconsider-article"), std::pair("reviewMerge", "merge-articles")})
        show(id, mayTake(verb));
    show("reviewEdit", article && isAllowed(m_context.desk, "save-article"));
    show("reviewHistory", article.has_value());
    show("reviewArticleSheet", article.has_value());
    show("reviewComment", article && isAllowed(m_context.desk, "comment-article"));
    for (const char *id : {"reviewFilter", "reviewNextArticle", "reviewPreviousArticle", "reviewNextChange", "reviewPreviousChange"})
        m_actions.action(id)->setVisible(reading);
}

QString ReviewPage::title() const
{
    return tr("Review", "the page on which articles are reviewed (审稿)");
}

QString ReviewPage::subject() const
{
    return m_sheet->article() ? m_sheet->article()->title() : QString();
}

QString ReviewPage::counts() const
{
    const int waiting = m_queue->waiting();
    return waiting == 0 ? tr("Nothing waits for you") : waiting == 1 ? tr("1 article waits for you") : tr("%1 articles wait for you").arg(waiting);
}

QList<QWidget *> ReviewPage::panes() const
{
    return isEditing() ? QList<QWidget *>{m_editor} : m_queue->panes() + m_sheet->panes();
}

QList<WindowPage::Jump> ReviewPage::jumps() const
{
    QList<Jump> jumps;
    auto *page = const_cast<ReviewPage *>(this);
    for (const WorkItem &item : m_queue->model().shown())
        jumps.append({item.article.title(), unitsOf(item.article), [page, id = item.article.id] { page->m_queue->select(id); }});
    return jumps;
}

void ReviewPage::prepareToLeave(std::function<void()> leave)
{
    if (!hasUnsaved())
        return leave();
    m_context.prompts.choose(tr("Unsaved Changes"), tr("The article that you are writing is not saved yet. What shall become of it?"), {tr("Save"), tr("Keep It for Later"), tr("Keep Writing")},
                             [this, leave](int chosen) {
                                 if (chosen == 0 ? m_editor->save() : chosen == 1 && m_editor->writeJournal())
                                     leave();
                             });
}

void ReviewPage::rest()
{
    if (m_editor)
        m_editor->rest();
}

void ReviewPage::wake()
{
    if (m_editor)
        m_editor->wake();
}

bool ReviewPage::keepUnsaved()
{
    return !isEditing() || m_editor->writeJournal();
}

bool ReviewPage::hasUnsaved() const
{
    return isEditing() && m_editor->hasUnsavedChanges();
}

} // namespace bulletin
