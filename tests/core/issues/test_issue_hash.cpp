// SPDX-License-Identifier: Apache-2.0
#include "core/issues/issue_hash.h"
#include "tests/support/sample_texts.h"

#include <QSet>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

class TestIssueHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesEveryPrintedThing();
    void seesNothingElse();
    void isTheSameForEver();
};

void TestIssueHash::seesEveryPrintedThing()
{
    using Edit = std::function<void(IssueDocument &)>;
    const QList<Edit> edits = {
        [](IssueDocument &issue) { issue.bulletin += u"x"_s; },
        [](IssueDocument &issue) { issue.publisher += u"x"_s; },
        [](IssueDocument &issue) { ++issue.year; },
        [](IssueDocument &issue) { ++issue.number; },
        [](IssueDocument &issue) { ++issue.cumulative; },
        [](IssueDocument &issue) { issue.date = issue.date.addDays(1); },
        [](IssueDocument &issue) { issue.supplement = true; },
        [](IssueDocument &issue) { issue.classification.clear(); },
        [](IssueDocument &issue) { issue.serial += u"1"_s; },
        [](IssueDocument &issue) { ++issue.printRun; },
        [](IssueDocument &issue) { issue.editorialNote += u"。"_s; },
        [](IssueDocument &issue) { issue.templateName = u"gbt-9704"_s; },
        [](IssueDocument &issue) { issue.sections[0].name += u"x"_s; },
        [](IssueDocument &issue) { issue.sections.swapItemsAt(0, 1); },
        [](IssueDocument &issue) { issue.sections.removeLast(); },
        [](IssueDocument &issue) { issue.sections[1].articles.swapItemsAt(0, 1); },
        [](IssueDocument &issue) { issue.sections[0].articles.append(issue.sections[1].articles.takeFirst()); },
        [](IssueDocument &issue) { issue.sections[0].articles[0].titleLines = {issue.sections[0].articles[0].title()}; }, // a soft break is printed
        [](IssueDocument &issue) { issue.sections[0].articles[0].manuscript.blocks[2].text.replace(u"100"_s, u"101"_s); },
        [](IssueDocument &issue) { issue.sections[0].articles[0].manuscript.blocks[2].marks.removeLast(); },
        [](IssueDocument &issue) { issue.sections[0].articles[0].manuscript.blocks[3].imageId = imageIdOf("another"); },
        [](IssueDocument &issue) { issue.sections[0].articles[0].manuscript.blocks[4].rows[1][1] = u"4"_s; },
        [](IssueDocument &issue) { issue.sections[0].articles[0].units.swapItemsAt(0, 1); },
        [](IssueDocument &issue) { issue.sections[0].articles[0].contributors = {u"张三李四"_s}; },
        [](IssueDocument &issue) { issue.sections[0].articles[0].creditEnding.clear(); },
        [](IssueDocument &issue) { issue.distribution[0].recipients += u"x"_s; },
        [](IssueDocument &issue) { issue.distribution[0].label = u"送"_s; },
        [](IssueDocument &issue) { issue.colophon.editor = u"王五"_s; },
        [](IssueDocument &issue) { issue.colophon.phone.clear(); },
        [](IssueDocument &issue) { issue.colophon.email.clear(); },
    };
    QSet<QString> hashes{issueHash(fullIssue())};
    for (const Edit &edit : edits) {
        IssueDocument issue = fullIssue();
        edit(issue);
        hashes.insert(issueHash(issue));
    }
    QCOMPARE(hashes.size(), edits.size() + 1);
}

void TestIssueHash::seesNothingElse()
{
    IssueDocument issue = fullIssue();
    issue.id = IssueId::create();
    issue.sections[0].id = SectionId::create();
    issue.sections[0].articles[0].id = ArticleId::create();
    issue.sections[0].articles[0].stage = u"first-review"_s;
    issue.contents.clear();
    issue.doubts.clear();
    issue.images.clear(); // the pictures themselves: the text names them by the hash of their bytes
    issue.plannedPages = 99;
    QCOMPARE(issueHash(issue), issueHash(fullIssue()));
}

// Sign-offs keep the hash for years: the bytes it is made of must not change.
void TestIssueHash::isTheSameForEver()
{
    QCOMPARE(issueHash(IssueDocument()), u"8586c7a3ed19077b0a8f04f49e57bea53631c765b056621f19e333d440c5e8fb"_s);
    QCOMPARE(issueHash(fullIssue()), u"31c448594be9737fb12974b365b10f9784ac34eeeffeaf46f94012b37354eec5"_s);
}

QTEST_GUILESS_MAIN(TestIssueHash)
#include "test_issue_hash.moc"
