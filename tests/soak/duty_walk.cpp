// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/duty_walk.h"

#include "core/articles/article_store.h"
#include "core/articles/revision_store.h"
#include "core/audit/audit_log.h"
#include "core/desk/people_verbs.h"
#include "tests/soak/soak_support.h"
#include "tests/support/sample_texts.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

using Stage = ArticleStage;
constexpr size_t remembered = 20; // who walks on goes on with the newest articles

template <class T>
MaybeRefusal refusalOf(const Outcome<T> &outcome)
{
    return outcome ? std::nullopt : MaybeRefusal(outcome.error());
}

MaybeRefusal nothing()
{
    return Refusal{};
}

} // namespace

DutyWalk::DutyWalk(Rules rules, quint32 seed)
    : m_folder(fastScratch())
    , m_random(seed)
{
    auto opened = Database::open({m_folder.filePath(u"desk.db"_s), true, false, [](const QString &) { return u"ext4"_s; }});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().reason));
    m_database = std::move(*opened);
    m_database->execute(u"PRAGMA synchronous = OFF"_s); // disks are looked at elsewhere
    hireNine();
    Desk &editor = *m_people.front().desk;
    m_bulletin = *editor.createBulletin(smallBulletin());
    m_issue = *editor.createIssue(m_bulletin, QDate(2024, 2, 22));
    m_section = editor.sections(m_issue).first().id;
    if (rules == Rules::Relaxed) {
        ReviewRules relaxed;
        relaxed.authorReviews = {true, u"只有两人"_s};
        relaxed.severalReviews = {true, u"代审"_s};
        if (const auto refusedRules = m_people.back().desk->people().setRules(relaxed))
            qFatal("%s", qPrintable(refusedRules->reason));
    }
}

DutyWalk::~DutyWalk() = default;

void DutyWalk::hireNine()
{
    using Role = OfficeRole;
    const QList<std::pair<QString, Roles>> nine = {
        {u"chief"_s, Roles(Role::Editor) | Role::FirstReviewer},
        {u"editor"_s, Roles(Role::Editor) | Role::Contributor | Role::SecondReviewer},
        {u"unit"_s, Role::Contributor},
        {u"head"_s, Roles(Role::Contributor) | Role::FirstReviewer},
        {u"deputy"_s, Roles(Role::FirstReviewer) | Role::SecondReviewer},
        {u"section"_s, Roles(Role::SecondReviewer) | Role::FinalReviewer},
        {u"leader"_s, Roles(Role::FinalReviewer) | Role::Signer},
        {u"all"_s, Roles(Role::Editor) | Role::Contributor | Role::FirstReviewer | Role::SecondReviewer | Role::FinalReviewer},
        {u"admin"_s, Roles(Role::Administrator) | Role::Proofreader},
    };
    for (const auto &[login, roles] : nine) {
        const AccountId id = hire(*m_database, login, roles);
        Person person{login, id, roles, nullptr};
        person.desk = std::make_unique<Desk>(*m_database, m_clock, Actor{login, u"办公室-1"_s, id, u"老"_s + login, roles}, Safeguards{testSafeguards().cost, m_time});
        m_people.push_back(std::move(person));
    }
}

Article DutyWalk::articleOf(const Life &life) const
{
    return *ArticleStore(*m_database).find(life.id);
}

QString DutyWalk::hashOf(const Life &life) const
{
    return RevisionStore(*m_database).hash(articleOf(life).headRevision);
}

DutyWalk::Life &DutyWalk::anyLife()
{
    const size_t first = m_lives.size() > remembered ? m_lives.size() - remembered : 0;
    return m_lives[first + size_t(below(int(m_lives.size() - first)))];
}

ArticleContent DutyWalk::anyText(const QString &title)
{
    return contentOf(title, u"第%1稿，文字每次不同。"_s.arg(++m_texts));
}

MaybeRefusal DutyWalk::note(const char *verb, Refused refusedVerb)
{
    if (!refusedVerb)
        ++doneVerbs[QString::fromLatin1(verb)];
    return refusedVerb;
}

void DutyWalk::saved(int person, Life &life, const Article &before)
{
    const Article after = articleOf(life);
    if (after.headRevision != before.headRevision)
        life.saves.append({person, before.stage});
    if (after.stage == before.stage)
        return;
    ++reopened;
    life.passes[1] = life.passes[2] = {};
    if (after.stage == Stage::FirstReview)
        life.passes[0] = {};
}

MaybeRefusal DutyWalk::tryNew(int person)
{
    Desk &desk = *m_people[size_t(person)].desk;
    Outcome<ArticleId> made;
    if (below(3) == 0) {
        made = desk.addArticle(m_section, anyText(u"编者按"_s));
    } else if (below(3) == 0) {
        const auto several = desk.addUnplacedArticles(m_bulletin, {anyText(u"来稿"_s)});
        made = several ? Outcome<ArticleId>(several->first()) : tl::unexpected(several.error());
    } else {
        made = desk.review().writeDraft(m_bulletin, anyText(u"学习会"_s), {});
    }
    if (made) {
        Life life;
        life.id = *made;
        if (const auto owner = articleOf(life).owner; !owner.isNull())
            life.owners.insert(person);
        life.saves.append({person, Stage::Draft});
        m_lives.push_back(life);
    }
    return note("new", refusalOf(made));
}

MaybeRefusal DutyWalk::tryText(int person, Life &life)
{
    Desk &desk = *m_people[size_t(person)].desk;
    const Article before = articleOf(life);
    const RevisionId base = below(8) == 0 ? RevisionId::create() : before.headRevision;
    Refused result;
    const int what = below(4);
    if (what == 0) {
        result = note("rename", desk.renameArticle(life.id, before.version, {u"题%1"_s.arg(++m_texts)}));
    } else if (what == 1) {
        const QList<Revision> earlier = RevisionStore(*m_database).list(life.id);
        result = note("restore", refusalOf(desk.review().restoreRevision(life.id, earlier.at(below(int(earlier.size()))).id, base)));
    } else {
        result = note("save", refusalOf(desk.saveArticle(life.id, base, anyText(before.title()))));
    }
    if (!result)
        saved(person, life, before);
    return result;
}

MaybeRefusal DutyWalk::tryReview(int person, Life &life, ReviewLevel level)
{
    constexpr Verdict verdicts[] = {Verdict::Pass, Verdict::Pass, Verdict::Pass, Verdict::Pass, Verdict::Pass, Verdict::Pass, Verdict::Return, Verdict::Reject};
    const Verdict verdict = verdicts[below(8)];
    const RevisionId head = below(10) == 0 ? RevisionId::create() : articleOf(life).headRevision;
    const QString hash = hashOf(life);
    const Refused result = m_people[size_t(person)].desk->review().review(life.id, head, level, verdict, u"请再改一改"_s, u"quality"_s);
    if (!result && verdict == Verdict::Pass) {
        life.passes[size_t(level)] = {person, hash};
        approved += level == ReviewLevel::Final;
    }
    return note("review", result);
}

MaybeRefusal DutyWalk::tryEditor(int person, Life &life)
{
    Desk &desk = *m_people[size_t(person)].desk;
    ReviewVerbs &review = desk.review();
    switch (below(12)) {
    case 0:
        return note("receive", review.receive(life.id));
    case 1:
        return note("return", review.returnToUnit(life.id, u"请补充时间"_s));
    case 2:
        return note("reject", review.reject(life.id, u"space"_s, {}));
    case 3:
        return note("hold", review.hold(life.id, {}));
    case 4:
        return tryRelease(person, life);
    case 5: {
        const Refused result = review.reconsider(life.id, u"领导要求再看"_s);
        if (!result)
            life.passes = {};
        return note("reconsider", result);
    }
    case 6:
        return note("unplace", desk.unplaceArticle(life.id));
    case 7:
    case 8:
        return note("move", desk.moveArticle(life.id, m_section, below(3)));
    default:
        return note("place", review.place(life.id, m_section, below(3)));
    }
}

MaybeRefusal DutyWalk::tryRelease(int person, Life &life)
{
    const Article before = articleOf(life);
    const Refused result = m_people[size_t(person)].desk->review().release(life.id);
    if (!result && articleOf(life).stage != Stage::Accepted)
        saved(person, life, before);
    return note("release", result);
}

MaybeRefusal DutyWalk::tryMerge(int person, Life &life)
{
    Life &other = anyLife();
    const QSet<int> owners = life.owners | other.owners;
    const QList<std::pair<int, Stage>> saves = life.saves + other.saves;
    const auto merged = m_people[size_t(person)].desk->review().merge({life.id, other.id}, anyText(u"合并稿"_s));
    if (merged) {
        Life made;
        made.id = *merged;
        made.owners = owners;
        for (const auto &[who, stage] : saves)
            made.saves.append({who, Stage::Submitted});
        made.saves.append({person, Stage::Submitted});
        m_lives.push_back(made);
    }
    return note("merge", refusalOf(merged));
}

MaybeRefusal DutyWalk::tryCourtesy(int person, Life &life)
{
    Desk &desk = *m_people[size_t(person)].desk;
    switch (below(4)) {
    case 0:
        return note("take-lease", refusalOf(desk.review().takeLease(life.id)));
    case 1:
        return note("break-lease", refusalOf(desk.review().breakLease(life.id, u"人已下班了"_s)));
    case 2: {
        Comment comment;
        comment.article = life.id;
        comment.block = -1;
        comment.body = u"请核对"_s;
        return note("comment", refusalOf(desk.review().addComment(comment)));
    }
    default:
        m_time->now += 30'000;
        ArticleId target = life.id;
        for (const Life &candidate : m_lives) {
            if (articleOf(candidate).stage == Stage::Draft)
                target = candidate.id;
        }
        const Refused result = desk.deleteArticle(target, ArticleStore(*m_database).find(target)->version);
        if (!result)
            std::erase_if(m_lives, [target](const Life &candidate) { return candidate.id == target; });
        return note("delete", result);
    }
}

MaybeRefusal DutyWalk::tryStep(int person, Life &life)
{
    Desk &desk = *m_people[size_t(person)].desk;
    switch (below(6)) {
    case 0: {
        const auto receipt = desk.review().submit(life.id, articleOf(life).headRevision, {});
        if (receipt)
            life.passes = {};
        return note("submit", refusalOf(receipt));
    }
    case 1:
    case 2:
        return below(4) == 0 ? note("withdraw", desk.review().withdraw(life.id, {})) : tryEditor(person, life);
    default:
        return tryReview(person, life, ReviewLevel(below(3)));
    }
}

// What the article waits for, by whoever comes: often the wrong one.
MaybeRefusal DutyWalk::tryWanted(int person, Life &life)
{
    const Article article = articleOf(life);
    if (const auto level = levelOf(article.stage))
        return tryReview(person, life, *level);
    if (article.stage == Stage::Submitted && below(5) == 0)
        return note("withdraw", m_people[size_t(person)].desk->review().withdraw(life.id, {}));
    if (article.stage == Stage::Submitted && below(4) == 0)
        return note("receive", m_people[size_t(person)].desk->review().receive(life.id));
    if (article.stage == Stage::Submitted)
        return tryReview(person, life, ReviewLevel::First);
    if (article.stage == Stage::Draft || article.stage == Stage::Returned) {
        const auto receipt = m_people[size_t(person)].desk->review().submit(life.id, article.headRevision, {});
        if (receipt)
            life.passes = {};
        return note("submit", refusalOf(receipt));
    }
    if (article.stage == Stage::Held)
        return tryRelease(person, life);
    return article.stage == Stage::Merged ? tryNew(person) : tryEditor(person, life);
}

// Somebody; every other time somebody who has a role for what the article waits for.
int DutyWalk::anybodyFor(const Life &life)
{
    const Stage stage = articleOf(life).stage;
    for (int tries = 0; tries < 20 && below(2) == 0; ++tries) {
        const int person = below(int(m_people.size()));
        const bool owns = life.owners.isEmpty() || life.owners.contains(person);
        if (!stepsFrom(stage, m_people[size_t(person)].roles, owns).isEmpty())
            return person;
    }
    return below(int(m_people.size()));
}

void DutyWalk::step()
{
    int person = below(int(m_people.size()));
    const qint64 before = AuditLog(*m_database).head().sequence;
    m_clock.set(m_clock.now().addSecs(1));
    Refused result = nothing();
    const int what = m_lives.empty() ? 0 : below(40);
    if (what < 1)
        result = tryNew(person);
    else if (what < 6)
        result = tryText(person, anyLife());
    else if (what < 12)
        result = tryStep(person, anyLife());
    else if (what < 13)
        result = tryMerge(person, anyLife());
    else if (what < 15)
        result = tryCourtesy(person, anyLife());
    else {
        Life &life = anyLife();
        person = anybodyFor(life);
        result = tryWanted(person, life);
    }
    ++(result ? refused : done);
    watch(qPrintable(m_people[size_t(person)].login), before, result.has_value());
    for (size_t i = m_lives.size() > remembered ? m_lives.size() - remembered : 0; i < m_lives.size(); ++i)
        check(m_lives[i]);
}

// Done or refused: one row of the record, which says so.
void DutyWalk::watch(const char *who, qint64 eventsBefore, bool wasRefused)
{
    const Event event = AuditLog(*m_database).head();
    if (event.sequence != eventsBefore + 1)
        violations.append(u"%1 rows for one verb of %2"_s.arg(event.sequence - eventsBefore).arg(QString::fromLatin1(who)));
    else if (event.outcome != (wasRefused ? "refused"_L1 : "done"_L1) || event.actor != QLatin1StringView(who))
        violations.append(u"the record says %1 of %2 by %3"_s.arg(event.outcome, event.verb, event.actor));
}

void DutyWalk::check(const Life &life)
{
    const Article article = articleOf(life);
    if (article.stage != Stage::Accepted && article.stage != Stage::Placed)
        return;
    const auto complain = [&](const QString &what) { violations.append(u"“%1” at %2: %3"_s.arg(article.title(), stageCode(article.stage), what)); };
    constexpr Stage own[] = {Stage::FirstReview, Stage::SecondReview, Stage::FinalReview};
    QSet<int> people;
    for (size_t level = 0; level < 3; ++level) {
        const Pass &pass = life.passes[level];
        if (pass.person < 0)
            return complain(u"a review is missing"_s);
        people.insert(pass.person);
        if (life.owners.contains(pass.person))
            complain(u"reviewed by whose text it is"_s);
        for (const auto &[who, stage] : life.saves) {
            if (level > 0 && who == pass.person && stage != own[level])
                complain(u"reviewed by somebody who wrote in it"_s);
        }
    }
    if (people.size() != 3)
        complain(u"one person holds several reviews"_s);
    if (life.passes[2].hash != hashOf(life))
        complain(u"another text than the one that was passed"_s);
}

} // namespace bulletin
