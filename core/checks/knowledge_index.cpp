// SPDX-License-Identifier: Apache-2.0
#include "core/checks/knowledge_index.h"

#include "core/checks/name_likeness.h"
#include "core/checks/unit_names.h"

namespace bulletin {
namespace {

void addTerm(const Term &term, KnowledgeIndex &index)
{
    if (term.kind == TermKind::Fixed) {
        index.fixedTerms.add(term.preferred, term.form.isEmpty());
        for (const QString &exception : term.exceptions)
            index.fixedTerms.add(exception, false);
        if (term.form.isEmpty())
            return;
    }
    index.termForms.add(term.form, false);
    index.termForms.add(term.preferred, false);
    for (const QString &exception : term.exceptions)
        index.termForms.add(exception, false);
    if (const int number = index.termForms.numberOf(term.form); number >= 0)
        index.termsByForm[number].append(&term);
}

void addUnit(const KnownUnit &unit, KnowledgeIndex &index)
{
    for (const QString &form : QStringList{unit.fullName, unit.shortName} + unit.aliases) {
        index.unitForms.add(form, true);
        if (const int number = index.unitForms.numberOf(form); number >= 0 && !index.unitsByForm.contains(number))
            index.unitsByForm.insert(number, &unit);
    }
}

// After all units: what is another unit's right name is nobody's slip.
void addMisnomers(KnowledgeIndex &index)
{
    const qsizetype known = index.unitForms.size();
    for (int form = 0; form < known; ++form) {
        const QString right = index.unitForms.phrase(form);
        for (const QString &wrong : likelyMisnomers(right)) {
            if (index.unitForms.numberOf(wrong) >= 0)
                continue;
            index.unitForms.add(wrong, false);
            index.unitSlips.insert(index.unitForms.numberOf(wrong), form);
        }
    }
}

} // namespace

KnowledgeIndex::KnowledgeIndex(const Knowledge &knowledge) : m_knowledge(knowledge)
{
    for (const Term &term : knowledge.terms)
        addTerm(term, *this);
    for (const Person &person : knowledge.people) {
        if (people.contains(person.name))
            continue;
        people.insert(person.name, &person);
        for (const QString &key : likenessKeys(person.name))
            namesByLikeness[key].append(person.name);
    }
    for (const KnownUnit &unit : knowledge.units)
        addUnit(unit, *this);
    addMisnomers(*this);
}

bool isValidOn(const QDate &date, const QDate &from, const QDate &to)
{
    if (!date.isValid())
        return !to.isValid();
    return (!from.isValid() || from <= date) && (!to.isValid() || date <= to);
}

} // namespace bulletin
