// SPDX-License-Identifier: Apache-2.0
#include "core/proof/proof_store.h"

#include "core/store/columns.h"

#include <QHash>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

const QString selectProof = u"SELECT p.id, p.row_version, p.issue_id, p.round, p.position, p.hash, p.frame, p.opened_by, p.opened_at, p.account_id, "
                            "p.person, p.closed_at, p.voided_at, p.voided_reason, p.relaxation FROM proofs p "_s;
const QString selectText = u"SELECT t.proof_id, t.article_id, t.revision_id, t.hash FROM proof_texts t "_s;
const QString selectCorrection =
    u"SELECT c.id, c.row_version, c.proof_id, c.number, c.article_id, c.revision_id, c.kind, c.page, c.line, c.block, c.start, c.length, c.original, "
    "c.replacement, c.note, c.state, c.account_id, c.person, c.at, c.settled_by, c.settled_at, c.settled_reason, c.settled_revision_id, c.checked_by, "
    "c.checked_at FROM corrections c "_s;

Proof read(const Query &query)
{
    Proof proof;
    int column = 0;
    proof.id = keyAt<ProofId>(query, column++);
    proof.version = query.integer(column++);
    proof.issue = keyAt<IssueId>(query, column++);
    proof.round = ProofRound(query.integer(column++));
    proof.position = int(query.integer(column++));
    proof.hash = query.text(column++);
    proof.frame = query.text(column++);
    proof.openedBy = query.text(column++);
    proof.openedAt = timeAt(query, column++);
    proof.account = keyAt<AccountId>(query, column++);
    proof.person = query.text(column++);
    proof.closedAt = timeAt(query, column++);
    proof.voidedAt = timeAt(query, column++);
    proof.voidedReason = query.text(column++);
    proof.relaxation = query.text(column++);
    return proof;
}

Correction readCorrection(const Query &query)
{
    Correction correction;
    int column = 0;
    correction.id = keyAt<CorrectionId>(query, column++);
    correction.version = query.integer(column++);
    correction.proof = keyAt<ProofId>(query, column++);
    correction.number = int(query.integer(column++));
    correction.article = keyAt<ArticleId>(query, column++);
    correction.revision = keyAt<RevisionId>(query, column++);
    correction.kind = parseCorrectionKind(query.text(column++)).value_or(CorrectionKind::Replace);
    correction.page = int(query.integer(column++));
    correction.line = int(query.integer(column++));
    correction.block = int(query.integer(column++));
    correction.start = int(query.integer(column++));
    correction.length = int(query.integer(column++));
    correction.original = query.text(column++);
    correction.replacement = query.text(column++);
    correction.note = query.text(column++);
    correction.state = parseCorrectionState(query.text(column++)).value_or(CorrectionState::Open);
    correction.account = keyAt<AccountId>(query, column++);
    correction.person = query.text(column++);
    correction.at = timeAt(query, column++);
    correction.settledBy = query.text(column++);
    correction.settledAt = timeAt(query, column++);
    correction.settledReason = query.text(column++);
    correction.settledRevision = keyAt<RevisionId>(query, column++);
    correction.checkedBy = query.text(column++);
    correction.checkedAt = timeAt(query, column++);
    return correction;
}

QList<Correction> readCorrections(Query &query)
{
    QList<Correction> corrections;
    while (query.next())
        corrections.append(readCorrection(query));
    return corrections;
}

// One statement after the other: PostgreSQL's driver loses a half-read one.
QList<Proof> readAll(Database &database, const QString &proofsSql, const QString &textsSql, const QString &key)
{
    QList<Proof> proofs;
    QHash<ProofId, qsizetype> places;
    Query rows(database, proofsSql);
    rows.run(key);
    while (rows.next()) {
        proofs.append(read(rows));
        places.insert(proofs.last().id, proofs.size() - 1);
    }
    Query texts(database, textsSql);
    texts.run(key);
    while (texts.next()) {
        if (const auto place = places.constFind(keyAt<ProofId>(texts, 0)); place != places.cend())
            proofs[*place].texts.append({keyAt<ArticleId>(texts, 1), keyAt<RevisionId>(texts, 2), texts.text(3)});
    }
    return proofs;
}

} // namespace

QList<Proof> ProofStore::list(IssueId issue) const
{
    return readAll(m_database, selectProof + u"WHERE p.issue_id = ? ORDER BY p.position"_s,
                   selectText + u"JOIN proofs p ON p.id = t.proof_id WHERE p.issue_id = ? ORDER BY t.proof_id, t.position"_s, issue.text());
}

std::optional<Proof> ProofStore::find(ProofId id) const
{
    const QList<Proof> found = readAll(m_database, selectProof + u"WHERE p.id = ?"_s, selectText + u"WHERE t.proof_id = ? ORDER BY t.position"_s, id.text());
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void ProofStore::insert(const Proof &proof)
{
    Query(m_database, u"INSERT INTO proofs (id, row_version, issue_id, round, position, hash, frame, opened_by, opened_at, account_id, person, closed_at, "
                      "voided_at, voided_reason, relaxation) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(proof.id.text(), proof.issue.text(), int(proof.round), proof.position, proof.hash, proof.frame, proof.openedBy, timeText(proof.openedAt),
             keyColumn(proof.account), proof.person, timeColumn(proof.closedAt), timeColumn(proof.voidedAt), proof.voidedReason, proof.relaxation);
    for (int position = 0; position < proof.texts.size(); ++position) {
        const ProofText &text = proof.texts.at(position);
        Query(m_database, u"INSERT INTO proof_texts (proof_id, position, article_id, revision_id, hash) VALUES (?, ?, ?, ?, ?)"_s)
            .run(proof.id.text(), position, text.article.text(), text.revision.text(), text.hash);
    }
}

bool ProofStore::update(const Proof &proof)
{
    return Query(m_database, u"UPDATE proofs SET row_version = row_version + 1, closed_at = ?, voided_at = ?, voided_reason = ? WHERE id = ? AND row_version = ?"_s)
               .run(timeColumn(proof.closedAt), timeColumn(proof.voidedAt), proof.voidedReason, proof.id.text(), proof.version)
               .affectedRows()
        == 1;
}

bool ProofStore::hasAny(IssueId issue) const
{
    return Query(m_database, u"SELECT 1 FROM proofs WHERE issue_id = ? LIMIT 1"_s).run(issue.text()).next();
}

QList<Correction> ProofStore::corrections(ProofId proof) const
{
    Query query(m_database, selectCorrection + u"WHERE c.proof_id = ? ORDER BY c.page, c.line, c.number"_s);
    return readCorrections(query.run(proof.text()));
}

QList<Correction> ProofStore::corrections(IssueId issue) const
{
    Query query(m_database, selectCorrection + u"JOIN proofs p ON p.id = c.proof_id WHERE p.issue_id = ? ORDER BY p.position, c.page, c.line, c.number"_s);
    return readCorrections(query.run(issue.text()));
}

std::optional<Correction> ProofStore::findCorrection(CorrectionId id) const
{
    Query query(m_database, selectCorrection + u"WHERE c.id = ?"_s);
    return query.run(id.text()).next() ? std::optional(readCorrection(query)) : std::nullopt;
}

int ProofStore::lastNumber(ProofId proof) const
{
    Query query(m_database, u"SELECT coalesce(max(number), 0) FROM corrections WHERE proof_id = ?"_s);
    query.run(proof.text()).next();
    return int(query.integer(0));
}

void ProofStore::insert(const Correction &correction)
{
    Query(m_database, u"INSERT INTO corrections (id, row_version, proof_id, number, article_id, revision_id, kind, page, line, block, start, length, original, "
                      "replacement, note, state, account_id, person, at, settled_by, settled_at, settled_reason, settled_revision_id, checked_by, checked_at) "
                      "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '', '', '')"_s)
        .run(correction.id.text(), correction.proof.text(), correction.number, keyColumn(correction.article), keyColumn(correction.revision),
             kindCode(correction.kind), correction.page, correction.line, correction.block, correction.start, correction.length, correction.original,
             correction.replacement, correction.note, stateCode(correction.state), keyColumn(correction.account), correction.person, timeText(correction.at));
}

bool ProofStore::update(const Correction &correction)
{
    return Query(m_database, u"UPDATE corrections SET row_version = row_version + 1, state = ?, settled_by = ?, settled_at = ?, settled_reason = ?, "
                             "settled_revision_id = ?, checked_by = ?, checked_at = ? WHERE id = ? AND row_version = ?"_s)
               .run(stateCode(correction.state), correction.settledBy, timeColumn(correction.settledAt), correction.settledReason,
                    keyColumn(correction.settledRevision), correction.checkedBy, timeColumn(correction.checkedAt), correction.id.text(), correction.version)
               .affectedRows()
        == 1;
}

} // namespace bulletin
