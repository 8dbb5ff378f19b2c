// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/proof/sign_off.h"

namespace bulletin {

class Database;

// Sign-offs, the steps an issue went, and errata. Nothing is ever removed.
class SignOffStore final {
public:
    explicit SignOffStore(Database &database) : m_database(database) {}

    QList<SignOff> list(IssueId issue) const; // oldest first
    void insert(const SignOff &signOff);
    void setAnchor(SignOffId id, const QString &anchor);
    void markVoid(const SignOff &signOff); // voidedAt and voidedReason

    QList<IssueAct> acts(IssueId issue) const; // oldest first
    void insert(const IssueAct &act);

    QList<Erratum> errata(IssueId issue) const; // oldest first
    void insert(const Erratum &erratum);

private:
    Database &m_database;
};

} // namespace bulletin
