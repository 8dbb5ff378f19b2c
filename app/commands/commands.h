// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/session.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace bulletin {

// What parsing chose; run afterwards, so that every usage error comes before anything is opened.
using ChosenCommand = std::function<Result()>;

// Each adds its commands to the parser. `session` and `chosen` outlive the parser.
void addDeskCommands(CLI::App &application, Session &session, ChosenCommand &chosen);    // init
void addPeopleCommands(CLI::App &application, Session &session, ChosenCommand &chosen);  // user …
void addRulesCommands(CLI::App &application, Session &session, ChosenCommand &chosen);   // rules …
void addRecordCommands(CLI::App &application, Session &session, ChosenCommand &chosen);  // verify backup restore salvage
void addLogCommands(CLI::App &application, Session &session, ChosenCommand &chosen);     // log journal
void addIssueCommands(CLI::App &application, Session &session, ChosenCommand &chosen);   // issue …
void addArticleCommands(CLI::App &application, Session &session, ChosenCommand &chosen); // article …
// … of the group `article`:
void addDraftCommands(CLI::App &group, Session &session, ChosenCommand &chosen);   // new list save history restore
void addProcessCommands(CLI::App &group, Session &session, ChosenCommand &chosen); // submit review return place merge …
void addCompareCommands(CLI::App &group, Session &session, ChosenCommand &chosen); // diff
void addCommentCommands(CLI::App &group, Session &session, ChosenCommand &chosen); // comment …
void addCommissionCommands(CLI::App &application, Session &session, ChosenCommand &chosen); // commission …
void addKnowledgeCommands(CLI::App &application, Session &session, ChosenCommand &chosen); // knowledge …

void addProofCommands(CLI::App &application, Session &session, ChosenCommand &chosen);   // proof …
// issue preflight, sign, unsign, reassemble, publish, erratum, sheet; article sheet: behind issue … and article …
void addCheckCommands(CLI::App &application, Session &session, ChosenCommand &chosen);   // check
void addSignOffCommands(CLI::App &application, Session &session, ChosenCommand &chosen);

// A subcommand that takes the global options behind it, too.
CLI::App *addCommand(CLI::App &parent, const char *name, const QString &description);


} // namespace bulletin
