// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/sign_off.h"
#include "ui/shell/context.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace bulletin {

// 付印检查: everything that is missing before the issue may be signed, each with its reason and who
// unblocks it, or how it stands with the sign-off. A projection of ProofVerbs::preflight().
class PreflightPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PreflightPanel(const Context &context, QWidget *parent = nullptr);

    // `stage` says which sentence stands above the list.
    void show(const QList<PreflightItem> &items, IssueStage stage, const QList<SignOff> &signOffs);
    int errors() const;
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void placeWanted(const bulletin::PreflightItem &item); // Enter or double click

private:
    const Context m_context;
    QList<PreflightItem> m_items;
    QLabel *m_state;
    QListWidget *m_list;
};

} // namespace bulletin
