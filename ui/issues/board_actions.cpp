// SPDX-License-Identifier: Apache-2.0
#include "ui/issues/board_actions.h"

#include <QtGlobal>

namespace bulletin {
namespace {

// Counts while the focus is on the board: in the editor the same keys belong to the text.
constexpr ActionSpec boardRows[] = {
    {"boardFilter", QT_TRANSLATE_NOOP("bulletin::Actions", "&Filter This Issue"), "search", "Ctrl+F", MenuSlot::Edit, 2, {}},
    {"articleOpen", QT_TRANSLATE_NOOP("bulletin::Actions", "&Open Article"), "file-text", "", MenuSlot::Article, 1, {}},
    {"rowRename", QT_TRANSLATE_NOOP("bulletin::Actions", "&Rename"), "pencil", "F2", MenuSlot::Article, 1, {}},
    {"articleMoveUp", QT_TRANSLATE_NOOP("bulletin::Actions", "Move &Up"), "arrow-up", "Alt+Up", MenuSlot::Article, 2, {}},
    {"articleMoveDown", QT_TRANSLATE_NOOP("bulletin::Actions", "Move &Down"), "arrow-down", "Alt+Down", MenuSlot::Article, 2, {}},
    {"articlePlace", QT_TRANSLATE_NOOP("bulletin::Actions", "&Place in This Issue"), "archive-restore", "Ctrl+Return", MenuSlot::Article, 3, {}},
    {"articleUnplace", QT_TRANSLATE_NOOP("bulletin::Actions", "&Take Out of This Issue"), "archive-x", "Delete", MenuSlot::Article, 3, {}},
    {"articleDelete", QT_TRANSLATE_NOOP("bulletin::Actions", "De&lete for Good…"), "trash-2", "", MenuSlot::Article, 3, {}},
    {"articleReturn", QT_TRANSLATE_NOOP("bulletin::Actions", "Re&turn to Its Unit…"), "corner-down-left", "", MenuSlot::Article, 4, {}},
    {"articleHold", QT_TRANSLATE_NOOP("bulletin::Actions", "&Hold Over…"), "archive", "", MenuSlot::Article, 4, {}},
    {"articleHistory", QT_TRANSLATE_NOOP("bulletin::Actions", "H&istory…"), "history", "", MenuSlot::Article, 5, {}},
    {"sectionMoveUp", QT_TRANSLATE_NOOP("bulletin::Actions", "Move Section U&p"), "chevron-up", "Alt+Shift+Up", MenuSlot::Issue, 3, {}},
    {"sectionMoveDown", QT_TRANSLATE_NOOP("bulletin::Actions", "Move Section Dow&n"), "chevron-down", "Alt+Shift+Down", MenuSlot::Issue, 3, {}},
    {"sectionAdd", QT_TRANSLATE_NOOP("bulletin::Actions", "&Add Section…"), "list-plus", "", MenuSlot::Issue, 3, {}},
    {"sectionRemove", QT_TRANSLATE_NOOP("bulletin::Actions", "Re&move Empty Section"), "", "", MenuSlot::Issue, 3, {}},
};

constexpr ActionSpec issueRows[] = {
    {"issueNew", QT_TRANSLATE_NOOP("bulletin::Actions", "&New Issue…"), "calendar-plus", "Ctrl+Shift+N", MenuSlot::File, 1, {}},
    {"bulletinNew", QT_TRANSLATE_NOOP("bulletin::Actions", "New &Bulletin…"), "book-plus", "", MenuSlot::File, 1, {}},
    {"draftsImport", QT_TRANSLATE_NOOP("bulletin::Actions", "Import &Drafts…"), "file-input", "Ctrl+O", MenuSlot::File, 2, {}},
    {"issueImport", QT_TRANSLATE_NOOP("bulletin::Actions", "&Import a Finished Issue…"), "download", "Ctrl+Shift+O", MenuSlot::File, 2, {}},
    {"issueExport", QT_TRANSLATE_NOOP("bulletin::Actions", "&Export…"), "upload", "Ctrl+E", MenuSlot::File, 3, {}},
    {"issuePrint", QT_TRANSLATE_NOOP("bulletin::Actions", "&Print…"), "printer", "Ctrl+P; Ctrl+F2", MenuSlot::File, 3, {}},
    {"editUndo", QT_TRANSLATE_NOOP("bulletin::Actions", "&Undo"), "undo-2", "Ctrl+Z", MenuSlot::Edit, 1, {}},
    {"editRedo", QT_TRANSLATE_NOOP("bulletin::Actions", "&Redo"), "redo-2", "Ctrl+Y; Ctrl+Shift+Z", MenuSlot::Edit, 1, {}},
    {"articleNew", QT_TRANSLATE_NOOP("bulletin::Actions", "&Add Article…"), "plus", "Ctrl+N", MenuSlot::Article, 0, {}},
    {"issueProperties", QT_TRANSLATE_NOOP("bulletin::Actions", "Issue &Properties…"), "settings", "", MenuSlot::Issue, 1, {}},
    {"bulletinProperties", QT_TRANSLATE_NOOP("bulletin::Actions", "&Bulletin Settings…"), "newspaper", "", MenuSlot::Issue, 1, {}},
    {"issueCommissions", QT_TRANSLATE_NOOP("bulletin::Actions", "Articles Asked &For…"), "send", "", MenuSlot::Issue, 2, {}},
    {"issueDoubts", QT_TRANSLATE_NOOP("bulletin::Actions", "&Doubts of the Import…"), "circle-help", "", MenuSlot::Issue, 2, {}},
    {"checksRun", QT_TRANSLATE_NOOP("bulletin::Actions", "&Check Again"), "rotate-ccw", "F7", MenuSlot::Tools, 1, {}},
    {"checksNext", QT_TRANSLATE_NOOP("bulletin::Actions", "&Next Finding"), "chevron-down", "F8", MenuSlot::Tools, 1, {}},
    {"checksPrevious", QT_TRANSLATE_NOOP("bulletin::Actions", "&Previous Finding"), "chevron-up", "Shift+F8", MenuSlot::Tools, 1, {}},
    {"checksSafe", QT_TRANSLATE_NOOP("bulletin::Actions", "Correct All That Is Ce&rtain…"), "check-check", "", MenuSlot::Tools, 1, {}},
    {"checksShow", QT_TRANSLATE_NOOP("bulletin::Actions", "C&heck"), "shield-check", "Ctrl+Shift+K", MenuSlot::View, 1, ActionSpec::Kind::Toggle},
    {"previewShow", QT_TRANSLATE_NOOP("bulletin::Actions", "&Preview"), "panel-right", "Ctrl+Shift+P", MenuSlot::View, 1, ActionSpec::Kind::Toggle},
    {"previewFacing", QT_TRANSLATE_NOOP("bulletin::Actions", "&Facing Pages"), "book-open", "", MenuSlot::View, 1, ActionSpec::Kind::Toggle},
    {"previewPreviousPage", QT_TRANSLATE_NOOP("bulletin::Actions", "Pre&vious Page"), "chevron-left", "Ctrl+PgUp", MenuSlot::View, 1, {}},
    {"previewNextPage", QT_TRANSLATE_NOOP("bulletin::Actions", "Ne&xt Page"), "chevron-right", "Ctrl+PgDown", MenuSlot::View, 1, {}},
    {"previewZoomIn", QT_TRANSLATE_NOOP("bulletin::Actions", "Zoom &In"), "zoom-in", "Ctrl++; Ctrl+=", MenuSlot::View, 2, {}},
    {"previewZoomOut", QT_TRANSLATE_NOOP("bulletin::Actions", "Zoom &Out"), "zoom-out", "Ctrl+-", MenuSlot::View, 2, {}},
    {"previewZoomFit", QT_TRANSLATE_NOOP("bulletin::Actions", "Fit &Width"), "", "Ctrl+0", MenuSlot::View, 2, {}},
};

} // namespace

std::span<const ActionSpec> boardActions()
{
    return boardRows;
}

std::span<const ActionSpec> issueActions()
{
    return issueRows;
}

} // namespace bulletin
