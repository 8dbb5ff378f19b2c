// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/context.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace bulletin {

// The status bar: what the page counts, the long work that runs, whether the text is saved, which
// desk, and who is signed in, with what he can do about that.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    StatusStrip(const Context &context, const QList<QAction *> &personActions, QWidget *parent = nullptr);

    void setCounts(const QString &text);
    void setSavedText(const QString &text);
    enum class Person { Nobody, Actor };
    void showPerson(Person person); // nobody also on a desk without accounts

private:
    const Context m_context;
    void showWork(const QString &title);
    void hideWork();
    QLabel *m_counts;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_saved;
    QLabel *m_desk;
    QToolButton *m_person;
};

} // namespace bulletin
