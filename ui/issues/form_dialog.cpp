// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/form_dialog.h"

#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

namespace bulletin {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(const Context &context, const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_form(new QFormLayout)
    , m_refusal(new QLabel(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(520);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(8);
    m_column->setContentsMargins(16, 16, 16, 12);
    m_column->setSpacing(12);
    m_column->addLayout(m_form);
    m_refusal->setObjectName(name + u"RefusalLabel"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    QPalette palette = m_refusal->palette();
    palette.setColor(QPalette::WindowText, context.theme.color(Theme::Token::Error));
    m_refusal->setPalette(palette);
    m_refusal->hide();
}

void FormDialog::addField(const QString &label, QWidget *field, const QString &fieldName)
{
    field->setObjectName(fieldName);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, field);
}

void FormDialog::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setWordWrap(true);
    m_form->addRow(note);
}

QLabel *FormDialog::addText(const QString &text, const QString &name)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_column->addWidget(label);
    return label;
}

void FormDialog::addWide(QWidget *widget, const QString &accessibleName, const QString &name)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessibleName);
    m_column->addWidget(widget, 1);
}

void FormDialog::setVerb(const QString &verb, std::function<MaybeRefusal()> action)
{
    m_action = std::move(action);
    m_column->addWidget(m_refusal);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *done = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    done->setObjectName(objectName() + u"AcceptButton"_s);
    done->setProperty("primary", true);
    done->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(objectName() + u"CancelButton"_s);
    connect(done, &QPushButton::clicked, this, &FormDialog::perform);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_column->addWidget(buttons);
}

void FormDialog::openDialog()
{
    open();
    if (QWidget *first = m_form->rowCount() > 0 && m_form->itemAt(0, QFormLayout::FieldRole) ? m_form->itemAt(0, QFormLayout::FieldRole)->widget() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void FormDialog::perform()
{
    gesture(m_context.prompts, [this] {
        const MaybeRefusal refusal = m_action();
        if (!refusal) {
            accept();
            return;
        }
        m_refusal->setText(refusal->next.isEmpty() ? refusal->reason : refusal->reason + u' ' + refusal->next);
        m_refusal->show();
        adjustSize();
    });
}

} // namespace bulletin
