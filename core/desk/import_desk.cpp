// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include "core/base/rank.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

Bulletin bulletinFrom(const IssueDocument &document)
{
    Bulletin bulletin;
    bulletin.id = BulletinId::create();
    bulletin.name = document.bulletin;
    bulletin.publisher = document.publisher;
    for (const SectionDocument &section : document.sections) {
        if (!bulletin.sections.contains(section.name))
            bulletin.sections.append(section.name);
    }
    bulletin.distribution = document.distribution;
    bulletin.colophon = document.colophon;
    bulletin.templateName = document.templateName;
    if (document.plannedPages > 0)
        bulletin.plannedPages = document.plannedPages;
    bulletin.firstCumulative = document.cumulative;
    return bulletin;
}

Issue issueFrom(const IssueDocument &document, const Bulletin &bulletin)
{
    Issue issue;
    issue.id = IssueId::create();
    issue.bulletin = bulletin.id;
    issue.name = document.bulletin;
    issue.publisher = document.publisher;
    issue.year = document.year;
    issue.number = document.number;
    issue.cumulative = document.cumulative;
    issue.date = document.date;
    issue.supplement = document.supplement;
    issue.classification = document.classification;
    issue.serial = document.serial;
    issue.printRun = document.printRun;
    issue.editorialNote = document.editorialNote;
    issue.distribution = document.distribution;
    issue.colophon = document.colophon;
    issue.templateName = document.templateName;
    issue.plannedPages = document.plannedPages > 0 ? document.plannedPages : bulletin.plannedPages;
    issue.sourceContents = document.contents;
    issue.doubts = document.doubts;
    return issue;
}

ArticleContent contentFrom(const ArticleDocument &article)
{
    ArticleContent content;
    content.titleLines = article.titleLines;
    content.units = article.units;
    content.contributors = article.contributors;
    content.creditEnding = article.creditEnding;
    content.manuscript = article.manuscript;
    return content;
}

} // namespace

// A finished issue is kept as it was printed: sections of one name twice, or of none, articles without
// a title. Only what a person adds has to have a name.
Step Desk::Private::importSections(const IssueDocument &document, const Issue &issue)
{
    const QStringList sectionRanks = spreadRanks(document.sections.size());
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        const SectionDocument &source = document.sections.at(i);
        const IssueSection section{SectionId::create(), issue.id, source.name, sectionRanks.at(i)};
        issues.insertSection(section);
        const QStringList ranks = spreadRanks(source.articles.size());
        for (qsizetype j = 0; j < source.articles.size(); ++j) {
            Article article;
            article.id = ArticleId::create();
            article.bulletin = issue.bulletin;
            article.issue = issue.id;
            article.section = section.id;
            article.rank = ranks.at(j);
            article.stage = ArticleStage::Placed;
            if (const Step inserted = insertArticle(article, contentFrom(source.articles.at(j))); !inserted)
                return inserted;
        }
    }
    return Done{};
}

Outcome<IssueId> Desk::importIssue(const IssueDocument &document)
{
    return d->perform(u"import-issue"_s, document.bulletin, {Change::What::Bulletins, {}, {}}, [&]() -> Outcome<IssueId> {
        if (document.bulletin.trimmed().isEmpty())
            return refuse(Refusal::Kind::NotAnIssue, DeskTexts::tr("No masthead was found, so that it is not clear which bulletin this is."),
                          DeskTexts::tr("Check the first lines of the file."));
        auto bulletin = d->bulletins.findByName(document.bulletin);
        if (!bulletin) {
            bulletin = bulletinFrom(document);
            d->bulletins.insert(*bulletin, d->clock.now());
        }
        const Issue issue = issueFrom(document, *bulletin);
        if (const Step valid = d->numbersFree(issue); !valid)
            return tl::unexpected(valid.error());
        d->issues.insert(issue, d->clock.now());
        d->revisions.insertImages(document.images);
        if (const Step sections = d->importSections(document, issue); !sections)
            return tl::unexpected(sections.error());
        d->details = {{u"issue"_s, issue.id.text()}, {u"number"_s, u"%1-%2"_s.arg(issue.year).arg(issue.number)}};
        return issue.id;
    });
}

} // namespace bulletin
