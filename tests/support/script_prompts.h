// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/prompts.h"

#include <QDebug>
#include <QList>

namespace bulletin {

// The person in a test: keeps what was said to them and answers from lists, in order. A question
// that finds no answer left is cancelled, and stays in `asked` to be seen.
class ScriptPrompts final : public Prompts {
public:
    QStringList told; // message, then " / " and the next step where there is one
    QStringList asked; // titles of the questions, in order

    enum class Answer { Accept, Cancel };
    QList<Answer> confirmations;
    QList<int> choices;
    QStringList texts;
    QList<QStringList> openFiles;
    QStringList saveFiles;
    QStringList folders;

    using Prompts::tell;
    void tell(const QString &message, const QString &next = {}) override
    {
        told.append(next.isEmpty() ? message : message + QStringLiteral(" / ") + next);
    }
    void confirm(const Question &question, std::function<void()> accepted) override
    {
        asked.append(question.title);
        if (!confirmations.isEmpty() && confirmations.takeFirst() == Answer::Accept)
            accepted();
    }
    void choose(const QString &title, const QString &, const QStringList &offered, std::function<void(int)> chosen) override
    {
        asked.append(title);
        if (choices.isEmpty())
            return;
        const int index = choices.takeFirst();
        Q_ASSERT(index < offered.size());
        if (index >= 0)
            chosen(index);
    }
    void askText(const QString &title, const QString &, const QString &, std::function<void(QString)> entered) override
    {
        asked.append(title);
        if (!texts.isEmpty())
            entered(texts.takeFirst());
    }
    void askOpenFiles(const QString &title, const QString &, std::function<void(QStringList)> chosen) override
    {
        asked.append(title);
        if (!openFiles.isEmpty())
            chosen(openFiles.takeFirst());
    }
    void askSaveFile(const QString &title, const QString &, const QString &, std::function<void(QString)> chosen) override
    {
        asked.append(title);
        if (!saveFiles.isEmpty())
            chosen(saveFiles.takeFirst());
    }
    void askFolder(const QString &title, std::function<void(QString)> chosen) override
    {
        asked.append(title);
        if (!folders.isEmpty())
            chosen(folders.takeFirst());
    }
};

} // namespace bulletin
