// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// Runs the rules. Immutable and cheap to copy; safe to use from several threads at once.
// Findings come in the order of the text, one per cause, with their keys.
class Checker final {
public:
    Checker(Profile profile, Knowledge knowledge, std::shared_ptr<const LanguageModel> languageModel = {});

    // While typing: the text rules on one paragraph.
    QList<Finding> checkText(const CheckText &text, const QDate &issueDate = {}) const;
    // The text and article rules.
    QList<Finding> checkArticle(const CheckArticle &article, const QDate &issueDate = {}) const;
    // Everything.
    QList<Finding> checkIssue(const CheckIssue &issue) const;

    // The same with a language model, or without; as cheap as a copy.
    Checker with(std::shared_ptr<const LanguageModel> languageModel) const;

    const Profile &profile() const;
    const Knowledge &knowledge() const;

private:
    struct Parts;
    std::shared_ptr<const Parts> m_parts;
    std::shared_ptr<const LanguageModel> m_languageModel;
};

int errorCount(const QList<Finding> &findings);

} // namespace bulletin
