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
std::optional<ProofRound> roundOf(IssueStage stage); // nothing: no stage of proof

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
    QString frame;     // all that was printed then but the articles' texts (core/proof/issue_frame)
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
    Replace,      // 改正: `original` becomes `replacement`
    Delete,       // 删除
    Insert,       // 增补: `replacement` comes behind `original`, which may be empty
    Transpose,    // 对调: `replacement` has the same characters; empty: the two characters change places
    Join,         // 接排: the next paragraph is run on; in a title, the next line. `original` ends the first
    NewParagraph, // 另起段: a new paragraph (in a title, a new line) begins with `original`
    Move,         // 移动: `original` goes behind the text `replacement`, which stands once in the article; empty: to the paragraph's start
    Stet,         // 保留: stays as it is
    Space,        // 空距: `replacement` is `original` with other blanks
};
QString kindCode(CorrectionKind kind); // replace delete insert transpose join new-paragraph move stet space
std::optional<CorrectionKind> parseCorrectionKind(QStringView code);
QList<CorrectionKind> allCorrectionKinds();
QString kindName(CorrectionKind kind);

enum class CorrectionState { Open, Done, Declined };
QString stateCode(CorrectionState state);
std::optional<CorrectionState> parseCorrectionState(QStringView code);
QString stateName(CorrectionState state);

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
    int block = 0;  // index of the block; -1: the title (its lines joined with nothing)
    int start = 0;  // UTF-16 units within addressedText() (core/proof/correction_edit)
    int length = 0;
    QString original;    // what stands there
    QString replacement; // what is to stand there; see CorrectionKind
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
