// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/actions.h"

#include <QDialog>

namespace bulletin {

class Theme;

// F1: every key of the window, made from the same tables as the menus.
class KeyList final : public QDialog {
    Q_OBJECT
public:
    KeyList(const QList<const ActionSet *> &actions, const Theme &theme, QWidget *parent);
};

} // namespace bulletin
