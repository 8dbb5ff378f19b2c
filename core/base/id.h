// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>
#include <compare>
#include <optional>

namespace bulletin {

// A UUID that knows what it names: an issue's id cannot be passed for an article's.
// Made by the program, never by the database, so that packages from other PCs can be
// merged by id. A default-constructed Id is null and names nothing.
template <class Tag>
struct Id {
    QUuid value;

    static Id create() { return Id{QUuid::createUuid()}; }
    static std::optional<Id> parse(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id{uuid});
    }
    bool isNull() const { return value.isNull(); }
    // Lower-case hexadecimal with dashes, without braces: what the database and JSON hold.
    QString text() const { return value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend bool operator!=(const Id &a, const Id &b) { return !(a == b); }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using BulletinId = Id<struct BulletinTag>;
using IssueId = Id<struct IssueTag>;
using SectionId = Id<struct SectionTag>;
using ArticleId = Id<struct ArticleTag>;
using RevisionId = Id<struct RevisionTag>;
using UnitId = Id<struct UnitTag>;
using AccountId = Id<struct AccountTag>;
using ActId = Id<struct ActTag>;
using CommentId = Id<struct CommentTag>;
using CommissionId = Id<struct CommissionTag>;
using ProofId = Id<struct ProofTag>;
using CorrectionId = Id<struct CorrectionTag>;
using SignOffId = Id<struct SignOffTag>;
using ErratumId = Id<struct ErratumTag>;
using KnowledgeRowId = Id<struct KnowledgeRowTag>;
using IgnoredFindingId = Id<struct IgnoredFindingTag>;

} // namespace bulletin
