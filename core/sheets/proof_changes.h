// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/proof.h"

#include <optional>

namespace bulletin {

class Desk;

// A stretch of an article's text; places as Correction counts them.
struct ProofStretch {
    ArticleId article;
    int block = -1;
    qsizetype start = 0;
    qsizetype length = 0; // 0: something was taken out here
};

struct EarlierCorrection {
    Correction correction;
    std::optional<ProofStretch> where; // in this round's text; nothing: its words are not there
};

// What a round's sheet marks: its own corrections, those of the round before, and what else is
// different from the text that the round before read.
struct ProofChanges {
    std::optional<Proof> before; // the round before; nothing: this is the first
    QList<Correction> own;       // by page and line
    QList<EarlierCorrection> earlier;
    QList<ProofStretch> changed; // every stretch that is new, the corrections' own too
};
ProofChanges proofChanges(Desk &desk, const Proof &proof);

} // namespace bulletin
