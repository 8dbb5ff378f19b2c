// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace bulletin {

class PasswordEdit;
class Theme;

// A new password, typed twice, with what is wrong with it said while it is typed. Whether it was
// used before only the verb can tell.
class NewPasswordFields final : public QWidget {
    Q_OBJECT
public:
    // Its fields are named <name>PasswordEdit and <name>PasswordAgainEdit.
    NewPasswordFields(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void setNames(const QStringList &names); // login and name: neither is a password
    MaybeRefusal judge() const;              // nothing: it may be tried
    QByteArray takePassword();
    void focusFirst();

Q_SIGNALS:
    void entered(); // Enter in the second field

private:
    void refresh();
    const Theme &m_theme;
    QStringList m_names;
    PasswordEdit *m_first;
    PasswordEdit *m_second;
    QLabel *m_advice;
};

} // namespace bulletin
