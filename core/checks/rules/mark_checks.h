// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// The checks of the families PUN, SPC and NUM01–NUM05; each file holds what shares one scan.

void checkHalfWidthMarks(const PreparedText &text, const CheckContext &context, FindingList &findings);  // PUN01 PUN03
void checkPairedMarks(const PreparedText &text, const CheckContext &context, FindingList &findings);     // PUN02 PUN04 PUN05 PUN06 PUN07
void checkLongQuotations(const PreparedArticle &article, const CheckContext &context, FindingList &findings); // PUN05
void checkStops(const PreparedText &text, const CheckContext &context, FindingList &findings);           // PUN08 PUN16
void checkSeries(const PreparedText &text, const CheckContext &context, FindingList &findings);          // PUN10 PUN18
void checkKnownTitles(const PreparedText &text, const CheckContext &context, FindingList &findings);     // PUN17
void checkRanges(const PreparedText &text, const CheckContext &context, FindingList &findings);          // PUN11 PUN12 PUN13
void checkDashes(const PreparedText &text, const CheckContext &context, FindingList &findings);          // PUN14
void checkInterpuncts(const PreparedText &text, const CheckContext &context, FindingList &findings);     // PUN15
// 约翰.史密斯, “红岩先锋.模范机关”: the “.” at `position` is meant as an interpunct, not as a full stop.
bool readsAsInterpunct(const QString &text, qsizetype position);

void checkBlanks(const PreparedText &text, const CheckContext &context, FindingList &findings);          // SPC01 SPC02 SPC03 SPC06
void checkInvisibles(const PreparedText &text, const CheckContext &context, FindingList &findings);      // SPC05
void checkJoints(const PreparedText &text, const CheckContext &context, FindingList &findings);          // SPC04 PUN09, in a text that was joined
void checkParagraphEnds(const PreparedArticle &article, const CheckContext &context, FindingList &findings); // SPC04 PUN09, between paragraphs

// 黄 绚: surname and name of two characters, set to the width of three; the blank is [start, end).
bool readsAsSpacedName(const QString &text, qsizetype start, qsizetype end, const Lexicon &lexicon);

void checkWideCharacters(const PreparedText &text, const CheckContext &context, FindingList &findings);  // NUM01
void checkSetTerms(const PreparedText &text, const CheckContext &context, FindingList &findings);        // NUM02
void checkNumeralStyles(const PreparedArticle &article, const CheckContext &context, FindingList &findings); // NUM03
void checkApproximations(const PreparedText &text, const CheckContext &context, FindingList &findings);  // NUM04 NUM05

} // namespace bulletin
