// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include "core/backup/anchor_files.h"
#include "core/backup/backup.h"
#include "core/backup/backup_files.h"
#include "core/base/failure.h"
#include "core/checks/language_model.h"
#include "core/press/font_book.h"
#include "core/press/page_template.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <future>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Workspace)
};

// A desk that went astray is not replaced by an empty one in silence.
MaybeRefusal refuseToBeginAnew(const QString &desk)
{
    if (Workspace::isServer(desk) || QFileInfo::exists(desk))
        return std::nullopt;
    const QFileInfo file(desk);
    const QList<BackupFile> backups = backupFiles(backupFolderOf(desk));
    const QStringList aside = QDir(file.absolutePath()).entryList({file.fileName() + u".before-restore-*"_s}, QDir::Files);
    if (backups.isEmpty() && aside.isEmpty())
        return std::nullopt;
    const QString newest = backups.isEmpty() ? file.absolutePath() + u'/' + aside.last() : backups.first().path;
    return Refusal{Refusal::Kind::NotFound, WorkspaceTexts::tr("The desk “%1” is missing, but there are backups of it; no empty desk was made in its place.").arg(desk),
                   WorkspaceTexts::tr("Bring it back with: bulletin restore “%1”; or move what is left of it elsewhere, to begin anew.").arg(newest)};
}

} // namespace

class Workspace::Private final {
public:
    // In the order in which each needs the one before it.
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<FontBook> fonts; // made when first asked for: most commands set no page
    std::future<std::unique_ptr<FontBook>> preparedFonts;
    std::shared_future<std::shared_ptr<const LanguageModel>> languageModel;
    std::unique_ptr<TemplateLibrary> templates;
    std::optional<SecondBackup> second; // after the last automatic backup
};

Workspace::Workspace()
    : d(std::make_unique<Private>())
{
}

Workspace::~Workspace() = default;

Outcome<std::unique_ptr<Workspace>> Workspace::open(const Options &options)
{
    if (const MaybeRefusal refusal = options.create ? refuseToBeginAnew(options.database) : std::nullopt)
        return tl::unexpected(*refusal);
    auto database = Database::open({options.database, options.create, options.shared, {}});
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Workspace> workspace(new Workspace);
    Private &d = *workspace->d;
    if (options.fixedNow)
        d.clock = std::make_unique<FixedClock>(*options.fixedNow);
    else
        d.clock = std::make_unique<SystemClock>();
    d.database = std::move(*database);
    d.desk = std::make_unique<Desk>(*d.database, *d.clock, Actor{options.actor, {}}, options.safeguards);
    return workspace;
}

QString Workspace::defaultDatabase(const QString &dataFolder)
{
    const QString folder = dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bulletin-desk"_s : dataFolder;
    return QDir(folder).filePath(u"desk.db"_s);
}

bool Workspace::isServer(const QString &database)
{
    return isServerLocation(database);
}

Desk &Workspace::desk()
{
    return *d->desk;
}

const Clock &Workspace::clock() const
{
    return *d->clock;
}

FontBook &Workspace::fonts()
{
    if (!d->fonts)
        d->fonts = d->preparedFonts.valid() ? d->preparedFonts.get() : std::make_unique<FontBook>();
    return *d->fonts;
}

void Workspace::prepareFonts(const QString &templateName)
{
    Q_ASSERT(!d->fonts && !d->preparedFonts.valid());
    d->preparedFonts = std::async(std::launch::async, [wanted = templates().find(templateName)] {
        auto fonts = std::make_unique<FontBook>();
        for (const TextStyle &style : wanted.styles)
            fonts->face(style.families, style.bold);
        return fonts;
    });
}

void Workspace::prepareLanguageModel()
{
    if (!d->languageModel.valid())
        d->languageModel = std::async(std::launch::async, loadSystemLanguageModel).share();
}

std::shared_ptr<const LanguageModel> Workspace::languageModel()
{
    const bool there = d->languageModel.valid() && d->languageModel.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    return there ? d->languageModel.get() : nullptr;
}

const TemplateLibrary &Workspace::templates() const
{
    if (!d->templates) {
        const QString file = d->database->filePath();
        d->templates = std::make_unique<TemplateLibrary>(file.isEmpty() ? QString() : QFileInfo(file).absolutePath() + u"/templates"_s);
    }
    return *d->templates;
}

QString Workspace::database() const
{
    return d->database->location();
}

QString Workspace::backupFolder() const
{
    return backupFolderOf(d->database->filePath());
}

MaybeRefusal Workspace::backUp(const QString &path)
{
    return bulletin::backUp(*d->database, path, *d->clock);
}

std::optional<QString> Workspace::automaticBackup()
{
    const auto made = bulletin::automaticBackup(*d->database, backupFolder(), *d->clock);
    if (!backupFolder().isEmpty())
        d->second = copyToSecondPlace(*d->database, backupFolder(), *d->clock);
    return made;
}

SecondBackup Workspace::secondBackup() const
{
    return d->second ? *d->second : bulletin::secondBackup(*d->database);
}

bool Workspace::isReadOnly() const
{
    return d->database->isReadOnly();
}

qint64 Workspace::freeBytes() const
{
    return d->database->freeBytes();
}

QStringList Workspace::verify(const QList<Anchor> &given)
{
    AnchorsFound beside = anchorsBeside(backupFolder());
    try {
        beside.anchors = withoutGivenUp(*d->database, beside.anchors);
    } catch (const Failure &) {
        // too damaged to tell; what follows says how
    }
    return bulletin::verify(*d->database, beside.anchors + given) + beside.unreadable;
}

} // namespace bulletin
