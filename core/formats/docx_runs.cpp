// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_runs.h"

#include "core/formats/own_document.h"

#include <algorithm>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct RunLook {
    bool bold = false, italic = false, underline = false;
    QString script; // superscript, subscript
};

// With the hint eastAsia, or Word draws “”‘’—…· in the Latin font at half width.
void openRun(DocxXml &xml, const RunLook &look)
{
    xml.open("w:r"_L1);
    xml.open("w:rPr"_L1);
    xml.empty("w:rFonts"_L1, {{"w:hint"_L1, u"eastAsia"_s}});
    if (look.bold)
        xml.empty("w:b"_L1);
    if (look.italic)
        xml.empty("w:i"_L1);
    if (look.underline)
        xml.value("w:u"_L1, u"single"_s);
    if (!look.script.isEmpty())
        xml.value("w:vertAlign"_L1, look.script);
    xml.close();
}

void addRun(DocxXml &xml, const QString &text, const RunLook &look)
{
    if (text.isEmpty())
        return;
    openRun(xml, look);
    xml.open("w:t"_L1, {{"xml:space"_L1, u"preserve"_s}});
    xml.text(text);
    xml.close();
    xml.close();
}

RunLook lookAt(const Block &block, qsizetype position)
{
    RunLook look;
    for (const Mark &mark : block.marks) {
        if (position < mark.start || position >= mark.start + mark.length)
            continue;
        look.bold |= mark.kind == MarkKind::Bold;
        look.italic |= mark.kind == MarkKind::Italic;
        look.underline |= mark.kind == MarkKind::Underline;
        if (mark.kind == MarkKind::Superscript)
            look.script = u"superscript"_s;
        if (mark.kind == MarkKind::Subscript)
            look.script = u"subscript"_s;
    }
    return look;
}

void addFieldMark(DocxXml &xml, const QString &type)
{
    xml.open("w:r"_L1);
    xml.empty("w:fldChar"_L1, {{"w:fldCharType"_L1, type}});
    xml.close();
}

} // namespace

QString docxNumber(qint64 value)
{
    return QString::number(value);
}

void openDocxParagraph(DocxXml &xml, QLatin1StringView style)
{
    xml.open("w:p"_L1);
    xml.open("w:pPr"_L1);
    xml.value("w:pStyle"_L1, style);
}

void endDocxProperties(DocxXml &xml)
{
    xml.close();
}

void closeDocxParagraph(DocxXml &xml)
{
    xml.close();
}

void addDocxParagraph(DocxXml &xml, QLatin1StringView style, const QString &text)
{
    if (text.isEmpty())
        return;
    openDocxParagraph(xml, style);
    endDocxProperties(xml);
    addDocxRun(xml, text);
    closeDocxParagraph(xml);
}

void addDocxRun(DocxXml &xml, const QString &text)
{
    addRun(xml, text, {});
}

// Marks may overlap: the text is cut wherever one begins or ends.
void addDocxText(DocxXml &xml, const Block &block)
{
    QList<qsizetype> cuts{0, block.text.size()};
    for (const Mark &mark : block.marks)
        cuts << std::clamp<qsizetype>(mark.start, 0, block.text.size()) << std::clamp<qsizetype>(mark.start + mark.length, 0, block.text.size());
    std::sort(cuts.begin(), cuts.end());
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i)
        addRun(xml, block.text.mid(cuts.at(i), cuts.at(i + 1) - cuts.at(i)), lookAt(block, cuts.at(i)));
}

void addDocxBreak(DocxXml &xml)
{
    xml.open("w:r"_L1);
    xml.empty("w:br"_L1);
    xml.close();
}

void addDocxLayoutBreak(DocxXml &xml)
{
    xml.open("w:r"_L1);
    xml.empty("w:br"_L1, {{"w:clear"_L1, layoutBreakClear()}});
    xml.close();
}

void addDocxTab(DocxXml &xml)
{
    xml.open("w:r"_L1);
    xml.empty("w:tab"_L1);
    xml.close();
}

void openDocxField(DocxXml &xml, const QString &instruction)
{
    addFieldMark(xml, u"begin"_s);
    xml.open("w:r"_L1);
    xml.open("w:instrText"_L1, {{"xml:space"_L1, u"preserve"_s}});
    xml.text(instruction);
    xml.close();
    xml.close();
    addFieldMark(xml, u"separate"_s);
}

void closeDocxField(DocxXml &xml)
{
    addFieldMark(xml, u"end"_s);
}

} // namespace bulletin
