// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "ui/shell/prompts.h"

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bulletin {

class Theme;

// One step at the door: a card with a heading, what it asks for, what was refused, and a verb.
// Refusals and failures are said on the card itself: behind a closed gate no dialog shows.
class GateSheet : public QFrame {
    Q_OBJECT
public:
    GateSheet(const QString &name, const Theme &theme, QWidget *parent = nullptr);
    ~GateSheet() override;

    virtual void enter() {} // it comes to be shown: sets the focus
    void say(const QString &text); // in the place of refusals; empty: nothing

protected:
    void paintEvent(QPaintEvent *event) override;
    QLabel *addHeading(const QString &text);
    QLabel *addText(const QString &text, const QString &name); // muted, over several lines
    QLabel *addLabelled(const QString &text, QWidget *field);
    // Last: the verb, and beside it whatever else there is to press.
    QPushButton *addVerb(const QString &verb, const QString &name, std::function<MaybeRefusal()> action);
    QPushButton *addOther(const QString &text, const QString &name);
    void perform(); // the verb
    QVBoxLayout *column() const { return m_column; }
    Prompts &told() const; // for gestures: says it on the card
    const Theme &theme() const { return m_theme; }

private:
    class CardPrompts;
    const Theme &m_theme;
    std::unique_ptr<CardPrompts> m_told;
    QVBoxLayout *m_column;
    QLabel *m_refusal;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_verb = nullptr;
    std::function<MaybeRefusal()> m_action;
};

} // namespace bulletin
