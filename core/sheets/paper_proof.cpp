// SPDX-License-Identifier: Apache-2.0
#include "core/sheets/sheets.h"

#include "core/desk/desk.h"
#include "core/desk/proof_verbs.h"
#include "core/press/typesetter.h"
#include "core/sheets/proof_sheet.h"
#include "core/sheets/sheet_words.h"

#include <QCoreApplication>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct PaperProofTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PaperProof)
};

} // namespace

Outcome<Sheet> paperProof(Desk &desk, ProofId id, FontBook &fonts, const TemplateLibrary &templates)
{
    const auto proof = desk.proof().proof(id);
    const IssueDocument issue = proof ? desk.proof().proofDocument(id) : IssueDocument();
    if (!proof || issue.bulletin.isEmpty())
        return refuse(Refusal::Kind::NotFound, PaperProofTexts::tr("This proof is not there, or not for you to read."));
    const PageTemplate &pageTemplate = templates.find(issue.templateName);
    const Layout pages = Typesetter(fonts).layOut(issue, pageTemplate);
    const ProofPlaces places(pages, issue);
    const QString name = PaperProofTexts::tr("%1 sheet", "first proof sheet").arg(roundName(proof->round));
    const QString reader = PaperProofTexts::tr("Proofreader: %1    Opened: %2    Corrections: %3    Frozen text: %4")
                               .arg(proof->person, sheetMoment(proof->openedAt))
                               .arg(desk.proof().corrections(id).size())
                               .arg(shortHash(proof->hash))
        + (proof->voidedAt.isNull() ? QString() : PaperProofTexts::tr("    VOID"));
    Sheet sheet;
    sheet.title = name + u' ' + sheetIssue(issue);
    sheet.author = issue.publisher;
    sheet.date = proof->openedAt.toLocalTime().date();
    sheet.layout = ProofSheet(fonts, pages, pageTemplate, places).layOut(*proof, proofChanges(desk, *proof), {name, sheetIssue(issue), reader});
    sheet.images = issue.images;
    return sheet;
}

} // namespace bulletin
