// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace bulletin {

// Automatic numbers of a Word document, which stand in no text: numbering.xml and the counters of
// one walk through the document.
class DocxNumbering {
public:
    DocxNumbering() = default;
    DocxNumbering(const QByteArray &xml, const QString &fileName);

    // The number of the next paragraph of that list and level (0-based), as printed: 一、（一） 1. ①
    QString next(int numberId, int level);

private:
    struct Level {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString text;
    };
    struct List {
        int abstractId = 0;
        QHash<int, int> starts; // overridden, by level
    };
    QHash<int, QHash<int, Level>> m_abstract;
    QHash<int, List> m_lists;
    QHash<int, QList<int>> m_counters; // by abstract list; −1 = not begun
    QHash<int, bool> m_begun;          // lists whose overridden starts have been taken
};

// One number in a Word number format; decimal for formats that nobody uses here.
QString formattedNumber(int number, const QString &format);

} // namespace bulletin
