// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/proof/corrected_text.h"
#include "core/proof/proof.h"

namespace bulletin {

// Why the correction cannot stand on this text, in a sentence; nothing: it can.
MaybeRefusal judgeCorrection(const Correction &correction, const TitledManuscript &text);

// The places at which `original` stands, as corrections of that place; the caller chooses among them.
QList<Correction> placesOf(const Correction &correction, const TitledManuscript &text);

// The correction on a later text: where its words stand now, told by what stands around them.
// Refused where they are gone, or stand at several places that look alike.
Outcome<Correction> followCorrection(const Correction &correction, const TitledManuscript &before, const TitledManuscript &now);

// What the correction made, on a later text: told by its words and what stands around them. For showing
// it alone: it may be wrong where much else was changed. Nothing: it is not there.
std::optional<Correction> settledPlace(const Correction &correction, const TitledManuscript &before, const TitledManuscript &now);

// The text as the correction wants it; judgeCorrection() let it pass.
TitledManuscript applyCorrection(const Correction &correction, const TitledManuscript &text);

} // namespace bulletin
