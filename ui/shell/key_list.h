// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QAction;

namespace bulletin {

class Theme;

// F1: every key of the window, made from the same tables as the menus.
class KeyList final : public QDialog {
    Q_OBJECT
public:
    KeyList(const QList<QAction *> &actions, const Theme &theme, QWidget *parent);
};

} // namespace bulletin
