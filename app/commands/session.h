// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/refusal.h"
#include "core/issues/issue.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <memory>

namespace bulletin {

// The statuses a command ends with (DESIGN §5); outsiders rely on the numbers.
enum class ExitStatus { Done = 0, Findings = 1, Usage = 2, Refused = 3, Failed = 4 };

// What stands before or after every command.
struct GlobalOptions {
    QString dataFolder;
    QString database;
    QString person; // --as
    QString bulletin;
    QString now;
    bool json = false;
};

using Result = Outcome<ExitStatus>;

// One run of the command line: its options, its one workspace, opened when a command first needs
// it, and the way to standard output. Owned by main.
class Session final {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Session)
public:
    enum class Missing { Refuse, Create };
    // Who must be signed in on a desk with accounts. Whoever still has a first password may only
    // choose an own one.
    enum class Person { Needed, NotNeeded, ChoosesPassword };

    GlobalOptions options;
    std::optional<QByteArray> password; // where a command has asked for it already

    QString databasePath() const; // file or URL that the options name
    Outcome<Workspace *> open(Missing missing = Missing::Refuse, Person person = Person::Needed);
    // The workspace of an opened desk; open() came first.
    Workspace &workspace();
    Outcome<Workspace::Options> workspaceOptions() const;

    Outcome<Issue> issue(const QString &name);
    Outcome<Bulletin> bulletin(); // --bulletin, or the only one

    // One JSON document; only with --json.
    void print(const QJsonObject &object) const;
    void print(const QJsonArray &array) const;
    // A line for people; only without --json.
    void say(const QString &line) const;

private:
    MaybeRefusal admit(Workspace &workspace, Person person) const;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace bulletin
