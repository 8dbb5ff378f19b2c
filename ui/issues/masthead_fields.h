// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace bulletin {

class FormDialog;
class TemplateLibrary;

// The fields that a bulletin's settings and an issue's properties share: 报 送 发 (and what other
// labels an issue has), 责编 电话 邮箱, the page template. Owned by their dialog.
class MastheadFields final : public QObject {
    Q_OBJECT
public:
    MastheadFields(FormDialog &dialog, const TemplateLibrary &templates);

    void set(const Distribution &distribution, const Colophon &colophon, const QString &templateName);
    Distribution distribution() const; // lines without recipients are left out
    Colophon colophon() const;
    QString templateName() const;

private:
    void addLine(const QString &label);
    FormDialog &m_dialog;
    QList<std::pair<QString, QLineEdit *>> m_lines;
    QLineEdit *m_editor;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QComboBox *m_template;
};

} // namespace bulletin
