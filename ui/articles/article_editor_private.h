// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/readers.h"
#include "core/issues/issue.h"
#include "ui/articles/article_editor.h"
#include "ui/articles/article_form.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/manuscript_editor.h"
#include "ui/shell/banner.h"

#include <QCoreApplication>
#include <QTimer>

class QLabel;
class QToolBar;

namespace bulletin {

// Parts of ArticleEditor: its widgets (article_editor_widgets.cpp), and what is being written.
class ArticleEditor::Private final {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ArticleEditor)
public:
    Private(ArticleEditor &editor, const Context &context);
    void build();
    void show(const ArticleContent &content, std::optional<SectionId> section);
    void edited();
    MaybeRefusal saveNew(const ArticleContent &content);
    MaybeRefusal saveChanged(const ArticleContent &content);
    void compareWithOther();
    void keepMineAsNewest();
    void takeTheirs();
    void leave();
    void close();
    void importDraft(const QString &path);
    void commitComposition();
    QString timeNow() const;
    void showState(const QString &text);
    void refreshCounts();
    std::optional<IssueId> issueOf(std::optional<SectionId> section) const;

    ArticleEditor &editor;
    const Context context;

    ArticleId article;
    bool isNew = false;
    RevisionId base;
    std::optional<SectionId> placed;
    ArticleContent saved;
    bool dirty = false;
    bool open = false;
    QTimer quiet;  // since the last change
    QTimer latest; // since the first change that the journal does not have

    QLabel *heading = nullptr;
    QLabel *state = nullptr;
    QLabel *counts = nullptr;
    Banner *recovered = nullptr;
    Banner *notes = nullptr;
    QWidget *conflict = nullptr;
    ArticleForm *form = nullptr;
    QToolBar *tools = nullptr;
    FindBar *findBar = nullptr;
    ManuscriptEditor *body = nullptr;

private:
    QLayout *buildHeader();
    QWidget *buildConflict();
    void buildTools();
    QAction *addTool(const char *id, const QString &text, const QString &icon, const QKeySequence &keys, Qt::ToolButtonStyle style, std::function<void()> triggered);
    void addTextTools();
    void addInsertTools();
    void addTableMenu();
    void askPicture();
    void askTable();
    void askPictureWidth();
    void askPictureCaption();
    void askDraft();
    QList<std::pair<QAction *, QString>> m_icons; // redrawn when the theme changes
};

} // namespace bulletin
