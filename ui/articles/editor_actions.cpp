// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/editor_actions.h"

#include <QtGlobal>

namespace bulletin {
namespace {

constexpr ActionSpec rows[] = {
    {"editorSave", QT_TRANSLATE_NOOP("bulletin::Actions", "&Save"), "save", "Ctrl+S", MenuSlot::None, 0, {}},
    {"editorUndo", QT_TRANSLATE_NOOP("bulletin::Actions", "&Undo"), "undo-2", "", MenuSlot::None, 0, {}},
    {"editorRedo", QT_TRANSLATE_NOOP("bulletin::Actions", "&Redo"), "redo-2", "", MenuSlot::None, 0, {}},
    {"editorParagraph", QT_TRANSLATE_NOOP("bulletin::Actions", "&Paragraph"), "pilcrow", "Ctrl+Alt+0", MenuSlot::None, 1, {}},
    {"editorHeading1", QT_TRANSLATE_NOOP("bulletin::Actions", "Heading &1 (一、)"), "heading-1", "Ctrl+Alt+1", MenuSlot::None, 1, {}},
    {"editorHeading2", QT_TRANSLATE_NOOP("bulletin::Actions", "Heading &2 (（一）)"), "heading-2", "Ctrl+Alt+2", MenuSlot::None, 1, {}},
    {"editorBold", QT_TRANSLATE_NOOP("bulletin::Actions", "&Bold"), "bold", "Ctrl+B", MenuSlot::None, 2, ActionSpec::Kind::Toggle},
    {"editorItalic", QT_TRANSLATE_NOOP("bulletin::Actions", "&Italic"), "italic", "Ctrl+I", MenuSlot::None, 2, ActionSpec::Kind::Toggle},
    {"editorUnderline", QT_TRANSLATE_NOOP("bulletin::Actions", "&Underline"), "underline", "Ctrl+U", MenuSlot::None, 2, ActionSpec::Kind::Toggle},
    {"editorSuperscript", QT_TRANSLATE_NOOP("bulletin::Actions", "Su&perscript"), "superscript", "", MenuSlot::None, 2, ActionSpec::Kind::Toggle},
    {"editorSubscript", QT_TRANSLATE_NOOP("bulletin::Actions", "Su&bscript"), "subscript", "", MenuSlot::None, 2, ActionSpec::Kind::Toggle},
    {"editorPicture", QT_TRANSLATE_NOOP("bulletin::Actions", "Insert &Picture…"), "image", "", MenuSlot::None, 3, {}},
    {"editorPictureChange", QT_TRANSLATE_NOOP("bulletin::Actions", "&Caption and Width of the Picture…"), "", "", MenuSlot::None, 3, {}},
    {"editorTable", QT_TRANSLATE_NOOP("bulletin::Actions", "Insert &Table…"), "table", "", MenuSlot::None, 3, {}},
    {"editorTableRowInsert", QT_TRANSLATE_NOOP("bulletin::Actions", "Insert &Row Below"), "", "", MenuSlot::None, 4, {}},
    {"editorTableColumnInsert", QT_TRANSLATE_NOOP("bulletin::Actions", "Insert &Column to the Right"), "", "", MenuSlot::None, 4, {}},
    {"editorTableRowRemove", QT_TRANSLATE_NOOP("bulletin::Actions", "Remove R&ow"), "", "", MenuSlot::None, 4, {}},
    {"editorTableColumnRemove", QT_TRANSLATE_NOOP("bulletin::Actions", "Remove Co&lumn"), "", "", MenuSlot::None, 4, {}},
    {"editorTableCaption", QT_TRANSLATE_NOOP("bulletin::Actions", "&Heading of the Table"), "", "", MenuSlot::None, 4, {}},
    {"editorImport", QT_TRANSLATE_NOOP("bulletin::Actions", "Import from &Word/WPS…"), "file-input", "", MenuSlot::None, 5, {}},
    {"editorPastePlain", QT_TRANSLATE_NOOP("bulletin::Actions", "Paste as Plain &Text"), "clipboard-paste", "Ctrl+Shift+V", MenuSlot::None, 5, {}},
    {"editorFind", QT_TRANSLATE_NOOP("bulletin::Actions", "&Find…"), "search", "Ctrl+F", MenuSlot::None, 6, {}},
    {"editorReplace", QT_TRANSLATE_NOOP("bulletin::Actions", "R&eplace…"), "", "Ctrl+H", MenuSlot::None, 6, {}},
    {"editorFindNext", QT_TRANSLATE_NOOP("bulletin::Actions", "Find Ne&xt"), "", "F3", MenuSlot::None, 6, {}},
    {"editorZoomOut", QT_TRANSLATE_NOOP("bulletin::Actions", "S&maller Text"), "zoom-out", "Ctrl+Alt+-", MenuSlot::None, 7, {}},
    {"editorZoomIn", QT_TRANSLATE_NOOP("bulletin::Actions", "&Larger Text"), "zoom-in", "Ctrl+Alt+=; Ctrl+Alt++", MenuSlot::None, 7, {}},
};

} // namespace

std::span<const ActionSpec> editorActions()
{
    return rows;
}

} // namespace bulletin
