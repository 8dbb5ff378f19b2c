// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/checks/finding.h"
#include "core/checks/knowledge.h"

namespace bulletin {

// The bundled tables (resources/checks/tables/*.json): words, terms, titles, anniversaries.
const Knowledge &bundledKnowledge(); // immutable data, read once

// What one table file says, by its name without ".json". Refused (Validation) with table and row
// where something is missing, unknown or of the wrong kind.
//   words:         {"WRD01": ["布署→部署", {"wrong", "right", "pattern", "exceptions", "source", "examples": {"wrong", "right"}}], "WRD02": …}
//                  a row without examples and pattern is its own wrong example
//   terms:         {"rows": [{"kind": "forbidden|preferred|fixed", "form", "preferred", "exceptions", "from", "to", "source", "wrong", "right"}]}
//   titles:        {"rows": [{"name", "kind"}]}
//   anniversaries: {"rows": [{"names": […], "occasion", "year"}]}
//   known_names:   {"rows": [{"who", "names": […]}]}
Outcome<Knowledge> readTable(const QString &table, const QByteArray &json);
QStringList bundledTables(); // names

// Ours and the office's as one: the office's rows come first and win.
Knowledge joinedKnowledge(const Knowledge &ours, const Knowledge &office);

// Runs every row's examples against a checker that holds this row alone. Refused (Validation) with
// the first row that fails, as people would name it.
MaybeRefusal checkExamples(const Knowledge &table);

} // namespace bulletin
