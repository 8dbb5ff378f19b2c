// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "ui/editor/text_formats.h"

#include <QTextCursor>

namespace bulletin {

// Puts a manuscript into the editor's document, each call as one undo step. Leaves the cursor
// behind what was put in.
class ManuscriptWriter final {
public:
    ManuscriptWriter(const QTextCursor &cursor, const TextMeasures &measures);

    // Instead of the selection, at the cursor: one paragraph runs into the text, several part it.
    // Cells and captions take the text alone.
    void insert(const Manuscript &manuscript);
    // Into an empty document.
    void fill(const Manuscript &manuscript);
    // Around the cursor: a block of this kind behind the present one, or the present one where it is empty.
    void startBlock(TextKind kind, int level = 0);
    QTextTable *insertTable(const Block &block);
    QTextCursor cursor() const { return m_cursor; }

private:
    void write(const Block &block);
    void insertRuns(const Block &block);
    void insertInside(const Manuscript &manuscript);
    QTextCursor m_cursor;
    const TextMeasures &m_measures;
};

} // namespace bulletin
