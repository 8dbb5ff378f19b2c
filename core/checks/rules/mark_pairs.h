// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// The marks of a text that come in pairs, matched with a stack that recovers: one mark too many or too
// few leaves the others with their partners.

enum class MarkFamily { DoubleQuote, SingleQuote, Title, InnerTitle, Bracket, BlackBracket, TurtleBracket, Corner };

struct PairedMark {
    qsizetype position = 0;
    MarkFamily family = MarkFamily::DoubleQuote;
    bool opens = false;
    bool narrow = false;  // a half-width bracket, a straight quotation mark
    int partner = -1;     // index of the other; -1: none
    int parent = -1;      // index of the innermost opening mark around it that has a partner
    bool ignored = false; // the bracket of a list number, 1）: has no partner and needs none
};

QList<PairedMark> pairedMarks(const PreparedText &text);

QChar openingMark(MarkFamily family);
QChar closingMark(MarkFamily family);

// Where the missing partner of a mark may belong, the best guess first: positions to insert it at.
QList<qsizetype> partnerPlaces(const QString &text, const QList<PairedMark> &marks, int index, const Lexicon &lexicon);

// A quotation of several paragraphs closes only at its last: where such a one may begin, “ at the head or
// behind a colon with whole sentences from there to the end. -1: nowhere.
qsizetype longQuotationStart(const QString &text, const QList<PairedMark> &marks);

} // namespace bulletin
