// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_checks.h"

#include "core/checks/check_table.h"
#include "core/checks/ignored_finding_store.h"
#include "core/checks/knowledge_store.h"
#include "core/checks/profile_store.h"

#include <tuple>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct DeskCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::DeskChecks)
};

constexpr auto stampKey = "knowledge-stamp"_L1;

Profile standardProfile()
{
    return bundledProfile(Profile().name).value_or(Profile());
}

KnownUnit knownUnit(const Unit &unit)
{
    return {unit.fullName, unit.shortName, unit.aliases, unit.validFrom, unit.validTo};
}

Knowledge wholeKnowledge(Desk::Private &d)
{
    const KnowledgeStore store(d.database);
    Knowledge office = knowledgeOf(store.list());
    for (const Unit &unit : d.units.list())
        office.units.append(knownUnit(unit));
    office.archiveNames = store.printedContributors();
    return joinedKnowledge(bundledKnowledge(), office);
}

auto order(const Issue &issue)
{
    return std::tuple(issue.year, issue.number);
}

} // namespace

void stampKnowledge(Desk::Private &d)
{
    d.settings.set(stampKey, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

QString DeskChecks::stamp() const
{
    return d.settings.value(stampKey).value_or(QString()) + u' ' + KnowledgeStore(d.database).registryStamp();
}

CheckVerbs::OwnProfile DeskChecks::profile(BulletinId bulletin) const
{
    if (const auto own = ProfileStore(d.database).find(bulletin))
        return {own->profile, own->version};
    return {standardProfile(), 0};
}

Checker DeskChecks::checker(BulletinId bulletin) const
{
    if (const QString now = stamp(); now != d.knownChecks.stamp)
        d.knownChecks = {now, wholeKnowledge(d), {}};
    const auto kept = d.knownChecks.checkers.constFind(bulletin);
    const auto own = ProfileStore(d.database).find(bulletin);
    const qint64 version = own ? own->version : 0;
    if (kept != d.knownChecks.checkers.cend() && kept->first == version)
        return kept->second;
    const Checker made(own ? own->profile : standardProfile(), d.knownChecks.knowledge);
    d.knownChecks.checkers.insert(bulletin, {version, made});
    return made;
}

std::optional<EarlierIssue> DeskChecks::earlier(const Issue &issue) const
{
    std::optional<Issue> last;
    for (const Issue &other : d.issues.list(issue.bulletin)) {
        if (other.id != issue.id && !other.supplement && order(other) < order(issue) && (!last || order(*last) < order(other)))
            last = other;
    }
    return last ? std::optional(EarlierIssue{last->year, last->number, last->cumulative, last->date}) : std::nullopt;
}

CheckVerbs::IssueText DeskChecks::text(const Issue &issue, const IssueDocument &document) const
{
    CheckVerbs::IssueText made{checkIssueOf(document), issue.bulletin, {}};
    made.text.earlier = issue.supplement ? std::nullopt : earlier(issue);
    for (const SectionDocument &section : document.sections) {
        for (const ArticleDocument &article : section.articles)
            made.articles.append(article.id);
    }
    return made;
}

QList<CheckedFinding> DeskChecks::check(const Issue &issue, const IssueDocument &document) const
{
    const CheckVerbs::IssueText read = text(issue, document);
    return judged(checker(issue.bulletin).checkIssue(read.text), IgnoredFindingStore(d.database).list(issue.id), issue.id, read.articles);
}

QList<CheckedFinding> DeskChecks::check(const Article &article, const Revision &saved) const
{
    ArticleContent content{saved.titleLines, {}, article.contributors, article.creditEnding, saved.manuscript, {}};
    for (const Credit &credit : article.credits)
        content.units.append(credit.name);
    const IssueId issue = article.issue.value_or(IssueId());
    const auto placed = article.issue ? d.issues.find(issue) : std::nullopt;
    const QList<Finding> found = checker(article.bulletin).checkArticle(checkArticleOf(content), placed ? placed->date : QDate());
    return judged(found, IgnoredFindingStore(d.database).list(article.id, issue), issue, {article.id});
}

QList<CheckedFinding> DeskChecks::judged(const QList<Finding> &findings, const QList<IgnoredFinding> &ignored, IssueId issue, const QList<ArticleId> &articles)
{
    QList<CheckedFinding> all;
    for (const Finding &finding : findings) {
        const int number = finding.place.article;
        CheckedFinding checked{finding, number >= 1 && number <= articles.size() ? articles.at(number - 1) : ArticleId(), {}};
        if (const IgnoredFinding *by = ignoredBy(ignored, finding, issue, checked.article))
            checked.ignored = *by;
        all.append(checked);
    }
    return all;
}

QList<CheckedFinding> DeskChecks::standingErrors(QList<CheckedFinding> findings)
{
    findings.removeIf([](const CheckedFinding &checked) { return !checked.isStandingError(); });
    return findings;
}

QString DeskChecks::placeOf(const CheckedFinding &checked)
{
    const Place &place = checked.finding.place;
    if (place.article == 0)
        return DeskCheckTexts::tr("the issue's own lines");
    return place.block == 0 ? DeskCheckTexts::tr("title") : DeskCheckTexts::tr("paragraph %1").arg(place.block);
}

} // namespace bulletin
