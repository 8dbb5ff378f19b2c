// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include "core/base/rank.h"

#include <QSysInfo>

namespace bulletin {

using namespace Qt::StringLiterals;

Desk::Private::Private(Desk &owner, Database &db, const Clock &time, Actor who)
    : desk(owner)
    , database(db)
    , clock(time)
    , actor(std::move(who))
    , fixedClock(dynamic_cast<const FixedClock *>(&time) != nullptr)
    , bulletins(db)
    , issues(db)
    , articles(db)
    , revisions(db)
    , units(db)
    , audit(db)
{
    if (actor.host.isEmpty())
        actor.host = QSysInfo::machineHostName();
}

void Desk::Private::record(const QString &verb, const QString &subject, const QString &outcome, const QString &what)
{
    audit.append({0, clock.now(), fixedClock, actor.name, actor.host, verb, subject, outcome, what, {}});
}

void Desk::Private::recordRefusal(const QString &verb, const QString &subject, const Refusal &refusal)
{
    Transaction transaction(database);
    record(verb, subject, u"refused"_s, refusal.reason);
    transaction.commit();
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

Step Desk::Private::needSection(SectionId id, IssueSection *section) const
{
    const auto found = issues.findSection(id);
    if (!found)
        return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This section is no longer there."), DeskTexts::tr("Choose another section."));
    *section = *found;
    return Done{};
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
    if (const auto found = articles.find(id))
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

Revision Desk::Private::makeRevision(ArticleId article, int number, const QStringList &titleLines, const Manuscript &manuscript) const
{
    Revision revision;
    revision.id = RevisionId::create();
    revision.article = article;
    revision.number = number;
    revision.titleLines = titleLines;
    revision.manuscript = manuscript;
    revision.author = actor.name;
    revision.savedAt = clock.now();
    revision.hash = contentHash(titleLines, manuscript);
    return revision;
}

Step Desk::Private::insertArticle(Article article, const ArticleContent &content)
{
    if (const Step titled = needTitle(content.titleLines); !titled)
        return titled;
    const auto credits = creditsFor(content.units);
    if (!credits)
        return tl::unexpected(credits.error());
    const Revision revision = makeRevision(article.id, 1, content.titleLines, content.manuscript);
    article.titleLines = content.titleLines;
    article.credits = *credits;
    article.contributors = content.contributors;
    article.creditEnding = content.creditEnding;
    article.headRevision = revision.id;
    article.characters = characterCount(content.manuscript);
    articles.insert(article, clock.now());
    revisions.insert(revision);
    revisions.insertImages(content.images);
    return Done{};
}

QString Desk::Private::rankAt(SectionId section, int position, ArticleId except)
{
    constexpr qsizetype longest = 24;
    const QList<ArticleId> order = articles.order(section, except);
    const qsizetype place = position < 0 ? order.size() : std::min<qsizetype>(position, order.size());
    const auto rankOf = [&](qsizetype index) {
        return index >= 0 && index < order.size() ? articles.find(order.at(index))->rank : QString();
    };
    const QString before = rankOf(place - 1);
    const QString after = rankOf(place);
    const bool room = after.isEmpty() || before < after;
    if (const QString rank = room ? rankBetween(before, after) : QString(longest + 1, u'z'); rank.size() <= longest)
        return rank;
    const QStringList fresh = spreadRanks(order.size() + 1);
    for (qsizetype i = 0; i < order.size(); ++i)
        articles.setRank(order.at(i), fresh.at(i < place ? i : i + 1));
    return fresh.at(place);
}

Desk::Desk(Database &database, const Clock &clock, Actor actor)
    : d(std::make_unique<Private>(*this, database, clock, std::move(actor)))
{
}

Desk::~Desk() = default;

const Actor &Desk::actor() const
{
    return d->actor;
}

const Clock &Desk::clock() const
{
    return d->clock;
}

} // namespace bulletin
