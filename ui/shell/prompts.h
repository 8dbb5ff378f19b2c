// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace bulletin {

// The one seam to the human. The window's implementation (ui/shell/dialog_prompts) opens dialogs
// without exec(); tests use ScriptPrompts, which records what was said and answers from a list.
// Every answer comes through the callback, which is not called when the person cancels.
class Prompts {
public:
    virtual ~Prompts() = default;

    // Says why something was not done, what is safe, and the next step.
    virtual void tell(const QString &message, const QString &next = {}) = 0;
    void tell(const Refusal &refusal) { tell(refusal.reason, refusal.next); }

    // One question with a verb on the accepting button ("撤下", never "OK").
    struct Question {
        QString title;
        QString text;
        QString accept;
        bool destructive = false;
    };
    virtual void confirm(const Question &question, std::function<void()> accepted) = 0;

    // Several ways out, each a verb; the callback gets the index. Cancel calls nothing.
    virtual void choose(const QString &title, const QString &text, const QStringList &choices, std::function<void(int)> chosen) = 0;

    virtual void askText(const QString &title, const QString &label, const QString &initial, std::function<void(QString)> entered) = 0;
    virtual void askOpenFiles(const QString &title, const QString &filter, std::function<void(QStringList)> chosen) = 0;
    virtual void askSaveFile(const QString &title, const QString &suggestion, const QString &filter, std::function<void(QString)> chosen) = 0;
    virtual void askFolder(const QString &title, std::function<void(QString)> chosen) = 0;
};

} // namespace bulletin
