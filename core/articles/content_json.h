// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

#include <QJsonObject>

namespace bulletin {

// What the journal keeps of an article that is being written, new images included (base64).
QJsonObject contentJson(const ArticleContent &content);
ArticleContent contentFromJson(const QJsonObject &object);

} // namespace bulletin
