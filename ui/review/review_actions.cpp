// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_actions.h"

#include <QtGlobal>

namespace bulletin {
namespace {

constexpr ActionSpec rows[] = {
    {"reviewFilter", QT_TRANSLATE_NOOP("bulletin::Actions", "&Filter the List"), "search", "Ctrl+F", MenuSlot::Edit, 2, {}},
    {"reviewComment", QT_TRANSLATE_NOOP("bulletin::Actions", "&Comment on the Selected Text…"), "plus", "Ctrl+Alt+M", MenuSlot::Edit, 3, {}},
    {"reviewPass", QT_TRANSLATE_NOOP("bulletin::Actions", "&Pass"), "check", "Ctrl+Return", MenuSlot::Article, 0, {}},
    {"reviewReturn", QT_TRANSLATE_NOOP("bulletin::Actions", "&Return…"), "corner-down-left", "", MenuSlot::Article, 0, {}},
    {"reviewReject", QT_TRANSLATE_NOOP("bulletin::Actions", "Do &Not Use…"), "x", "", MenuSlot::Article, 0, {}},
    {"reviewReceive", QT_TRANSLATE_NOOP("bulletin::Actions", "&Take In"), "inbox", "", MenuSlot::Article, 1, {}},
    {"reviewPlace", QT_TRANSLATE_NOOP("bulletin::Actions", "P&lace in an Issue…"), "archive-restore", "", MenuSlot::Article, 1, {}},
    {"reviewHold", QT_TRANSLATE_NOOP("bulletin::Actions", "&Hold Over…"), "archive", "", MenuSlot::Article, 1, {}},
    {"reviewRelease", QT_TRANSLATE_NOOP("bulletin::Actions", "Take &Up Again"), "undo-2", "", MenuSlot::Article, 1, {}},
    {"reviewReconsider", QT_TRANSLATE_NOOP("bulletin::Actions", "Rec&onsider…"), "rotate-ccw", "", MenuSlot::Article, 1, {}},
    {"reviewMerge", QT_TRANSLATE_NOOP("bulletin::Actions", "&Merge with Another…"), "copy", "", MenuSlot::Article, 1, {}},
    {"reviewEdit", QT_TRANSLATE_NOOP("bulletin::Actions", "&Edit the Text"), "pencil", "Ctrl+Shift+E", MenuSlot::Article, 2, {}},
    {"reviewHistory", QT_TRANSLATE_NOOP("bulletin::Actions", "&History…"), "history", "", MenuSlot::Article, 2, {}},
    {"reviewArticleSheet", QT_TRANSLATE_NOOP("bulletin::Actions", "Article Slip as P&DF…"), "file-text", "", MenuSlot::Article, 2, {}},
    {"reviewNextArticle", QT_TRANSLATE_NOOP("bulletin::Actions", "Ne&xt Article"), "chevron-down", "Ctrl+PgDown", MenuSlot::View, 1, {}},
    {"reviewPreviousArticle", QT_TRANSLATE_NOOP("bulletin::Actions", "Pre&vious Article"), "chevron-up", "Ctrl+PgUp", MenuSlot::View, 1, {}},
    {"reviewNextChange", QT_TRANSLATE_NOOP("bulletin::Actions", "Next &Change"), "", "F8", MenuSlot::View, 2, {}},
    {"reviewPreviousChange", QT_TRANSLATE_NOOP("bulletin::Actions", "Previous C&hange"), "", "Shift+F8", MenuSlot::View, 2, {}},
};

} // namespace

std::span<const ActionSpec> reviewActions()
{
    return rows;
}

} // namespace bulletin
