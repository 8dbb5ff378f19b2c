// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/finding.h"

#include <QTextCursor>
#include <QTextEdit>

namespace bulletin {

class Theme;

// What is said about a stretch of a text.
struct TextRemark {
    int position = 0;
    int length = 0;
    Severity severity = Severity::Warning;
    QString sentence;
};

// Remarks over a document, none of its text: they move with it, and one whose words change is gone
// until they are set anew.
class TextRemarks final {
public:
    void set(QTextDocument &document, const QList<TextRemark> &remarks);
    void clear() { m_remarks.clear(); }
    bool forgetChanged(int position, int added); // true: some are gone
    int at(int position) const; // the shortest one there; -1: none
    QString toolTip(int index) const;
    QList<QTextEdit::ExtraSelection> underlines(const Theme &theme) const;

private:
    struct Remark {
        TextRemark said;
        QTextCursor cursor; // moves with the text; without selection: gone
        QString words;      // that it is about
    };
    QList<Remark> m_remarks;
};

} // namespace bulletin
