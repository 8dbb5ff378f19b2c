// SPDX-License-Identifier: Apache-2.0
#include "core/audit/event_csv.h"
#include "core/audit/event_sentences.h"

#include <QBuffer>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

Event made(const QString &verb, const QString &details, const QString &outcome = u"done"_s, const QString &subject = {})
{
    Event event;
    event.sequence = 7;
    event.at = QDateTime(QDate(2024, 2, 19), QTime(2, 0), Qt::UTC);
    event.actor = u"王敏"_s;
    event.host = u"办公室-1"_s;
    event.verb = verb;
    event.details = details;
    event.outcome = outcome;
    event.subject = subject;
    return event;
}

QString sourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The codes that core gives to its verbs: in calls of perform() and act(), in the table of rights, and where
// a row is written without a verb of the desk.
QSet<QString> verbsInCore()
{
    const QRegularExpression called(u"(?:perform|act)\\(\\s*u\"([a-z-]+)\"_s"_s);
    const QRegularExpression right(u"^    \\{\"([a-z-]+)\", "_s, QRegularExpression::MultilineOption);
    const QRegularExpression written(u"\\.verb = u\"([a-z-]+)\"_s"_s);
    QSet<QString> verbs;
    const auto collect = [&](const QString &text, const QRegularExpression &pattern) {
        for (auto match = pattern.globalMatch(text); match.hasNext();)
            verbs.insert(match.next().captured(1));
    };
    QDirIterator files(QStringLiteral(BULLETIN_SOURCE_DIR) + u"/core"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString text = sourceText(path);
        collect(text, called);
        collect(text, written);
        if (path.endsWith(u"/people/rights.cpp"_s))
            collect(text, right);
    }
    return verbs;
}

} // namespace

class TestEventSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasWordsForEveryVerb();
    void tellsWhatWasDone();
    void tellsRefusalsAndReasons();
    void tellsWhatItHasNoWordsFor();
    void survivesStrangeDetails();
    void defusesCells();
};

void TestEventSentences::hasWordsForEveryVerb()
{
    const QSet<QString> verbs = verbsInCore();
    QVERIFY2(verbs.size() > 60 && verbs.contains(u"save-article"_s) && verbs.contains(u"sign-issue"_s) && verbs.contains(u"restore-desk"_s), qPrintable(QStringList(verbs.values()).join(u' ')));
    QStringList wordless;
    for (const QString &verb : verbs) {
        if (!hasSentence(verb))
            wordless.append(verb);
    }
    QVERIFY2(wordless.isEmpty(), qPrintable(u"core/audit/event_sentences.cpp has no sentence for: "_s + wordless.join(u", "_s)));
    QSet<QString> sentences;
    for (const QString &verb : knownVerbs()) {
        const QString sentence = eventSentence(made(verb, u"{}"_s));
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'{') && !sentence.contains(u'['), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), knownVerbs().size()); // no two alike
}

void TestEventSentences::tellsWhatWasDone()
{
    QCOMPARE(eventSentence(made(u"save-article"_s, u"{\"title\":\"青山区开展活动\"}"_s)), u"Saved the article “青山区开展活动”."_s);
    QCOMPARE(eventSentence(made(u"save-article"_s, u"{}"_s), u"现在的标题"_s), u"Saved the article “现在的标题”."_s);
    QCOMPARE(eventSentence(made(u"save-article"_s, u"{\"title\":\"当时的标题\"}"_s), u"现在的标题"_s), u"Saved the article “当时的标题”."_s);
    QCOMPARE(eventSentence(made(u"save-article"_s, u"{}"_s)), u"Saved the article “…”."_s);
    QCOMPARE(eventSentence(made(u"add-article"_s, u"{\"title\":\"题\",\"section\":\"本室动态\"}"_s)), u"Added the article “题” to the section “本室动态”."_s);
    QCOMPARE(eventSentence(made(u"add-article"_s, u"{\"title\":\"题\"}"_s)), u"Added the article “题”."_s);
    QCOMPARE(eventSentence(made(u"move-section"_s, u"{\"name\":\"人物\",\"position\":0}"_s)), u"Moved the section “人物” to place 1."_s);
    QCOMPARE(eventSentence(made(u"move-section"_s, u"{\"name\":\"人物\",\"position\":-1}"_s)), u"Moved the section “人物”."_s);
    QCOMPARE(eventSentence(made(u"import-issue"_s, u"{\"number\":\"2024-1\"}"_s, u"done"_s, u"党史工作"_s)), u"Read the finished issue 2024-1 of “党史工作” back."_s);
    QCOMPARE(eventSentence(made(u"review-article"_s, u"{\"title\":\"题\",\"level\":\"second\",\"verdict\":\"return\"}"_s)), u"Reviewed the article “题” (second review): returned."_s);
    QCOMPARE(eventSentence(made(u"save-article"_s, u"{\"title\":\"题\",\"reopened\":\"second-review\"}"_s)),
             u"Saved the article “题”. It was changed after its final review and goes back to the second review."_s);
    Event tested = made(u"add-section"_s, u"{\"name\":\"人物\"}"_s);
    tested.fixedClock = true;
    QVERIFY(eventSentence(tested).contains(u"test"_s));
}

void TestEventSentences::tellsRefusalsAndReasons()
{
    QCOMPARE(eventSentence(made(u"remove-section"_s, u"{\"reason\":\"There are articles in it.\"}"_s, u"refused"_s), u"人物"_s),
             u"Removed the section “人物” — refused, nothing was done: There are articles in it."_s);
    QCOMPARE(eventSentence(made(u"return-article"_s, u"{\"title\":\"题\",\"reason\":\"数字待核\"}"_s)), u"Returned the article “题” to its unit. Reason: 数字待核"_s);
    QCOMPARE(eventSentence(made(u"review-article"_s, u"{\"title\":\"题\",\"opinion\":\"同意\"}"_s)), u"Reviewed the article “题”. Opinion: 同意"_s);
    QCOMPARE(eventSentence(made(u"review-article"_s, u"{\"title\":\"题\",\"relaxation\":\"复审人出差，代审\"}"_s)), u"Reviewed the article “题”. By way of exception: 复审人出差，代审"_s);
    QCOMPARE(eventSentence(made(u"add-account"_s, u"{\"login\":\"wangmin\",\"name\":\"王敏\"}"_s)), u"Made an account for 王敏."_s);
}

void TestEventSentences::tellsWhatItHasNoWordsFor()
{
    QVERIFY(!hasSentence(u"fly"_s));
    const QString sentence = eventSentence(made(u"fly"_s, u"{\"title\":\"题\"}"_s));
    QVERIFY2(sentence.contains(u"fly"_s) && sentence.contains(u"题"_s), qPrintable(sentence));
}

void TestEventSentences::survivesStrangeDetails()
{
    for (const QString &details : {QString(), u"[1,2]"_s, u"not json"_s, u"{\"title\":{\"a\":1}}"_s, u"{\"title\":\"{section}[x]\",\"section\":null}"_s, u"{\"title\":\"%1 %2\"}"_s})
        QVERIFY(eventSentence(made(u"move-article"_s, details)).startsWith(u"Moved the article “"_s));
    QVERIFY(eventSentence(made(u"move-article"_s, u"{\"title\":\"{section}[x]\"}"_s)).contains(u"{section}[x]"_s)); // a title is text, not a pattern
}

void TestEventSentences::defusesCells()
{
    const Event formula = made(u"save-article"_s, u"{\"title\":\"=HYPERLINK(\\\"x\\\")\"}"_s);
    QList<EventLine> lines{{formula, u"=1+1"_s, eventSentence(formula)}};
    for (const char16_t first : {u'+', u'-', u'@', u'\t', u'\r'}) {
        Event other = made(u"add-section"_s, u"{}"_s);
        other.actor = QString(QChar(first)) + u"x\"y"_s;
        lines.append({other, {}, u"甲,乙\n丙"_s});
    }
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    writeEventsCsv(lines, buffer);
    const QString csv = QString::fromUtf8(buffer.data());
    QVERIFY(buffer.data().startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains(u"\"'=1+1\""_s));
    for (const char16_t first : {u'+', u'-', u'@', u'\t', u'\r'})
        QVERIFY(csv.contains(u"\"'"_s + QChar(first) + u"x\"\"y\""_s));
    QVERIFY(!csv.contains(QRegularExpression(u"(?:^|,)\"[=+\\-@\\t\\r]"_s)));
    QVERIFY(csv.contains(u"\"甲,乙\n丙\""_s));
}

QTEST_GUILESS_MAIN(TestEventSentences)
#include "test_event_sentences.moc"
