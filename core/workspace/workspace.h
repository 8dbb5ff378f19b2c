// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/anchor.h"
#include "core/backup/second_backup.h"
#include "core/base/clock.h"
#include "core/base/refusal.h"
#include "core/desk/desk.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace bulletin {

class FontBook;
class LanguageModel;
class TemplateLibrary;

// The composition root: opens the database, builds desk, fonts and templates, owns them all and
// passes references down. Both programs make exactly one; every test makes its own.
class Workspace final {
public:
    struct Options {
        QString database;      // file path or postgresql:// URL
        QString actor = QStringLiteral("local");
        std::optional<QDateTime> fixedNow; // --now
        bool create = false;   // make the desk where there is none (the window, init, import)
        bool shared = false;   // init --shared: mode 0660 in a setgid folder
        Safeguards safeguards = {}; // tests alone put their own
    };
    // Refused: no desk there, newer database, network share. Throws Failure: unreadable.
    static Outcome<std::unique_ptr<Workspace>> open(const Options &options);
    // $XDG_DATA_HOME/bulletin-desk/desk.db, or desk.db in the folder of --data.
    static QString defaultDatabase(const QString &dataFolder = {});
    static bool isServer(const QString &database); // a URL rather than a file
    ~Workspace();

    Desk &desk();
    const Clock &clock() const;
    FontBook &fonts();
    // Finds and opens the fonts of a template's page on a thread of its own, while the window is being
    // built; fonts() waits for it. Optional, once, before fonts() is first asked for.
    void prepareFonts(const QString &templateName);
    // Loads the PC's model of written Chinese (language_model.h), if it has one, on a thread of its own.
    void prepareLanguageModel();
    std::shared_ptr<const LanguageModel> languageModel(); // null: not prepared, not there yet, or none
    const TemplateLibrary &templates() const;
    QString database() const; // file path or URL without its password
    QString backupFolder() const; // beside a SQLite file; empty on PostgreSQL

    // core/backup on this workspace's database.
    MaybeRefusal backUp(const QString &path);
    // Into backupFolder(), then to the second place; nothing where nothing changed, or on PostgreSQL.
    std::optional<QString> automaticBackup();
    SecondBackup secondBackup() const; // of the last automaticBackup() here; before it, what is known of earlier ones
    bool isReadOnly() const; // the desk can be read, and nothing written
    qint64 freeBytes() const; // on the desk's disk; -1: unknown, or a server's
    // Against the anchors in the desk, those beside its backups, and those that the person brings.
    QStringList verify(const QList<Anchor> &given = {});

private:
    Workspace();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bulletin
