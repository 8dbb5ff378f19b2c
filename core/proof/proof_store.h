// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/proof.h"

namespace bulletin {

class Database;

// Rounds of proof with their frozen texts, and their corrections. Rounds and corrections are never removed.
class ProofStore final {
public:
    explicit ProofStore(Database &database) : m_database(database) {}

    QList<Proof> list(IssueId issue) const; // oldest first
    std::optional<Proof> find(ProofId id) const;
    void insert(const Proof &proof);
    bool update(const Proof &proof); // closed or voided; false: the version that was read is not the newest
    bool hasAny(IssueId issue) const; // rounds, void ones too

    QList<Correction> corrections(ProofId proof) const; // by page, line and number
    QList<Correction> corrections(IssueId issue) const; // by round, page, line and number
    std::optional<Correction> findCorrection(CorrectionId id) const;
    int lastNumber(ProofId proof) const;
    void insert(const Correction &correction);
    bool update(const Correction &correction); // state alone; false as above

private:
    Database &m_database;
};

} // namespace bulletin
