// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bulletin {

class KnowledgeIndex;
class Lexicon;

struct FoundName {
    qsizetype length = 0; // in the text; 0: none
    QString name;
};

// Tells where in a text a person's name ends (or begins) that starts (or ends) at a known place. Lives as
// long as the text, the lexicon and the index that it refers to; no state, any thread.
class NameCutter final {
public:
    NameCutter(QStringView text, const Lexicon &lexicon, const KnowledgeIndex &index) : m_text(text), m_lexicon(lexicon), m_index(index) { }

    // `trusted`: what stands before says that a name comes (责编：).
    FoundName nameAt(qsizetype start, bool trusted) const;
    FoundName nameBefore(qsizetype end) const;
    // Three characters that are almost a name of the roster, whatever surnames there are.
    FoundName almostKnownAt(qsizetype start) const;
    // `surname`: so many characters of `name`.
    bool isNameLike(QStringView name, qsizetype surname, bool trusted) const;

private:
    FoundName spacedNameAt(qsizetype start) const;
    bool mayBegin(qsizetype position) const;

    QStringView m_text;
    const Lexicon &m_lexicon;
    const KnowledgeIndex &m_index;
};

} // namespace bulletin
