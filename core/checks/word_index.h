// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_rule.h"

#include <QRegularExpression>
#include <bitset>

namespace bulletin {

// The rows of the word tables, ready to be found in one pass over a text. Made once for a checker.
class WordIndex final {
public:
    explicit WordIndex(const Knowledge &knowledge);

    struct Hit {
        const ConfusableWord *word = nullptr;
        qsizetype start = 0; // what is to be replaced
        qsizetype length = 0;
        qsizetype end() const { return start + length; }
    };
    // In the order of the text, none inside another. What `rightWords` or a row's exceptions allow is left out.
    QList<Hit> find(QStringView text) const;

private:
    struct Row {
        ConfusableWord word;
        QRegularExpression pattern; // empty: the bare word
    };
    void findAt(QStringView text, qsizetype position, const QList<int> &rows, QList<Hit> &hits) const;
    std::optional<Hit> match(const Row &row, QStringView text, qsizetype position) const;
    bool isAllowed(const Row &row, QStringView text, const Hit &hit) const;

    std::vector<Row> m_rows;
    QHash<quint32, QList<int>> m_byBeginning; // first two characters; of one-character words, the one
    std::bitset<0x10000> m_firsts;
    QStringList m_rightWords;
};

} // namespace bulletin
