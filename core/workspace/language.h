// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace bulletin {

// The language of everything a person reads: "zh_CN" or "en". Chinese unless the system's locale
// is an English one.
QString systemLanguage();

// Loads our texts (compiled in) and Qt's own for the language, before anything is shown; English
// is the source language and needs none. Sets the default QLocale. The application owns them.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace bulletin
