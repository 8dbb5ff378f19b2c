// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/office_knowledge.h"

#include <span>

namespace bulletin {

// What a column of a spreadsheet of knowledge holds.
enum class KnowledgeColumn { Name, Post, Unit, From, To, Order, TermKind, Form, Preferred, Source, Exceptions, WrongExamples, RightExamples, Rule, Wrong, Right, Pattern, Title, TitleKind, Word, Reason };

struct ColumnRow {
    KnowledgeColumn column;
    const char *heads; // those that name it, parted by '|': the first is ours, the last is the English one
    bool required;     // without it a row of heads is none
};
std::span<const ColumnRow> columnsOf(KnowledgeKind kind);
// Which column of the kind a head names; nothing: none.
std::optional<KnowledgeColumn> columnNamed(KnowledgeKind kind, const QString &head);

// The words that a cell of a kind may hold.
struct CellWord {
    const char *words; // parted by '|': the first is ours, the last is the code
};
std::span<const CellWord> termKindWords();  // codes of TermKind
std::span<const CellWord> titleKindWords(); // KnownTitle::kind
std::optional<QString> codeOfCell(std::span<const CellWord> words, const QString &text);
QString cellOfCode(std::span<const CellWord> words, const QString &code);
QStringList cellWords(std::span<const CellWord> words); // ours

// A cell that begins so is taken for a formula.
inline bool isDefused(QChar first)
{
    return first == u'=' || first == u'+' || first == u'-' || first == u'@';
}

} // namespace bulletin
