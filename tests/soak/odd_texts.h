// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/check_text.h"
#include "core/checks/knowledge.h"

#include <QRandomGenerator>
#include <QStringList>

namespace bulletin {

// Texts that no editor ever wrote, made of real ones: broken surrogates, controls, brackets within
// brackets, thousands of one mark, 100 kB without a break. The same seed gives the same texts.
class OddTexts {
public:
    explicit OddTexts(quint32 seed);
    // From here on the texts of this turn, whatever was asked for before; so one can be had alone.
    void begin(int turn);
    QString text();
    CheckText paragraph();
    CheckArticle article(int number = 1);
    CheckIssue issue();
    // Names, units and terms that stand in the texts, so that the rules that need them have something to do.
    static Knowledge knowledge();

private:
    int below(qsizetype bound) { return m_random.bounded(int(bound)); }
    QString sentence() { return m_sentences.at(below(m_sentences.size())); }
    QString oddPiece();
    QString giant();
    void spoil(QString &text);
    CheckText checkText(TextRole role, int article, int block);

    quint32 m_seed = 0;
    QRandomGenerator m_random;
    QStringList m_sentences;
};

} // namespace bulletin
