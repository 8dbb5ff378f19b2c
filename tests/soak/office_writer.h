// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/article.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

namespace bulletin {

class Database;
class Desk;

// Somebody who writes one article, version after version, and says on standard output what the desk
// told him is saved. Every version's text follows from its number, so that whoever comes afterwards
// knows to the letter what must be there.
struct WriterOrder {
    enum class Promise { AfterCommit, TooEarly /* the control that must lose */ };
    enum class Trouble { Stops, TriesAgain /* as a person does while the server is away */ };
    QString location;
    QString name = QStringLiteral("甲");
    int saves = 1000000;
    Promise promise = Promise::AfterCommit;
    Trouble trouble = Trouble::Stops;

    QStringList arguments() const; // --writer …
    static WriterOrder from(const QStringList &arguments);
};

// Makes the desk, the bulletin and the article where they are missing, and goes on behind the newest
// version. Says "journal N" when version N stands in the autosave journal, "saved N" when it is a revision,
// "lost N" where it had been told so and finds an older one.
int runWriter(const QStringList &arguments);
// The same within this process, told to somebody else.
using Say = std::function<void(const char *what, int number)>;
void writeVersions(const WriterOrder &order, const Say &say = [](const char *, int) {});

// One step alone: the next version into the journal, or saved (which takes it out of the journal).
void keepInJournal(const QString &location, const QString &name);
void saveNextVersion(const QString &location, const QString &name);

ArticleContent versionOf(const QString &name, int number);
// Of a scratch folder, whatever file system that lies on.
std::unique_ptr<Database> openDeskAt(const QString &location);

// The last thing that a writer said.
struct Acknowledged {
    int saved = -1; // -1: nothing, not even that there is an article
    int journal = -1;
    void hear(const QByteArray &output); // whole lines count, a half one does not
};

enum class Remains { Good, Lost, Torn, Corrupt };
struct Standing {
    Remains remains = Remains::Good;
    int saved = -1;
    QString details;
};
// What is left of a writer's work: Lost where something he was told is saved is not there, Torn where
// a text is not one of his versions, Corrupt where the desk cannot be opened or is not sound.
Standing standingAt(const QString &location, const QString &name, const Acknowledged &acknowledged);

struct Tally {
    int good = 0;
    int lost = 0;
    int torn = 0;
    int corrupt = 0;
    QStringList details; // of the first ones that were not good
    void count(const Standing &standing);
    int bad() const { return lost + torn + corrupt; }
    QString text() const; // "0 lost, 0 torn, 0 corrupt"
};

} // namespace bulletin
