// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace bulletin {

// The list of findings by keyboard: Enter goes there, 1 … 9 cure, Delete ignores.
class FindingsList final : public QListView {
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);

    bool showsWhole(const QString &sentence) const; // a row has room for it

Q_SIGNALS:
    void chosen();            // another current row, or none
    void fixPressed(int fix); // from 0
    void ignorePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace bulletin
