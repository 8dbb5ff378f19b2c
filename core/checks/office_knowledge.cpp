// SPDX-License-Identifier: Apache-2.0
#include "core/checks/office_knowledge.h"

#include "core/base/code_table.h"
#include "core/checks/check_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct KnowledgeTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::OfficeKnowledge)
};

constexpr CodeRow<KnowledgeKind> kindRows[] = {
    {KnowledgeKind::People, "people", QT_TRANSLATE_NOOP("bulletin::OfficeKnowledge", "People and their posts")},
    {KnowledgeKind::Terms, "terms", QT_TRANSLATE_NOOP("bulletin::OfficeKnowledge", "Terms")},
    {KnowledgeKind::Words, "words", QT_TRANSLATE_NOOP("bulletin::OfficeKnowledge", "Confusable words")},
    {KnowledgeKind::Titles, "titles", QT_TRANSLATE_NOOP("bulletin::OfficeKnowledge", "Known titles")},
    {KnowledgeKind::RightWords, "right-words", QT_TRANSLATE_NOOP("bulletin::OfficeKnowledge", "Words that are right")},
};
constexpr CodeTable<KnowledgeKind> kinds(kindRows);

constexpr CodeRow<TermKind> termRows[] = {
    {TermKind::Forbidden, "forbidden", QT_TRANSLATE_NOOP("bulletin::OfficeKnowledge", "Forbidden term")},
    {TermKind::Preferred, "preferred", QT_TRANSLATE_NOOP("bulletin::OfficeKnowledge", "Preferred term")},
    {TermKind::Fixed, "fixed", QT_TRANSLATE_NOOP("bulletin::OfficeKnowledge", "Fixed phrase")},
};
constexpr CodeTable<TermKind> termKinds(termRows);

QStringList trimmedList(const QStringList &list)
{
    QStringList kept;
    for (const QString &text : list) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            kept.append(trimmed);
    }
    return kept;
}

void trim(QString *text)
{
    *text = text->trimmed();
}

void trim(Examples *examples)
{
    examples->wrong = trimmedList(examples->wrong);
    examples->right = trimmedList(examples->right);
}

struct Trimmer {
    void operator()(Person &person) const
    {
        trim(&person.name);
        for (Post &post : person.posts) {
            trim(&post.title);
            trim(&post.unit);
        }
    }
    void operator()(Term &term) const
    {
        for (QString *text : {&term.form, &term.preferred, &term.source})
            trim(text);
        term.exceptions = trimmedList(term.exceptions);
        trim(&term.examples);
    }
    void operator()(ConfusableWord &word) const
    {
        for (QString *text : {&word.wrong, &word.right, &word.source})
            trim(text);
        word.exceptions = trimmedList(word.exceptions);
        trim(&word.examples);
    }
    void operator()(KnownTitle &title) const
    {
        trim(&title.name);
        if (title.name.startsWith(u'《') && title.name.endsWith(u'》'))
            title.name = title.name.sliced(1).chopped(1).trimmed();
        trim(&title.kind);
    }
    void operator()(RightWord &word) const
    {
        trim(&word.word);
        trim(&word.reason);
    }
};

Refusal invalid(const QString &reason, const QString &next)
{
    return {Refusal::Kind::Validation, reason, next};
}

bool isTurnedRound(const QDate &from, const QDate &to)
{
    return from.isValid() && to.isValid() && to < from;
}

Refusal turnedRound(const QString &name)
{
    return invalid(KnowledgeTexts::tr("“%1” ends before it begins.").arg(name), KnowledgeTexts::tr("Put the dates right."));
}

struct Judge {
    MaybeRefusal operator()(const Person &person) const
    {
        if (person.name.isEmpty())
            return invalid(KnowledgeTexts::tr("A person needs a name."), KnowledgeTexts::tr("Write the name."));
        for (const Post &post : person.posts) {
            if (post.title.isEmpty())
                return invalid(KnowledgeTexts::tr("A post of “%1” has no title.").arg(person.name), KnowledgeTexts::tr("Write what the post is called, or remove it."));
            if (isTurnedRound(post.from, post.to))
                return turnedRound(person.name + u' ' + post.title);
        }
        return std::nullopt;
    }
    MaybeRefusal operator()(const Term &term) const
    {
        const bool fixed = term.kind == TermKind::Fixed;
        if (fixed ? term.preferred.isEmpty() : term.form.isEmpty())
            return invalid(KnowledgeTexts::tr("A term needs its words."), KnowledgeTexts::tr("Write the words."));
        if (term.kind == TermKind::Preferred && term.preferred.isEmpty())
            return invalid(KnowledgeTexts::tr("“%1” does not say what to write instead.").arg(term.form), KnowledgeTexts::tr("Write the preferred form, or make it a forbidden term."));
        if (fixed && !term.form.isEmpty())
            return invalid(KnowledgeTexts::tr("The fixed phrase “%1” has one form alone.").arg(term.preferred), KnowledgeTexts::tr("Leave the other form empty."));
        if (!fixed && term.form == term.preferred)
            return invalid(KnowledgeTexts::tr("“%1” would become itself.").arg(term.form), KnowledgeTexts::tr("Write another form."));
        return isTurnedRound(term.from, term.to) ? MaybeRefusal(turnedRound(rowName(term))) : std::nullopt;
    }
    MaybeRefusal operator()(const ConfusableWord &word) const
    {
        static const QStringList rules{u"WRD01"_s, u"WRD02"_s, u"WRD03"_s, u"WRD08"_s};
        if (!rules.contains(word.rule))
            return invalid(KnowledgeTexts::tr("“%1” is no rule of words.").arg(word.rule), KnowledgeTexts::tr("There are: %1.").arg(rules.join(KnowledgeTexts::tr(", "))));
        if (word.wrong.isEmpty() && word.pattern.isEmpty())
            return invalid(KnowledgeTexts::tr("A confusable word needs its wrong form."), KnowledgeTexts::tr("Write the wrong word."));
        // One character alone would be found in half of all sentences.
        if (word.pattern.isEmpty() && word.wrong.size() < 2)
            return invalid(KnowledgeTexts::tr("“%1” alone is too short: it would be found in right words, too.").arg(word.wrong),
                           KnowledgeTexts::tr("Write it with the characters beside it."));
        if (!word.pattern.isEmpty() && !QRegularExpression(word.pattern).isValid())
            return invalid(KnowledgeTexts::tr("The pattern “%1” cannot be read.").arg(word.pattern), KnowledgeTexts::tr("Put the pattern right, or write the bare word."));
        if (word.right.isEmpty())
            return invalid(KnowledgeTexts::tr("“%1” does not say what was meant.").arg(rowName(word)), KnowledgeTexts::tr("Write the right word."));
        if (word.wrong == word.right)
            return invalid(KnowledgeTexts::tr("“%1” would become itself.").arg(word.wrong), KnowledgeTexts::tr("Write another form."));
        return std::nullopt;
    }
    MaybeRefusal operator()(const KnownTitle &title) const
    {
        return title.name.isEmpty() ? MaybeRefusal(invalid(KnowledgeTexts::tr("A known title needs its name."), KnowledgeTexts::tr("Write the name, without 《》."))) : std::nullopt;
    }
    MaybeRefusal operator()(const RightWord &word) const
    {
        return word.word.isEmpty() ? MaybeRefusal(invalid(KnowledgeTexts::tr("No word is written."), KnowledgeTexts::tr("Write the word that is right."))) : std::nullopt;
    }
};

struct Adder {
    Knowledge &knowledge;
    void operator()(const Person &person) const { knowledge.people.append(person); }
    void operator()(const Term &term) const { knowledge.terms.append(term); }
    void operator()(const ConfusableWord &word) const { knowledge.words.append(word); }
    void operator()(const KnownTitle &title) const { knowledge.titles.append(title); }
    void operator()(const RightWord &word) const { knowledge.rightWords.insert(word.word); }
};

} // namespace

KnowledgeKind kindOf(const KnowledgeRow &row)
{
    return KnowledgeKind(row.index());
}

QString knowledgeKindCode(KnowledgeKind kind)
{
    return kinds.code(kind);
}

QString knowledgeKindName(KnowledgeKind kind)
{
    return KnowledgeTexts::tr(kinds.name(kind));
}

std::optional<KnowledgeKind> parseKnowledgeKind(QStringView code)
{
    return kinds.parse(code);
}

QList<KnowledgeKind> allKnowledgeKinds()
{
    return kinds.values();
}

QString termKindCode(TermKind kind)
{
    return termKinds.code(kind);
}

QString termKindName(TermKind kind)
{
    return KnowledgeTexts::tr(termKinds.name(kind));
}

std::optional<TermKind> parseTermKind(QStringView code)
{
    return termKinds.parse(code);
}

QList<TermKind> allTermKinds()
{
    return termKinds.values();
}

QString rowName(const KnowledgeRow &row)
{
    struct Namer {
        QString operator()(const Person &person) const { return person.name; }
        QString operator()(const Term &term) const { return term.kind == TermKind::Fixed ? term.preferred : term.form; }
        QString operator()(const ConfusableWord &word) const { return word.pattern.isEmpty() ? word.wrong : word.pattern; }
        QString operator()(const KnownTitle &title) const { return title.name; }
        QString operator()(const RightWord &word) const { return word.word; }
    };
    return std::visit(Namer(), row);
}

KnowledgeRow trimmedRow(KnowledgeRow row)
{
    std::visit(Trimmer(), row);
    return row;
}

MaybeRefusal judgeRow(const KnowledgeRow &row)
{
    if (const MaybeRefusal no = std::visit(Judge(), row))
        return no;
    Knowledge table;
    std::visit(Adder{table}, row);
    return checkExamples(table);
}

Knowledge knowledgeOf(const QList<OfficeRow> &rows)
{
    Knowledge knowledge;
    for (const OfficeRow &row : rows)
        std::visit(Adder{knowledge}, row.row);
    // Whoever is not in the official list comes behind it.
    std::stable_sort(knowledge.people.begin(), knowledge.people.end(),
                     [](const Person &a, const Person &b) { return a.order != b.order && a.order != 0 && (b.order == 0 || a.order < b.order); });
    return knowledge;
}

} // namespace bulletin
