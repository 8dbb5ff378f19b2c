// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bulletin {

// How alike two names of people are.
enum class Likeness {
    None,
    OneGiven, // 徐光煦 徐光照, 徐煦光: three characters or more, one of the given name differs or two changed places
    Surname,  // 徐光煦 许光煦: the whole given name, of two characters, is the same
    Short,    // 姚红 姚洪: half of the name differs
    Missing,  // 周廷勇 周勇
};
Likeness likeness(const QString &a, const QString &b);

// Two names that are alike share one of these; so those like a name are found without comparing all.
QStringList likenessKeys(const QString &name);
bool areAlikeSurnames(QChar a, QChar b); // in sound or shape: 兰 蓝
bool isSurnameKey(const QString &key); // names that share it may have different surnames

} // namespace bulletin
