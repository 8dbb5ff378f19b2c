// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/office_knowledge.h"

namespace bulletin {

// The rows of a table (core/formats/table_reader.h) as the office's knowledge. The first row names the
// columns, in Chinese or English: 姓名 职务 单位 起 止 顺序 · 类别 词语 规范写法 例外 起 止 出处 · 错 正 例外
// 出处 · 名称 类别 · 词语 理由. Several rows of one person are several posts. Refused (Validation) where
// the columns are not these, or a date or kind cannot be read.
Outcome<QList<KnowledgeRow>> knowledgeOfTable(KnowledgeKind kind, const QList<QStringList> &table);

// The column names that a table of that kind has, as a person would write them.
QStringList knowledgeColumns(KnowledgeKind kind);

// 2024-03-01, 2024年3月1日, 2024.3, 2024/3/1, or the number that a spreadsheet keeps; null where it is none.
QDate readDate(const QString &text);

} // namespace bulletin
