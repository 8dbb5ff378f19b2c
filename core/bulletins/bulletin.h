// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/issues/issue_document.h"

namespace bulletin {

// 刊物: the settings from which new issues are made. A changed setting never reaches back into
// an issue that exists.
struct Bulletin {
    BulletinId id;
    qint64 version = 0;
    QString name;      // as the masthead prints it
    QString publisher; // 编印单位, without the closing 编
    QStringList sections; // names in printed order
    Distribution distribution;
    Colophon colophon;
    QString templateName; // key of resources/templates; empty: default
    int plannedPages = 16;
    int firstCumulative = 1; // 总期号 of the very first issue kept here; 0: this bulletin has none
};

} // namespace bulletin
