// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace bulletin {

// The office's rules of separation (《图书质量保障体系》第八条 and local practice) and of checking: each is kept unless it
// is relaxed for the whole office with a reason, and each act that needed the relaxation keeps that
// reason and prints it (代审, 兼校). Kept in the settings; changed by the verb set-rules.
struct RelaxedRule {
    bool relaxed = false;
    QString reason; // required where relaxed
    friend bool operator==(const RelaxedRule &, const RelaxedRule &) = default;
};

struct ReviewRules {
    RelaxedRule authorReviews;  // a person reviews his own text
    RelaxedRule severalReviews; // one person holds more than one of the three reviews of an article
    RelaxedRule severalProofs;  // one person reads more than one of the three proofs of an issue
    RelaxedRule standingErrors; // an article is submitted although errors of the checker stand in it
    bool dateFollowsSignOff = true; // 签发 sets the date
    int idleLockMinutes = 10;       // 1 to 30
    friend bool operator==(const ReviewRules &, const ReviewRules &) = default;
};

QJsonObject toJson(const ReviewRules &rules);
ReviewRules reviewRulesFromJson(const QJsonObject &object);

} // namespace bulletin
