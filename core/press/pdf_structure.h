// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>
#include <vector>

namespace bulletin {

// The tree of a tagged PDF: what on the pages is a heading, a paragraph, a table … Elements are
// numbered in the order in which they are made; the first is the document itself.
class PdfStructure final {
public:
    static constexpr int document = 0;
    explicit PdfStructure(QPDF &pdf);

    int add(int parent, const char *type); // P, H1, Table …: a standard type of ISO 32000-1, 14.8.4
    void setAlternative(int element, const QString &text); // for those who cannot see a figure
    void setAttributes(int element, const std::string &dictionary);
    // A piece of a page's content that belongs to the element: its id on that page.
    int addContent(int element, int page);
    void addLink(int element, int page, QPDFObjectHandle annotation);

    const char *typeOf(int element) const { return m_elements[size_t(element)].type; }

    // Writes the tree, and into each page and annotation where it is found there.
    void write(std::vector<QPDFObjectHandle> &pages);

private:
    struct Kid {
        int element = -1;
        int content = -1; // on `page`
        int page = -1;
        QPDFObjectHandle annotation; // a link on `page`
    };
    struct Element {
        int parent = -1;
        const char *type = "";
        QPDFObjectHandle object;
        std::vector<Kid> kids;
    };
    QPDFObjectHandle kidObject(const Kid &kid, const std::vector<QPDFObjectHandle> &pages) const;
    QPDFObjectHandle parentTree(std::vector<QPDFObjectHandle> &pages);

    QPDF &m_pdf;
    std::vector<Element> m_elements;
    std::vector<std::vector<int>> m_contents; // by page: each id's element
};

} // namespace bulletin
