// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue_stage.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct StageTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueStage)
};

struct StageRow {
    IssueStage stage;
    const char *code;
    const char *name;
};

constexpr StageRow rows[] = {
    {IssueStage::Assembling, "assembling", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Assembling")},
    {IssueStage::FirstProof, "first-proof", QT_TRANSLATE_NOOP("bulletin::IssueStage", "First proof")},
    {IssueStage::SecondProof, "second-proof", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Second proof")},
    {IssueStage::ThirdProof, "third-proof", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Third proof")},
    {IssueStage::CleanProof, "clean-proof", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Clean proof")},
    {IssueStage::Signed, "signed", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Signed off")},
    {IssueStage::Published, "published", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Published")},
};

} // namespace

QString stageCode(IssueStage stage)
{
    return QLatin1StringView(rows[size_t(stage)].code);
}

std::optional<IssueStage> parseIssueStage(QStringView code)
{
    for (const StageRow &row : rows) {
        if (code == QLatin1StringView(row.code))
            return row.stage;
    }
    return std::nullopt;
}

QList<IssueStage> allIssueStages()
{
    QList<IssueStage> stages;
    for (const StageRow &row : rows)
        stages.append(row.stage);
    return stages;
}

QString stageName(IssueStage stage)
{
    return StageTexts::tr(rows[size_t(stage)].name);
}

} // namespace bulletin
