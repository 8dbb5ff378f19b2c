// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/context.h"

#include <QDialog>
#include <functional>

#include "core/base/refusal.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace bulletin {

// A dialog of named fields with one verb. What the verb refuses is said in place, and the dialog
// stays open with what was typed. Opened, never exec()ed; deletes itself when it closes.
class FormDialog final : public QDialog {
    Q_OBJECT
public:
    FormDialog(const Context &context, const QString &name, const QString &title, QWidget *parent);

    void addField(const QString &label, QWidget *field, const QString &fieldName);
    void addNote(const QString &text);
    QLabel *addText(const QString &text, const QString &name); // one that changes
    void addWide(QWidget *widget, const QString &accessibleName, const QString &name);
    // Last: the buttons. `action` does it; a refusal keeps the dialog open.
    void setVerb(const QString &verb, std::function<MaybeRefusal()> action);
    void openDialog(); // open(), the first field focused

private:
    void perform();
    const Context m_context;
    QVBoxLayout *m_column;
    QFormLayout *m_form;
    QLabel *m_refusal;
    std::function<MaybeRefusal()> m_action;
};

} // namespace bulletin
