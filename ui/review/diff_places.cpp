// SPDX-License-Identifier: Apache-2.0
// The part of DiffDocument that knows where the new text stands in the document.
#include "ui/review/diff_document.h"

namespace bulletin {

// Anchors know a title without the breaks of its lines.
void DiffDocument::keepPlace(const Run &run, qsizetype from, qsizetype length, int position)
{
    if (*run.block != TextAnchor::title) {
        m_pieces.append({position, int(length), *run.block, from});
        return;
    }
    qsizetype breaks = QStringView(run.text).left(from).count(u'\n');
    for (qsizetype at = from; at < from + length;) {
        const qsizetype found = run.text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? from + length : std::min(found, from + length);
        if (end > at)
            m_pieces.append({position + int(at - from), int(end - at), TextAnchor::title, at - breaks});
        at = end + 1;
        ++breaks;
    }
}

std::optional<ShownChange> DiffDocument::find(int block, qsizetype start, qsizetype length) const
{
    int first = -1, last = -1;
    for (const Piece &piece : m_pieces) {
        if (piece.block != block || start > piece.start + piece.length || start + length < piece.start)
            continue;
        const qsizetype from = std::max(start, piece.start), to = std::min(start + length, piece.start + piece.length);
        if (from == to && length > 0)
            continue;
        if (first < 0)
            first = piece.position + int(from - piece.start);
        last = piece.position + int(to - piece.start);
    }
    return first < 0 ? std::nullopt : std::optional(ShownChange{first, last - first});
}

std::optional<TextAnchor> DiffDocument::placeOf(int position, int length) const
{
    std::optional<TextAnchor> place;
    for (const Piece &piece : m_pieces) {
        const int from = std::max(position, piece.position), to = std::min(position + length, piece.position + piece.length);
        if (from >= to || (place && place->block != piece.block))
            continue; // a remark stays within the paragraph where it begins
        const qsizetype start = piece.start + (from - piece.position), end = piece.start + (to - piece.position);
        if (!place)
            place = TextAnchor{piece.block, start, end - start, {}};
        else
            place->length = end - place->start;
    }
    return place;
}

} // namespace bulletin
