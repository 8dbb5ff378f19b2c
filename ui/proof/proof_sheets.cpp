// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_sheets.h"

#include "core/desk/desk.h"
#include "core/desk/proof_verbs.h"
#include "core/sheets/sheets.h"
#include "core/workspace/workspace.h"
#include "ui/shell/save_sheet.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ProofSheets)
};

QString nameOf(const Context &context, IssueId issue, const QString &sheet)
{
    const auto found = context.desk.issue(issue);
    return found ? u"%1-%2-%3"_s.arg(found->year).arg(found->number, 2, 10, QChar(u'0')).arg(sheet) : sheet;
}

} // namespace

void savePaperProof(const Context &context, IssueId issue, ProofId proof)
{
    const auto found = context.desk.proof().proof(proof);
    const QString name = found ? SheetTexts::tr("%1 sheet", "first proof sheet: a file's name").arg(roundName(found->round)) : QString();
    saveSheet(context, SheetTexts::tr("Paper Proof"), nameOf(context, issue, name), [context, proof] { return paperProof(context.desk, proof, context.workspace.fonts(), context.workspace.templates()); });
}

void saveReviewSheet(const Context &context, IssueId issue)
{
    saveSheet(context, SheetTexts::tr("Review and Proof Sheet"), nameOf(context, issue, SheetTexts::tr("review sheet")), [context, issue] { return reviewSheet(context.desk, issue, context.workspace.fonts(), context.workspace.templates()); });
}

void saveSignSheet(const Context &context, IssueId issue)
{
    saveSheet(context, SheetTexts::tr("Sign-off Sheet"), nameOf(context, issue, SheetTexts::tr("sign-off sheet")), [context, issue] { return signSheet(context.desk, issue, context.workspace.fonts(), context.workspace.templates()); });
}

} // namespace bulletin
