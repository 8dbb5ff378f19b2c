// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/docx_xml.h"
#include "core/issues/issue_document.h"
#include "core/press/page.h"
#include "core/press/page_template.h"

namespace bulletin {

struct DocxPicture {
    QString relation;  // rIdPicture1 …
    QString part;      // media/image1.png, relative to word/
    QString imageId;
};

// The pictures and tables of a Word document; remembers which images its package needs. Borrows
// everything it is made with.
class DocxFigures final {
public:
    DocxFigures(DocxXml &xml, const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout);

    // `index`: of the block, from 1. Both with their captions.
    void addPicture(const Block &block, int article, int index);
    void addTable(const Block &block, int article, int index);
    const QList<DocxPicture> &pictures() const { return m_pictures; } // each image once

private:
    const DocxPicture &pictureFor(const QString &imageId);
    void addDrawing(const Block &block, const DocxPicture &picture, double widthMm, double heightMm);
    void addGraphic(const Block &block, const DocxPicture &picture, const QString &name, const QString &cx, const QString &cy);
    void addTableProperties(int width);
    void addTableRow(const QStringList &cells, QLatin1StringView style, const QList<int> &widths);
    QList<int> columnTwips(const Block &block, int article, int index) const;

    DocxXml &m_xml;
    const IssueDocument &m_issue;
    const PageTemplate &m_template;
    const Layout &m_layout;
    QList<DocxPicture> m_pictures;
    int m_drawing = 0;
};

} // namespace bulletin
