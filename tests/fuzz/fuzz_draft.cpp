// SPDX-License-Identifier: Apache-2.0
// Any bytes at all, read as a draft: an article, a refusal or a Failure, nothing else.
#include "core/base/failure.h"
#include "core/formats/readers.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace bulletin;
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return 0; // an old Word file would go to LibreOffice, a minute each
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    try {
        readDraft(device, QStringLiteral("draft"));
    } catch (const Failure &) {
        // Broken input is refused by design; a crash, a hang or another exception is not.
    }
    return 0;
}
