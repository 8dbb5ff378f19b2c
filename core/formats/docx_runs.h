// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "core/formats/docx_xml.h"

namespace bulletin {

// Paragraphs and the runs in them, for every part of a Word document that has text.

QString docxNumber(qint64 value);

// Left open at its properties: more of them may follow, then endDocxProperties().
void openDocxParagraph(DocxXml &xml, QLatin1StringView style);
void endDocxProperties(DocxXml &xml);
void closeDocxParagraph(DocxXml &xml);
// A whole paragraph; nothing where there is no text.
void addDocxParagraph(DocxXml &xml, QLatin1StringView style, const QString &text);

void addDocxRun(DocxXml &xml, const QString &text);
// The text of a paragraph or heading with its marks.
void addDocxText(DocxXml &xml, const Block &block);
void addDocxBreak(DocxXml &xml);
// A break that only our page asked for: no soft break of the text (own_document.h).
void addDocxLayoutBreak(DocxXml &xml);
void addDocxTab(DocxXml &xml);

// A field: what it tells Word to put there, and what stands there until Word does so.
void openDocxField(DocxXml &xml, const QString &instruction);
void closeDocxField(DocxXml &xml);

} // namespace bulletin
