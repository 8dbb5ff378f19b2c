// SPDX-License-Identifier: Apache-2.0
// What a program that reads a PDF aloud, or takes its text, finds: read back with qpdf.
#include "core/press/pdf_writer.h"
#include "tests/core/press/press_support.h"

#include <QtTest>
#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr alone
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

class Written final {
public:
    Written(const IssueDocument &issue, FontBook &fonts, const QString &templateName = {})
        : layout(Typesetter(fonts).layOut(issue, TemplateLibrary().find(templateName)))
    {
        QBuffer out(&bytes);
        out.open(QIODevice::WriteOnly);
        writePdf(layout, issue, out);
        pdf.processMemoryFile("written", bytes.constData(), size_t(bytes.size()));
    }

    // Document(P TOC(TOCI(P) …) Sect(H1 Art(H2 P))): the types of the elements, as they are nested.
    QString shape() { return shapeOf(document()); }
    QPDFObjectHandle document() { return pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"); }
    QList<QPDFObjectHandle> elements(const std::string &type)
    {
        QList<QPDFObjectHandle> found;
        collect(document(), type, found);
        return found;
    }
    static QList<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
    {
        QList<QPDFObjectHandle> kids;
        for (QPDFObjectHandle kid : element.getKey("/K").aitems())
            kids.append(kid);
        return kids;
    }

    Layout layout;
    QByteArray bytes;
    QPDF pdf;

private:
    static QString shapeOf(QPDFObjectHandle element)
    {
        QString shape = QString::fromStdString(element.getKey("/S").getName()).mid(1);
        QStringList kids;
        for (QPDFObjectHandle kid : kidsOf(element)) {
            if (kid.hasKey("/S"))
                kids.append(shapeOf(kid));
        }
        return kids.isEmpty() ? shape : shape + u'(' + kids.join(u' ') + u')';
    }
    static void collect(QPDFObjectHandle element, const std::string &type, QList<QPDFObjectHandle> &found)
    {
        if (element.getKey("/S").getName() == "/" + type)
            found.append(element);
        for (QPDFObjectHandle kid : kidsOf(element)) {
            if (kid.hasKey("/S"))
                collect(kid, type, found);
        }
    }
};

} // namespace

class TestPdfStructure : public QObject {
    Q_OBJECT
    FontBook m_fonts;

private Q_SLOTS:
    void theDocumentIsNestedAsAnIssueIs()
    {
        const IssueDocument issue = issueOf({heading(u"一、做法"_s, 1), heading(u"（一）组织"_s, 2), paragraph(u"已经完成。"_s)}, {u"青江区"_s, u"整理旧志"_s});
        QCOMPARE(Written(issue, m_fonts).shape(),
                 u"Document(P P P P P TOC(TOCI(P) TOCI(Reference(Link))) Sect(H1 Art(H2 H3 H4 P P)) P P)"_s);
    }

    void tablesHaveRowsHeadCellsAndCells()
    {
        const IssueDocument issue = issueOf({table(u"各区县完成情况"_s, {{u"区县"_s, u"册数"_s}, {u"青江"_s, QString()}})});
        Written written(issue, m_fonts);
        QVERIFY2(written.shape().contains(u"Table(Caption TR(TH TH) TR(TD TD))"_s), qPrintable(written.shape()));
        for (QPDFObjectHandle &head : written.elements("TH"))
            QCOMPARE(head.getKey("/A").getKey("/Scope").getName(), std::string("/Column"));
        // Each cell that has words has them on a page; the empty one is there all the same.
        QCOMPARE(Written::kidsOf(written.elements("TD").at(0)).size(), 1);
        QCOMPARE(Written::kidsOf(written.elements("TD").at(1)).size(), 0);
    }

    void theHeadThatATableRepeatsIsNoTextOfItsOwn()
    {
        QList<QStringList> rows = {{u"区县"_s, u"册数"_s}};
        for (int i = 0; i < 60; ++i)
            rows.append({u"青江"_s, QString::number(i)});
        Written written(issueOf({table({}, rows)}), m_fonts);
        QCOMPARE(written.elements("TR").size(), 61);
        QVERIFY(textsOf(written.layout, Role::Table).count(u"区县"_s) > 1);
        for (QPDFObjectHandle &head : written.elements("TH"))
            QCOMPARE(Written::kidsOf(head).size(), 1);
    }

    void figuresSayWhatTheyShow()
    {
        IssueDocument issue = issueOf({});
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        issue.sections.first().articles.first().manuscript.blocks = {picture(issue, image, "PNG", u"座谈会会场"_s), picture(issue, image, "PNG", QString())};
        Written written(issue, m_fonts);
        QList<QPDFObjectHandle> figures = written.elements("Figure");
        QCOMPARE(figures.size(), 2);
        QCOMPARE(QString::fromStdString(figures[0].getKey("/Alt").getUTF8Value()), u"座谈会会场"_s);
        QCOMPARE(QString::fromStdString(figures[1].getKey("/Alt").getUTF8Value()), u"图片"_s);
        QCOMPARE(figures[0].getKey("/A").getKey("/BBox").getArrayNItems(), 4);
        QVERIFY2(written.shape().contains(u"Figure Caption Figure"_s), qPrintable(written.shape()));
    }

    void aFigureAtAnArticlesEndBelongsToItThoughASectionFollows()
    {
        IssueDocument issue = issueOf({});
        QImage image(30, 20, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        issue.sections.first().articles.first().manuscript.blocks = {paragraph(u"已经完成。"_s), picture(issue, image, "PNG", QString())};
        issue.sections.first().articles.first().units.clear();
        issue.sections.append({{}, u"本室动态"_s, {issueOf({paragraph(u"正在进行。"_s)}).sections.first().articles.first()}});
        Written written(issue, m_fonts);
        QVERIFY2(written.shape().contains(u"Sect(H1 Art(H2 P Figure)) Sect(H1 Art(H2 P P))"_s), qPrintable(written.shape()));
    }

    void aParagraphOverTwoPagesIsOne()
    {
        const IssueDocument issue = issueOf({paragraph(u"市委党史研究室传达学习全会精神"_s.repeated(60) + u"。"_s)});
        Written written(issue, m_fonts);
        QVERIFY(linesOf(written.layout, Role::Body).last().page > linesOf(written.layout, Role::Body).first().page);
        for (QPDFObjectHandle &art : written.elements("Art"))
            QCOMPARE(Written::kidsOf(art).size(), 3); // title, paragraph, credit
        QList<QPDFObjectHandle> pieces = Written::kidsOf(Written::kidsOf(written.elements("Art").first()).at(1));
        QVERIFY(pieces.size() >= 2);
        QVERIFY(pieces.first().getKey("/Pg").getObjectID() != pieces.last().getKey("/Pg").getObjectID());
    }

    void everyPieceOfAPageFindsItsElement()
    {
        Written written(issueOf({paragraph(u"市委党史研究室传达学习全会精神"_s.repeated(60) + u"。"_s)}), m_fonts);
        QPDFObjectHandle numbers = written.pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        std::map<long long, QPDFObjectHandle> parents;
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            parents[numbers.getArrayItem(i).getIntValue()] = numbers.getArrayItem(i + 1);
        int pieces = 0, links = 0;
        for (QPDFObjectHandle page : written.pdf.getAllPages()) {
            QPDFObjectHandle elements = parents.at(page.getKey("/StructParents").getIntValue());
            for (int content = 0; content < elements.getArrayNItems(); ++content) {
                bool found = false;
                for (QPDFObjectHandle kid : Written::kidsOf(elements.getArrayItem(content)))
                    found = found || (kid.hasKey("/MCID") && kid.getKey("/MCID").getIntValue() == content && kid.getKey("/Pg").getObjectID() == page.getObjectID());
                QVERIFY(found);
                ++pieces;
            }
            if (!page.hasKey("/Annots"))
                continue;
            for (QPDFObjectHandle annotation : page.getKey("/Annots").aitems()) {
                QCOMPARE(parents.at(annotation.getKey("/StructParent").getIntValue()).getKey("/S").getName(), std::string("/Link"));
                QVERIFY(annotation.getKey("/Dest").getArrayItem(0).getObjectID() == written.pdf.getAllPages().at(1).getObjectID());
                ++links;
            }
        }
        QVERIFY(pieces > 8);
        QCOMPARE(links, 1);
    }

    void bookmarksLabelsAndWordsOfTheDocument()
    {
        Written written(issueOf({paragraph(u"已经完成。"_s)}), m_fonts);
        QPDFObjectHandle root = written.pdf.getRoot();
        QPDFObjectHandle section = root.getKey("/Outlines").getKey("/First");
        QCOMPARE(QString::fromStdString(section.getKey("/Title").getUTF8Value()), u"区县动态"_s);
        QCOMPARE(QString::fromStdString(section.getKey("/First").getKey("/Title").getUTF8Value()), u"青江区整理旧志"_s);
        QCOMPARE(root.getKey("/Outlines").getKey("/Count").getIntValue(), 2LL);
        QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string("zh-CN"));
        QPDFObjectHandle info = written.pdf.getTrailer().getKey("/Info");
        QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()), u"青江工作 2024年第1期（总第232期）"_s);
        QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20240222000000Z"));
        QVERIFY(!root.getKey("/PageLabels").getKey("/Nums").isNull());
    }

    void anArticleWithoutAWordIsNoHarm()
    {
        IssueDocument issue = issueOf({paragraph(u"已经完成。"_s)});
        issue.sections.first().articles.append(ArticleDocument());
        issue.sections.first().articles.last().titleLines = {QString()};
        issue.sections.append({{}, u"空栏目"_s, {ArticleDocument()}});
        Written written(issue, m_fonts);
        QCOMPARE(written.pdf.getRoot().getKey("/Outlines").getKey("/Count").getIntValue(), 5LL);
    }

    void noConformanceIsClaimedThatNobodyProved()
    {
        Written written(issueOf({paragraph(u"已经完成。"_s)}), m_fonts);
        const auto xmp = written.pdf.getRoot().getKey("/Metadata").getStreamData();
        const QByteArray text(reinterpret_cast<const char *>(xmp->getBuffer()), qsizetype(xmp->getSize()));
        QVERIFY(text.contains("青江工作"));
        QVERIFY(!text.contains("pdfaid"));
        QVERIFY(!text.contains("pdfuaid"));
    }

    void theSameIssueGivesTheSameBytes()
    {
        const IssueDocument issue = issueOf({paragraph(u"朱镕基、𠮷与䶮出席。"_s), table(u"表"_s, {{u"甲"_s}, {u"乙"_s}})});
        QCOMPARE(Written(issue, m_fonts).bytes, Written(issue, m_fonts).bytes);
    }
};

QTEST_GUILESS_MAIN(TestPdfStructure)
#include "test_pdf_structure.moc"
