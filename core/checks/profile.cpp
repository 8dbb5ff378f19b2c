// SPDX-License-Identifier: Apache-2.0
#include "core/checks/profile.h"

#include "core/base/code_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace bulletin {
namespace {

struct Profiles {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Profiles)
};

constexpr CodeRow<Profile::Blank> blankRows[] = {
    {Profile::Blank::None, "none", ""}, {Profile::Blank::One, "one", ""}, {Profile::Blank::Either, "either", ""}};
constexpr CodeTable<Profile::Blank> blanks(blankRows);
constexpr CodeRow<Profile::RangeMark> rangeRows[] = {
    {Profile::RangeMark::Dash, "dash", ""}, {Profile::RangeMark::Wave, "wave", ""}, {Profile::RangeMark::Either, "either", ""}};
constexpr CodeTable<Profile::RangeMark> ranges(rangeRows);
constexpr CodeRow<Profile::PostOrder> orderRows[] = {
    {Profile::PostOrder::PostFirst, "post-first", ""}, {Profile::PostOrder::NameFirst, "name-first", ""}, {Profile::PostOrder::Either, "either", ""}};
constexpr CodeTable<Profile::PostOrder> orders(orderRows);

// "off", or a severity.
QString levelCode(const Profile::Level &level)
{
    return !level.on ? QStringLiteral("off") : level.severity ? severityCode(*level.severity) : QStringLiteral("on");
}

std::optional<Profile::Level> parseLevel(const QString &code)
{
    if (code == QLatin1StringView("off") || code == QLatin1StringView("on"))
        return Profile::Level{code == QLatin1StringView("on"), {}};
    const std::optional<Severity> severity = parseSeverity(code);
    return severity ? std::optional(Profile::Level{true, severity}) : std::nullopt;
}

template <class Value>
bool take(Value &field, const CodeTable<Value> &table, const QJsonValue &json)
{
    const std::optional<Value> value = table.parse(json.toString());
    field = value.value_or(field);
    return value.has_value();
}

bool takeFlag(bool &field, const QJsonValue &json)
{
    field = json.toBool(field);
    return json.isBool();
}

// Also of a rule that this version does not know: the profile may have been written by a newer one.
bool isRuleId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{3}[0-9]{2}$"));
    return form.match(id).hasMatch();
}

bool takeLevels(Profile &profile, const QJsonValue &json)
{
    const QJsonObject rules = json.toObject();
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        const std::optional<Profile::Level> level = parseLevel(rule.value().toString());
        if (!level || !isRuleId(rule.key()))
            return false;
        profile.levels.insert(rule.key(), *level);
    }
    return json.isObject();
}

bool takeField(Profile &profile, const QString &key, const QJsonValue &json)
{
    if (key == QLatin1StringView("name")) {
        profile.name = json.toString();
        return !profile.name.isEmpty();
    }
    if (key == QLatin1StringView("han_digit_blank"))
        return take(profile.hanDigitBlank, blanks, json);
    if (key == QLatin1StringView("number_range"))
        return take(profile.numberRange, ranges, json);
    if (key == QLatin1StringView("post_order"))
        return take(profile.postOrder, orders, json);
    if (key == QLatin1StringView("credit_required"))
        return takeFlag(profile.creditRequired, json);
    if (key == QLatin1StringView("titles_without_stop"))
        return takeFlag(profile.titlesWithoutStop, json);
    if (key == QLatin1StringView("declared_short_forms"))
        return takeFlag(profile.declaredShortForms, json);
    if (key == QLatin1StringView("longest_title")) {
        profile.longestTitle = json.toInt();
        return profile.longestTitle > 0;
    }
    return key == QLatin1StringView("rules") && takeLevels(profile, json);
}

} // namespace

QJsonObject profileJson(const Profile &profile)
{
    QJsonObject rules;
    for (auto level = profile.levels.begin(); level != profile.levels.end(); ++level)
        rules.insert(level.key(), levelCode(level.value()));
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("han_digit_blank"), blanks.code(profile.hanDigitBlank)},
            {QStringLiteral("number_range"), ranges.code(profile.numberRange)},
            {QStringLiteral("post_order"), orders.code(profile.postOrder)},
            {QStringLiteral("credit_required"), profile.creditRequired},
            {QStringLiteral("titles_without_stop"), profile.titlesWithoutStop},
            {QStringLiteral("declared_short_forms"), profile.declaredShortForms},
            {QStringLiteral("longest_title"), profile.longestTitle},
            {QStringLiteral("rules"), rules}};
}

Outcome<Profile> profileFromJson(const QJsonObject &json)
{
    Profile profile;
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (!takeField(profile, field.key(), field.value()))
            return refuse(Refusal::Kind::Validation, Profiles::tr("“%1” is no setting of a checking profile, or its value is none.").arg(field.key()));
    }
    return profile;
}

QStringList bundledProfiles()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/checks/profiles")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

Outcome<Profile> bundledProfile(const QString &name)
{
    if (!bundledProfiles().contains(name))
        return refuse(Refusal::Kind::NotFound, Profiles::tr("There is no checking profile “%1”.").arg(name),
                      Profiles::tr("There are: %1.").arg(bundledProfiles().join(Profiles::tr(", "))));
    QFile file(QStringLiteral(":/checks/profiles/%1.json").arg(name));
    file.open(QIODevice::ReadOnly);
    return profileFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

} // namespace bulletin
