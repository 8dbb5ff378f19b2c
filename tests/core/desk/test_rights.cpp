// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/desk/check_verbs.h"
#include "core/desk/people_verbs.h"
#include "core/desk/proof_verbs.h"
#include "core/desk/review_verbs.h"
#include "core/people/rights.h"
#include "tests/support/sample_texts.h"
#include "tests/support/temp_desk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

const QStringList everybody = {u"editor"_s, u"contributor"_s, u"first"_s,  u"second"_s, u"final"_s,
                               u"proofreader"_s, u"signer"_s, u"admin"_s, u"auditor"_s};

// An office at work: each verb as a call that is right in all but who makes it.
struct Matrix {
    TempDesk temp;
    std::map<QString, std::unique_ptr<Desk>> windows;
    BulletinId bulletin;
    IssueId issue;
    SectionId section;
    int counter = 0;

    Matrix()
    {
        temp.office();
        for (const QString &login : everybody)
            windows[login] = temp.deskOf(login);
        bulletin = *editor().createBulletin(smallBulletin());
        issue = *editor().createIssue(bulletin, QDate(2024, 2, 22));
        section = editor().sections(issue).first().id;
    }
    Desk &editor() { return *windows[u"editor"_s]; }
    Desk &admin() { return *windows[u"admin"_s]; }
    QString fresh(const QString &word) { return word + QString::number(++counter); }
    ArticleId article() { return *editor().addArticle(section, contentOf(fresh(u"题"_s), u"文。"_s)); }
    Account someone()
    {
        Account account;
        account.login = account.name = fresh(u"somebody"_s);
        account.roles = OfficeRole::Proofreader;
        return *admin().people().account(*admin().people().addAccount(account, {}));
    }
};

using Call = std::function<MaybeRefusal(Desk &)>; // as whoever tries
using Prepare = std::function<Call(Matrix &)>;    // makes what the call is about

template <class T>
MaybeRefusal refusalOf(const Outcome<T> &outcome)
{
    return outcome ? std::nullopt : MaybeRefusal(outcome.error());
}

const std::map<QString, Prepare> boardCalls = {
    {u"create-bulletin"_s,
     [](Matrix &m) -> Call {
         return [name = m.fresh(u"刊"_s)](Desk &desk) {
             Bulletin bulletin = smallBulletin();
             bulletin.name = name;
             return refusalOf(desk.createBulletin(bulletin));
         };
     }},
    {u"update-bulletin"_s, [](Matrix &m) -> Call { return [b = *m.editor().bulletin(m.bulletin)](Desk &desk) { return desk.updateBulletin(b); }; }},
    {u"create-issue"_s, [](Matrix &m) -> Call { return [&m](Desk &desk) { return refusalOf(desk.createIssue(m.bulletin, QDate(2024, 3, 22))); }; }},
    {u"update-issue"_s, [](Matrix &m) -> Call { return [i = *m.editor().issue(m.issue)](Desk &desk) { return desk.updateIssue(i); }; }},
    {u"remove-issue"_s,
     [](Matrix &m) -> Call {
         const IssueId made = *m.editor().createIssue(m.bulletin, QDate(2025, 3, 22));
         return [i = *m.editor().issue(made)](Desk &desk) { return desk.removeIssue(i.id, i.version); };
     }},
    {u"import-issue"_s,
     [](Matrix &m) -> Call {
         IssueDocument document;
         document.bulletin = m.fresh(u"刊"_s);
         document.year = 2023;
         document.number = 1;
         document.date = QDate(2023, 1, 2);
         return [document](Desk &desk) { return refusalOf(desk.importIssue(document)); };
     }},
    {u"dismiss-doubt"_s,
     [](Matrix &m) -> Call {
         IssueDocument document = fullIssue();
         document.bulletin = m.fresh(u"刊"_s);
         const Issue made = *m.editor().issue(*m.editor().importIssue(document));
         return [made](Desk &desk) { return desk.dismissDoubt(made.id, made.version, made.doubts.first(), u"看过"_s); };
     }},
    {u"add-section"_s, [](Matrix &m) -> Call { return [&m, name = m.fresh(u"栏"_s)](Desk &desk) { return refusalOf(desk.addSection(m.issue, name)); }; }},
    {u"rename-section"_s, [](Matrix &m) -> Call { return [&m, name = m.fresh(u"栏"_s)](Desk &desk) { return desk.renameSection(m.section, name); }; }},
    {u"move-section"_s, [](Matrix &m) -> Call { return [&m](Desk &desk) { return desk.moveSection(m.section, 1); }; }},
    {u"remove-section"_s,
     [](Matrix &m) -> Call { return [id = *m.editor().addSection(m.issue, m.fresh(u"栏"_s))](Desk &desk) { return desk.removeSection(id); }; }},
    {u"add-article"_s, [](Matrix &m) -> Call { return [&m](Desk &desk) { return refusalOf(desk.addArticle(m.section, contentOf(u"题"_s, u"文。"_s))); }; }},
    {u"add-articles"_s, [](Matrix &m) -> Call { return [&m](Desk &desk) { return refusalOf(desk.addArticles(m.section, {contentOf(u"题"_s, u"文。"_s)})); }; }},
    {u"take-in-articles"_s,
     [](Matrix &m) -> Call { return [&m](Desk &desk) { return refusalOf(desk.addUnplacedArticles(m.bulletin, {contentOf(u"题"_s, u"文。"_s)})); }; }},
    {u"rename-article"_s,
     [](Matrix &m) -> Call {
         return [a = *m.editor().article(m.article()), title = m.fresh(u"题"_s)](Desk &desk) { return desk.renameArticle(a.id, a.version, {title}); };
     }},
    {u"move-article"_s, [](Matrix &m) -> Call { return [&m, id = m.article()](Desk &desk) { return desk.moveArticle(id, m.section, 0); }; }},
    {u"unplace-article"_s, [](Matrix &m) -> Call { return [id = m.article()](Desk &desk) { return desk.unplaceArticle(id); }; }},
    {u"add-unit"_s, [](Matrix &m) -> Call { return [name = m.fresh(u"处"_s)](Desk &desk) { return refusalOf(desk.addUnit(name)); }; }},
    {u"add-account"_s,
     [](Matrix &m) -> Call {
         Account account;
         account.login = account.name = m.fresh(u"somebody"_s);
         account.roles = OfficeRole::Signer;
         return [account](Desk &desk) { return refusalOf(desk.people().addAccount(account, {})); };
     }},
    {u"update-account"_s, [](Matrix &m) -> Call { return [a = m.someone()](Desk &desk) { return desk.people().updateAccount(a); }; }},
    {u"disable-account"_s, [](Matrix &m) -> Call { return [a = m.someone()](Desk &desk) { return desk.people().disableAccount(a.id, a.version); }; }},
    {u"enable-account"_s, [](Matrix &m) -> Call { return [a = m.someone()](Desk &desk) { return desk.people().enableAccount(a.id, a.version); }; }},
    {u"reset-password"_s, [](Matrix &m) -> Call { return [a = m.someone()](Desk &desk) { return refusalOf(desk.people().resetPassword(a.id)); }; }},
    {u"set-second-backup"_s, [](Matrix &) -> Call { return [](Desk &desk) { return desk.setSecondBackupFolder({}); }; }},
    {u"add-knowledge"_s, [](Matrix &m) -> Call { return [name = m.fresh(u"刊"_s)](Desk &desk) { return refusalOf(desk.checks().addRow(KnownTitle{name, {}})); }; }},
    {u"update-knowledge"_s,
     [](Matrix &m) -> Call {
         const KnowledgeRowId id = *m.editor().checks().addRow(KnownTitle{m.fresh(u"刊"_s), {}});
         return [row = OfficeRow{id, 1, KnownTitle{m.fresh(u"刊"_s), {}}}](Desk &desk) { return desk.checks().updateRow(row); };
     }},
    {u"remove-knowledge"_s,
     [](Matrix &m) -> Call { return [id = *m.editor().checks().addRow(KnownTitle{m.fresh(u"刊"_s), {}})](Desk &desk) { return desk.checks().removeRow(id, 1); }; }},
    {u"import-knowledge"_s, [](Matrix &m) -> Call { return [name = m.fresh(u"刊"_s)](Desk &desk) { return refusalOf(desk.checks().importRows({KnownTitle{name, {}}})); }; }},
    {u"set-check-profile"_s,
     [](Matrix &m) -> Call {
         return [&m, version = m.editor().checks().ownProfile(m.bulletin).version](Desk &desk) { return desk.checks().setProfile(m.bulletin, {}, version); };
     }},
    {u"ignore-word"_s, [](Matrix &) -> Call { return [](Desk &desk) { return refusalOf(desk.checks().ignore({}, IgnoreScope::Word, {}, {}, u"本单位用语"_s)); }; }},
    {u"ignore-rule"_s,
     [](Matrix &m) -> Call { return [&m](Desk &desk) { return refusalOf(desk.checks().ignore({}, IgnoreScope::RuleInIssue, m.issue, {}, u"本期如此"_s)); }; }},
    {u"set-rules"_s, [](Matrix &) -> Call { return [](Desk &desk) { return desk.people().setRules({}); }; }},
};

// The verbs of review and proof about something that is not there: whoever may is told so, whoever may
// not is not even told that. What they do when it is there, their own tests tell.
const std::map<QString, Call> callsIntoNothing = {
    {u"write-draft"_s, [](Desk &d) { return refusalOf(d.review().writeDraft(BulletinId::create(), contentOf(u"题"_s, u"文。"_s), {})); }},
    {u"submit-article"_s, [](Desk &d) { return refusalOf(d.review().submit(ArticleId::create(), RevisionId::create(), {})); }},
    {u"withdraw-article"_s, [](Desk &d) { return d.review().withdraw(ArticleId::create(), u"理由充分"_s); }},
    {u"receive-article"_s, [](Desk &d) { return d.review().receive(ArticleId::create()); }},
    {u"review-article"_s, [](Desk &d) { return d.review().review(ArticleId::create(), RevisionId::create(), ReviewLevel::First, Verdict::Pass, u"同意"_s); }},
    {u"return-article"_s, [](Desk &d) { return d.review().returnToUnit(ArticleId::create(), u"理由充分"_s); }},
    {u"reject-article"_s, [](Desk &d) { return d.review().reject(ArticleId::create(), u"space"_s, {}); }},
    {u"hold-article"_s, [](Desk &d) { return d.review().hold(ArticleId::create(), u"理由充分"_s); }},
    {u"release-article"_s, [](Desk &d) { return d.review().release(ArticleId::create()); }},
    {u"reconsider-article"_s, [](Desk &d) { return d.review().reconsider(ArticleId::create(), u"理由充分"_s); }},
    {u"place-article"_s, [](Desk &d) { return d.review().place(ArticleId::create(), SectionId::create()); }},
    {u"merge-articles"_s, [](Desk &d) { return refusalOf(d.review().merge({ArticleId::create(), ArticleId::create()}, contentOf(u"题"_s, u"文。"_s))); }},
    {u"restore-revision"_s, [](Desk &d) { return refusalOf(d.review().restoreRevision(ArticleId::create(), RevisionId::create(), RevisionId::create())); }},
    {u"take-lease"_s, [](Desk &d) { return refusalOf(d.review().takeLease(ArticleId::create())); }},
    {u"break-lease"_s, [](Desk &d) { return refusalOf(d.review().breakLease(ArticleId::create(), u"理由充分"_s)); }},
    {u"comment-article"_s, [](Desk &d) { return refusalOf(d.review().addComment({})); }},
    {u"resolve-comment"_s, [](Desk &d) { return d.review().resolveComment(CommentId::create(), 1); }},
    {u"commission-article"_s, [](Desk &d) { return refusalOf(d.review().commission({})); }},
    {u"close-commission"_s, [](Desk &d) { return d.review().closeCommission(CommissionId::create(), 1, u"理由充分"_s); }},
    {u"ignore-finding"_s, [](Desk &d) { return refusalOf(d.checks().ignore({}, IgnoreScope::Here, {}, ArticleId::create(), u"理由充分"_s)); }},
    {u"heed-finding"_s, [](Desk &d) { return d.checks().heed(IgnoredFindingId::create(), 1); }},
    {u"open-proof"_s, [](Desk &d) { return refusalOf(d.proof().open(IssueId::create(), AccountId::create())); }},
    {u"correct-proof"_s, [](Desk &d) { return refusalOf(d.proof().correct({})); }},
    {u"settle-correction"_s, [](Desk &d) { return d.proof().settle(CorrectionId::create(), 1); }},
    {u"decline-correction"_s, [](Desk &d) { return d.proof().decline(CorrectionId::create(), 1, u"理由充分"_s); }},
    {u"check-correction"_s, [](Desk &d) { return d.proof().check(CorrectionId::create(), 1); }},
    {u"close-proof"_s, [](Desk &d) { return d.proof().close(ProofId::create(), 1); }},
    {u"back-to-assembly"_s, [](Desk &d) { return d.proof().backToAssembly(IssueId::create(), u"理由充分"_s); }},
    {u"sign-issue"_s, [](Desk &d) { return d.proof().sign(IssueId::create(), {}); }},
    {u"withdraw-sign-off"_s, [](Desk &d) { return d.proof().withdrawSignOff(IssueId::create(), u"理由充分"_s); }},
    {u"publish-issue"_s, [](Desk &d) { return d.proof().publish(IssueId::create()); }},
    {u"add-erratum"_s, [](Desk &d) { return refusalOf(d.proof().addErratum({})); }},
};

// Tried elsewhere: by everybody for himself (core.desk.sign_in), on the article (ownAndOther), on what
// keeps the desk (core.desk.record).
const QStringList triedElsewhere = {u"create-administrator"_s, u"sign-in"_s, u"sign-out"_s, u"recover-administrator"_s, u"change-password"_s, u"save-article"_s,
                                    u"delete-article"_s, u"back-up"_s, u"read-record"_s};

} // namespace

class TestRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void everyVerbHasItsRow();
    void everyRowByEveryRole();
    void everyCallByEveryRole();
    void everyCallIntoNothingByEveryRole();
    void noRowIsForgotten();
    void ownAndOther();
    void aContributorChangesWhatIsWithHim();
    void nobodyDoesNothing();
    void saysWhoMay();
    void anOpenDeskAsksForTheAdministrator();
};

void TestRights::everyVerbHasItsRow()
{
    if (isServerRow())
        return; // the sources are the same
    const QRegularExpression call(u"\\b(?:perform|act)\\(\\s*u\"([a-z-]+)\"_s"_s);
    int calls = 0;
    const QDir folder(QStringLiteral(BULLETIN_SOURCE_DIR "/core/desk"));
    for (const QString &name : folder.entryList({u"*.cpp"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = call.globalMatch(source); match.hasNext(); ++calls) {
            const QString verb = match.next().captured(1);
            QVERIFY2(rightOf(verb), qPrintable(name + u": "_s + verb));
        }
    }
    QVERIFY(calls >= 30);
    QSet<QString> seen;
    for (const Right &right : rights()) {
        QVERIFY2(!seen.contains(QLatin1StringView(right.verb)), right.verb);
        seen.insert(QLatin1StringView(right.verb));
    }
}

void TestRights::everyRowByEveryRole()
{
    TempDesk temp;
    temp.office();
    for (const QString &login : everybody) {
        const auto window = temp.deskOf(login);
        const Roles roles = window->actor().roles;
        for (const Right &right : rights()) {
            const QString verb = QLatin1StringView(right.verb);
            const MaybeRefusal refused = window->people().mayDo(verb);
            const bool may = right.needs != Right::Needs::OneOf || roles.testAnyFlags(right.roles);
            QVERIFY2(!refused == may, qPrintable(login + u": "_s + verb));
            QCOMPARE(mayDo(verb, roles), may);
            if (refused)
                QVERIFY(refused->kind == Refusal::Kind::Rights && !refused->next.isEmpty());
        }
    }
}

// The verbs themselves: done by whoever may, refused and recorded for everybody else.
void TestRights::everyCallByEveryRole()
{
    Matrix m;
    for (const auto &[verb, prepare] : boardCalls) {
        const Right *right = rightOf(verb);
        QVERIFY2(right, qPrintable(verb));
        Call call = prepare(m);
        for (const QString &login : everybody) {
            Desk &window = *m.windows.at(login);
            const bool may = window.actor().roles.testAnyFlags(right->roles);
            const MaybeRefusal refused = call(window);
            QVERIFY2(!refused == may, qPrintable(login + u": "_s + verb + u' ' + (refused ? refused->reason : u"was done"_s)));
            const Event event = AuditLog(m.temp.database()).head();
            QVERIFY2(event.verb == verb && event.actor == login && event.outcome == (may ? u"done"_s : u"refused"_s), qPrintable(login + u": "_s + verb));
            if (may)
                call = prepare(m);
            else
                QVERIFY(refused->kind == Refusal::Kind::Rights);
        }
    }
}

void TestRights::everyCallIntoNothingByEveryRole()
{
    TempDesk temp;
    temp.office();
    for (const QString &login : everybody) {
        const auto window = temp.deskOf(login);
        for (const auto &[verb, call] : callsIntoNothing) {
            const bool may = window->actor().roles.testAnyFlags(rightOf(verb)->roles);
            const MaybeRefusal refused = call(*window);
            QVERIFY2(refused && (refused->kind != Refusal::Kind::Rights) == may, qPrintable(login + u": "_s + verb + u' ' + (refused ? refused->reason : u"was done"_s)));
            const Event event = AuditLog(temp.database()).head();
            QVERIFY2(event.verb == verb && event.actor == login && event.outcome == u"refused"_s, qPrintable(login + u": "_s + verb + u" is recorded as "_s + event.verb));
        }
    }
}

void TestRights::noRowIsForgotten()
{
    for (const Right &right : rights()) {
        const QString verb = QLatin1StringView(right.verb);
        QVERIFY2(boardCalls.contains(verb) + callsIntoNothing.contains(verb) + triedElsewhere.contains(verb) == 1, right.verb);
    }
}

// Saving and deleting a draft: one's own, by whoever writes; another's, by nobody at all.
void TestRights::ownAndOther()
{
    Matrix m;
    const auto colleague = m.temp.deskOf(u"contributor2"_s);
    const auto draftOf = [&](Desk &owner) {
        return *owner.article(owner.addUnplacedArticles(m.bulletin, {contentOf(u"题"_s, u"文。"_s)})->first());
    };
    for (const QString &login : everybody) {
        Desk &window = *m.windows.at(login);
        const bool writes = login == u"editor"_s || login == u"contributor"_s;
        for (const bool own : {true, false}) {
            const bool may = writes && own;
            const Article article = draftOf(may ? window : *colleague);
            const auto saved = window.saveArticle(article.id, article.headRevision, contentOf(u"题"_s, u"新文。"_s));
            QVERIFY2(saved.has_value() == may, qPrintable(login));
            QVERIFY2(!window.deleteArticle(article.id, article.version + (may ? 1 : 0)) == may, qPrintable(login));
            if (!may)
                QVERIFY(colleague->content(article.id)->manuscript.blocks.first().text == u"文。"_s);
        }
    }
}

void TestRights::aContributorChangesWhatIsWithHim()
{
    TempDesk temp;
    temp.office();
    const BulletinId bulletin = *temp.as(u"editor"_s).createBulletin(smallBulletin());
    Desk &desk = temp.as(u"contributor"_s);
    const ArticleId id = desk.addUnplacedArticles(bulletin, {contentOf(u"题"_s, u"文。"_s)})->first();
    QVERIFY(desk.article(id)->owner == desk.actor().account);
    for (const ArticleStage stage : allArticleStages()) {
        temp.tamper(u"UPDATE articles SET stage = '%1'"_s.arg(stageCode(stage)));
        const auto saved = desk.saveArticle(id, desk.article(id)->headRevision, contentOf(u"题"_s, u"新文："_s + stageCode(stage)));
        QVERIFY2(saved.has_value() == (stage == ArticleStage::Draft || stage == ArticleStage::Returned), qPrintable(stageCode(stage)));
        if (!saved)
            QVERIFY(saved.error().kind == Refusal::Kind::Workflow && !saved.error().next.isEmpty());
    }
}

void TestRights::nobodyDoesNothing()
{
    Matrix m;
    m.temp.signOut();
    for (const auto &[verb, prepare] : boardCalls) {
        const Call call = prepare(m);
        const MaybeRefusal refused = call(m.temp.desk());
        QVERIFY2(refused && refused->kind == Refusal::Kind::Rights && !refused->next.isEmpty(), qPrintable(verb));
    }
}

void TestRights::saysWhoMay()
{
    TempDesk temp;
    temp.office();
    const MaybeRefusal refused = refusalOf(temp.as(u"contributor"_s).createBulletin(smallBulletin()));
    QVERIFY2(refused->reason.contains(whoMay(u"create-bulletin"_s)), qPrintable(refused->reason));
    QVERIFY2(refused->next.contains(u"老editor"_s), qPrintable(refused->next));
}

void TestRights::anOpenDeskAsksForTheAdministrator()
{
    TempDesk temp;
    for (const Right &right : rights()) {
        const MaybeRefusal refused = temp.desk().people().mayDo(QLatin1StringView(right.verb));
        QVERIFY2(refused.has_value() == right.needsAccounts, right.verb);
    }
}

QTEST_GUILESS_MAIN(TestRights)
#include "test_rights.moc"
