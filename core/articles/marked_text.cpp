// SPDX-License-Identifier: Apache-2.0
#include "core/articles/marked_text.h"

#include <algorithm>

namespace bulletin {

MarkedText markedText(const QString &text, const QList<Mark> &marks)
{
    MarkedText marked{text, QByteArray(text.size(), '\0')};
    for (const Mark &mark : marks) {
        const qsizetype end = std::min(mark.start + mark.length, text.size());
        for (qsizetype unit = std::max(qsizetype(0), mark.start); unit < end; ++unit)
            marked.bits[unit] = char(marked.bits[unit] | (1 << int(mark.kind)));
    }
    return marked;
}

QList<Mark> marksOf(const MarkedText &text)
{
    QList<Mark> marks;
    for (const MarkKind kind : {MarkKind::Bold, MarkKind::Italic, MarkKind::Underline, MarkKind::Superscript, MarkKind::Subscript}) {
        bool inside = false;
        for (qsizetype unit = 0; unit < text.bits.size(); ++unit) {
            const bool marked = text.bits[unit] & (1 << int(kind));
            if (marked && !inside)
                marks.append({kind, unit, 0});
            if (marked)
                ++marks.last().length;
            inside = marked;
        }
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &left, const Mark &right) { return left.start < right.start; });
    return marks;
}

} // namespace bulletin
