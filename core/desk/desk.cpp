// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include "core/base/failure.h"
#include "core/base/rank.h"

#include <QJsonDocument>
#include <QSysInfo>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

Actor withHost(Actor actor)
{
    if (actor.host.isEmpty())
        actor.host = QSysInfo::machineHostName();
    return actor;
}

} // namespace

Desk::Private::Private(Desk &owner, Database &db, const Clock &time, Actor who, Safeguards guards)
    : desk(owner)
    , database(db)
    , clock(time)
    , actor(withHost(std::move(who)))
    , nobody{actor.account.isNull() ? actor.name : Actor().name, actor.host}
    , safeguards(std::move(guards))
    , fixedClock(dynamic_cast<const FixedClock *>(&time) != nullptr)
    , bulletins(db)
    , issues(db)
    , articles(db)
    , revisions(db)
    , units(db)
    , accounts(db)
    , signIns(db)
    , settings(db)
    , audit(db)
{
}

void Desk::Private::record(const QString &verb, const QString &subject, const QString &outcome, const QJsonObject &what)
{
    const QString json = QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact));
    audit.append({0, clock.now(), fixedClock, actor.name, actor.host, verb, subject, outcome, json, {}});
}

void Desk::Private::recordDone(const QString &verb, const QString &subject)
{
    if (!writtenRevisions.isEmpty())
        details.insert(u"revisions"_s, writtenRevisions);
    if (const auto draft = details.contains(u"title"_s) ? privateDraft(subject) : std::nullopt)
        details.remove(u"title"_s);
    record(verb, subject, u"done"_s, details);
    for (const Consequence &consequence : std::as_const(consequences))
        record(consequence.verb, consequence.subject, u"done"_s, consequence.details);
    if (afterEvent)
        afterEvent();
}

void Desk::Private::recordRefusal(const QString &verb, const QString &subject, const Refusal &refusal)
{
    Transaction transaction(database);
    QString reason = refusal.reason;
    if (const auto draft = privateDraft(subject))
        reason.replace(draft->title(), u"…"_s);
    record(verb, subject, u"refused"_s, {{u"reason"_s, reason}});
    transaction.commit();
}

QSet<IssueId> Desk::Private::issuesOf(const Change &change) const
{
    QSet<IssueId> found;
    if (!change.issue.isNull())
        found.insert(change.issue);
    if (const IssueId board = change.article.isNull() ? IssueId() : boardOf(change.article); !board.isNull())
        found.insert(board);
    return found;
}

Refusal Desk::Private::fasterSomebody() const
{
    return {Refusal::Kind::Conflict, DeskTexts::tr("Somebody else changed this in the meantime; nothing was overwritten."),
            DeskTexts::tr("Look at the newest state and do it again where it is still right.")};
}

Step Desk::Private::needTitle(const QStringList &titleLines) const
{
    if (titleLines.join(QString()).trimmed().isEmpty())
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("An article needs a title."), DeskTexts::tr("Write the title first."));
    return Done{};
}

Outcome<IssueSection> Desk::Private::needSection(SectionId id) const
{
    if (const auto found = issues.findSection(id))
        return *found;
    return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This section is no longer there."), DeskTexts::tr("Choose another section."));
}

IssueId Desk::Private::boardOf(ArticleId article) const
{
    const auto present = articles.find(article);
    return present ? present->issue.value_or(IssueId()) : IssueId();
}

Step Desk::Private::sectionNameFree(IssueId issue, SectionId except, const QString &name) const
{
    if (name.trimmed().isEmpty())
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("A section needs a name."), DeskTexts::tr("Write its name first."));
    for (const IssueSection &section : issues.sections(issue)) {
        if (section.name == name && section.id != except)
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("There are two sections named “%1”.").arg(name), DeskTexts::tr("Give one of them another name."));
    }
    return Done{};
}

Outcome<Article> Desk::Private::needArticle(ArticleId id) const
{
    if (const auto found = articles.find(id); found && mayRead(*found))
        return *found;
    return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This article is no longer there."), DeskTexts::tr("Somebody may have deleted it; see the unplaced articles."));
}

Outcome<QList<Credit>> Desk::Private::creditsFor(const QStringList &names)
{
    QList<Credit> credits;
    for (const QString &name : names) {
        if (name.trimmed().isEmpty())
            continue;
        std::optional<UnitId> unit = units.findByName(name);
        if (!unit) {
            Unit made;
            made.id = UnitId::create();
            made.fullName = name;
            units.insert(made);
            unit = made.id;
        }
        credits.append({*unit, name});
    }
    return credits;
}

Revision Desk::Private::writeRevision(ArticleId article, const QStringList &titleLines, const Manuscript &manuscript, RevisionId id, const QString &hash)
{
    Revision revision;
    revision.id = id;
    revision.article = article;
    revision.number = revisions.lastNumber(article) + 1;
    revision.titleLines = titleLines;
    revision.manuscript = manuscript;
    revision.author = actor.name;
    revision.savedAt = clock.now();
    revision.hash = hash.isEmpty() ? contentHash(titleLines, manuscript) : hash;
    revision.stage = articles.stage(article).value_or(ArticleStage::Draft);
    revisions.insert(revision);
    writtenRevisions.append(QJsonObject{{u"revision"_s, revision.id.text()}, {u"hash"_s, revision.hash}});
    return revision;
}

static Failure missingText(const Article &article)
{
    return Failure(DeskTexts::tr("The saved text of “%1” is missing; the desk is damaged. Nothing was changed.").arg(article.title()),
                   DeskTexts::tr("Restore the newest backup."));
}

Revision Desk::Private::needHead(const Article &article) const
{
    const auto head = revisions.find(article.headRevision);
    if (!head)
        throw missingText(article);
    return *head;
}

QString Desk::Private::needHeadHash(const Article &article) const
{
    const QString hash = revisions.hash(article.headRevision);
    if (hash.isEmpty())
        throw missingText(article);
    return hash;
}

void Desk::Private::removeSavedJournal(ArticleId article, const ArticleContent &saved)
{
    const QList<JournalEntry> entries = revisions.journal(article, actor.name);
    const QString hash = entries.isEmpty() ? QString() : contentHash(saved.titleLines, saved.manuscript);
    for (const JournalEntry &entry : entries) {
        const bool same = contentHash(entry.content.titleLines, entry.content.manuscript) == hash && entry.content.units == saved.units
            && entry.content.contributors == saved.contributors;
        if (same || entry.session == session)
            revisions.removeJournal(article, actor.name, entry.session);
    }
}

Step Desk::Private::insertArticle(Article article, const ArticleContent &content)
{
    const auto credits = creditsFor(content.units);
    if (!credits)
        return tl::unexpected(credits.error());
    article.titleLines = content.titleLines;
    article.credits = *credits;
    article.contributors = content.contributors;
    article.creditEnding = content.creditEnding;
    article.characters = characterCount(content.manuscript);
    article.headRevision = RevisionId::create();
    articles.insert(article, clock.now());
    writeRevision(article.id, content.titleLines, content.manuscript, article.headRevision);
    revisions.insertImages(content.images);
    removeSavedJournal(article.id, content);
    return Done{};
}

QString Desk::Private::rankAt(SectionId section, int position, ArticleId except)
{
    constexpr qsizetype longest = 24;
    const QList<ArticlePlace> order = articles.order(section, except);
    const qsizetype place = position < 0 ? order.size() : std::min<qsizetype>(position, order.size());
    const QString before = place > 0 ? order.at(place - 1).rank : QString();
    const QString after = place < order.size() ? order.at(place).rank : QString();
    const bool room = after.isEmpty() || before < after;
    if (const QString rank = room ? rankBetween(before, after) : QString(longest + 1, u'z'); rank.size() <= longest)
        return rank;
    const QStringList fresh = spreadRanks(order.size() + 1);
    for (qsizetype i = 0; i < order.size(); ++i)
        articles.setRank(order.at(i).article, fresh.at(i < place ? i : i + 1));
    return fresh.at(place);
}

Desk::Desk(Database &database, const Clock &clock, Actor actor, Safeguards safeguards)
    : d(std::make_unique<Private>(*this, database, clock, std::move(actor), std::move(safeguards)))
{
}

Desk::~Desk() = default;

const Actor &Desk::actor() const
{
    return d->actor;
}

PeopleVerbs &Desk::people()
{
    return d->people;
}

ReviewVerbs &Desk::review()
{
    return d->review;
}

ProofVerbs &Desk::proof()
{
    return d->proof;
}

CheckVerbs &Desk::checks()
{
    return d->checks;
}

const Clock &Desk::clock() const
{
    return d->clock;
}

} // namespace bulletin
