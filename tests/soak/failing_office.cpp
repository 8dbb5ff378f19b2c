// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/failing_office.h"

#include "core/people/account_store.h"
#include "core/store/database.h"
#include "tests/core/desk/proof_office.h"
#include "tests/soak/office_writer.h"

#include <QDir>
#include <QSaveFile>
#include <cstdio>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

constexpr auto hour = "2025-07-01T02:00:00Z";
constexpr auto draft = "石渡县开展库房安全检查\n\n6月3日，石渡县档案馆检查库房。\n\n（石渡县档案馆供稿）\n";

void bulletinCommand(const QStringList &arguments)
{
    const Ended ended = runProgram(QStringLiteral(SOAK_PROGRAM), FailingOffice::atItsHour(arguments), QProcessEnvironment::systemEnvironment());
    if (ended.crashed || ended.status != 0)
        qFatal("bulletin %s: %s", qPrintable(arguments.join(u' ')), ended.errors.constData());
}

void makePeople(const QString &path)
{
    ProofOffice office;
    office.bringTo(stageOf(ProofRound::Clean));
    office.draft(u"待报送"_s);
    office.at(ArticleStage::FirstReview, u"待初审"_s);
    if (!QFile::copy(office.temp.location(), path))
        qFatal("the desk with people cannot be copied");
}

// One act of one person at the desk, with the clock of the office.
int act(const QString &location, const QString &login, const std::function<MaybeRefusal(Desk &)> &what)
{
    const auto database = openDeskAt(location);
    const FixedClock clock(QDateTime::fromString(QString::fromLatin1(hour), Qt::ISODate));
    const auto who = AccountStore(*database).findByLogin(login);
    Desk desk(*database, clock, {who->login, u"办公室-1"_s, who->id, who->name, who->roles, who->unit});
    const MaybeRefusal refused = what(desk);
    if (refused)
        std::fprintf(stderr, "%s\n", qPrintable(refused->reason));
    return refused ? 3 : 0;
}

MaybeRefusal submit(Desk &desk)
{
    for (const WorkItem &item : desk.review().myArticles()) {
        if (item.article.stage != ArticleStage::Draft)
            continue;
        const auto receipt = desk.review().submit(item.article.id, item.article.headRevision, {});
        return receipt ? std::nullopt : MaybeRefusal(receipt.error());
    }
    return Refusal{};
}

MaybeRefusal review(Desk &desk)
{
    const Article article = desk.review().workList().first().article;
    return desk.review().review(article.id, article.headRevision, ReviewLevel::First, Verdict::Pass, u"同意"_s);
}

int takeAtItsWord(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(QByteArray(10000, 'y')) == 10000 && file.commit())
        return 0;
    std::fputs("not written\n", stderr);
    return 4;
}

} // namespace

FailingOffice::FailingOffice()
    : scratch(fastScratch())
    , base(scratch.filePath(u"base"_s))
    , input(scratch.filePath(u"input"_s))
{
    bulletinCommand({u"--data"_s, base, u"init"_s, u"--sample"_s});
    QDir().mkpath(input);
    QDir().mkpath(base + u"/people"_s);
    bulletinCommand({u"--data"_s, base, u"backup"_s, input + u"/older.db"_s});
    bulletinCommand({u"--data"_s, base, u"backup"_s, base + u"/backup.db"_s});
    writeVersions({base + u"/desk.db"_s, u"甲"_s, 2});
    keepInJournal(base + u"/desk.db"_s, u"甲"_s);
    makePeople(base + u"/people/desk.db"_s);
    writeFiles({{base + u"/out/2025-06.txt"_s, "旧"}, {base + u"/out/2025-06.pdf"_s, QByteArray(300000, 'x')}, {input + u"/draft.txt"_s, draft}});
    QFile::copy(QStringLiteral(BULLETIN_SOURCE_DIR "/tests/fixtures/issues/01-numbered-contents.txt"), input + u"/issue.txt"_s);
}

QStringList FailingOffice::atItsHour(const QStringList &words)
{
    return QStringList{u"--now"_s, QString::fromLatin1(hour)} + words;
}

SoakParts failingOfficeParts()
{
    const auto part = [](void (*step)(const QString &, const QString &)) {
        return [step](const QStringList &arguments) { return step(arguments.at(0), u"甲"_s), 0; };
    };
    return {{u"--save"_s, part(saveNextVersion)},
            {u"--journal"_s, part(keepInJournal)},
            {u"--submit"_s, [](const QStringList &arguments) { return act(arguments.at(0), u"contributor"_s, submit); }},
            {u"--review"_s, [](const QStringList &arguments) { return act(arguments.at(0), u"first"_s, review); }},
            {u"--sign"_s, [](const QStringList &arguments) {
                 return act(arguments.at(0), u"signer"_s, [](Desk &desk) { return desk.proof().sign(desk.issues().first().id, u"同意印发"_s); });
             }},
            {u"--careless"_s, [](const QStringList &arguments) { return takeAtItsWord(arguments.at(0)); }}};
}

} // namespace bulletin
