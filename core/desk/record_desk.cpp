// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include "core/store/settings_keys.h"
#include "core/store/settings_store.h"

#include <QFileInfo>

namespace bulletin {

using namespace Qt::StringLiterals;

Outcome<QList<EventLine>> Desk::events(const EventFilter &filter) const
{
    if (const Step allowed = d->allow(u"read-record"_s); !allowed)
        return tl::unexpected(allowed.error());
    const Snapshot snapshot(d->database);
    QHash<QString, QString> names;
    QList<EventLine> lines;
    const auto nameOf = [&](const QString &subject) {
        const auto draft = d->privateDraft(subject);
        return draft && !d->mayRead(*draft) ? DeskTexts::tr("a draft", "instead of its title") : d->audit.subjectName(subject);
    };
    for (const Event &event : d->audit.events(filter)) {
        if (!names.contains(event.subject))
            names.insert(event.subject, nameOf(event.subject));
        const QString name = names.value(event.subject);
        lines.append({event, name, eventSentence(event, name)});
    }
    return lines;
}

QStringList Desk::subjectsOf(IssueId issue) const
{
    const Snapshot snapshot(d->database);
    QStringList ids{issue.text()};
    for (const IssueSection &section : d->issues.sections(issue))
        ids.append(section.id.text());
    for (const Article &article : d->articles.listIssue(issue))
        ids.append(article.id.text());
    return ids;
}

MaybeRefusal Desk::setSecondBackupFolder(const QString &folder)
{
    return d->act(u"set-second-backup"_s, {}, {Change::What::Bulletins, {}, {}}, [&]() -> Step {
        const QFileInfo place(folder);
        if (!folder.isEmpty() && !place.isAbsolute())
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("“%1” is not a whole path.").arg(folder), DeskTexts::tr("Write it from the beginning, as /media/stick/backups."));
        if (!folder.isEmpty() && !place.isDir())
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("There is no folder “%1”.").arg(folder), DeskTexts::tr("Plug the disk in, or make the folder first."));
        const QString desk = d->database.filePath();
        if (!folder.isEmpty() && (desk.isEmpty() || place.canonicalFilePath().startsWith(QFileInfo(desk).canonicalPath() + u'/') || place.canonicalFilePath() == QFileInfo(desk).canonicalPath()))
            return refuse(Refusal::Kind::Validation, desk.isEmpty() ? DeskTexts::tr("A desk on a server is backed up by the server.") : DeskTexts::tr("This folder lies beside the desk itself: it would be lost together with it."),
                          desk.isEmpty() ? QString() : DeskTexts::tr("Choose a folder on another disk or on a stick."));
        SettingsStore settings(d->database);
        settings.set(QLatin1StringView(setting::secondBackupFolder), folder);
        settings.set(QLatin1StringView(setting::secondBackupAt), {});
        d->details = {{u"folder"_s, folder}};
        return Done{};
    });
}

} // namespace bulletin
