// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bulletin {

// Lets assistive technology read the preview: the widget is a document, each page a child whose
// value is the page's text. Harmless to call more than once.
void installPagePreviewAccessibility();

} // namespace bulletin
