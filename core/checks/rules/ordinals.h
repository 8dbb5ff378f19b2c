// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/scanning.h"

namespace bulletin {

// The numbers by which a text counts off its points: 一是 二是, 一要, 第一，, 其一, （一）, 一、 1. ①.
struct Ordinal {
    const PreparedText *text = nullptr;
    int block = 0; // position of `text` among the article's texts
    qsizetype start = 0;
    qsizetype length = 0;  // 一是: both characters
    Numeral number;        // within it
    QString kind;          // those of one kind are counted together: 是, 要, 第, 其, （）, 、 …
    int level = 0;         // of block numbers: 一、 1, （一） 2, 1. 3, (1) 4; 0: within the text
    int headings = 0;      // block numbers of higher levels before it in the article
    qsizetype end() const { return start + length; }
};

// Those of an article's paragraphs and headings, in order.
QList<Ordinal> ordinalsOf(const PreparedArticle &article);

} // namespace bulletin
