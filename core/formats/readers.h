// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"
#include "core/base/refusal.h"
#include "core/issues/issue_document.h"

#include <QHash>

class QIODevice;

namespace bulletin {

// Readers take a device and sniff its content; the file name only helps to name it in messages
// and to tell .txt from .html. They throw Failure for what cannot be read (empty, binary,
// truncated, oversized, encrypted: each a sentence of its own) and never fetch anything.

// What a reader took a line for; the text of articles has no role.
enum class LineRole { Masthead, ContentsHeading, ContentsEntry, Section, Credit, Tail };
using LineRoles = QHash<int, LineRole>;

// A finished issue (.txt, .docx; .odt, .rtf and .html too) by the rules of DESIGN.md §5. Refused
// (NotAnIssue) where no issue can be seen: no masthead with a number, or none of sections, contents and
// tail. `notes`: translated, what the file held and the issue does not (tracked changes accepted,
// comments, pictures). `roles`: by the lines' numbers.
// Whoever asks for them wants to check the text, and gets an issue whose number a slip has spoilt, too.
Outcome<IssueDocument> readIssue(QIODevice &device, const QString &fileName, QStringList *notes = nullptr, LineRoles *roles = nullptr);

// A draft: title, body, credit (.docx, .odt, .rtf, .html, .txt; .doc and .wps where LibreOffice is
// installed). Nothing is joined: its author's paragraphs stay.
struct DraftReading {
    ArticleContent content;
    QStringList notes; // translated: what was dropped or accepted (tracked changes, comments …)
};
Outcome<DraftReading> readDraft(QIODevice &device, const QString &fileName);

// Pasted HTML by the pipeline of interop 4 (gumbo, allow-list): blocks and data: images only.
struct PasteReading {
    Manuscript manuscript;
    Images images;
    QStringList notes; // translated: removed comments, deletions, pictures
};
PasteReading readPastedHtml(const QString &html, const QString &plainText);
Manuscript readPastedText(const QString &plainText);

} // namespace bulletin
