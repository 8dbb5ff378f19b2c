// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextDocument>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;

namespace bulletin {

class Theme;

// Find and replace within one text: a bar above it, Enter goes on, Esc closes it. Replacing all is
// one undo step.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    FindBar(QTextEdit &text, const Theme &theme, QWidget *parent = nullptr);
    void open(); // takes the selection as what is looked for

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(QTextDocument::FindFlags direction);
    void replaceOne();
    void replaceAll();

    QTextEdit &m_text;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QLabel *m_result;
};

} // namespace bulletin
