// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <memory>

namespace bulletin {

// A statistical model of written Chinese, where the PC has one (libime's trigram): how likely a
// sentence is. Optional: rules ask it where it is there and do without where it is not.
// Immutable once loaded; may be asked from any thread.
class LanguageModel {
public:
    virtual ~LanguageModel() = default;
    // log10 probability of the best division of the text into words. Larger is likelier.
    virtual double score(QStringView text) const = 0;
};

// Loads the one of the system; null where there is none or it cannot be read. Takes some tenths of a
// second: never on the thread of the window.
std::shared_ptr<const LanguageModel> loadSystemLanguageModel();

} // namespace bulletin
