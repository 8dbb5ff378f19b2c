// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// The printed contents beside the articles they name: lines and titles, paired by printed_contents.cpp.
struct ContentsLine {
    const PreparedText *text = nullptr;
    const PreparedText *heading = nullptr; // printed above it
    QString section;                       // its words
    QString plain;
    qsizetype article = -1; // the position of its article
    bool moved = false;     // in another order than the article
};

struct ContentsTitle {
    const PreparedText *text = nullptr;
    QString section;
    QString plain;
    bool named = false;
    bool facts = false; // the editors' own figures, which lists leave out
};

// STR04: lines under another section, in another order or with pages that go back. Marks those it speaks of.
void checkContentsOrder(QList<ContentsLine> &lines, const QList<ContentsTitle> &titles, FindingList &findings);

} // namespace bulletin
