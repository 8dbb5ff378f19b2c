// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/name_study.h"

namespace bulletin {

// Parts of the family NAM that stand in files of their own.

// Can both forms mean one person? Never a vote: only by what stands around them.
bool mayBeOnePerson(const QString &a, const NamePlaces &placesOfA, const QString &b, const NamePlaces &placesOfB);
// Side by side in one list, or kin: two people.
bool areTwoPeople(const NamePlaces &placesOfA, const NamePlaces &placesOfB);
// Nowhere with a post, in a list or as an author.
bool isNeverIntroduced(const NamePlaces &places);
// Is the character that differs easily mistaken for the one in `name`, by sound or shape?
bool isLikelySlip(const QString &form, const QString &name);
// Does the person of the roster hold, or did he, the post that the text gives?
bool fitsRoster(const Person &person, const NamePlaces &places);

// NAM01 of names with a dot (古丽娜尔·阿不力孜), whose ends nothing marks.
void checkDottedNames(const QList<const PreparedText *> &texts, FindingList &findings);

// NAM03: the post of a person against the roster, and the order of leaders in a list.
// NAM04: 姚红主任 or 主任姚红, as the house has it.
void checkPosts(const PreparedArticle &article, const CheckContext &context, FindingList &findings);

} // namespace bulletin
