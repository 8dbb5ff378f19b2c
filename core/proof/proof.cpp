// SPDX-License-Identifier: Apache-2.0
#include "core/proof/proof.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct ProofTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Proof)
};

struct RoundRow {
    ProofRound round;
    const char *code;
    const char *name;
    IssueStage stage;
};

constexpr RoundRow rounds[] = {
    {ProofRound::First, "first", QT_TRANSLATE_NOOP("bulletin::Proof", "first proof"), IssueStage::FirstProof},
    {ProofRound::Second, "second", QT_TRANSLATE_NOOP("bulletin::Proof", "second proof"), IssueStage::SecondProof},
    {ProofRound::Third, "third", QT_TRANSLATE_NOOP("bulletin::Proof", "third proof"), IssueStage::ThirdProof},
    {ProofRound::Clean, "clean", QT_TRANSLATE_NOOP("bulletin::Proof", "clean proof"), IssueStage::CleanProof},
};

const RoundRow &rowOf(ProofRound round)
{
    return rounds[size_t(round) - 1];
}

struct KindRow {
    CorrectionKind kind;
    const char *code;
    const char *name;
};

// The names of GB/T 14706-1993.
constexpr KindRow kinds[] = {
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

struct StateRow {
    CorrectionState state;
    const char *code;
    const char *name;
};

constexpr StateRow states[] = {
    {CorrectionState::Open, "open", QT_TRANSLATE_NOOP("bulletin::Proof", "open")},
    {CorrectionState::Done, "done", QT_TRANSLATE_NOOP("bulletin::Proof", "done")},
    {CorrectionState::Declined, "declined", QT_TRANSLATE_NOOP("bulletin::Proof", "declined")},
};

} // namespace

QString roundName(ProofRound round)
{
    return ProofTexts::tr(rowOf(round).name);
}

QString roundCode(ProofRound round)
{
    return QLatin1StringView(rowOf(round).code);
}

std::optional<ProofRound> parseProofRound(QStringView code)
{
    for (const RoundRow &row : rounds) {
        if (code == QLatin1StringView(row.code))
            return row.round;
    }
    return std::nullopt;
}

IssueStage stageOf(ProofRound round)
{
    return rowOf(round).stage;
}

std::optional<ProofRound> roundOf(IssueStage stage)
{
    for (const RoundRow &row : rounds) {
        if (row.stage == stage)
            return row.round;
    }
    return std::nullopt;
}

QString kindCode(CorrectionKind kind)
{
    return QLatin1StringView(kinds[size_t(kind)].code);
}

std::optional<CorrectionKind> parseCorrectionKind(QStringView code)
{
    for (const KindRow &row : kinds) {
        if (code == QLatin1StringView(row.code))
            return row.kind;
    }
    return std::nullopt;
}

QList<CorrectionKind> allCorrectionKinds()
{
    QList<CorrectionKind> all;
    for (const KindRow &row : kinds)
        all.append(row.kind);
    return all;
}

QString kindName(CorrectionKind kind)
{
    return ProofTexts::tr(kinds[size_t(kind)].name);
}

QString stateCode(CorrectionState state)
{
    return QLatin1StringView(states[size_t(state)].code);
}

std::optional<CorrectionState> parseCorrectionState(QStringView code)
{
    for (const StateRow &row : states) {
        if (code == QLatin1StringView(row.code))
            return row.state;
    }
    return std::nullopt;
}

QString stateName(CorrectionState state)
{
    return ProofTexts::tr(states[size_t(state)].name);
}

} // namespace bulletin
