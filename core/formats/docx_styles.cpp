// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_styles.h"

#include "core/formats/xml_cursor.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 20;

struct RoleName {
    QStringView name;
    SourceRole role;
};
// Names of our own paragraph styles, and the built-in ones that mean the same in every Word.
constexpr RoleName roleNames[] = {
    {u"刊头", SourceRole::Masthead},           {u"刊名", SourceRole::Masthead},
    {u"期号", SourceRole::IssueNumber},        {u"编印单位", SourceRole::Publisher},
    {u"密级编号", SourceRole::Corner},
    {u"按语", SourceRole::EditorialNote},      {u"编者按", SourceRole::EditorialNote},
    {u"目录标题", SourceRole::ContentsHeading}, {u"toc heading", SourceRole::ContentsHeading},
    {u"目录栏目", SourceRole::ContentsSection}, {u"toc 1", SourceRole::ContentsSection},
    {u"目录文章", SourceRole::ContentsTitle},   {u"toc 2", SourceRole::ContentsTitle},
    {u"toc 3", SourceRole::ContentsTitle},     {u"栏目", SourceRole::Section},
    {u"文章标题", SourceRole::Title},           {u"一级标题", SourceRole::Heading1},
    {u"二级标题", SourceRole::Heading2},        {u"标题一", SourceRole::Heading1},
    {u"标题二", SourceRole::Heading2},          {u"正文段落", SourceRole::Body},
    {u"供稿", SourceRole::Credit},             {u"报送", SourceRole::Tail},
    {u"版记", SourceRole::Tail},               {u"责编", SourceRole::Tail},
    {u"caption", SourceRole::Caption},         {u"题注", SourceRole::Caption},
    {u"图题", SourceRole::Caption},            {u"表题", SourceRole::Caption},
};

} // namespace

void DocxLook::takeRunProperty(const XmlCursor &xml)
{
    if (xml.space() != XmlSpace::Word)
        return;
    const QStringView name = xml.name();
    if (name == u"b") {
        bold = !xml.isOff();
    } else if (name == u"i") {
        italic = !xml.isOff();
    } else if (name == u"u") {
        underline = !xml.isOff();
    } else if (name == u"vanish") {
        hidden = !xml.isOff();
    } else if (name == u"vertAlign") {
        superscript = xml.attribute(u"val") == u"superscript"_s;
        subscript = xml.attribute(u"val") == u"subscript"_s;
    } else if (name == u"sz") {
        points = xml.attribute(u"val").toDouble() / 2;
    }
}

void DocxLook::takeParagraphProperty(const XmlCursor &xml)
{
    if (xml.space() != XmlSpace::Word)
        return;
    const QStringView name = xml.name();
    if (name == u"jc") {
        centred = xml.attribute(u"val") == u"center"_s;
    } else if (name == u"outlineLvl") {
        const int level = xml.attribute(u"val").toInt() + 1;
        outlineLevel = level >= 1 && level <= 9 ? level : 0;
    } else if (name == u"numId") {
        numberId = xml.attribute(u"val").toInt();
    } else if (name == u"ilvl") {
        numberLevel = xml.attribute(u"val").toInt();
    }
}

void DocxLook::overlay(const DocxLook &other)
{
    const auto take = [](auto &mine, const auto &theirs) {
        if (theirs)
            mine = theirs;
    };
    take(bold, other.bold);
    take(italic, other.italic);
    take(underline, other.underline);
    take(hidden, other.hidden);
    take(superscript, other.superscript);
    take(subscript, other.subscript);
    take(points, other.points);
    take(centred, other.centred);
    take(outlineLevel, other.outlineLevel);
    take(numberId, other.numberId);
    take(numberLevel, other.numberLevel);
}

DocxStyles::DocxStyles(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return;
    parseXml(bytes, fileName, [this](XmlCursor &xml) {
        m_styles.clear();
        Style style;
        QString id;
        bool inDefaults = false;
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (xml.space() != XmlSpace::Word)
                continue;
            if (token == XmlCursor::Token::End) {
                if (xml.name() == u"style")
                    m_styles.insert(id, style);
                inDefaults = inDefaults && xml.name() != u"docDefaults";
                continue;
            }
            if (token != XmlCursor::Token::Start)
                continue;
            if (xml.name() == u"docDefaults") {
                inDefaults = true;
            } else if (xml.name() == u"style") {
                style = Style();
                id = xml.attribute(u"styleId");
                if (xml.attribute(u"type") == u"paragraph"_s && (xml.attribute(u"default") == u"1"_s || xml.attribute(u"default") == u"true"_s))
                    m_default = id;
            } else if (xml.name() == u"name") {
                style.name = xml.attribute(u"val");
            } else if (xml.name() == u"basedOn") {
                style.basedOn = xml.attribute(u"val");
            } else if (xml.name() == u"tblStylePr") {
                xml.skip();
            } else {
                DocxLook &look = inDefaults ? m_documentDefault : style.look;
                look.takeRunProperty(xml);
                look.takeParagraphProperty(xml);
            }
        }
    });
}

DocxLook DocxStyles::chained(QString id, DocxLook look) const
{
    QList<const DocxLook *> chain;
    for (int step = 0; step < longestChain && m_styles.contains(id); ++step) {
        const Style &style = *m_styles.constFind(id);
        chain.prepend(&style.look);
        id = style.basedOn;
    }
    for (const DocxLook *part : std::as_const(chain))
        look.overlay(*part);
    return look;
}

DocxLook DocxStyles::look(const QString &styleId) const
{
    return chained(styleId.isEmpty() ? m_default : styleId, m_documentDefault);
}

DocxLook DocxStyles::characterLook(const QString &styleId) const
{
    return chained(styleId, DocxLook());
}

SourceRole DocxStyles::role(const QString &styleId) const
{
    QString id = styleId;
    for (int step = 0; step < longestChain && m_styles.contains(id); ++step) {
        const Style &style = *m_styles.constFind(id);
        for (const RoleName &entry : roleNames) {
            if (style.name.compare(entry.name, Qt::CaseInsensitive) == 0)
                return entry.role;
        }
        id = style.basedOn;
    }
    return SourceRole::None;
}

} // namespace bulletin
