// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/person_names.h"

namespace bulletin {

// A stretch that may be somebody's name, and its fellow in the same article that is it but for a slip.
struct BareName {
    const PreparedText *text = nullptr;
    qsizetype start = 0;
    QString name;
};

// 龚丽芬 … 龚丽芳: of one surname, alike but for one character of the same sound or shape, and neither of
// them a word: a slip, whoever it is. `texts`: of one article.
QList<std::pair<BareName, BareName>> alikeBareNames(const QList<const PreparedText *> &texts, const Lexicon &lexicon);

} // namespace bulletin
