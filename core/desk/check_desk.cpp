// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_checks.h"

#include "core/checks/finding_key.h"
#include "core/checks/ignored_finding_store.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct CheckDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CheckVerbs)
};

QString verbOf(IgnoreScope scope)
{
    switch (scope) {
    case IgnoreScope::Here: return u"ignore-finding"_s;
    case IgnoreScope::Word: return u"ignore-word"_s;
    case IgnoreScope::RuleInIssue: return u"ignore-rule"_s;
    }
    Q_UNREACHABLE();
}

// Where the finding stands, as far as the actor may decide about it.
Step needPlace(Desk::Private &d, const IgnoredFinding &ignored)
{
    const Desk::Private::Viewer who = d.viewer();
    if (!ignored.article.isNull()) {
        const auto article = d.needArticle(ignored.article);
        if (!article)
            return tl::unexpected(article.error());
        return who.readsTexts() ? Step(Done{}) : d.maySave(*article); // a contributor, while the text is with him
    }
    if (ignored.scope == IgnoreScope::Word)
        return Done{};
    if (!who.readsTexts() || !d.issues.find(ignored.issue))
        return refuse(Refusal::Kind::NotFound, CheckDeskTexts::tr("The place of this finding is no longer there."), CheckDeskTexts::tr("Check the text again."));
    return Done{};
}

IgnoredFinding ignoredFinding(Desk::Private &d, const Finding &finding, IgnoreScope scope, std::optional<IssueId> issue, std::optional<ArticleId> article, const QString &reason)
{
    IgnoredFinding ignored;
    ignored.id = IgnoredFindingId::create();
    ignored.scope = scope;
    if (scope == IgnoreScope::Here)
        ignored.article = article.value_or(ArticleId());
    if (scope == IgnoreScope::RuleInIssue || (scope == IgnoreScope::Here && ignored.article.isNull()))
        ignored.issue = issue.value_or(IssueId());
    ignored.rule = finding.rule;
    ignored.finding = scope == IgnoreScope::Here ? finding.key : scope == IgnoreScope::Word ? wordKey(finding) : QString();
    ignored.quote = scope == IgnoreScope::RuleInIssue ? QString() : finding.text;
    ignored.reason = reason.trimmed();
    ignored.account = d.actor.account;
    ignored.person = d.actor.person.isEmpty() ? d.actor.name : d.actor.person;
    ignored.at = d.clock.now();
    return ignored;
}

QString subjectOf(const IgnoredFinding &ignored)
{
    return !ignored.article.isNull() ? ignored.article.text() : !ignored.issue.isNull() ? ignored.issue.text() : QString();
}

// The record is read by others than a draft's owner.
QJsonObject detailsOf(Desk::Private &d, const IgnoredFinding &ignored)
{
    QJsonObject details{{u"rule"_s, ignored.rule}, {u"ignored"_s, ignored.id.text()}};
    const auto article = ignored.article.isNull() ? std::nullopt : d.articles.find(ignored.article);
    if (!article || !d.isPrivate(*article))
        details.insert(u"quote"_s, ignored.quote);
    if (article && !d.isPrivate(*article))
        details.insert(u"title"_s, article->title());
    return details;
}

IssueId boardOf(Desk::Private &d, const IgnoredFinding &ignored)
{
    return ignored.article.isNull() ? ignored.issue : d.boardOf(ignored.article);
}

} // namespace

Knowledge CheckVerbs::knowledge() const
{
    const Snapshot snapshot(d.database);
    return d.viewer().isSomebody() ? DeskChecks(d).checker({}).knowledge() : Knowledge();
}

CheckVerbs::OwnProfile CheckVerbs::ownProfile(BulletinId bulletin) const
{
    const Snapshot snapshot(d.database);
    return DeskChecks(d).profile(bulletin);
}

Checker CheckVerbs::checker(BulletinId bulletin) const
{
    const Snapshot snapshot(d.database);
    return DeskChecks(d).checker(bulletin);
}

std::optional<CheckVerbs::IssueText> CheckVerbs::text(IssueId id) const
{
    const Snapshot snapshot(d.database);
    const auto issue = d.issues.find(id);
    if (!issue || !d.viewer().isSomebody())
        return std::nullopt;
    return DeskChecks(d).text(*issue, d.documentWith(*issue, d.readable(d.articles.listIssue(id))));
}

QList<CheckedFinding> CheckVerbs::checkIssue(IssueId id) const
{
    const Snapshot snapshot(d.database);
    const auto issue = d.issues.find(id);
    if (!issue || !d.viewer().isSomebody())
        return {};
    return DeskChecks(d).check(*issue, d.documentWith(*issue, d.readable(d.articles.listIssue(id))));
}

QList<CheckedFinding> CheckVerbs::checkArticle(ArticleId id) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.articles.find(id);
    return article && d.mayRead(*article) ? DeskChecks(d).check(*article, d.needHead(*article)) : QList<CheckedFinding>();
}

QList<CheckedFinding> CheckVerbs::judged(const QList<Finding> &findings, IssueId issue, const QList<ArticleId> &articles) const
{
    const Snapshot snapshot(d.database);
    const IgnoredFindingStore store(d.database);
    const QList<IgnoredFinding> ignored = issue.isNull() && articles.size() == 1 ? store.list(articles.first(), {}) : store.list(issue);
    return DeskChecks::judged(findings, ignored, issue, articles);
}

QList<IgnoredFinding> CheckVerbs::ignored(IssueId issue) const
{
    const Snapshot snapshot(d.database);
    const Desk::Private::Viewer who = d.viewer();
    QList<IgnoredFinding> all = who.isSomebody() ? IgnoredFindingStore(d.database).list(issue) : QList<IgnoredFinding>();
    all.removeIf([&](const IgnoredFinding &one) {
        const auto article = one.article.isNull() ? std::nullopt : d.articles.find(one.article);
        return article && !who.mayRead(*article);
    });
    return all;
}

QList<IgnoredFinding> CheckVerbs::ignored(ArticleId id) const
{
    const Snapshot snapshot(d.database);
    const auto article = d.articles.find(id);
    return article && d.mayRead(*article) ? IgnoredFindingStore(d.database).list(id, article->issue.value_or(IssueId())) : QList<IgnoredFinding>();
}

Outcome<IgnoredFindingId> CheckVerbs::ignore(const Finding &finding, IgnoreScope scope, std::optional<IssueId> issue, std::optional<ArticleId> article, const QString &reason)
{
    const IgnoredFinding ignored = ignoredFinding(d, finding, scope, issue, article, reason);
    return d.perform(verbOf(scope), subjectOf(ignored), {Change::What::Checks, boardOf(d, ignored), ignored.article}, [&]() -> Outcome<IgnoredFindingId> {
        if (const Step there = needPlace(d, ignored); !there)
            return tl::unexpected(there.error());
        if (ignored.reason.isEmpty())
            return refuse(Refusal::Kind::Validation, CheckDeskTexts::tr("A finding is not ignored without a reason; nothing was changed."),
                          CheckDeskTexts::tr("Write why it may stand: it is kept in the record."));
        IgnoredFindingStore store(d.database);
        store.insert(ignored);
        d.details = detailsOf(d, ignored);
        d.details.insert(u"reason"_s, ignored.reason);
        return ignored.id;
    });
}

MaybeRefusal CheckVerbs::heed(IgnoredFindingId id, qint64 version)
{
    const auto present = IgnoredFindingStore(d.database).find(id);
    const IgnoredFinding about = present.value_or(IgnoredFinding());
    return d.act(u"heed-finding"_s, subjectOf(about), {Change::What::Checks, boardOf(d, about), about.article}, [&]() -> Step {
        IgnoredFindingStore store(d.database);
        const auto ignored = store.find(id);
        if (!ignored)
            return refuse(Refusal::Kind::NotFound, CheckDeskTexts::tr("This finding is not ignored any more."), CheckDeskTexts::tr("Check the text again."));
        if (const Step allowed = d.allow(verbOf(ignored->scope)); !allowed)
            return allowed;
        if (const Step there = needPlace(d, *ignored); !there)
            return there;
        if (!store.remove(id, version))
            return tl::unexpected(d.fasterSomebody());
        d.details = detailsOf(d, *ignored);
        return Done{};
    });
}

} // namespace bulletin
