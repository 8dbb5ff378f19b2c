// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_styles_part.h"

#include "core/formats/docx_xml.h"

#include <cmath>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

// One paragraph style: its id and name, the template's style that it shows, what it builds on.
struct StyleRow {
    const char16_t *name;
    QLatin1StringView id;
    QLatin1StringView key;
    QLatin1StringView base;
    int outline; // 0…; -1: body text
    bool keepNext;
};
constexpr StyleRow styleRows[] = {
    {u"刊头", "Masthead"_L1, "masthead"_L1, "Normal"_L1, -1, false},
    {u"期号", "IssueNumber"_L1, "issue-number"_L1, "Normal"_L1, -1, false},
    {u"密级编号", "Corner"_L1, "corner"_L1, "Normal"_L1, -1, false},
    {u"编印单位", "Publisher"_L1, "publisher"_L1, "Normal"_L1, -1, false},
    {u"目录标题", "ContentsTitle"_L1, "contents-title"_L1, "Normal"_L1, -1, true},
    {u"按语", "EditorialNote"_L1, "note"_L1, "Normal"_L1, -1, false},
    {u"栏目", "BulletinSection"_L1, "section"_L1, "Heading1"_L1, 0, true},
    {u"文章标题", "ArticleTitle"_L1, "title"_L1, "Heading2"_L1, 1, true},
    {u"一级标题", "ArticleHeading1"_L1, "heading1"_L1, "Heading3"_L1, 2, true},
    {u"二级标题", "ArticleHeading2"_L1, "heading2"_L1, "Heading4"_L1, 3, true},
    {u"正文段落", "ArticleBody"_L1, "body"_L1, "Normal"_L1, -1, false},
    {u"供稿", "Credit"_L1, "credit"_L1, "Normal"_L1, -1, false},
    {u"图题", "FigureCaption"_L1, "caption"_L1, "Normal"_L1, -1, false},
    {u"表题", "TableCaption"_L1, "caption"_L1, "Normal"_L1, -1, true},
    {u"表格文字", "TableText"_L1, "table"_L1, "Normal"_L1, -1, false},
    {u"表格栏头", "TableHead"_L1, "table-head"_L1, "Normal"_L1, -1, true},
    {u"报送", "Tail"_L1, "tail"_L1, "Normal"_L1, -1, true},
};

struct BuiltIn {
    const char *name;
    QLatin1StringView id;
    QLatin1StringView key;
    int outline;
};
constexpr BuiltIn builtIns[] = {
    {"heading 1", "Heading1"_L1, "section"_L1, 0}, {"heading 2", "Heading2"_L1, "title"_L1, 1},     {"heading 3", "Heading3"_L1, "heading1"_L1, 2},
    {"heading 4", "Heading4"_L1, "heading2"_L1, 3}, {"toc 1", "TOC1"_L1, "contents-section"_L1, -1}, {"toc 2", "TOC2"_L1, "contents"_L1, -1},
};

QString number(int value)
{
    return QString::number(value);
}

int halfPoints(const TextStyle &style)
{
    return int(std::lround(style.sizePt * 2));
}

void addFonts(DocxXml &xml, const TextStyle &style)
{
    const QString family = style.families.value(0);
    xml.empty("w:rFonts"_L1, {{"w:ascii"_L1, family}, {"w:hAnsi"_L1, family}, {"w:eastAsia"_L1, family}, {"w:cs"_L1, u"Times New Roman"_s}});
}

// What stands on the grid is set a little tighter than its size: 28 characters of 16 pt do not fit
// 156 mm, of 15.79 pt they do. Word rounds each advance up, so a twentieth more is taken.
int spacing(const TextStyle &style, const PageTemplate &pageTemplate)
{
    if (style.sizePt != pageTemplate.style(u"body"_s).sizePt)
        return 0;
    const double pitch = pageTemplate.textWidth / pageTemplate.columns * 72 / 25.4;
    return pitch >= style.sizePt ? int(std::floor((pitch - style.sizePt) * 20)) : int(std::floor((pitch - style.sizePt) * 20)) - 1;
}

void addRunProperties(DocxXml &xml, const TextStyle &style, const PageTemplate &pageTemplate)
{
    xml.open("w:rPr"_L1);
    addFonts(xml, style);
    if (style.color != QColor(Qt::black))
        xml.value("w:color"_L1, style.color.name().mid(1).toUpper());
    xml.value("w:spacing"_L1, spacing(style, pageTemplate));
    xml.value("w:sz"_L1, halfPoints(style));
    xml.value("w:szCs"_L1, halfPoints(style));
    xml.close();
}

QString alignment(const TextStyle &style)
{
    return style.align == "justify"_L1 ? u"both"_s : style.align;
}

// Lines that are not whole lines of the grid would be drawn out to it.
void addSpacing(DocxXml &xml, const TextStyle &style, int pitch)
{
    if (style.lineRows != std::floor(style.lineRows))
        xml.value("w:snapToGrid"_L1, u"0"_s);
    const int line = int(std::lround(style.lineRows * pitch));
    xml.empty("w:spacing"_L1, {{"w:before"_L1, number(int(std::lround(style.linesBefore * pitch)))},
                               {"w:after"_L1, number(int(std::lround(style.linesAfter * pitch)))},
                               {"w:line"_L1, number(line)},
                               {"w:lineRule"_L1, u"exact"_s}});
}

void addTabStop(DocxXml &xml, const QString &kind, int position, const QString &leader = u"none"_s)
{
    xml.open("w:tabs"_L1);
    xml.empty("w:tab"_L1, {{"w:val"_L1, kind}, {"w:leader"_L1, leader}, {"w:pos"_L1, number(position)}});
    xml.close();
}

void addParagraphProperties(DocxXml &xml, const StyleRow &row, const TextStyle &style, const PageTemplate &pageTemplate)
{
    xml.open("w:pPr"_L1);
    if (row.keepNext)
        xml.empty("w:keepNext"_L1);
    if (row.outline >= 0)
        xml.empty("w:keepLines"_L1);
    if (row.key == "publisher"_L1) {
        const int eighths = int(std::lround(pageTemplate.redRuleMm * 72 / 25.4 * 8));
        xml.open("w:pBdr"_L1);
        xml.empty("w:bottom"_L1, {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, number(eighths)}, {"w:space"_L1, u"1"_s}, {"w:color"_L1, pageTemplate.redRuleColor.name().mid(1).toUpper()}});
        xml.close();
    }
    const int em = int(std::lround(style.sizePt * 20));
    if (row.key == "publisher"_L1 || row.key == "corner"_L1)
        addTabStop(xml, u"right"_s, twips(pageTemplate.textWidth));
    if (row.key == "tail"_L1)
        addTabStop(xml, u"left"_s, em);
    addSpacing(xml, style, linePitch(pageTemplate));
    if (style.indentEm > 0) // both: LibreOffice ignores characters alone
        xml.empty("w:ind"_L1, {{"w:firstLineChars"_L1, number(int(style.indentEm * 100))}, {"w:firstLine"_L1, number(int(std::lround(style.indentEm * em)))}});
    if (row.key == "tail"_L1) // 回行与冒号后首字对齐
        xml.empty("w:ind"_L1, {{"w:leftChars"_L1, u"300"_s}, {"w:left"_L1, number(3 * em)}, {"w:hangingChars"_L1, u"300"_s}, {"w:hanging"_L1, number(3 * em)}});
    xml.value("w:jc"_L1, row.key == "tail"_L1 ? u"left"_s : alignment(style));
    if (row.outline >= 0)
        xml.value("w:outlineLvl"_L1, row.outline);
    xml.close();
}

void addDefaults(DocxXml &xml, const PageTemplate &pageTemplate)
{
    const TextStyle &body = pageTemplate.style(u"body"_s);
    xml.open("w:docDefaults"_L1);
    xml.open("w:rPrDefault"_L1);
    xml.open("w:rPr"_L1);
    addFonts(xml, body);
    xml.value("w:kern"_L1, 2);
    xml.value("w:sz"_L1, halfPoints(body));
    xml.value("w:szCs"_L1, halfPoints(body));
    xml.empty("w:lang"_L1, {{"w:val"_L1, u"en-US"_s}, {"w:eastAsia"_L1, u"zh-CN"_s}, {"w:bidi"_L1, u"ar-SA"_s}});
    xml.close();
    xml.close();
    xml.empty("w:pPrDefault"_L1);
    xml.close();
}

void addNormal(DocxXml &xml, const PageTemplate &pageTemplate)
{
    const TextStyle &body = pageTemplate.style(u"body"_s);
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"Normal"_s}});
    xml.value("w:name"_L1, u"Normal"_s);
    xml.empty("w:qFormat"_L1);
    xml.open("w:pPr"_L1);
    xml.empty("w:widowControl"_L1); // our own pages leave no single line either
    xml.empty("w:kinsoku"_L1);
    xml.empty("w:overflowPunct"_L1);
    xml.value("w:autoSpaceDE"_L1, u"0"_s);
    xml.value("w:autoSpaceDN"_L1, u"0"_s);
    addSpacing(xml, TextStyle{body.families, body.sizePt, false, body.color, 0, 0, 0, 1, body.align}, linePitch(pageTemplate));
    xml.value("w:jc"_L1, u"both"_s);
    xml.close();
    addRunProperties(xml, body, pageTemplate);
    xml.close();
    xml.open("w:style"_L1, {{"w:type"_L1, u"character"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"DefaultParagraphFont"_s}});
    xml.value("w:name"_L1, u"Default Paragraph Font"_s);
    xml.value("w:uiPriority"_L1, 1);
    xml.empty("w:semiHidden"_L1);
    xml.close();
}

void addTableStyles(DocxXml &xml)
{
    xml.open("w:style"_L1, {{"w:type"_L1, u"table"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"TableNormal"_s}});
    xml.value("w:name"_L1, u"Normal Table"_s);
    xml.value("w:uiPriority"_L1, 99);
    xml.empty("w:semiHidden"_L1);
    xml.open("w:tblPr"_L1);
    xml.empty("w:tblInd"_L1, {{"w:w"_L1, u"0"_s}, {"w:type"_L1, u"dxa"_s}});
    xml.open("w:tblCellMar"_L1);
    for (const auto &[side, width] : {std::pair("w:top"_L1, u"0"_s), std::pair("w:left"_L1, u"108"_s), std::pair("w:bottom"_L1, u"0"_s), std::pair("w:right"_L1, u"108"_s)})
        xml.empty(side, {{"w:w"_L1, width}, {"w:type"_L1, u"dxa"_s}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("w:style"_L1, {{"w:type"_L1, u"numbering"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"NoList"_s}});
    xml.value("w:name"_L1, u"No List"_s);
    xml.empty("w:semiHidden"_L1);
    xml.close();
}

void addBuiltIn(DocxXml &xml, const BuiltIn &row, const PageTemplate &pageTemplate)
{
    const TextStyle &style = pageTemplate.style(row.key);
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, row.id}});
    xml.value("w:name"_L1, QString::fromLatin1(row.name));
    xml.value("w:basedOn"_L1, u"Normal"_s);
    xml.value("w:next"_L1, row.outline >= 0 ? u"ArticleBody"_s : u"Normal"_s);
    xml.value("w:uiPriority"_L1, row.outline >= 0 ? 9 : 39);
    if (row.outline >= 0)
        xml.empty("w:qFormat"_L1);
    xml.open("w:pPr"_L1);
    if (row.outline >= 0 || row.id == "TOC1"_L1)
        xml.empty("w:keepNext"_L1);
    if (row.outline < 0) {
        addTabStop(xml, u"right"_s, twips(pageTemplate.textWidth), u"dot"_s);
        addSpacing(xml, style, linePitch(pageTemplate));
        xml.value("w:jc"_L1, u"left"_s);
    }
    if (row.outline >= 0)
        xml.value("w:outlineLvl"_L1, row.outline);
    xml.close();
    addRunProperties(xml, style, pageTemplate);
    xml.close();
}

void addFooterStyle(DocxXml &xml, const PageTemplate &pageTemplate)
{
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, u"Footer"_s}});
    xml.value("w:name"_L1, u"footer"_s);
    xml.value("w:basedOn"_L1, u"Normal"_s);
    xml.value("w:uiPriority"_L1, 99);
    xml.open("w:pPr"_L1);
    xml.empty("w:spacing"_L1, {{"w:line"_L1, u"240"_s}, {"w:lineRule"_L1, u"auto"_s}});
    xml.close();
    addRunProperties(xml, pageTemplate.style(u"page-number"_s), pageTemplate);
    xml.close();
}

void addOwn(DocxXml &xml, const StyleRow &row, const PageTemplate &pageTemplate)
{
    const TextStyle &style = pageTemplate.style(row.key);
    xml.open("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:customStyle"_L1, u"1"_s}, {"w:styleId"_L1, row.id}});
    xml.value("w:name"_L1, QString::fromUtf16(row.name));
    xml.value("w:basedOn"_L1, row.base);
    if (row.outline >= 0)
        xml.value("w:next"_L1, u"ArticleBody"_s);
    xml.empty("w:qFormat"_L1);
    addParagraphProperties(xml, row, style, pageTemplate);
    addRunProperties(xml, style, pageTemplate);
    xml.close();
}

// What a PC without the font may take instead.
QString alternativeName(const QString &family)
{
    static const QHash<QString, QString> names = {
        {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s}, {u"仿宋_GB2312"_s, u"仿宋"_s}, {u"楷体_GB2312"_s, u"楷体"_s}, {u"黑体"_s, u"SimHei"_s}, {u"宋体"_s, u"SimSun"_s}};
    return names.value(family);
}

} // namespace

int twips(double mm)
{
    return int(std::lround(mm * 1440 / 25.4));
}

int linePitch(const PageTemplate &pageTemplate)
{
    return int(std::floor(pageTemplate.textHeight / pageTemplate.rows * 1440 / 25.4));
}

QByteArray docxStyles(const PageTemplate &pageTemplate)
{
    DocxXml xml("w:styles"_L1);
    addDefaults(xml, pageTemplate);
    addNormal(xml, pageTemplate);
    addTableStyles(xml);
    for (const BuiltIn &row : builtIns)
        addBuiltIn(xml, row, pageTemplate);
    addFooterStyle(xml, pageTemplate);
    for (const StyleRow &row : styleRows)
        addOwn(xml, row, pageTemplate);
    return xml.finish();
}

QByteArray docxFontTable(const PageTemplate &pageTemplate)
{
    QStringList families;
    for (const TextStyle &style : pageTemplate.styles) {
        if (!families.contains(style.families.value(0)))
            families.append(style.families.value(0));
    }
    families.sort();
    DocxXml xml("w:fonts"_L1);
    for (const QString &family : families) {
        xml.open("w:font"_L1, {{"w:name"_L1, family}});
        if (const QString other = alternativeName(family); !other.isEmpty())
            xml.value("w:altName"_L1, other);
        xml.value("w:charset"_L1, u"86"_s);
        xml.value("w:family"_L1, u"auto"_s);
        xml.value("w:pitch"_L1, u"default"_s);
        xml.close();
    }
    return xml.finish();
}

QByteArray docxSettings()
{
    DocxXml xml("w:settings"_L1);
    xml.empty("w:zoom"_L1, {{"w:percent"_L1, u"100"_s}});
    xml.empty("w:bordersDoNotSurroundHeader"_L1);
    xml.empty("w:bordersDoNotSurroundFooter"_L1);
    xml.value("w:defaultTabStop"_L1, 420);
    xml.empty("w:evenAndOddHeaders"_L1);
    xml.value("w:characterSpacingControl"_L1, u"compressPunctuation"_s);
    xml.open("w:compat"_L1);
    for (const QLatin1StringView name : {"w:spaceForUL"_L1, "w:balanceSingleByteDoubleByteWidth"_L1, "w:doNotLeaveBackslashAlone"_L1, "w:ulTrailSpace"_L1, "w:doNotExpandShiftReturn"_L1,
                                         "w:adjustLineHeightInTable"_L1, "w:useFELayout"_L1})
        xml.empty(name);
    xml.empty("w:compatSetting"_L1, {{"w:name"_L1, u"compatibilityMode"_s}, {"w:uri"_L1, u"http://schemas.microsoft.com/office/word"_s}, {"w:val"_L1, u"15"_s}});
    xml.close();
    xml.empty("w:themeFontLang"_L1, {{"w:val"_L1, u"en-US"_s}, {"w:eastAsia"_L1, u"zh-CN"_s}});
    xml.value("w:decimalSymbol"_L1, u"."_s);
    xml.value("w:listSeparator"_L1, u","_s);
    return xml.finish();
}

} // namespace bulletin
