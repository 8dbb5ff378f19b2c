// SPDX-License-Identifier: Apache-2.0
#include "ui/people/password_edit.h"

#include "ui/shell/theme.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace bulletin {

PasswordEdit::PasswordEdit(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(theme.icon(u"eye"_s, Theme::Token::Muted), TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    m_reveal->setText(tr("Show the password"));
    m_reveal->setToolTip(m_reveal->text());
    connect(m_reveal, &QAction::toggled, this, [this](bool shown) { setEchoMode(shown ? Normal : Password); });
}

QByteArray PasswordEdit::password() const
{
    return text().toUtf8();
}

QByteArray PasswordEdit::takePassword()
{
    QByteArray typed = password();
    clear();
    m_reveal->setChecked(false);
    return typed;
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        if (m_known)
            setCapitals(!m_capitals);
    } else if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).toLower() != typed.at(0).toUpper()
               && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        m_known = true;
        setCapitals(typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::setCapitals(bool locked)
{
    if (std::exchange(m_capitals, locked) != locked)
        Q_EMIT capitalsLockedChanged(locked);
}

} // namespace bulletin
