// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/scanning.h"
#include "core/checks/rules/structure_rules.h"

#include <algorithm>
#include <optional>

namespace bulletin {
namespace {

constexpr qsizetype shortest = 18;      // characters of a sentence that cannot repeat by chance
constexpr qsizetype shortestApart = 30; // of one that says who sat there or how things are always said
constexpr qsizetype shortestTail = 22;  // of what a sentence says behind a comma
constexpr QStringView formulas[] = {u"主持会议", u"参加会议", u"出席会议", u"参加活动", u"陪同", u"交流发言", u"主持并讲话", u"作总结讲话", u"列席会议", u"会议传达", u"会议强调", u"会议指出", u"会议要求", u"参加了会议"};

struct Stretch {
    const PreparedText *text = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype number = 0; // counts all sentences of the issue
    qsizetype end() const { return start + length; }
};

bool isClosing(QChar character)
{
    return QStringView(u"”’）》").contains(character);
}

// What a sentence says behind each of its first commas.
QStringList tailsOf(QStringView sentence)
{
    constexpr int most = 4;
    QStringList tails;
    for (qsizetype comma = sentence.indexOf(u'，'); comma >= 0 && tails.size() < most; comma = sentence.indexOf(u'，', comma + 1)) {
        const QString tail = comparable(sentence.sliced(comma + 1).toString());
        if (tail.size() < shortestTail)
            break;
        tails.append(tail);
    }
    return tails;
}

// What a sentence says beside the names of works, slogans and bodies; what somebody says in it is its own.
qsizetype ownCharacters(QStringView sentence)
{
    if (sentence.startsWith(u'“') && sentence.endsWith(u'”') && sentence.count(u'“') == 1)
        return sentence.size();
    qsizetype own = 0;
    int depth = 0;
    for (const QChar character : sentence) {
        if (QStringView(u"“《‘").contains(character))
            ++depth;
        else if (QStringView(u"”》’").contains(character))
            depth = std::max(0, depth - 1);
        else if (depth == 0 && isIdeograph(character))
            ++own;
    }
    return own;
}

QList<Stretch> sentencesOf(const PreparedText &text, qsizetype &number)
{
    QList<Stretch> sentences;
    const QString &all = text.text;
    for (qsizetype start = skipBlanks(all, 0); start < all.size();) {
        qsizetype end = start;
        while (end < all.size() && !endsSentence(all.at(end).unicode()))
            ++end;
        while (end < all.size() && (endsSentence(all.at(end).unicode()) || isClosing(all.at(end))))
            ++end;
        sentences.append({&text, start, end - start, number++});
        start = skipBlanks(all, end);
    }
    return sentences;
}

class RepeatCheck {
public:
    explicit RepeatCheck(FindingList &findings)
        : m_findings(findings)
    {
    }

    void read(const PreparedText &text)
    {
        for (const Stretch &sentence : sentencesOf(text, m_number))
            take(sentence);
        flush();
    }

private:
    // Neighbours that repeat neighbours are one finding.
    void take(const Stretch &sentence)
    {
        const QString plain = comparable(sentence.text->text.mid(sentence.start, sentence.length));
        const std::optional<Stretch> first = seen(plain);
        if (!first) {
            m_seen.insert(plain, sentence);
            for (const QString &tail : tailsOf(QStringView(sentence.text->text).sliced(sentence.start, sentence.length)))
                m_tails.insert(tail, sentence);
            flush();
            return;
        }
        const bool goesOn = m_run.text && m_lastOfFirst + 1 == first->number && m_run.end() <= sentence.start;
        if (!goesOn) {
            flush();
            m_run = sentence;
            m_first = *first;
            m_telling = false;
        }
        m_telling = m_telling || isTelling(sentence, *first, plain);
        m_run.length = sentence.end() - m_run.start;
        m_lastOfFirst = first->number;
        if (m_first.text == first->text)
            m_first.length = first->end() - m_first.start;
    }

    std::optional<Stretch> seen(const QString &plain) const
    {
        if (const auto whole = m_seen.constFind(plain); whole != m_seen.constEnd())
            return *whole;
        const auto tail = m_tails.constFind(plain);
        return tail == m_tails.constEnd() ? std::nullopt : std::optional(*tail);
    }

    bool isTelling(const Stretch &sentence, const Stretch &first, const QString &plain) const
    {
        const QStringView view = QStringView(sentence.text->text).sliced(sentence.start, sentence.length);
        if (plain.size() < shortest || ownCharacters(view) < shortest / 2)
            return false;
        const bool sameArticle = sentence.text->source.place.article == first.text->source.place.article;
        return sameArticle || plain.size() >= shortestApart || !holdsAny(view, formulas);
    }

    void flush()
    {
        if (!m_run.text)
            return;
        const PreparedText &text = *std::exchange(m_run.text, nullptr);
        if (!m_telling)
            return;
        const QString written = text.text.mid(m_run.start, m_run.length);
        m_findings.add(text, "STR07", m_run.start, m_run.length,
                       {QT_TRANSLATE_NOOP("bulletin::Checks", "This already stands in the issue: “%1”."), {written.size() > 30 ? written.left(28) + QStringLiteral("……") : written}},
                       {replaceFix(text, m_run.start, m_run.length, QString())},
                       {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The first time"), {}}, m_first.text->source.at(m_first.start, m_first.length), m_first.text->text.mid(m_first.start, m_first.length).left(60)}},
                       0.95);
    }

    FindingList &m_findings;
    QHash<QString, Stretch> m_seen;
    QHash<QString, Stretch> m_tails; // without the clauses before a comma
    qsizetype m_number = 0;
    Stretch m_run;
    Stretch m_first;
    qsizetype m_lastOfFirst = -2;
    bool m_telling = false; // one of its sentences does not repeat by chance
};

// Titles that two articles share.
void checkTitles(const PreparedIssue &issue, FindingList &findings)
{
    QHash<QString, const PreparedText *> seen;
    for (const PreparedArticle &article : issue.articles) {
        if (article.texts.empty())
            continue;
        const PreparedText &title = article.texts.front();
        const QString plain = comparable(title.text);
        if (plain.size() < 12)
            continue;
        if (const PreparedText *other = seen.value(plain))
            findings.add(title, "STR07", 0, title.text.size(), {QT_TRANSLATE_NOOP("bulletin::Checks", "Two articles are called “%1”."), {title.text}}, {},
                         {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The first time"), {}}, other->source.place, other->text}}, 0.95);
        else
            seen.insert(plain, &title);
    }
}

} // namespace

void checkRepeats(const PreparedIssue &issue, const CheckContext &, FindingList &findings)
{
    checkTitles(issue, findings);
    RepeatCheck check(findings);
    for (const PreparedArticle &article : issue.articles) {
        for (const PreparedText &text : article.texts) {
            if (text.role == TextRole::Paragraph)
                check.read(text);
        }
    }
}

} // namespace bulletin
