// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace bulletin {

class Theme;

// One line that hides what is typed and shows it on demand. Says when capitals are locked, as far
// as the keys tell: a letter whose case does not fit Shift, or the lock's own key after that.
class PasswordEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit PasswordEdit(const Theme &theme, QWidget *parent = nullptr);

    QByteArray password() const; // as typed
    QByteArray takePassword();   // the field is empty and hidden afterwards
    bool capitalsLocked() const { return m_capitals; }

Q_SIGNALS:
    void capitalsLockedChanged(bool locked);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCapitals(bool locked);
    QAction *m_reveal;
    bool m_known = false; // whether the lock is on was seen once
    bool m_capitals = false;
};

} // namespace bulletin
