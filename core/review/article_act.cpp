// SPDX-License-Identifier: Apache-2.0
#include "core/review/article_act.h"

#include "core/base/code_table.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct LevelTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewLevel)
};

struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Verdict)
};

struct RejectionTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Rejection)
};

struct RejectionRow {
    const char *code;
    const char *name;
};

constexpr CodeRow<ReviewLevel> levelRows[] = {
    {ReviewLevel::First, "first", QT_TRANSLATE_NOOP("bulletin::ReviewLevel", "First review")},
    {ReviewLevel::Second, "second", QT_TRANSLATE_NOOP("bulletin::ReviewLevel", "Second review")},
    {ReviewLevel::Final, "final", QT_TRANSLATE_NOOP("bulletin::ReviewLevel", "Final review")},
};

constexpr CodeRow<Verdict> verdictRows[] = {
    {Verdict::Pass, "pass", QT_TRANSLATE_NOOP("bulletin::Verdict", "passed")},
    {Verdict::Return, "return", QT_TRANSLATE_NOOP("bulletin::Verdict", "returned")},
    {Verdict::Reject, "reject", QT_TRANSLATE_NOOP("bulletin::Verdict", "not to be used")},
};

constexpr RejectionRow rejections[] = {
    {"duplicate", QT_TRANSLATE_NOOP("bulletin::Rejection", "Published before")},
    {"outdated", QT_TRANSLATE_NOOP("bulletin::Rejection", "No longer current")},
    {"off-topic", QT_TRANSLATE_NOOP("bulletin::Rejection", "Not what this bulletin reports")},
    {"quality", QT_TRANSLATE_NOOP("bulletin::Rejection", "Not well enough written")},
    {"incomplete", QT_TRANSLATE_NOOP("bulletin::Rejection", "Facts are missing")},
    {"space", QT_TRANSLATE_NOOP("bulletin::Rejection", "No room for it")},
    {"other", QT_TRANSLATE_NOOP("bulletin::Rejection", "Other reason")},
};

constexpr CodeTable<ReviewLevel> levels(levelRows);
constexpr CodeTable<Verdict> verdicts(verdictRows);

} // namespace

QString levelCode(ReviewLevel level)
{
    return levels.code(level);
}

std::optional<ReviewLevel> parseReviewLevel(QStringView code)
{
    return levels.parse(code);
}

QString levelName(ReviewLevel level)
{
    return LevelTexts::tr(levels.name(level));
}

QString verdictCode(Verdict verdict)
{
    return verdicts.code(verdict);
}

std::optional<Verdict> parseVerdict(QStringView code)
{
    return verdicts.parse(code);
}

QString verdictName(Verdict verdict)
{
    return VerdictTexts::tr(verdicts.name(verdict));
}

QStringList rejectionCodes()
{
    QStringList codes;
    for (const RejectionRow &row : rejections)
        codes.append(QLatin1StringView(row.code));
    return codes;
}

QString rejectionName(const QString &code)
{
    for (const RejectionRow &row : rejections) {
        if (code == QLatin1StringView(row.code))
            return RejectionTexts::tr(row.name);
    }
    return code;
}

} // namespace bulletin
