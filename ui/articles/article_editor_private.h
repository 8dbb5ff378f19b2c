// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/readers.h"
#include "core/issues/issue.h"
#include "core/press/typesetter.h"
#include "ui/articles/article_editor.h"
#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

class QComboBox;
class QLabel;
class QLayout;
class QToolBar;
class QToolButton;

namespace bulletin {

class ArticleChecks;
class ArticleForm;
class ArticleLease;
class Banner;
class ConflictBar;
class FindBar;
class ManuscriptEditor;

// Parts of ArticleEditor: its widgets (article_editor_widgets.cpp), its tool bar
// (article_editor_tools.cpp), and what is being written, its journal and saving.
class ArticleEditor::Private final {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ArticleEditor)
public:
    Private(ArticleEditor &editor, const Context &context, Kind kind);

    // Opening
    void show(const ArticleContent &content, std::optional<SectionId> section, std::optional<IssueId> issue);
    std::optional<IssueId> issueOf(SectionId section) const;
    void startChecks();
    void showWishes(const std::optional<Bulletin> &of, const QString &wished); // of a draft

    // Writing
    void edited();
    void measure(); // characters and pages
    void journalDue();
    void commitComposition();
    void importDraft(const QString &path);
    void takeDraft(const DraftReading &draft);

    // Saving and leaving
    MaybeRefusal saveNew(const ArticleContent &content);
    MaybeRefusal saveChanged(const ArticleContent &content);
    void markSaved(const ArticleContent &content);
    void compareWithOther();
    void mergeWithOther();
    void takeMerged(const ArticleContent &content);
    void keepMineAsNewest();
    void giveUpMine();
    void leave();
    void submit();
    void close();
    void stopTimers();
    QString timeNow() const;
    void showState(const QString &text);

    ArticleEditor &editor;
    const Context context;
    const Kind kindOfWork;
    ActionSet actions;

    ArticleId article; // of a new one: names its journal entry until the desk gives it a row
    bool isNew = false;
    RevisionId base;
    std::optional<SectionId> placed;
    std::optional<IssueId> issue;
    BulletinId bulletin; // of a new draft
    ArticleContent saved;
    bool dirty = false;
    bool open = false;
    QTimer quiet;    // since the last change
    QTimer latest;   // since the first change that the journal does not have
    QTimer measured; // counts wait for a pause
    QDeadlineTimer journalPause; // after the machine failed: one message, not one a second
    std::unique_ptr<Typesetter> typesetter;

    QLabel *heading = nullptr;
    QLabel *state = nullptr;
    QLabel *counts = nullptr;
    QLabel *zoom = nullptr;
    Banner *recovered = nullptr;
    Banner *notes = nullptr;
    Banner *leaseNote = nullptr;
    ArticleLease *lease = nullptr;
    ConflictBar *conflict = nullptr;
    ArticleForm *form = nullptr;
    QToolBar *tools = nullptr;
    QComboBox *kind = nullptr;
    FindBar *findBar = nullptr;
    ManuscriptEditor *body = nullptr;
    ArticleChecks *checks = nullptr;
    QToolButton *found = nullptr; // how much, and opens the panel

private:
    void build();
    QLayout *buildHeader();
    QLayout *buildFooter();
    void showFound();
    void connectParts();
    void buildTools();
    void addTool(const char *id);
    void addMenuTool(const QString &name, const QString &text, const QString &icon, const QList<const char *> &ids);
    void connectTextActions();
    void connectObjectActions();
    void refreshTools();
    void askPicture();
    void askTable();
    void changePicture();
    void askDraft();
};

} // namespace bulletin
