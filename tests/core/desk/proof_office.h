// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/desk/proof_verbs.h"
#include "tests/core/desk/review_office.h"

namespace bulletin {

// The office with an issue whose sections each hold one article that passed its reviews, to be brought
// to any stage by the verbs alone.
class ProofOffice : public ReviewOffice {
public:
    ProofOffice()
    {
        first = at(ArticleStage::Placed, QStringLiteral("学习会"));
        second = at(ArticleStage::Accepted, QStringLiteral("座谈会"));
        must(as("editor").review().place(second, as("editor").sections(issue).last().id));
    }
    ProofVerbs &proof(const char *login = "editor") { return as(login).proof(); }
    IssueStage issueStage() { return as("editor").issue(issue)->stage; }
    IssueDocument document() { return as("editor").document(issue); }

    static QString readerOf(ProofRound round)
    {
        const QStringList readers{QStringLiteral("proofreader"), QStringLiteral("proofreader2"), QStringLiteral("proofreader3"), QStringLiteral("proofreader")};
        return readers.at(int(round) - 1);
    }
    AccountId account(const QString &login) { return temp.account(login).id; }
    Outcome<ProofId> open(ProofRound round) { return proof().open(issue, account(readerOf(round))); }
    MaybeRefusal close(ProofId id) { return closeAs(id, readerOf(proof().proof(id)->round)); }
    MaybeRefusal closeAs(ProofId id, const QString &login) { return as(login).proof().close(id, proof().proof(id)->version); }

    // Opens and closes rounds up to this stage, signs and publishes.
    void bringTo(IssueStage stage)
    {
        for (const ProofRound round : {ProofRound::First, ProofRound::Second, ProofRound::Third, ProofRound::Clean}) {
            if (stageOf(round) > stage || issueStage() >= stageOf(round))
                continue;
            const auto opened = open(round);
            must(opened);
            must(close(*opened));
        }
        if (stage >= IssueStage::Signed && issueStage() < IssueStage::Signed)
            must(proof("signer").sign(issue, QStringLiteral("同意印发")));
        if (stage == IssueStage::Published)
            must(proof().publish(issue));
    }

    // A correction of a word of the article that the open round reads.
    Correction correction(ProofId id, ArticleId article, CorrectionKind kind, const QString &original, const QString &replacement = {})
    {
        Correction wanted;
        wanted.proof = id;
        wanted.article = article;
        wanted.kind = kind;
        wanted.page = 2;
        wanted.line = 5;
        wanted.original = original;
        wanted.replacement = replacement;
        const IssueDocument frozen = proof().proofDocument(id);
        for (const SectionDocument &part : frozen.sections) {
            for (const ArticleDocument &candidate : part.articles) {
                if (candidate.id == article)
                    wanted.start = int(candidate.manuscript.blocks.first().text.indexOf(original));
            }
        }
        wanted.length = int(original.size());
        return wanted;
    }
    Correction stored(CorrectionId id)
    {
        for (const Correction &found : proof().corrections(issue)) {
            if (found.id == id)
                return found;
        }
        return {};
    }
    MaybeRefusal settle(CorrectionId id, const char *login = "editor") { return proof(login).settle(id, stored(id).version); }
    MaybeRefusal check(CorrectionId id, const char *login = "proofreader") { return proof(login).check(id, stored(id).version); }
    QString text(ArticleId id) { return as("editor").content(id)->manuscript.blocks.first().text; }

    ArticleId first;  // in the first section
    ArticleId second; // in the last one
};

} // namespace bulletin
