// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/knowledge.h"
#include "core/checks/phrase_index.h"

namespace bulletin {

// What the office knows, laid out for looking up in one pass over a text. Made once for a checker;
// refers to the knowledge it was made from, which outlives it.
class KnowledgeIndex final {
public:
    explicit KnowledgeIndex(const Knowledge &knowledge);
    KnowledgeIndex(const KnowledgeIndex &) = delete;
    KnowledgeIndex &operator=(const KnowledgeIndex &) = delete;

    // Fixed terms are its targets, their exceptions merely right.
    PhraseIndex fixedTerms;
    // Forbidden and preferred forms, with what they are replaced by and where they are right.
    PhraseIndex termForms;
    QHash<int, QList<const Term *>> termsByForm; // by the form's number in termForms

    QHash<QString, const Person *> people; // by name; the first row wins
    QHash<QString, QStringList> namesByLikeness; // of the roster, by the keys of name_likeness.h
    // Is it the name of somebody the office or the archive knows?
    bool knowsName(const QString &name) const { return people.contains(name) || m_knowledge.archiveNames.contains(name); }

    // All forms of units; those valid still are targets where they are long enough to have near misses.
    PhraseIndex unitForms;
    QHash<int, const KnownUnit *> unitsByForm;
    // Forms that look like a unit's and are none of the registry's: the right form's number by the
    // wrong one's in unitForms (党史办公室 for 党史研究室, 党史研究室 for 党史和地方志研究室).
    QHash<int, int> unitSlips;

private:
    const Knowledge &m_knowledge;
};

// Null ends are open; an unknown date asks only that the row has no end.
bool isValidOn(const QDate &date, const QDate &from, const QDate &to);

} // namespace bulletin
