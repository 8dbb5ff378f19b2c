// SPDX-License-Identifier: Apache-2.0
#include "core/press/page.h"

namespace bulletin {

QString roleText(Role role)
{
    switch (role) {
    case Role::Masthead:
        return QStringLiteral("masthead");
    case Role::Contents:
        return QStringLiteral("contents");
    case Role::Section:
        return QStringLiteral("section");
    case Role::Title:
        return QStringLiteral("title");
    case Role::Heading:
        return QStringLiteral("heading");
    case Role::Body:
        return QStringLiteral("body");
    case Role::Credit:
        return QStringLiteral("credit");
    case Role::Table:
        return QStringLiteral("table");
    case Role::Caption:
        return QStringLiteral("caption");
    case Role::Image:
        return QStringLiteral("image");
    case Role::Tail:
        return QStringLiteral("tail");
    case Role::PageNumber:
        return QStringLiteral("page-number");
    }
    Q_UNREACHABLE();
}

} // namespace bulletin
