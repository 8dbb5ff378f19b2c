// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/refusal.h"
#include "core/issues/issue_document.h"
#include "core/press/page.h"

class QIODevice;

namespace bulletin {

class Desk;
class FontBook;
class TemplateLibrary;

// The printed sheets of the trade, made from the desk as it is now: the pages that preview, print and
// PDF all draw. On the thread of the FontBook. Refused where there is nothing to print, or the actor
// may not read it.
struct Sheet {
    QString title;
    QString author; // the publisher
    QDate date;
    Layout layout;
    Images images;
};

// 发稿签: an article with its counts before and after, three opinions with names and dates, and why a
// rule was relaxed (代审).
Outcome<Sheet> articleSheet(Desk &desk, ArticleId article, FontBook &fonts);
// 审校单: articles and their reviews, rounds and their corrections, 兼校; the error rate of the proofs and
// of what the checker still finds (core/checks/error_rate.h).
Outcome<Sheet> reviewSheet(Desk &desk, IssueId issue, FontBook &fonts, const TemplateLibrary &templates);
// 签发单: the issue, its contents with pages, the short form of its hash, the opinion, sign boxes.
Outcome<Sheet> signSheet(Desk &desk, IssueId issue, FontBook &fonts, const TemplateLibrary &templates);
// The paper proof of a round: the issue's pages with wide margins and line numbers, the round's own
// corrections as marks, those of the round before with what became of them, what else changed since,
// sign boxes and a legend of the marks.
Outcome<Sheet> paperProof(Desk &desk, ProofId proof, FontBook &fonts, const TemplateLibrary &templates);

// As a PDF; the same sheet gives the same bytes. Throws Failure.
void writeSheet(const Sheet &sheet, QIODevice &out);

} // namespace bulletin
