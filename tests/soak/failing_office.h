// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/soak/soak_support.h"
#include "tests/support/office.h"

#include <QStringList>
#include <QTemporaryDir>

namespace bulletin {

// The office in which the disk fails, ready to be copied: a desk with an issue, an article of its own
// and one more version of that in the journal, an old export and an old backup; and in people/ a desk
// with accounts, where a draft waits to be submitted, another for its first review, and an issue for its sign-off.
struct FailingOffice {
    QTemporaryDir scratch;
    QString base;
    QString input; // what commands read: issue.txt, draft.txt, older.db
    FailingOffice();
    // The words of the command line, at the hour of this office's clock.
    static QStringList atItsHour(const QStringList &words);
};

// What the command line cannot do (yet), as parts of the harness: --save, --journal, --submit, --review,
// --sign, each with a desk's file; and --careless FILE, the control that takes QSaveFile at its word.
SoakParts failingOfficeParts();

} // namespace bulletin
