// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check_words.h"
#include "app/commands/commands.h"
#include "app/commands/input_file.h"
#include "core/checks/check_table.h"
#include "core/checks/checker.h"
#include "core/checks/knowledge_from_json.h"
#include "core/checks/language_model.h"
#include "core/checks/finding_json.h"
#include "core/desk/check_verbs.h"
#include "core/workspace/file_check.h"

#include <QJsonDocument>

namespace bulletin {
namespace {

struct CheckOptions {
    std::vector<std::string> files;
    std::string issue;
    std::string profile;
    std::string rules;
    std::string knowledge;
    std::string ignore;
    std::string heed;
    std::string scope = "here";
    std::string reason;
    bool withIgnored = false;
    bool spelling = false;
};

// A bundled profile's name, or a file that holds one.
Outcome<Profile> profileOf(const QString &name)
{
    if (!name.endsWith(QLatin1StringView(".json")))
        return bundledProfile(name.isEmpty() ? QStringLiteral("gbt") : name);
    InputFile file(name);
    const QJsonDocument json = QJsonDocument::fromJson(file.device().readAll());
    if (!json.isObject())
        return refuse(Refusal::Kind::Usage, CheckWords::tr("“%1” holds no checking profile.").arg(file.name()));
    return profileFromJson(json.object());
}

// Ours, and that of a file where one is named.
Outcome<Knowledge> knowledgeOf(const QString &path)
{
    if (path.isEmpty())
        return bundledKnowledge();
    InputFile file(path);
    const Outcome<Knowledge> office = knowledgeFromJson(file.device().readAll());
    if (!office)
        return tl::unexpected(office.error());
    return joinedKnowledge(bundledKnowledge(), *office);
}

// --rules PUN01,SPC: these alone; a family's letters stand for all of it.
MaybeRefusal keepOnly(Profile &profile, const std::string &wanted)
{
    if (wanted.empty())
        return {};
    const QStringList names = QString::fromStdString(wanted).toUpper().split(u',', Qt::SkipEmptyParts);
    QHash<QString, Profile::Level> levels;
    for (const RuleFamily &family : ruleFamilies()) {
        for (const RuleInfo &rule : family.rules) {
            const QString id = QLatin1StringView(rule.id);
            const bool keep = names.contains(id) || names.contains(id.left(3));
            levels.insert(id, Profile::Level{keep, profile.levels.value(id).severity});
        }
    }
    for (const QString &name : names) {
        const bool known = std::any_of(levels.keyBegin(), levels.keyEnd(), [&name](const QString &id) { return id == name || id.left(3) == name; });
        if (!known)
            return Refusal{Refusal::Kind::Usage, CheckWords::tr("There is no rule “%1”.").arg(name), CheckWords::tr("Rules are named as in PUN01; a family as in PUN.")};
    }
    profile.levels = levels;
    return {};
}

Result checkFiles(Session &session, const Checker &checker, const std::vector<std::string> &files)
{
    QJsonArray rows;
    FindingSummary summary;
    for (const std::string &path : files) {
        InputFile file(QString::fromStdString(path));
        const Outcome<CheckedFile> checked = CheckedFile::read(file.device(), file.name());
        if (!checked)
            return tl::unexpected(checked.error());
        const QList<Finding> findings = checked->findings(checker);
        for (const QJsonValue &row : checked->json(findings, QString::fromStdString(path)))
            rows.append(row);
        sayFindings(session, file.name(), findings, [&checked](int article) { return checked->articleTitle(article); });
        summary.add(findings, checked->characters());
    }
    session.print(rows);
    summary.say(session);
    return summary.hasErrors() ? ExitStatus::Findings : ExitStatus::Done;
}

// Where the PC has a language model it judges doubled characters, too; --spelling also asks it for hints.
Outcome<Checker> withLanguageModel(const Session &session, const Checker &checker, bool spelling)
{
    const std::shared_ptr<const LanguageModel> model = loadSystemLanguageModel();
    if (!spelling)
        return checker.with(model);
    Profile profile = checker.profile();
    profile.levels.insert(QStringLiteral("WRD09"), Profile::Level{true, Severity::Hint});
    if (!model)
        session.say(CheckWords::tr("This PC has no language model (package libime-data-language-model): misspelt words are only found as far as the tables know them."));
    return Checker(profile, checker.knowledge(), model);
}

Outcome<Checker> checkerOf(const Session &session, const CheckOptions &options)
{
    Outcome<Profile> profile = profileOf(QString::fromStdString(options.profile));
    if (!profile)
        return tl::unexpected(profile.error());
    if (const MaybeRefusal refusal = keepOnly(*profile, options.rules))
        return tl::unexpected(*refusal);
    Outcome<Knowledge> knowledge = knowledgeOf(QString::fromStdString(options.knowledge));
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    return withLanguageModel(session, Checker(*profile, *knowledge), options.spelling);
}

// On a desk the bulletin's own profile and the office's knowledge, unless the person names others.
Outcome<Checker> deskCheckerOf(const Session &session, CheckVerbs &checks, BulletinId bulletin, const CheckOptions &options)
{
    const Checker own = checks.checker(bulletin);
    Profile profile = own.profile();
    if (!options.profile.empty()) {
        Outcome<Profile> named = profileOf(QString::fromStdString(options.profile));
        if (!named)
            return tl::unexpected(named.error());
        profile = *named;
    }
    if (const MaybeRefusal refusal = keepOnly(profile, options.rules))
        return tl::unexpected(*refusal);
    return withLanguageModel(session, Checker(profile, own.knowledge()), options.spelling);
}

QJsonArray deskJson(const CheckIssue &text, const QList<CheckedFinding> &checked)
{
    QList<Finding> findings;
    for (const CheckedFinding &finding : checked)
        findings.append(finding.finding);
    const QJsonArray shapes = findingsJson(findings, [&text](const Place &place) {
        const CheckText *found = textAt(text, place);
        return found ? found->text : QString();
    });
    QJsonArray rows;
    for (qsizetype index = 0; index < shapes.size(); ++index) {
        QJsonObject row = shapes.at(index).toObject();
        row.insert(QStringLiteral("file"), QJsonValue::Null);
        if (const auto &ignored = checked.at(index).ignored) {
            row.insert(QStringLiteral("ignored"), QJsonObject{{QStringLiteral("scope"), ignoreScopeCode(ignored->scope)}, {QStringLiteral("reason"), ignored->reason},
                                                              {QStringLiteral("person"), ignored->person}, {QStringLiteral("at"), ignored->at.toString(Qt::ISODateWithMs)}});
        }
        rows.append(row);
    }
    return rows;
}

Outcome<CheckedFinding> findingOf(const QList<CheckedFinding> &checked, const QString &key)
{
    for (const CheckedFinding &finding : checked) {
        if (!key.isEmpty() && finding.finding.key == key)
            return finding;
    }
    return refuse(Refusal::Kind::NotFound, CheckWords::tr("Nothing is found in this issue that has the key “%1”.").arg(key),
                  CheckWords::tr("Keys stand in the findings of check --json."));
}

// --ignore KEY and --heed KEY.
MaybeRefusal changeIgnored(CheckVerbs &checks, IssueId issue, const QList<CheckedFinding> &checked, const CheckOptions &options)
{
    if (!options.ignore.empty()) {
        const Outcome<CheckedFinding> found = findingOf(checked, QString::fromStdString(options.ignore));
        if (!found)
            return found.error();
        const std::optional<IgnoreScope> scope = parseIgnoreScope(QString::fromStdString(options.scope));
        if (!scope)
            return Refusal{Refusal::Kind::Usage, CheckWords::tr("“%1” is no scope. There are: here, word, rule.").arg(QString::fromStdString(options.scope)), {}};
        const std::optional<ArticleId> article = found->article.isNull() ? std::nullopt : std::optional(found->article);
        const auto made = checks.ignore(found->finding, *scope, issue, article, QString::fromStdString(options.reason));
        return made ? MaybeRefusal() : made.error();
    }
    if (options.heed.empty())
        return {};
    const Outcome<CheckedFinding> found = findingOf(checked, QString::fromStdString(options.heed));
    if (!found)
        return found.error();
    return found->ignored ? checks.heed(found->ignored->id, found->ignored->version) : MaybeRefusal();
}

Result checkIssue(Session &session, const CheckOptions &options)
{
    const auto workspace = session.open();
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Outcome<Issue> issue = session.issue(QString::fromStdString(options.issue));
    if (!issue)
        return tl::unexpected(issue.error());
    CheckVerbs &checks = (*workspace)->desk().checks();
    const Outcome<Checker> checker = deskCheckerOf(session, checks, issue->bulletin, options);
    if (!checker)
        return tl::unexpected(checker.error());
    const std::optional<CheckVerbs::IssueText> text = checks.text(issue->id);
    if (!text)
        return refuse(Refusal::Kind::Rights, CheckWords::tr("You may not read this issue."));
    const QList<Finding> found = checker->checkIssue(text->text);
    if (const MaybeRefusal refusal = changeIgnored(checks, issue->id, checks.judged(found, issue->id, text->articles), options))
        return tl::unexpected(*refusal);
    QList<CheckedFinding> checked = checks.judged(found, issue->id, text->articles);
    QList<Finding> standing;
    for (const CheckedFinding &finding : std::as_const(checked)) {
        if (finding.stands())
            standing.append(finding.finding);
    }
    if (!options.withIgnored)
        checked.removeIf([](const CheckedFinding &finding) { return !finding.stands(); });
    session.print(deskJson(text->text, checked));
    sayFindings(session, issueLabel(*issue), standing, [&text](int article) { return text->text.articles.value(article - 1).texts.value(0).text; });
    FindingSummary summary;
    summary.add(standing, visibleCharacters(text->text));
    summary.say(session);
    return summary.hasErrors() ? ExitStatus::Findings : ExitStatus::Done;
}

Result check(Session &session, const CheckOptions &options)
{
    if (!options.issue.empty())
        return checkIssue(session, options);
    const Outcome<Checker> checker = checkerOf(session, options);
    if (!checker)
        return tl::unexpected(checker.error());
    return checkFiles(session, *checker, options.files);
}

} // namespace

void addCheckCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *command = addCommand(application, "check", CheckWords::tr("Look for errors in files, or in an issue of the desk"));
    auto options = std::make_shared<CheckOptions>();
    CLI::Option *files = command->add_option("FILE", options->files, CheckWords::tr("Files to check; a file that holds a whole issue is checked as one").toStdString());
    CLI::Option *issue = command->add_option("--issue", options->issue, CheckWords::tr("An issue of the desk: 2024-1 or total232").toStdString())->excludes(files);
    command->add_option("--profile", options->profile, CheckWords::tr("The house style: a name, or a JSON file").toStdString());
    command->add_option("--rules", options->rules, CheckWords::tr("Only these rules (PUN01,SPC,…)").toStdString());
    command->add_option("--knowledge", options->knowledge, CheckWords::tr("A JSON file with the office's people, units and terms").toStdString());
    command->add_flag("--spelling", options->spelling, CheckWords::tr("Also hint at words that may be misspelt, by the PC's language model").toStdString());
    CLI::Option *ignore = command->add_option("--ignore", options->ignore, CheckWords::tr("Let the finding of this key stand; with --reason").toStdString())->needs(issue);
    command->add_option("--scope", options->scope, CheckWords::tr("here (the default), word or rule").toStdString())->needs(ignore);
    command->add_option("--reason", options->reason, CheckWords::tr("Why it may stand").toStdString())->needs(ignore);
    command->add_option("--heed", options->heed, CheckWords::tr("Let the finding of this key count again").toStdString())->needs(issue)->excludes(ignore);
    command->add_flag("--ignored", options->withIgnored, CheckWords::tr("With what is ignored (in JSON)").toStdString())->needs(issue);
    command->require_option(1, 0);
    command->callback([&session, &chosen, options] { chosen = [&session, options] { return check(session, *options); }; });
}

} // namespace bulletin
