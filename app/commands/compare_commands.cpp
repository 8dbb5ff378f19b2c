// SPDX-License-Identifier: Apache-2.0
#include "app/commands/article_rows.h"
#include "app/commands/commands.h"
#include "core/articles/manuscript_diff.h"

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct CompareCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CompareCommands)
};

struct CompareRequest {
    std::string article;
    int from = 0, to = 0;
};

const char *kindCode(BlockChangeKind kind)
{
    constexpr const char *codes[] = {"same", "changed", "inserted", "removed", "moved", "moved-away"};
    return codes[size_t(kind)];
}

QJsonArray editRows(const TextEdits &edits, const QString &before, const QString &after)
{
    constexpr const char *codes[] = {"equal", "delete", "insert"};
    QJsonArray rows;
    for (const TextEdit &edit : edits) {
        rows.append(QJsonObject{{u"kind"_s, QLatin1StringView(codes[size_t(edit.kind)])},
                                {u"text"_s, edit.kind == EditKind::Insert ? after.mid(edit.newStart, edit.newLength) : before.mid(edit.oldStart, edit.oldLength)}});
    }
    return rows;
}

// 本室[-于昨日-]{+近日+}召开学习会
QString marked(const TextEdits &edits, const QString &before, const QString &after)
{
    QString line;
    for (const TextEdit &edit : edits) {
        const QString old = before.mid(edit.oldStart, edit.oldLength);
        if (edit.kind == EditKind::Equal)
            line += old;
        else
            line += edit.kind == EditKind::Delete ? u"[-%1-]"_s.arg(old) : u"{+%1+}"_s.arg(after.mid(edit.newStart, edit.newLength));
    }
    return line;
}

QString textAt(const Manuscript &manuscript, int block)
{
    return block < 0 ? QString() : manuscript.blocks.at(block).text;
}

QString lineOf(const BlockChange &change, const QString &before, const QString &after)
{
    switch (change.kind) {
    case BlockChangeKind::Inserted:
        return u"+ "_s + after;
    case BlockChangeKind::Removed:
        return u"- "_s + before;
    case BlockChangeKind::Changed:
        return u"~ "_s + (change.edits.isEmpty() ? after : marked(change.edits, before, after));
    case BlockChangeKind::Moved:
        return u"> "_s + (change.edits.isEmpty() ? after : marked(change.edits, before, after));
    case BlockChangeKind::MovedAway:
        return u"< "_s + before;
    case BlockChangeKind::Same:
        break;
    }
    return u"  "_s + after;
}

Result printDifference(Session &session, const Revision &from, const Revision &to)
{
    const ManuscriptDiff diff = diffManuscripts({from.titleLines, from.manuscript}, {to.titleLines, to.manuscript});
    const QString oldTitle = from.titleLines.join(u'\n');
    const QString newTitle = to.titleLines.join(u'\n');
    QJsonArray blocks;
    session.say(CompareCommands::tr("version %1 → version %2: %n character(s) changed", nullptr, int(diff.changedCharacters)).arg(from.number).arg(to.number));
    session.say(diff.title.isEmpty() ? newTitle : marked(diff.title, oldTitle, newTitle));
    for (const BlockChange &change : diff.blocks) {
        const QString before = textAt(from.manuscript, change.oldBlock);
        const QString after = textAt(to.manuscript, change.newBlock);
        blocks.append(QJsonObject{{u"kind"_s, QLatin1StringView(kindCode(change.kind))},
                                  {u"old_block"_s, change.oldBlock < 0 ? QJsonValue() : QJsonValue(change.oldBlock)},
                                  {u"new_block"_s, change.newBlock < 0 ? QJsonValue() : QJsonValue(change.newBlock)},
                                  {u"changed_characters"_s, change.changedCharacters},
                                  {u"edits"_s, editRows(change.edits, before, after)}});
        session.say(lineOf(change, before, after));
    }
    session.print(QJsonObject{{u"from"_s, from.number},
                              {u"to"_s, to.number},
                              {u"changed_characters"_s, diff.changedCharacters},
                              {u"title"_s, editRows(diff.title, oldTitle, newTitle)},
                              {u"blocks"_s, blocks}});
    return ExitStatus::Done;
}

Result compare(Session &session, const CompareRequest &request)
{
    const auto article = namedArticle(session, request.article);
    if (!article)
        return tl::unexpected(article.error());
    Desk &desk = session.workspace().desk();
    const int newest = desk.revision(article->headRevision)->number;
    const auto to = numberedRevision(desk, *article, request.to > 0 ? request.to : newest);
    if (!to)
        return tl::unexpected(to.error());
    const auto from = numberedRevision(desk, *article, request.from > 0 ? request.from : std::max(1, to->number - 1));
    return from ? printDifference(session, *from, *to) : Result(tl::unexpected(from.error()));
}

} // namespace

void addCompareCommands(CLI::App &group, Session &session, ChosenCommand &chosen)
{
    const auto request = std::make_shared<CompareRequest>();
    CLI::App *command = addCommand(group, "diff", CompareCommands::tr("Compare two versions, character by character"));
    command->add_option("ARTICLE", request->article, articleNameHelp().toStdString())->required();
    command->add_option("--from", request->from, CompareCommands::tr("The number of the earlier one; the one before where it is not given").toStdString())->check(CLI::PositiveNumber);
    command->add_option("--to", request->to, CompareCommands::tr("The number of the later one; the newest where it is not given").toStdString())->check(CLI::PositiveNumber);
    command->callback([&session, &chosen, request] { chosen = [&session, request] { return compare(session, *request); }; });
}

} // namespace bulletin
