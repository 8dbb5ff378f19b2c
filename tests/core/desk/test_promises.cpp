// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/issues/issue_hash.h"
#include "core/people/rights.h"
#include "tests/core/desk/proof_office.h"

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<MaybeRefusal(ProofOffice &)>;

template <class T>
MaybeRefusal refusalOf(const Outcome<T> &outcome)
{
    return outcome ? std::nullopt : MaybeRefusal(outcome.error());
}

struct Changing {
    const char *verb;
    const char *way; // where a verb changes an issue in several ways
    Change run;
};

MaybeRefusal changeProperties(ProofOffice &office, const std::function<void(Issue &)> &edit)
{
    Issue properties = *office.as("editor").issue(office.issue);
    edit(properties);
    return office.as("editor").updateIssue(properties);
}

SectionId otherIssuesSection(ProofOffice &office)
{
    Desk &editor = office.as("editor");
    return editor.sections(*editor.createIssue(office.bulletin, QDate(2024, 3, 22))).first().id;
}

// Every verb that changes what is printed, in every way it can.
QList<Changing> changing()
{
    return {
        {"update-issue", "masthead", [](ProofOffice &office) { return changeProperties(office, [](Issue &issue) { issue.name = u"新报头"_s; }); }},
        {"update-issue", "date", [](ProofOffice &office) { return changeProperties(office, [](Issue &issue) { issue.date = issue.date.addDays(3); }); }},
        {"update-issue", "tail", [](ProofOffice &office) { return changeProperties(office, [](Issue &issue) { issue.distribution.clear(); }); }},
        {"add-section", "", [](ProofOffice &office) { return refusalOf(office.as("editor").addSection(office.issue, u"史料"_s)); }},
        {"rename-section", "", [](ProofOffice &office) { return office.as("editor").renameSection(office.section, u"要闻"_s); }},
        {"move-section", "", [](ProofOffice &office) { return office.as("editor").moveSection(office.section, 1); }},
        {"add-article", "", [](ProofOffice &office) { return refusalOf(office.as("editor").addArticle(office.section, contentOf(u"编者按"_s, u"文。"_s))); }},
        {"add-articles", "", [](ProofOffice &office) { return refusalOf(office.as("editor").addArticles(office.section, {contentOf(u"编者按"_s, u"文。"_s)})); }},
        {"save-article", "text", [](ProofOffice &office) { return office.save(office.first, "editor", u"另一段文字。"_s); }},
        {"save-article", "credit",
         [](ProofOffice &office) {
             ArticleContent content = *office.as("editor").content(office.first);
             content.units = {u"办公室"_s};
             return refusalOf(office.as("editor").saveArticle(office.first, office.head(office.first), content));
         }},
        {"rename-article", "", [](ProofOffice &office) { return office.as("editor").renameArticle(office.first, office.article(office.first).version, {u"另一个标题"_s}); }},
        {"rename-article", "soft break", [](ProofOffice &office) { return office.as("editor").renameArticle(office.first, office.article(office.first).version, {u"学"_s, u"习会"_s}); }},
        {"move-article", "within", [](ProofOffice &office) { return office.as("editor").moveArticle(office.second, office.section, 0); }},
        {"move-article", "to another issue", [](ProofOffice &office) { return office.as("editor").moveArticle(office.second, otherIssuesSection(office), 0); }},
        {"move-article", "in", [](ProofOffice &office) { return office.as("editor").moveArticle(office.at(ArticleStage::Accepted, u"新稿"_s), office.section, 0); }},
        {"unplace-article", "", [](ProofOffice &office) { return office.as("editor").unplaceArticle(office.first); }},
        {"place-article", "", [](ProofOffice &office) { return office.as("editor").review().place(office.at(ArticleStage::Accepted, u"新稿"_s), office.section); }},
        {"return-article", "", [](ProofOffice &office) { return office.as("editor").review().returnToUnit(office.first, u"请补充时间"_s); }},
        {"reject-article", "", [](ProofOffice &office) { return office.as("editor").review().reject(office.first, u"outdated"_s, {}); }},
        {"hold-article", "", [](ProofOffice &office) { return office.as("editor").review().hold(office.first, u"留待下期"_s); }},
        {"merge-articles", "", [](ProofOffice &office) { return refusalOf(office.as("editor").review().merge({office.first, office.second}, contentOf(u"合并稿"_s, u"合并。"_s))); }},
        {"settle-correction", "",
         [](ProofOffice &office) {
             for (const Correction &correction : office.proof().corrections(office.issue)) {
                 if (correction.state == CorrectionState::Open)
                     return office.settle(correction.id);
             }
             qFatal("no correction");
         }},
        {"restore-revision", "",
         [](ProofOffice &office) {
             return refusalOf(office.as("editor").review().restoreRevision(office.first, office.as("editor").revisions(office.first).first().id, office.head(office.first)));
         }},
    };
}

// Verbs that no printed issue is changed by, or not before it is in clean proof.
const QStringList harmless = u"create-bulletin update-bulletin create-issue remove-issue import-issue dismiss-doubt remove-section take-in-articles delete-article "
                             "create-administrator sign-in sign-out recover-administrator add-account update-account disable-account enable-account reset-password "
                             "change-password set-rules write-draft submit-article withdraw-article receive-article review-article release-article "
                             "reconsider-article take-lease break-lease comment-article resolve-comment commission-article close-commission "
                             "open-proof correct-proof decline-correction check-correction close-proof back-to-assembly sign-issue withdraw-sign-off publish-issue "
                             "ignore-finding ignore-word ignore-rule heed-finding add-knowledge update-knowledge remove-knowledge import-knowledge set-check-profile "
                             "add-erratum back-up read-record set-second-backup add-unit"_s.split(u' ');

QList<Event> eventsOf(ProofOffice &office, const QString &verb)
{
    QList<Event> found = AuditLog(office.temp.database()).events();
    found.removeIf([&](const Event &event) { return event.verb != verb || event.outcome != u"done"_s; });
    return found;
}

// In clean proof, signed or published; the first article has an earlier text, and a correction waits.
void prepare(ProofOffice &office, IssueStage stage, bool withCorrection)
{
    ReviewOffice::must(office.save(office.first, "editor", u"本室召开学习会，共30人参加。"_s));
    for (const auto &[login, level] : {std::pair("second", ReviewLevel::Second), std::pair("final", ReviewLevel::Final)})
        ReviewOffice::must(office.review(office.first, login, level));
    office.bringTo(IssueStage::ThirdProof);
    if (!withCorrection) {
        office.bringTo(stage);
        return;
    }
    const ProofId clean = *office.open(ProofRound::Clean);
    ReviewOffice::must(office.proof("proofreader").correct(office.correction(clean, office.first, CorrectionKind::Replace, u"30人"_s, u"31人"_s)));
    ReviewOffice::must(office.close(clean));
}

} // namespace

class TestPromises : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void knowsEveryVerb();
    void everyChangeVoidsWhatWasBound_data();
    void everyChangeVoidsWhatWasBound();
    void nothingChangesAPublishedIssue_data() { everyChangeVoidsWhatWasBound_data(); }
    void nothingChangesAPublishedIssue();
    void whatIsNotPrintedVoidsNothing();
    void changesThereAndBackVoidNothing();
    void goesOnFromTheThirdProof();
    void savingTwiceVoidsOnce();
};

// A new verb has to say here whether it changes what is printed.
void TestPromises::knowsEveryVerb()
{
    QStringList known = harmless;
    for (const Changing &verb : changing())
        known.append(QString::fromLatin1(verb.verb));
    for (const Right &right : rights())
        QVERIFY2(known.contains(QLatin1StringView(right.verb)), right.verb);
    for (const QString &verb : std::as_const(known))
        QVERIFY2(rightOf(verb), qPrintable(verb));
}

void TestPromises::everyChangeVoidsWhatWasBound_data()
{
    QTest::addColumn<int>("row");
    const QList<Changing> all = changing();
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::addRow("%s %s", all.at(i).verb, all.at(i).way) << int(i);
}

void TestPromises::everyChangeVoidsWhatWasBound()
{
    QFETCH(int, row);
    if (isServerRow() && row % 4 != 0)
        return; // nothing of it depends on the engine: enough that it runs there
    const Changing change = changing().at(row);
    const bool correction = QLatin1StringView(change.verb) == "settle-correction"_L1;
    for (const IssueStage stage : {IssueStage::CleanProof, IssueStage::Signed}) {
        if (correction && stage == IssueStage::Signed)
            continue; // an issue with open corrections is not signed off
        ProofOffice office;
        prepare(office, stage, correction);
        QCOMPARE(office.issueStage(), stage);
        const QString hash = issueHash(office.document());
        const MaybeRefusal refused = change.run(office);
        QVERIFY2(!refused, refused ? qPrintable(refused->reason) : "");
        QVERIFY(issueHash(office.document()) != hash);
        QCOMPARE(office.issueStage(), IssueStage::ThirdProof);
        const Proof clean = office.proof().proofs(office.issue).last();
        QVERIFY(clean.round == ProofRound::Clean && !clean.voidedAt.isNull());
        QVERIFY2(clean.voidedReason.size() > 10, qPrintable(clean.voidedReason)); // "Changed: …"
        for (const SignOff &signOff : office.proof().signOffs(office.issue))
            QCOMPARE(signOff.voidedReason, clean.voidedReason);
        const QString verb = stage == IssueStage::Signed ? u"void-sign-off"_s : u"void-proof"_s;
        const IssueAct act = office.proof().acts(office.issue).last();
        QCOMPARE(act.verb, verb);
        QCOMPARE(act.person, u"老editor"_s);
        QCOMPARE(act.reason, clean.voidedReason);
        QCOMPARE(act.hash, issueHash(office.document()));
        const QList<Event> events = eventsOf(office, verb);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().subject, office.issue.text());
        const QList<Event> cause = eventsOf(office, QLatin1StringView(change.verb));
        QCOMPARE(events.first().sequence, cause.last().sequence + 1); // right behind what brought it about
        QVERIFY(office.proof("signer").sign(office.issue, {}));
    }
}

void TestPromises::nothingChangesAPublishedIssue()
{
    QFETCH(int, row);
    const Changing change = changing().at(row);
    if (isServerRow() && row % 4 != 0)
        return;
    if (QLatin1StringView(change.verb) == "settle-correction"_L1)
        return; // nothing is left to settle
    ProofOffice office;
    prepare(office, IssueStage::Published, false);
    const QString hash = issueHash(office.document());
    const MaybeRefusal refused = change.run(office);
    QVERIFY(refused && refused->kind == Refusal::Kind::Workflow);
    QVERIFY(refused->next.contains(u"erratum"_s));
    QCOMPARE(issueHash(office.document()), hash);
    QCOMPARE(office.issueStage(), IssueStage::Published);
    QVERIFY(office.stage(office.first) == ArticleStage::Placed);
    QVERIFY(office.proof().signOffs(office.issue).first().voidedAt.isNull());
    const Event last = AuditLog(office.temp.database()).head();
    QCOMPARE(last.verb, QLatin1StringView(change.verb));
    QCOMPARE(last.outcome, u"refused"_s);
}

void TestPromises::whatIsNotPrintedVoidsNothing()
{
    ProofOffice office;
    office.bringTo(IssueStage::Signed);
    ReviewOffice::must(changeProperties(office, [](Issue &issue) { issue.plannedPages = 99; }));
    ReviewOffice::must(office.as("editor").updateBulletin([&] {
        Bulletin settings = *office.as("editor").bulletin(office.bulletin);
        settings.name = u"另一个刊名"_s;
        return settings;
    }()));
    ReviewOffice::must(office.at(ArticleStage::Accepted, u"下一期的稿件"_s).isNull() ? MaybeRefusal(Refusal()) : std::nullopt);
    QCOMPARE(office.issueStage(), IssueStage::Signed);
}

void TestPromises::changesThereAndBackVoidNothing()
{
    ProofOffice office;
    office.bringTo(IssueStage::CleanProof);
    ReviewOffice::must(office.as("editor").moveSection(office.section, 0)); // it is there
    ReviewOffice::must(office.as("editor").renameSection(office.section, office.as("editor").sections(office.issue).first().name));
    QCOMPARE(office.issueStage(), IssueStage::CleanProof);
}

void TestPromises::goesOnFromTheThirdProof()
{
    ProofOffice office;
    office.bringTo(IssueStage::Signed);
    ReviewOffice::must(office.save(office.first, "editor", u"本室召开学习会，共31人参加。"_s));
    QVERIFY(!office.open(ProofRound::Clean)); // the text is to be reviewed anew first
    for (const auto &[login, level] : {std::pair("second", ReviewLevel::Second), std::pair("final", ReviewLevel::Final)})
        ReviewOffice::must(office.review(office.first, login, level));
    office.bringTo(IssueStage::Published);
    QCOMPARE(office.issueStage(), IssueStage::Published);
    QCOMPARE(office.proof().proofs(office.issue).size(), 5);
    QCOMPARE(office.proof().signOffs(office.issue).size(), 2);
}

void TestPromises::savingTwiceVoidsOnce()
{
    ProofOffice office;
    office.bringTo(IssueStage::CleanProof);
    ReviewOffice::must(office.save(office.first, "editor", u"甲。"_s));
    ReviewOffice::must(office.save(office.first, "editor", u"乙。"_s));
    QCOMPARE(eventsOf(office, u"void-proof"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestPromises)
#include "test_promises.moc"
