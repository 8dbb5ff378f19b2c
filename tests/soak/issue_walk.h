// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/desk/proof_verbs.h"
#include "core/desk/review_verbs.h"
#include "core/store/database.h"
#include "tests/support/office.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <array>

namespace bulletin {

// Nine people bring issue after issue to print, each doing whatever comes to his mind. The walk keeps
// its own account of reviews, proofs, corrections and of what was signed, and holds it against each
// issue that is signed off or published: it asks nothing of the rules that it watches over.
class IssueWalk final {
public:
    enum class Rules { Kept, Relaxed }; // relaxed: the control, in which duties do get mixed
    IssueWalk(Rules rules, quint32 seed);
    ~IssueWalk();

    void step();
    QStringList violations; // sentences; empty is what the figure asks
    int done = 0;
    int refused = 0;
    int signedOff = 0;
    int voided = 0;
    int published = 0;
    QMap<QString, int> doneVerbs;

private:
    struct Person {
        QString login;
        AccountId id;
        Roles roles;
        std::unique_ptr<Desk> desk;
    };
    // What the walk saw of an article.
    struct Life {
        ArticleId id;
        int owner = -1;                     // -1: nobody's
        std::array<int, 3> passes{-1, -1, -1};
        QString approved;                   // hash that the final review stands for
    };
    struct Round {
        ProofId id;
        ProofRound round = ProofRound::First;
        int reader = -1;
        bool closed = false;
        QSet<ArticleId> read;
    };
    struct Mark {
        CorrectionId id;
        bool open = true;
        bool checked = false;
    };
    using Refused = MaybeRefusal;

    void hireNine();
    void beginIssue();
    int below(int limit) { return int(m_random.bounded(limit)); }
    int anybody(const char *verb); // every other time somebody who has a role for it
    Desk &desk(int person) { return *m_people[size_t(person)].desk; }
    Life &anyLife() { return m_lives[size_t(below(int(m_lives.size())))]; }
    QString hashOf(ArticleId article) const;
    IssueStage stage() const;

    Refused note(const char *verb, Refused refusedVerb);
    Refused wanted(); // what the issue waits for
    Refused wantedOf(Life &life);
    Refused anything();
    Refused newArticle();
    Refused review(Life &life, ReviewLevel level);
    Refused open();
    Refused mark();
    Refused treat(Mark &mark);
    Refused close();
    Refused sign();
    Refused withdraw();
    Refused backToAssembly(int person);
    Refused change(); // of what is printed, by whoever

    void watchRecord(qint64 eventsBefore, bool wasRefused);
    void watchIssue();
    void checkSigned();

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC)};
    std::shared_ptr<FixedRunningTime> m_time = std::make_shared<FixedRunningTime>();
    std::unique_ptr<Database> m_database;
    std::vector<Person> m_people;
    std::vector<Life> m_lives;
    QList<Round> m_rounds;  // since the issue was last assembled
    QList<Mark> m_marks;
    QString m_signedHash;   // of the issue that is signed now
    QString m_publishedHash; // of the one before, which stays for ever
    IssueId m_publishedIssue;
    QRandomGenerator m_random;
    BulletinId m_bulletin;
    IssueId m_issue;
    int m_texts = 0;
};

} // namespace bulletin
