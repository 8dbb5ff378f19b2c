// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    const Theme &m_theme;
};

} // namespace bulletin
