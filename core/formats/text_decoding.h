// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace bulletin {

// Bytes of a device up to `limitBytes`; throws Failure where there are more, none, or the device fails.
QByteArray readAllWithin(QIODevice &device, qint64 limitBytes, const QString &fileName);

// What the first bytes say a file is, whatever its name says.
enum class FileKind { Text, Zip, Ole, Rtf, Html, Pdf, Image, OtherBinary };
FileKind sniff(const QByteArray &bytes);

// A text file's characters: byte order marks, UTF-8, UTF-16 with and without mark, GB18030 (with
// GBK and GB2312 in it). Line ends become LF, NUL and byte order marks go. A stray bad byte becomes
// U+FFFD and does not turn the rest into another encoding. Throws Failure: binary, truncated, empty.
struct DecodedText {
    QString text;
    QString encoding; // UTF-8, UTF-16LE, UTF-16BE, UTF-32, GB18030
    int replaced = 0; // characters that could not be decoded
};
DecodedText decodeText(const QByteArray &bytes, const QString &fileName);
// The same with every character as it stands in the file, controls too, but for a byte order mark at its
// start; CRLF is LF: what places in a file are counted in (DESIGN §5, Findings).
QString decodeWhole(const QByteArray &bytes, const QString &fileName);

// LF for every kind of line end; NUL, U+FEFF and other controls removed.
QString withPlainLineEnds(const QString &text);

} // namespace bulletin
