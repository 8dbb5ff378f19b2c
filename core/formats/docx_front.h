// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formats/docx_xml.h"
#include "core/issues/issue_document.h"
#include "core/press/page.h"
#include "core/press/page_template.h"

namespace bulletin {

// The bookmark on the section head or title with this number, counted from 1 in printed order; the
// contents lead to it.
QString docxBookmark(int number);

// What stands before the first section of a Word document: masthead, contents, 按语. Borrows
// everything it is made with.
class DocxFront final {
public:
    DocxFront(DocxXml &xml, const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout);
    void add();

private:
    void addMasthead();
    void addName();
    void addPair(QLatin1StringView style, const QString &left, const QString &right);
    void addContents();
    void addSectionEntry(const QString &name);
    void addArticleEntry(const QString &title);
    void openEntry(QLatin1StringView style);
    void closeEntry();
    void addNote();

    DocxXml &m_xml;
    const IssueDocument &m_issue;
    const PageTemplate &m_template;
    const Layout &m_layout;
    int m_entries = 0; // that the contents have
    int m_bookmark = 0;
    int m_article = 0;
};

} // namespace bulletin
