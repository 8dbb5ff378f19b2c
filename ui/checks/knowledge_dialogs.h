// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/office_knowledge.h"
#include "core/bulletins/bulletin.h"
#include "ui/shell/context.h"

#include <functional>

class QWidget;

namespace bulletin {

// One row of the office's knowledge; what the desk refuses is said in place.
void openNewKnowledge(const Context &context, QWidget *parent, const KnowledgeRow &start, std::function<void(KnowledgeRowId)> added);
KnowledgeRow emptyKnowledge(KnowledgeKind kind);
void openKnowledge(const Context &context, QWidget *parent, const OfficeRow &row);

// A spreadsheet or csv into one of the lists.
void openKnowledgeImport(const Context &context, QWidget *parent, KnowledgeKind kind, std::function<void(QString)> imported);

// 用字与体例: which rules speak for a bulletin and how loudly, and its own taste.
void openHouseStyle(const Context &context, QWidget *parent, BulletinId bulletin);

} // namespace bulletin
