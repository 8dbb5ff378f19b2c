// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_actions.h"

#include <QtGlobal>

namespace bulletin {
namespace {

constexpr ActionSpec rows[] = {
    {"proofOpen", QT_TRANSLATE_NOOP("bulletin::Actions", "&Open a Round…"), "book-open", "", MenuSlot::Issue, 1, {}},
    {"proofClose", QT_TRANSLATE_NOOP("bulletin::Actions", "&Sign the Round"), "check", "", MenuSlot::Issue, 1, {}},
    {"proofBack", QT_TRANSLATE_NOOP("bulletin::Actions", "&Back to Assembly…"), "undo-2", "", MenuSlot::Issue, 1, {}},
    {"correctionAdd", QT_TRANSLATE_NOOP("bulletin::Actions", "&Mark a Correction"), "pencil", "Ctrl+Return", MenuSlot::Edit, 1, {}},
    {"correctionSettle", QT_TRANSLATE_NOOP("bulletin::Actions", "&Correct the Text"), "check", "Ctrl+D", MenuSlot::Edit, 2, {}},
    {"correctionDecline", QT_TRANSLATE_NOOP("bulletin::Actions", "&Decline…"), "x", "", MenuSlot::Edit, 2, {}},
    {"correctionCheck", QT_TRANSLATE_NOOP("bulletin::Actions", "C&hecked on the New Proof"), "check", "Ctrl+Shift+D", MenuSlot::Edit, 2, {}},
    {"correctionNext", QT_TRANSLATE_NOOP("bulletin::Actions", "&Next Correction"), "chevron-down", "F8", MenuSlot::Edit, 3, {}},
    {"correctionPrevious", QT_TRANSLATE_NOOP("bulletin::Actions", "&Previous Correction"), "chevron-up", "Shift+F8", MenuSlot::Edit, 3, {}},
    {"issueSign", QT_TRANSLATE_NOOP("bulletin::Actions", "Sign O&ff…"), "check", "", MenuSlot::Issue, 2, {}},
    {"issueUnsign", QT_TRANSLATE_NOOP("bulletin::Actions", "&Withdraw the Sign-off…"), "undo-2", "", MenuSlot::Issue, 2, {}},
    {"issuePublish", QT_TRANSLATE_NOOP("bulletin::Actions", "&Publish…"), "upload", "", MenuSlot::Issue, 2, {}},
    {"erratumAdd", QT_TRANSLATE_NOOP("bulletin::Actions", "Add an &Erratum…"), "plus", "", MenuSlot::Issue, 3, {}},
    {"proofPaper", QT_TRANSLATE_NOOP("bulletin::Actions", "Paper P&roof as PDF…"), "printer", "", MenuSlot::Issue, 4, {}},
    {"issueReviewSheet", QT_TRANSLATE_NOOP("bulletin::Actions", "Re&view and Proof Sheet as PDF…"), "file-text", "", MenuSlot::Issue, 4, {}},
    {"issueSignSheet", QT_TRANSLATE_NOOP("bulletin::Actions", "Sign-off S&heet as PDF…"), "file-text", "", MenuSlot::Issue, 4, {}},
    {"issueActs", QT_TRANSLATE_NOOP("bulletin::Actions", "&What Happened to This Issue…"), "info", "", MenuSlot::Issue, 3, {}},
    {"proofZoomIn", QT_TRANSLATE_NOOP("bulletin::Actions", "Zoom &In"), "zoom-in", "Ctrl++; Ctrl+=", MenuSlot::View, 2, {}},
    {"proofZoomOut", QT_TRANSLATE_NOOP("bulletin::Actions", "Zoom &Out"), "zoom-out", "Ctrl+-", MenuSlot::View, 2, {}},
};

} // namespace

std::span<const ActionSpec> proofActions()
{
    return rows;
}

} // namespace bulletin
