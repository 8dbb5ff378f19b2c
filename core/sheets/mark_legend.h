// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/press/page.h"

namespace bulletin {

class ParagraphSetter;

// The marks of GB/T 14706-1993 that a bulletin needs, each drawn on an example; from `top` (mm) down.
// Gives where it ends. Styles: those of sheetStyles() and mark-first.
double drawMarkLegend(Page &page, ParagraphSetter &setter, double top);

} // namespace bulletin
