// SPDX-License-Identifier: Apache-2.0
// The checker's time, its own work alone: bench_checker KNOWLEDGE.json ISSUE FILE… prints one JSON
// object: the whole ISSUE, its slowest paragraph as it is checked while typing, a hundred issues from
// file to findings, and all FILEs once.
#include "core/checks/check_table.h"
#include "core/workspace/file_check.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace bulletin;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A roster and a registry of the usual size, so that the rules that ask them work as in an office.
Knowledge officeKnowledge(const QString &path)
{
    Knowledge made;
    const QJsonObject json = QJsonDocument::fromJson(contentOf(path)).object();
    for (const QJsonValue &value : json[QStringLiteral("people")].toArray()) {
        Person person;
        person.name = value[QStringLiteral("name")].toString();
        for (const QJsonValue &post : value[QStringLiteral("posts")].toArray())
            person.posts.append({post[QStringLiteral("title")].toString(), post[QStringLiteral("unit")].toString(), {}, {}});
        made.people.append(person);
    }
    for (const QJsonValue &value : json[QStringLiteral("units")].toArray())
        made.units.append({value[QStringLiteral("full")].toString(), value[QStringLiteral("short")].toString(), {}, {}, {}});
    return made;
}

CheckedFile read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return CheckedFile::read(buffer, QStringLiteral("issue.txt")).value();
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round <= rounds; ++round) {
        const double time = timed(work);
        if (round > 0)
            times.push_back(time);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double slowestParagraph(const Checker &checker, const CheckIssue &issue)
{
    double slowest = 0;
    for (const CheckArticle &article : issue.articles) {
        for (const CheckText &text : article.texts)
            slowest = std::max(slowest, median(9, [&] { checker.checkText(text, issue.date); }));
    }
    return slowest;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const Checker checker({}, joinedKnowledge(bundledKnowledge(), officeKnowledge(arguments[1])));
    const QByteArray bytes = contentOf(arguments[2]);
    const CheckedFile issue = read(bytes);
    if (!issue.issue())
        return 3;
    std::vector<CheckedFile> files;
    for (const QString &path : arguments.mid(3))
        files.push_back(read(contentOf(path)));
    qsizetype found = 0;
    const auto all = [&] {
        for (const CheckedFile &file : files)
            found += file.findings(checker).size();
    };
    all();
    const double setTime = timed(all);
    const double hundred = timed([&] {
        for (int turn = 0; turn < 100; ++turn)
            found += read(bytes).findings(checker).size();
    });
    std::printf("{\"characters\": %d, \"issue_p50_ms\": %.3f, \"paragraph_ms\": %.4f, \"hundred_issues_ms\": %.1f, \"set_ms\": %.1f, \"found\": %lld}\n",
                issue.characters(), median(21, [&] { found += issue.findings(checker).size(); }), slowestParagraph(checker, *issue.issue()), hundred, setTime,
                static_cast<long long>(found));
    return 0;
}
