// SPDX-License-Identifier: Apache-2.0
#pragma once



namespace bulletin {

class Background;
class Desk;
class Prompts;
class Theme;
class UndoStack;
class Workspace;

// What pages and dialogs are given instead of globals. Borrowed; the window (and each test)
// owns them all and they outlive every page.
struct Context {
    Workspace &workspace;
    Desk &desk;
    Prompts &prompts;
    Theme &theme;
    UndoStack &undo;
    Background &background; // long work on a worker, with progress and cancel
};

} // namespace bulletin
