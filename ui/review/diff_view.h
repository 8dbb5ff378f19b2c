// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/diff_document.h"

#include <QTextEdit>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace bulletin {

class DiffText;
class Theme;
struct ArticleContent;

// Two texts compared, read-only: 修订标记, 左右对照 or 清样, with its own row of looks and changes above
// the text. Its parts are named <name>Text, <name>NextButton and so on. F8 and Shift+F8 are its owner's
// to give: a page has them in its table of actions, a dialog calls useOwnKeys().
class DiffView final : public QWidget {
    Q_OBJECT
public:
    DiffView(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void setTexts(const ComparedTexts &texts);
    void setLook(DiffLook look);
    DiffLook look() const { return m_look; }
    int changeCount() const { return int(m_document.changes().size()); }
    int currentChange() const { return m_current; } // from 0; -1: none yet
    void goToChange(int step); // 1: the next one, -1: the one before; round the ends
    void useOwnKeys();

    // Places of the new text: the selected one, and those to be shown, of which one may be lit.
    std::optional<TextAnchor> selectedPlace() const;
    void setPlaces(const QList<TextAnchor> &places, int lit = -1);
    void showPlace(const TextAnchor &place);
    QTextEdit &text();

Q_SIGNALS:
    void placeClicked(int which); // of setPlaces
    void selectionChanged();

private:
    void refresh();
    void light();
    void describe();
    QTextEdit::ExtraSelection selection(const ShownChange &place, const QColor &color) const;

    const Theme &m_theme;
    DiffText *m_text;
    DiffDocument m_document;
    ComparedTexts m_texts;
    ManuscriptDiff m_diff;
    DiffLook m_look = DiffLook::Marked;
    int m_current = -1;
    QList<TextAnchor> m_places;
    int m_lit = -1;
    QButtonGroup *m_looks;
    QLabel *m_counts;
    QToolButton *m_previous;
    QToolButton *m_next;
};

// Two contents as comparisons take them; the credit line is the last paragraph.
ComparedTexts comparisonOf(const std::optional<ArticleContent> &before, const ArticleContent &after);

} // namespace bulletin
