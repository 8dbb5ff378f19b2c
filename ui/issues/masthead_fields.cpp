// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/masthead_fields.h"

#include "core/press/page_template.h"
#include "ui/shell/form_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletin {

MastheadFields::MastheadFields(FormDialog &dialog, const Distribution &distribution, const Colophon &colophon)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_editor(new QLineEdit(colophon.editor, &dialog))
    , m_phone(new QLineEdit(colophon.phone, &dialog))
    , m_email(new QLineEdit(colophon.email, &dialog))
{
    const auto addLine = [this](const QString &label, const QString &recipients) {
        auto *edit = new QLineEdit(recipients, &m_dialog);
        edit->setCursorPosition(0);
        m_dialog.addField(label, edit, u"mastheadDistribution%1Edit"_s.arg(m_lines.size() + 1));
        m_lines.append({label, edit});
    };
    Distribution lines = distribution;
    for (const QString &usual : {u"报"_s, u"送"_s, u"发"_s}) {
        if (std::none_of(lines.cbegin(), lines.cend(), [&](const DistributionLine &line) { return line.label == usual; }))
            lines.append({usual, {}});
    }
    for (const DistributionLine &line : std::as_const(lines))
        addLine(line.label, line.recipients);
    dialog.addField(tr("&Responsible editor"), m_editor, u"mastheadEditorEdit"_s);
    dialog.addField(tr("&Telephone"), m_phone, u"mastheadPhoneEdit"_s);
    dialog.addField(tr("E-&mail"), m_email, u"mastheadEmailEdit"_s);
}

Distribution MastheadFields::distribution() const
{
    Distribution distribution;
    for (const auto &[label, edit] : m_lines) {
        if (!edit->text().trimmed().isEmpty())
            distribution.append({label, edit->text().trimmed()});
    }
    return distribution;
}

Colophon MastheadFields::colophon() const
{
    return {m_editor->text().trimmed(), m_phone->text().trimmed(), m_email->text().trimmed()};
}

QComboBox *addTemplateField(FormDialog &dialog, const TemplateLibrary &templates, const QString &templateName)
{
    auto *field = new QComboBox(&dialog);
    for (const QString &name : templates.names())
        field->addItem(templates.find(name).title, name);
    const QString present = templateName.isEmpty() ? TemplateLibrary::defaultName() : templateName;
    if (field->findData(present) < 0)
        field->addItem(present, present); // of another PC: kept, set with the default one here
    field->setCurrentIndex(field->findData(present));
    dialog.addField(MastheadFields::tr("Page te&mplate"), field, u"mastheadTemplateCombo"_s);
    return field;
}

QString chosenTemplate(const QComboBox &field)
{
    const QString name = field.currentData().toString();
    return name == TemplateLibrary::defaultName() ? QString() : name;
}

QSpinBox *newSpin(int least, int most, int value, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setRange(least, most);
    spin->setValue(value);
    return spin;
}

QDateEdit *newDateEdit(const QDate &date, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(MastheadFields::tr("yyyy-MM-dd", "how a date is shown in a field"));
    return edit;
}

} // namespace bulletin
