// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editor/text_remarks.h"

#include <QPlainTextEdit>

namespace bulletin {

class Theme;

// A title over one or more lines: Enter makes a soft break, shown as a mark, which is layout and
// not text. Grows with its lines.
class TitleEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TitleEdit(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    QStringList lines() const; // blanks at a line's ends and empty lines are left out

    // A stretch of the title itself: soft breaks and blanks at a line's ends do not count.
    QTextCursor stretch(qsizetype start, qsizetype length) const;
    void setRemarks(const QList<TextRemark> &remarks); // in the document's positions
    int remarkAt(int position) const { return m_remarks.at(position); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    void showRemarks();
    int documentPosition(qsizetype position) const;
    const Theme &m_theme;
    TextRemarks m_remarks;
};

} // namespace bulletin
