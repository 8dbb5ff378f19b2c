// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>

class QObject;

namespace bulletin {

// What the harnesses share. Each is a test program that is its own victim, too: started with
// --PART as its first argument it plays that part instead of testing.
using SoakParts = QMap<QString, std::function<int(const QStringList &arguments)>>;
int soakMain(int argc, char **argv, QObject &test, const SoakParts &parts);

// How often: small in ./dev test, as BULLETIN_SOAK_<name> asks in ./dev soak.
int soakCount(const char *name, int small);
// The figure that a harness is run for, in one line: "2,000 kills: 0 lost, 0 torn, 0 corrupt".
void sayFigure(const QString &line);
QString grouped(qint64 number); // 2,000

// A scratch folder in memory where there is one: thousands of states are looked at in it.
QString fastScratch();

// A program between which and its folder the shim (disk_shim.cpp) stands.
struct Fault {
    int call = 0;  // which changing call; 0: none
    int error = 0; // errno; 0: killed just before the call
    bool stays = false;
};
QProcessEnvironment shimmed(const QString &folder, const QString &trace, const Fault &fault = {});

struct Ended {
    bool crashed = false; // ended by a signal
    int status = 0;
    QByteArray output;
    QByteArray errors;
};
Ended runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);

void writeFiles(const QMap<QString, QByteArray> &files);
void copyFolder(const QString &from, const QString &to);

} // namespace bulletin
