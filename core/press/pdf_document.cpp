// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_document.h"

#include <QColorSpace>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

std::string xmpOf(const PdfFacts &facts)
{
    const QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
                        "<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>"
                        "<xmp:CreateDate>%3T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%3T00:00:00Z</xmp:ModifyDate>"
                        "<xmp:CreatorTool>Bulletin Desk</xmp:CreatorTool>"
                        "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s
                            .arg(facts.title.toHtmlEscaped(), facts.author.toHtmlEscaped(), facts.date.toString(Qt::ISODate));
    return xmp.toStdString();
}

void addMetadata(QPDF &pdf, QPDFObjectHandle root, const PdfFacts &facts)
{
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpOf(facts));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

// What our red and black mean: sRGB.
void addOutputIntent(QPDF &pdf, QPDFObjectHandle root)
{
    // Qt makes the profile itself from the numbers of IEC 61966-2-1.
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, profile.toStdString());
    stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", stream);
    QPDFObjectHandle intents = QPDFObjectHandle::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    root.replaceKey("/OutputIntents", intents);
}

int countOf(const std::vector<PdfBookmark> &bookmarks)
{
    int count = 0;
    for (const PdfBookmark &bookmark : bookmarks)
        count += 1 + countOf(bookmark.children);
    return count;
}

} // namespace

PdfDocument::PdfDocument()
{
    m_pdf.emptyPDF();
    QPDFObjectHandle root = m_pdf.getRoot();
    root.replaceKey("/Lang", text(u"zh-CN"_s));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [0 << /S /D /St 1 >>] >>"));
    addOutputIntent(m_pdf, root);
}

void PdfDocument::addPage(double widthPt, double heightPt, const std::string &content, QPDFObjectHandle resources)
{
    QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /Tabs /S >>");
    QPDFObjectHandle box = QPDFObjectHandle::parse("[0 0]");
    box.appendItem(QPDFObjectHandle::newReal(widthPt, 3));
    box.appendItem(QPDFObjectHandle::newReal(heightPt, 3));
    page.replaceKey("/MediaBox", box);
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_pdf, content));
    m_pages.push_back(m_pdf.makeIndirectObject(page));
    m_pdf.addPage(m_pages.back(), false);
}

void PdfDocument::setFacts(const PdfFacts &facts)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(facts.title));
    info.replaceKey("/Author", text(facts.author));
    info.replaceKey("/Creator", text(u"Bulletin Desk"_s));
    // The issue's own date, so that the same issue gives the same bytes.
    const std::string day = "D:" + facts.date.toString(u"yyyyMMdd"_s).toStdString() + "000000Z";
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(day));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(day));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    addMetadata(m_pdf, m_pdf.getRoot(), facts);
}

QPDFObjectHandle PdfDocument::destination(int number, double y) const
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(m_pages[size_t(std::max(number, 1)) - 1]);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(y, 2));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

QPDFObjectHandle PdfDocument::addBookmarks(QPDFObjectHandle parent, const std::vector<PdfBookmark> &bookmarks)
{
    QPDFObjectHandle before = QPDFObjectHandle::newNull();
    for (const PdfBookmark &bookmark : bookmarks) {
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination(bookmark.page, bookmark.y));
        if (before.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        }
        parent.replaceKey("/Last", item);
        addBookmarks(item, bookmark.children);
        before = item;
    }
    if (!bookmarks.empty())
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(countOf(bookmarks))); // positive: open
    return parent;
}

void PdfDocument::setBookmarks(const std::vector<PdfBookmark> &bookmarks)
{
    QPDFObjectHandle outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    m_pdf.getRoot().replaceKey("/Outlines", addBookmarks(outlines, bookmarks));
}

QByteArray PdfDocument::bytes()
{
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setRecompressFlate(false);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace bulletin
