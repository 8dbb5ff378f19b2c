// SPDX-License-Identifier: Apache-2.0
#include "core/formats/html_walker.h"

#include "core/formats/docx_numbering.h"
#include "core/formats/embedded_image.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerPixel = 25.4 / 96;

bool isWide(QChar character)
{
    return character.unicode() >= 0x2E80 || character.isSurrogate();
}

} // namespace

QString HtmlWalker::attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

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
    if (const double points = attribute(node, "p").toDouble(); points > 0)
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
    const QString flags = attribute(node, "f");
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
    case GUMBO_TAG_SPAN:
        visitSpan(node, style, depth);
        break;
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

// A list number is set apart with blanks; in running text it stands close.
void HtmlWalker::visitSpan(const GumboNode *node, const Style &style, int depth)
{
    visitChildren(node, style, depth);
    if (!attribute(node, "f").contains(u'L'))
        return;
    while (!m_line.text.isEmpty() && isBlank(m_line.text.back()))
        m_line.text.chop(1);
    if (!m_line.text.isEmpty() && m_line.text.back().unicode() < 0x80 && m_line.text.back().isLetterOrNumber())
        m_line.text += u' ';
}

void HtmlWalker::visitBlock(const GumboNode *node, Style style, int depth)
{
    flush();
    const GumboTag tag = node->v.element.tag;
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6)
        style.outline = int(tag) - int(GUMBO_TAG_H1) + 1;
    const bool list = tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL;
    if (list) {
        const int start = attribute(node, "n").toInt();
        m_lists.append(List{tag == GUMBO_TAG_OL, attribute(node, "f").contains(u'z'), attribute(node, "n").isEmpty() ? 1 : start});
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

void HtmlWalker::addImage(const GumboNode *node)
{
    const QByteArray bytes = QByteArray::fromBase64(attribute(node, "s").toLatin1());
    const std::optional<Image> image = keptImage(bytes);
    if (!image) {
        ++m_counts.pictures;
        return;
    }
    flush();
    SourceLine line;
    line.kind = SourceKind::Image;
    line.imageId = imageIdOf(bytes);
    line.imageWidthMm = attribute(node, "w").toInt() * mmPerPixel;
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

} // namespace bulletin
