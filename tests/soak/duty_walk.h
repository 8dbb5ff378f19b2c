// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/desk/review_verbs.h"
#include "core/store/database.h"
#include "tests/support/office.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <array>
#include <functional>

namespace bulletin {

// Nine people with roles enough to do everything wrong, doing whatever comes to their minds, one verb
// after the other. The walk keeps its own account of who wrote and who passed what, and holds it
// against the desk after each verb: it asks nothing of the rules that it watches over.
class DutyWalk final {
public:
    enum class Rules { Kept, Relaxed }; // relaxed: the control, in which duties do get mixed
    DutyWalk(Rules rules, quint32 seed);
    ~DutyWalk();

    void step();
    QStringList violations; // sentences; empty is what the figure asks
    int done = 0;
    int refused = 0;
    int approved = 0; // how often an article got through its final review
    int reopened = 0;
    QMap<QString, int> doneVerbs;

private:
    struct Person {
        QString login;
        AccountId id;
        Roles roles;
        std::unique_ptr<Desk> desk;
    };
    struct Pass {
        int person = -1;
        QString hash;
    };
    // What the walk saw of an article.
    struct Life {
        ArticleId id;
        QSet<int> owners; // and those of the texts that were merged into it
        QList<std::pair<int, ArticleStage>> saves;
        std::array<Pass, 3> passes;
    };
    using Refused = MaybeRefusal;

    void hireNine();
    Article articleOf(const Life &life) const;
    QString hashOf(const Life &life) const;
    Life &anyLife();
    int anybodyFor(const Life &life);
    int below(int limit) { return int(m_random.bounded(limit)); }
    ArticleContent anyText(const QString &title);

    // A verb of this person; what it means for the account where it is done.
    Refused tryNew(int person);
    Refused tryText(int person, Life &life);
    Refused tryStep(int person, Life &life);
    Refused tryEditor(int person, Life &life);
    Refused tryReview(int person, Life &life, ReviewLevel level);
    Refused tryRelease(int person, Life &life);
    Refused tryMerge(int person, Life &life);
    Refused tryCourtesy(int person, Life &life);
    Refused tryWanted(int person, Life &life);
    Refused note(const char *verb, Refused refused);
    void saved(int person, Life &life, const Article &before);

    void watch(const char *what, qint64 eventsBefore, bool wasRefused);
    void check(const Life &life);

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC)};
    std::shared_ptr<FixedRunningTime> m_time = std::make_shared<FixedRunningTime>();
    std::unique_ptr<Database> m_database;
    std::vector<Person> m_people;
    std::vector<Life> m_lives;
    QRandomGenerator m_random;
    BulletinId m_bulletin;
    IssueId m_issue;
    SectionId m_section;
    int m_texts = 0;
};

} // namespace bulletin
