// SPDX-License-Identifier: Apache-2.0
#include "core/proof/sign_off_store.h"

#include "core/store/columns.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

SignOff readSignOff(const Query &query)
{
    SignOff signOff;
    int column = 0;
    signOff.id = keyAt<SignOffId>(query, column++);
    signOff.issue = keyAt<IssueId>(query, column++);
    signOff.position = int(query.integer(column++));
    signOff.hash = query.text(column++);
    signOff.account = keyAt<AccountId>(query, column++);
    signOff.person = query.text(column++);
    signOff.at = timeAt(query, column++);
    signOff.opinion = query.text(column++);
    signOff.dateBefore = QDate::fromString(query.text(column++), Qt::ISODate);
    signOff.anchor = query.text(column++);
    signOff.voidedAt = timeAt(query, column++);
    signOff.voidedReason = query.text(column++);
    return signOff;
}

IssueAct readAct(const Query &query)
{
    IssueAct act;
    int column = 0;
    act.id = keyAt<ActId>(query, column++);
    act.issue = keyAt<IssueId>(query, column++);
    act.position = int(query.integer(column++));
    act.verb = query.text(column++);
    act.from = parseIssueStage(query.text(column++)).value_or(IssueStage::Assembling);
    act.to = parseIssueStage(query.text(column++)).value_or(IssueStage::Assembling);
    act.hash = query.text(column++);
    act.account = keyAt<AccountId>(query, column++);
    act.person = query.text(column++);
    act.host = query.text(column++);
    act.at = timeAt(query, column++);
    act.reason = query.text(column++);
    act.relaxation = query.text(column++);
    return act;
}

Erratum readErratum(const Query &query)
{
    Erratum erratum;
    int column = 0;
    erratum.id = keyAt<ErratumId>(query, column++);
    erratum.issue = keyAt<IssueId>(query, column++);
    erratum.article = keyAt<ArticleId>(query, column++);
    erratum.place = query.text(column++);
    erratum.printed = query.text(column++);
    erratum.correct = query.text(column++);
    erratum.note = query.text(column++);
    erratum.account = keyAt<AccountId>(query, column++);
    erratum.person = query.text(column++);
    erratum.at = timeAt(query, column++);
    return erratum;
}

} // namespace

QList<SignOff> SignOffStore::list(IssueId issue) const
{
    QList<SignOff> signOffs;
    Query query(m_database, u"SELECT id, issue_id, position, hash, account_id, person, at, opinion, date_before, anchor, voided_at, voided_reason "
                            "FROM sign_offs WHERE issue_id = ? ORDER BY position"_s);
    query.run(issue.text());
    while (query.next())
        signOffs.append(readSignOff(query));
    return signOffs;
}

void SignOffStore::insert(const SignOff &signOff)
{
    Query(m_database, u"INSERT INTO sign_offs (id, issue_id, position, hash, account_id, person, at, opinion, date_before, anchor, voided_at, voided_reason) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(signOff.id.text(), signOff.issue.text(), signOff.position, signOff.hash, keyColumn(signOff.account), signOff.person, timeText(signOff.at),
             signOff.opinion, signOff.dateBefore.toString(Qt::ISODate), signOff.anchor, timeColumn(signOff.voidedAt), signOff.voidedReason);
}

void SignOffStore::setAnchor(SignOffId id, const QString &anchor)
{
    Query(m_database, u"UPDATE sign_offs SET anchor = ? WHERE id = ?"_s).run(anchor, id.text());
}

void SignOffStore::markVoid(const SignOff &signOff)
{
    Query(m_database, u"UPDATE sign_offs SET voided_at = ?, voided_reason = ? WHERE id = ?"_s)
        .run(timeColumn(signOff.voidedAt), signOff.voidedReason, signOff.id.text());
}

QList<IssueAct> SignOffStore::acts(IssueId issue) const
{
    QList<IssueAct> acts;
    Query query(m_database, u"SELECT id, issue_id, position, verb, from_stage, to_stage, hash, account_id, person, host, at, reason, relaxation "
                            "FROM issue_acts WHERE issue_id = ? ORDER BY position"_s);
    query.run(issue.text());
    while (query.next())
        acts.append(readAct(query));
    return acts;
}

void SignOffStore::insert(const IssueAct &act)
{
    Query(m_database, u"INSERT INTO issue_acts (id, issue_id, position, verb, from_stage, to_stage, hash, account_id, person, host, at, reason, relaxation) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(act.id.text(), act.issue.text(), act.position, act.verb, stageCode(act.from), stageCode(act.to), act.hash, keyColumn(act.account), act.person,
             act.host, timeText(act.at), act.reason, act.relaxation);
}

QList<Erratum> SignOffStore::errata(IssueId issue) const
{
    QList<Erratum> errata;
    Query query(m_database, u"SELECT id, issue_id, article_id, place, printed, correct, note, account_id, person, at FROM errata WHERE issue_id = ? "
                            "ORDER BY at, id"_s);
    query.run(issue.text());
    while (query.next())
        errata.append(readErratum(query));
    return errata;
}

void SignOffStore::insert(const Erratum &erratum)
{
    Query(m_database, u"INSERT INTO errata (id, issue_id, article_id, place, printed, correct, note, account_id, person, at) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(erratum.id.text(), erratum.issue.text(), keyColumn(erratum.article), erratum.place, erratum.printed, erratum.correct, erratum.note,
             keyColumn(erratum.account), erratum.person, timeText(erratum.at));
}

} // namespace bulletin
