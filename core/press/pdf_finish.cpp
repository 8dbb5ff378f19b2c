// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_finish.h"

#include "core/base/failure.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct FinishTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::PdfWriter)
};

std::string xmpOf(const PdfFacts &facts)
{
    const QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
                        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
                        "<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>"
                        "<xmp:CreateDate>%3T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%3T00:00:00Z</xmp:ModifyDate>"
                        "<xmp:CreatorTool>Bulletin Desk</xmp:CreatorTool>"
                        "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s
                            .arg(facts.title.toHtmlEscaped(), facts.author.toHtmlEscaped(), facts.date.toString(Qt::ISODate));
    return xmp.toStdString();
}

void addMetadata(QPDF &pdf, QPDFObjectHandle &root, const PdfFacts &facts)
{
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpOf(facts));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
}

void addOutputIntent(QPDF &pdf, QPDFObjectHandle &root)
{
    // Qt makes the profile itself from the numbers of IEC 61966-2-1.
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, profile.toStdString());
    stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::newDictionary();
    intent.replaceKey("/Type", QPDFObjectHandle::newName("/OutputIntent"));
    intent.replaceKey("/S", QPDFObjectHandle::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", pdf.makeIndirectObject(stream));
    QPDFObjectHandle intents = QPDFObjectHandle::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    root.replaceKey("/OutputIntents", intents);
}

void mapTrueTypeFaces(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Subtype").isName() || object.getKey("/Subtype").getName() != "/CIDFontType2")
            continue;
        if (!object.hasKey("/CIDToGIDMap"))
            object.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setRecompressFlate(false);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

QByteArray finishPdf(const QByteArray &bytes, const PdfFacts &facts)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("issue", bytes.constData(), size_t(bytes.size()));
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("zh-CN"));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        QPDFObjectHandle marked = QPDFObjectHandle::newDictionary();
        marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
        root.replaceKey("/MarkInfo", marked);
        addMetadata(pdf, root, facts);
        addOutputIntent(pdf, root);
        for (QPDFObjectHandle page : pdf.getAllPages())
            page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        mapTrueTypeFaces(pdf);
        return written(pdf);
    } catch (const std::exception &error) {
        throw Failure(FinishTexts::tr("The PDF could not be made (%1).").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace bulletin
