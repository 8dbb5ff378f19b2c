// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article_stage.h"
#include "core/articles/manuscript.h"
#include "core/base/id.h"

#include <QDateTime>
#include <optional>

namespace bulletin {

// A unit as an article's credit line prints it.
struct Credit {
    UnitId unit;
    QString name; // as printed here; may be the unit's full name, short name or an alias
    friend bool operator==(const Credit &, const Credit &) = default;
};

// One row of the desk: an article and its place. Plain value. `version` is the row version that
// was read; a verb that changes the article names it and is refused where somebody was faster.
struct Article {
    ArticleId id;
    qint64 version = 0;
    BulletinId bulletin;
    std::optional<IssueId> issue;     // none: kept at the desk, not placed
    std::optional<SectionId> section; // its section within that issue
    QString rank;                     // lexicographic; order within the section
    QStringList titleLines;
    QList<Credit> credits;
    QStringList contributors;
    QString creditEnding = QStringLiteral("供稿");
    ArticleStage stage = ArticleStage::Draft;
    RevisionId headRevision;
    int characters = 0; // 字数 of the head revision
    AccountId owner;        // who wrote it; null on a desk without accounts, and for imported texts
    QString receipt;        // 2024-0137, since it was first submitted
    QString wantedSection;  // 栏目 that its owner wished for
    ArticleId mergedInto;   // stage Merged: the article that took it up
    QDateTime stageAt;      // UTC: since when it stands at this stage
    QString title() const { return titleLines.join(QString()); }
};

// An immutable saved manuscript of an article.
struct Revision {
    RevisionId id;
    ArticleId article;
    int number = 0; // 1, 2, 3 … within the article
    QStringList titleLines;
    Manuscript manuscript;
    QString author;
    QDateTime savedAt; // UTC
    QString hash;      // contentHash()
    ArticleStage stage = ArticleStage::Draft; // where the article stood when it was saved
};

// Everything a person edits of an article in one window, saved in one go.
struct ArticleContent {
    QStringList titleLines;
    QStringList units; // names as printed; unknown ones become units of the registry
    QStringList contributors;
    QString creditEnding = QStringLiteral("供稿");
    Manuscript manuscript;
    Images images; // the images the manuscript names (new ones are stored, known ones ignored)
    friend bool operator==(const ArticleContent &, const ArticleContent &) = default;
};

// What the autosave journal holds for one article that somebody is writing.
struct JournalEntry {
    ArticleId article;            // may be a new article that has no row yet
    std::optional<SectionId> section; // where a new article is to go
    std::optional<IssueId> issue;
    RevisionId base;              // the revision the writing started from; null for a new article
    ArticleContent content;       // images included
    QString author;
    QString host;
    QString session; // of the desk (window) that wrote it; set by Desk, as author, host and time are
    QDateTime savedAt;            // UTC
};

} // namespace bulletin
