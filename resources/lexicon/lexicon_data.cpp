// SPDX-License-Identifier: Apache-2.0
#include "resources/lexicon/lexicon_data.h"

// As it is, without a step through rcc: a resource of 3 MB written as C++ takes the compiler long, and
// compressed it would have to be unpacked at each start.
asm(R"(
    .section .rodata
    .balign 8
    .global bulletin_lexicon_begin
    .hidden bulletin_lexicon_begin
bulletin_lexicon_begin:
    .incbin ")" BULLETIN_LEXICON_FILE R"("
    .global bulletin_lexicon_end
    .hidden bulletin_lexicon_end
bulletin_lexicon_end:
    .byte 0
    .text
)");

extern "C" const unsigned char bulletin_lexicon_begin[];
extern "C" const unsigned char bulletin_lexicon_end[];

namespace bulletin {

std::span<const unsigned char> lexiconData()
{
    return {bulletin_lexicon_begin, bulletin_lexicon_end};
}

} // namespace bulletin
