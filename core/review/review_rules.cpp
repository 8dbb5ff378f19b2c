// SPDX-License-Identifier: Apache-2.0
#include "core/review/review_rules.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const RelaxedRule &rule)
{
    return {{u"relaxed"_s, rule.relaxed}, {u"reason"_s, rule.relaxed ? rule.reason : QString()}};
}

RelaxedRule ruleFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value("relaxed"_L1).toBool(), object.value("reason"_L1).toString()};
}

} // namespace

QJsonObject toJson(const ReviewRules &rules)
{
    return {{u"author_reviews"_s, toJson(rules.authorReviews)},
            {u"several_reviews"_s, toJson(rules.severalReviews)},
            {u"several_proofs"_s, toJson(rules.severalProofs)},
            {u"standing_errors"_s, toJson(rules.standingErrors)},
            {u"date_follows_sign_off"_s, rules.dateFollowsSignOff},
            {u"idle_lock_minutes"_s, rules.idleLockMinutes}};
}

ReviewRules reviewRulesFromJson(const QJsonObject &object)
{
    ReviewRules rules;
    rules.authorReviews = ruleFrom(object.value("author_reviews"_L1));
    rules.severalReviews = ruleFrom(object.value("several_reviews"_L1));
    rules.severalProofs = ruleFrom(object.value("several_proofs"_L1));
    rules.standingErrors = ruleFrom(object.value("standing_errors"_L1));
    rules.dateFollowsSignOff = object.value("date_follows_sign_off"_L1).toBool(rules.dateFollowsSignOff);
    rules.idleLockMinutes = object.value("idle_lock_minutes"_L1).toInt(rules.idleLockMinutes);
    return rules;
}

} // namespace bulletin
