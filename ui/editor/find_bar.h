// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextDocument>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace bulletin {

class ManuscriptEditor;
class Theme;

// Find and replace within one text: a bar above it. Enter goes on, Shift+Enter back, Esc closes it.
// Every place is marked while the bar is open; replacing all is one undo step.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    enum class Row { Find, Replace };
    FindBar(ManuscriptEditor &text, const Theme &theme, QWidget *parent = nullptr);
    void open(Row row); // takes the selection as what is looked for
    void findNext();    // opens where there is nothing to look for yet

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildReplaceRow();
    void find(QTextDocument::FindFlags direction);
    void replaceOne();
    void replaceAll();
    void mark(); // all places, and says how many

    ManuscriptEditor &m_text;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QLabel *m_result;
    QWidget *m_replaceRow;
    QTimer m_quiet;
};

} // namespace bulletin
