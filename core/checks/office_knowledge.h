// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/refusal.h"
#include "core/checks/knowledge.h"

#include <QJsonObject>
#include <variant>

namespace bulletin {

// The office's own knowledge as its desk keeps it: rows that people add, change, import and remove.
// Units are those of the registry.

// A word that is right whatever a rule thinks.
struct RightWord {
    QString word;
    QString reason; // may be empty
    friend bool operator==(const RightWord &, const RightWord &) = default;
};

using KnowledgeRow = std::variant<Person, Term, ConfusableWord, KnownTitle, RightWord>;
enum class KnowledgeKind { People, Terms, Words, Titles, RightWords }; // in the order of KnowledgeRow

struct OfficeRow {
    KnowledgeRowId id;
    qint64 version = 0;
    KnowledgeRow row;
    KnowledgeKind kind() const { return KnowledgeKind(row.index()); }
};

KnowledgeKind kindOf(const KnowledgeRow &row);
QString knowledgeKindCode(KnowledgeKind kind); // people terms words titles right-words
QString knowledgeKindName(KnowledgeKind kind); // translated
std::optional<KnowledgeKind> parseKnowledgeKind(QStringView code);
QList<KnowledgeKind> allKnowledgeKinds();
QString termKindCode(TermKind kind); // forbidden preferred fixed
QString termKindName(TermKind kind); // translated
std::optional<TermKind> parseTermKind(QStringView code);
QList<TermKind> allTermKinds();

// What the row is called: the person's name, the form that is found, the title. One row of a kind has it.
QString rowName(const KnowledgeRow &row);
// Blanks at the ends gone, empty entries left out.
KnowledgeRow trimmedRow(KnowledgeRow row);
// Refused (Validation) where something is missing or contradicts itself, or an example of the row fails.
MaybeRefusal judgeRow(const KnowledgeRow &row);

QJsonObject rowJson(const KnowledgeRow &row);
KnowledgeRow rowFromJson(KnowledgeKind kind, const QJsonObject &json);

// The rows as checks take them; people in the official order.
Knowledge knowledgeOf(const QList<OfficeRow> &rows);

} // namespace bulletin
