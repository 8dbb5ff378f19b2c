// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace bulletin {

// What one line of Chinese office text looks like, by its characters alone. Pure functions.

// Full-width ASCII to half width, U+3000 to a space: one form to match patterns against. Keeps
// every character's position.
QString halfWidth(const QString &text);

// Ends in one of 。！？…：；”） (or their half-width forms), or in a stop inside a mark that closes (。’):
// a paragraph may end so (DESIGN.md §5, Joining).
bool endsSentence(const QString &text);

// ★ ◆ ■ …: what sets a line off without being text.
bool isOrnament(QChar character);
// Without ornaments and blanks at both ends.
QString withoutOrnaments(const QString &text);
// 【本室动态】, ★本室动态★, —— 本室动态 —— → 本室动态. Blanks of a letter-spaced name go. Nothing where the line is no section line.
std::optional<QString> sectionName(const QString &text);
// The same of a line that is known to be one: ◆ 本室动态, 【本室动态.
QString sectionWords(const QString &text);
// 目录, 本期要目, 【目录】 …
bool isContentsHeading(const QString &text);
// 按语：… / 编者按：… → what follows the label.
std::optional<QString> editorialNote(const QString &text);

// 一、 gives 1, （一） gives 2, anything else 0; only whole short lines without a closing mark.
int headingLevel(const QString &text);
// 1. （1） ① ● …: never joined to its neighbours.
bool isListItem(const QString &text);
// Cells side by side: a table row as text, parted by tabs or wide blanks.
bool isSpread(const QString &text);
// 图1 … / 表2 … / （图为…）
bool isCaption(const QString &text);
// — 3 — / 第 3 页 / - 3 -: a page's foot in the middle of a text.
bool isPageNumber(const QString &text);
// A rule of dashes, stars or equals signs.
bool isDateLine(const QString &text); // （2023-10-12）, 发布时间：2024年5月7日: a date and no more
bool opensText(const QString &text); // 6月3日，…, 近日，…, 【本报讯】…: no title begins so
bool isRowOfColumns(const QString &text); // 沅岭市　　7.8　　5.2: three and more, parted by wide blanks
bool isRule(const QString &text);

// Blanks between every two characters are how a short word is spread over a line: 目　录 → 目录.
QString withoutLetterSpacing(const QString &text);
// Number of a Chinese or Arabic numeral: 二十三, 〇, 12; nothing for anything else.
std::optional<int> parseNumeral(const QString &text);

} // namespace bulletin
