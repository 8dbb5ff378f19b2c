// SPDX-License-Identifier: Apache-2.0
#include "core/formats/html_source.h"

#include "core/formats/docx_numbering.h"
#include "core/formats/embedded_image.h"
#include "core/formats/html_cleaner.h"
#include "core/formats/limits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <gumbo.h>
#include <memory>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::HtmlReader)
};

constexpr double mmPerPixel = 25.4 / 96;

// Of a Windows clipboard only the fragment counts; what stands around it is the page it was cut from.
QString fragmentOf(const QString &html)
{
    static const QRegularExpression begin(u"<!--\\s*StartFragment\\s*-->"_s);
    static const QRegularExpression end(u"<!--\\s*EndFragment\\s*-->"_s);
    const auto first = begin.match(html);
    if (first.hasMatch()) {
        const auto last = end.match(html, first.capturedEnd());
        return html.mid(first.capturedEnd(), last.hasMatch() ? last.capturedStart() - first.capturedEnd() : -1);
    }
    if (!html.startsWith(u"Version:"_s))
        return html;
    const qsizetype markup = html.indexOf(u'<');
    return markup < 0 ? QString() : html.mid(markup);
}

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

bool isWide(QChar character)
{
    return character.unicode() >= 0x2E80 || character.isSurrogate();
}

// Walks over the tree that gumbo made of cleaned HTML: at most limits::htmlParsedDepth deep.
class HtmlWalker {
public:
    explicit HtmlWalker(HtmlCounts &counts)
        : m_counts(counts)
    {
    }
    SourceDocument walk(const GumboNode *root)
    {
        visit(root, Style(), 0);
        flush();
        m_document.lines = m_lines;
        return std::move(m_document);
    }

private:
    struct Style {
        bool marks[5] = {};
        double points = 0;
        bool centred = false;
        bool listNumber = false;
        bool lineEnds = false; // they count, as in pre
        int outline = 0;
    };
    struct List {
        bool ordered = false;
        bool chinese = false;
        int next = 1;
    };

    void visit(const GumboNode *node, Style style, int depth);
    void visitChildren(const GumboNode *node, const Style &style, int depth);
    bool remove(const GumboNode *node, const QString &flags);
    void visitBlock(const GumboNode *node, Style style, int depth);
    void visitTable(const GumboNode *node, const Style &style, int depth);
    void collectRows(const GumboNode *node, const Style &style, int depth, QList<QList<QList<SourceLine>>> &rows, bool &nested);
    void addImage(const GumboNode *node);
    void addText(const QString &characters, const Style &style);
    void flush(bool softBreak = false);
    static Style styled(Style style, const QString &flags, const GumboNode *node);
    static qsizetype characters(const GumboNode *node);

    HtmlCounts &m_counts;
    SourceDocument m_document;
    QList<SourceLine> m_lines; // of the whole, or of the table cell being read
    SourceLine m_line;
    bool m_continues = false;
    QList<List> m_lists;
    int m_number = 0;
};

qsizetype HtmlWalker::characters(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT)
        return trimmedBlanks(QString::fromUtf8(node->v.text.text)).size();
    if (node->type != GUMBO_NODE_ELEMENT)
        return 0;
    qsizetype sum = 0;
    for (unsigned index = 0; index < node->v.element.children.length; ++index)
        sum += characters(static_cast<const GumboNode *>(node->v.element.children.data[index]));
    return sum;
}

bool HtmlWalker::remove(const GumboNode *node, const QString &flags)
{
    if (flags.contains(u'd'))
        ++m_counts.deletions;
    else if (flags.contains(u'c'))
        ++m_counts.comments;
    else if (flags.contains(u'h'))
        ++m_counts.hidden;
    else if (!flags.contains(u'x'))
        return false;
    m_counts.removedCharacters += characters(node);
    return true;
}

HtmlWalker::Style HtmlWalker::styled(Style style, const QString &flags, const GumboNode *node)
{
    static const QString on = u"biu+-"_s;
    static const QString off = u"BIU"_s;
    for (const QChar flag : flags) {
        if (const qsizetype mark = on.indexOf(flag); mark >= 0)
            style.marks[mark] = true;
        if (const qsizetype mark = off.indexOf(flag); mark >= 0)
            style.marks[mark] = false;
    }
    style.centred = style.centred || flags.contains(u'C');
    style.listNumber = style.listNumber || flags.contains(u'L');
    style.lineEnds = style.lineEnds || flags.contains(u'w');
    if (const double points = attributeOf(node, "p").toDouble(); points > 0)
        style.points = points;
    return style;
}

void HtmlWalker::visitChildren(const GumboNode *node, const Style &style, int depth)
{
    const GumboVector &children = node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
    for (unsigned index = 0; index < children.length; ++index)
        visit(static_cast<const GumboNode *>(children.data[index]), style, depth + 1);
}

void HtmlWalker::visit(const GumboNode *node, Style style, int depth)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
        addText(QString::fromUtf8(node->v.text.text), style);
        return;
    }
    if (node->type == GUMBO_NODE_DOCUMENT) {
        visitChildren(node, style, depth);
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    const QString flags = attributeOf(node, "f");
    if (remove(node, flags))
        return;
    m_counts.insertions += flags.contains(u'n');
    style = styled(style, flags, node);
    switch (node->v.element.tag) {
    case GUMBO_TAG_BR:
        flush(true);
        break;
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_IMAGE:
        addImage(node);
        break;
    case GUMBO_TAG_TABLE:
        flush();
        visitTable(node, style, depth);
        break;
    case GUMBO_TAG_SPAN: {
        // A list number is set apart with blanks; in running text it stands close.
        const bool number = flags.contains(u'L');
        visitChildren(node, style, depth);
        if (number) {
            while (!m_line.text.isEmpty() && isBlank(m_line.text.back()))
                m_line.text.chop(1);
            if (!m_line.text.isEmpty() && m_line.text.back().unicode() < 0x80 && m_line.text.back().isLetterOrNumber())
                m_line.text += u' ';
        }
        break;
    }
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_TBODY:
        visitChildren(node, style, depth);
        break;
    default:
        visitBlock(node, style, depth);
        break;
    }
}

void HtmlWalker::visitBlock(const GumboNode *node, Style style, int depth)
{
    flush();
    const GumboTag tag = node->v.element.tag;
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6)
        style.outline = int(tag) - int(GUMBO_TAG_H1) + 1;
    const bool list = tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL;
    if (list) {
        const int start = attributeOf(node, "n").toInt();
        m_lists.append(List{tag == GUMBO_TAG_OL, attributeOf(node, "f").contains(u'z'), attributeOf(node, "n").isEmpty() ? 1 : start});
    }
    if (tag == GUMBO_TAG_LI && !m_lists.isEmpty()) {
        List &current = m_lists.last();
        if (current.ordered)
            m_line.text = current.chinese ? formattedNumber(current.next, u"chineseCounting"_s) + u'、' : u"%1."_s.arg(current.next);
        else
            m_line.text = u"• "_s;
        ++current.next;
    }
    visitChildren(node, style, depth);
    if (tag == GUMBO_TAG_LI && m_line.text == u"• "_s)
        m_line.text.clear();
    flush();
    if (list)
        m_lists.removeLast();
}

void HtmlWalker::collectRows(const GumboNode *node, const Style &style, int depth, QList<QList<QList<SourceLine>>> &rows, bool &nested)
{
    for (unsigned index = 0; index < node->v.element.children.length; ++index) {
        const auto *child = static_cast<const GumboNode *>(node->v.element.children.data[index]);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        const QString flags = attributeOf(child, "f");
        if (remove(child, flags))
            continue;
        if (child->v.element.tag == GUMBO_TAG_TR) {
            rows.append(QList<QList<SourceLine>>());
            collectRows(child, styled(style, flags, child), depth, rows, nested);
        } else if (child->v.element.tag == GUMBO_TAG_TD || child->v.element.tag == GUMBO_TAG_TH) {
            if (rows.isEmpty())
                rows.append(QList<QList<SourceLine>>());
            QList<SourceLine> outer;
            m_lines.swap(outer);
            visitChildren(child, styled(style, flags, child), depth);
            flush();
            m_lines.swap(outer);
            nested = nested || std::any_of(outer.begin(), outer.end(), [](const SourceLine &line) { return line.kind != SourceKind::Text; });
            rows.last().append(outer);
            for (int more = 1; more < qMin(60, attributeOf(child, "n").toInt()); ++more)
                rows.last().append(QList<SourceLine>());
        } else if (child->v.element.tag == GUMBO_TAG_CAPTION) {
            visitBlock(child, styled(style, flags, child), depth);
            if (!m_lines.isEmpty() && m_lines.last().kind == SourceKind::Text) {
                m_lines.last().role = SourceRole::Caption;
                m_lines.last().captionAbove = true;
            }
        } else {
            collectRows(child, styled(style, flags, child), depth, rows, nested);
        }
    }
}

void HtmlWalker::visitTable(const GumboNode *node, const Style &style, int depth)
{
    QList<QList<QList<SourceLine>>> rows;
    bool nested = false;
    collectRows(node, style, depth + 1, rows, nested);
    SourceLine table;
    table.kind = SourceKind::Table;
    table.number = m_number + 1;
    qsizetype columns = 0;
    qsizetype cells = 0;
    bool anyText = false;
    for (const auto &row : std::as_const(rows)) {
        QStringList texts;
        for (const QList<SourceLine> &cell : row) {
            QStringList paragraphs;
            for (const SourceLine &line : cell)
                paragraphs.append(line.text);
            texts.append(paragraphs.join(u'\n'));
            anyText = anyText || !paragraphs.isEmpty();
        }
        columns = qMax(columns, texts.size());
        cells += texts.size();
        table.rows.append(texts);
    }
    if (!anyText)
        return;
    // A frame around the page, a table in a table, one too deep or too large: its text in reading order.
    if (nested || columns == 1 || depth > limits::htmlDepth || cells > limits::tableCells) {
        for (const auto &row : std::as_const(rows)) {
            for (const QList<SourceLine> &cell : row)
                m_lines += cell;
        }
        return;
    }
    for (QStringList &row : table.rows)
        row.resize(columns);
    m_lines.append(table);
}

void HtmlWalker::addImage(const GumboNode *node)
{
    const QByteArray bytes = QByteArray::fromBase64(attributeOf(node, "s").toLatin1());
    const std::optional<Image> image = keptImage(bytes);
    if (!image) {
        ++m_counts.pictures;
        return;
    }
    flush();
    SourceLine line;
    line.kind = SourceKind::Image;
    line.imageId = imageIdOf(bytes);
    line.imageWidthMm = attributeOf(node, "w").toInt() * mmPerPixel;
    line.number = ++m_number;
    m_document.images.insert(line.imageId, *image);
    m_lines.append(line);
}

void HtmlWalker::addText(const QString &characters, const Style &style)
{
    if (style.lineEnds && characters.contains(u'\n')) {
        const QStringList lines = characters.split(u'\n');
        for (qsizetype index = 0; index < lines.size(); ++index) {
            if (index > 0)
                flush();
            addText(lines.at(index), style);
        }
        return;
    }
    const qsizetype begin = m_line.text.size();
    for (qsizetype index = 0; index < characters.size(); ++index) {
        const QChar character = characters.at(index);
        const char16_t unit = character.unicode();
        if (unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == u'\f') {
            // Word breaks its source anywhere: between two Han characters a line end is nothing.
            const bool lineEnd = unit == u'\n' || unit == u'\r';
            const bool afterWide = !m_line.text.isEmpty() && isWide(m_line.text.back());
            const bool beforeWide = index + 1 < characters.size() && isWide(characters.at(index + 1));
            if (m_line.text.isEmpty() || isBlank(m_line.text.back()) || (lineEnd && afterWide && (beforeWide || index + 1 == characters.size())))
                continue;
            m_line.text += u' ';
        } else if (unit == 0xA0) {
            m_line.text += u' ';
        } else if (unit >= 0x20 && unit != 0xFEFF && unit != 0xAD && unit != 0x7F && unit != 0x200B) {
            m_line.text += character;
        }
    }
    const qsizetype length = m_line.text.size() - begin;
    if (length <= 0 || style.listNumber)
        return;
    static constexpr MarkKind kinds[] = {MarkKind::Bold, MarkKind::Italic, MarkKind::Underline, MarkKind::Superscript, MarkKind::Subscript};
    for (size_t mark = 0; mark < std::size(kinds); ++mark) {
        if (style.marks[mark])
            m_line.marks.append(Mark{kinds[mark], begin, length});
    }
    m_line.points = qMax(m_line.points, style.points);
    m_line.centred = style.centred;
    m_line.outlineLevel = style.outline;
}

void HtmlWalker::flush(bool softBreak)
{
    m_line.marks = mergedMarks(m_line.marks);
    trimLine(m_line);
    if (!m_line.text.isEmpty()) {
        if (!m_continues)
            ++m_number;
        m_line.number = m_number;
        m_line.continues = m_continues;
        m_lines.append(m_line);
        m_continues = softBreak;
    } else if (!softBreak) {
        m_continues = false;
    }
    m_line = SourceLine();
}

} // namespace

SourceDocument sourceFromHtml(const QString &html, HtmlCounts *counts)
{
    HtmlCounts ignored;
    HtmlCounts &counted = counts ? *counts : ignored;
    HtmlCleaner cleaner(fragmentOf(html));
    const QByteArray bytes = cleaner.cleaned();
    counted.pictures += cleaner.droppedPictures();
    const auto destroy = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size())), destroy);
    SourceDocument document = HtmlWalker(counted).walk(output->root);
    document.notes = htmlNotes(counted);
    return document;
}

QStringList htmlNotes(const HtmlCounts &counts)
{
    QStringList notes;
    const int changes = counts.deletions + counts.insertions;
    if (changes > 0)
        notes.append(Sentences::tr("%1 tracked changes were accepted.").arg(changes));
    if (counts.comments > 0)
        notes.append(Sentences::tr("%1 comments were left out.").arg(counts.comments));
    if (counts.hidden > 0)
        notes.append(Sentences::tr("%1 pieces of hidden text were left out.").arg(counts.hidden));
    if (counts.pictures > 0)
        notes.append(Sentences::tr("%1 pictures were left out, because they lie outside the text; insert them from their files.").arg(counts.pictures));
    return notes;
}

} // namespace bulletin
