// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/form_dialog.h"

#include "ui/shell/actions.h"
#include "ui/shell/gesture.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

void colour(QLabel *label, const Theme &theme, Theme::Token token)
{
    const auto apply = [label, &theme, token] {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.color(token));
        label->setPalette(palette);
    };
    apply();
    QObject::connect(&theme, &Theme::changed, label, apply);
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    return form;
}

} // namespace

FormDialog::FormDialog(const Context &context, const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_refusal(new QLabel(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(520);
    m_column->setContentsMargins(16, 16, 16, 12);
    m_column->setSpacing(12);
    m_refusal->setObjectName(name + u"RefusalLabel"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    colour(m_refusal, context.theme, Theme::Token::Error);
    m_refusal->hide();
}

void FormDialog::startTab(const QString &title)
{
    if (!m_tabs) {
        m_tabs = new QTabWidget(this);
        m_tabs->setObjectName(objectName() + u"Tabs"_s);
        m_tabs->setAccessibleName(windowTitle());
        m_column->addWidget(m_tabs, 1);
    }
    auto *page = new QWidget(m_tabs);
    m_form = newForm();
    page->setLayout(m_form);
    m_form->setContentsMargins(12, 12, 12, 12);
    m_tabs->addTab(page, title);
}

void FormDialog::addField(const QString &label, QWidget *field, const QString &fieldName)
{
    if (!m_form) {
        m_form = newForm();
        m_column->addLayout(m_form);
    }
    field->setObjectName(fieldName);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(plainActionText(label));
    m_form->addRow(label, field);
    if (!m_first)
        m_first = field;
}

QLabel *FormDialog::addNote(const QString &text, const QString &name)
{
    auto *note = new QLabel(text, this);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    colour(note, m_context.theme, Theme::Token::Muted);
    if (m_form)
        m_form->addRow(note);
    else
        m_column->addWidget(note);
    return note;
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
    if (!m_first)
        m_first = widget;
}

void FormDialog::addRow(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    m_column->addLayout(row);
}

void FormDialog::setVerb(const QString &verb, std::function<MaybeRefusal()> action)
{
    m_action = std::move(action);
    m_column->addWidget(m_refusal);
    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(objectName() + u"AcceptButton"_s);
    m_verb->setProperty("primary", true);
    m_verb->setDefault(true);
    QPushButton *cancel = buttons->addButton(m_closing.isEmpty() ? tr("Cancel") : m_closing, QDialogButtonBox::RejectRole);
    cancel->setObjectName(objectName() + u"CancelButton"_s);
    connect(m_verb, &QPushButton::clicked, this, &FormDialog::perform);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_column->addWidget(buttons);
}

void FormDialog::setClosing(const QString &verb)
{
    m_closing = verb;
}

void FormDialog::setVerbEnabled(const QString &whyNot)
{
    m_verb->setEnabled(whyNot.isEmpty());
    m_verb->setToolTip(whyNot);
}

void FormDialog::openDialog()
{
    fitText();
    open();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

// Texts over several lines want more than the layout's hint counts for them.
void FormDialog::fitText()
{
    ensurePolished();
    const QSize present = testAttribute(Qt::WA_Resized) || isVisible() ? size() : QSize();
    const QSize wanted = present.expandedTo(sizeHint()).expandedTo(minimumSize());
    resize(wanted.width(), std::max(wanted.height(), layout()->totalHeightForWidth(wanted.width())));
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
        fitText();
    });
}

} // namespace bulletin
