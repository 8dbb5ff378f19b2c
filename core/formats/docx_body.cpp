// SPDX-License-Identifier: Apache-2.0
#include "core/formats/docx_body.h"

#include "core/formats/embedded_image.h"
#include "core/formats/limits.h"
#include "core/formats/own_document.h"
#include "core/formats/reader_failures.h"

#include <QRegularExpression>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar lineBreak = QChar(0x2028);
constexpr QChar picturePlace = QChar(0xFFFC);
constexpr double emuPerMm = 36000;
constexpr double mmPerPoint = 25.4 / 72;

// Characters of the symbol fonts that mean something; the rest is dropped.
QString symbol(const QString &font, const QString &code)
{
    static const QHash<uint, QString> wingdings = {{0x6C, u"●"_s}, {0x6E, u"■"_s}, {0x71, u"□"_s}, {0x75, u"◆"_s}, {0xA8, u"□"_s}, {0xFC, u"✓"_s},
                                                   {0xFE, u"☑"_s}, {0x52, u"☑"_s}, {0xAB, u"★"_s}, {0x4A, u"☺"_s}, {0xE0, u"→"_s}};
    static const QHash<uint, QString> symbols = {{0xB7, u"•"_s}, {0xB0, u"°"_s}, {0xB4, u"×"_s}, {0xB1, u"±"_s}, {0xA3, u"≤"_s}, {0xB3, u"≥"_s}};
    bool isNumber = false;
    const uint value = code.toUInt(&isNumber, 16);
    if (!isNumber)
        return {};
    const uint place = value >= 0xF000 && value <= 0xF0FF ? value - 0xF000 : value;
    if (font.startsWith(u"Wingdings"_s))
        return wingdings.value(place);
    if (font == u"Symbol"_s)
        return symbols.value(place);
    return value >= 0x20 && value < 0xE000 ? QString(QChar(char16_t(value))) : QString();
}

// style="width:120pt;height:…" of VML; millimetres, 0 = not said.
double vmlWidth(const QString &style)
{
    static const QRegularExpression width(u"(?:^|;)\\s*width:\\s*([0-9.]+)(pt|in|cm|mm|px)"_s);
    const auto match = width.match(style);
    if (!match.hasMatch())
        return 0;
    static const QHash<QString, double> units = {{u"pt"_s, mmPerPoint}, {u"in"_s, 25.4}, {u"cm"_s, 10}, {u"mm"_s, 1}, {u"px"_s, 25.4 / 96}};
    return match.captured(1).toDouble() * units.value(match.captured(2));
}

// What our own file says of the width that its picture was wished to have.
double wishedWidth(const QString &name, double printed)
{
    if (name.startsWith(naturalPictureName()))
        return 0;
    return name.startsWith(wishedPictureName()) ? name.mid(wishedPictureName().size()).section(u' ', 0, 0).toDouble() : printed;
}

} // namespace

void DocxBody::read(XmlCursor &xml)
{
    for (auto token = xml.next(); token != XmlCursor::Token::Done; token = xml.next()) {
        switch (token) {
        case XmlCursor::Token::Start:
            start(xml);
            break;
        case XmlCursor::Token::End:
            end(xml);
            break;
        case XmlCursor::Token::Text:
            if (m_inText)
                addText(xml.text().toString());
            break;
        case XmlCursor::Token::Done:
            break;
        }
    }
    if (m_carried)
        emitParagraph(*std::exchange(m_carried, std::nullopt));
}

// Everything that is not printed. Skipped with all that is in it.
bool DocxBody::startSkipped(XmlCursor &xml)
{
    const QStringView name = xml.name();
    if (xml.space() == XmlSpace::Compatibility) {
        if (name == u"AlternateContent") {
            m_choices.append(false);
            return true;
        }
        if ((name == u"Choice" || name == u"Fallback") && !m_choices.isEmpty()) {
            if (m_choices.last())
                xml.skip();
            else
                m_choices.last() = true;
            return true;
        }
        return false;
    }
    if (xml.space() != XmlSpace::Word)
        return false;
    if (name == u"del" || name == u"moveFrom") {
        if (m_inParagraphProperties && m_inRunProperties && paragraph())
            paragraph()->markDeleted = true;
        ++m_counts.changes;
        xml.skip();
        return true;
    }
    if (name == u"ins" || name == u"moveTo")
        ++m_counts.changes;
    if (name == u"commentReference")
        ++m_counts.comments;
    static const QSet<QString> unseen = {u"delText"_s,      u"instrText"_s,    u"delInstrText"_s,   u"rt"_s,           u"annotationRef"_s,
                                         u"pPrChange"_s,    u"rPrChange"_s,    u"sectPrChange"_s,   u"tblPrChange"_s,  u"trPrChange"_s,
                                         u"tcPrChange"_s,   u"tblGridChange"_s, u"numberingChange"_s, u"commentReference"_s, u"sectPr"_s,
                                         u"cellDel"_s,      u"footnoteRef"_s,  u"endnoteRef"_s};
    if (unseen.contains(name.toString()) || (name == u"sdtContent" && m_placeholder)) {
        m_placeholder = m_placeholder && name != u"sdtContent";
        xml.skip();
        return true;
    }
    return false;
}

void DocxBody::start(XmlCursor &xml)
{
    if (startSkipped(xml))
        return;
    if (xml.space() == XmlSpace::Word) {
        startParagraphPart(xml);
        startInline(xml);
        startTablePart(xml);
    } else if (xml.is(XmlSpace::Math, u"t")) {
        m_inText = true;
    }
    startPicture(xml);
}

void DocxBody::startParagraphPart(XmlCursor &xml)
{
    const QStringView name = xml.name();
    if (name == u"p") {
        ++m_number;
        Paragraph fresh;
        fresh.look = m_styles.look({});
        m_paragraphs.append(fresh);
        return;
    }
    if (name == u"showingPlcHdr")
        m_placeholder = true;
    Paragraph *current = paragraph();
    if (!current)
        return;
    if (name == u"pPr") {
        m_inParagraphProperties = true;
    } else if (name == u"rPr") {
        m_inRunProperties = true;
    } else if (name == u"r") {
        current->runLook = DocxLook();
        current->runStyle = DocxLook();
    } else if (name == u"pStyle") {
        current->style = xml.attribute(u"val");
        current->look = m_styles.look(current->style);
    } else if (name == u"rStyle" && !m_inParagraphProperties) {
        current->runStyle = m_styles.characterLook(xml.attribute(u"val"));
    } else if (m_inRunProperties && !m_inParagraphProperties) {
        current->runLook.takeRunProperty(xml);
    } else if (m_inParagraphProperties && !m_inRunProperties) {
        current->own.takeParagraphProperty(xml);
    }
}

// Our own page asked for it, the title did not.
bool DocxBody::isLayoutBreak(const XmlCursor &xml)
{
    if (xml.attribute(u"clear") != layoutBreakClear() || !paragraph())
        return false;
    const SourceRole role = m_styles.role(paragraph()->style);
    return role == SourceRole::Title || role == SourceRole::ContentsTitle;
}

void DocxBody::startField(XmlCursor &xml)
{
    const QString type = xml.attribute(u"fldCharType");
    if (type == u"begin"_s)
        m_fields.append(false);
    else if (type == u"separate"_s && !m_fields.isEmpty())
        m_fields.last() = true;
    else if (type == u"end"_s && !m_fields.isEmpty())
        m_fields.removeLast();
}

void DocxBody::startInline(XmlCursor &xml)
{
    const QStringView name = xml.name();
    if (name == u"t") {
        m_inText = true;
    } else if (name == u"tab" && !m_inParagraphProperties) {
        addText(u"\t"_s);
    } else if (name == u"ptab") {
        addText(u"\t"_s);
    } else if (name == u"cr" || name == u"br") {
        // A page or column break cuts the paper, not the paragraph.
        const QString type = xml.attribute(u"type");
        if (type != u"page"_s && type != u"column"_s && !isLayoutBreak(xml))
            addText(lineBreak);
    } else if (name == u"noBreakHyphen") {
        addText(u"-"_s);
    } else if (name == u"sym") {
        addText(symbol(xml.attribute(u"font"), xml.attribute(u"char")));
    } else if (name == u"fldChar") {
        startField(xml);
    } else if (name == u"footnoteReference") {
        addNote(m_footnotes, xml.attribute(u"id"));
    } else if (name == u"endnoteReference") {
        addNote(m_endnotes, xml.attribute(u"id"));
    } else if (name == u"altChunk") {
        addEmbedded(xml.relation(u"id"));
    }
}

void DocxBody::startTablePart(XmlCursor &xml)
{
    const QStringView name = xml.name();
    if (name == u"tbl") {
        if (m_table) {
            ++m_table->depth;
        } else {
            m_table = Table();
            m_table->number = m_number + 1;
        }
        return;
    }
    if (!m_table || m_table->depth > 1)
        return;
    if (name == u"tr") {
        m_table->rows.append(QList<Cell>());
    } else if (name == u"tc" && !m_table->rows.isEmpty()) {
        m_table->rows.last().append(Cell());
    } else if (!m_table->rows.isEmpty() && !m_table->rows.last().isEmpty()) {
        if (name == u"gridSpan")
            m_table->rows.last().last().span = qBound(1, xml.attribute(u"val").toInt(), 60);
    }
}

void DocxBody::startPicture(XmlCursor &xml)
{
    if (xml.is(XmlSpace::WordDrawing, u"inline") || xml.is(XmlSpace::WordDrawing, u"anchor"))
        m_pictureWidthMm = 0;
    else if (xml.is(XmlSpace::WordDrawing, u"extent"))
        m_pictureWidthMm = xml.attribute(u"cx").toDouble() / emuPerMm;
    else if (xml.is(XmlSpace::WordDrawing, u"docPr"))
        m_pictureWidthMm = wishedWidth(xml.attribute(u"name"), m_pictureWidthMm);
    else if (xml.is(XmlSpace::Drawing, u"blip"))
        addPicture(xml.relation(u"embed"), m_pictureWidthMm);
    else if (xml.space() == XmlSpace::Vml && (xml.name() == u"shape" || xml.name() == u"rect"))
        m_pictureWidthMm = vmlWidth(xml.attribute(u"style"));
    else if (xml.is(XmlSpace::Vml, u"imagedata"))
        addPicture(xml.relation(u"id"), m_pictureWidthMm);
}

void DocxBody::end(const XmlCursor &xml)
{
    const QStringView name = xml.name();
    if (xml.space() == XmlSpace::Compatibility && name == u"AlternateContent" && !m_choices.isEmpty())
        m_choices.removeLast();
    if ((xml.space() == XmlSpace::Word || xml.space() == XmlSpace::Math) && name == u"t")
        m_inText = false;
    if (xml.space() != XmlSpace::Word)
        return;
    if (name == u"p")
        endParagraph();
    else if (name == u"pPr")
        m_inParagraphProperties = false;
    else if (name == u"rPr")
        m_inRunProperties = false;
    else if (name == u"tbl" && m_table && --m_table->depth == 0)
        endTable();
    else if (name == u"sdt")
        m_placeholder = false;
}

void DocxBody::addText(const QString &text)
{
    Paragraph *current = paragraph();
    if (!current || text.isEmpty() || !fieldsVisible())
        return;
    DocxLook look = current->look;
    look.overlay(current->runStyle);
    look.overlay(current->runLook);
    if (look.hidden.value_or(false))
        return;
    const qsizetype begin = current->text.size();
    QString plain = text;
    plain.remove(QChar(0x00AD)).remove(QChar(0xFEFF));
    current->text += plain;
    // A paragraph whose style is bold stresses nothing by being bold.
    const auto mark = [&](MarkKind kind, const std::optional<bool> &on, const std::optional<bool> &style) {
        if (on.value_or(false) && !style.value_or(false))
            current->marks.append(Mark{kind, begin, plain.size()});
    };
    mark(MarkKind::Bold, look.bold, current->look.bold);
    mark(MarkKind::Italic, look.italic, current->look.italic);
    mark(MarkKind::Underline, look.underline, current->look.underline);
    mark(MarkKind::Superscript, look.superscript, current->look.superscript);
    mark(MarkKind::Subscript, look.subscript, current->look.subscript);
    current->points = qMax(current->points, look.points.value_or(0));
}

void DocxBody::addPicture(const QString &relation, double widthMm)
{
    Paragraph *current = paragraph();
    if (!current || relation.isEmpty() || !fieldsVisible())
        return;
    const QByteArray bytes = m_package.byId(relation);
    const std::optional<Image> image = keptImage(bytes);
    if (!image) {
        ++m_counts.pictures;
        return;
    }
    SourceLine line;
    line.kind = SourceKind::Image;
    line.imageId = imageIdOf(bytes);
    line.imageWidthMm = widthMm;
    line.number = m_number;
    m_document.images.insert(line.imageId, *image);
    current->text += picturePlace;
    current->pictures.append(line);
}

void DocxBody::addNote(const QHash<QString, QString> &notes, const QString &id)
{
    if (!paragraph() || !notes.contains(id) || !fieldsVisible())
        return;
    const QString marker = u"〔%1〕"_s.arg(++m_noteCount);
    addText(marker);
    paragraph()->notes.append(marker + notes.value(id));
}

} // namespace bulletin
