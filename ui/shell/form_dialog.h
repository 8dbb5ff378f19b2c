// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "ui/shell/context.h"

#include <QDialog>
#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace bulletin {

// A dialog of named fields with one verb. What the verb refuses is said in place, and the dialog
// stays open with what was typed. Opened, never exec()ed; deletes itself when it closes.
class FormDialog final : public QDialog {
    Q_OBJECT
public:
    FormDialog(const Context &context, const QString &name, const QString &title, QWidget *parent);

    void startTab(const QString &title); // the fields that follow stand on a page of their own
    void addField(const QString &label, QWidget *field, const QString &fieldName);
    QLabel *addNote(const QString &text, const QString &name = {}); // within the form, muted
    QLabel *addText(const QString &text, const QString &name);      // over the whole width
    void addWide(QWidget *widget, const QString &accessibleName, const QString &name); // takes the room that is left
    void addRow(const QList<QWidget *> &widgets); // side by side, at the left
    // Last: the buttons. `action` does it; a refusal keeps the dialog open.
    void setVerb(const QString &verb, std::function<MaybeRefusal()> action);
    void setClosing(const QString &verb); // before setVerb: instead of Cancel, where nothing is given up
    void setVerbEnabled(const QString &whyNot); // empty: it can be done
    void openDialog(); // open(), the first field focused

private:
    void fitText();
    void perform();
    const Context m_context;
    QVBoxLayout *m_column;
    QFormLayout *m_form = nullptr; // of the page that is being filled
    QTabWidget *m_tabs = nullptr;
    QLabel *m_refusal;
    QPushButton *m_verb = nullptr;
    QString m_closing;
    QWidget *m_first = nullptr;
    std::function<MaybeRefusal()> m_action;
};

} // namespace bulletin
