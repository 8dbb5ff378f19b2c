// SPDX-License-Identifier: Apache-2.0
#include "core/press/pdf_elements.h"

namespace bulletin {

using namespace Qt::StringLiterals;

PdfElements::PdfElements(const IssueDocument &issue, PdfStructure &structure)
    : m_issue(issue)
    , m_structure(structure)
{
    for (const SectionDocument &section : m_issue.sections) {
        for (const ArticleDocument &article : section.articles)
            m_articles.push_back(&article);
    }
}

int PdfElements::elementOf(const PlacedLine &line)
{
    if (line.role == Role::PageNumber || line.again)
        return artifact;
    if (line.role == Role::Table)
        return cellOf(line);
    const bool continued = !line.paragraphStart && m_element >= 0 && line.role == m_before.role && line.article == m_before.article && line.block == m_before.block;
    if (!continued)
        m_element = made(line);
    m_before = line;
    return m_element;
}

int PdfElements::elementOf(const PlacedImage &image)
{
    m_element = -1;
    const int figure = m_structure.add(articleElement(image.article), "Figure");
    m_structure.setAlternative(figure, image.caption.isEmpty() ? u"图片"_s : image.caption);
    return figure;
}

int PdfElements::made(const PlacedLine &line)
{
    switch (line.role) {
    case Role::Contents:
        return contentsEntry(line);
    case Role::Section:
        m_section = m_structure.add(PdfStructure::document, "Sect");
        m_article = 0;
        return m_structure.add(m_section, "H1");
    case Role::Title:
        return m_structure.add(articleElement(line.article), "H2");
    case Role::Heading: {
        const Block *block = blockAt(line.article, line.block);
        return m_structure.add(articleElement(line.article), block && block->level > 1 ? "H4" : "H3");
    }
    case Role::Caption: {
        const Block *block = blockAt(line.article, line.block);
        const bool ofTable = block && block->kind == BlockKind::Table;
        return m_structure.add(ofTable ? tableAt(line.article, line.block).element : articleElement(line.article), "Caption");
    }
    default:
        return m_structure.add(line.article > 0 ? articleElement(line.article) : PdfStructure::document, "P");
    }
}

// Names of sections in the contents lead nowhere.
int PdfElements::contentsEntry(const PlacedLine &line)
{
    if (m_contents < 0)
        m_contents = m_structure.add(PdfStructure::document, "TOC");
    const int item = m_structure.add(m_contents, "TOCI");
    if (line.target == 0)
        return m_structure.add(item, "P");
    return m_structure.add(m_structure.add(item, "Reference"), "Link");
}

int PdfElements::articleElement(int article)
{
    if (article != m_article) {
        m_article = article;
        m_articleElement = m_structure.add(m_section, "Art");
    }
    return m_articleElement;
}

const Block *PdfElements::blockAt(int article, int block) const
{
    if (article < 1 || size_t(article) > m_articles.size())
        return nullptr;
    const QList<Block> &blocks = m_articles[size_t(article) - 1]->manuscript.blocks;
    return block >= 1 && block <= blocks.size() ? &blocks.at(block - 1) : nullptr;
}

PdfElements::Table &PdfElements::tableAt(int article, int block)
{
    Table &table = m_tables[{article, block}];
    if (table.element < 0)
        table.element = m_structure.add(articleElement(article), "Table");
    return table;
}

int PdfElements::cellOf(const PlacedLine &line)
{
    Table &table = tableAt(line.article, line.block);
    const Block *block = blockAt(line.article, line.block);
    Q_ASSERT(block);
    if (table.cells.empty())
        addCells(table, *block);
    return table.cells.at(size_t(line.row)).at(size_t(line.column));
}

// All of them, also those that have nothing in them.
void PdfElements::addCells(Table &table, const Block &block)
{
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        const int rowElement = m_structure.add(table.element, "TR");
        std::vector<int> &cells = table.cells.emplace_back();
        for (qsizetype column = 0; column < block.rows.at(row).size(); ++column) {
            const bool head = row == 0 && block.rows.size() > 1;
            cells.push_back(m_structure.add(rowElement, head ? "TH" : "TD"));
            if (head)
                m_structure.setAttributes(cells.back(), "<< /O /Table /Scope /Column >>");
        }
    }
}

} // namespace bulletin
