// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace bulletin {

// Where an issue stands. A stage of proof means that its round was opened.
enum class IssueStage {
    Assembling,  // 组稿
    FirstProof,  // 一校
    SecondProof, // 二校
    ThirdProof,  // 三校
    CleanProof,  // 清样
    Signed,      // 已签发
    Published,   // 已刊发: frozen
};
// assembling, first-proof, second-proof, third-proof, clean-proof, signed, published
QString stageCode(IssueStage stage);
std::optional<IssueStage> parseIssueStage(QStringView code);
QList<IssueStage> allIssueStages();
QString stageName(IssueStage stage); // for people: 一校

} // namespace bulletin
