// SPDX-License-Identifier: Apache-2.0
#include "core/checks/language_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibrary>

namespace bulletin {
namespace {

using Maker = LanguageModel *(*)(const char *file);

// Where the build and an installed copy keep the module (core/libime).
Maker systemMaker()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {QStringLiteral("."), QStringLiteral("../bin"), QStringLiteral("../lib/bulletin-desk")}) {
        QLibrary module(QDir(folder).filePath(place + QStringLiteral("/bulletin-language-model.so")));
        if (const auto maker = reinterpret_cast<Maker>(module.resolve("bulletin_libime_language_model")))
            return maker;
    }
    return nullptr;
}

// Debian's package libime-data-language-model.
QString systemFile()
{
    const QString name = QStringLiteral("/libime/zh_CN.lm");
    QStringList folders{QStringLiteral("/usr/lib"), QStringLiteral("/usr/lib64"), QStringLiteral("/usr/share")};
    for (const QString &folder : QDir(QStringLiteral("/usr/lib")).entryList({QStringLiteral("*-linux-*")}, QDir::Dirs))
        folders.append(QStringLiteral("/usr/lib/") + folder);
    for (const QString &folder : folders) {
        if (QFile::exists(folder + name))
            return folder + name;
    }
    return {};
}

} // namespace

std::shared_ptr<const LanguageModel> loadSystemLanguageModel()
{
    const QString file = systemFile();
    const Maker make = file.isEmpty() ? nullptr : systemMaker();
    return std::shared_ptr<const LanguageModel>(make ? make(QFile::encodeName(file).constData()) : nullptr);
}

} // namespace bulletin
