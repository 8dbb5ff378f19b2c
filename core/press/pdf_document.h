// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <qpdf/QPDF.hh>
#include <vector>

namespace bulletin {

struct PdfFacts {
    QString title;
    QString author;
    QDate date;
};

struct PdfBookmark {
    QString title;
    int page = 0; // its number; 0: on none
    double y = 0;    // pt from the page's foot
    std::vector<PdfBookmark> children;
};

// A PDF in memory, made of qpdf's objects: what holds for the document as a whole. The same input
// gives the same bytes. Conforms to nothing in particular: PDF/A is not claimed, since nothing here
// can prove it.
class PdfDocument final {
public:
    PdfDocument();

    QPDF &objects() { return m_pdf; }
    // `content` in PDF's own language; the number is what the page calls itself.
    void addPage(double widthPt, double heightPt, const std::string &content, QPDFObjectHandle resources);
    std::vector<QPDFObjectHandle> &pages() { return m_pages; }

    void setFacts(const PdfFacts &facts);
    void setBookmarks(const std::vector<PdfBookmark> &bookmarks);
    // A place to go to: the page's `y` at the top of the window. `number` counts from 1; what stands
    // on no page (0: an article without a word) leads to the first.
    QPDFObjectHandle destination(int number, double y) const;

    QByteArray bytes();

private:
    QPDFObjectHandle addBookmarks(QPDFObjectHandle parent, const std::vector<PdfBookmark> &bookmarks);

    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace bulletin
