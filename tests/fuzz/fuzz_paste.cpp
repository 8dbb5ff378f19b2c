// SPDX-License-Identifier: Apache-2.0
// Whatever another program puts on the clipboard: text comes of it, or nothing.
#include "core/base/failure.h"
#include "core/formats/readers.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace bulletin;
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    try {
        readPastedHtml(html, html.left(400));
        readPastedText(html);
    } catch (const Failure &) {
        // Too large or too deep is refused by design.
    }
    return 0;
}
