// SPDX-License-Identifier: Apache-2.0
#include "ui/people/new_password_fields.h"

#include "core/people/password_rules.h"
#include "ui/people/password_edit.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {

NewPasswordFields::NewPasswordFields(const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_first(new PasswordEdit(theme, this))
    , m_second(new PasswordEdit(theme, this))
    , m_advice(new QLabel(this))
{
    m_first->setObjectName(name + u"PasswordEdit"_s);
    m_second->setObjectName(name + u"PasswordAgainEdit"_s);
    m_advice->setObjectName(name + u"PasswordAdviceLabel"_s);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setFont(theme.font(13));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](const QString &text, PasswordEdit *edit) {
        auto *label = new QLabel(text, this);
        label->setBuddy(edit);
        edit->setAccessibleName(text);
        column->addWidget(label);
        column->addWidget(edit);
    };
    add(tr("New password"), m_first);
    column->addWidget(m_advice);
    add(tr("The same again"), m_second);
    connect(m_first, &QLineEdit::textChanged, this, &NewPasswordFields::refresh);
    connect(m_second, &QLineEdit::textChanged, this, &NewPasswordFields::refresh);
    connect(&theme, &Theme::changed, this, &NewPasswordFields::refresh);
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &NewPasswordFields::entered);
    refresh();
}

void NewPasswordFields::setNames(const QStringList &names)
{
    m_names = names;
    refresh();
}

MaybeRefusal NewPasswordFields::judge() const
{
    if (const MaybeRefusal no = judgeNewPassword(m_first->password(), m_names))
        return no;
    if (m_first->text() != m_second->text())
        return Refusal{Refusal::Kind::Validation, tr("The two do not agree yet."), tr("Type the same password twice.")};
    return {};
}

QByteArray NewPasswordFields::takePassword()
{
    m_second->takePassword();
    return m_first->takePassword();
}

void NewPasswordFields::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void NewPasswordFields::refresh()
{
    QString said = passwordAdvice();
    Theme::Token token = Theme::Token::Muted;
    if (!m_first->text().isEmpty()) {
        const MaybeRefusal no = judge();
        const bool onlySecond = no && !judgeNewPassword(m_first->password(), m_names);
        said = !no ? tr("This password will do.") : onlySecond && m_second->text().isEmpty() ? tr("This password will do; type it once more.") : u"%1 %2"_s.arg(no->reason, no->next);
        token = !no || (onlySecond && m_second->text().isEmpty()) ? Theme::Token::Ok : Theme::Token::Warn;
    }
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(token));
    m_advice->setPalette(colors);
    m_advice->setText(said);
}

} // namespace bulletin
