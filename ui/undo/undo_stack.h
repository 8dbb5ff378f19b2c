// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"

#include <QObject>
#include <QString>
#include <functional>
#include <vector>

namespace bulletin {

class Prompts;

// Undo of edits of board and metadata (DESIGN §3). Our own, because a step may be refused or fail:
// then the stack stays where it was and the person is told. A step names what it does
// ("移动《…》到第 3 位") and holds the Desk verb for either way.
class UndoStack final : public QObject {
    Q_OBJECT
public:
    struct Step {
        QString text;
        std::function<MaybeRefusal()> redo;
        std::function<MaybeRefusal()> undo;
    };
    explicit UndoStack(Prompts &prompts, QObject *parent = nullptr);

    // Runs redo now; keeps the step where it was done. Returns whether it was.
    bool run(Step step);
    bool undo();
    bool redo();
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const;
    QString redoText() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    Prompts &m_prompts;
    std::vector<Step> m_steps; // oldest first; the oldest are dropped after some hundreds
    size_t m_done = 0; // steps before this one are done
};

} // namespace bulletin
