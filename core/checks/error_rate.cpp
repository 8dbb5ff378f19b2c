// SPDX-License-Identifier: Apache-2.0
#include "core/checks/error_rate.h"

#include "core/base/code_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct ErrorRateTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ErrorRate)
};

constexpr CodeRow<ErrorClass> classRows[] = {
    {ErrorClass::Wording, "wording", ""},        {ErrorClass::Number, "number", ""}, {ErrorClass::Mark, "mark", ""},
    {ErrorClass::NumberForm, "number-form", ""}, {ErrorClass::Layout, "layout", ""}, {ErrorClass::Fact, "fact", ""},
    {ErrorClass::Structure, "structure", ""}};
constexpr CodeTable<ErrorClass> classes(classRows);

QList<ErrorScale::Weight> weightsFrom(const QJsonArray &rows)
{
    QList<ErrorScale::Weight> weights;
    for (const QJsonValue &row : rows)
        weights.append({row["characters"_L1].toInt(1), row["weight"_L1].toDouble(), row["most"_L1].toDouble()});
    std::sort(weights.begin(), weights.end(), [](const auto &a, const auto &b) { return a.characters < b.characters; });
    return weights;
}

bool takeWeights(ErrorScale &scale, const QJsonObject &json)
{
    for (auto row = json.begin(); row != json.end(); ++row) {
        const std::optional<ErrorClass> kind = classes.parse(row.key());
        const QList<ErrorScale::Weight> weights = weightsFrom(row.value().toArray());
        const bool right = !weights.isEmpty() && std::all_of(weights.begin(), weights.end(), [](const auto &weight) { return weight.weight > 0; });
        if (!kind || !right)
            return false;
        scale.weights.insert(*kind, weights);
    }
    return scale.weights.size() == classes.values().size();
}

bool takeRules(ErrorScale &scale, const QJsonObject &json)
{
    for (auto row = json.begin(); row != json.end(); ++row) {
        const std::optional<ErrorClass> kind = classes.parse(row.value().toString());
        if (!kind)
            return false;
        scale.rules.insert(row.key(), *kind);
    }
    return true;
}

// Without what both begin and end with.
struct Difference {
    QStringView wrong;
    QStringView right;
};

Difference differenceOf(QStringView wrong, QStringView right)
{
    const qsizetype shorter = std::min(wrong.size(), right.size());
    qsizetype before = 0;
    while (before < shorter && wrong.at(before) == right.at(before))
        ++before;
    qsizetype after = 0;
    while (after < shorter - before && wrong.at(wrong.size() - 1 - after) == right.at(right.size() - 1 - after))
        ++after;
    return {wrong.sliced(before, wrong.size() - before - after), right.sliced(before, right.size() - before - after)};
}

template <class Test>
bool all(const Difference &difference, Test test)
{
    return std::all_of(difference.wrong.begin(), difference.wrong.end(), test) && std::all_of(difference.right.begin(), difference.right.end(), test);
}

template <class Test>
QString without(QString text, Test test)
{
    return text.removeIf(test);
}

bool isMark(QChar character)
{
    return character.isPunct() || character.isSymbol();
}

double weightOf(const CountedError &error, const ErrorScale &scale)
{
    double weight = 0;
    for (const ErrorScale::Weight &row : scale.weights.value(error.kind)) {
        if (error.characters >= row.characters)
            weight = row.weight;
    }
    return error.weighty ? weight * scale.weightyFactor : weight;
}

} // namespace

std::optional<ErrorClass> ErrorScale::classOf(const QString &rule) const
{
    const auto own = rules.constFind(rule);
    if (own != rules.constEnd())
        return *own;
    const auto family = rules.constFind(rule.left(3));
    return family == rules.constEnd() ? std::nullopt : std::optional(*family);
}

Outcome<ErrorScale> errorScaleFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ErrorScale scale;
    scale.name = object.value("name"_L1).toString();
    scale.limit = object.value("limit"_L1).toDouble();
    scale.mostRepeats = object.value("most_repeats"_L1).toInt();
    scale.weightyFactor = object.value("weighty_factor"_L1).toDouble();
    for (const QJsonValue &rule : object.value("weighty_rules"_L1).toArray())
        scale.weightyRules.append(rule.toString());
    const bool right = takeWeights(scale, object.value("weights"_L1).toObject()) && takeRules(scale, object.value("rules"_L1).toObject());
    if (!right || scale.name.isEmpty() || scale.limit <= 0 || scale.mostRepeats < 1 || scale.weightyFactor < 1)
        return refuse(Refusal::Kind::Validation, ErrorRateTexts::tr("This is no scale of error rates."));
    return scale;
}

const ErrorScale &errorScale2020()
{
    static const ErrorScale scale = [] {
        QFile file(u":/checks/error_rates/periodicals-2020.json"_s);
        file.open(QIODevice::ReadOnly);
        const Outcome<ErrorScale> read = errorScaleFromJson(file.readAll());
        Q_ASSERT(read);
        return *read;
    }();
    return scale;
}

CountedError errorOfChange(const QString &wrong, const QString &right, bool weighty)
{
    const Difference difference = differenceOf(wrong, right);
    CountedError error{ErrorClass::Wording, 1, weighty, wrong + u'\n' + right};
    const auto isBlank = [](QChar character) { return character.isSpace(); };
    const auto isNoWord = [](QChar character) { return isMark(character) || character.isSpace(); };
    if (without(wrong, isBlank) == without(right, isBlank))
        error.kind = ErrorClass::Layout;
    else if (without(wrong, isNoWord) == without(right, isNoWord)) // 重庆日报 → 《重庆日报》, too
        error.kind = ErrorClass::Mark;
    else if (all(difference, [](QChar character) { return character.isDigit(); }))
        error.kind = ErrorClass::Number;
    else
        error.characters = int(std::max(difference.wrong.size(), difference.right.size()));
    return error;
}

QList<CountedError> errorsOf(const QList<Finding> &findings, const ErrorScale &scale)
{
    QList<CountedError> errors;
    for (const Finding &finding : findings) {
        const std::optional<ErrorClass> kind = scale.classOf(finding.rule);
        if (!kind || finding.severity == Severity::Hint)
            continue;
        const bool wording = *kind == ErrorClass::Wording && !finding.fixes.isEmpty() && finding.fixes.front().edits.size() == 1;
        const CountedError change = wording ? errorOfChange(finding.text, finding.fixes.front().edits.front().text, false) : CountedError();
        const bool weighty = scale.weightyRules.contains(finding.rule) || (finding.place.article > 0 && finding.place.block == 0);
        errors.append({*kind, change.characters, weighty, finding.rule + u'\n' + finding.text});
    }
    return errors;
}

double weightedErrors(const QList<CountedError> &errors, const ErrorScale &scale)
{
    QHash<QString, int> repeats;
    QHash<ErrorClass, double> sums;
    for (const CountedError &error : errors) {
        if (++repeats[error.what] <= scale.mostRepeats)
            sums[error.kind] += weightOf(error, scale);
    }
    double sum = 0;
    for (auto row = sums.begin(); row != sums.end(); ++row) {
        const QList<ErrorScale::Weight> weights = scale.weights.value(row.key());
        const double most = weights.isEmpty() ? 0 : weights.front().most;
        sum += most > 0 ? std::min(most, row.value()) : row.value();
    }
    return sum;
}

double errorRate(double weighted, int characters)
{
    return characters > 0 ? weighted * 10000 / characters : 0;
}

} // namespace bulletin
