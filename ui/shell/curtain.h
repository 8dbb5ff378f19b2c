// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QDialog;

namespace bulletin {

// While it stands, no dialog of the program is on the screen: those that were open and those that
// long work opens meanwhile come when it falls. Closes menus and lets go of the clipboard where it
// holds something of ours.
class Curtain final : public QObject {
    Q_OBJECT
public:
    explicit Curtain(QObject *parent = nullptr);
    ~Curtain() override; // falls

    void forgetDialogs() { m_hidden.clear(); } // they end with their window
    void letDialogsThrough() { m_letThrough = true; } // the window is closing and may ask

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void hide(QDialog *dialog);
    QList<QPointer<QDialog>> m_hidden;
    bool m_letThrough = false;
};

} // namespace bulletin
