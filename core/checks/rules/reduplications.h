// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace bulletin {

// A character that stands twice, and why it may: sets of characters and of what stands around them. What
// words say of it is judged in doubled_characters.cpp.
struct Doubling {
    QStringView clause;  // around it, Han alone
    qsizetype first = 0; // of the two characters, in the clause
    QChar character;
    QChar before; // of the text; none at its beginning
    QChar next;

    QStringView left() const { return clause.first(first + 1); }
    QStringView right() const { return clause.sliced(first + 1); }
};

bool isParticle(QChar character);
// Words of their own that may follow a word ending in the same character: 缓和和改善, 平等等价值, 作为为民服务的窗口.
bool mayFollowItself(QChar character);
bool isNumeral(QChar character);
// 第三次次序, 2024年年鉴, 3名名师: a measure, and a word that begins with it.
bool isMeasure(QChar character);
// Times, measures, deeds and sounds that are said twice: 岁岁, 滴滴, 捶捶, 当当.
bool mayBeSaidTwice(QChar character);
// 研究室室务会, 宣传部部内, 馆馆长: the end of an organisation, and what belongs to it.
bool belongsToOrganisation(QChar organisation, QChar next);
// 对对存在隐患的水库: no pairs of anything; what reads as a word only in old books is a slip.
bool isLittleWord(const Doubling &doubling);
// 市市场监管局, 双井村村民, 县县属学校: a place, and a word or name that begins with it.
bool isOfPlace(const Doubling &doubling, bool beginsWord);
// 工作作了深入交流: a verb of its own behind a word that ends in it.
bool isVerbOfItsOwn(const Doubling &doubling);
bool isAfterNumber(const Doubling &doubling);
// Right whatever the words around it are: 年年丰收, 一桩桩, 原原本本, 眨眨眼, 大爷爷, 李婷婷, 其其格.
bool isReduplication(const Doubling &doubling);

} // namespace bulletin
