// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/issues/issue_stage.h"

#include <QDateTime>
#include <QList>

namespace bulletin {

enum class ProofRound { First = 1, Second = 2, Third = 3, Clean = 4 }; // 一校 二校 三校 清样
QString roundName(ProofRound round);
QString roundCode(ProofRound round); // first, second, third, clean
std::optional<ProofRound> parseProofRound(QStringView code);
IssueStage stageOf(ProofRound round);

// One text of the frozen set that a round reads, in printed order.
struct ProofText {
    ArticleId article;
    RevisionId revision;
    QString hash;
};

// 校次: a round of an issue on a frozen set of revisions, read by one person.
struct Proof {
    ProofId id;
    qint64 version = 0;
    IssueId issue;
    ProofRound round = ProofRound::First;
    int position = 0;  // 1, 2, 3 … within the issue; a round that was voided is opened anew
    QString hash;      // issueHash() when it was opened
    QString openedBy;  // person
    QDateTime openedAt; // UTC
    AccountId account; // who reads it
    QString person;
    QDateTime closedAt; // null: being read
    QDateTime voidedAt; // null: counts
    QString voidedReason;
    QString relaxation; // why one person reads several rounds (兼校)
    QList<ProofText> texts;
    bool isOpen() const { return closedAt.isNull() && voidedAt.isNull(); }
};

// The marks of GB/T 14706-1993 that a bulletin needs.
enum class CorrectionKind {
    Replace,     // 改正
    Delete,      // 删除
    Insert,      // 增补
    Transpose,   // 对调
    Join,        // 接排
    NewParagraph, // 另起段
    Move,        // 移动
    Stet,        // 保留
    Space,       // 空距
};
QString kindCode(CorrectionKind kind); // replace delete insert transpose join new-paragraph move stet space
std::optional<CorrectionKind> parseCorrectionKind(QStringView code);
QList<CorrectionKind> allCorrectionKinds();
QString kindName(CorrectionKind kind);

enum class CorrectionState { Open, Done, Declined };
QString stateCode(CorrectionState state);
std::optional<CorrectionState> parseCorrectionState(QStringView code);

// 校记: one correction, addressed by page and line of the round's pages and by its text.
struct Correction {
    CorrectionId id;
    qint64 version = 0;
    ProofId proof;
    int number = 0; // 1, 2, 3 … within the round
    ArticleId article; // null: something of the issue itself (masthead, contents, tail)
    RevisionId revision; // the frozen text it marks
    CorrectionKind kind = CorrectionKind::Replace;
    int page = 0; // printed page, from 1
    int line = 0; // line on that page, from 1
    int block = 0;  // index of the block; -1: the title
    int start = 0;  // UTF-16 units within the block
    int length = 0;
    QString original;    // what stands there
    QString replacement; // what is to stand there; Move: where to, in words
    QString note;
    CorrectionState state = CorrectionState::Open;
    AccountId account;
    QString person;
    QDateTime at; // UTC
    QString settledBy;
    QDateTime settledAt;
    QString settledReason; // declined: why
    RevisionId settledRevision; // done: the text that has it
    QString checkedBy; // 核红: who saw that it was done right
    QDateTime checkedAt;
};

} // namespace bulletin
