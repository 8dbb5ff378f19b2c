// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/issue_walk.h"

#include "core/articles/article_store.h"
#include "core/articles/revision_store.h"
#include "core/audit/audit_log.h"
#include "core/desk/people_verbs.h"
#include "core/issues/issue_hash.h"
#include "core/people/rights.h"
#include "tests/soak/soak_support.h"
#include "tests/support/sample_texts.h"

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

using Stage = ArticleStage;
constexpr int articlesOfAnIssue = 3;

template <class T>
MaybeRefusal refusalOf(const Outcome<T> &outcome)
{
    return outcome ? std::nullopt : MaybeRefusal(outcome.error());
}

const QString reason = u"就是想这样做"_s;

} // namespace

IssueWalk::IssueWalk(Rules rules, quint32 seed)
    : m_folder(fastScratch())
    , m_random(seed)
{
    auto opened = Database::open({m_folder.filePath(u"desk.db"_s), true, false, [](const QString &) { return u"ext4"_s; }});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().reason));
    m_database = std::move(*opened);
    m_database->execute(u"PRAGMA synchronous = OFF"_s); // disks are looked at elsewhere
    hireNine();
    m_bulletin = *desk(0).createBulletin(smallBulletin());
    beginIssue();
    if (rules == Rules::Relaxed) {
        ReviewRules relaxed;
        relaxed.severalReviews = {true, u"代审"_s};
        relaxed.severalProofs = {true, u"兼校"_s};
        if (const auto no = desk(8).people().setRules(relaxed))
            qFatal("%s", qPrintable(no->reason));
    }
}

IssueWalk::~IssueWalk() = default;

void IssueWalk::hireNine()
{
    using Role = OfficeRole;
    const QList<std::pair<QString, Roles>> nine = {
        {u"chief"_s, Roles(Role::Editor) | Role::Proofreader},
        {u"editor"_s, Roles(Role::Editor) | Role::Contributor | Role::SecondReviewer},
        {u"unit"_s, Role::Contributor},
        {u"deputy"_s, Roles(Role::FirstReviewer) | Role::SecondReviewer | Role::Proofreader},
        {u"section"_s, Roles(Role::SecondReviewer) | Role::FinalReviewer},
        {u"leader"_s, Roles(Role::FinalReviewer) | Role::Signer},
        {u"all"_s, Roles(Role::Editor) | Role::Contributor | Role::FirstReviewer | Role::SecondReviewer | Role::FinalReviewer | Role::Proofreader | Role::Signer},
        {u"proof"_s, Roles(Role::Proofreader) | Role::FirstReviewer},
        {u"admin"_s, Roles(Role::Administrator) | Role::Proofreader},
    };
    for (const auto &[login, roles] : nine) {
        const AccountId id = hire(*m_database, login, roles);
        Person person{login, id, roles, nullptr};
        person.desk = std::make_unique<Desk>(*m_database, m_clock, Actor{login, u"办公室-1"_s, id, u"老"_s + login, roles}, Safeguards{testSafeguards().cost, m_time});
        m_people.push_back(std::move(person));
    }
}

void IssueWalk::beginIssue()
{
    m_issue = *desk(0).createIssue(m_bulletin, m_clock.now().date().addDays(9));
    m_lives.clear();
    m_rounds.clear();
    m_marks.clear();
    m_signedHash.clear();
}

QString IssueWalk::hashOf(ArticleId article) const
{
    const auto found = ArticleStore(*m_database).find(article);
    return found ? RevisionStore(*m_database).hash(found->headRevision) : QString();
}

IssueStage IssueWalk::stage() const
{
    return m_people.front().desk->issue(m_issue)->stage;
}

int IssueWalk::anybody(const char *verb)
{
    const Roles wanted = rightOf(QLatin1StringView(verb))->roles;
    for (int tries = 0; tries < 20 && below(6) > 0; ++tries) {
        const int person = below(int(m_people.size()));
        if (m_people[size_t(person)].roles.testAnyFlags(wanted))
            return person;
    }
    return below(int(m_people.size()));
}

MaybeRefusal IssueWalk::note(const char *verb, Refused refusedVerb)
{
    if (!refusedVerb)
        ++doneVerbs[QString::fromLatin1(verb)];
    return refusedVerb;
}

MaybeRefusal IssueWalk::newArticle()
{
    const int person = anybody("write-draft");
    ++m_texts;
    const auto made = desk(person).review().writeDraft(m_bulletin, contentOf(u"稿%1"_s.arg(m_texts), u"第%1稿召开学习会，共25人参加。"_s.arg(m_texts)), {});
    if (made) {
        Life life;
        life.id = *made;
        life.owner = person;
        m_lives.push_back(life);
    }
    return note("write-draft", refusalOf(made));
}

MaybeRefusal IssueWalk::review(Life &life, ReviewLevel level)
{
    const int person = anybody("review-article");
    const Article article = *ArticleStore(*m_database).find(life.id);
    const QString hash = hashOf(life.id);
    const Verdict verdict = below(12) == 0 ? Verdict::Return : Verdict::Pass;
    const Refused result = desk(person).review().review(life.id, article.headRevision, level, verdict, u"请再改一改"_s);
    if (!result && verdict == Verdict::Pass) {
        life.passes[size_t(level)] = person;
        if (level == ReviewLevel::Final)
            life.approved = hash;
    }
    return note("review-article", result);
}

MaybeRefusal IssueWalk::wantedOf(Life &life)
{
    const Article article = *ArticleStore(*m_database).find(life.id);
    // Nobody may be left who may review it: then another one takes its place.
    if (levelOf(article.stage) && below(20) == 0)
        return note("reject-article", desk(anybody("reject-article")).review().reject(life.id, u"quality"_s, {}));
    if (const auto level = levelOf(article.stage))
        return review(life, *level);
    switch (article.stage) {
    case Stage::Draft:
    case Stage::Returned: {
        const int person = below(2) == 0 ? life.owner : below(int(m_people.size()));
        const auto receipt = desk(person).review().submit(life.id, article.headRevision, {});
        if (receipt)
            life.passes = {-1, -1, -1};
        return note("submit-article", refusalOf(receipt));
    }
    case Stage::Submitted:
        return note("receive-article", desk(anybody("receive-article")).review().receive(life.id));
    case Stage::Accepted: {
        const QList<IssueSection> sections = desk(0).sections(m_issue);
        return note("place-article", desk(anybody("place-article")).review().place(life.id, sections.at(below(int(sections.size()))).id));
    }
    case Stage::Held:
        return note("release-article", desk(anybody("release-article")).review().release(life.id));
    default:
        life = {};
        std::erase_if(m_lives, [](const Life &candidate) { return candidate.id.isNull(); });
        return newArticle();
    }
}

MaybeRefusal IssueWalk::open()
{
    const int reader = anybody("close-proof");
    const auto opened = desk(anybody("open-proof")).proof().open(m_issue, m_people[size_t(reader)].id);
    if (opened) {
        Round round;
        round.id = *opened;
        round.round = desk(0).proof().proof(*opened)->round;
        round.reader = reader;
        for (const Article &article : ArticleStore(*m_database).listIssue(m_issue))
            round.read.insert(article.id);
        m_rounds.append(round);
    }
    return note("open-proof", refusalOf(opened));
}

MaybeRefusal IssueWalk::mark()
{
    const QList<Article> articles = ArticleStore(*m_database).listIssue(m_issue);
    Correction wanted;
    wanted.proof = m_rounds.isEmpty() ? ProofId::create() : m_rounds.last().id;
    if (articles.isEmpty())
        return note("correct-proof", refusalOf(desk(anybody("correct-proof")).proof().correct(wanted)));
    wanted.article = articles.at(below(int(articles.size()))).id;
    wanted.kind = CorrectionKind::Replace;
    wanted.original = u"25"_s;
    wanted.replacement = QString::number(below(90));
    wanted.length = 2;
    for (const SectionDocument &section : desk(0).proof().proofDocument(wanted.proof).sections) {
        for (const ArticleDocument &article : section.articles) {
            if (article.id == wanted.article)
                wanted.start = int(article.manuscript.blocks.first().text.indexOf(wanted.original));
        }
    }
    const auto marked = desk(anybody("correct-proof")).proof().correct(wanted);
    if (marked)
        m_marks.append({*marked, true, false});
    return note("correct-proof", refusalOf(marked));
}

MaybeRefusal IssueWalk::treat(Mark &mark)
{
    Correction stored;
    for (const Correction &correction : desk(0).proof().corrections(m_issue)) {
        if (correction.id == mark.id)
            stored = correction;
    }
    if (mark.open && below(3) > 0) {
        const QString before = hashOf(stored.article);
        const Refused result = desk(anybody("settle-correction")).proof().settle(mark.id, stored.version);
        if (!result) {
            mark.open = false;
            // The correction belongs to the process: what was approved stays so, with it.
            for (Life &life : m_lives) {
                if (life.id == stored.article && life.approved == before)
                    life.approved = hashOf(stored.article);
            }
        }
        return note("settle-correction", result);
    }
    if (mark.open) {
        const Refused result = desk(anybody("decline-correction")).proof().decline(mark.id, stored.version, reason);
        if (!result)
            mark = {mark.id, false, true};
        return note("decline-correction", result);
    }
    const Refused result = desk(anybody("check-correction")).proof().check(mark.id, stored.version);
    if (!result)
        mark.checked = true;
    return note("check-correction", result);
}

MaybeRefusal IssueWalk::close()
{
    const int person = below(2) == 0 ? m_rounds.last().reader : anybody("close-proof");
    const auto proof = desk(0).proof().proof(m_rounds.last().id);
    const Refused result = desk(person).proof().close(proof->id, proof->version);
    if (!result) {
        if (person != m_rounds.last().reader)
            violations.append(u"%1 closed the proof of another"_s.arg(m_people[size_t(person)].login));
        m_rounds.last().closed = true;
    }
    return note("close-proof", result);
}

MaybeRefusal IssueWalk::sign()
{
    const int person = anybody("sign-issue");
    const Refused result = desk(person).proof().sign(m_issue, u"同意印发"_s);
    if (!result) {
        ++signedOff;
        m_signedHash = issueHash(desk(0).document(m_issue));
        if (!m_people[size_t(person)].roles.testFlag(OfficeRole::Signer))
            violations.append(u"%1 may not sign"_s.arg(m_people[size_t(person)].login));
        checkSigned();
    }
    return note("sign-issue", result);
}

MaybeRefusal IssueWalk::backToAssembly(int person)
{
    const Refused result = desk(person).proof().backToAssembly(m_issue, reason);
    if (!result)
        m_rounds.clear();
    return note("back-to-assembly", result);
}

MaybeRefusal IssueWalk::withdraw()
{
    const Refused result = desk(anybody("withdraw-sign-off")).proof().withdrawSignOff(m_issue, reason);
    if (!result)
        m_signedHash.clear();
    return note("withdraw-sign-off", result);
}

MaybeRefusal IssueWalk::wanted()
{
    const QSet<ArticleId> inIssue = [&] {
        QSet<ArticleId> ids;
        for (const Article &article : ArticleStore(*m_database).listIssue(m_issue))
            ids.insert(article.id);
        return ids;
    }();
    const IssueStage now = stage();
    if (now == IssueStage::Signed && below(4) == 0)
        return withdraw();
    if (now == IssueStage::Signed) {
        const Refused result = desk(anybody("publish-issue")).proof().publish(m_issue);
        if (!result) {
            ++published;
            m_publishedHash = m_signedHash;
            m_publishedIssue = m_issue;
            beginIssue();
        }
        return note("publish-issue", result);
    }
    for (Life &life : m_lives) {
        const auto article = ArticleStore(*m_database).find(life.id);
        if (!inIssue.contains(life.id) || levelOf(article->stage) || article->stage == Stage::Draft)
            return wantedOf(life);
    }
    const bool late = std::any_of(m_rounds.begin(), m_rounds.end(), [&](const Round &round) { return !round.read.contains(inIssue); });
    if (late && below(2) == 0)
        return backToAssembly(anybody("back-to-assembly"));
    if (now == IssueStage::Assembling && int(m_lives.size()) < articlesOfAnIssue)
        return newArticle();
    if (!m_rounds.isEmpty() && !m_rounds.last().closed)
        return below(4) == 0 ? mark() : close();
    for (Mark &candidate : m_marks) {
        if (candidate.open || !candidate.checked)
            return treat(candidate);
    }
    if (now == IssueStage::CleanProof && below(6) > 0)
        return sign();
    return open();
}

MaybeRefusal IssueWalk::change()
{
    const IssueId target = below(4) == 0 && !m_publishedIssue.isNull() ? m_publishedIssue : m_issue;
    const QList<IssueSection> sections = desk(0).sections(target);
    const QList<Article> articles = ArticleStore(*m_database).listIssue(target);
    const Article article = articles.isEmpty() ? *ArticleStore(*m_database).find(anyLife().id) : articles.at(below(int(articles.size())));
    switch (below(8)) {
    case 0: {
        Desk &editor = desk(anybody("save-article"));
        return note("save-article", refusalOf(editor.saveArticle(article.id, article.headRevision, contentOf(article.title(), u"第%1稿又改过，共25人参加。"_s.arg(++m_texts)))));
    }
    case 1:
        return note("rename-article", desk(anybody("rename-article")).renameArticle(article.id, article.version, {u"题%1"_s.arg(++m_texts)}));
    case 2:
        return note("move-article", desk(anybody("move-article")).moveArticle(article.id, sections.at(below(int(sections.size()))).id, below(3)));
    case 3:
        return note("unplace-article", desk(anybody("unplace-article")).unplaceArticle(article.id));
    case 4: {
        Issue properties = *desk(0).issue(target);
        properties.colophon.editor = u"责编%1"_s.arg(++m_texts);
        return note("update-issue", desk(anybody("update-issue")).updateIssue(properties));
    }
    case 5:
        return note("rename-section", desk(anybody("rename-section")).renameSection(sections.first().id, u"栏%1"_s.arg(++m_texts)));
    case 6: {
        const QList<Revision> earlier = RevisionStore(*m_database).list(article.id);
        return note("restore-revision", refusalOf(desk(anybody("restore-revision")).review().restoreRevision(article.id, earlier.at(below(int(earlier.size()))).id, article.headRevision)));
    }
    default:
        return note("move-section", desk(anybody("move-section")).moveSection(sections.first().id, below(3)));
    }
}

MaybeRefusal IssueWalk::anything()
{
    switch (below(8)) {
    case 0:
        return below(4) > 0 ? note("back-to-assembly", desk(below(9)).proof().backToAssembly(m_issue, {})) : backToAssembly(anybody("back-to-assembly"));
    case 1:
        return withdraw();
    case 2:
        return sign();
    case 3:
        return note("publish-issue", desk(below(9)).proof().publish(m_publishedIssue));
    case 4:
        return m_marks.isEmpty() ? mark() : treat(m_marks[below(int(m_marks.size()))]);
    case 5:
        return open();
    default:
        return m_lives.empty() ? newArticle() : change();
    }
}

void IssueWalk::step()
{
    const qint64 before = AuditLog(*m_database).head().sequence;
    m_clock.set(m_clock.now().addSecs(7));
    const IssueId issue = m_issue;
    const Refused result = below(9) == 0 ? anything() : wanted();
    ++(result ? refused : done);
    // A new issue begins with an event of its own, behind the publication.
    watchRecord(before, result.has_value());
    if (issue == m_issue)
        watchIssue();
}

// Done: one row of the record, and behind it those of what became void; refused: one row that says so.
void IssueWalk::watchRecord(qint64 eventsBefore, bool wasRefused)
{
    const AuditLog log(*m_database);
    EventFilter filter;
    filter.limit = int(log.head().sequence - eventsBefore);
    QList<Event> rows = log.events(filter);
    if (rows.isEmpty())
        return violations.append(u"a verb left no row"_s);
    const Event first = rows.takeLast();
    if (first.outcome != (wasRefused ? "refused"_L1 : "done"_L1))
        violations.append(u"the record says %1 of %2 by %3"_s.arg(first.outcome, first.verb, first.actor));
    for (const Event &row : std::as_const(rows)) {
        const bool follows = row.verb == "void-proof"_L1 || row.verb == "void-sign-off"_L1 || (row.verb == "create-issue"_L1 && first.verb == "publish-issue"_L1);
        if (wasRefused || !follows)
            violations.append(u"%1 behind %2"_s.arg(row.verb, first.verb));
        if (row.verb.startsWith("void"_L1)) {
            ++voided;
            // The clean proof counts no more; the three before it do.
            if (!m_rounds.isEmpty() && m_rounds.last().round == ProofRound::Clean)
                m_rounds.removeLast();
            m_signedHash.clear();
        }
    }
}

void IssueWalk::watchIssue()
{
    const IssueStage now = stage();
    if ((now == IssueStage::Signed) != !m_signedHash.isEmpty())
        violations.append(u"the issue is at %1, and the walk saw it %2"_s.arg(stageCode(now), m_signedHash.isEmpty() ? u"not signed"_s : u"signed"_s));
    else if (now == IssueStage::Signed && issueHash(desk(0).document(m_issue)) != m_signedHash)
        violations.append(u"it is signed off, and it is another one"_s);
    if (!m_publishedIssue.isNull() && issueHash(desk(0).document(m_publishedIssue)) != m_publishedHash)
        violations.append(u"a published issue was changed"_s);
}

void IssueWalk::checkSigned()
{
    const auto complain = [&](const QString &what) { violations.append(u"signed off, though "_s + what); };
    QSet<ArticleId> printed;
    for (const Article &article : ArticleStore(*m_database).listIssue(m_issue)) {
        printed.insert(article.id);
        const auto life = std::find_if(m_lives.begin(), m_lives.end(), [&](const Life &candidate) { return candidate.id == article.id; });
        if (life == m_lives.end())
            return complain(u"an article was never reviewed"_s);
        if (life->approved != hashOf(article.id))
            complain(u"“%1” is another text than the one that was passed"_s.arg(article.title()));
        const QSet<int> people(life->passes.begin(), life->passes.end());
        if (people.size() != 3 || people.contains(-1) || people.contains(life->owner))
            complain(u"“%1” was not reviewed by three others"_s.arg(article.title()));
    }
    QSet<int> readers;
    QSet<ProofRound> rounds;
    for (const Round &round : std::as_const(m_rounds)) {
        rounds.insert(round.round);
        if (round.round != ProofRound::Clean)
            readers.insert(round.reader);
        if (!round.closed)
            complain(u"a proof is still being read"_s);
        if (!round.read.contains(printed))
            complain(u"an article was not read in every proof"_s);
    }
    if (rounds.size() != 4 || readers.size() != 3)
        complain(u"%1 rounds were read by %2 people"_s.arg(rounds.size()).arg(readers.size()));
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.open || !mark.checked)
            complain(u"a correction is open or unchecked"_s);
    }
    if (printed.isEmpty())
        complain(u"there is nothing to print"_s);
}

} // namespace bulletin
