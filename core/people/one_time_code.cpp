// SPDX-License-Identifier: Apache-2.0
#include "core/people/one_time_code.h"

#include <sodium.h>

namespace bulletin {
namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int group = 4;

char readable(char typed)
{
    switch (typed) {
    case '0': return 'O';
    case '1': return 'I';
    case '8': return 'B';
    default: return typed >= 'a' && typed <= 'z' ? char(typed - 'a' + 'A') : typed;
    }
}

} // namespace

QString newCode(CodeUse use)
{
    [[maybe_unused]] const int started = sodium_init();
    Q_ASSERT(started >= 0);
    const int letters = use == CodeUse::Recovery ? 32 : 16; // five bits each
    QString code;
    for (int i = 0; i < letters; ++i) {
        if (i > 0 && i % group == 0)
            code += QLatin1Char('-');
        code += QLatin1Char(alphabet[randombytes_uniform(32)]);
    }
    return code;
}

QByteArray comparableCode(const QByteArray &typed)
{
    QByteArray code;
    code.reserve(typed.size());
    for (const char letter : typed) {
        if (letter != '-' && letter != ' ')
            code += readable(letter);
    }
    return code;
}

} // namespace bulletin
