// SPDX-License-Identifier: Apache-2.0
#include "core/formats/zip_archive.h"

#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"

#include <memory>
#include <zip.h>

namespace bulletin {
namespace {

// Names that would leave the folder they are unpacked into. We unpack nothing, but a file that
// carries them was made to harm somebody.
bool isTrickName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u':') || name.contains(QChar(u'\0')))
        return true;
    const QStringList steps = name.split(u'/');
    return steps.contains(QStringLiteral("..")) || steps.contains(QStringLiteral("."));
}

} // namespace

ZipArchive::ZipArchive(const QByteArray &bytes, const QString &fileName)
    : m_bytes(bytes)
    , m_fileName(fileName)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
    if (source)
        m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!m_zip) {
        const int code = zip_error_code_zip(&error);
        if (source)
            zip_source_free(source);
        zip_error_fini(&error);
        // Without a central directory the end is missing: the usual mark of an unfinished copy.
        throw code == ZIP_ER_NOZIP ? reader_failures::truncated(m_fileName) : reader_failures::damaged(m_fileName);
    }
    zip_error_fini(&error);
    try {
        list();
    } catch (...) {
        zip_discard(m_zip);
        throw;
    }
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_zip);
}

void ZipArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > limits::packageParts)
        throw reader_failures::tooMuchInside(m_fileName);
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), ZIP_FL_ENC_GUESS, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            throw reader_failures::damaged(m_fileName);
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            throw reader_failures::encrypted(m_fileName);
        const QString name = QString::fromUtf8(stat.name).replace(u'\\', u'/');
        if (isTrickName(name) || m_entries.contains(name))
            throw reader_failures::damaged(m_fileName);
        m_names.append(name);
        m_entries.insert(name, Entry{static_cast<quint64>(index), (stat.valid & ZIP_STAT_COMP_SIZE) ? stat.comp_size : 0});
    }
}

QByteArray ZipArchive::read(const QString &name)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return {};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_zip, entry->index, 0), zip_fclose);
    if (!file)
        throw reader_failures::damaged(m_fileName);
    QByteArray bytes;
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), chunk.data(), static_cast<zip_uint64_t>(chunk.size()));
        if (got < 0)
            throw reader_failures::damaged(m_fileName);
        if (got == 0)
            break;
        bytes.append(chunk.constData(), got);
        m_unpacked += got;
        const qint64 packed = qMax<qint64>(1, static_cast<qint64>(entry->packedSize));
        if (m_unpacked > limits::unpackedBytes || bytes.size() > limits::partBytes
            || (bytes.size() > limits::ratioFrom && bytes.size() / packed > limits::ratio))
            throw reader_failures::tooMuchInside(m_fileName);
    }
    return bytes;
}

} // namespace bulletin
