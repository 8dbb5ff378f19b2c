// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript_diff.h"
#include "core/articles/text_anchor.h"
#include "ui/editor/text_formats.h"

#include <QTextCursor>
#include <QTextTable>

class QTextDocument;

namespace bulletin {

class Theme;

// How two texts are shown: changes marked in one text, old and new beside each other, or the new one alone.
enum class DiffLook { Marked, SideBySide, Clean };

struct ComparedTexts {
    std::optional<TitledManuscript> before; // nothing: the text alone is shown
    TitledManuscript after;
    Images images; // of both
};

// One change: where it stands in the document.
struct ShownChange {
    int position = 0;
    int length = 0;
};

// Writes a comparison into a document. What came in is underlined and has ▲ before it, what went out is
// struck through and has ▼: colour says the same once more. Knows where each character of the new text
// stands in the document. A plain helper of DiffView, on its thread.
class DiffDocument final {
    Q_DISABLE_COPY_MOVE(DiffDocument)
public:
    DiffDocument(QTextDocument &document, const Theme &theme);

    void write(const ComparedTexts &texts, const ManuscriptDiff &diff, DiffLook look);
    const QList<ShownChange> &changes() const { return m_changes; }
    // Between places of the new text and the document's; nothing where the other has no such place.
    std::optional<ShownChange> find(int block, qsizetype start, qsizetype length) const;
    std::optional<TextAnchor> placeOf(int position, int length) const;
    static bool isChanged(const QTextBlock &block); // has the bar in the margin

private:
    enum class Side { Both, Old, New };
    struct Piece { // characters of the new text
        int position;
        int length;
        int block;
        qsizetype start;
    };
    struct Run { // what is written with one look
        QString text;
        QList<Mark> marks;
        std::optional<int> block = {}; // of the new text: where these characters stand there
    };
    void writeTitle(const TextEdits &edits, Side side);
    void writeChange(const BlockChange &change, Side side);
    void writeNote(const QString &note);
    void writePicture(const Block &block);
    void writeTable(const BlockChange &change, const Block &block, EditKind kind, Side side);
    void keepPlace(const Run &run, qsizetype from, qsizetype length, int position);
    void writeEdits(const TextEdits &edits, const Run &before, const Run &after, Side side);
    void writeRun(const Run &run, qsizetype from, qsizetype length, EditKind kind);
    void startBlock(const QTextBlockFormat &format);
    void beginChange();
    void endChange();
    void markBlocks(int from);
    QTextCharFormat format(EditKind kind) const;
    QString noteOf(const BlockChange &change) const;

    QTextDocument &m_document;
    const Theme &m_theme;
    const TextMeasures m_measures;
    QTextCursor m_cursor;
    const ComparedTexts *m_texts = nullptr; // while writing
    QTextCharFormat m_base;                 // of the block that is being written
    bool m_fresh = true;                    // the block at the cursor is still empty
    int m_changeStart = -1;
    QList<Piece> m_pieces;
    QList<ShownChange> m_changes;
};

} // namespace bulletin
