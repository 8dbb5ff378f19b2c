// SPDX-License-Identifier: Apache-2.0
// Any XML at all as the document of a Word file: the zip around it is sound, so that what is tried
// is the walk over the document and not its unpacking.
#include "core/base/failure.h"
#include "core/formats/readers.h"

#include <QBuffer>
#include <zip.h>

namespace {

QByteArray zipped(const uint8_t *data, size_t size)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    zip_source_keep(source);
    const zip_int64_t part = zip_file_add(archive, "word/document.xml", zip_source_buffer(archive, data, size, 0), ZIP_FL_ENC_UTF_8);
    zip_set_file_compression(archive, zip_uint64_t(part), ZIP_CM_STORE, 0);
    zip_close(archive);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(source), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace bulletin;
    QByteArray bytes = zipped(data, size);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    try {
        readIssue(device, QStringLiteral("issue.docx"));
        device.seek(0);
        readDraft(device, QStringLiteral("draft.docx"));
    } catch (const Failure &) {
        // Broken input is refused by design; a crash, a hang or another exception is not.
    }
    return 0;
}
