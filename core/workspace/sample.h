// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/refusal.h"

namespace bulletin {

class Desk;

// As it goes to print, or with slips such as typists make, for the checks to be tried on.
enum class SampleText { Right, WithSlips };

// Imports the sample bulletin that the program ships (resources/sample).
Outcome<IssueId> addSample(Desk &desk, SampleText text = SampleText::Right);

} // namespace bulletin
