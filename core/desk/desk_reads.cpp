// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

namespace bulletin {

using namespace Qt::StringLiterals;

QList<Bulletin> Desk::bulletins() const
{
    const Snapshot snapshot(d->database);
    return d->viewer().isSomebody() ? d->bulletins.list() : QList<Bulletin>();
}

std::optional<Bulletin> Desk::bulletin(BulletinId id) const
{
    const Snapshot snapshot(d->database);
    return d->viewer().isSomebody() ? d->bulletins.find(id) : std::nullopt;
}

QList<Issue> Desk::issues(std::optional<BulletinId> bulletin) const
{
    const Snapshot snapshot(d->database);
    return d->viewer().isSomebody() ? d->issues.list(bulletin) : QList<Issue>();
}

std::optional<Issue> Desk::issue(IssueId id) const
{
    const Snapshot snapshot(d->database);
    return d->viewer().isSomebody() ? d->issues.find(id) : std::nullopt;
}

Outcome<Issue> Desk::findIssue(const QString &name, const QString &bulletinName) const
{
    const auto wanted = parseIssueName(name);
    if (!wanted)
        return refuse(Refusal::Kind::NotFound, DeskTexts::tr("“%1” is not the name of an issue.").arg(name),
                      DeskTexts::tr("Write it as 2024-1 (year-number) or total232."));
    const Snapshot snapshot(d->database);
    QList<Issue> found = wanted->cumulative > 0 ? d->issues.findByCumulative(wanted->cumulative) : d->issues.findByNumber(wanted->year, wanted->number);
    if (!bulletinName.isEmpty()) {
        const auto bulletin = d->bulletins.findByName(bulletinName);
        found.removeIf([&](const Issue &issue) { return !bulletin || issue.bulletin != bulletin->id; });
    }
    if (found.isEmpty() || !d->viewer().isSomebody())
        return refuse(Refusal::Kind::NotFound, DeskTexts::tr("There is no issue “%1” on this desk.").arg(name),
                      DeskTexts::tr("List what there is with: bulletin issue list"));
    for (const Issue &issue : found) {
        if (issue.bulletin != found.first().bulletin)
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("Several bulletins have an issue “%1”.").arg(name),
                          DeskTexts::tr("Say which one with --bulletin NAME."));
    }
    return found.first(); // the issue itself before its supplements
}

QList<IssueSection> Desk::sections(IssueId issue) const
{
    const Snapshot snapshot(d->database);
    return d->viewer().isSomebody() ? d->issues.sections(issue) : QList<IssueSection>();
}

QList<Article> Desk::articles(IssueId issue) const
{
    const Snapshot snapshot(d->database);
    return d->readable(d->articles.listIssue(issue));
}

QList<Article> Desk::unplacedArticles(BulletinId bulletin) const
{
    const Snapshot snapshot(d->database);
    return d->readable(d->articles.listUnplaced(bulletin));
}

std::optional<Article> Desk::article(ArticleId id) const
{
    const Snapshot snapshot(d->database);
    const auto found = d->articles.find(id);
    return found && d->mayRead(*found) ? found : std::nullopt;
}

Outcome<Article> Desk::findArticle(const QString &name) const
{
    constexpr qsizetype enough = 6;
    const Snapshot snapshot(d->database);
    QList<Article> found;
    if (name.size() >= enough) {
        for (const ArticleId &id : d->articles.findNamed(name)) {
            if (const auto one = article(id))
                found.append(*one);
        }
    }
    if (found.isEmpty())
        return refuse(Refusal::Kind::NotFound, DeskTexts::tr("There is no article “%1” here.").arg(name),
                      DeskTexts::tr("Name it by its receipt (2024-0137), by its id or by the first six characters of it."));
    if (found.size() > 1)
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("Several articles begin with “%1”.").arg(name), DeskTexts::tr("Write more of the id."));
    return found.first();
}

std::optional<Revision> Desk::revision(RevisionId id) const
{
    const Snapshot snapshot(d->database);
    const auto found = d->revisions.find(id);
    const auto article = found ? d->articles.find(found->article) : std::nullopt;
    return article && d->mayRead(*article) ? found : std::nullopt;
}

QList<Revision> Desk::revisions(ArticleId id) const
{
    const Snapshot snapshot(d->database);
    const auto article = d->articles.find(id);
    return article && d->mayRead(*article) ? d->revisions.list(id) : QList<Revision>();
}

namespace {

QStringList printedUnits(const Article &article)
{
    QStringList names;
    for (const Credit &credit : article.credits)
        names.append(credit.name);
    return names;
}

ArticleDocument documentOf(const Article &article, const Revision &head)
{
    ArticleDocument document;
    document.id = article.id;
    document.titleLines = head.titleLines;
    document.manuscript = head.manuscript;
    document.units = printedUnits(article);
    document.contributors = article.contributors;
    document.creditEnding = article.creditEnding;
    document.stage = stageCode(article.stage);
    return document;
}

IssueDocument documentOf(const Issue &issue)
{
    IssueDocument document;
    document.id = issue.id;
    document.bulletin = issue.name;
    document.publisher = issue.publisher;
    document.year = issue.year;
    document.number = issue.number;
    document.cumulative = issue.cumulative;
    document.date = issue.date;
    document.supplement = issue.supplement;
    document.classification = issue.classification;
    document.serial = issue.serial;
    document.printRun = issue.printRun;
    document.editorialNote = issue.editorialNote;
    document.distribution = issue.distribution;
    document.colophon = issue.colophon;
    document.contents = issue.sourceContents;
    document.doubts = issue.doubts;
    document.templateName = issue.templateName;
    document.plannedPages = issue.plannedPages;
    return document;
}

} // namespace

std::optional<ArticleContent> Desk::content(ArticleId id) const
{
    const Snapshot snapshot(d->database);
    const auto article = d->articles.find(id);
    if (!article || !d->mayRead(*article))
        return std::nullopt;
    const Revision head = d->needHead(*article);
    ArticleContent content;
    content.titleLines = head.titleLines;
    content.units = printedUnits(*article);
    content.contributors = article->contributors;
    content.creditEnding = article->creditEnding;
    content.manuscript = head.manuscript;
    content.images = d->revisions.images(imageIdsOf(head.manuscript));
    return content;
}

// A revision keeps no credits: where mine and those of the article differ, nobody can tell who changed them.
std::optional<ContentMerge> Desk::mergeWithHead(ArticleId id, RevisionId base, const ArticleContent &mine) const
{
    const Snapshot snapshot(d->database);
    const auto theirs = content(id);
    const auto common = d->revisions.find(base);
    if (!theirs || !common || common->article != id)
        return std::nullopt;
    ArticleContent start;
    start.titleLines = common->titleLines;
    start.manuscript = common->manuscript;
    start.images = d->revisions.images(imageIdsOf(common->manuscript));
    start.units = mine.units == theirs->units ? mine.units : QStringList();
    start.contributors = mine.contributors == theirs->contributors ? mine.contributors : QStringList();
    start.creditEnding = mine.creditEnding == theirs->creditEnding ? mine.creditEnding : QString();
    QStringList names;
    for (const Account &account : d->accounts.list())
        names.append(account.name);
    return mergeContents(start, mine, *theirs, names);
}

IssueDocument Desk::Private::documentWith(const Issue &issue, const QList<Article> &shown) const
{
    IssueDocument document = documentOf(issue);
    QHash<SectionId, qsizetype> places;
    for (const IssueSection &section : issues.sections(issue.id)) {
        places.insert(section.id, document.sections.size());
        document.sections.append({section.id, section.name, {}});
    }
    const QHash<ArticleId, Revision> heads = revisions.heads(issue.id);
    for (const Article &article : shown) {
        const Revision head = heads.contains(article.id) ? heads.value(article.id) : needHead(article);
        document.sections[places.value(*article.section)].articles.append(documentOf(article, head));
    }
    return document;
}

IssueDocument Desk::Private::printedIssue(IssueId id) const
{
    const auto issue = issues.find(id);
    return issue ? documentWith(*issue, articles.listIssue(id)) : IssueDocument();
}

IssueDocument Desk::document(IssueId id) const
{
    const Snapshot snapshot(d->database);
    const auto issue = d->issues.find(id);
    if (!issue || !d->viewer().isSomebody())
        return {};
    IssueDocument document = d->documentWith(*issue, d->readable(d->articles.listIssue(id)));
    document.images = d->revisions.images(imageIdsOf(document));
    return document;
}

Images Desk::images(const QStringList &imageIds) const
{
    const Snapshot snapshot(d->database);
    return d->viewer().isSomebody() ? d->revisions.images(imageIds) : Images();
}

QList<Unit> Desk::units() const
{
    const Snapshot snapshot(d->database);
    return d->viewer().isSomebody() ? d->units.list() : QList<Unit>();
}

} // namespace bulletin
