// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript_merge.h"

namespace bulletin {

// One block that all three versions have, or one line of text. Working room of mergeContents; places
// name no block yet.
struct MergedBlock {
    Block block;
    QList<MergedSpan> spans;
    QList<MergeQuestion> questions;
};
MergedBlock mergeBlock(const Block &base, const Block &mine, const Block &theirs, const QStringList &names);

struct MergedLine {
    QString text;
    QList<MergedSpan> spans;
    QList<MergeQuestion> questions;
};
MergedLine mergeLine(const QString &base, const QString &mine, const QString &theirs, const MergePlace &place, const QStringList &names);

MergeWording wordingOf(const QList<Block> &blocks);

} // namespace bulletin
