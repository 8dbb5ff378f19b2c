// SPDX-License-Identifier: Apache-2.0
#include "core/review/approval.h"

#include "core/review/workflow.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

qsizetype roundStart(const QList<ArticleAct> &acts)
{
    for (qsizetype i = acts.size(); i > 0; --i) {
        if (acts.at(i - 1).to == ArticleStage::Submitted)
            return i;
    }
    return 0;
}

bool isApprovedStage(ArticleStage stage)
{
    return stage == ArticleStage::Accepted || stage == ArticleStage::Placed || stage == ArticleStage::Held;
}

} // namespace

QList<ArticleAct> standingPasses(const QList<ArticleAct> &acts)
{
    QList<ArticleAct> passes;
    for (qsizetype i = roundStart(acts); i < acts.size(); ++i) {
        const ArticleAct &act = acts.at(i);
        const std::optional<ReviewLevel> gone = act.verb == u"reopen-article" ? levelOf(act.to) : act.level;
        if (!gone)
            continue;
        passes.removeIf([&](const ArticleAct &pass) { return *pass.level >= *gone; });
        if (act.verdict == Verdict::Pass)
            passes.append(act);
    }
    return passes;
}

QString approvedHash(const QList<ArticleAct> &acts)
{
    QString hash;
    for (const ArticleAct &act : acts) {
        if (!isApprovedStage(act.to))
            hash.clear();
        else if (act.level == ReviewLevel::Final || (act.verb == u"carry-approval" && !hash.isEmpty()))
            hash = act.hash;
    }
    return hash;
}

QList<ReviewLevel> passedBy(AccountId account, const QList<ArticleAct> &acts)
{
    QList<ReviewLevel> levels;
    for (qsizetype i = roundStart(acts); i < acts.size(); ++i) {
        if (acts.at(i).account == account && acts.at(i).verdict == Verdict::Pass)
            levels.append(*acts.at(i).level);
    }
    return levels;
}

} // namespace bulletin
