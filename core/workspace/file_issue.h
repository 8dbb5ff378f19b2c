// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/readers.h"
#include "core/workspace/file_text.h"

namespace bulletin {

// What a reader understood of a text file, laid back upon the file: every text with the characters that
// stand in the file, and every line that no article holds with its role.

template <class Value>
struct FileTexts {
    Value value; // CheckIssue or CheckArticle
    struct Offsets {
        Place place;
        QList<qsizetype> offsets;
    };
    QList<Offsets> offsets; // of each text that was found in the file
};

// `roles`: what the reader took each line for (readers.h).
FileTexts<CheckIssue> placedIssue(const FileText &file, const IssueDocument &document, const LineRoles &roles);
FileTexts<CheckArticle> placedDraft(const FileText &file, const ArticleContent &content);

} // namespace bulletin
