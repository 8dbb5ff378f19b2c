// SPDX-License-Identifier: Apache-2.0
#include "app/commands/proof_words.h"

#include "core/base/save_file.h"
#include "core/press/typesetter.h"

#include <QCoreApplication>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ProofWords {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ProofCommands)
};

QJsonValue timeJson(const QDateTime &time)
{
    return time.isNull() ? QJsonValue() : QJsonValue(timeText(time));
}

} // namespace

QJsonObject correctionJson(const Correction &correction)
{
    return {{u"id"_s, correction.id.text()},
            {u"number"_s, correction.number},
            {u"article"_s, correction.article.isNull() ? QJsonValue() : QJsonValue(correction.article.text())},
            {u"kind"_s, kindCode(correction.kind)},
            {u"page"_s, correction.page},
            {u"line"_s, correction.line},
            {u"block"_s, correction.block},
            {u"start"_s, correction.start},
            {u"original"_s, correction.original},
            {u"replacement"_s, correction.replacement},
            {u"note"_s, correction.note},
            {u"state"_s, stateCode(correction.state)},
            {u"person"_s, correction.person},
            {u"settled_by"_s, correction.settledBy},
            {u"settled_reason"_s, correction.settledReason},
            {u"checked_by"_s, correction.checkedBy}};
}

QJsonObject proofJson(const Proof &proof, const QList<Correction> &corrections)
{
    QJsonArray list;
    for (const Correction &correction : corrections) {
        if (correction.proof == proof.id)
            list.append(correctionJson(correction));
    }
    return {{u"id"_s, proof.id.text()},
            {u"round"_s, roundCode(proof.round)},
            {u"position"_s, proof.position},
            {u"reader"_s, proof.person},
            {u"opened_by"_s, proof.openedBy},
            {u"opened"_s, timeJson(proof.openedAt)},
            {u"closed"_s, timeJson(proof.closedAt)},
            {u"voided"_s, timeJson(proof.voidedAt)},
            {u"voided_reason"_s, proof.voidedReason},
            {u"relaxation"_s, proof.relaxation},
            {u"hash"_s, proof.hash},
            {u"articles"_s, int(proof.texts.size())},
            {u"corrections"_s, list}};
}

QString correctionLine(const Correction &correction)
{
    const QString place = correction.page > 0 ? ProofWords::tr("page %1, line %2").arg(correction.page).arg(correction.line) : QString();
    const QString change = correction.replacement.isEmpty() ? correction.original : correction.original + u" → "_s + correction.replacement;
    const QString checked = correction.checkedBy.isEmpty() ? QString() : ProofWords::tr(", checked by %1").arg(correction.checkedBy);
    return u"  %1. %2  %3: %4  [%5%6]"_s.arg(correction.number).arg(place, kindName(correction.kind), change, stateName(correction.state), checked);
}

int pagesOf(Workspace &workspace, const Issue &issue)
{
    const IssueDocument document = workspace.desk().document(issue.id);
    return int(Typesetter(workspace.fonts()).layOut(document, workspace.templates().find(document.templateName)).pages.size());
}

Result leaveSheet(Session &session, const Outcome<Sheet> &sheet, const QString &path)
{
    if (!sheet)
        return tl::unexpected(sheet.error());
    saveFile(path, [&](QIODevice &out) { writeSheet(*sheet, out); });
    session.print(QJsonObject{{u"path"_s, path}, {u"title"_s, sheet->title}, {u"pages"_s, int(sheet->layout.pages.size())}});
    session.say(path);
    return ExitStatus::Done;
}

Result sayStage(Session &session, IssueId id, const MaybeRefusal &refused)
{
    if (refused)
        return tl::unexpected(*refused);
    const Issue issue = *session.workspace().desk().issue(id);
    session.print(QJsonObject{{u"issue"_s, u"%1-%2"_s.arg(issue.year).arg(issue.number)}, {u"stage"_s, stageCode(issue.stage)}, {u"date"_s, issue.date.toString(Qt::ISODate)}});
    session.say(u"%1: %2"_s.arg(issueLabel(issue), stageName(issue.stage)));
    return ExitStatus::Done;
}

} // namespace bulletin
