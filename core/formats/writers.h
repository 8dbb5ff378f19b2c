// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"
#include "core/press/page_template.h"

#include <QJsonObject>

class QIODevice;

namespace bulletin {

struct Layout;

// Writers take the whole issue and write to a device; deterministic bytes. They throw Failure
// where the device does not take them.
void writeText(const IssueDocument &issue, QIODevice &out);
void writeHtml(const IssueDocument &issue, const PageTemplate &pageTemplate, QIODevice &out);
// Page numbers of the contents come from our own layout.
void writeDocx(const IssueDocument &issue, const PageTemplate &pageTemplate, const Layout &layout, QIODevice &out);

// The shapes of DESIGN.md §5.
QJsonObject issueJson(const IssueDocument &issue);
QJsonObject layoutJson(const Layout &layout);

} // namespace bulletin
