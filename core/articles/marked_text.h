// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"

namespace bulletin {

// A text with what stands on each of its UTF-16 units: one bit for each MarkKind. So texts can be cut
// and joined without reckoning with ranges.
struct MarkedText {
    QString text;
    QByteArray bits; // as long as the text

    MarkedText mid(qsizetype start, qsizetype length) const { return {text.mid(start, length), bits.mid(start, length)}; }
    void append(const MarkedText &more)
    {
        text += more.text;
        bits += more.bits;
    }
    void replace(qsizetype start, qsizetype length, const MarkedText &with)
    {
        text.replace(start, length, with.text);
        bits.replace(start, length, with.bits);
    }
};

MarkedText markedText(const QString &text, const QList<Mark> &marks);
QList<Mark> marksOf(const MarkedText &text); // sorted by start, as few as can be

} // namespace bulletin
