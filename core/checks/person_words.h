// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/characters.h"

#include <QStringView>
#include <span>

namespace bulletin {

// The words by which a person's name is known in running text: surnames, posts, what follows a name.
// Fixed data of the language, not of an office.

bool isSurname(QStringView word);          // one character or two (欧阳)
inline bool isSurname(QChar character) { return isSurname(QStringView(&character, 1)); }
bool isAmbiguousSurname(QChar character);  // also an everyday word: 向 于 任 …
bool endsOrganisation(QChar character);    // 部 处 室 …: no name ends so
bool isFunctionCharacter(QChar character); // 的 了 们 …: stands in no name
// 在 和 向 …: after a name it begins something new, though names may end in it.
bool beginsClause(QChar character);
// What a person does: 主持 强调 …; its length where `text` begins with one, else 0.
qsizetype deedLength(QStringView text);
// The deeds of a speaker, before whom nothing need stand: 强调 指出 …
qsizetype speechLength(QStringView text);

// Posts and other words that stand before or after a name. Longest first where one holds another.
struct PostWord {
    const char16_t *word;
    bool after; // also stands after a name: 姚红主任
    bool label; // a colon or a blank may stand between: 责编：, 记者 陈国栋
};
std::span<const PostWord> postWords();

// 扎西·尼玛, 古丽娜尔·阿不力孜: begins (ends) with what is a name, or a part of names, of our other peoples.
bool beginsPeoplesName(QStringView text);
bool endsInPeoplesName(QStringView text);

} // namespace bulletin
