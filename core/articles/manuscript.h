// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

class QJsonArray;
class QJsonObject;

namespace bulletin {

// The neutral text of an article: a list of blocks. Every reader makes it, every writer,
// count and check takes it. Plain values; nothing here knows of files, fonts or the database.

enum class MarkKind { Bold, Italic, Underline, Superscript, Subscript };

// A mark over part of a block's text; start and length in UTF-16 units of Block::text.
struct Mark {
    MarkKind kind = MarkKind::Bold;
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Mark &, const Mark &) = default;
};

enum class BlockKind { Paragraph, Heading, Image, Table };

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    // Paragraph, Heading: the text, without indents or line breaks. Image: its caption.
    // Table: its caption (may be empty).
    QString text;
    QList<Mark> marks;      // Paragraph and Heading only; sorted by start
    int level = 0;          // Heading: 1 = 一、 2 = （一）; otherwise 0. The number is part of the text.
    QString imageId;        // Image: key into the images (lower-case hex SHA-256 of the bytes)
    double imageWidthMm = 0; // Image: wished width; 0 = natural, never wider than the text
    QList<QStringList> rows; // Table: rows of cells, all of equal length; first row is the head
    friend bool operator==(const Block &, const Block &) = default;
};

struct Manuscript {
    QList<Block> blocks;
    friend bool operator==(const Manuscript &, const Manuscript &) = default;
};

// A picture as it is stored: PNG, JPEG, GIF or BMP bytes, unchanged, addressed by their hash.
struct Image {
    QByteArray bytes;
    QString mediaType; // image/png, image/jpeg …
    QSize pixels;
    friend bool operator==(const Image &, const Image &) = default;
};
using Images = QHash<QString, Image>; // key: imageId

// Lower-case hex SHA-256 of the bytes.
QString imageIdOf(const QByteArray &bytes);

// What an office counts as 字数: Han characters, digits-and-Latin words and full-width marks as
// Word counts "字数" (every Han character and CJK mark one, every unbroken Latin/digit run one).
int characterCount(const Manuscript &manuscript);

// The texts of paragraphs and headings only, in order (Issue shape, "paragraphs").
QStringList paragraphTexts(const Manuscript &manuscript);

// Canonical JSON: the Issue shape's "blocks"; also how a revision is stored and hashed.
QJsonArray toJson(const Manuscript &manuscript);
Manuscript manuscriptFromJson(const QJsonArray &blocks);

// Lower-case hex SHA-256 over the title lines and the canonical JSON: a revision's content hash.
QString contentHash(const QStringList &titleLines, const Manuscript &manuscript);
// The same over the two as they are stored (compact JSON arrays), without reading them.
QString storedHash(const QString &titleLines, const QString &blocks);

} // namespace bulletin
