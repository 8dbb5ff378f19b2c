// SPDX-License-Identifier: Apache-2.0
#include "core/formats/zip_writer.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <zip.h>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct ZipTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ZipWriter)
};

[[noreturn]] void fail(const char *reason)
{
    throw Failure(ZipTexts::tr("The document could not be packed (%1).").arg(QString::fromUtf8(reason)));
}

// A zip's dates begin in 1980.
constexpr int firstYear = 1980;

void addPart(zip_t *archive, const ZipPart &part, const QDate &stamp)
{
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    const zip_int64_t index = source ? zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        fail(zip_strerror(archive));
    }
    const QDate day = stamp.isValid() && stamp.year() >= firstYear ? stamp : QDate(firstYear, 1, 1);
    const int date = ((day.year() - firstYear) << 9) | (day.month() << 5) | day.day();
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, zip_uint16_t(date), 0);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 6);
}

} // namespace

QByteArray writeZip(const QList<ZipPart> &parts, const QDate &stamp)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        fail(zip_error_strerror(&error));
    zip_source_keep(target);
    for (const ZipPart &part : parts)
        addPart(archive, part, stamp);
    if (zip_close(archive) != 0)
        fail(zip_strerror(archive));
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
        bytes.resize(qsizetype(stat.size));
        if (zip_source_read(target, bytes.data(), stat.size) != zip_int64_t(stat.size))
            bytes.clear();
        zip_source_close(target);
    }
    zip_source_free(target);
    if (bytes.isEmpty())
        fail("empty");
    return bytes;
}

} // namespace bulletin
