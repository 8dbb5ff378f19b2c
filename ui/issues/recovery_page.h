// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "ui/shell/context.h"

#include <QWidget>
#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace bulletin {

class DiffView;

// After a crash or a power cut: the texts that were being written and not saved. Each is restored,
// compared or given up by the person; nothing is applied by itself.
class RecoveryPage final : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryPage(const Context &context, QWidget *parent = nullptr);

    // Which of the texts are this page's to offer; without one all of them are.
    void setFilter(std::function<bool(const JournalEntry &)> filter) { m_filter = std::move(filter); }
    void reload(); // reads the journal
    int count() const { return int(m_entries.size()); }

Q_SIGNALS:
    void restoreWanted(const bulletin::JournalEntry &entry);
    void done(); // nothing is left, or the person comes back to it later

private:
    void showEntry();
    void compare();
    void giveUp();
    const JournalEntry *current() const;
    QString label(const JournalEntry &entry) const;

    const Context m_context;
    std::function<bool(const JournalEntry &)> m_filter;
    QList<JournalEntry> m_entries;
    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_facts;
    DiffView *m_comparison; // from what was saved to what was found
    QPushButton *m_restore;
    QPushButton *m_compare;
    QPushButton *m_giveUp;
};

} // namespace bulletin
