// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/second_backup.h"
#include "ui/shell/context.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

class QThread;
class QToolButton;
class QWidget;

namespace bulletin {

// Keeps the desk safe while the window is open, quietly: a verified backup every half hour where
// something changed, its second copy, a look at the disk. What needs a person's attention stands in the
// status bar; nothing ever waits for it. Works on a thread of its own with a workspace of its own.
class DeskKeeper final : public QObject {
    Q_OBJECT
public:
    // `freeBytes` of the desk's disk; tests put their own.
    explicit DeskKeeper(const Context &context, std::function<qint64(Workspace &)> freeBytes = {}, QObject *parent = nullptr);
    ~DeskKeeper() override; // waits for the worker

    void start();   // looks now, then every few minutes
    void keepNow(); // backs up where something changed; nothing while it is at it
    QToolButton *makeNotice(QWidget *parent); // for a status bar; a click chooses the second place

Q_SIGNALS:
    void looked(); // the worker is done and the notice says what it found

private:
    enum class Task { Look, Keep };
    struct Found {
        bool server = false;
        bool readOnly = false;
        qint64 freeBytes = -1;
        SecondBackup second;
        QString failure; // of the first backup
    };
    struct Notice {
        QString text;
        QString more;
        bool alarming = false;
    };
    static Found look(const QString &database, const std::function<qint64(Workspace &)> &freeBytes, Task task);
    void run(Task task);
    Notice notice() const;
    void describe();
    void chooseSecondPlace();

    const Context m_context;
    std::function<qint64(Workspace &)> m_freeBytes;
    QTimer m_timer;
    int m_looks = 0;
    std::unique_ptr<QThread> m_thread;
    Found m_found;
    QPointer<QToolButton> m_notice;
};

} // namespace bulletin
