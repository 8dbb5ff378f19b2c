// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue_stage.h"

#include "core/base/code_table.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct StageTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::IssueStage)
};

constexpr CodeRow<IssueStage> rows[] = {
    {IssueStage::Assembling, "assembling", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Assembling")},
    {IssueStage::FirstProof, "first-proof", QT_TRANSLATE_NOOP("bulletin::IssueStage", "First proof")},
    {IssueStage::SecondProof, "second-proof", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Second proof")},
    {IssueStage::ThirdProof, "third-proof", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Third proof")},
    {IssueStage::CleanProof, "clean-proof", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Clean proof")},
    {IssueStage::Signed, "signed", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Signed off")},
    {IssueStage::Published, "published", QT_TRANSLATE_NOOP("bulletin::IssueStage", "Published")},
};

constexpr CodeTable<IssueStage> table(rows);

} // namespace

QString stageCode(IssueStage stage)
{
    return table.code(stage);
}

std::optional<IssueStage> parseIssueStage(QStringView code)
{
    return table.parse(code);
}

QList<IssueStage> allIssueStages()
{
    return table.values();
}

QString stageName(IssueStage stage)
{
    return StageTexts::tr(table.name(stage));
}

} // namespace bulletin
