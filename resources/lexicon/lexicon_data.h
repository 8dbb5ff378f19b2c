// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace bulletin {

// What lexicon_maker made, compiled in (core/checks/lexicon.h reads it).
std::span<const unsigned char> lexiconData();

} // namespace bulletin
