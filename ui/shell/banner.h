// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace bulletin {

class Theme;

// A strip above a list that says one thing and offers one way on. Hidden until it is told what to
// say. Its parts are named <name>Label, <name>Button, <name>CloseButton.
class Banner final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Note, Warning };
    Banner(const QString &name, Kind kind, const Theme &theme, QWidget *parent = nullptr);

    void say(const QString &text, const QString &verb = {}); // empty text: hides
    void allowClosing();

Q_SIGNALS:
    void verbClicked();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace bulletin
