// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_structure.h"

#include <qpdf/QPDF.hh>

namespace bulletin {

PdfStructure::PdfStructure(QPDF &pdf)
    : m_pdf(pdf)
{
    add(-1, "Document");
}

int PdfStructure::add(int parent, const char *type)
{
    const int element = int(m_elements.size());
    m_elements.push_back({parent, type, m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), {}});
    QPDFObjectHandle object = m_elements.back().object;
    object.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
    object.replaceKey("/S", QPDFObjectHandle::newName(std::string("/") + type));
    if (parent >= 0) {
        object.replaceKey("/P", m_elements[size_t(parent)].object);
        m_elements[size_t(parent)].kids.push_back({element, -1, -1, {}});
    }
    return element;
}

void PdfStructure::setAlternative(int element, const QString &text)
{
    m_elements[size_t(element)].object.replaceKey("/Alt", QPDFObjectHandle::newUnicodeString(text.toStdString()));
}

void PdfStructure::setAttributes(int element, const std::string &dictionary)
{
    m_elements[size_t(element)].object.replaceKey("/A", QPDFObjectHandle::parse(dictionary));
}

int PdfStructure::addContent(int element, int page)
{
    if (m_contents.size() <= size_t(page))
        m_contents.resize(size_t(page) + 1);
    const int content = int(m_contents[size_t(page)].size());
    m_contents[size_t(page)].push_back(element);
    m_elements[size_t(element)].kids.push_back({-1, content, page, {}});
    return content;
}

void PdfStructure::addLink(int element, int page, QPDFObjectHandle annotation)
{
    m_elements[size_t(element)].kids.push_back({-1, -1, page, annotation});
}

QPDFObjectHandle PdfStructure::kidObject(const Kid &kid, const std::vector<QPDFObjectHandle> &pages) const
{
    if (kid.element >= 0)
        return m_elements[size_t(kid.element)].object;
    QPDFObjectHandle object = QPDFObjectHandle::newDictionary();
    object.replaceKey("/Pg", pages[size_t(kid.page)]);
    if (kid.content >= 0) {
        object.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
        object.replaceKey("/MCID", QPDFObjectHandle::newInteger(kid.content));
    } else {
        object.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
        object.replaceKey("/Obj", kid.annotation);
    }
    return object;
}

// From a page's content, or a link, back to its element.
QPDFObjectHandle PdfStructure::parentTree(std::vector<QPDFObjectHandle> &pages)
{
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    int key = 0;
    for (size_t page = 0; page < m_contents.size(); ++page, ++key) {
        QPDFObjectHandle parents = QPDFObjectHandle::newArray();
        for (const int element : m_contents[page])
            parents.appendItem(m_elements[size_t(element)].object);
        numbers.appendItem(QPDFObjectHandle::newInteger(key));
        numbers.appendItem(m_pdf.makeIndirectObject(parents));
        pages[page].replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
    }
    for (Element &element : m_elements) {
        for (Kid &kid : element.kids) {
            if (!kid.annotation.isInitialized())
                continue;
            numbers.appendItem(QPDFObjectHandle::newInteger(key));
            numbers.appendItem(element.object);
            kid.annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key++));
        }
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return m_pdf.makeIndirectObject(tree);
}

void PdfStructure::write(std::vector<QPDFObjectHandle> &pages)
{
    for (Element &element : m_elements) {
        QPDFObjectHandle kids = QPDFObjectHandle::newArray();
        for (const Kid &kid : element.kids)
            kids.appendItem(kidObject(kid, pages));
        element.object.replaceKey("/K", kids);
    }
    QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
    root.replaceKey("/K", m_elements.front().object);
    root.replaceKey("/ParentTree", parentTree(pages));
    m_elements.front().object.replaceKey("/P", root);
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
}

} // namespace bulletin
