// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/manuscript_reading.h"

#include "core/formats/embedded_image.h"
#include "ui/editor/text_formats.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>

namespace bulletin {
namespace {

bool isBlank(QChar character)
{
    return character.isSpace() || character == QChar(0x3000) || character == QChar(0x200B) || character == QChar(0xFEFF);
}

// Of equal starts the kinds stand in their own order.
void sortMarks(QList<Mark> &marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.start != b.start ? a.start < b.start : a.kind < b.kind; });
}

void addMark(QList<Mark> &marks, MarkKind kind, qsizetype start, qsizetype length)
{
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (mark->kind != kind)
            continue;
        if (mark->start + mark->length == start) {
            mark->length += length;
            return;
        }
        break;
    }
    marks.append({kind, start, length});
}

// Returns how much went at the start.
qsizetype trim(Block &block)
{
    qsizetype from = 0;
    qsizetype to = block.text.size();
    while (from < to && isBlank(block.text.at(from)))
        ++from;
    while (to > from && isBlank(block.text.at(to - 1)))
        --to;
    block.text = block.text.mid(from, to - from);
    for (Mark &mark : block.marks) {
        const qsizetype start = std::clamp<qsizetype>(mark.start - from, 0, block.text.size());
        mark.length = std::clamp<qsizetype>(mark.start + mark.length - from, 0, block.text.size()) - start;
        mark.start = start;
    }
    block.marks.removeIf([](const Mark &mark) { return mark.length <= 0; });
    return from;
}

class Reader {
public:
    Reader(int from, int to) : m_from(from), m_to(to) {}

    void readBlock(const QTextBlock &block);
    void readTable(const QTextTable &table);
    Manuscript manuscript() &&
    {
        endTable();
        return std::move(m_manuscript);
    }
    QList<TextPlace> places() &&
    {
        endTable();
        return std::move(m_places);
    }

private:
    void flush();
    void endTable();
    void readFragment(const QTextFragment &fragment);
    void addPlace(TextPlace place);
    const int m_from, m_to;
    Manuscript m_manuscript;
    QList<TextPlace> m_places;
    Block m_open;              // the paragraph that is being read
    int m_openAt = 0;          // where its text begins
    QString m_tableCaption;    // read, waiting for its table
    int m_captionAt = 0;
};

// Of the block that was read last.
void Reader::addPlace(TextPlace place)
{
    place.block = int(m_manuscript.blocks.size());
    m_places.append(place);
}

void Reader::flush()
{
    m_openAt += int(trim(m_open));
    sortMarks(m_open.marks);
    if (!m_open.text.isEmpty()) {
        m_manuscript.blocks.append(m_open);
        addPlace({0, -1, -1, m_openAt, int(m_open.text.size()), false});
    }
    m_open.text.clear();
    m_open.marks.clear();
}

// A caption whose table is gone is an ordinary paragraph.
void Reader::endTable()
{
    if (m_tableCaption.isEmpty())
        return;
    Block block;
    block.text = std::exchange(m_tableCaption, QString());
    m_manuscript.blocks.append(block);
    addPlace({0, -1, -1, m_captionAt, int(block.text.size()), false});
}

void Reader::readFragment(const QTextFragment &fragment)
{
    const int from = std::max(fragment.position(), m_from);
    const int to = std::min(fragment.position() + fragment.length(), m_to);
    if (from >= to)
        return;
    const QTextCharFormat format = fragment.charFormat();
    if (isPicture(format)) {
        for (int i = from; i < to; ++i) {
            flush();
            m_manuscript.blocks.append(pictureBlock(format));
            addPlace({0, -1, -1, i, 1, true});
        }
        return;
    }
    const QList<MarkKind> marks = marksOf(format);
    const QStringList lines = fragment.text().mid(from - fragment.position(), to - from).split(QChar(QChar::LineSeparator));
    int at = from;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            flush();
        if (m_open.text.isEmpty())
            m_openAt = at;
        QString line = lines.at(i);
        at += int(line.size()) + 1;
        line.remove(QChar(QChar::ObjectReplacementCharacter));
        for (const MarkKind mark : marks) {
            if (!line.isEmpty())
                addMark(m_open.marks, mark, m_open.text.size(), line.size());
        }
        m_open.text += line;
    }
}

void Reader::readBlock(const QTextBlock &block)
{
    endTable();
    m_open = {};
    const TextKind kind = textKind(block);
    if (kind == TextKind::Heading) {
        m_open.kind = BlockKind::Heading;
        m_open.level = headingLevel(block);
    }
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
        readFragment(fragment.fragment());
    if (kind == TextKind::TableCaption) {
        m_captionAt = m_openAt + int(trim(m_open));
        m_tableCaption = m_open.text;
        return;
    }
    flush();
}

// Returns the text; `at` is where it begins.
QString cellText(const QTextTableCell &cell, int *at = nullptr)
{
    QStringList lines;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        if (it.currentBlock().isValid())
            lines.append(it.currentBlock().text());
    }
    QString text = lines.join(u' ');
    text.replace(QChar(QChar::LineSeparator), u' ').remove(QChar(QChar::ObjectReplacementCharacter));
    if (at)
        *at = cell.firstPosition() + int(std::ranges::find_if_not(text, [](QChar character) { return character.isSpace(); }) - text.begin());
    return text.trimmed();
}

QList<QStringList> cells(const QTextTable &table, int firstRow, int rows, int firstColumn, int columns)
{
    QList<QStringList> read;
    for (int row = firstRow; row < firstRow + rows; ++row) {
        QStringList line;
        for (int column = firstColumn; column < firstColumn + columns; ++column)
            line.append(cellText(table.cellAt(row, column)));
        read.append(line);
    }
    return read;
}

void Reader::readTable(const QTextTable &table)
{
    Block block;
    block.kind = BlockKind::Table;
    block.text = std::exchange(m_tableCaption, QString());
    block.rows = cells(table, 0, table.rows(), 0, table.columns());
    m_manuscript.blocks.append(block);
    if (!block.text.isEmpty())
        addPlace({0, -1, -1, m_captionAt, int(block.text.size()), false});
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            int at = 0;
            const int length = int(cellText(table.cellAt(row, column), &at).size());
            addPlace({0, row, column, at, length, false});
        }
    }
}

Reader read(const QTextDocument &document, int from, int to)
{
    Reader reader(from, to);
    const QTextFrame *root = document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            if (table->firstPosition() < to && table->lastPosition() >= from)
                reader.readTable(*table);
        } else if (const QTextBlock block = it.currentBlock(); block.isValid() && block.position() < to && block.position() + block.length() > from) {
            reader.readBlock(block);
        }
    }
    return reader;
}

bool isForbidden(QChar character)
{
    const char16_t code = character.unicode();
    return code == QChar::ObjectReplacementCharacter || code == 0xFDD0 || code == 0xFDD1 || (code < 0x20 && code != '\t');
}

QString soundText(QString text)
{
    for (QChar &character : text) {
        if (character == QChar(QChar::LineSeparator) || character == QChar(QChar::ParagraphSeparator) || character == u'\n' || character == u'\r')
            character = u' ';
        else if (isForbidden(character))
            character = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

Block soundBlock(Block block)
{
    block.text = soundText(block.text);
    const bool isText = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading;
    if (block.kind == BlockKind::Heading)
        block.level = std::clamp(block.level, 1, 2);
    else
        block.level = 0;
    QList<Mark> marks;
    for (Mark mark : std::as_const(block.marks)) {
        mark.start = std::clamp<qsizetype>(mark.start, 0, block.text.size());
        mark.length = std::clamp<qsizetype>(mark.length, 0, block.text.size() - mark.start);
        if (isText && mark.length > 0)
            marks.append(mark);
    }
    block.marks = marks;
    sortMarks(block.marks);
    trim(block);
    qsizetype columns = 0;
    for (const QStringList &row : std::as_const(block.rows))
        columns = std::max(columns, row.size());
    for (QStringList &row : block.rows) {
        for (QString &cell : row)
            cell = soundText(cell).trimmed();
        row.resize(columns);
    }
    return block;
}

} // namespace

Manuscript manuscriptOf(const QTextDocument &document)
{
    return read(document, 0, document.characterCount()).manuscript();
}

QList<TextPlace> textPlaces(const QTextDocument &document)
{
    return read(document, 0, document.characterCount()).places();
}

Manuscript selectedManuscript(const QTextCursor &selection)
{
    if (!selection.hasSelection())
        return {};
    if (QTextTable *table = selection.currentTable(); table && selection.hasComplexSelection()) {
        int row = 0, rows = 0, column = 0, columns = 0;
        selection.selectedTableCells(&row, &rows, &column, &columns);
        Block block;
        block.kind = BlockKind::Table;
        block.rows = cells(*table, row, rows, column, columns);
        return {{block}};
    }
    if (selection.currentTable()) {
        Block block;
        block.text = soundText(selection.selectedText()).trimmed();
        return {{block}};
    }
    return read(*selection.document(), selection.selectionStart(), selection.selectionEnd()).manuscript();
}

Manuscript soundManuscript(const Manuscript &manuscript, Images *images)
{
    images->removeIf([](const Images::iterator &entry) {
        const auto kept = keptImage(entry->bytes);
        return !kept || imageIdOf(entry->bytes) != entry.key();
    });
    Manuscript sound;
    for (const Block &block : manuscript.blocks) {
        const bool isText = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading;
        const Block clean = soundBlock(block);
        if (isText && clean.text.isEmpty())
            continue;
        if (clean.kind == BlockKind::Image && !images->contains(clean.imageId))
            continue;
        if (clean.kind == BlockKind::Table && (clean.rows.isEmpty() || clean.rows.first().isEmpty()))
            continue;
        sound.blocks.append(clean);
    }
    return sound;
}

} // namespace bulletin
