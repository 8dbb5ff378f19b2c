// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/look_menu.h"

#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct LookMenuTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::LookMenu)
};

struct Choice {
    QString id;
    QString text;
    bool chosen = false;
    std::function<void()> choose;
};

void addChoices(QMenu *menu, const QList<Choice> &choices)
{
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : choices) {
        QAction *action = menu->addAction(choice.text, group, choice.choose);
        action->setObjectName(choice.id);
        action->setCheckable(true);
        action->setChecked(choice.chosen);
        group->addAction(action);
    }
}

} // namespace

void addLookMenus(QMenu *menu, Theme &theme, std::function<void(const QString &)> languageChosen)
{
    const auto colours = [&theme](const QString &id, const QString &text, Theme::Mode mode) {
        return Choice{id, text, theme.mode() == mode, [&theme, mode] {
                          Settings().setThemeMode(mode);
                          theme.setMode(mode);
                      }};
    };
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const auto language = [languageChosen](const QString &id, const QString &text, const QString &code, bool chosen) {
        return Choice{id, text, chosen, [languageChosen, code] {
                          Settings().setLanguage(code);
                          languageChosen(code);
                      }};
    };
    menu->addSeparator();
    addChoices(menu->addMenu(theme.icon(u"sun"_s), LookMenuTexts::tr("&Colours")),
               {colours(u"themeSystem"_s, LookMenuTexts::tr("As the &System"), Theme::Mode::FollowSystem), colours(u"themeLight"_s, LookMenuTexts::tr("&Light"), Theme::Mode::Light),
                colours(u"themeDark"_s, LookMenuTexts::tr("&Dark"), Theme::Mode::Dark)});
    addChoices(menu->addMenu(theme.icon(u"languages"_s), LookMenuTexts::tr("Lan&guage")),
               {language(u"languageChinese"_s, u"简体中文"_s, u"zh_CN"_s, chinese), language(u"languageEnglish"_s, u"English"_s, u"en"_s, !chinese)});
}

} // namespace bulletin
