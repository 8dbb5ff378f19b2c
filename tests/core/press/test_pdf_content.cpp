// SPDX-License-Identifier: Apache-2.0
// Fonts and pictures of the PDF: the text that comes out, and the outlines and pixels that go in.
#include "core/base/failure.h"
#include "core/press/pdf_writer.h"
#include "tests/core/press/press_support.h"

#include <QRegularExpression>
#include <QtTest>
#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr alone
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const IssueDocument &issue, const Layout &layout)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    writePdf(layout, issue, out);
    return out.data();
}

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
}

class Opened final {
public:
    explicit Opened(const QByteArray &source) : bytes(source) { pdf.processMemoryFile("written", bytes.constData(), size_t(bytes.size())); }

    QList<QPDFObjectHandle> objects(const char *key, const char *name)
    {
        QList<QPDFObjectHandle> found;
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            if (dictionary.isDictionary() && dictionary.getKey(key).isName() && dictionary.getKey(key).getName() == name)
                found.append(object);
        }
        return found;
    }
    // What the codes of a font read as.
    static QMap<QByteArray, QString> characters(QPDFObjectHandle font)
    {
        QMap<QByteArray, QString> result;
        static const QRegularExpression line(u"<([0-9A-F]{4})> <([0-9A-F]+)>\n"_s);
        for (auto match = line.globalMatch(QString::fromLatin1(dataOf(font.getKey("/ToUnicode"))).section(u"endcodespacerange"_s, 1)); match.hasNext();) {
            const auto entry = match.next();
            QString text;
            for (qsizetype i = 0; i < entry.captured(2).size(); i += 4)
                text += QChar(entry.captured(2).mid(i, 4).toUShort(nullptr, 16));
            result.insert(entry.captured(1).toLatin1(), text);
        }
        return result;
    }
    QByteArray content()
    {
        QByteArray all;
        for (QPDFObjectHandle page : pdf.getAllPages())
            all += dataOf(page.getKey("/Contents"));
        return all;
    }

    QByteArray bytes;
    QPDF pdf;
};

// A line of one face, a glyph each em, as the setter would make it.
PlacedLine lineOf(const std::shared_ptr<const Face> &face, const QString &text, const QList<std::uint32_t> &glyphs)
{
    auto line = std::make_shared<SetLine>();
    line->text = text;
    TextRun run;
    run.face = face;
    run.sizePt = 16;
    run.color = Qt::black;
    run.textLength = std::uint32_t(text.size());
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        run.glyphs.push_back({glyphs.at(i), float(i) * 5.5f, 5.5f, std::uint32_t(i), 1});
    line->runs.push_back(run);
    PlacedLine placed;
    placed.line = line;
    placed.x = 28;
    placed.y = 50;
    placed.paragraphStart = true;
    return placed;
}

Layout layoutOf(const PlacedLine &line)
{
    Layout layout;
    layout.pageWidth = 210;
    layout.pageHeight = 297;
    Page page;
    page.number = 1;
    page.lines.push_back(line);
    layout.pages.push_back(page);
    return layout;
}

} // namespace

class TestPdfContent : public QObject {
    Q_OBJECT
    FontBook m_fonts;

    std::shared_ptr<const Face> faceNamed(const QString &family)
    {
        const auto face = m_fonts.face({family});
        return face->answersTo(family) ? face : nullptr;
    }

    Opened withPicture(const QImage &image, const char *format)
    {
        IssueDocument issue = issueOf({});
        issue.sections.first().articles.first().manuscript.blocks = {picture(issue, image, format, u"会场"_s)};
        return Opened(written(issue, Typesetter(m_fonts).layOut(issue, TemplateLibrary().find({}))));
    }

private Q_SLOTS:
    void facesOfEitherKindAreEmbeddedWithTheirCharacters_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("CFF by CID") << u"FandolFang"_s << QByteArray("/CIDFontType0");
        QTest::newRow("CFF in a collection") << u"Noto Serif CJK SC"_s << QByteArray("/CIDFontType0");
        QTest::newRow("TrueType") << u"LXGW WenKai"_s << QByteArray("/CIDFontType2");
    }

    void facesOfEitherKindAreEmbeddedWithTheirCharacters()
    {
        QFETCH(QString, family);
        QFETCH(QByteArray, kind);
        const auto face = faceNamed(family);
        if (!face)
            QSKIP("this computer lacks the font");
        const QString text = u"工力见龙0A"_s;
        QList<std::uint32_t> glyphs;
        for (const QChar character : text)
            glyphs.append(face->glyphFor(character.unicode()));
        Opened opened(written({}, layoutOf(lineOf(face, text, glyphs))));
        const QList<QPDFObjectHandle> shapes = opened.objects("/Subtype", kind.constData());
        QCOMPARE(shapes.size(), 1);
        QPDFObjectHandle descriptor = QPDFObjectHandle(shapes.first()).getKey("/FontDescriptor");
        QPDFObjectHandle program = descriptor.getKey(kind.endsWith('0') ? "/FontFile3" : "/FontFile2");
        const qsizetype size = dataOf(program).size();
        QVERIFY(size > 500 && size < 40'000); // six glyphs, not the whole font
        // What stands on the page, read through the font's own map, is the text.
        const QMap<QByteArray, QString> characters = Opened::characters(opened.objects("/Subtype", "/Type0").first());
        QString read;
        static const QRegularExpression codes(u"<([0-9A-F]+)>"_s);
        for (auto match = codes.globalMatch(QString::fromLatin1(opened.content()).section(u"BT\n"_s, 1)); match.hasNext();) {
            const QString run = match.next().captured(1);
            for (qsizetype i = 0; i < run.size(); i += 4)
                read += characters.value(run.mid(i, 4).toLatin1());
        }
        QCOMPARE(read, text);
    }

    // 工 and ⼯ share a glyph in many fonts: a code reads as one of them, the other is said beside it.
    void aGlyphOfTwoCharactersReadsAsEither()
    {
        const auto face = m_fonts.face({u"FandolFang"_s});
        const std::uint32_t glyph = face->glyphFor(U'工');
        Opened opened(written({}, layoutOf(lineOf(face, u"工⼯工"_s, {glyph, glyph, glyph}))));
        QCOMPARE(Opened::characters(opened.objects("/Subtype", "/Type0").first()).values(), QStringList{u"工"_s});
        QCOMPARE(opened.content().count("/ActualText<FEFF2F2F>"), 1);
    }

    void glyphsThatShowOneTextTogetherSayIt()
    {
        const auto face = m_fonts.face({u"DejaVu Sans"_s});
        PlacedLine line = lineOf(face, u"e\u0301x"_s, {face->glyphFor(U'e'), face->glyphFor(U'\u0301'), face->glyphFor(U'x')});
        auto set = std::make_shared<SetLine>(*line.line);
        set->runs.front().glyphs[0].textLength = 2;
        set->runs.front().glyphs[1].textLength = 0;
        set->runs.front().glyphs[2].textStart = 2;
        line.line = set;
        Opened opened(written({}, layoutOf(line)));
        QCOMPARE(opened.content().count("/ActualText<FEFF00650301>"), 1);
        QVERIFY(opened.content().contains("EMC\n["));
    }

    void raisedTextAndColorsAreSaid()
    {
        const auto face = m_fonts.face({u"FandolFang"_s});
        PlacedLine line = lineOf(face, u"工"_s, {face->glyphFor(U'工')});
        auto set = std::make_shared<SetLine>(*line.line);
        set->runs.front().rise = 2;
        set->runs.front().color = Qt::red;
        line.line = set;
        const QByteArray content = Opened(written({}, layoutOf(line))).content();
        QVERIFY2(content.contains("1 0 0 rg"), content.constData());
        // (297 − 50 + 2) mm from the foot
        QVERIFY2(content.contains("79.37 705.827 Td"), content.constData());
    }

    void photographsGoInAsTheyAre()
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkRed);
        Opened opened = withPicture(image, "JPG");
        const QList<QPDFObjectHandle> images = opened.objects("/Subtype", "/Image");
        QCOMPARE(images.size(), 1);
        QPDFObjectHandle photograph = images.first();
        QCOMPARE(photograph.getDict().getKey("/Filter").getName(), std::string("/DCTDecode"));
        QCOMPARE(photograph.getDict().getKey("/Width").getIntValue(), 60LL);
        QCOMPARE(photograph.getDict().getKey("/ColorSpace").getName(), std::string("/DeviceRGB"));
        const auto raw = photograph.getRawStreamData();
        QCOMPARE(QImage::fromData(raw->getBuffer(), int(raw->getSize())).size(), image.size());
    }

    void greyPhotographsStayGrey()
    {
        QImage image(60, 40, QImage::Format_Grayscale8);
        image.fill(120);
        Opened opened = withPicture(image, "JPG");
        QCOMPARE(opened.objects("/Subtype", "/Image").first().getDict().getKey("/ColorSpace").getName(), std::string("/DeviceGray"));
    }

    void picturesKeepTheirPixelsAndTransparency()
    {
        QImage image(3, 2, QImage::Format_ARGB32);
        image.fill(QColor(10, 20, 30, 128));
        image.setPixelColor(0, 0, QColor(200, 0, 0, 255));
        Opened opened = withPicture(image, "PNG");
        for (QPDFObjectHandle object : opened.objects("/Subtype", "/Image")) {
            if (!object.getDict().hasKey("/SMask"))
                continue;
            QCOMPARE(dataOf(object).left(6), QByteArray::fromHex("c800000a141e"));
            QCOMPARE(dataOf(object).size(), 18);
            QCOMPARE(dataOf(object.getDict().getKey("/SMask")), QByteArray::fromHex("ff8080808080"));
            return;
        }
        QFAIL("no picture with transparency");
    }

    void greyPicturesAreStoredOnce()
    {
        QImage image(5, 2, QImage::Format_RGB32); // rows that QImage would pad
        image.fill(QColor(77, 77, 77));
        IssueDocument issue = issueOf({});
        const Block block = picture(issue, image, "PNG", u"会场"_s);
        issue.sections.first().articles.first().manuscript.blocks = {block, paragraph(u"其间。"_s), block};
        Opened opened(written(issue, Typesetter(m_fonts).layOut(issue, TemplateLibrary().find({}))));
        const QList<QPDFObjectHandle> images = opened.objects("/Subtype", "/Image");
        QCOMPARE(images.size(), 1);
        QCOMPARE(dataOf(images.first()), QByteArray(10, 77));
        QCOMPARE(opened.content().count(" Do"), 2);
    }

    void aPictureThatCannotBeReadIsSaid()
    {
        IssueDocument issue = issueOf({});
        Block block = paragraph(u"会场"_s);
        block.kind = BlockKind::Image;
        block.imageId = u"0"_s;
        issue.images.insert(block.imageId, {"no picture", u"image/png"_s, QSize(30, 20)});
        issue.sections.first().articles.first().manuscript.blocks = {block};
        const Layout layout = Typesetter(m_fonts).layOut(issue, TemplateLibrary().find({}));
        QVERIFY_THROWS_EXCEPTION(Failure, written(issue, layout));
    }

    void aDiskThatTakesNothingIsSaid()
    {
        const IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        const Layout layout = Typesetter(m_fonts).layOut(issue, TemplateLibrary().find({}));
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, writePdf(layout, issue, closed));
    }
};

QTEST_GUILESS_MAIN(TestPdfContent)
#include "test_pdf_content.moc"
