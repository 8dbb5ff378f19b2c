// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

#include <optional>
#include <span>

namespace bulletin {

// Small scanners that the rules about facts share: numbers, words at a place, sentences.

// 12, １２, 十二, 二〇二四.
struct Numeral {
    qsizetype start = 0;
    qsizetype length = 0;
    int value = 0;
    bool han = false;
    bool leadingZero = false; // 02
    qsizetype end() const { return start + length; }
};
// The whole number that begins at `start`; nothing where none does, in the middle of one, and where
// Han numerals form no number (三四). Up to nine digits.
std::optional<Numeral> numeralAt(QStringView text, qsizetype start);
// The whole number that ends before `end`.
std::optional<Numeral> numeralBefore(QStringView text, qsizetype end);
QString hanNumeral(int value); // 1 … 9999: 一百三十
QString writtenLike(const Numeral &model, int value);
QString countedLike(const Numeral &model, int value); // before a measure word: 两个, 两天

bool isIdeograph(QChar character);
bool isSpacing(QChar character);
bool isAnyDigit(QChar character); // ASCII or full width
qsizetype skipBlanks(QStringView text, qsizetype position);
qsizetype skipBlanksBack(QStringView text, qsizetype end); // the end of what stands before the blanks

using Words = std::span<const QStringView>;
bool standsAt(QStringView text, qsizetype position, QStringView word);
// The longest of the words that begins at `position` / ends before `end`; empty: none.
QStringView wordAt(QStringView text, qsizetype position, Words words);
QStringView wordBefore(QStringView text, qsizetype end, Words words);
bool holdsAny(QStringView text, Words words);
// Up to `count` characters before `end` / from `start`.
QStringView before(QStringView text, qsizetype end, qsizetype count);
QStringView behind(QStringView text, qsizetype start, qsizetype count);

bool endsSentence(char16_t character); // 。！？
// The sentence round a position, without its stop; no longer than `reach` either way.
Span sentenceAround(QStringView text, qsizetype position, qsizetype reach = 300);

} // namespace bulletin
