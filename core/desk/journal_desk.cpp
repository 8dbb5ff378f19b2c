// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

namespace bulletin {

void Desk::writeJournal(const JournalEntry &entry)
{
    JournalEntry mine = entry;
    mine.author = d->actor.name;
    mine.host = d->actor.host;
    mine.session = d->session;
    mine.savedAt = d->clock.now();
    Transaction transaction(d->database);
    d->revisions.writeJournal(mine);
    transaction.commit();
}

QList<JournalEntry> Desk::journal() const
{
    const bool nobody = d->hasAccounts() && d->actor.account.isNull();
    d->shownJournal = nobody ? QList<JournalEntry>() : d->revisions.journal(d->actor.name);
    return d->shownJournal;
}

void Desk::takeOverJournal(const JournalEntry &entry)
{
    if (entry.session == d->session)
        return;
    Transaction transaction(d->database);
    d->revisions.removeJournal(entry.article, d->actor.name, d->session);
    d->revisions.giveJournal(entry, d->session);
    transaction.commit();
}

void Desk::discardJournal(const JournalEntry &entry)
{
    Transaction transaction(d->database);
    d->revisions.removeJournal(entry.article, d->actor.name, entry.session);
    transaction.commit();
}

void Desk::discardJournal(ArticleId article)
{
    Transaction transaction(d->database);
    d->revisions.removeJournal(article, d->actor.name, d->session);
    for (const JournalEntry &present : d->revisions.journal(article, d->actor.name)) {
        for (const JournalEntry &shown : std::as_const(d->shownJournal)) {
            if (shown.article == article && shown.session == present.session && shown.savedAt == present.savedAt)
                d->revisions.removeJournal(article, d->actor.name, present.session);
        }
    }
    transaction.commit();
}

} // namespace bulletin
