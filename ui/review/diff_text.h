// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace bulletin {

class Theme;

// The text of a DiffView: read-only, a line of at most forty characters, the bar of a changed paragraph
// in its margin.
class DiffText final : public QTextEdit {
    Q_OBJECT
public:
    DiffText(const Theme &theme, QWidget *parent);

    void setWide(bool wide); // two columns need the room

Q_SIGNALS:
    void clicked(int position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void fitColumn();
    const Theme &m_theme;
    const double m_em; // width of a character, pixels
    bool m_wide = false;
};

} // namespace bulletin
