// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/checks/finding.h"

#include <QHash>

namespace bulletin {

// 编校差错率: errors by weight, per ten thousand characters. What an error weighs and how many are
// allowed is a scale: data, resources/checks/error_rates (the periodicals' of 2020: 国新出发〔2020〕10号).

enum class ErrorClass { Wording, Number, Mark, NumberForm, Layout, Fact, Structure };

struct CountedError {
    ErrorClass kind = ErrorClass::Wording;
    int characters = 1;   // that are wrong, missing or too many
    bool weighty = false; // in a title, or an important name or time
    QString what;         // the same again counts no more than a few times
};

struct ErrorScale {
    struct Weight {
        int characters = 1; // from so many on
        double weight = 1;
        double most = 0; // all errors of the class together weigh no more than that in an issue; 0: no limit
    };
    QString name;
    double limit = 2; // per ten thousand characters, still good
    int mostRepeats = 3;
    double weightyFactor = 2;
    QHash<ErrorClass, QList<Weight>> weights;
    QHash<QString, ErrorClass> rules; // by rule id or family
    QStringList weightyRules;

    std::optional<ErrorClass> classOf(const QString &rule) const;
};
// Refused (Validation) where the data is none.
Outcome<ErrorScale> errorScaleFromJson(const QByteArray &json);
const ErrorScale &errorScale2020(); // bundled; immutable data, read once

// An editor's change of one text into another, by what is different: marks alone, blanks alone, digits, words.
CountedError errorOfChange(const QString &wrong, const QString &right, bool weighty);
// Standing findings; hints do not count.
QList<CountedError> errorsOf(const QList<Finding> &findings, const ErrorScale &scale);

double weightedErrors(const QList<CountedError> &errors, const ErrorScale &scale);
// `characters`: of full pages, 每行字数 × 每面行数 × 面数. 0 where there are none.
double errorRate(double weighted, int characters);

} // namespace bulletin
