// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace bulletin {

// What the checker says: plain values, made by rules (check_rule.h), shown by the window and the
// command line. A compiler's diagnostics for a bulletin.

// Error: blocks submission and sign-off until it is fixed or ignored with a reason.
enum class Severity { Error, Warning, Hint };
QString severityCode(Severity severity); // error, warning, hint
QString severityName(Severity severity); // translated
std::optional<Severity> parseSeverity(QStringView code);

// Where something stands. article counts from 1 in printed order; 0 = the issue's own texts
// (masthead, contents, section names, tail). block 0 is an article's title, then its blocks from 1,
// then its credit line; of the issue itself, the position in CheckIssue::texts. start and length
// count UTF-16 units of that block's text. row and column: a cell of a table, otherwise -1.
struct Place {
    int article = 0;
    int block = 0;
    qsizetype start = 0;
    qsizetype length = 0;
    int row = -1;
    int column = -1;
    qsizetype end() const { return start + length; }
    bool sameText(const Place &other) const
    {
        return article == other.article && block == other.block && row == other.row && column == other.column;
    }
    friend bool operator==(const Place &, const Place &) = default;
};

// A sentence with its blanks filled in later, so that it can be said in two languages. `source` is
// the English text, marked with QT_TRANSLATE_NOOP("bulletin::Checks", …); %1 … %9 are the arguments.
struct Sentence {
    const char *source = "";
    QStringList arguments;
    bool isEmpty() const { return source == nullptr || *source == '\0'; }
    friend bool operator==(const Sentence &, const Sentence &) = default;
};
QString inChinese(const Sentence &sentence); // whatever language the program speaks
QString inEnglish(const Sentence &sentence);
QString inProgramLanguage(const Sentence &sentence);

// One replacement of one stretch of text (empty text: deletion; length 0: insertion).
struct Edit {
    Place place;
    QString text;
    friend bool operator==(const Edit &, const Edit &) = default;
};

// One way to cure a finding; a person chooses where there are several. Safe ones may be applied all at once.
struct Fix {
    QList<Edit> edits;
    bool safe = false;
    friend bool operator==(const Fix &, const Fix &) = default;
};

// What the finding rests on: another place, a row of the roster or of a table, a clause of a standard.
struct Evidence {
    Sentence sentence;
    std::optional<Place> place;
    QString text; // what stands there
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

struct Finding {
    QString rule; // PUN01 …, the ids of the catalogue
    Severity severity = Severity::Warning;
    Place place;
    QString text; // what stands at `place`
    Sentence message;
    QList<Evidence> evidence;
    QList<Fix> fixes; // best first; none: a person has to think
    double confidence = 1;
    // Stable: rule and normalised context, not position; so 忽略 survives edits elsewhere (finding_key.h).
    QString key;
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace bulletin
