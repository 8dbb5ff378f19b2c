// SPDX-License-Identifier: Apache-2.0
#include "core/checks/language_model.h"

namespace bulletin {

std::shared_ptr<const LanguageModel> loadSystemLanguageModel()
{
    return {};
}

} // namespace bulletin
