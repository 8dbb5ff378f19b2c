// SPDX-License-Identifier: Apache-2.0
#include "tests/support/script_prompts.h"
#include "ui/undo/undo_stack.h"

#include "core/base/failure.h"

#include <QSignalSpy>
#include <QTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestUndoStack final : public QObject {
    Q_OBJECT

    ScriptPrompts prompts;
    int value = 0;

    UndoStack::Step setTo(int wanted)
    {
        return {u"设为%1"_s.arg(wanted),
                [this, wanted]() -> MaybeRefusal {
                    value = wanted;
                    return {};
                },
                [this, before = value]() -> MaybeRefusal {
                    value = before;
                    return {};
                }};
    }

private Q_SLOTS:
    void init()
    {
        prompts = ScriptPrompts();
        value = 0;
    }

    void stepsGoBackAndForth()
    {
        UndoStack stack(prompts);
        QVERIFY(!stack.canUndo() && !stack.canRedo());
        QVERIFY(!stack.undo());
        QVERIFY(stack.run(setTo(1)));
        QVERIFY(stack.run(setTo(2)));
        QCOMPARE(stack.undoText(), u"设为2"_s);
        QVERIFY(stack.undo());
        QCOMPARE(value, 1);
        QCOMPARE(stack.redoText(), u"设为2"_s);
        QVERIFY(stack.redo());
        QCOMPARE(value, 2);
    }

    void aNewStepForgetsWhatWasUndone()
    {
        UndoStack stack(prompts);
        stack.run(setTo(1));
        stack.run(setTo(2));
        stack.undo();
        stack.run(setTo(3));
        QVERIFY(!stack.canRedo());
        stack.undo();
        QCOMPARE(value, 1);
    }

    void aRefusedStepIsToldAndNotKept()
    {
        UndoStack stack(prompts);
        QSignalSpy changed(&stack, &UndoStack::changed);
        const UndoStack::Step refused{u"不行"_s, [] { return MaybeRefusal(Refusal{Refusal::Kind::Conflict, u"有人先改了。"_s, u"再看一眼。"_s}); }, [] { return MaybeRefusal(); }};
        QVERIFY(!stack.run(refused));
        QVERIFY(!stack.canUndo());
        QCOMPARE(changed.count(), 0);
        QCOMPARE(prompts.told, QStringList{u"有人先改了。 / 再看一眼。"_s});
    }

    void aRefusedUndoLeavesTheStackWhereItWas()
    {
        UndoStack stack(prompts);
        UndoStack::Step step = setTo(1);
        step.undo = [] { return MaybeRefusal(Refusal{Refusal::Kind::NotFound, u"已不在。"_s, {}}); };
        stack.run(step);
        QVERIFY(!stack.undo());
        QVERIFY(stack.canUndo());
        QVERIFY(!stack.canRedo());
        QCOMPARE(value, 1);
        QCOMPARE(prompts.told.size(), 1);
    }

    void aFailureIsToldToo()
    {
        UndoStack stack(prompts);
        UndoStack::Step step = setTo(1);
        step.undo = []() -> MaybeRefusal { throw Failure(u"磁盘已满。"_s, u"请腾出空间。"_s); };
        stack.run(step);
        QVERIFY(!stack.undo());
        QVERIFY(stack.canUndo());
        QCOMPARE(prompts.told, QStringList{u"磁盘已满。 / 请腾出空间。"_s});
    }

    void aLongHistoryDropsItsOldestSteps()
    {
        UndoStack stack(prompts);
        for (int step = 1; step <= 700; ++step)
            stack.run(setTo(step));
        int undone = 0;
        while (stack.undo())
            ++undone;
        QCOMPARE(undone, 500);
        QCOMPARE(value, 200);
        stack.clear();
        QVERIFY(!stack.canRedo());
    }
};

QTEST_GUILESS_MAIN(TestUndoStack)
#include "test_undo_stack.moc"
