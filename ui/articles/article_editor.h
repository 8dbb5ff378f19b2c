// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/bulletins/bulletin.h"
#include "ui/shell/context.h"

#include <QWidget>
#include <memory>

namespace bulletin {

class ArticleChecks;

// The page on which one article is written: title with soft breaks, section, units, contributors,
// body with headings, images and tables. On the board its section is its place in an issue; of a
// contributor's draft it is a wish, and the draft can be submitted from here. Keeps the autosave journal (1.5 s after the last change,
// at most every 5 s while typing). A conflict with another window keeps both texts.
class ArticleEditor final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Board, Draft };
    explicit ArticleEditor(const Context &context, QWidget *parent = nullptr) : ArticleEditor(context, Kind::Board, parent) {}
    ArticleEditor(const Context &context, Kind kind, QWidget *parent = nullptr);
    ~ArticleEditor() override;

    void openArticle(ArticleId article);
    void newArticle(SectionId section); // on the board
    void newDraft(const Bulletin &bulletin, const ArticleContent &start); // what is known beforehand: the unit
    void openRecovered(const JournalEntry &entry); // the person chose 恢复
    void setBackText(const QString &text); // where the person came from: "Back to the Review"
    bool isOpen() const;
    bool hasUnsavedChanges() const;
    bool save();          // Ctrl+S; true when there is nothing left to save
    void rest();          // the window is locked: the article is not held for this person meanwhile
    void wake();
    void putAway();       // closes it; what is unsaved stays in the journal
    bool writeJournal();  // now: before closing, on a session's end; false: it could not be kept, and was told
    // Where the text being edited stands, for the live preview; null id on a new article.
    ArticleId article() const;
    ArticleContent content() const;
    // What the checker says; its panel stands beside the text unless somebody takes it elsewhere.
    ArticleChecks &checks();

Q_SIGNALS:
    void checksWanted(); // the person wants to see what was found
    void contentEdited(); // debounced by the preview, not here
    void saved(bulletin::ArticleId article);
    void submitWanted(bulletin::ArticleId article); // a draft, saved
    void closed();        // the person is done (saved, or gave the changes up)
    void savedTextChanged(const QString &text); // "已保存 14:32", for the status bar

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bulletin
