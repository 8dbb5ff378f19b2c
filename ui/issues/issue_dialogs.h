// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/shell/context.h"

#include <QStringList>
#include <functional>

class QWidget;


namespace bulletin {

// Each opens a dialog or asks for files, without exec(), does its verb through gesture(), and
// calls back when it was done. The context outlives the dialogs; parent owns them.
void openNewBulletin(const Context &context, QWidget *parent, std::function<void(BulletinId, IssueId)> made); // with its first issue
void openBulletinProperties(const Context &context, QWidget *parent, BulletinId bulletin);
void openNewIssue(const Context &context, QWidget *parent, BulletinId bulletin, std::function<void(IssueId)> made);
void openIssueProperties(const Context &context, QWidget *parent, IssueId issue);
void openImportIssue(const Context &context, QWidget *parent, std::function<void(IssueId)> imported);
void importIssueFile(const Context &context, QWidget *parent, const QString &path, std::function<void(IssueId)> imported);
void openImportDrafts(const Context &context, QWidget *parent, SectionId section, std::function<void()> imported);
void importDraftFiles(const Context &context, QWidget *parent, SectionId section, const QStringList &paths, std::function<void()> imported);
void openExport(const Context &context, QWidget *parent, IssueId issue);
void openPrint(const Context &context, QWidget *parent, IssueId issue);
// What the reader doubted when the issue was imported: the list, with places, each to be dismissed.
void openDoubts(const Context &context, QWidget *parent, IssueId issue, std::function<void(int article)> go);

} // namespace bulletin
