// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace bulletin {

// Rewrites foreign HTML, in one pass and without recursion, into a small and well-nested subset
// that no parser can be hurt by: known elements only, of bounded depth and number, with nothing
// but our own flags as attributes. Scripts, styles, comments and doctypes are gone.
//
// Elements of the result: p div h1…h6 ul ol li table tr td caption br img span. Flags, in
// attribute f, one character each:
//   b i u + -   bold, italic, underline, superscript, subscript; B I U the same, off
//   d n c h     deleted text, inserted text, comment (its anchor), hidden text
//   x           dropped without a word: the comments themselves at the end of a pasted text, phonetic signs
//   L           Word's list number (mso-list:Ignore)
//   C           centred
//   z           Chinese list numbers
//   w           line ends count (pre)
// Other attributes: p = font size in points, n = column span or list start, s = source and w =
// width in pixels of an image (data: only).
class HtmlCleaner {
public:
    explicit HtmlCleaner(const QString &html);
    QByteArray cleaned(); // UTF-8
    int droppedPictures() const { return m_droppedPictures; }

private:
    struct Tag {
        QString name; // lower case
        QHash<QString, QString> attributes;
        bool isEnd = false;
    };
    struct Open {
        QString name;
        bool written = false;
    };
    bool readTag(Tag &tag); // at '<'; false: it is no tag, but text
    QString readAttributeValue();
    void skipComment();
    void skipRawText(const QString &name);
    void startTag(const Tag &tag);
    void endTag(const QString &name);
    void closeImplied(const QString &name);
    void open(const QString &name, const QString &attributes);
    void popTo(qsizetype size);
    QString flagsOf(const Tag &tag) const;
    void writeImage(const Tag &tag);

    const QString m_html;
    qsizetype m_at = 0;
    QString m_out;
    QList<Open> m_open;
    QHash<QString, int> m_openCount;
    int m_depth = 0; // of written elements
    int m_tags = 0;
    int m_droppedPictures = 0;
};

// The text alone, a line for each block: for HTML that is too large to be looked at closely.
QString strippedHtml(const QString &html);

} // namespace bulletin
