// SPDX-License-Identifier: Apache-2.0
#include "core/audit/audit_log.h"
#include "core/desk/check_verbs.h"
#include "tests/core/desk/proof_office.h"

#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Person director()
{
    return {u"徐光煦"_s, {{u"副主任"_s, u"市委党史研究室"_s, QDate(2020, 1, 1), {}}, {u"党组成员"_s, {}, {}, {}}}, 2};
}

Term preferred()
{
    return {TermKind::Preferred, u"理论中心组"_s, u"理论学习中心组"_s, {}, QDate(2017, 1, 1), {}, u"《中国共产党党委（党组）理论学习中心组学习规则》"_s, {}};
}

ConfusableWord word(const QString &wrong = u"布署"_s, const QString &right = u"部署"_s)
{
    ConfusableWord made;
    made.wrong = wrong;
    made.right = right;
    return made;
}

template <class Row>
const Row &only(CheckVerbs &checks, KnowledgeKind kind)
{
    const QList<OfficeRow> rows = checks.rows(kind);
    if (rows.size() != 1)
        qFatal("%d rows", int(rows.size()));
    static Row kept;
    kept = std::get<Row>(rows.first().row);
    return kept;
}

} // namespace

class TestKnowledgeVerbs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init() { SKIP_WITHOUT_SERVER; }
    void keepsEveryKindAsItWasWritten();
    void judgesRows_data();
    void judgesRows();
    void changesAndRemovesByVersion();
    void oneRowOfAName();
    void importsAllOrNone();
    void takesACorrectionIn();
    void theCheckerFollowsTheKnowledge();
    void anotherWindowSeesIt();
    void eachBulletinHasItsProfile();
    void printedNamesAreKnown();
};

void TestKnowledgeVerbs::keepsEveryKindAsItWasWritten()
{
    TempDesk temp;
    temp.office();
    CheckVerbs &checks = temp.as(u"editor"_s).checks();
    Term forbidden{TermKind::Forbidden, u"中共市委省委书记"_s, {}, {u"例外一"_s, u"例外,二"_s}, {}, QDate(2030, 12, 31), u"出处"_s, {}};
    ConfusableWord context = word(u"纪录"_s, u"记录"_s);
    context.rule = u"WRD02"_s;
    context.pattern = u"全景(?<wrong>纪录)"_s;
    context.exceptions = {u"纪录片"_s};
    const QList<KnowledgeRow> rows{director(), preferred(), forbidden, Term{TermKind::Fixed, {}, u"两个确立"_s, {}, {}, {}, {}, {}}, context, KnownTitle{u"重庆日报"_s, u"newspaper"_s}, RightWord{u"编篡"_s, u"原件如此"_s}};
    for (const KnowledgeRow &row : rows) {
        const auto added = checks.addRow(row);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().reason));
        const QList<OfficeRow> kept = checks.rows(kindOf(row));
        QVERIFY(std::ranges::any_of(kept, [&](const OfficeRow &one) { return one.id == *added && one.version == 1 && one.row == row; }));
    }
    QCOMPARE(eventSentence(AuditLog(temp.database()).head(), {}).remove(u" (made with a test's clock)"_s), u"Added “编篡” to the office's knowledge (right words)."_s);
    const Knowledge known = checks.knowledge();
    QVERIFY(known.people.contains(director()) && known.terms.contains(preferred()) && known.terms.contains(forbidden) && known.words.contains(context));
    QVERIFY(known.titles.contains(KnownTitle{u"重庆日报"_s, u"newspaper"_s}) && known.rightWords.contains(u"编篡"_s));
    QVERIFY(known.units.contains(KnownUnit{u"宣教处"_s, {}, {}, {}, {}})); // of the registry
    // Without its 《》 and blanks.
    QVERIFY(checks.addRow(KnownTitle{u" 《当代党员》 "_s, u"journal"_s}));
    QVERIFY(checks.knowledge().titles.contains(KnownTitle{u"当代党员"_s, u"journal"_s}));
    // Nobody who is not signed in sees what the office knows.
    temp.signOut();
    QVERIFY(temp.desk().checks().rows(KnowledgeKind::People).isEmpty() && temp.desk().checks().knowledge().people.isEmpty());
}

void TestKnowledgeVerbs::judgesRows_data()
{
    QTest::addColumn<KnowledgeRow>("row");
    const auto add = [](const char *name, const KnowledgeRow &row) { QTest::newRow(name) << row; };
    add("a person without a name", Person{u" "_s, {}, 0});
    add("a post without a title", Person{u"王五"_s, {{u""_s, u"市委"_s, {}, {}}}, 0});
    add("a post that ends before it begins", Person{u"王五"_s, {{u"主任"_s, {}, QDate(2024, 1, 1), QDate(2023, 1, 1)}}, 0});
    add("a preferred term without its better form", Term{TermKind::Preferred, u"中心组"_s, {}, {}, {}, {}, {}, {}});
    add("a forbidden term without words", Term{TermKind::Forbidden, {}, u"中心组"_s, {}, {}, {}, {}, {}});
    add("a fixed phrase with two forms", Term{TermKind::Fixed, u"两个确定"_s, u"两个确立"_s, {}, {}, {}, {}, {}});
    add("a term that becomes itself", Term{TermKind::Preferred, u"中心组"_s, u"中心组"_s, {}, {}, {}, {}, {}});
    add("a term that ends before it begins", Term{TermKind::Forbidden, u"中心组"_s, {}, {}, QDate(2024, 1, 1), QDate(2023, 1, 1), {}, {}});
    add("a word without its right form", word(u"布署"_s, {}));
    add("one character", word(u"的"_s, u"地"_s));
    add("a word that becomes itself", word(u"部署"_s, u"部署"_s));
    ConfusableWord rule = word();
    rule.rule = u"PUN01"_s;
    add("a rule of marks", rule);
    ConfusableWord pattern = word();
    pattern.pattern = u"全景(纪录"_s;
    add("a pattern that cannot be read", pattern);
    add("a title without a name", KnownTitle{u"《》"_s, {}});
    add("no word", RightWord{});
}

void TestKnowledgeVerbs::judgesRows()
{
    QFETCH(KnowledgeRow, row);
    TempDesk temp;
    const auto refused = temp.desk().checks().addRow(row);
    QVERIFY(!refused && refused.error().kind == Refusal::Kind::Validation);
    QVERIFY(!refused.error().reason.isEmpty() && !refused.error().next.isEmpty());
    QCOMPARE(temp.count(u"knowledge_rows"_s), 0);
    const Event event = AuditLog(temp.database()).head();
    QVERIFY(event.verb == u"add-knowledge"_s && event.outcome == u"refused"_s);
}

void TestKnowledgeVerbs::changesAndRemovesByVersion()
{
    TempDesk temp;
    CheckVerbs &checks = temp.desk().checks();
    const KnowledgeRowId id = *checks.addRow(director());
    Person moved = director();
    moved.posts[0].to = QDate(2024, 1, 31);
    QVERIFY(!checks.updateRow({id, 1, moved}));
    QCOMPARE(only<Person>(checks, KnowledgeKind::People), moved);
    const MaybeRefusal stale = checks.updateRow({id, 1, director()});
    QVERIFY(stale && stale->kind == Refusal::Kind::Conflict);
    QCOMPARE(only<Person>(checks, KnowledgeKind::People), moved);
    const MaybeRefusal otherKind = checks.updateRow({id, 2, KnownTitle{u"徐光煦"_s, {}}});
    QVERIFY(otherKind && otherKind->kind == Refusal::Kind::NotFound);
    QVERIFY(checks.removeRow(id, 1)->kind == Refusal::Kind::Conflict);
    QVERIFY(!checks.removeRow(id, 2));
    QVERIFY(checks.rows(KnowledgeKind::People).isEmpty());
    QVERIFY(checks.removeRow(id, 2)->kind == Refusal::Kind::NotFound);
}

void TestKnowledgeVerbs::oneRowOfAName()
{
    TempDesk temp;
    CheckVerbs &checks = temp.desk().checks();
    QVERIFY(checks.addRow(KnownTitle{u"重庆日报"_s, u"newspaper"_s}));
    const KnowledgeRowId second = *checks.addRow(KnownTitle{u"红岩春秋"_s, u"journal"_s});
    const auto again = checks.addRow(KnownTitle{u"重庆日报 "_s, u"book"_s});
    QVERIFY(!again && again.error().reason.contains(u"重庆日报"_s));
    const MaybeRefusal renamed = checks.updateRow({second, 1, KnownTitle{u"重庆日报"_s, u"journal"_s}});
    QVERIFY(renamed && renamed->kind == Refusal::Kind::Validation);
    QVERIFY(checks.addRow(RightWord{u"重庆日报"_s, {}})); // another kind
    QVERIFY(!checks.updateRow({second, 1, KnownTitle{u"红岩春秋"_s, u"book"_s}}));
}

void TestKnowledgeVerbs::importsAllOrNone()
{
    TempDesk temp;
    CheckVerbs &checks = temp.desk().checks();
    QVERIFY(checks.addRow(KnownTitle{u"重庆日报"_s, u"book"_s}));
    QVERIFY(checks.addRow(KnownTitle{u"红岩春秋"_s, u"journal"_s}));
    const auto failed = checks.importRows({word(u"编篡"_s, u"编纂"_s), word(u"的"_s, u"地"_s), word(u"坐谈"_s, u"座谈"_s)});
    QVERIFY(!failed && failed.error().kind == Refusal::Kind::Validation);
    QVERIFY2(failed.error().reason.contains(u"“的”"_s), qPrintable(failed.error().reason));
    QVERIFY(checks.rows(KnowledgeKind::Words).isEmpty());
    QVERIFY(!checks.importRows({KnownTitle{u"党建"_s, {}}, KnownTitle{u"《党建》"_s, u"journal"_s}})); // one name twice
    QVERIFY(!checks.importRows({}));

    QList<Change> changes;
    connect(&temp.desk(), &Desk::changed, this, [&](const Change &change) { changes.append(change); });
    const auto imported = checks.importRows({KnownTitle{u"重庆日报"_s, u"newspaper"_s}, KnownTitle{u"红岩春秋"_s, u"journal"_s}, KnownTitle{u"当代党员"_s, u"journal"_s}});
    QVERIFY(imported);
    QVERIFY(imported->added == 1 && imported->updated == 1 && imported->same == 1);
    QCOMPARE(changes.size(), 1);
    QVERIFY(checks.knowledge().titles.contains(KnownTitle{u"重庆日报"_s, u"newspaper"_s}));
    QCOMPARE(eventSentence(AuditLog(temp.database()).head(), {}).remove(u" (made with a test's clock)"_s), u"Imported rows into the office's knowledge (known titles): 1 new, 1 changed."_s);
}

void TestKnowledgeVerbs::takesACorrectionIn()
{
    TempDesk temp;
    CheckVerbs &checks = temp.desk().checks();
    QVERIFY(checks.addFromCorrection(u" 庚续 "_s, u"赓续"_s));
    const ConfusableWord made = only<ConfusableWord>(checks, KnowledgeKind::Words);
    QVERIFY(made.wrong == u"庚续"_s && made.right == u"赓续"_s && made.rule == u"WRD01"_s && made.exceptions.isEmpty());
    // A word that was lengthened is not found in its right form.
    const auto lengthened = checks.addFromCorrection(u"研究院"_s, u"党史研究院"_s);
    QVERIFY(lengthened);
    QVERIFY(std::ranges::any_of(checks.rows(KnowledgeKind::Words), [&](const OfficeRow &row) { return row.id == *lengthened && std::get<ConfusableWord>(row.row).exceptions == QStringList{u"党史研究院"_s}; }));
    for (const auto &[wrong, right] : {std::pair(u"的"_s, u"地"_s), std::pair(u""_s, u"地"_s), std::pair(u"庚续血脉"_s, u""_s), std::pair(u"这一整句话写得太长了所以不会再有人原样写出来了吧"_s, u"短句"_s)}) {
        const auto refused = checks.addFromCorrection(wrong, right);
        QVERIFY(!refused && refused.error().kind == Refusal::Kind::Validation);
    }
}

void TestKnowledgeVerbs::theCheckerFollowsTheKnowledge()
{
    TempDesk temp;
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    CheckVerbs &checks = temp.desk().checks();
    const auto knows = [&] { return checks.checker(bulletin).knowledge().words.contains(word()); };
    QVERIFY(!knows());
    const KnowledgeRowId id = *checks.addRow(word());
    QVERIFY(knows());
    const Checker kept = checks.checker(bulletin);
    QCOMPARE(&checks.checker(bulletin).knowledge(), &kept.knowledge()); // the very same while nothing changes
    QVERIFY(!checks.removeRow(id, 1));
    QVERIFY(!knows() && kept.knowledge().words.contains(word()));
    QVERIFY(temp.desk().addUnit(u"文史处"_s));
    QVERIFY(checks.checker(bulletin).knowledge().units.contains(KnownUnit{u"文史处"_s, {}, {}, {}, {}}));
}

void TestKnowledgeVerbs::anotherWindowSeesIt()
{
    TempDesk temp;
    temp.office();
    const BulletinId bulletin = *temp.as(u"editor"_s).createBulletin(smallBulletin());
    const auto other = temp.deskOf(u"proofreader"_s);
    QVERIFY(!other->checks().checker(bulletin).knowledge().words.contains(word()));
    QVERIFY(temp.as(u"editor"_s).checks().addRow(word()));
    QVERIFY(other->checks().checker(bulletin).knowledge().words.contains(word()));
}

void TestKnowledgeVerbs::eachBulletinHasItsProfile()
{
    TempDesk temp;
    const BulletinId bulletin = *temp.desk().createBulletin(smallBulletin());
    Bulletin another = smallBulletin();
    another.name = u"江城方志"_s;
    const BulletinId other = *temp.desk().createBulletin(another);
    CheckVerbs &checks = temp.desk().checks();
    QCOMPARE(checks.profile(bulletin), bundledProfile(u"gbt"_s).value_or(Profile()));
    QCOMPARE(checks.ownProfile(bulletin).version, 0);
    Profile own = checks.profile(bulletin);
    own.hanDigitBlank = Profile::Blank::One;

    QVERIFY(!checks.setProfile(bulletin, own, 0));
    QCOMPARE(checks.profile(bulletin), own);
    QCOMPARE(checks.checker(bulletin).profile(), own);
    QCOMPARE(checks.profile(other), bundledProfile(u"gbt"_s).value_or(Profile()));
    QVERIFY(checks.setProfile(bulletin, {}, 0)->kind == Refusal::Kind::Conflict);
    own.longestTitle = 40;
    QVERIFY(!checks.setProfile(bulletin, own, 1));
    QCOMPARE(checks.checker(bulletin).profile().longestTitle, 40);
    own.longestTitle = 0;
    QVERIFY(checks.setProfile(bulletin, own, 2)->kind == Refusal::Kind::Validation);
    QVERIFY(checks.setProfile(BulletinId::create(), {}, 0)->kind == Refusal::Kind::NotFound);
}

void TestKnowledgeVerbs::printedNamesAreKnown()
{
    ProofOffice o;
    CheckVerbs &checks = o.as("editor").checks();
    const QSet<QString> names{u"黄　绚"_s, u"欧阳春"_s};
    const auto known = [&] { return checks.knowledge().archiveNames & names; };
    o.temp.tamper(u"UPDATE articles SET contributors = '[\"黄　绚\",\"欧阳春\"]'"_s);
    QVERIFY(known().isEmpty()); // it is not printed yet
    o.temp.tamper(u"UPDATE issues SET stage = 'published'"_s);
    QCOMPARE(known(), names);
}

QTEST_GUILESS_MAIN(TestKnowledgeVerbs)
#include "test_knowledge_verbs.moc"
