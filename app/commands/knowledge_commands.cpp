// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/input_file.h"
#include "core/base/save_file.h"
#include "core/desk/check_verbs.h"
#include "core/workspace/knowledge_file.h"

#include <QFileInfo>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

struct KnowledgeCommands {
    Q_DECLARE_TR_FUNCTIONS(bulletin::KnowledgeCommands)
};

struct KnowledgeRequest {
    std::string kind, name, file, out;
    // of a row
    std::string post, unit, from, to, term, preferred, source, right, pattern, titleKind, reason, rule;
    std::vector<std::string> exceptions, wrongExamples, rightExamples;
    int order = 0;
};

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

QStringList texts(const std::vector<std::string> &list)
{
    QStringList made;
    for (const std::string &one : list)
        made.append(text(one));
    return made;
}

KnowledgeKind kindOf(const KnowledgeRequest &request)
{
    return parseKnowledgeKind(text(request.kind)).value_or(KnowledgeKind::People); // the parser lets nothing else pass
}

Outcome<CheckVerbs *> checksOf(Session &session)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    return &(*workspace)->desk().checks();
}

QJsonObject jsonOf(const OfficeRow &row)
{
    QJsonObject json = rowJson(row.row);
    json.insert(u"id"_s, row.id.text());
    json.insert(u"version"_s, row.version);
    return json;
}

Result listRows(Session &session, const KnowledgeRequest &request)
{
    const auto checks = checksOf(session);
    if (!checks)
        return tl::unexpected(checks.error());
    const KnowledgeKind kind = kindOf(request);
    const QList<OfficeRow> rows = (*checks)->rows(kind);
    QJsonArray array;
    for (const OfficeRow &row : rows)
        array.append(jsonOf(row));
    session.print(array);
    for (const QStringList &cells : knowledgeCells(kind, rows))
        session.say(cells.join(u'\t'));
    return ExitStatus::Done;
}

// The row as a spreadsheet of one line would have it, so that both ways read alike.
Outcome<KnowledgeRow> rowOf(const KnowledgeRequest &request)
{
    const auto day = [](const std::string &written, DayOf which) -> Outcome<QDate> {
        if (const auto found = dayFromCell(text(written), which))
            return *found;
        return refuse(Refusal::Kind::Usage, KnowledgeCommands::tr("“%1” is no day.").arg(text(written)), KnowledgeCommands::tr("Write it as 2024-02-22."));
    };
    const Outcome<QDate> from = day(request.from, DayOf::Beginning);
    const Outcome<QDate> to = day(request.to, DayOf::End);
    if (!from || !to)
        return tl::unexpected(!from ? from.error() : to.error());
    const Examples examples{texts(request.wrongExamples), texts(request.rightExamples)};
    switch (kindOf(request)) {
    case KnowledgeKind::People: {
        Person person{text(request.name), {}, request.order};
        if (const Post post{text(request.post), text(request.unit), *from, *to}; post != Post())
            person.posts.append(post);
        return person;
    }
    case KnowledgeKind::Terms: {
        const TermKind kind = parseTermKind(text(request.term)).value_or(TermKind::Preferred);
        const bool fixed = kind == TermKind::Fixed;
        return Term{kind, fixed ? QString() : text(request.name), fixed ? text(request.name) : text(request.preferred), texts(request.exceptions), *from, *to, text(request.source), examples};
    }
    case KnowledgeKind::Words:
        return ConfusableWord{request.rule.empty() ? ConfusableWord().rule : text(request.rule), text(request.name), text(request.right), text(request.pattern), texts(request.exceptions), text(request.source), examples};
    case KnowledgeKind::Titles: return KnownTitle{text(request.name), text(request.titleKind)};
    case KnowledgeKind::RightWords: return RightWord{text(request.name), text(request.reason)};
    }
    Q_UNREACHABLE();
}

Result addRow(Session &session, const KnowledgeRequest &request)
{
    const Outcome<KnowledgeRow> row = rowOf(request);
    if (!row)
        return tl::unexpected(row.error());
    const auto checks = checksOf(session);
    if (!checks)
        return tl::unexpected(checks.error());
    const auto added = (*checks)->addRow(*row);
    if (!added)
        return tl::unexpected(added.error());
    session.say(KnowledgeCommands::tr("Added: %1").arg(text(request.name)));
    session.print(jsonOf({*added, 1, trimmedRow(*row)}));
    return ExitStatus::Done;
}

Result removeRow(Session &session, const KnowledgeRequest &request)
{
    const auto checks = checksOf(session);
    if (!checks)
        return tl::unexpected(checks.error());
    for (const OfficeRow &row : (*checks)->rows(kindOf(request))) {
        if (rowName(row.row) != text(request.name))
            continue;
        if (const MaybeRefusal refused = (*checks)->removeRow(row.id, row.version))
            return tl::unexpected(*refused);
        session.say(KnowledgeCommands::tr("Removed: %1").arg(text(request.name)));
        session.print(jsonOf(row));
        return ExitStatus::Done;
    }
    return refuse(Refusal::Kind::NotFound, KnowledgeCommands::tr("“%1” is not in the office's knowledge.").arg(text(request.name)),
                  KnowledgeCommands::tr("List what there is with: bulletin knowledge list %1").arg(text(request.kind)));
}

Result importRows(Session &session, const KnowledgeRequest &request)
{
    const auto checks = checksOf(session);
    if (!checks)
        return tl::unexpected(checks.error());
    InputFile file(text(request.file));
    const Outcome<Spreadsheet> sheet = readSpreadsheet(file.device(), file.name());
    if (!sheet)
        return tl::unexpected(sheet.error());
    const Outcome<KnowledgeReading> reading = knowledgeFromSpreadsheet(*sheet, kindOf(request));
    if (!reading)
        return tl::unexpected(reading.error());
    const auto counts = (*checks)->importRows(reading->rows);
    if (!counts)
        return tl::unexpected(counts.error());
    if (!reading->unknownColumns.isEmpty())
        session.say(KnowledgeCommands::tr("Left out are the columns: %1").arg(reading->unknownColumns.join(u'、')));
    session.say(KnowledgeCommands::tr("%1 new, %2 changed, %3 as they were.").arg(counts->added).arg(counts->updated).arg(counts->same));
    session.print(QJsonObject{{u"added"_s, counts->added}, {u"updated"_s, counts->updated}, {u"same"_s, counts->same}, {u"unknown_columns"_s, QJsonArray::fromStringList(reading->unknownColumns)}});
    return ExitStatus::Done;
}

Result exportRows(Session &session, const KnowledgeRequest &request)
{
    const auto checks = checksOf(session);
    if (!checks)
        return tl::unexpected(checks.error());
    const KnowledgeKind kind = kindOf(request);
    const QList<OfficeRow> rows = (*checks)->rows(kind);
    const QString path = QFileInfo(text(request.out)).absoluteFilePath();
    saveFile(path, csvOf(knowledgeCells(kind, rows)));
    session.say(KnowledgeCommands::tr("%n row(s) written to %1", nullptr, int(rows.size())).arg(path));
    session.print(QJsonObject{{u"path"_s, path}, {u"rows"_s, int(rows.size())}});
    return ExitStatus::Done;
}

using RequestPointer = std::shared_ptr<KnowledgeRequest>;

std::vector<std::string> codesOf(const QStringList &codes)
{
    std::vector<std::string> made;
    for (const QString &code : codes)
        made.push_back(code.toStdString());
    return made;
}

std::vector<std::string> kindCodes()
{
    QStringList codes;
    for (const KnowledgeKind kind : allKnowledgeKinds())
        codes.append(knowledgeKindCode(kind));
    return codesOf(codes);
}

void addKind(CLI::App *command, const RequestPointer &request)
{
    const std::string which = CLI::detail::join(kindCodes(), " ");
    command->add_option("KIND", request->kind, KnowledgeCommands::tr("One of: %1").arg(QString::fromStdString(which)).toStdString())->required()->check(CLI::IsMember(kindCodes()).description(""));
}

void addRowOptions(CLI::App *command, const RequestPointer &request)
{
    const auto option = [&](const char *name, std::string &value, const QString &help) { return command->add_option(name, value, help.toStdString()); };
    const auto list = [&](const char *name, std::vector<std::string> &values, const QString &help) { command->add_option(name, values, help.toStdString()); };
    option("NAME", request->name, KnowledgeCommands::tr("The person, the words to be found, the title"))->required();
    option("--post", request->post, KnowledgeCommands::tr("people: the post"));
    option("--unit", request->unit, KnowledgeCommands::tr("people: where the post is"));
    option("--from", request->from, KnowledgeCommands::tr("people, terms: since when (2024-02-22)"));
    option("--to", request->to, KnowledgeCommands::tr("people, terms: until when"));
    command->add_option("--order", request->order, KnowledgeCommands::tr("people: the place in the official list").toStdString())->check(CLI::NonNegativeNumber.description(""));
    QStringList terms;
    for (const TermKind kind : allTermKinds())
        terms.append(termKindCode(kind));
    option("--term", request->term, KnowledgeCommands::tr("terms: %1").arg(terms.join(u' ')))->check(CLI::IsMember(codesOf(terms)).description(""));
    option("--preferred", request->preferred, KnowledgeCommands::tr("terms: what to write instead"));
    option("--right", request->right, KnowledgeCommands::tr("words: what was meant"));
    option("--pattern", request->pattern, KnowledgeCommands::tr("words: a regular expression in place of the bare word"));
    option("--rule", request->rule, KnowledgeCommands::tr("words: WRD01 (wrong in itself), WRD02 (beside these words), WRD03 (similar shape), WRD08 (redundant)"));
    option("--kind", request->titleKind, KnowledgeCommands::tr("titles: newspaper, book, journal, programme or paper"));
    option("--reason", request->reason, KnowledgeCommands::tr("right-words: why"));
    option("--source", request->source, KnowledgeCommands::tr("terms, words: where it is laid down"));
    list("--except", request->exceptions, KnowledgeCommands::tr("terms, words: longer words in which it is right"));
    list("--wrong-example", request->wrongExamples, KnowledgeCommands::tr("terms, words: a sentence in which it must be found"));
    list("--right-example", request->rightExamples, KnowledgeCommands::tr("terms, words: a sentence in which it must not be found"));
}

} // namespace

void addKnowledgeCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *group = addCommand(application, "knowledge", KnowledgeCommands::tr("What the office knows and checks judge by: list, add, remove, import, export"));
    group->require_subcommand(1);
    const auto add = [&](const char *name, const QString &description, Result (*run)(Session &, const KnowledgeRequest &)) {
        CLI::App *command = addCommand(*group, name, description);
        const auto request = std::make_shared<KnowledgeRequest>();
        command->callback([&session, &chosen, request, run] { chosen = [&session, request, run] { return run(session, *request); }; });
        return std::pair(command, request);
    };
    auto [list, listRequest] = add("list", KnowledgeCommands::tr("Print the rows of a kind"), listRows);
    addKind(list, listRequest);
    auto [adding, addRequest] = add("add", KnowledgeCommands::tr("Add a row"), addRow);
    addKind(adding, addRequest);
    addRowOptions(adding, addRequest);
    auto [removing, removeRequest] = add("remove", KnowledgeCommands::tr("Remove a row"), removeRow);
    addKind(removing, removeRequest);
    removing->add_option("NAME", removeRequest->name, KnowledgeCommands::tr("What the row is called").toStdString())->required();
    auto [importing, importRequest] = add("import", KnowledgeCommands::tr("Take in a spreadsheet (.xlsx, .csv): all its rows, or none"), importRows);
    importing->add_option("FILE", importRequest->file, KnowledgeCommands::tr("The spreadsheet; its first row names the columns").toStdString())->required();
    importing->add_option("--kind", importRequest->kind, KnowledgeCommands::tr("What its rows are").toStdString())->required()->check(CLI::IsMember(kindCodes()).description(""));
    auto [exporting, exportRequest] = add("export", KnowledgeCommands::tr("Write the rows of a kind as .csv, as import reads them"), exportRows);
    addKind(exporting, exportRequest);
    exporting->add_option("--out", exportRequest->out, KnowledgeCommands::tr("The file to write").toStdString())->required();
}

} // namespace bulletin
