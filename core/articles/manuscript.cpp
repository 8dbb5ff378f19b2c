// SPDX-License-Identifier: Apache-2.0
#include "core/articles/manuscript.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct MarkName {
    MarkKind kind;
    QLatin1StringView name;
};
constexpr MarkName markNames[] = {{MarkKind::Bold, "bold"_L1},
                                  {MarkKind::Italic, "italic"_L1},
                                  {MarkKind::Underline, "underline"_L1},
                                  {MarkKind::Superscript, "superscript"_L1},
                                  {MarkKind::Subscript, "subscript"_L1}};

struct BlockName {
    BlockKind kind;
    QLatin1StringView name;
};
constexpr BlockName blockNames[] = {{BlockKind::Paragraph, "paragraph"_L1},
                                    {BlockKind::Heading, "heading"_L1},
                                    {BlockKind::Image, "image"_L1},
                                    {BlockKind::Table, "table"_L1}};

QLatin1StringView nameOf(BlockKind kind)
{
    for (const BlockName &entry : blockNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(MarkKind kind)
{
    for (const MarkName &entry : markNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    Q_UNREACHABLE();
}

QJsonArray marksJson(const QList<Mark> &marks)
{
    QJsonArray array;
    for (const Mark &mark : marks)
        array.append(QJsonObject{{u"kind"_s, nameOf(mark.kind)}, {u"start"_s, mark.start}, {u"length"_s, mark.length}});
    return array;
}

QJsonArray rowsJson(const QList<QStringList> &rows)
{
    QJsonArray array;
    for (const QStringList &row : rows)
        array.append(QJsonArray::fromStringList(row));
    return array;
}

QJsonObject blockJson(const Block &block)
{
    QJsonObject object{{u"kind"_s, nameOf(block.kind)}, {u"text"_s, block.text}};
    if (!block.marks.isEmpty())
        object.insert(u"marks"_s, marksJson(block.marks));
    if (block.kind == BlockKind::Heading)
        object.insert(u"level"_s, block.level);
    if (block.kind == BlockKind::Image) {
        object.insert(u"image"_s, block.imageId);
        if (block.imageWidthMm > 0)
            object.insert(u"width_mm"_s, block.imageWidthMm);
    }
    if (block.kind == BlockKind::Table)
        object.insert(u"rows"_s, rowsJson(block.rows));
    return object;
}

QList<Mark> marksFrom(const QJsonArray &array)
{
    QList<Mark> marks;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        for (const MarkName &entry : markNames) {
            if (object.value("kind"_L1).toString() == entry.name)
                marks.append({entry.kind, object.value("start"_L1).toInteger(), object.value("length"_L1).toInteger()});
        }
    }
    return marks;
}

Block blockFrom(const QJsonObject &object)
{
    Block block;
    for (const BlockName &entry : blockNames) {
        if (object.value("kind"_L1).toString() == entry.name)
            block.kind = entry.kind;
    }
    block.text = object.value("text"_L1).toString();
    block.marks = marksFrom(object.value("marks"_L1).toArray());
    block.level = object.value("level"_L1).toInt();
    block.imageId = object.value("image"_L1).toString();
    block.imageWidthMm = object.value("width_mm"_L1).toDouble();
    for (const QJsonValue &row : object.value("rows"_L1).toArray()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells.append(cell.toString());
        block.rows.append(cells);
    }
    return block;
}

// Han characters, kana and every full-width or CJK mark count one each.
bool countsAlone(char32_t character)
{
    if (QChar::isSpace(character))
        return false;
    const QChar::Script script = QChar::script(character);
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Bopomofo)
        return true;
    const bool generalMark = character >= 0x2010 && character <= 0x206F;
    const bool cjkMark = character >= 0x3000 && character <= 0x303F;
    const bool fullWidth = character >= 0xFF00 && character <= 0xFFEF;
    return generalMark || cjkMark || fullWidth || character == 0xB7;
}

int countOf(const QString &text)
{
    int count = 0;
    bool inWord = false;
    for (const char32_t character : text.toUcs4()) {
        const bool alone = countsAlone(character);
        const bool word = !alone && !QChar::isSpace(character);
        if (alone || (word && !inWord))
            ++count;
        inWord = word;
    }
    return count;
}

} // namespace

QString imageIdOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

int characterCount(const Manuscript &manuscript)
{
    int count = 0;
    for (const Block &block : manuscript.blocks) {
        count += countOf(block.text);
        for (const QStringList &row : block.rows) {
            for (const QString &cell : row)
                count += countOf(cell);
        }
    }
    return count;
}

QStringList paragraphTexts(const Manuscript &manuscript)
{
    QStringList texts;
    for (const Block &block : manuscript.blocks) {
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading)
            texts.append(block.text);
    }
    return texts;
}

QJsonArray toJson(const Manuscript &manuscript)
{
    QJsonArray blocks;
    for (const Block &block : manuscript.blocks)
        blocks.append(blockJson(block));
    return blocks;
}

Manuscript manuscriptFromJson(const QJsonArray &blocks)
{
    Manuscript manuscript;
    for (const QJsonValue &block : blocks)
        manuscript.blocks.append(blockFrom(block.toObject()));
    return manuscript;
}

QString contentHash(const QStringList &titleLines, const Manuscript &manuscript)
{
    const QByteArray lines = QJsonDocument(QJsonArray::fromStringList(titleLines)).toJson(QJsonDocument::Compact);
    const QByteArray blocks = QJsonDocument(toJson(manuscript)).toJson(QJsonDocument::Compact);
    return storedHash(QString::fromUtf8(lines), QString::fromUtf8(blocks));
}

// libsodium's is three times as fast as Qt's, and every save waits for it.
QString storedHash(const QString &titleLines, const QString &blocks)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArray &part : {QByteArray("["), titleLines.toUtf8(), QByteArray(","), blocks.toUtf8(), QByteArray("]")})
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(part.constData()), static_cast<unsigned long long>(part.size()));
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(hash.data()));
    return QString::fromLatin1(hash.toHex());
}

} // namespace bulletin
