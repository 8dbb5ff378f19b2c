// SPDX-License-Identifier: Apache-2.0
#include "core/audit/event_sentences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

struct EventTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::EventSentences)
};

struct VerbRow {
    const char *verb;
    const char *sentence;
};

// {name} is a value of the event's details; {subject} what was acted on. What stands in [ ] is left out
// where a value in it is missing.
constexpr VerbRow rows[] = {
    // bulletins and issues
    {"create-bulletin", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Made the bulletin “{subject}”")},
    {"add-unit", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Added the unit “{name}”")},
    {"update-bulletin", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Changed the settings of the bulletin “{subject}”")},
    {"create-issue", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Made the issue {number|subject}[, No. {cumulative} in all]")},
    {"update-issue", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Changed the properties of the issue {number|subject}")},
    {"remove-issue", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Removed the issue {number|subject}")},
    {"import-issue", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Read the finished issue [{number} ]of “{subject}” back")},
    {"dismiss-doubt", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Dismissed a doubt[ about “{text}”]")},
    {"add-section", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Added the section “{subject}”")},
    {"rename-section", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Named a section “{subject}”")},
    {"move-section", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Moved the section “{subject}”[ to place {position+}]")},
    {"remove-section", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Removed the section “{subject}”")},
    // articles on the board
    {"add-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Added the article “{title|subject}”[ to the section “{section}”]")},
    {"add-articles", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Added several articles[ to the section “{section}”]")},
    {"take-in-articles", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Took drafts in for the bulletin “{subject}”")},
    {"save-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Saved the article “{subject}”")},
    {"rename-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Changed a title to “{subject}”")},
    {"move-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Moved the article “{subject}”[ to the section “{section}”]")},
    {"unplace-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Took the article “{subject}” out of its issue")},
    {"delete-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Deleted the article “{subject}” for good")},
    // people
    {"create-administrator", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Made the first administrator[ {subject}]; the desk is closed from now on")},
    {"sign-in", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Signed in[ as {subject}]")},
    {"sign-out", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Signed out[: {subject}]")},
    {"recover-administrator", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Set an administrator's password anew with the recovery code[: {subject}]")},
    {"add-account", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Made an account for {subject}")},
    {"update-account", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Changed the account of {subject}")},
    {"disable-account", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Disabled the account of {subject}")},
    {"enable-account", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Enabled the account of {subject} again")},
    {"reset-password", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Gave {subject} a one-time code for a new password")},
    {"change-password", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Changed the own password")},
    {"set-rules", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Changed the office's rules of review and proof")},
    // drafts and reviews
    {"write-draft", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Began the draft “{subject}”")},
    {"submit-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Submitted the article “{subject}”[, receipt {receipt}]")},
    {"withdraw-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Withdrew the article “{subject}”")},
    {"receive-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Took the article “{subject}” in for first review")},
    {"review-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Reviewed the article “{subject}”[ ({level})][: {verdict}]")},
    {"return-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Returned the article “{subject}” to its unit")},
    {"reject-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Rejected the article “{subject}”")},
    {"hold-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Held the article “{subject}” over for a later issue")},
    {"release-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Released the article “{subject}” that was held over")},
    {"reconsider-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Took up the rejected article “{subject}” again")},
    {"place-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Placed the article “{subject}” in an issue[, section “{section}”]")},
    {"merge-articles", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Merged articles into “{subject}”")},
    {"restore-revision", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Restored an earlier text of the article “{subject}”[, version {number}]")},
    {"take-lease", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Opened the article “{subject}” to write in it")},
    {"break-lease", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Took the article “{subject}” over from whoever had it open[ ({holder})]")},
    {"comment-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Commented on the article “{subject}”")},
    {"resolve-comment", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Resolved a comment[ on “{subject}”]")},
    {"commission-article", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Asked for an article[: {subject}][, from {unit}][, due {due}]")},
    {"close-commission", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Closed a request for an article[: {subject}]")},
    // proofs and sign-off
    {"open-proof", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Opened a proof[ ({round})] of the issue {subject}")},
    {"correct-proof", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Marked a correction[ in {subject}][, page {page}][, line {line}]")},
    {"settle-correction", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Made a correction[ in {subject}][, page {page}][, line {line}]")},
    {"decline-correction", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Declined a correction[ in {subject}][, page {page}][, line {line}]")},
    {"check-correction", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Saw that a correction was made right[ in {subject}][, page {page}][, line {line}]")},
    {"close-proof", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Closed a proof[ ({round})] of the issue {subject}")},
    {"void-proof", QT_TRANSLATE_NOOP("bulletin::EventSentences", "A proof[ ({round})] of the issue {subject} became void")},
    {"back-to-assembly", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Sent the issue {subject} back to assembly")},
    {"sign-issue", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Signed the issue {subject} off")},
    {"withdraw-sign-off", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Withdrew the sign-off of the issue {subject}")},
    {"void-sign-off", QT_TRANSLATE_NOOP("bulletin::EventSentences", "The sign-off of the issue {subject} became void")},
    {"publish-issue", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Published the issue {subject}")},
    {"add-erratum", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Recorded an erratum of the issue {subject}[: “{printed}” reads “{correct}”]")},
    // checks
    {"ignore-finding", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Ignored a finding ({rule})[: “{quote}”][ in “{subject}”]")},
    {"ignore-word", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Ignored what a rule ({rule}) says about “{quote}”, everywhere")},
    {"ignore-rule", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Ignored a rule ({rule}) in the issue {subject}")},
    {"heed-finding", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Let an ignored finding ({rule}) count again[: “{quote}”]")},
    {"add-knowledge", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Added “{subject}” to the office's knowledge[ ({kind})]")},
    {"update-knowledge", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Changed “{subject}” in the office's knowledge[ ({kind})]")},
    {"remove-knowledge", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Removed “{subject}” from the office's knowledge[ ({kind})]")},
    {"import-knowledge", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Imported rows into the office's knowledge[ ({kind})][: {added} new][, {updated} changed]")},
    {"set-check-profile", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Changed how “{subject}” is checked")},
    // the record and what keeps the desk
    {"back-up", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Backed the desk up")},
    {"read-record", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Asked for the record")},
    {"restore-desk", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Restored the desk from the backup “{backup}”[, which ended with row {rows}]")},
    {"set-second-backup", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Chose where the second copy of each backup goes[: {folder}]")},
    {"salvage-desk", QT_TRANSLATE_NOOP("bulletin::EventSentences", "Salvaged this desk from the damaged file “{file}”[; {lost} rows were lost]")},
    {"clock-back", QT_TRANSLATE_NOOP("bulletin::EventSentences", "The computer's clock stood back: the row before is of {last}")},
};

const VerbRow *rowOf(const QString &verb)
{
    for (const VerbRow &row : rows) {
        if (verb == QLatin1StringView(row.verb))
            return &row;
    }
    return nullptr;
}

struct CodeRow {
    const char *key;
    const char *code;
    const char *word;
};

constexpr CodeRow codes[] = {
    {"level", "first", QT_TRANSLATE_NOOP("bulletin::EventSentences", "first review")},
    {"level", "second", QT_TRANSLATE_NOOP("bulletin::EventSentences", "second review")},
    {"level", "final", QT_TRANSLATE_NOOP("bulletin::EventSentences", "final review")},
    {"reopened", "first-review", QT_TRANSLATE_NOOP("bulletin::EventSentences", "first review")},
    {"reopened", "second-review", QT_TRANSLATE_NOOP("bulletin::EventSentences", "second review")},
    {"verdict", "pass", QT_TRANSLATE_NOOP("bulletin::EventSentences", "passed")},
    {"verdict", "return", QT_TRANSLATE_NOOP("bulletin::EventSentences", "returned")},
    {"verdict", "reject", QT_TRANSLATE_NOOP("bulletin::EventSentences", "rejected")},
    {"round", "first", QT_TRANSLATE_NOOP("bulletin::EventSentences", "first proof")},
    {"round", "second", QT_TRANSLATE_NOOP("bulletin::EventSentences", "second proof")},
    {"round", "third", QT_TRANSLATE_NOOP("bulletin::EventSentences", "third proof")},
    {"kind", "people", QT_TRANSLATE_NOOP("bulletin::EventSentences", "people")},
    {"kind", "terms", QT_TRANSLATE_NOOP("bulletin::EventSentences", "terms")},
    {"kind", "words", QT_TRANSLATE_NOOP("bulletin::EventSentences", "confusable words")},
    {"kind", "titles", QT_TRANSLATE_NOOP("bulletin::EventSentences", "known titles")},
    {"kind", "right-words", QT_TRANSLATE_NOOP("bulletin::EventSentences", "right words")},
    {"round", "clean", QT_TRANSLATE_NOOP("bulletin::EventSentences", "clean proof")},
};

QString wordFor(const QString &key, const QString &code)
{
    for (const CodeRow &row : codes) {
        if (key == QLatin1StringView(row.key) && code == QLatin1StringView(row.code))
            return EventTexts::tr(row.word);
    }
    return code;
}

class Details final {
public:
    Details(const Event &event, const QString &subjectName)
        : m_object(QJsonDocument::fromJson(event.details.toUtf8()).object())
        , m_subject(subjectName)
    {
        for (const auto key : {"login"_L1, "name"_L1, "title"_L1}) {
            if (const QString own = m_object.value(key).toString(); !own.isEmpty())
                m_subject = own; // as it was called then
        }
        if (m_subject.isEmpty() && QUuid::fromString(event.subject).isNull())
            m_subject = event.subject;
    }
    // `key`, or the first of several parted by '|'; a '+' counts from 1 instead of 0. Empty: there is none.
    QString value(const QString &keys) const
    {
        for (const QString &key : keys.split(u'|')) {
            const bool fromOne = key.endsWith(u'+');
            const QString name = fromOne ? key.chopped(1) : key;
            const QJsonValue found = m_object.value(name);
            const QString text = name == "subject"_L1 ? m_subject
                : found.isDouble()                    ? (fromOne && found.toInteger() < 0 ? QString() : QString::number(found.toInteger() + (fromOne ? 1 : 0)))
                : found.isArray()                     ? found.toVariant().toStringList().join(u'、')
                                                      : wordFor(name, found.toString());
            if (!text.isEmpty())
                return text;
        }
        return {};
    }

private:
    QJsonObject m_object;
    QString m_subject;
};

// Places the values; empty where one is missing and `otherwise` is null.
QString filled(const QString &pattern, const Details &details, const QString &otherwise)
{
    static const QRegularExpression place(u"\\{([a-z_|+]+)\\}"_s);
    QString text;
    qsizetype from = 0;
    for (auto match = place.globalMatch(pattern); match.hasNext();) {
        const auto found = match.next();
        QString value = details.value(found.captured(1));
        if (value.isEmpty() && otherwise.isNull())
            return {};
        text += pattern.mid(from, found.capturedStart() - from) + (value.isEmpty() ? otherwise : value);
        from = found.capturedEnd();
    }
    return text + pattern.mid(from);
}

QString sentenceOf(const QString &pattern, const Details &details)
{
    static const QRegularExpression optional(u"\\[([^\\]]*)\\]"_s);
    QString text;
    qsizetype from = 0;
    for (auto match = optional.globalMatch(pattern); match.hasNext();) {
        const auto found = match.next();
        text += filled(pattern.mid(from, found.capturedStart() - from), details, u"…"_s) + filled(found.captured(1), details, {});
        from = found.capturedEnd();
    }
    return text + filled(pattern.mid(from), details, u"…"_s);
}

} // namespace

QString eventSentence(const Event &event, const QString &subjectName)
{
    const Details details(event, subjectName);
    const VerbRow *row = rowOf(event.verb);
    const QString what = row ? sentenceOf(EventTexts::tr(row->sentence), details)
                             : sentenceOf(EventTexts::tr("Did something that this version has no words for (%1)[: {subject}]").arg(event.verb), details);
    const QString reason = details.value(u"reason|why"_s);
    if (event.outcome == "refused"_L1)
        return EventTexts::tr("%1 — refused, nothing was done: %2", "%1 is what was tried").arg(what, reason);
    QString sentence = EventTexts::tr("%1.", "a sentence's end").arg(what);
    if (const QString review = details.value(u"reopened"_s); !review.isEmpty())
        sentence += EventTexts::tr(" It was changed after its final review and goes back to the %1.").arg(review);
    if (!reason.isEmpty())
        sentence += EventTexts::tr(" Reason: %1").arg(reason);
    if (const QString opinion = details.value(u"opinion"_s); !opinion.isEmpty())
        sentence += EventTexts::tr(" Opinion: %1").arg(opinion);
    if (const QString relaxation = details.value(u"relaxation"_s); !relaxation.isEmpty())
        sentence += EventTexts::tr(" By way of exception: %1").arg(relaxation);
    if (event.fixedClock)
        sentence += EventTexts::tr(" (made with a test's clock)");
    return sentence;
}

bool hasSentence(const QString &verb)
{
    return rowOf(verb) != nullptr;
}

QStringList knownVerbs()
{
    QStringList verbs;
    for (const VerbRow &row : rows)
        verbs.append(QLatin1StringView(row.verb));
    return verbs;
}

QString outcomeText(const QString &outcome)
{
    return outcome == "done"_L1 ? EventTexts::tr("done") : outcome == "refused"_L1 ? EventTexts::tr("refused") : outcome;
}

} // namespace bulletin
