// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bulletin {

class Lexicon;

// Blanks between Han characters that belong there: names, bylines, datelines, slogans of two halves.
// Looks at a text and the words around the blank; the text and the lexicon outlive it.
class RightBlanks final {
public:
    RightBlanks(const QString &body, const Lexicon &lexicon) : m_body(body), m_lexicon(lexicon) {}
    bool isRight(qsizetype start, qsizetype end) const; // the blank
    bool isBehindDateline(qsizetype start) const; // 本报讯, 新华社重庆6月3日电

private:
    QChar before(qsizetype start) const;
    bool isBehindPost(qsizetype start, qsizetype end) const;
    bool isBehindHead(qsizetype start) const;
    bool isCredit() const;
    bool isByline(qsizetype start, qsizetype end) const;
    bool isBylinePiece(const QString &piece) const;
    bool isSlogan(qsizetype start, qsizetype end) const;
    bool isBetweenIssuers(qsizetype start, qsizetype end) const;

    const QString &m_body;
    const Lexicon &m_lexicon;
};

} // namespace bulletin
