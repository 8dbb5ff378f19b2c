// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/session.h"
#include "core/checks/finding.h"

#include <functional>

namespace bulletin {

// How the command line shows findings to people.
struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(bulletin::CheckCommands)
};

// One line each: where, how grave, what.
void sayFindings(const Session &session, const QString &name, const QList<Finding> &findings, const std::function<QString(int)> &articleTitle);

// Counts by severity and by rule over all that was checked.
class FindingSummary final {
public:
    void add(const QList<Finding> &findings, int characters);
    bool hasErrors() const { return m_bySeverity.value(Severity::Error) > 0; }
    void say(const Session &session) const;

private:
    QHash<Severity, int> m_bySeverity;
    QMap<QString, int> m_byRule;
    int m_characters = 0;
};

} // namespace bulletin
