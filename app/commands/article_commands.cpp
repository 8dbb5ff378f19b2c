// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/input_file.h"
#include "core/formats/readers.h"

#include <QCoreApplication>

namespace bulletin {
namespace {

struct ArticleCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ArticleCommands)
};

struct ImportRequest {
    std::vector<std::string> files;
    std::string issue, section, unit;
};

QStringList blockLines(const Block &block)
{
    if (block.kind != BlockKind::Table)
        return {block.text};
    QStringList lines;
    if (!block.text.isEmpty())
        lines.append(block.text);
    for (const QStringList &row : block.rows)
        lines.append(row.join(QLatin1Char('\t')));
    return lines;
}

QStringList plainLines(const ArticleContent &content)
{
    QStringList lines = content.titleLines;
    for (const Block &block : content.manuscript.blocks)
        lines.append(blockLines(block));
    ArticleDocument article;
    article.units = content.units;
    article.contributors = content.contributors;
    article.creditEnding = content.creditEnding;
    if (const QString credit = creditLine(article); !credit.isEmpty())
        lines.append(credit);
    return lines;
}

QJsonObject contentJson(const DraftReading &draft)
{
    const ArticleContent &content = draft.content;
    return {{QStringLiteral("title"), content.titleLines.join(QString())},
            {QStringLiteral("title_lines"), QJsonArray::fromStringList(content.titleLines)},
            {QStringLiteral("paragraphs"), QJsonArray::fromStringList(paragraphTexts(content.manuscript))},
            {QStringLiteral("blocks"), toJson(content.manuscript)},
            {QStringLiteral("units"), QJsonArray::fromStringList(content.units)},
            {QStringLiteral("contributors"), QJsonArray::fromStringList(content.contributors)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(draft.notes)}};
}

Result printArticleText(Session &session, const QString &path)
{
    InputFile file(path);
    const Outcome<DraftReading> draft = readDraft(file.device(), file.name());
    if (!draft)
        return tl::unexpected(draft.error());
    session.print(contentJson(*draft));
    for (const QString &line : plainLines(draft->content))
        session.say(line);
    return ExitStatus::Done;
}

Outcome<Issue> targetIssue(Session &session, const ImportRequest &request)
{
    if (!request.issue.empty())
        return session.issue(QString::fromStdString(request.issue));
    const auto bulletin = session.bulletin();
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    const QList<Issue> issues = session.workspace().desk().issues(bulletin->id);
    if (issues.isEmpty())
        return refuse(Refusal::Kind::NotFound, ArticleCommands::tr("This bulletin has no issue yet."), ArticleCommands::tr("Make one with: bulletin issue new"));
    return issues.first();
}

Outcome<SectionId> targetSection(Session &session, const Issue &issue, const QString &name)
{
    QStringList names;
    for (const IssueSection &section : session.workspace().desk().sections(issue.id)) {
        if (section.name == name)
            return section.id;
        names.append(section.name);
    }
    return refuse(Refusal::Kind::NotFound, ArticleCommands::tr("%1 has no section “%2”.").arg(issueLabel(issue), name),
                  ArticleCommands::tr("Its sections are: %1").arg(names.join(QStringLiteral("、"))));
}

Outcome<QList<DraftReading>> readDrafts(const ImportRequest &request)
{
    QList<DraftReading> drafts;
    for (const std::string &path : request.files) {
        InputFile file(QString::fromStdString(path));
        Outcome<DraftReading> draft = readDraft(file.device(), file.name());
        if (!draft)
            return tl::unexpected(draft.error());
        if (!request.unit.empty())
            draft->content.units = {QString::fromStdString(request.unit)};
        drafts.append(std::move(*draft));
    }
    return drafts;
}

// All files or none: one that cannot be read leaves the desk as it was.
Result importArticles(Session &session, const ImportRequest &request)
{
    const auto drafts = readDrafts(request);
    if (!drafts)
        return tl::unexpected(drafts.error());
    QList<ArticleContent> contents;
    for (const DraftReading &draft : *drafts)
        contents.append(draft.content);

    Outcome<QList<ArticleId>> added;
    if (request.section.empty() && request.issue.empty()) {
        const auto bulletin = session.bulletin();
        if (!bulletin)
            return tl::unexpected(bulletin.error());
        added = session.workspace().desk().addUnplacedArticles(bulletin->id, contents);
    } else {
        const auto issue = targetIssue(session, request);
        if (!issue)
            return tl::unexpected(issue.error());
        const auto section = targetSection(session, *issue, QString::fromStdString(request.section));
        if (!section)
            return tl::unexpected(section.error());
        added = session.workspace().desk().addArticles(*section, contents);
    }
    if (!added)
        return tl::unexpected(added.error());

    QJsonArray list;
    for (qsizetype i = 0; i < drafts->size(); ++i) {
        QJsonObject row = contentJson(drafts->at(i));
        row.insert(QStringLiteral("id"), added->at(i).text());
        row.insert(QStringLiteral("file"), QString::fromStdString(request.files.at(size_t(i))));
        row.insert(QStringLiteral("section"), request.section.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(request.section)));
        list.append(row);
        session.say(ArticleCommands::tr("Taken in: %1").arg(contents.at(i).titleLines.join(QString())));
        for (const QString &note : drafts->at(i).notes)
            session.say(QStringLiteral("  ") + note);
    }
    session.print(QJsonObject{{QStringLiteral("articles"), list}});
    return ExitStatus::Done;
}

} // namespace

void addArticleCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *group = addCommand(application, "article", ArticleCommands::tr("Articles: drafts, reviews, comments; import and text"));
    group->require_subcommand(1);

    const auto request = std::make_shared<ImportRequest>();
    CLI::App *command = addCommand(*group, "import", ArticleCommands::tr("Take drafts in; without --section they wait unplaced at the desk"));
    command->add_option("FILE", request->files, ArticleCommands::tr("Drafts: .docx, .odt, .rtf, .html, .txt").toStdString())->required();
    command->add_option("--section", request->section, ArticleCommands::tr("The section of the issue to place them in").toStdString());
    command->add_option("--issue", request->issue, ArticleCommands::tr("The issue; the newest where it is not given").toStdString());
    command->add_option("--unit", request->unit, ArticleCommands::tr("The submitting unit, instead of the one in the draft").toStdString());
    command->callback([&session, &chosen, request] { chosen = [&session, request] { return importArticles(session, *request); }; });

    const auto file = std::make_shared<std::string>();
    command = addCommand(*group, "text", ArticleCommands::tr("Print what is understood of a draft; changes nothing"));
    command->add_option("FILE", *file, ArticleCommands::tr("The draft").toStdString())->required();
    command->callback([&session, &chosen, file] { chosen = [&session, file] { return printArticleText(session, QString::fromStdString(*file)); }; });

    addDraftCommands(*group, session, chosen);
    addProcessCommands(*group, session, chosen);
    addCompareCommands(*group, session, chosen);
    addCommentCommands(*group, session, chosen);
}

} // namespace bulletin
