// SPDX-License-Identifier: Apache-2.0
#include "core/review/article_act.h"

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

struct TextRow {
    const char *code;
    const char *name;
};

constexpr TextRow levels[] = {
    {"first", QT_TRANSLATE_NOOP("bulletin::ReviewLevel", "First review")},
    {"second", QT_TRANSLATE_NOOP("bulletin::ReviewLevel", "Second review")},
    {"final", QT_TRANSLATE_NOOP("bulletin::ReviewLevel", "Final review")},
};

constexpr TextRow verdicts[] = {
    {"pass", QT_TRANSLATE_NOOP("bulletin::Verdict", "passed")},
    {"return", QT_TRANSLATE_NOOP("bulletin::Verdict", "returned")},
    {"reject", QT_TRANSLATE_NOOP("bulletin::Verdict", "not to be used")},
};

constexpr TextRow rejections[] = {
    {"duplicate", QT_TRANSLATE_NOOP("bulletin::Rejection", "Published before")},
    {"outdated", QT_TRANSLATE_NOOP("bulletin::Rejection", "No longer current")},
    {"off-topic", QT_TRANSLATE_NOOP("bulletin::Rejection", "Not what this bulletin reports")},
    {"quality", QT_TRANSLATE_NOOP("bulletin::Rejection", "Not well enough written")},
    {"incomplete", QT_TRANSLATE_NOOP("bulletin::Rejection", "Facts are missing")},
    {"space", QT_TRANSLATE_NOOP("bulletin::Rejection", "No room for it")},
    {"other", QT_TRANSLATE_NOOP("bulletin::Rejection", "Other reason")},
};

template <class Value, size_t size>
std::optional<Value> parse(const TextRow (&rows)[size], QStringView code)
{
    for (size_t i = 0; i < size; ++i) {
        if (code == QLatin1StringView(rows[i].code))
            return Value(i);
    }
    return std::nullopt;
}

} // namespace

QString levelCode(ReviewLevel level)
{
    return QLatin1StringView(levels[size_t(level)].code);
}

std::optional<ReviewLevel> parseReviewLevel(QStringView code)
{
    return parse<ReviewLevel>(levels, code);
}

QString levelName(ReviewLevel level)
{
    return LevelTexts::tr(levels[size_t(level)].name);
}

QString verdictCode(Verdict verdict)
{
    return QLatin1StringView(verdicts[size_t(verdict)].code);
}

std::optional<Verdict> parseVerdict(QStringView code)
{
    return parse<Verdict>(verdicts, code);
}

QString verdictName(Verdict verdict)
{
    return VerdictTexts::tr(verdicts[size_t(verdict)].name);
}

QStringList rejectionCodes()
{
    QStringList codes;
    for (const TextRow &row : rejections)
        codes.append(QLatin1StringView(row.code));
    return codes;
}

QString rejectionName(const QString &code)
{
    for (const TextRow &row : rejections) {
        if (code == QLatin1StringView(row.code))
            return RejectionTexts::tr(row.name);
    }
    return code;
}

} // namespace bulletin
