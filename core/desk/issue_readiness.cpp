// SPDX-License-Identifier: Apache-2.0
#include "core/desk/issue_readiness.h"

#include "core/desk/article_steps.h"
#include "core/desk/desk_checks.h"
#include "core/review/comment_store.h"
#include "core/review/workflow.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ReadyTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Preflight)
};

using ItemSeverity = PreflightItem::Severity;
constexpr Roles editor = OfficeRole::Editor;
constexpr Roles proofreader = OfficeRole::Proofreader;

bool hasText(const Manuscript &manuscript)
{
    return std::ranges::any_of(manuscript.blocks, [](const Block &block) {
        return !block.text.trimmed().isEmpty() || block.kind == BlockKind::Image || !block.rows.isEmpty();
    });
}

} // namespace

IssueReadiness::IssueReadiness(Desk::Private &desk, const Issue &issue)
    : d(desk)
    , m_issue(issue)
    , m_steps(desk)
    , m_document(desk.printedIssue(issue.id))
    , m_articles(desk.articles.listIssue(issue.id))
    , m_standing(m_steps.standing(issue.id))
{
}

const Proof *IssueReadiness::lastOf(ProofRound round) const
{
    for (const Proof &proof : m_standing) {
        if (proof.round == round)
            return &proof;
    }
    return nullptr;
}

std::optional<PreflightItem> IssueReadiness::forNextRound() const
{
    Items items;
    addReviews(&items);
    if (!m_standing.isEmpty() && m_standing.last().isOpen())
        addRound(&items, m_standing.last().round);
    addCorrections(&items);
    addUnread(&items);
    return items.isEmpty() ? std::nullopt : std::optional(items.first());
}

QList<PreflightItem> IssueReadiness::everything(int pages) const
{
    Items items;
    addReviews(&items);
    addTexts(&items);
    addContents(&items);
    addProperties(&items);
    addUnread(&items);
    for (const ProofRound round : {ProofRound::First, ProofRound::Second, ProofRound::Third, ProofRound::Clean})
        addRound(&items, round);
    addCorrections(&items);
    addChecks(&items);
    addPages(&items, pages);
    addComments(&items);
    return items;
}

QString IssueReadiness::reviewsNext(const Article &article) const
{
    return whatUnblocks(u"review-article"_s, article.stage, ArticleSteps(d).peopleOf(article), ReviewLevel::Final);
}

void IssueReadiness::addReviews(Items *items) const
{
    if (m_articles.isEmpty())
        items->append({ItemSeverity::Error, u"no-articles"_s, ReadyTexts::tr("The issue has no article."), ReadyTexts::tr("%1 places one.").arg(m_steps.people(editor)), {}, 0});
    for (const Article &article : m_articles) {
        if (d.review.isApproved(article.id))
            continue;
        const bool changed = std::ranges::any_of(ArticleActStore(d.database).list(article.id), [](const ArticleAct &act) { return act.level == ReviewLevel::Final && act.verdict == Verdict::Pass; });
        const QString message = changed ? ReadyTexts::tr("“%1” was changed after its final review (now: %2).") : ReadyTexts::tr("“%1” has not passed its final review (now: %2).");
        items->append({ItemSeverity::Error, changed ? u"changed-after-review"_s : u"review-missing"_s, message.arg(article.title(), stageName(article.stage)), reviewsNext(article), article.id, 0});
    }
}

void IssueReadiness::addRound(Items *items, ProofRound round) const
{
    const Proof *proof = lastOf(round);
    if (!proof)
        items->append({ItemSeverity::Error, u"proof-missing"_s, ReadyTexts::tr("The %1 is missing.").arg(roundName(round)), ReadyTexts::tr("%1 opens it when the one before is done.").arg(m_steps.people(editor)), {}, 0});
    else if (proof->isOpen())
        items->append({ItemSeverity::Error, u"proof-open"_s, ReadyTexts::tr("The %1 is still being read.").arg(roundName(round)), ReadyTexts::tr("%1 closes it.").arg(proof->person), {}, 0});
}

void IssueReadiness::addUnread(Items *items) const
{
    for (const Article &article : m_articles) {
        for (const Proof &proof : m_standing) {
            const bool read = std::ranges::any_of(proof.texts, [&](const ProofText &text) { return text.article == article.id; });
            if (read)
                continue;
            items->append({ItemSeverity::Error, u"proof-missing"_s, ReadyTexts::tr("“%1” came in after the %2 was opened, so that it was not read in it.").arg(article.title(), roundName(proof.round)),
                           ReadyTexts::tr("%1 sends the issue back to assembly, or takes the article out.").arg(m_steps.people(editor)), article.id, 0});
            break;
        }
    }
}

void IssueReadiness::addCorrections(Items *items) const
{
    for (const Correction &correction : m_steps.proofs.corrections(m_issue.id)) {
        const QString place = correction.page > 0 ? ReadyTexts::tr("page %1, line %2").arg(correction.page).arg(correction.line) : ReadyTexts::tr("no page named");
        if (correction.state == CorrectionState::Open)
            items->append({ItemSeverity::Error, u"correction-open"_s, ReadyTexts::tr("Correction %1 (%2, “%3”) is open.").arg(correction.number).arg(place, correction.original),
                           ReadyTexts::tr("%1 makes or declines it.").arg(m_steps.people(editor)), correction.article, correction.page});
        else if (correction.state == CorrectionState::Done && correction.checkedAt.isNull())
            items->append({ItemSeverity::Error, u"correction-unchecked"_s, ReadyTexts::tr("Correction %1 (%2, “%3”) was made, but nobody saw that it was made right.").arg(correction.number).arg(place, correction.original),
                           ReadyTexts::tr("%1 checks it.").arg(m_steps.people(proofreader)), correction.article, correction.page});
    }
}

void IssueReadiness::addTexts(Items *items) const
{
    const QString who = m_steps.people(editor);
    for (const SectionDocument &section : m_document.sections) {
        if (section.articles.isEmpty())
            items->append({ItemSeverity::Error, u"section-empty"_s, ReadyTexts::tr("The section “%1” has no article.").arg(section.name), ReadyTexts::tr("%1 places one, or removes the section.").arg(who), {}, 0});
        for (const ArticleDocument &article : section.articles) {
            if (article.title().trimmed().isEmpty())
                items->append({ItemSeverity::Error, u"title-missing"_s, ReadyTexts::tr("An article of “%1” has no title.").arg(section.name), ReadyTexts::tr("%1 writes it.").arg(who), article.id, 0});
            if (!hasText(article.manuscript))
                items->append({ItemSeverity::Error, u"text-missing"_s, ReadyTexts::tr("“%1” has no text.").arg(article.title()), ReadyTexts::tr("%1 writes it, or takes the article out.").arg(who), article.id, 0});
            // An article of the editor's own may go without: only a person can tell.
            if (article.units.isEmpty() && article.contributors.isEmpty())
                items->append({ItemSeverity::Warning, u"credit-missing"_s, ReadyTexts::tr("“%1” has no submitting unit; it counts for nobody's adoption.").arg(article.title()), ReadyTexts::tr("%1 enters it.").arg(who), article.id, 0});
        }
    }
}

void IssueReadiness::addContents(Items *items) const
{
    const QString next = ReadyTexts::tr("%1 puts it right, or dismisses the doubt with a reason.").arg(m_steps.people(editor));
    for (const Doubt &doubt : m_issue.doubts) {
        // The number it was read with may be another article's by now: the title tells.
        const auto named = std::ranges::find_if(m_articles, [&](const Article &article) { return article.title() == QString(doubt.text).remove(u' '); });
        const bool missing = doubt.rule == DoubtRule::ContentsWithoutArticle;
        items->append({missing ? ItemSeverity::Error : ItemSeverity::Warning, missing ? u"contents"_s : u"doubt"_s, doubtMessage(doubt), next,
                       named == m_articles.end() ? ArticleId() : named->id, 0});
    }
}

void IssueReadiness::addProperties(Items *items) const
{
    const QString next = ReadyTexts::tr("%1 enters it in the issue's properties.").arg(m_steps.people(editor));
    const auto add = [&](bool missing, ItemSeverity severity, const QString &code, const QString &message) {
        if (missing)
            items->append({severity, code, message, next, {}, 0});
    };
    add(!m_issue.date.isValid(), ItemSeverity::Error, u"date"_s, ReadyTexts::tr("The issue has no date."));
    add(m_issue.number < 1 || m_issue.year < 1, ItemSeverity::Error, u"number"_s, ReadyTexts::tr("The issue has no number."));
    add(m_issue.publisher.trimmed().isEmpty(), ItemSeverity::Error, u"publisher"_s, ReadyTexts::tr("The masthead names no publisher."));
    add(m_issue.colophon.editor.trimmed().isEmpty(), ItemSeverity::Error, u"colophon"_s, ReadyTexts::tr("The last lines name no responsible editor."));
    add(m_issue.colophon.phone.trimmed().isEmpty() && m_issue.colophon.email.trimmed().isEmpty(), ItemSeverity::Warning, u"colophon"_s, ReadyTexts::tr("The last lines name neither telephone nor e-mail."));
    const bool sent = std::ranges::any_of(m_issue.distribution, [](const DistributionLine &line) { return !line.recipients.trimmed().isEmpty(); });
    add(!sent, ItemSeverity::Error, u"distribution"_s, ReadyTexts::tr("The issue does not say to whom it goes."));
}

void IssueReadiness::addChecks(Items *items) const
{
    const QString next = ReadyTexts::tr("%1 puts it right, or ignores it with a reason.").arg(m_steps.people(editor));
    for (const CheckedFinding &error : DeskChecks::standingErrors(DeskChecks(d).check(m_issue, m_document))) {
        const auto article = std::ranges::find(m_articles, error.article, &Article::id);
        const QString place = article == m_articles.end() ? DeskChecks::placeOf(error) : ReadyTexts::tr("“%1”, %2", "title and place").arg(article->title(), DeskChecks::placeOf(error));
        items->append({ItemSeverity::Error, u"check"_s, ReadyTexts::tr("%1: %2", "place and what is wrong").arg(place, inProgramLanguage(error.finding.message)), next, error.article, 0, error.finding.key});
    }
}

void IssueReadiness::addPages(Items *items, int pages) const
{
    if (pages <= 0 || pages == m_issue.plannedPages)
        return;
    // More than was planned is paper and money; fewer is a blank page at the most.
    const auto severity = pages > m_issue.plannedPages ? ItemSeverity::Error : ItemSeverity::Warning;
    items->append({severity, u"pages"_s, ReadyTexts::tr("The issue takes %1 pages; %2 are planned.").arg(pages).arg(m_issue.plannedPages), ReadyTexts::tr("%1 shortens or fills it, or changes the planned pages.").arg(m_steps.people(editor)), {}, pages});
}

void IssueReadiness::addComments(Items *items) const
{
    for (const Article &article : m_articles) {
        for (const Comment &comment : CommentStore(d.database).list(article.id)) {
            if (comment.parent.isNull() && comment.resolvedAt.isNull())
                items->append({ItemSeverity::Warning, u"comment-open"_s, ReadyTexts::tr("A comment of %1 on “%2” is open: %3").arg(comment.person, article.title(), comment.body.left(60)), ReadyTexts::tr("%1 or the editor resolves it.").arg(comment.person), article.id, 0});
        }
    }
}

} // namespace bulletin
