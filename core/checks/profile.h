// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/checks/finding.h"

#include <QHash>
#include <QJsonObject>

namespace bulletin {

// The house style of a bulletin: which rules speak, how loudly, and what its own taste is where the
// standards leave a choice. Data (resources/checks/profiles/*.json, or a bulletin's own row), not code.
struct Profile {
    QString name = QStringLiteral("gbt");

    enum class Blank { None, One, Either }; // between Han and digits or letters
    Blank hanDigitBlank = Blank::None;
    enum class RangeMark { Dash, Wave, Either }; // numbers: 2—4篇, 2～4篇 (PUN13)
    RangeMark numberRange = RangeMark::Either;
    enum class PostOrder { PostFirst, NameFirst, Either }; // 主任姚红, 姚红主任 (NAM04)
    PostOrder postOrder = PostOrder::Either;
    bool creditRequired = true;        // every article ends in its credit line (STR05)
    bool titlesWithoutStop = true;     // STR08
    int longestTitle = 60;             // characters (STR08)
    bool declaredShortForms = false;   // 以下简称 wanted at the first mention (UNT02)

    // Rules that are off, or speak with another severity than their own.
    struct Level {
        bool on = true;
        std::optional<Severity> severity; // nothing: the rule's own
        friend bool operator==(const Level &, const Level &) = default;
    };
    QHash<QString, Level> levels; // by rule id; a rule that is not named is on
    bool isOn(const QString &rule) const { return levels.value(rule).on; }

    friend bool operator==(const Profile &, const Profile &) = default;
};

QJsonObject profileJson(const Profile &profile);
// Refused (Validation) where a field is unknown or has a value that is none.
Outcome<Profile> profileFromJson(const QJsonObject &json);
QStringList bundledProfiles(); // names
// Refused (NotFound) where none has that name.
Outcome<Profile> bundledProfile(const QString &name);

} // namespace bulletin
