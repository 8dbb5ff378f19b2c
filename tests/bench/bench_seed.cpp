// SPDX-License-Identifier: Apache-2.0
// Fills a desk for the start-up measurement: bench_seed DESK.db FINISHED_ISSUE ARTICLES
// Issues of 40 articles each, made from the given one, go in through the Desk as any import does;
// the newest is the board that the window opens on.
#include "core/formats/readers.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <cstdio>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

constexpr int articlesPerIssue = 40;
constexpr int issuesPerYear = 24;

QList<ArticleDocument> articlesOf(const IssueDocument &issue)
{
    QList<ArticleDocument> articles;
    for (const SectionDocument &section : issue.sections)
        articles += section.articles;
    return articles;
}

IssueDocument issueNumber(int index, const IssueDocument &model, const QList<ArticleDocument> &articles)
{
    IssueDocument issue = model;
    issue.bulletin = u"青江档案工作"_s;
    issue.year = 1900 + index / issuesPerYear;
    issue.number = index % issuesPerYear + 1;
    issue.cumulative = index + 1;
    issue.date = QDate(issue.year, 1, 5).addDays(15 * (issue.number - 1));
    issue.contents.clear();
    issue.doubts.clear();
    issue.sections = {SectionDocument{{}, u"本室动态"_s, {}}, SectionDocument{{}, u"区县动态"_s, {}}};
    for (int place = 0; place < articlesPerIssue; ++place) {
        ArticleDocument article = articles[(index * 7 + place) % articles.size()];
        // No two revisions alike: each article names its own number.
        Block note;
        note.text = u"（第%1期第%2篇）本文收入本期档案，编号%3。"_s.arg(index + 1).arg(place + 1).arg(index * articlesPerIssue + place + 1);
        article.manuscript.blocks.append(note);
        issue.sections[place < articlesPerIssue / 2 ? 0 : 1].articles.append(article);
    }
    return issue;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    QFile source(arguments[2]);
    if (!source.open(QIODevice::ReadOnly))
        return 4;
    const auto model = readIssue(source, QFileInfo(source).fileName());
    Workspace::Options options;
    options.database = arguments[1];
    options.create = true;
    const auto workspace = Workspace::open(options);
    if (!model || !workspace)
        return 3;
    const QList<ArticleDocument> articles = articlesOf(*model);
    const int issues = arguments[3].toInt() / articlesPerIssue;
    for (int index = 0; index < issues; ++index) {
        if (!(*workspace)->desk().importIssue(issueNumber(index, *model, articles)))
            return 3;
    }
    std::printf("%d articles in %d issues\n", issues * articlesPerIssue, issues);
    return 0;
}
