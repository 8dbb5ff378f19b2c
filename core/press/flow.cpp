// SPDX-License-Identifier: Apache-2.0
#include "core/press/flow.h"

#include <algorithm>

namespace bulletin {
namespace {

// Where the piece may be cut: above each of its baselines but the first.
std::vector<double> cutsOf(const FlowPiece &piece)
{
    std::vector<double> baselines;
    for (const FlowLine &line : piece.lines)
        baselines.push_back(line.y);
    std::sort(baselines.begin(), baselines.end());
    std::vector<double> cuts;
    for (size_t i = 1; i < baselines.size(); ++i) {
        constexpr double belowBaseline = 0.3; // of the way to the next line
        if (baselines[i] > baselines[i - 1])
            cuts.push_back(baselines[i - 1] + belowBaseline * (baselines[i] - baselines[i - 1]));
    }
    return cuts;
}

// What of the piece stands between two heights, moved up.
FlowPiece sliceOf(const FlowPiece &piece, double top, double bottom, double pitch)
{
    FlowPiece slice = piece;
    slice.lines.clear();
    slice.rules.clear();
    slice.rows = (bottom - top) / pitch;
    for (FlowLine line : piece.lines) {
        if (line.y <= top || line.y > bottom)
            continue;
        line.y -= top;
        slice.lines.push_back(line);
    }
    for (PlacedRule rule : piece.rules) {
        if (rule.y2 < top || rule.y1 > bottom)
            continue;
        rule.y1 = std::max(rule.y1, top) - top;
        rule.y2 = std::min(rule.y2, bottom) - top;
        slice.rules.push_back(rule);
    }
    return slice;
}

} // namespace

std::vector<FlowPiece> cutTall(FlowPiece piece, double mostHeight, double pitch)
{
    std::vector<FlowPiece> slices;
    const double height = piece.rows * pitch;
    double top = 0;
    if (height > mostHeight) {
        const std::vector<double> cuts = cutsOf(piece);
        for (size_t i = 0; i < cuts.size() && height - top > mostHeight; ++i) {
            const double next = i + 1 < cuts.size() ? cuts[i + 1] : height;
            if (next - top <= mostHeight)
                continue;
            slices.push_back(sliceOf(piece, top, cuts[i], pitch));
            top = cuts[i];
        }
    }
    slices.push_back(top > 0 ? sliceOf(piece, top, height, pitch) : std::move(piece));
    return slices;
}

} // namespace bulletin
