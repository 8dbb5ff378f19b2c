// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/event_filter.h"
#include "ui/review/record_model.h"
#include "ui/shell/context.h"
#include "ui/shell/window_page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace bulletin {

// 履历: the record as sentences, newest first, filtered and in pages; exported as a spreadsheet. Reads
// alone: nobody changes a row.
class RecordPage final : public WindowPage {
    Q_OBJECT
public:
    explicit RecordPage(const Context &context, QWidget *parent = nullptr);

    bool isFor(const Actor &actor, bool hasAccounts) const override;
    bool enter() override { return false; } // read when first shown
    QString title() const override;
    QString iconName() const override { return QStringLiteral("history"); }
    QList<const ActionSet *> actionSets() const override { return {&m_actions}; }
    QString subject() const override { return title(); }
    QString counts() const override;
    QList<QWidget *> panes() const override;
    QList<Jump> jumps() const override { return {}; }
    void prepareToLeave(std::function<void()> leave) override { leave(); }
    bool keepUnsaved() override { return true; }
    bool hasUnsaved() const override { return false; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilter();
    void fillChoices(); // issues and persons as they are now
    EventFilter filter() const;
    void read();     // the first page
    void readMore(); // the next one
    void describe();
    void exportAll();

    const Context m_context;
    ActionSet m_actions;
    RecordModel m_model;
    QComboBox *m_person = nullptr;
    QComboBox *m_issue = nullptr;
    QComboBox *m_verb = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_text = nullptr;
    QTreeView *m_view;
    QLabel *m_counts;
    QPushButton *m_more;
    QTimer m_typed;
    bool m_complete = true; // there is no further page
};

} // namespace bulletin
