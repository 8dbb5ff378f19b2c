// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSyntaxHighlighter>

namespace bulletin {

// Paints what is not text: headings and the heads of tables in their own weight. Looks at changed
// blocks alone and never touches the document's formats.
class EditorLook final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit EditorLook(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace bulletin
