// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/checks/checker.h"
#include "core/workspace/file_issue.h"

#include <QJsonArray>

class QIODevice;

namespace bulletin {

// A file as the checker reads it: a whole issue where its text is one, otherwise one article. Needs no
// desk. Of a text file every line is checked as it stands, masthead and tail too, and each finding has
// its place in the file.
class CheckedFile final {
public:
    // Throws Failure where the file cannot be read (readers.h).
    static Outcome<CheckedFile> read(QIODevice &device, const QString &fileName);

    const std::optional<CheckIssue> &issue() const { return m_issue; }
    const CheckArticle &article() const { return m_article; } // where it is no issue
    QList<Finding> findings(const Checker &checker) const;
    QString textAt(const Place &place) const;         // the block's whole text
    QString articleTitle(int number) const;           // empty: the issue itself
    int characters() const;                           // of everything that was checked, blanks left out
    // The Findings shape; of a text file with file_start and file_end, of each finding and of each fix's
    // edits: a cut paragraph's cure takes the line break out.
    QJsonArray json(const QList<Finding> &findings, const QString &fileName) const;

private:
    template <class Value> Value placed(FileTexts<Value> texts);
    std::optional<FileText::Stretch> fileStretch(const Place &place) const;
    std::optional<FileText::Stretch> fileStretch(const Edit &edit) const;
    void addFilePlace(QJsonObject &row, const std::optional<FileText::Stretch> &stretch) const;
    QJsonArray placedFixes(QJsonArray rows, const QList<Fix> &fixes) const;
    std::optional<CheckIssue> m_issue;
    CheckArticle m_article;
    std::optional<FileText> m_file; // a text file's
    QHash<QString, QList<qsizetype>> m_offsets; // by text (article, block, cell)
};

} // namespace bulletin
