// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"

#include <QObject>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace bulletin {

class FormDialog;
class TemplateLibrary;

// The fields that a bulletin's settings and an issue's properties share: 报 送 发 (and what other
// labels an issue has), 责编 电话 邮箱. Owned by their dialog.
class MastheadFields final : public QObject {
    Q_OBJECT
public:
    MastheadFields(FormDialog &dialog, const Distribution &distribution, const Colophon &colophon);

    Distribution distribution() const; // lines without recipients are left out
    Colophon colophon() const;

private:
    FormDialog &m_dialog;
    QList<std::pair<QString, QLineEdit *>> m_lines;
    QLineEdit *m_editor;
    QLineEdit *m_phone;
    QLineEdit *m_email;
};

// Single fields, as several dialogs have them.
QComboBox *addTemplateField(FormDialog &dialog, const TemplateLibrary &templates, const QString &templateName);
QString chosenTemplate(const QComboBox &field); // empty: the default
QSpinBox *newSpin(int least, int most, int value, QWidget *parent);
QDateEdit *newDateEdit(const QDate &date, QWidget *parent);

} // namespace bulletin
