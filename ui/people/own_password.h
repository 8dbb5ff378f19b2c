// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/context.h"

class QWidget;

namespace bulletin {

// Another password for whoever is signed in.
void openOwnPassword(const Context &context, QWidget *parent);

} // namespace bulletin
