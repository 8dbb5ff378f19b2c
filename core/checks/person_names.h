// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

namespace bulletin {

// A person's name as it stands in a text, found by what stands around it.
struct NameMention {
    enum class Kind {
        AfterPost,  // 室主任姚红; also the later ones of a series: 副主任徐光煦、周廷勇
        BeforePost, // 姚红主任
        Comrade,    // 毛泽东同志
        Speaker,    // 姚红强调
        Credit,     // （宣教处 张三 供稿）
        Bare,       // the name alone
    };
    Kind kind = Kind::Bare;
    qsizetype start = 0;
    qsizetype length = 0; // in the text: one more than the name's where a blank stands inside (黄　绚)
    QString name;
    QString post;      // its core: 主任, 副主任; empty: none
    QString qualifier; // what stands before it: 室, 市委宣传部
    qsizetype postStart = -1; // of the post's core in the text
    int series = 0; // the same for names that stand side by side in one list; counts from 1 in a text
    qsizetype end() const { return start + length; }
};

// Linear in the text. In the order of the text. What `index` knows as a name is one, however common its characters.
QList<NameMention> namesIn(const PreparedText &text, const Lexicon &lexicon, const KnowledgeIndex &index);

// May a name end before `position`: a mark, a deed, a post or another word follows.
bool mayEndName(QStringView text, qsizetype position, const Lexicon &lexicon);

// Is `word` so common that it is no name unless something else says so? 高速, 周年, 方面
bool isEverydayWord(QStringView word, const Lexicon &lexicon);

} // namespace bulletin
