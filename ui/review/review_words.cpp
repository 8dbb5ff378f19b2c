// SPDX-License-Identifier: Apache-2.0
#include "ui/review/review_words.h"

#include "core/desk/people_verbs.h"
#include "core/review/approval.h"
#include "core/review/workflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::ReviewWords)
};

} // namespace

QString shortTime(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QHash<QString, QString> personNames(Desk &desk)
{
    QHash<QString, QString> names;
    for (const Account &account : desk.people().accounts())
        names.insert(account.login, account.name);
    return names;
}

QString unitsOf(const Article &article)
{
    QStringList names;
    for (const Credit &credit : article.credits)
        names.append(credit.name);
    return names.join(u'、');
}

QString reviewLine(const QList<ArticleAct> &acts, ArticleStage stage)
{
    const QList<ArticleAct> passes = standingPasses(acts);
    const std::optional<ReviewLevel> waiting = stage == ArticleStage::Submitted ? ReviewLevel::First : levelOf(stage);
    QStringList parts;
    for (const ReviewLevel level : {ReviewLevel::First, ReviewLevel::Second, ReviewLevel::Final}) {
        const auto pass = std::find_if(passes.cbegin(), passes.cend(), [level](const ArticleAct &act) { return act.level == level; });
        if (pass != passes.cend()) {
            QString done = u"%1 ✓ %2 %3"_s.arg(levelName(level), pass->person, pass->at.toLocalTime().toString(u"MM-dd"_s));
            if (!pass->relaxation.isEmpty())
                done += ReviewTexts::tr(" (relaxed: %1)", "a rule of separation (代审)").arg(pass->relaxation);
            parts.append(done);
        } else if (waiting == level) {
            parts.append(ReviewTexts::tr("%1 ● now", "the review that an article waits for").arg(levelName(level)));
        } else {
            parts.append(u"%1 ○"_s.arg(levelName(level)));
        }
    }
    return parts.join(u"  →  "_s);
}

QString actSentence(const ArticleAct &act)
{
    QString sentence = ReviewTexts::tr("%1: %2", "who, and what he did").arg(act.person.isEmpty() ? ReviewTexts::tr("somebody") : act.person, stepName(act.verb, act.level, act.verdict));
    QStringList more;
    if (!act.reasonCode.isEmpty())
        more.append(rejectionName(act.reasonCode));
    if (!act.opinion.isEmpty())
        more.append(act.opinion);
    if (!act.relaxation.isEmpty())
        more.append(ReviewTexts::tr("rule relaxed: %1").arg(act.relaxation));
    if (!more.isEmpty())
        sentence = ReviewTexts::tr("%1 — %2", "what was done, and the words that were given with it").arg(sentence, more.join(u' '));
    return sentence;
}

QString returnedText(const QString &person, const QDateTime &at, const QString &reason)
{
    return ReviewTexts::tr("Returned by %1 on %2: %3").arg(person, at.toLocalTime().toString(u"yyyy-MM-dd"_s), reason);
}

QStringList commonOpinions()
{
    return {ReviewTexts::tr("Agreed."),
            ReviewTexts::tr("The text reads well and the facts are clear; agreed."),
            ReviewTexts::tr("Agreed after the small changes that are marked."),
            ReviewTexts::tr("Please check the names and offices."),
            ReviewTexts::tr("Please add time, place and the number of people."),
            ReviewTexts::tr("Too long; please shorten it.")};
}

} // namespace bulletin
