// SPDX-License-Identifier: Apache-2.0
#include "app/commands/check_words.h"
#include "app/commands/commands.h"
#include "app/commands/input_file.h"
#include "core/checks/check_table.h"
#include "core/checks/checker.h"
#include "core/workspace/file_check.h"

#include <QJsonDocument>

namespace bulletin {
namespace {

struct CheckOptions {
    std::vector<std::string> files;
    std::string issue;
    std::string profile;
    std::vector<std::string> rules;
    std::string knowledge;
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

// --rules PUN01,SPC: these alone; a family's letters stand for all of it.
MaybeRefusal keepOnly(Profile &profile, const std::vector<std::string> &wanted)
{
    if (wanted.empty())
        return {};
    QStringList names;
    for (const std::string &name : wanted)
        names += QString::fromStdString(name).toUpper().split(u',', Qt::SkipEmptyParts);
    QHash<QString, Profile::Level> levels;
    for (const RuleFamily &family : ruleFamilies()) {
        for (const RuleInfo &rule : family.rules) {
            const QString id = QLatin1StringView(rule.id);
            const bool keep = names.contains(id) || names.contains(id.left(3));
            levels.insert(id, Profile::Level{keep, profile.levels.value(id).severity});
        }
    }
    for (const QString &name : std::as_const(names)) {
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

Result check(Session &session, const CheckOptions &options)
{
    Outcome<Profile> profile = profileOf(QString::fromStdString(options.profile));
    if (!profile)
        return tl::unexpected(profile.error());
    if (const MaybeRefusal refusal = keepOnly(*profile, options.rules))
        return tl::unexpected(*refusal);
    return checkFiles(session, Checker(*profile, bundledKnowledge()), options.files);
}

} // namespace

void addCheckCommands(CLI::App &application, Session &session, ChosenCommand &chosen)
{
    CLI::App *command = addCommand(application, "check", CheckWords::tr("Look for errors in files, or in an issue of the desk"));
    auto options = std::make_shared<CheckOptions>();
    command->add_option("FILE", options->files, CheckWords::tr("Files to check; a file that holds a whole issue is checked as one").toStdString())->required();
    command->add_option("--profile", options->profile, CheckWords::tr("The house style: a name, or a JSON file").toStdString());
    command->add_option("--rules", options->rules, CheckWords::tr("Only these rules (PUN01,SPC,…)").toStdString());
    command->callback([&session, &chosen, options] { chosen = [&session, options] { return check(session, *options); }; });
}

} // namespace bulletin
