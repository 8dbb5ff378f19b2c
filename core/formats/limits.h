// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace bulletin::limits {

// What foreign input may cost (DESIGN.md §3): the one table. Every reader asks it, counting what
// it really meets, never what a file says about itself.

inline constexpr qint64 textBytes = 20LL * 1024 * 1024;    // a text, RTF or HTML file
inline constexpr qint64 packageBytes = 100LL * 1024 * 1024; // a zip as it lies on disk
inline constexpr int packageParts = 2'000;                  // entries of a zip
inline constexpr qint64 unpackedBytes = 300LL * 1024 * 1024; // all entries together
inline constexpr qint64 partBytes = 100LL * 1024 * 1024;     // one entry
inline constexpr qint64 ratio = 200;                         // unpacked : packed …
inline constexpr qint64 ratioFrom = 20LL * 1024 * 1024;      // … asked above this size
inline constexpr int xmlDepth = 256;
inline constexpr qint64 xmlTokens = 2'000'000;
inline constexpr qint64 htmlBytes = 2LL * 1024 * 1024; // of UTF-8; pasted or imported
inline constexpr int htmlDepth = 32;                   // deeper elements give their text, no structure
inline constexpr int htmlParsedDepth = 200;            // deeper tags are not shown to the parser at all
inline constexpr int htmlTags = 200'000;
inline constexpr int rtfDepth = 256;
inline constexpr qint64 imageBytes = 20LL * 1024 * 1024;
inline constexpr int imagePixels = 20'000; // each side
inline constexpr int tableCells = 20'000;
inline constexpr int sheetRows = 20'000;   // of a spreadsheet
inline constexpr int sheetColumns = 256; // what stands further right is left out
inline constexpr int convertMilliseconds = 60'000; // an old Word file through LibreOffice

} // namespace bulletin::limits
