// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/text_anchor.h"
#include "core/base/id.h"

#include <QDateTime>

namespace bulletin {

// A remark on a piece of an article's text (or, with length 0 and no quote, on the whole article).
// The place is that of the revision it was made on; where it stands in a later text is followed
// (core/articles/anchor), and where its text is gone it is an orphan: kept, listed apart.
struct Comment {
    CommentId id;
    qint64 version = 0;
    ArticleId article;
    CommentId parent; // null: not an answer
    RevisionId revision;
    int block = 0;  // index of the block; -1: the title
    int start = 0;  // UTF-16 units within the block's text
    int length = 0;
    QString quote;  // the text that was marked
    QString body;
    AccountId account;
    QString person;
    QDateTime at; // UTC
    QString resolvedBy; // empty: open
    QDateTime resolvedAt;
};

// A comment and where it stands in the text that is looked at.
struct PlacedComment {
    Comment comment;
    std::optional<TextAnchor> place; // nothing: on the whole article, or an orphan
    bool orphan = false;         // what it marked is gone
};

// 约稿: what a unit was asked for, by when.
struct Commission {
    CommissionId id;
    qint64 version = 0;
    BulletinId bulletin;
    std::optional<IssueId> issue;
    UnitId unit;
    QString subject;
    QString note;
    QDateTime due;   // UTC
    QString person;  // who asked
    QDateTime createdAt;
    ArticleId article; // null: nothing came yet
    QDateTime closedAt; // null: open
    QString closedReason;
    bool isOpen() const { return closedAt.isNull(); }
    bool isOverdue(const QDateTime &now) const { return isOpen() && article.isNull() && due < now; }
};

// A unit of which an issue has nothing yet: it was asked, or it usually sends something.
struct MissingUnit {
    UnitId unit;
    QString name;
    QList<Commission> asked; // open ones without an article
    int issues = 0;          // in how many of the last six issues it is credited
};

// Who has an article open, as a courtesy to others: the row version is what keeps texts safe.
struct Lease {
    ArticleId article;
    AccountId account;
    QString person;
    QString host;
    QString session; // of the window that holds it
    QDateTime since; // UTC
    qint64 beat = 0; // counts up while the holder lives; compared, never a time
    // Milliseconds for which the desk that read it has seen no beat, by its own PC's running time.
    qint64 silence = 0;
    bool isDead() const { return silence >= 60'000; }
};

} // namespace bulletin
