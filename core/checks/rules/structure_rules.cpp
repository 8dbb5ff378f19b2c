// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/structure_rules.h"

#include <algorithm>
#include <vector>

namespace bulletin {
namespace {

constexpr RuleInfo rules[] = {
    {"STR01", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Contents and title differ"), "", 60},
    {"STR02", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "A line of the contents without an article"), "", 60, true},
    {"STR03", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "An article that the contents do not name"), "", 60, true},
    {"STR04", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "The contents' order or section is not the text's"), "", 55, true},
    {"STR05", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "No credit line, or two"), "", 60},
    {"STR06", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "The credited unit"), "", 72},
    {"STR07", Severity::Error, QT_TRANSLATE_NOOP("bulletin::Checks", "Repeated text"), "", 60},
    {"STR08", Severity::Warning, QT_TRANSLATE_NOOP("bulletin::Checks", "The shape of titles, stray lines"), "", 52},
};
constexpr TextCheck textChecks[] = {checkTitleShape};
constexpr ArticleCheck articleChecks[] = {checkLeftovers};
constexpr IssueCheck issueChecks[] = {checkContents, checkCredits, checkCreditUnits, checkRepeats, checkNearRepeats, checkIssueLeftovers};

char16_t comparableUnit(char16_t unit)
{
    switch (unit) {
    case u'“': case u'”': case u'「': case u'」': case u'『': case u'』': return u'"';
    case u'‘': case u'’': return u'\'';
    case u'—': case u'–': case u'－': case u'─': return u'-';
    case u'•': case u'・': case u'‧': return u'·';
    default: return unit >= 0xFF01 && unit <= 0xFF5E ? QChar(char16_t(unit - 0xFEE0)).toLower().unicode() : QChar(unit).toLower().unicode();
    }
}

} // namespace

QString comparable(const QString &text, QList<qsizetype> *positions)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text.at(position);
        if (character.isSpace() || character.unicode() == 0x200B || character.unicode() == 0xFEFF)
            continue;
        plain += QChar(comparableUnit(character.unicode()));
        if (positions)
            positions->append(position);
    }
    return plain;
}

qsizetype editDistance(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (qsizetype column = 0; column <= b.size(); ++column)
        row[size_t(column)] = column;
    for (qsizetype line = 1; line <= a.size(); ++line) {
        // Beyond this band every way costs more than `most`.
        const qsizetype from = std::max<qsizetype>(1, line - most);
        const qsizetype to = std::min(b.size(), line + most);
        qsizetype diagonal = row[size_t(from - 1)];
        row[size_t(from - 1)] = from == 1 ? line : most + 1;
        qsizetype least = row[size_t(from - 1)];
        for (qsizetype column = from; column <= to; ++column) {
            const qsizetype above = column == line + most ? most + 1 : row[size_t(column)];
            const qsizetype changed = diagonal + (a.at(line - 1) == b.at(column - 1) ? 0 : 1);
            diagonal = row[size_t(column)];
            row[size_t(column)] = std::min({changed, above + 1, row[size_t(column - 1)] + 1});
            least = std::min(least, row[size_t(column)]);
        }
        if (least > most)
            return most + 1;
    }
    return row[size_t(b.size())];
}

RuleFamily structureRules()
{
    return {rules, textChecks, articleChecks, issueChecks};
}

} // namespace bulletin
