// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/masthead_fields.h"

#include "core/press/page_template.h"
#include "ui/shell/form_dialog.h"

namespace bulletin {

using namespace Qt::StringLiterals;

MastheadFields::MastheadFields(FormDialog &dialog, const TemplateLibrary &templates)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_editor(new QLineEdit(&dialog))
    , m_phone(new QLineEdit(&dialog))
    , m_email(new QLineEdit(&dialog))
    , m_template(new QComboBox(&dialog))
{
    for (const QString &label : {u"报"_s, u"送"_s, u"发"_s})
        addLine(label);
    dialog.addField(tr("Responsible editor"), m_editor, u"mastheadEditorEdit"_s);
    dialog.addField(tr("Telephone"), m_phone, u"mastheadPhoneEdit"_s);
    dialog.addField(tr("E-mail"), m_email, u"mastheadEmailEdit"_s);
    for (const QString &name : templates.names())
        m_template->addItem(templates.find(name).title, name);
    dialog.addField(tr("Page template"), m_template, u"mastheadTemplateCombo"_s);
}

void MastheadFields::addLine(const QString &label)
{
    auto *edit = new QLineEdit(&m_dialog);
    m_dialog.addField(label, edit, u"mastheadDistribution%1Edit"_s.arg(m_lines.size() + 1));
    m_lines.append({label, edit});
}

void MastheadFields::set(const Distribution &distribution, const Colophon &colophon, const QString &templateName)
{
    for (const DistributionLine &line : distribution) {
        const auto same = [&](const auto &entry) { return entry.first == line.label; };
        if (std::none_of(m_lines.cbegin(), m_lines.cend(), same))
            addLine(line.label);
        for (const auto &[label, edit] : std::as_const(m_lines)) {
            if (label == line.label)
                edit->setText(line.recipients);
        }
    }
    m_editor->setText(colophon.editor);
    m_phone->setText(colophon.phone);
    m_email->setText(colophon.email);
    m_template->setCurrentIndex(std::max(0, m_template->findData(templateName.isEmpty() ? TemplateLibrary::defaultName() : templateName)));
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

QString MastheadFields::templateName() const
{
    const QString name = m_template->currentData().toString();
    return name == TemplateLibrary::defaultName() ? QString() : name;
}

} // namespace bulletin
