// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace bulletin {

// The labels of a tail: 报：… 送：… 发：…, 责编：… 电话：…, 签发：…, with a colon or in brackets (【电话】…).
enum class TailLine { Recipients, Colophon, Other };
// What a line says, by the label it begins with or, of a colophon, holds; nothing: no label of a tail.
std::optional<TailLine> tailLine(const QString &text);

enum class TailLabel { Recipients, Editor, Phone, Email, Other };
struct FoundLabel {
    TailLabel label = TailLabel::Other;
    QString word;         // without blanks
    qsizetype start = 0;
    qsizetype end = 0;    // behind colon or bracket
    bool opens = false;   // a line that begins so is the tail's and no article's
};
// The first label at or behind `from`.
std::optional<FoundLabel> findTailLabel(const QString &text, qsizetype from = 0);

} // namespace bulletin
