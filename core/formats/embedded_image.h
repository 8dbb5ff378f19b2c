// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"

#include <optional>

namespace bulletin {

// PNG, JPEG, GIF or BMP bytes of sensible size, recognised by their content and never decoded;
// nothing for anything else (EMF, WMF, TIFF, SVG …).
std::optional<Image> keptImage(const QByteArray &bytes);

} // namespace bulletin
