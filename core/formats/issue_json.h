// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/issues/issue_document.h"

#include <QJsonObject>

namespace bulletin {

// The Issue shape of DESIGN §5, for outsiders, and back. Numbers are integers, the date is
// YYYY-MM-DD; article counts in doubts from 1 in printed order, null for the issue itself.
QJsonObject issueJson(const IssueDocument &issue);

// The inverse, for the bundled sample and for tests. An image block may name a "file" instead of an
// image id: then `images` is keyed by file name. Refused (Validation) where it is not such a shape.
Outcome<IssueDocument> issueFromJson(const QByteArray &json, const Images &images);

} // namespace bulletin
