// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_text.h"

namespace bulletin {

// Do both articles come from one organisation (departments of 市委党史研究室)? By their credit lines,
// or their titles where they have none.
bool ofOneOrganisation(const CheckArticle &a, const CheckArticle &b);

} // namespace bulletin
