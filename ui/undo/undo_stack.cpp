// SPDX-License-Identifier: Apache-2.0
#include "ui/undo/undo_stack.h"

#include "ui/shell/gesture.h"

namespace bulletin {

namespace {
constexpr size_t longestHistory = 500;
}

UndoStack::UndoStack(Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
{
}

bool UndoStack::run(Step step)
{
    if (!gesture(m_prompts, step.redo))
        return false;
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    if (m_steps.size() > longestHistory)
        m_steps.erase(m_steps.begin());
    m_done = m_steps.size();
    Q_EMIT changed();
    return true;
}

bool UndoStack::undo()
{
    if (!canUndo() || !gesture(m_prompts, m_steps[m_done - 1].undo))
        return false;
    --m_done;
    Q_EMIT changed();
    return true;
}

bool UndoStack::redo()
{
    if (!canRedo() || !gesture(m_prompts, m_steps[m_done].redo))
        return false;
    ++m_done;
    Q_EMIT changed();
    return true;
}

bool UndoStack::canUndo() const
{
    return m_done > 0;
}

bool UndoStack::canRedo() const
{
    return m_done < m_steps.size();
}

QString UndoStack::undoText() const
{
    return canUndo() ? m_steps[m_done - 1].text : QString();
}

QString UndoStack::redoText() const
{
    return canRedo() ? m_steps[m_done].text : QString();
}

void UndoStack::clear()
{
    m_steps.clear();
    m_done = 0;
    Q_EMIT changed();
}

} // namespace bulletin
