// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bulletin {

class Desk;

// Whether whoever is at the window may do what this right is for (core/people/rights): for what a
// page offers. The verbs ask again by themselves.
bool isAllowed(const Desk &desk, const char *verb);

} // namespace bulletin
