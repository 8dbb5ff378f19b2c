// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/docx_numbering.h"
#include "core/formats/office_package.h"
#include "core/formats/docx_styles.h"
#include "core/formats/xml_cursor.h"

#include <QSet>

namespace bulletin {

// One walk through document.xml (or footnotes.xml): a state machine over its elements, not
// recursive, so that depth costs nothing. What is printed becomes lines; what is not (deleted,
// hidden, field instructions, comments) is counted.
class DocxBody {
public:
    struct Counts {
        int changes = 0;  // insertions, deletions and moves that were accepted
        int comments = 0;
        int pictures = 0; // in formats that are not kept
        int embedded = 0; // other documents inside this one
    };

    DocxBody(OfficePackage &package, const DocxStyles &styles, DocxNumbering &numbering, const QString &fileName)
        : m_package(package)
        , m_styles(styles)
        , m_numbering(numbering)
        , m_fileName(fileName)
    {
    }

    // Footnotes by their id, to be printed behind the paragraph that refers to them.
    void setNotes(const QHash<QString, QString> &footnotes, const QHash<QString, QString> &endnotes)
    {
        m_footnotes = footnotes;
        m_endnotes = endnotes;
    }
    void read(XmlCursor &xml);
    SourceDocument takeDocument() { return std::move(m_document); }
    const Counts &counts() const { return m_counts; }

private:
    struct Paragraph {
        QString text; // U+2028 = line break, U+FFFC = a picture
        QList<Mark> marks;
        QString style;
        DocxLook look; // of the paragraph style, then of its own properties
        DocxLook own;  // its own properties alone
        double points = 0;
        bool markDeleted = false;
        QList<SourceLine> pictures;
        QStringList notes;
        DocxLook runLook;
        DocxLook runStyle;
        bool inParagraphMark = false; // inside pPr/rPr
    };
    struct Cell {
        QStringList paragraphs;
        int span = 1;
    };
    struct Table {
        QList<QList<Cell>> rows;
        QList<SourceLine> lines; // everything in it in reading order, for tables that hold pictures
        bool hasPicture = false;
        int number = 0;
        int depth = 1; // of nested tables
    };

    void start(XmlCursor &xml);
    bool startSkipped(XmlCursor &xml);
    void startParagraphPart(XmlCursor &xml);
    void startInline(XmlCursor &xml);
    void startTablePart(XmlCursor &xml);
    void startPicture(XmlCursor &xml);
    bool isLayoutBreak(const XmlCursor &xml);
    void startField(XmlCursor &xml);
    void end(const XmlCursor &xml);
    void endParagraph();
    void endTable();
    void emitParagraph(Paragraph paragraph);
    void emitLine(const SourceLine &line);
    void emitNotes(const Paragraph &paragraph);
    void addText(const QString &text);
    void addPicture(const QString &relation, double widthMm);
    void addNote(const QHash<QString, QString> &notes, const QString &id);
    void addEmbedded(const QString &relation);
    bool fieldsVisible() const { return !m_fields.contains(false); }
    Paragraph *paragraph() { return m_paragraphs.isEmpty() ? nullptr : &m_paragraphs.last(); }

    OfficePackage &m_package;
    const DocxStyles &m_styles;
    DocxNumbering &m_numbering;
    QString m_fileName;
    QHash<QString, QString> m_footnotes;
    QHash<QString, QString> m_endnotes;
    SourceDocument m_document;
    Counts m_counts;
    QList<Paragraph> m_paragraphs;     // nested: text boxes
    std::optional<Paragraph> m_carried; // its mark was deleted: it goes on in the next one
    QList<bool> m_fields;              // open fields: whether each has passed its separator
    QList<bool> m_choices;             // open mc:AlternateContent: whether a choice was taken
    std::optional<Table> m_table;
    bool m_inText = false;             // w:t, m:t
    bool m_inRunProperties = false;
    bool m_inParagraphProperties = false;
    bool m_placeholder = false;        // the content control shows its prompt only
    double m_pictureWidthMm = 0;
    int m_number = 0;
    int m_noteCount = 0;
};

} // namespace bulletin
