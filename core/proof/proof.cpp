// SPDX-License-Identifier: Apache-2.0
#include "core/proof/proof.h"

#include "core/base/code_table.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct ProofTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Proof)
};

constexpr CodeRow<ProofRound> roundRows[] = {
    {ProofRound::First, "first", QT_TRANSLATE_NOOP("bulletin::Proof", "first proof")},
    {ProofRound::Second, "second", QT_TRANSLATE_NOOP("bulletin::Proof", "second proof")},
    {ProofRound::Third, "third", QT_TRANSLATE_NOOP("bulletin::Proof", "third proof")},
    {ProofRound::Clean, "clean", QT_TRANSLATE_NOOP("bulletin::Proof", "clean proof")},
};

// The names of GB/T 14706-1993.
constexpr CodeRow<CorrectionKind> kindRows[] = {
    {CorrectionKind::Replace, "replace", QT_TRANSLATE_NOOP("bulletin::Proof", "replace")},
    {CorrectionKind::Delete, "delete", QT_TRANSLATE_NOOP("bulletin::Proof", "delete")},
    {CorrectionKind::Insert, "insert", QT_TRANSLATE_NOOP("bulletin::Proof", "insert")},
    {CorrectionKind::Transpose, "transpose", QT_TRANSLATE_NOOP("bulletin::Proof", "transpose")},
    {CorrectionKind::Join, "join", QT_TRANSLATE_NOOP("bulletin::Proof", "run on")},
    {CorrectionKind::NewParagraph, "new-paragraph", QT_TRANSLATE_NOOP("bulletin::Proof", "new paragraph")},
    {CorrectionKind::Move, "move", QT_TRANSLATE_NOOP("bulletin::Proof", "move")},
    {CorrectionKind::Stet, "stet", QT_TRANSLATE_NOOP("bulletin::Proof", "keep")},
    {CorrectionKind::Space, "space", QT_TRANSLATE_NOOP("bulletin::Proof", "spacing")},
};

constexpr CodeRow<CorrectionState> stateRows[] = {
    {CorrectionState::Open, "open", QT_TRANSLATE_NOOP("bulletin::Proof", "open")},
    {CorrectionState::Done, "done", QT_TRANSLATE_NOOP("bulletin::Proof", "done")},
    {CorrectionState::Declined, "declined", QT_TRANSLATE_NOOP("bulletin::Proof", "declined")},
};

constexpr CodeTable<ProofRound> rounds(roundRows);
constexpr CodeTable<CorrectionKind> kinds(kindRows);
constexpr CodeTable<CorrectionState> states(stateRows);

} // namespace

QString roundName(ProofRound round)
{
    return ProofTexts::tr(rounds.name(round));
}

QString roundCode(ProofRound round)
{
    return rounds.code(round);
}

std::optional<ProofRound> parseProofRound(QStringView code)
{
    return rounds.parse(code);
}

IssueStage stageOf(ProofRound round)
{
    switch (round) {
    case ProofRound::First:
        return IssueStage::FirstProof;
    case ProofRound::Second:
        return IssueStage::SecondProof;
    case ProofRound::Third:
        return IssueStage::ThirdProof;
    case ProofRound::Clean:
        return IssueStage::CleanProof;
    }
    Q_UNREACHABLE();
}

std::optional<ProofRound> roundOf(IssueStage stage)
{
    for (const ProofRound round : rounds.values()) {
        if (stageOf(round) == stage)
            return round;
    }
    return std::nullopt;
}

QString kindCode(CorrectionKind kind)
{
    return kinds.code(kind);
}

std::optional<CorrectionKind> parseCorrectionKind(QStringView code)
{
    return kinds.parse(code);
}

QList<CorrectionKind> allCorrectionKinds()
{
    return kinds.values();
}

QString kindName(CorrectionKind kind)
{
    return ProofTexts::tr(kinds.name(kind));
}

QString stateCode(CorrectionState state)
{
    return states.code(state);
}

std::optional<CorrectionState> parseCorrectionState(QStringView code)
{
    return states.parse(code);
}

QString stateName(CorrectionState state)
{
    return ProofTexts::tr(states.name(state));
}

} // namespace bulletin
