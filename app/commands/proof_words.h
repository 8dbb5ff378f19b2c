// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/session.h"
#include "core/proof/proof.h"
#include "core/proof/sign_off.h"
#include "core/sheets/sheets.h"

namespace bulletin {

// What the commands of proofs and of issues say alike.
QJsonObject proofJson(const Proof &proof, const QList<Correction> &corrections);
QJsonObject correctionJson(const Correction &correction);
QString correctionLine(const Correction &correction); // for people
// How many pages the issue has as it would be printed now.
int pagesOf(Workspace &workspace, const Issue &issue);
// Writes the sheet as a PDF and says so.
Result leaveSheet(Session &session, const Outcome<Sheet> &sheet, const QString &path);
// After a verb that gives nothing back: the issue's stage.
Result sayStage(Session &session, IssueId issue, const MaybeRefusal &refused);

} // namespace bulletin
