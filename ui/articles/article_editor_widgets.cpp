// SPDX-License-Identifier: Apache-2.0
// The part of ArticleEditor that puts its widgets together.
#include "core/base/failure.h"
#include "core/desk/desk.h"
#include "ui/articles/article_checks.h"
#include "ui/articles/article_editor_private.h"
#include "ui/articles/article_form.h"
#include "ui/articles/article_lease.h"
#include "ui/articles/conflict_bar.h"
#include "ui/articles/editor_actions.h"
#include "ui/checks/findings_panel.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/shell/background.h"
#include "ui/shell/banner.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

constexpr int quietMilliseconds = 1500; // the journal is written this long after the last change
constexpr int longestMilliseconds = 5000; // and at least this often
constexpr int measureMilliseconds = 250;

} // namespace

ArticleEditor::Private::Private(ArticleEditor &owner, const Context &borrowed, Kind work)
    : editor(owner)
    , context(borrowed)
    , kindOfWork(work)
    , actions(editorActions(), borrowed.theme, &owner)
{
    editor.setObjectName(u"articleEditor"_s);
    for (const auto &[timer, interval] : {std::pair(&quiet, quietMilliseconds), std::pair(&latest, longestMilliseconds), std::pair(&measured, measureMilliseconds)}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
        timer->setTimerType(Qt::PreciseTimer);
    }
    build();
    connectParts();
}

void ArticleEditor::Private::build()
{
    recovered = new Banner(u"editorRecovered"_s, Banner::Kind::Warning, context.theme, &editor);
    notes = new Banner(u"editorNotes"_s, Banner::Kind::Note, context.theme, &editor);
    notes->allowClosing();
    leaseNote = new Banner(u"editorLease"_s, Banner::Kind::Warning, context.theme, &editor);
    lease = new ArticleLease(context, *leaseNote, &editor);
    conflict = new ConflictBar(context.theme, &editor);
    form = new ArticleForm(context.theme, &editor);
    tools = new QToolBar(&editor);
    body = new ManuscriptEditor(context.theme, &editor);
    body->setObjectName(u"articleBodyEdit"_s);
    body->setAccessibleName(tr("Text of the article"));
    body->setPlaceholderText(tr("Write here, paste, or drop a Word file."));
    checks = new ArticleChecks(context, *form, *body, &editor);
    findBar = new FindBar(*body, context.theme, &editor);
    auto *column = new QVBoxLayout(&editor);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addLayout(buildHeader());
    column->addWidget(recovered);
    column->addWidget(leaseNote);
    column->addWidget(conflict);
    column->addWidget(form);
    buildTools();
    column->addWidget(tools);
    column->addWidget(notes);
    column->addWidget(findBar);
    auto *splitter = new QSplitter(&editor);
    splitter->setObjectName(u"editorSplitter"_s);
    splitter->addWidget(body);
    splitter->addWidget(&checks->panel());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({640, 300});
    column->addWidget(splitter, 1);
    column->addLayout(buildFooter());
    editor.setFocusProxy(body);
}

QLayout *ArticleEditor::Private::buildHeader()
{
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, &editor);
        made->setObjectName(name);
        return made;
    };
    const bool draft = kindOfWork == Kind::Draft;
    QPushButton *back = button(u"editorBackButton"_s, draft ? tr("Back to My Articles") : tr("Back to the Issue"));
    back->setIcon(context.theme.icon(u"arrow-left"_s));
    heading = new QLabel(&editor);
    heading->setObjectName(u"editorHeadingLabel"_s);
    heading->setFont(context.theme.font(20, QFont::DemiBold));
    state = new QLabel(&editor);
    state->setObjectName(u"editorStateLabel"_s);
    QPushButton *save = button(u"editorSaveButton"_s, draft ? tr("Save Draft") : tr("Save"));
    save->setIcon(context.theme.icon(u"save"_s));
    save->setToolTip(actions.action("editorSave")->toolTip());
    QPushButton *done = button(u"editorDoneButton"_s, draft ? tr("Check and Submit…") : tr("Save and Close"));
    done->setProperty("primary", true);
    row->addWidget(back);
    row->addWidget(heading);
    row->addStretch(1);
    row->addWidget(state);
    row->addWidget(save);
    row->addWidget(done);
    QObject::connect(back, &QPushButton::clicked, &editor, [this] { leave(); });
    QObject::connect(save, &QPushButton::clicked, &editor, [this] { editor.save(); });
    QObject::connect(done, &QPushButton::clicked, &editor, [this, draft] {
        if (draft)
            return submit();
        if (editor.save())
            close();
    });
    return row;
}

QLayout *ArticleEditor::Private::buildFooter()
{
    counts = new QLabel(&editor);
    counts->setObjectName(u"editorCountsLabel"_s);
    zoom = new QLabel(&editor);
    zoom->setObjectName(u"editorZoomLabel"_s);
    zoom->setMinimumWidth(44);
    zoom->setAlignment(Qt::AlignCenter);
    const auto tool = [this](const char *id) {
        auto *made = new QToolButton(&editor);
        made->setDefaultAction(actions.action(id));
        made->setObjectName(QLatin1StringView(id) + u"Button"_s);
        made->setAccessibleName(actions.action(id)->iconText());
        made->setAutoRaise(true);
        return made;
    };
    auto *row = new QHBoxLayout;
    found = new QToolButton(&editor);
    found->setObjectName(u"editorChecksButton"_s);
    found->setAutoRaise(true);
    found->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(counts);
    row->addSpacing(8);
    row->addWidget(found);
    row->addStretch(1);
    QObject::connect(found, &QToolButton::clicked, &editor, [this] {
        Q_EMIT editor.checksWanted();
        checks->panel().show();
        checks->panel().setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(&checks->panel(), &FindingsPanel::countsChanged, &editor, [this] { showFound(); });
    showFound();
    row->addWidget(tool("editorZoomOut"));
    row->addWidget(zoom);
    row->addWidget(tool("editorZoomIn"));
    return row;
}

void ArticleEditor::Private::showFound()
{
    const FindingCounts now = checks->panel().counts();
    const QString said = now.standing() == 0 ? tr("✓ Nothing found") : countsText(now);
    const Theme::Token token = now.errors > 0 ? Theme::Token::Error : now.warnings > 0 ? Theme::Token::Warn : now.hints > 0 ? Theme::Token::Focus : Theme::Token::Ok;
    found->setText(said);
    found->setAccessibleName(tr("Check: %1").arg(said));
    found->setToolTip(tr("Show what was found (F7 checks again, F8 goes to the next)"));
    found->setIcon(now.standing() == 0 ? QIcon() : context.theme.icon(severityIcon(now.errors > 0 ? Severity::Error : now.warnings > 0 ? Severity::Warning : Severity::Hint), token));
}

void ArticleEditor::Private::connectParts()
{
    QObject::connect(checks, &ArticleChecks::said, &editor, [this](const QString &text) { notes->say(text); });
    QObject::connect(&quiet, &QTimer::timeout, &editor, [this] { journalDue(); });
    QObject::connect(&latest, &QTimer::timeout, &editor, [this] { journalDue(); });
    QObject::connect(&measured, &QTimer::timeout, &editor, [this] { measure(); });
    QObject::connect(form, &ArticleForm::edited, &editor, [this] { edited(); });
    QObject::connect(body, &ManuscriptEditor::edited, &editor, [this] { edited(); });
    QObject::connect(body, &ManuscriptEditor::noticed, &editor, [this](const QString &said) { notes->say(said); });
    QObject::connect(body, &ManuscriptEditor::refused, &editor, [this](const Refusal &refusal) { context.prompts.tell(refusal); });
    QObject::connect(body, &ManuscriptEditor::documentsDropped, &editor, [this](const QStringList &paths) { importDraft(paths.first()); });
    QObject::connect(recovered, &Banner::verbClicked, &editor, [this] { compareWithOther(); });
    QObject::connect(conflict, &ConflictBar::compareWanted, &editor, [this] { compareWithOther(); });
    QObject::connect(conflict, &ConflictBar::mergeWanted, &editor, [this] { mergeWithOther(); });
    QObject::connect(conflict, &ConflictBar::keepMineWanted, &editor, [this] { keepMineAsNewest(); });
    QObject::connect(conflict, &ConflictBar::giveUpMineWanted, &editor, [this] { giveUpMine(); });
}

// An old Word file takes LibreOffice seconds: on a worker.
void ArticleEditor::Private::importDraft(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto result = std::make_shared<Outcome<DraftReading>>(refuse(Refusal::Kind::Validation, {}));
    const auto read = [result, path, name](Background::Progress &) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure(tr("“%1” cannot be opened.").arg(name), tr("Close it in other programs, then try again."));
        *result = readDraft(file, name);
    };
    const QPointer<ArticleEditor> alive(&editor);
    context.background.run(tr("Reading “%1”").arg(name), read, [this, alive, result, into = article] {
        if (!alive || !open || article != into)
            return;
        if (*result)
            takeDraft(**result);
        else
            context.prompts.tell(result->error());
    });
}

void ArticleEditor::Private::takeDraft(const DraftReading &draft)
{
    const auto take = [this, draft](bool withHead) {
        if (withHead) {
            const std::optional<SectionId> section = form->section();
            form->setContent(draft.content);
            form->setSection(section);
        }
        body->replaceContent(draft.content.manuscript, draft.content.images);
        QStringList said{tr("The draft was taken in; Undo brings the former text back.")};
        said.append(draft.notes);
        notes->say(said.join(u' '));
        edited();
    };
    const ArticleContent present = editor.content();
    if (present.titleLines.isEmpty() && present.manuscript.blocks.isEmpty())
        return take(true);
    context.prompts.choose(tr("Import a Draft"), tr("The article has a title or text already. What shall the draft take the place of?"),
                           {tr("The Text Alone"), tr("Title, Units and Text")}, [take](int chosen) { take(chosen == 1); });
}

} // namespace bulletin
