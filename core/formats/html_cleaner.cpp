// SPDX-License-Identifier: Apache-2.0
#include "core/formats/html_cleaner.h"

#include "core/formats/limits.h"

#include <QRegularExpression>
#include <QSet>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOpen = 5'000; // unclosed tags; what lies deeper is text only

// What an element of foreign HTML is written as; missing ones lose their tags and keep their text.
QString writtenAs(const QString &name)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const auto *same : {u"p", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"ul", u"ol", u"li", u"table", u"tr", u"td", u"caption", u"br", u"img", u"div", u"span"})
            all.insert(QString::fromUtf16(same), QString::fromUtf16(same));
        for (const auto *block : {u"section", u"article", u"header", u"footer", u"main", u"aside", u"nav", u"address", u"center", u"blockquote", u"pre", u"figure",
                                  u"figcaption", u"dl", u"dt", u"dd", u"form", u"fieldset", u"details", u"summary", u"hr"})
            all.insert(QString::fromUtf16(block), u"div"_s);
        for (const auto *inlined : {u"b", u"strong", u"i", u"em", u"u", u"sup", u"sub", u"ins", u"del", u"font", u"a", u"s", u"strike", u"small", u"big", u"rt", u"rp", u"mark"})
            all.insert(QString::fromUtf16(inlined), u"span"_s);
        all.insert(u"th"_s, u"td"_s);
        all.insert(u"menu"_s, u"ul"_s);
        return all;
    }();
    return names.value(name);
}

// Elements whose content is never read, up to their end tag.
bool isRawText(const QString &name)
{
    static const QSet<QString> names = {u"script"_s,  u"style"_s, u"title"_s, u"textarea"_s, u"xmp"_s,    u"iframe"_s, u"noembed"_s, u"noframes"_s, u"noscript"_s,
                                        u"svg"_s,     u"math"_s,  u"select"_s, u"object"_s,  u"video"_s,  u"audio"_s,  u"canvas"_s,  u"applet"_s,   u"template"_s};
    return names.contains(name);
}

bool isNameCharacter(QChar character)
{
    return !character.isSpace() && character != u'>' && character != u'/';
}

QString plainStyle(const QString &style)
{
    QString plain = style.toLower();
    plain.remove(u' ').remove(u'\n').remove(u'\r').remove(u'\t');
    return plain;
}

} // namespace

HtmlCleaner::HtmlCleaner(const QString &html)
    : m_html(html)
{
}

void HtmlCleaner::skipComment()
{
    const qsizetype end = m_html.indexOf(u"-->"_s, m_at + 4);
    // <!--> and <!---> are empty comments.
    if (m_html.mid(m_at, 5) == u"<!-->"_s)
        m_at += 5;
    else
        m_at = end < 0 ? m_html.size() : end + 3;
}

QString HtmlCleaner::readAttributeValue()
{
    while (m_at < m_html.size() && m_html.at(m_at).isSpace())
        ++m_at;
    if (m_at >= m_html.size())
        return {};
    const QChar quote = m_html.at(m_at);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = m_html.indexOf(quote, m_at + 1);
        const QString value = end < 0 ? m_html.mid(m_at + 1) : m_html.mid(m_at + 1, end - m_at - 1);
        m_at = end < 0 ? m_html.size() : end + 1;
        return value;
    }
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>')
        ++m_at;
    return m_html.mid(begin, m_at - begin);
}

bool HtmlCleaner::readTag(Tag &tag)
{
    static const QSet<QString> wanted = {u"class"_s, u"style"_s, u"align"_s, u"src"_s, u"width"_s, u"colspan"_s, u"start"_s};
    qsizetype at = m_at + 1;
    tag.isEnd = at < m_html.size() && m_html.at(at) == u'/';
    at += tag.isEnd;
    if (at >= m_html.size() || !m_html.at(at).isLetter() || m_html.at(at).unicode() > 0x7F)
        return false;
    const qsizetype begin = at;
    while (at < m_html.size() && isNameCharacter(m_html.at(at)))
        ++at;
    tag.name = m_html.mid(begin, qMin<qsizetype>(at - begin, 40)).toLower();
    m_at = at;
    while (m_at < m_html.size() && m_html.at(m_at) != u'>') {
        if (!isNameCharacter(m_html.at(m_at))) {
            ++m_at;
            continue;
        }
        const qsizetype nameBegin = m_at;
        ++m_at; // a name may begin with anything, even '='
        while (m_at < m_html.size() && isNameCharacter(m_html.at(m_at)) && m_html.at(m_at) != u'=')
            ++m_at;
        const QString name = m_html.mid(nameBegin, qMin<qsizetype>(m_at - nameBegin, 20)).toLower();
        qsizetype sign = m_at;
        while (sign < m_html.size() && m_html.at(sign).isSpace())
            ++sign;
        QString value;
        if (sign < m_html.size() && m_html.at(sign) == u'=') {
            m_at = sign + 1;
            value = readAttributeValue();
        }
        if (wanted.contains(name) && !tag.attributes.contains(name))
            tag.attributes.insert(name, value);
    }
    m_at = qMin(m_at + 1, m_html.size());
    return true;
}

void HtmlCleaner::skipRawText(const QString &name)
{
    const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
    const qsizetype close = end < 0 ? -1 : m_html.indexOf(u'>', end);
    m_at = close < 0 ? m_html.size() : close + 1;
}

void HtmlCleaner::popTo(qsizetype size)
{
    while (m_open.size() > size) {
        const Open last = m_open.takeLast();
        --m_openCount[last.name];
        if (last.written) {
            m_out += u"</"_s + last.name + u'>';
            --m_depth;
        }
    }
}

// p ends at the next block, li at the next li, cells and rows at the next ones: the ends that
// HTML lets an author leave out.
void HtmlCleaner::closeImplied(const QString &name)
{
    static const QSet<QString> blocks = {u"p"_s, u"div"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"ul"_s, u"ol"_s, u"table"_s, u"li"_s};
    const auto closeInside = [this](const QSet<QString> &ends, const QSet<QString> &walls) {
        for (qsizetype index = m_open.size() - 1; index >= 0; --index) {
            if (ends.contains(m_open.at(index).name)) {
                popTo(index);
                return;
            }
            if (walls.contains(m_open.at(index).name))
                return;
        }
    };
    if (blocks.contains(name) && m_openCount.value(u"p"_s) > 0)
        closeInside({u"p"_s}, {u"td"_s, u"table"_s, u"li"_s, u"div"_s, u"caption"_s});
    if (name == u"li"_s && m_openCount.value(u"li"_s) > 0)
        closeInside({u"li"_s}, {u"ul"_s, u"ol"_s, u"table"_s});
    if (name == u"td"_s && m_openCount.value(u"td"_s) > 0)
        closeInside({u"td"_s}, {u"table"_s});
    if (name == u"tr"_s && m_openCount.value(u"tr"_s) > 0)
        closeInside({u"tr"_s}, {u"table"_s});
}

void HtmlCleaner::open(const QString &name, const QString &attributes)
{
    const bool written = m_depth < limits::htmlParsedDepth;
    m_open.append(Open{name, written});
    ++m_openCount[name];
    if (!written)
        return;
    ++m_depth;
    m_out += u'<' + name + attributes + u'>';
}

QString HtmlCleaner::flagsOf(const Tag &tag) const
{
    static const QHash<QString, QString> byName = {{u"b"_s, u"b"_s},   {u"strong"_s, u"b"_s}, {u"i"_s, u"i"_s},   {u"em"_s, u"i"_s}, {u"u"_s, u"u"_s},
                                                   {u"sup"_s, u"+"_s}, {u"sub"_s, u"-"_s},    {u"del"_s, u"d"_s}, {u"ins"_s, u"n"_s}, {u"center"_s, u"C"_s},
                                                   {u"rt"_s, u"x"_s},  {u"rp"_s, u"x"_s},     {u"pre"_s, u"w"_s}};
    struct Rule {
        QStringView part;
        QChar flag;
    };
    static constexpr Rule byStyle[] = {
        {u"display:none", u'h'},          {u"visibility:hidden", u'h'},   {u"mso-hide:all", u'h'},        {u"mso-element:comment-list", u'x'},
        {u"mso-list:ignore", u'L'},       {u"text-align:center", u'C'},   {u"font-style:italic", u'i'},   {u"font-style:normal", u'I'},
        {u"text-decoration:underline", u'u'}, {u"text-decoration:none", u'U'}, {u"vertical-align:super", u'+'}, {u"vertical-align:sub;", u'-'},
        {u"cjk-ideographic", u'z'},       {u"simp-chinese", u'z'},        {u"white-space:pre;", u'w'},      {u"white-space:pre-wrap", u'w'},
    };
    static const QRegularExpression weight(u"font-weight:(bold|bolder|normal|lighter|[1-9]00)"_s);
    QString flags = byName.value(tag.name);
    const QString style = plainStyle(tag.attributes.value(u"style"_s)) + u';';
    for (const Rule &rule : byStyle) {
        if (style.contains(rule.part))
            flags += rule.flag;
    }
    if (const auto match = weight.match(style); match.hasMatch())
        flags += match.captured(1).startsWith(u"bold"_s) || match.captured(1).toInt() >= 600 ? u'b' : u'B';
    const QStringList classes = tag.attributes.value(u"class"_s).toLower().split(u' ');
    if (classes.contains(u"msodel"_s))
        flags += u'd';
    if (classes.contains(u"msoins"_s))
        flags += u'n';
    if (classes.contains(u"msocomanchor"_s) || classes.contains(u"msocommentreference"_s))
        flags += u'c';
    if (tag.attributes.value(u"align"_s).compare(u"center"_s, Qt::CaseInsensitive) == 0)
        flags += u'C';
    return flags;
}

void HtmlCleaner::writeImage(const Tag &tag)
{
    static const QRegularExpression data(u"^\\s*data:image/[a-z+.-]+;base64,([A-Za-z0-9+/=\\s]+)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = data.match(tag.attributes.value(u"src"_s));
    if (!match.hasMatch()) {
        ++m_droppedPictures;
        return;
    }
    QString source = match.captured(1);
    source.remove(QRegularExpression(u"\\s"_s));
    m_out += u"<img s=\"%1\" w=\"%2\">"_s.arg(source, QString::number(qBound(0, tag.attributes.value(u"width"_s).toInt(), 10'000)));
}

void HtmlCleaner::startTag(const Tag &tag)
{
    if (isRawText(tag.name)) {
        skipRawText(tag.name);
        return;
    }
    const QString name = writtenAs(tag.name);
    if (name.isEmpty() || ++m_tags > limits::htmlTags || m_open.size() > mostOpen)
        return;
    if (name == u"img"_s) {
        writeImage(tag);
        return;
    }
    if (name == u"br"_s || tag.name == u"hr"_s) {
        m_out += name == u"br"_s ? u"<br>"_s : u"<div></div>"_s;
        return;
    }
    static const QRegularExpression size(u"font-size:([0-9.]+)(pt|px)"_s);
    closeImplied(name);
    QString attributes;
    if (const QString flags = flagsOf(tag); !flags.isEmpty())
        attributes += u" f=\""_s + flags + u'"';
    if (const auto match = size.match(plainStyle(tag.attributes.value(u"style"_s))); match.hasMatch())
        attributes += u" p=\"%1\""_s.arg(match.captured(1).toDouble() * (match.captured(2) == u"px"_s ? 0.75 : 1));
    const QString number = tag.attributes.value(name == u"ol"_s ? u"start"_s : u"colspan"_s);
    if (!number.isEmpty())
        attributes += u" n=\"%1\""_s.arg(qBound(0, number.toInt(), 1'000));
    open(name, attributes);
}

void HtmlCleaner::endTag(const QString &foreignName)
{
    const QString name = writtenAs(foreignName);
    if (name.isEmpty() || m_openCount.value(name) == 0)
        return;
    // A table's walls hold: a stray </div> inside a cell closes nothing outside it.
    const bool crossesCells = name == u"table"_s || name == u"tr"_s || name == u"td"_s;
    for (qsizetype index = m_open.size() - 1; index >= 0; --index) {
        if (m_open.at(index).name == name) {
            popTo(index);
            return;
        }
        if (!crossesCells && m_open.at(index).name == u"td"_s)
            return;
    }
}

QByteArray HtmlCleaner::cleaned()
{
    m_out.reserve(m_html.size());
    while (m_at < m_html.size()) {
        const qsizetype next = m_html.indexOf(u'<', m_at);
        m_out += QStringView(m_html).mid(m_at, (next < 0 ? m_html.size() : next) - m_at);
        if (next < 0)
            break;
        m_at = next;
        Tag tag;
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--"_s)) {
            skipComment();
        } else if (m_at + 1 < m_html.size() && (m_html.at(m_at + 1) == u'!' || m_html.at(m_at + 1) == u'?')) {
            const qsizetype end = m_html.indexOf(u'>', m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
        } else if (readTag(tag)) {
            if (tag.isEnd)
                endTag(tag.name);
            else
                startTag(tag);
        } else {
            m_out += u"&lt;"_s;
            ++m_at;
        }
    }
    popTo(0);
    return m_out.toUtf8();
}

QString strippedHtml(const QString &html)
{
    static const QRegularExpression dropped(u"<!--.*?-->|<(script|style)\\b.*?</\\1[^>]*>"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression blocks(u"</?(p|div|h[1-6]|li|tr|br|table|section|article)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"</?[a-zA-Z!][^>]*>"_s);
    QString text = html;
    text.remove(dropped).replace(blocks, u"\n"_s).remove(tags);
    return text.replace(u"&nbsp;"_s, u" "_s).replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

} // namespace bulletin
