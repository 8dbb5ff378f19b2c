// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>

class QMenu;

namespace bulletin {

class Theme;

// Adds the choices of colours and language to a menu. A chosen theme counts at once, a language
// is handed on to whoever makes the window again; both are kept in the settings.
void addLookMenus(QMenu *menu, Theme &theme, std::function<void(const QString &)> languageChosen);

} // namespace bulletin
