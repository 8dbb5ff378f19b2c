// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/prompts.h"

#include <QPointer>

class QDialog;
class QMessageBox;
class QWidget;

namespace bulletin {

class Theme;

// Prompts as dialogs over the window, none with exec(): assistive technology and tests never
// wait on a nested loop. Owned by the window's owner; dialogs belong to the window they stand on
// and are gone when they close.
class DialogPrompts final : public Prompts {
public:
    explicit DialogPrompts(const Theme &theme);
    void setWindow(QWidget *window); // where dialogs stand unless another dialog is open

    using Prompts::tell;
    void tell(const QString &message, const QString &next = {}) override;
    void confirm(const Question &question, std::function<void()> accepted) override;
    void choose(const QString &title, const QString &text, const QStringList &choices, std::function<void(int)> chosen) override;
    void askText(const QString &title, const QString &label, const QString &initial, std::function<void(QString)> entered) override;
    void askOpenFiles(const QString &title, const QString &filter, std::function<void(QStringList)> chosen) override;
    void askSaveFile(const QString &title, const QString &suggestion, const QString &filter, std::function<void(QString)> chosen) override;
    void askFolder(const QString &title, std::function<void(QString)> chosen) override;

private:
    QWidget *parent() const;
    QMessageBox *messageBox(const QString &name, const QString &iconName, const QString &title, const QString &text, const QString &further) const;
    const Theme &m_theme;
    QPointer<QWidget> m_window;
};

} // namespace bulletin
