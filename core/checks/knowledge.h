// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace bulletin {

// What the office knows and the checks judge by. Ours come from resources/checks/tables, the
// office's own from its desk; the checker takes both as one value. Null dates: always, still.

struct Post {
    QString title; // 室主任, 党组书记
    QString unit;  // may be empty
    QDate from;
    QDate to;
    friend bool operator==(const Post &, const Post &) = default;
};

struct Person {
    QString name;
    QList<Post> posts;
    int order = 0; // of the official list; 0: not in it
    friend bool operator==(const Person &, const Person &) = default;
};

struct KnownUnit {
    QString fullName;
    QString shortName;
    QStringList aliases;
    QDate from;
    QDate to;
    friend bool operator==(const KnownUnit &, const KnownUnit &) = default;
};

// Right and wrong examples that a row brings: `wrong` must be found by the row, `right` must not.
struct Examples {
    QStringList wrong;
    QStringList right;
    friend bool operator==(const Examples &, const Examples &) = default;
};

// 规范用语表: Forbidden (TRM01): `form` may not stand, `preferred` should. Preferred (TRM03): `form` is a
// looser form of `preferred`. Fixed (TRM02): `preferred` is a phrase whose near misses are found; `form`, where there
// is one, is a slip too far from it to be found so (习近平书记); `exceptions` are its legal relatives.
enum class TermKind { Forbidden, Preferred, Fixed };
struct Term {
    TermKind kind = TermKind::Preferred;
    QString form;
    QString preferred;
    QStringList exceptions; // longer texts in which `form` is right
    QDate from;
    QDate to;
    QString source;
    Examples examples;
    friend bool operator==(const Term &, const Term &) = default;
};

// A wrong word and what was meant (WRD01 wrong in itself, WRD02 wrong beside its neighbours, WRD03
// similar shapes, WRD08 redundant). `pattern`: a regular expression that says beside what the word is
// wrong; it, or its group named "wrong" where it has one, must reach over the word. Without one, the
// word must not be the end of one word and the beginning of the next (但当事人).
struct ConfusableWord {
    QString rule = QStringLiteral("WRD01");
    QString wrong;
    QString right;
    QString pattern;
    QStringList exceptions; // longer texts in which the word is right
    QString source;
    Examples examples;
    friend bool operator==(const ConfusableWord &, const ConfusableWord &) = default;
};

// A newspaper, book, journal, programme … that takes 《》 (PUN17).
struct KnownTitle {
    QString name;
    QString kind; // newspaper, book, journal, programme, paper
    friend bool operator==(const KnownTitle &, const KnownTitle &) = default;
};

// A birth or a founding that anniversaries are counted from (DAT05).
struct Anniversary {
    QStringList names; // 毛泽东, 毛泽东同志
    QString occasion;  // 诞辰, 成立, 建军 …
    int year = 0;
    int month = 0; // 0: not told
    friend bool operator==(const Anniversary &, const Anniversary &) = default;
};

struct Knowledge {
    QList<Person> people;
    QList<KnownUnit> units;
    QList<Term> terms;
    QList<ConfusableWord> words;
    QList<KnownTitle> titles;
    QList<Anniversary> anniversaries;
    QSet<QString> archiveNames; // names of people as earlier issues printed them
    QSet<QString> rightWords;   // words that the office says are right whatever a rule thinks
    friend bool operator==(const Knowledge &, const Knowledge &) = default;
};

} // namespace bulletin
