// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace bulletin {

// Codes that are read off paper and typed once: random bits as base32 (A–Z 2–7) in groups of four.
// Kept as hashes alone, like passwords.
enum class CodeUse {
    Recovery, // 160 bits: for the sealed envelope
    Reset,    // 80 bits: good for a day
};
QString newCode(CodeUse use); // ABCD-EFGH-…
// As it is hashed: blanks, dashes and case do not matter, and 0 1 8 are read as the O I B they look like.
QByteArray comparableCode(const QByteArray &typed);

} // namespace bulletin
