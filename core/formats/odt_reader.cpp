// SPDX-License-Identifier: Apache-2.0
#include "core/formats/odt_reader.h"

#include "core/formats/embedded_image.h"
#include "core/formats/limits.h"
#include "core/formats/reader_failures.h"
#include "core/formats/xml_cursor.h"
#include "core/formats/zip_archive.h"

#include <QCoreApplication>
#include <QHash>
#include <optional>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(bulletin::OdtReader)
};

struct OdtStyle {
    QString parent;
    bool centred = false;
    double points = 0;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool superscript = false;
    bool subscript = false;
    bool hidden = false;
};

using OdtStyles = QHash<QString, OdtStyle>;

double pointsOf(const QString &length)
{
    return length.endsWith(u"pt"_s) ? length.chopped(2).toDouble() : 0;
}

double millimetresOf(const QString &length)
{
    if (length.endsWith(u"cm"_s))
        return length.chopped(2).toDouble() * 10;
    if (length.endsWith(u"mm"_s))
        return length.chopped(2).toDouble();
    return length.endsWith(u"in"_s) ? length.chopped(2).toDouble() * 25.4 : 0;
}

void takeProperties(const XmlCursor &xml, OdtStyle &style)
{
    if (xml.name() == u"paragraph-properties") {
        if (const QString align = xml.attribute(u"text-align"); !align.isEmpty())
            style.centred = align == u"center"_s;
        return;
    }
    const QString size = xml.attribute(u"font-size-asian").isEmpty() ? xml.attribute(u"font-size") : xml.attribute(u"font-size-asian");
    if (pointsOf(size) > 0)
        style.points = pointsOf(size);
    style.bold = xml.attribute(u"font-weight") == u"bold"_s || xml.attribute(u"font-weight-asian") == u"bold"_s;
    style.italic = xml.attribute(u"font-style") == u"italic"_s || xml.attribute(u"font-style-asian") == u"italic"_s;
    const QString line = xml.attribute(u"text-underline-style");
    style.underline = !line.isEmpty() && line != u"none"_s;
    style.superscript = xml.attribute(u"text-position").startsWith(u"super"_s);
    style.subscript = xml.attribute(u"text-position").startsWith(u"sub"_s);
    style.hidden = xml.attribute(u"display") == u"none"_s;
}

// Styles of styles.xml and the automatic ones of content.xml.
void readStyles(const QByteArray &bytes, const QString &fileName, OdtStyles &styles)
{
    if (bytes.isEmpty())
        return;
    parseXml(bytes, fileName, [&](XmlCursor &xml) {
        QString name;
        for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
            if (token != XmlCursor::Token::Start)
                continue;
            if (xml.is(XmlSpace::OdfStyle, u"style")) {
                name = xml.attribute(u"name");
                const QString parent = xml.attribute(u"parent-style-name");
                styles[name] = styles.value(parent);
                styles[name].parent = parent;
            } else if (!name.isEmpty() && (xml.is(XmlSpace::OdfStyle, u"paragraph-properties") || xml.is(XmlSpace::OdfStyle, u"text-properties"))) {
                takeProperties(xml, styles[name]);
            } else if (xml.is(XmlSpace::OdfOffice, u"body")) {
                return;
            }
        }
    });
}

class OdtBody {
public:
    OdtBody(ZipArchive &archive, const OdtStyles &styles, const QString &fileName)
        : m_archive(archive)
        , m_styles(styles)
        , m_fileName(fileName)
    {
    }
    SourceDocument read(XmlCursor &xml);

private:
    void start(XmlCursor &xml);
    void end(const XmlCursor &xml);
    void addText(const QString &text);
    void addImage(const QString &href);
    void endLine(bool softBreak);
    void endTable();
    void startNote();
    void endNote();

    ZipArchive &m_archive;
    const OdtStyles &m_styles;
    QString m_fileName;
    SourceDocument m_document;
    SourceLine m_line;
    QStringList m_spans; // style names of open text:span
    bool m_inParagraph = false;
    bool m_continues = false;
    int m_number = 0;
    int m_tableDepth = 0;
    QList<QStringList> m_rows;
    double m_frameWidthMm = 0;
    // A footnote lies inside the paragraph that refers to it, which waits here meanwhile.
    struct Waiting {
        SourceLine line;
        QStringList spans;
    };
    std::optional<Waiting> m_waiting;
    QString m_noteText;
    QStringList m_notes;
    int m_noteCount = 0;
    int m_pictures = 0;
    int m_comments = 0;
    int m_changes = 0;
};

void OdtBody::addText(const QString &text)
{
    OdtStyle look = m_styles.value(m_spans.value(0));
    bool hidden = false;
    const qsizetype begin = m_line.text.size();
    QList<MarkKind> kinds;
    for (const QString &span : std::as_const(m_spans)) {
        const OdtStyle style = m_styles.value(span);
        hidden = hidden || style.hidden;
        look.bold = look.bold || style.bold;
        look.italic = look.italic || style.italic;
        look.underline = look.underline || style.underline;
        look.superscript = look.superscript || style.superscript;
        look.subscript = look.subscript || style.subscript;
        look.points = style.points > 0 ? style.points : look.points;
    }
    if (hidden)
        return;
    // White space collapses as in HTML; real blanks come as text:s.
    for (const QChar character : text) {
        const bool space = character == u' ' || character == u'\n' || character == u'\r' || character == u'\t';
        if (!space)
            m_line.text += character;
        else if (!m_line.text.isEmpty() && !m_line.text.back().isSpace())
            m_line.text += u' ';
    }
    const qsizetype length = m_line.text.size() - begin;
    const std::pair<bool, MarkKind> marks[] = {{look.bold, MarkKind::Bold}, {look.italic, MarkKind::Italic}, {look.underline, MarkKind::Underline},
                                               {look.superscript, MarkKind::Superscript}, {look.subscript, MarkKind::Subscript}};
    for (const auto &[on, kind] : marks) {
        if (on && length > 0)
            m_line.marks.append(Mark{kind, begin, length});
    }
    m_line.points = qMax(m_line.points, look.points);
}

void OdtBody::startNote()
{
    if (m_waiting)
        return;
    m_waiting = Waiting{m_line, m_spans};
    m_line = SourceLine();
    m_noteText.clear();
}

void OdtBody::endNote()
{
    if (!m_waiting)
        return;
    const Waiting waiting = *std::exchange(m_waiting, std::nullopt);
    const QString marker = u"〔%1〕"_s.arg(++m_noteCount);
    m_notes.append(marker + m_noteText);
    m_line = waiting.line;
    m_spans = waiting.spans;
    m_line.text += marker;
    m_inParagraph = true;
}

void OdtBody::endLine(bool softBreak)
{
    if (m_waiting) {
        m_noteText += trimmedBlanks(m_line.text);
        m_line = SourceLine();
        return;
    }
    SourceLine shape;
    shape.centred = m_line.centred;
    shape.outlineLevel = m_line.outlineLevel;
    m_line.marks = mergedMarks(m_line.marks);
    trimLine(m_line);
    if (!m_line.text.isEmpty()) {
        if (m_tableDepth > 0 && !m_rows.isEmpty() && !m_rows.last().isEmpty()) {
            QString &cell = m_rows.last().last();
            cell += (cell.isEmpty() ? QString() : u"\n"_s) + m_line.text;
        } else {
            m_line.number = m_continues ? m_number : ++m_number;
            m_line.continues = m_continues;
            m_document.lines.append(m_line);
        }
    }
    m_continues = softBreak && !m_line.text.isEmpty();
    m_line = shape;
}

void OdtBody::endTable()
{
    SourceLine table;
    table.kind = SourceKind::Table;
    table.number = ++m_number;
    qsizetype columns = 0;
    for (const QStringList &row : std::as_const(m_rows))
        columns = qMax(columns, row.size());
    for (QStringList &row : m_rows)
        row.resize(columns);
    if (columns * m_rows.size() > limits::tableCells)
        throw reader_failures::tooMuchInside(m_fileName);
    table.rows = std::exchange(m_rows, {});
    if (columns > 0)
        m_document.lines.append(table);
}

void OdtBody::addImage(const QString &href)
{
    const QByteArray bytes = m_archive.read(href);
    const std::optional<Image> image = keptImage(bytes);
    if (!image) {
        ++m_pictures;
        return;
    }
    if (m_inParagraph)
        endLine(true);
    SourceLine line;
    line.kind = SourceKind::Image;
    line.imageId = imageIdOf(bytes);
    line.imageWidthMm = m_frameWidthMm;
    line.number = ++m_number;
    m_document.images.insert(line.imageId, *image);
    m_document.lines.append(line);
}

void OdtBody::start(XmlCursor &xml)
{
    if (xml.is(XmlSpace::OdfText, u"tracked-changes") || xml.is(XmlSpace::OdfOffice, u"annotation") || xml.is(XmlSpace::OdfText, u"hidden-text")
        || xml.is(XmlSpace::OdfText, u"hidden-paragraph") || xml.is(XmlSpace::OdfText, u"ruby-text") || xml.is(XmlSpace::OdfText, u"sequence-decls")
        || xml.is(XmlSpace::OdfText, u"note-citation") || xml.is(XmlSpace::Other, u"title") || xml.is(XmlSpace::Other, u"desc")) { // of a picture
        m_comments += xml.name() == u"annotation";
        xml.skip();
    } else if (xml.is(XmlSpace::OdfText, u"change-start") || xml.is(XmlSpace::OdfText, u"change")) {
        ++m_changes;
    } else if (xml.is(XmlSpace::OdfText, u"p") || xml.is(XmlSpace::OdfText, u"h")) {
        const QString style = xml.attribute(u"style-name");
        m_line.centred = m_styles.value(style).centred;
        m_line.outlineLevel = xml.name() == u"h" ? qBound(1, xml.attribute(u"outline-level").toInt(), 9) : 0;
        m_spans = {style};
        m_inParagraph = true;
    } else if (xml.is(XmlSpace::OdfText, u"span")) {
        m_spans.append(xml.attribute(u"style-name"));
    } else if (xml.is(XmlSpace::OdfText, u"note")) {
        startNote();
    } else if (xml.is(XmlSpace::OdfText, u"s")) {
        m_line.text += QString(qBound(1, xml.attribute(u"c").toInt(), 100), u' ');
    } else if (xml.is(XmlSpace::OdfText, u"tab")) {
        m_line.text += u'\t';
    } else if (xml.is(XmlSpace::OdfText, u"line-break")) {
        endLine(true);
    } else if (xml.is(XmlSpace::OdfTable, u"table")) {
        ++m_tableDepth;
    } else if (xml.is(XmlSpace::OdfTable, u"table-row") && m_tableDepth == 1) {
        m_rows.append(QStringList());
    } else if ((xml.is(XmlSpace::OdfTable, u"table-cell") || xml.is(XmlSpace::OdfTable, u"covered-table-cell")) && m_tableDepth == 1 && !m_rows.isEmpty()) {
        m_rows.last().append(QString());
    } else if (xml.is(XmlSpace::OdfDraw, u"frame")) {
        m_frameWidthMm = millimetresOf(xml.attribute(u"width"));
    } else if (xml.is(XmlSpace::OdfDraw, u"image")) {
        addImage(xml.attribute(u"href"));
    }
}

void OdtBody::end(const XmlCursor &xml)
{
    if (xml.is(XmlSpace::OdfText, u"p") || xml.is(XmlSpace::OdfText, u"h")) {
        endLine(false);
        m_line = SourceLine();
        m_spans.clear();
        m_inParagraph = false;
        for (const QString &note : m_waiting ? QStringList() : std::exchange(m_notes, {})) {
            SourceLine line;
            line.text = note;
            line.number = m_number;
            line.isNote = true;
            m_document.lines.append(line);
        }
    } else if (xml.is(XmlSpace::OdfText, u"note")) {
        endNote();
    } else if (xml.is(XmlSpace::OdfText, u"span") && m_spans.size() > 1) {
        m_spans.removeLast();
    } else if (xml.is(XmlSpace::OdfTable, u"table") && m_tableDepth > 0 && --m_tableDepth == 0) {
        endTable();
    }
}

SourceDocument OdtBody::read(XmlCursor &xml)
{
    bool inBody = false;
    for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
        if (xml.is(XmlSpace::OdfOffice, u"body"))
            inBody = token == XmlCursor::Token::Start;
        else if (!inBody)
            continue;
        else if (token == XmlCursor::Token::Start)
            start(xml);
        else if (token == XmlCursor::Token::End)
            end(xml);
        else if (m_inParagraph)
            addText(xml.text().toString());
    }
    if (m_changes > 0)
        m_document.notes.append(Sentences::tr("%1 tracked changes were accepted.").arg(m_changes));
    if (m_comments > 0)
        m_document.notes.append(Sentences::tr("%1 comments were left out.").arg(m_comments));
    if (m_pictures > 0)
        m_document.notes.append(Sentences::tr("%1 pictures in a format that cannot be kept were left out (PNG, JPEG, GIF and BMP are kept).").arg(m_pictures));
    return std::move(m_document);
}

} // namespace

SourceDocument sourceFromOdt(ZipArchive &archive, const QString &fileName)
{
    OdtStyles styles;
    const QByteArray content = archive.read(u"content.xml"_s);
    readStyles(archive.read(u"styles.xml"_s), fileName, styles);
    readStyles(content, fileName, styles);
    SourceDocument document;
    parseXml(content, fileName, [&](XmlCursor &xml) { document = OdtBody(archive, styles, fileName).read(xml); });
    return document;
}

} // namespace bulletin
