// SPDX-License-Identifier: Apache-2.0
#include "core/formats/article_builder.h"

#include "core/formats/line_shapes.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCaption = 40;
constexpr qsizetype longestRow = 60;
constexpr qsizetype shortestCut = 20; // what a page's end cuts off is a whole line at least
constexpr qsizetype jointContext = 12;

// A few words alone, without any mark: a caption or a heading without a number.
bool isFewWords(const QString &text)
{
    return text.size() < shortestCut && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isLetterOrNumber() || character.isSurrogate() || isBlank(character);
    });
}

// 东屏区：6210人，达标率91.2%
bool isRow(const QString &text)
{
    static const QRegularExpression pattern(u"^[\\x{3400}-\\x{9FFF}（）()]{2,16}[：:][^。；：]*[0-9][^。；：]{0,6}$"_s);
    static const QRegularExpression told(u"^[\\x{3400}-\\x{9FFF}（）()0-9“”]{2,18}[：:][^，。；：]{2,40}$"_s); // 公文写作项目第一名：省财政厅 魏青竹
    return (text.size() <= longestRow && pattern.match(text).hasMatch()) || told.match(text).hasMatch();
}

bool beginsMidSentence(const QString &text)
{
    static const QString closers = u"，。、；：！？”’）》】〉…—%％"_s;
    return !text.isEmpty() && closers.contains(text.front());
}

QList<QStringList> plainRows(const QList<QStringList> &rows)
{
    QList<QStringList> plain = rows;
    for (QStringList &row : plain) {
        for (QString &cell : row)
            cell.replace(u'\n', u' ');
    }
    return plain;
}

} // namespace

bool ArticleBuilder::takesCaption(const SourceLine &line) const
{
    if (m_pieces.isEmpty() || line.kind != SourceKind::Text || line.captionAbove)
        return false;
    const Block &last = m_pieces.last().block;
    const bool open = (last.kind == BlockKind::Image || last.kind == BlockKind::Table) && last.text.isEmpty();
    if (!open)
        return false;
    if (line.role == SourceRole::Caption)
        return true;
    return last.kind == BlockKind::Image && line.role == SourceRole::None && line.text.size() <= longestCaption
        && (isCaption(line.text) || (line.centred && !endsSentence(line.text)));
}

void ArticleBuilder::addTable(const SourceLine &line)
{
    Piece piece;
    piece.line = line.number;
    piece.block.kind = BlockKind::Table;
    piece.block.rows = plainRows(line.rows);
    if (!m_pieces.isEmpty() && m_pieces.last().captionOfNext)
        piece.block.text = m_pieces.takeLast().block.text;
    m_pieces.append(piece);
}

void ArticleBuilder::add(const SourceLine &line)
{
    if (line.kind == SourceKind::Table) {
        addTable(line);
        return;
    }
    Piece piece;
    piece.line = line.number;
    if (line.kind == SourceKind::Image) {
        piece.block.kind = BlockKind::Image;
        piece.block.imageId = line.imageId;
        piece.block.imageWidthMm = line.imageWidthMm;
        m_pieces.append(piece);
        return;
    }
    if (takesCaption(line)) {
        m_pieces.last().block.text = line.text;
        return;
    }
    piece.block.text = line.text;
    piece.block.text.replace(u'\t', QChar(0x3000)); // cells side by side stay apart
    piece.block.marks = m_marks == Marks::All ? line.marks : withoutWholeMarks(line.marks, line.text);
    const bool styledHeading = line.role == SourceRole::Heading1 || line.role == SourceRole::Heading2;
    piece.block.level = styledHeading ? (line.role == SourceRole::Heading1 ? 1 : 2)
        : line.role == SourceRole::Body && m_joining == Joining::Off ? 0 : headingLevel(line.text);
    if (piece.block.level > 0)
        piece.block.kind = BlockKind::Heading;
    const bool caption = line.role == SourceRole::Caption || isCaption(line.text);
    piece.captionOfNext = line.captionAbove || (caption && line.role != SourceRole::Body)
        || (line.centred && line.role == SourceRole::None && line.text.size() <= longestCaption && !endsSentence(line.text));
    piece.joinable = piece.block.kind == BlockKind::Paragraph && !isListItem(line.text) && !isSpread(line.text) && !caption && !(line.text.startsWith(u"附："_s) && !line.text.contains(u'。'));
    piece.runsOn = line.runsOn;
    m_pieces.append(piece);
}

void ArticleBuilder::addUnknown(const SourceLine &line)
{
    add(line);
    m_pieces.last().joinable = false;
}

Manuscript ArticleBuilder::manuscript(QList<Joint> *joints) const
{
    Manuscript manuscript;
    const Piece *before = nullptr;
    bool listed = false; // the line before is one of a table set as lines
    for (const Piece &piece : m_pieces) {
        const bool row = piece.block.kind == BlockKind::Paragraph && isRow(piece.block.text);
        const bool belongs = row && before && isRow(before->block.text);
        const bool ends = std::exchange(listed, belongs) || belongs;
        bool joins = !ends && m_joining == Joining::CutParagraphs && before && before->joinable && piece.joinable
            && (before->runsOn || !endsSentence(before->block.text));
        if (joins && isFewWords(before->block.text) && !before->runsOn && !beginsMidSentence(piece.block.text)) {
            joins = false;
            if (joints)
                joints->append(Joint{before->line, before->block.text, false});
        }
        if (joins) {
            Block &whole = manuscript.blocks.last();
            if (joints)
                joints->append(Joint{before->line, whole.text.right(jointContext) + u" | "_s + piece.block.text.left(jointContext)});
            const qsizetype shift = whole.text.size();
            whole.text += piece.block.text;
            for (Mark mark : piece.block.marks) {
                mark.start += shift;
                whole.marks.append(mark);
            }
        } else {
            manuscript.blocks.append(piece.block);
        }
        before = &piece;
    }
    for (Block &block : manuscript.blocks)
        block.marks = mergedMarks(block.marks);
    return manuscript;
}

} // namespace bulletin
