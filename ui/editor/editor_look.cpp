// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/editor_look.h"

#include "ui/editor/text_formats.h"

#include <QTextCursor>
#include <QTextTable>

namespace bulletin {

EditorLook::EditorLook(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void EditorLook::highlightBlock(const QString &text)
{
    const TextKind kind = textKind(currentBlock());
    QTextCharFormat format;
    if (kind == TextKind::Heading) {
        if (headingLevel(currentBlock()) == 1)
            format.setFontWeight(QFont::DemiBold);
        else
            format.setFontFamilies({QStringLiteral("KaiTi"), QStringLiteral("KaiTi_GB2312"), QStringLiteral("FandolKai"), QStringLiteral("LXGW WenKai")});
    } else if (kind == TextKind::Cell) {
        const QTextTable *table = QTextCursor(currentBlock()).currentTable();
        if (!table || table->rows() < 2 || table->cellAt(currentBlock().position()).row() != 0)
            return;
        format.setFontWeight(QFont::DemiBold);
    } else {
        return;
    }
    setFormat(0, int(text.size()), format);
}

} // namespace bulletin
