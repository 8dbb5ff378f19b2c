// SPDX-License-Identifier: Apache-2.0
#include "core/people/rights.h"

namespace bulletin {
namespace {

constexpr Roles editor = OfficeRole::Editor;
constexpr Roles writers = Roles(OfficeRole::Editor) | OfficeRole::Contributor;
constexpr Roles reviewers = Roles(OfficeRole::FirstReviewer) | OfficeRole::SecondReviewer | OfficeRole::FinalReviewer;
constexpr Roles readers = Roles(OfficeRole::Editor) | reviewers | OfficeRole::Proofreader | OfficeRole::Signer;
constexpr Roles textChangers = writers | reviewers;
constexpr Roles administrator = OfficeRole::Administrator;
using Needs = Right::Needs;

constexpr Right table[] = {
    // bulletins and issues
    {"create-bulletin", editor},
    {"update-bulletin", editor},
    {"add-unit", administrator | OfficeRole::Editor},
    {"create-issue", editor},
    {"update-issue", editor},
    {"remove-issue", editor},
    {"import-issue", editor},
    {"dismiss-doubt", editor},
    {"add-section", editor},
    {"rename-section", editor},
    {"move-section", editor},
    {"remove-section", editor},
    // articles on the board
    {"add-article", editor},
    {"add-articles", editor},
    {"take-in-articles", writers},
    {"save-article", textChangers},
    {"rename-article", editor},
    {"move-article", editor},
    {"unplace-article", editor},
    {"delete-article", writers},
    // people
    {"create-administrator", {}, Needs::Nobody},
    {"sign-in", {}, Needs::Nobody},
    {"sign-out", {}, Needs::Nobody}, // whoever is disabled meanwhile gets out, too
    {"recover-administrator", {}, Needs::Nobody, true},
    {"add-account", administrator, Needs::OneOf, true},
    {"update-account", administrator, Needs::OneOf, true},
    {"disable-account", administrator, Needs::OneOf, true},
    {"enable-account", administrator, Needs::OneOf, true},
    {"reset-password", administrator, Needs::OneOf, true},
    {"change-password", {}, Needs::SignIn, true},
    {"set-rules", administrator},
    // drafts and reviews
    {"write-draft", writers},
    {"submit-article", writers, Needs::OneOf, true},
    {"withdraw-article", writers, Needs::OneOf, true},
    {"receive-article", editor, Needs::OneOf, true},
    {"review-article", reviewers, Needs::OneOf, true},
    {"return-article", editor, Needs::OneOf, true},
    {"reject-article", editor, Needs::OneOf, true},
    {"hold-article", editor, Needs::OneOf, true},
    {"release-article", editor, Needs::OneOf, true},
    {"reconsider-article", editor, Needs::OneOf, true},
    {"place-article", editor, Needs::OneOf, true},
    {"merge-articles", editor, Needs::OneOf, true},
    {"restore-revision", textChangers},
    {"take-lease", readers | OfficeRole::Contributor},
    {"break-lease", editor},
    {"comment-article", readers | OfficeRole::Contributor},
    {"resolve-comment", readers | OfficeRole::Contributor},
    {"commission-article", editor},
    {"close-commission", editor},
    // proofs and sign-off
    {"open-proof", editor, Needs::OneOf, true},
    {"correct-proof", Roles(OfficeRole::Proofreader) | OfficeRole::Editor, Needs::OneOf, true},
    {"settle-correction", editor, Needs::OneOf, true},
    {"decline-correction", editor, Needs::OneOf, true},
    {"check-correction", Roles(OfficeRole::Proofreader) | OfficeRole::Editor, Needs::OneOf, true},
    {"close-proof", OfficeRole::Proofreader, Needs::OneOf, true},
    {"back-to-assembly", editor, Needs::OneOf, true},
    {"sign-issue", OfficeRole::Signer, Needs::OneOf, true},
    {"withdraw-sign-off", OfficeRole::Signer, Needs::OneOf, true},
    {"publish-issue", editor, Needs::OneOf, true},
    {"add-erratum", editor, Needs::OneOf, true},
    // checks
    {"ignore-finding", readers | OfficeRole::Contributor},
    {"ignore-word", editor},
    {"ignore-rule", editor},
    {"heed-finding", readers | OfficeRole::Contributor},
    {"add-knowledge", administrator | OfficeRole::Editor},
    {"update-knowledge", administrator | OfficeRole::Editor},
    {"remove-knowledge", administrator | OfficeRole::Editor},
    {"import-knowledge", administrator | OfficeRole::Editor},
    {"set-check-profile", administrator | OfficeRole::Editor},
    // the record and what keeps the desk
    {"back-up", administrator | OfficeRole::Editor},
    {"set-second-backup", administrator | OfficeRole::Editor},
    {"read-record", Roles(OfficeRole::Auditor) | OfficeRole::Administrator | OfficeRole::Editor},
};

} // namespace

std::span<const Right> rights()
{
    return table;
}

const Right *rightOf(const QString &verb)
{
    for (const Right &right : table) {
        if (verb == QLatin1StringView(right.verb))
            return &right;
    }
    return nullptr;
}

bool mayDo(const QString &verb, Roles roles)
{
    const Right *right = rightOf(verb);
    return right && (right->needs != Needs::OneOf || roles.testAnyFlags(right->roles));
}

QString whoMay(const QString &verb)
{
    const Right *right = rightOf(verb);
    return right ? roleNames(right->roles) : QString();
}

} // namespace bulletin
