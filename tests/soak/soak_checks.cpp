// SPDX-License-Identifier: Apache-2.0
// The checker reads anything, 1,000,000 odd texts in ./dev soak: it neither crashes nor hangs, and
// whatever it finds lies within the text it was given.
#include "core/checks/check_table.h"
#include "core/checks/checker.h"
#include "tests/soak/odd_texts.h"
#include "tests/soak/soak_support.h"

#include <QtTest>

#include <csignal>
#include <cstdio>
#include <ctime>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

// A crash says which turn it was: BULLETIN_SOAK_FIRST=turn BULLETIN_SOAK_CHECKS=1 runs it alone.
volatile std::sig_atomic_t s_turn = 0;
struct sigaction s_before = {}; // QtTest's own, which prints the stack

void sayTurn(int signal)
{
    std::fprintf(stderr, "turn %d\n", int(s_turn));
    sigaction(signal, &s_before, nullptr);
    raise(signal);
}

void sayTurnOfCrash()
{
    struct sigaction action = {};
    action.sa_handler = sayTurn;
    sigaction(SIGABRT, &action, &s_before);
    sigaction(SIGSEGV, &action, nullptr);
}

constexpr int longRun = 100'000; // from here on a slow input is a fault; below it, only a figure

// What a finding names must be there; nothing if all is well.
QString fault(const QList<Finding> &findings, const std::function<const CheckText *(const Place &)> &textAt)
{
    const auto within = [&textAt](const Place &place) {
        const CheckText *text = textAt(place);
        return text ? place.start >= 0 && place.length >= 0 && place.end() <= text->text.size() : place.start == 0 && place.length == 0;
    };
    for (const Finding &finding : findings) {
        if (!ruleInfo(finding.rule))
            return u"a rule nobody knows: "_s + finding.rule;
        if (finding.key.isEmpty() || finding.message.isEmpty())
            return finding.rule + u" has no key or no message"_s;
        if (!within(finding.place))
            return finding.rule + u" lies outside the text"_s;
        for (const Fix &fix : finding.fixes) {
            if (!std::all_of(fix.edits.begin(), fix.edits.end(), [&within](const Edit &edit) { return within(edit.place); }))
                return finding.rule + u" mends outside the text"_s;
        }
    }
    return {};
}

const CheckText *textIn(const QList<CheckText> &texts, const Place &place)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [&place](const CheckText &text) { return text.place.sameText(place); });
    return found == texts.end() ? nullptr : &*found;
}

} // namespace

class SoakChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyTextIsChecked();

private:
    template <class Check>
    QList<Finding> timed(const Check &check, const QString &what)
    {
        // Its own time, whatever else the machine does.
        const std::clock_t begun = std::clock();
        QList<Finding> findings = check();
        const double taken = double(std::clock() - begun) / CLOCKS_PER_SEC;
        if (taken > m_slowest) {
            m_slowest = taken;
            m_slowestText = what;
        }
        return findings;
    }
    QString checkOne(const Checker &checker, OddTexts &texts, int turn);

    double m_slowest = 0; // s
    QString m_slowestText;
    qint64 m_findings = 0;
};

QString SoakChecks::checkOne(const Checker &checker, OddTexts &texts, int turn)
{
    if (turn % 50 == 0) {
        const CheckIssue issue = texts.issue();
        const QList<Finding> findings = timed([&] { return checker.checkIssue(issue); }, u"an issue"_s);
        m_findings += findings.size();
        return fault(findings, [&issue](const Place &place) {
            return place.article == 0                            ? textIn(issue.texts, place)
                : place.article <= issue.articles.size() ? textIn(issue.articles.at(place.article - 1).texts, place)
                                                                 : nullptr;
        });
    }
    if (turn % 20 == 0) {
        const CheckArticle article = texts.article();
        const QList<Finding> findings = timed([&] { return checker.checkArticle(article, QDate(2024, 2, 22)); }, u"an article"_s);
        m_findings += findings.size();
        return fault(findings, [&article](const Place &place) { return textIn(article.texts, place); });
    }
    const CheckText text = texts.paragraph();
    const QList<Finding> findings
        = timed([&] { return checker.checkText(text, QDate(2024, 2, 22)); }, u"%1 characters: %2"_s.arg(text.text.size()).arg(text.text.left(40)));
    m_findings += findings.size();
    return fault(findings, [&text](const Place &place) { return place.sameText(text.place) ? &text : nullptr; });
}

void SoakChecks::anyTextIsChecked()
{
    const int count = soakCount("CHECKS", 20'000);
    const auto seed = quint32(soakCount("SEED", 1));
    const int first = soakCount("FIRST", 0); // where a fault is looked for
    OddTexts texts(seed);
    const Checker checker({}, joinedKnowledge(bundledKnowledge(), OddTexts::knowledge()));
    sayTurnOfCrash();
    for (int turn = first; turn < first + count; ++turn) {
        texts.begin(turn);
        s_turn = turn;
        const QString wrong = checkOne(checker, texts, turn);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"text %1, seed %2: %3"_s.arg(turn).arg(seed).arg(wrong)));
    }
    // A checker that finds nothing in spoilt texts was not at work.
    QVERIFY(m_findings > count / 10);
    sayFigure(u"%1 odd texts (seed %2): %3 findings, 0 crashes; the slowest took %4 ms (%5)"_s.arg(
        grouped(count), QString::number(seed), grouped(m_findings), QString::number(m_slowest * 1000, 'f', 1), m_slowestText.simplified()));
    if (count >= longRun)
        QVERIFY2(m_slowest < 1, qPrintable(m_slowestText));
}

int main(int argc, char **argv)
{
    SoakChecks test;
    return soakMain(argc, argv, test, {});
}
#include "soak_checks.moc"
