// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace bulletin {

QString systemLanguage()
{
    const QLocale system = QLocale::system();
    const bool english = system.language() == QLocale::English && qEnvironmentVariable("LANG").startsWith(QLatin1StringView("en"));
    return english ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    const auto load = [&application](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(file, folder))
            application.installTranslator(translator);
        else
            delete translator;
    };
    if (language != QLatin1StringView("zh_CN")) {
        QLocale::setDefault(QLocale(QLocale::English));
        load(QStringLiteral("bulletin_en"), QStringLiteral(":/translations")); // one and many, nothing else
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("bulletin_zh_CN"), QStringLiteral(":/translations"));
}

} // namespace bulletin
