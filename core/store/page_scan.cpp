// SPDX-License-Identifier: Apache-2.0
#include "core/store/page_scan.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStringDecoder>
#include <QtEndian>
#include <bit>
#include <cmath>
#include <optional>

namespace bulletin {
namespace {

struct ScanTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PageScan)
};

constexpr int usualPageSize = 4096; // where the first page does not tell any more
constexpr qint64 largestPayload = 300 * 1000 * 1000;
constexpr qsizetype mostColumns = 200;

// A piece of the file that nothing is read beyond.
class Bytes final {
public:
    explicit Bytes(QByteArrayView view, qsizetype at = 0) : m_view(view), m_at(at) {}
    bool isBeyond() const { return m_beyond; }
    qsizetype at() const { return m_at; }
    quint64 big(int size)
    {
        quint64 value = 0;
        for (const uchar byte : take(size))
            value = value << 8 | byte;
        return value;
    }
    qint64 signedBig(int size)
    {
        const quint64 value = big(size);
        const int shift = 64 - 8 * size;
        return qint64(value << shift) >> shift;
    }
    // 1 to 9 bytes, seven bits each and eight in the last.
    qint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const quint64 byte = big(1);
            if (i == 8)
                return qint64(value << 8 | byte);
            value = value << 7 | (byte & 0x7F);
            if ((byte & 0x80) == 0)
                break;
        }
        return qint64(value);
    }
    QByteArrayView take(qsizetype size)
    {
        if (size < 0 || size > m_view.size() - m_at) {
            m_beyond = true;
            return {};
        }
        m_at += size;
        return m_view.sliced(m_at - size, size);
    }

private:
    QByteArrayView m_view;
    qsizetype m_at;
    bool m_beyond = false;
};

std::optional<QVariant> valueOf(qint64 type, Bytes &body)
{
    constexpr int integerSizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return QVariant();
    if (type >= 1 && type <= 6)
        return QVariant(body.signedBig(integerSizes[type]));
    if (type == 7) {
        const double value = std::bit_cast<double>(body.big(8));
        return std::isfinite(value) ? std::optional<QVariant>(value) : std::nullopt;
    }
    if (type == 8 || type == 9)
        return QVariant(type - 8);
    if (type < 12)
        return std::nullopt;
    const QByteArrayView bytes = body.take(qsizetype((type - 12) / 2));
    if (type % 2 == 0)
        return QVariant(bytes.toByteArray());
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional<QVariant>(text);
}

std::optional<QVariantList> recordOf(const QByteArray &payload)
{
    Bytes header(payload);
    const qint64 headerSize = header.varint();
    if (headerSize < 1 || headerSize > payload.size())
        return std::nullopt;
    Bytes body(payload, qsizetype(headerSize));
    QVariantList values;
    while (header.at() < headerSize && values.size() < mostColumns) {
        const auto value = valueOf(header.varint(), body);
        if (!value || header.isBeyond() || body.isBeyond())
            return std::nullopt;
        values.append(*value);
    }
    // Nothing may be left over: what does not fit exactly is no record.
    return header.at() == headerSize && body.at() == payload.size() ? std::optional(values) : std::nullopt;
}

class Scan final {
public:
    explicit Scan(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            throw Failure(ScanTexts::tr("“%1” cannot be read.").arg(path));
        const QByteArray header = m_file.read(100);
        if (header.startsWith(QByteArray("SQLite format 3\0", 16))) {
            const int told = qFromBigEndian<quint16>(header.constData() + 16);
            m_pageSize = told == 1 ? 65536 : told;
            m_usable = m_pageSize - uchar(header.at(20));
        }
        if (m_pageSize < 512 || !std::has_single_bit(unsigned(m_pageSize)) || m_usable < 480)
            m_pageSize = m_usable = usualPageSize;
        m_pages = (m_file.size() + m_pageSize - 1) / m_pageSize;
    }
    void run(const std::function<void(const ScannedRow &)> &found)
    {
        constexpr char tableLeaf = 0x0D;
        for (qint64 number = 1; number <= m_pages; ++number) {
            const QByteArray bytes = page(number);
            const qsizetype start = number == 1 ? 100 : 0;
            if (bytes.size() > start && bytes.at(start) == tableLeaf)
                readLeaf(bytes, start, found);
        }
    }

private:
    QByteArray page(qint64 number)
    {
        if (number < 1 || number > m_pages || !m_file.seek((number - 1) * m_pageSize))
            return {};
        return m_file.read(m_pageSize);
    }
    void readLeaf(const QByteArray &bytes, qsizetype start, const std::function<void(const ScannedRow &)> &found)
    {
        Bytes header(bytes, start + 3);
        const auto cells = qsizetype(header.big(2));
        header.take(3);
        for (qsizetype i = 0; i < cells; ++i) {
            const auto place = qsizetype(header.big(2));
            if (header.isBeyond())
                return;
            Bytes cell(bytes, place);
            if (place < start + 8 || place >= bytes.size())
                continue;
            const qint64 size = cell.varint();
            const qint64 rowid = cell.varint();
            const auto payload = payloadOf(cell, size);
            if (!payload || rowid < 1)
                continue;
            if (const auto values = recordOf(*payload))
                found({rowid, *values});
        }
    }
    // What does not fit into the cell goes on in a chain of pages.
    std::optional<QByteArray> payloadOf(Bytes &cell, qint64 size)
    {
        if (size < 2 || size > largestPayload)
            return std::nullopt;
        const qint64 most = m_usable - 35;
        const qint64 least = (m_usable - 12) * 32 / 255 - 23;
        const qint64 part = least + (size - least) % (m_usable - 4);
        const qint64 local = size <= most ? size : part <= most ? part : least;
        QByteArray payload = cell.take(qsizetype(local)).toByteArray();
        if (local == size)
            return cell.isBeyond() ? std::nullopt : std::optional(payload);
        auto next = qint64(cell.big(4));
        if (cell.isBeyond())
            return std::nullopt;
        QSet<qint64> seen;
        while (payload.size() < size) {
            const QByteArray overflow = seen.contains(next) ? QByteArray() : page(next);
            if (overflow.size() < m_usable)
                return std::nullopt;
            seen.insert(next);
            payload += overflow.mid(4, qsizetype(std::min<qint64>(m_usable - 4, size - payload.size())));
            next = qFromBigEndian<quint32>(overflow.constData());
        }
        return next == 0 ? std::optional(payload) : std::nullopt; // the last page names no other
    }

    QFile m_file;
    int m_pageSize = usualPageSize;
    int m_usable = usualPageSize;
    qint64 m_pages = 0;
};

} // namespace

void scanPages(const QString &path, const std::function<void(const ScannedRow &)> &found)
{
    Scan(path).run(found);
}

} // namespace bulletin
