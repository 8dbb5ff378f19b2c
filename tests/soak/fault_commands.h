// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/soak/office_facts.h"

namespace bulletin {

// What is done while the disk fails: one line each. {office} is the folder with the desk, its last
// export (out/) and backup (backup.db), and people/ with a desk that has accounts; {input} holds issue.txt, draft.txt and older.db, a backup. Words
// of the command line; a first word with -- is a part of soak_faults itself.
struct FaultCommand {
    const char *name;
    const char *words;
    Passing passing = Passing::AtOnce;
    const char *mayLack = ""; // files that it makes as a courtesy
};

inline constexpr FaultCommand faultCommands[] = {
    {"init", "--data {office}/new init", Passing::InSteps},
    {"import into a new desk", "--data {office}/new issue import {input}/issue.txt", Passing::InSteps},
    {"import an issue", "--data {office} issue import {input}/issue.txt", Passing::InSteps}, // the desk is backed up first
    {"new issue", "--data {office} issue new --date 2025-07-31"},
    {"take a draft in", "--data {office} article import {input}/draft.txt"},
    {"place a draft", "--data {office} article import --section 本馆动态 {input}/draft.txt"},
    {"journal", "--journal {office}/desk.db"},
    {"save", "--save {office}/desk.db"},
    {"submit", "--submit {office}/people/desk.db"},
    {"review", "--review {office}/people/desk.db"},
    {"sign off", "--sign {office}/people/desk.db"},
    {"sign in and sign off", "--data {office}/people --as signer issue sign 2024-1", Passing::Freely},
    {"add a person", "--data {office}/people --as admin user add wang --name 老王 --role editor", Passing::Freely},
    {"sign-off sheet", "--data {office}/people --as signer issue sheet 2024-1 --kind sign --out {office}/out/sign.pdf", Passing::Freely},
    {"export text", "--data {office} issue export 2025-6 --format txt --out {office}/out"},
    {"export Word", "--data {office} issue export 2025-6 --format docx --out {office}/new/folder"},
    {"export a page", "--data {office} issue export 2025-6 --format html --out {office}/out"},
    {"export PDF and all", "--data {office} issue export 2025-6 --format pdf,docx,html,txt --out {office}/out"},
    {"backup", "--data {office} backup {office}/copy.db", Passing::InSteps}, // the signed head first, then the copy
    {"backup over the last one", "--data {office} backup {office}/backup.db", Passing::InSteps},
    {"restore", "--data {office} restore {input}/older.db", Passing::InSteps, "backups/"}, // the desk is kept aside in any case
    {"restore into a new desk", "--data {office}/new restore {input}/older.db"},
};

} // namespace bulletin
