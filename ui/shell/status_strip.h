// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/context.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bulletin {

// The status bar: what the page counts, the long work that runs, whether the text is saved, which
// desk and who.
class StatusStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(const Context &context, QWidget *parent = nullptr);

    void setCounts(const QString &text);
    void setSavedText(const QString &text);

private:
    void showWork(const QString &title);
    void hideWork();
    QLabel *m_counts;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_saved;
    QLabel *m_desk;
};

} // namespace bulletin
