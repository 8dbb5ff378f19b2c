// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/scanning.h"
#include "core/checks/rules/structure_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype shortest = 60;
constexpr qsizetype shortestSentence = 28;
constexpr qsizetype shingle = 8;      // characters
constexpr qsizetype rarest = 8;       // a shingle that stands in more paragraphs tells nothing
constexpr double nearly = 0.9;

struct Paragraph { // or one sentence of it
    const PreparedText *text = nullptr;
    qsizetype start = 0;
    qsizetype length = 0;
    QString plain;
    QList<size_t> sample; // hashes of some shingles, the same ones for the same text
    bool isSentence = false;
};

QList<size_t> sampleOf(const QString &plain, size_t everySo)
{
    QList<size_t> sample;
    for (qsizetype start = 0; start + shingle <= plain.size(); ++start) {
        const size_t hash = qHash(QStringView(plain).sliced(start, shingle), 0x5EED);
        if (hash % everySo == 0)
            sample.append(hash);
    }
    std::sort(sample.begin(), sample.end());
    sample.erase(std::unique(sample.begin(), sample.end()), sample.end());
    return sample;
}

// Common pairs of characters over all of them.
double likeness(const QString &a, const QString &b)
{
    QHash<quint32, int> pairs;
    const auto pairAt = [](const QString &text, qsizetype at) { return quint32(text.at(at).unicode()) << 16 | text.at(at + 1).unicode(); };
    for (qsizetype at = 0; at + 1 < a.size(); ++at)
        ++pairs[pairAt(a, at)];
    qsizetype common = 0;
    for (qsizetype at = 0; at + 1 < b.size(); ++at) {
        const auto found = pairs.find(pairAt(b, at));
        if (found != pairs.end() && *found > 0) {
            --*found;
            ++common;
        }
    }
    return 2.0 * double(common) / double(a.size() + b.size() - 2);
}

// Sentences that the exact check already speaks of.
bool shareASentence(const QString &a, const QString &b)
{
    QSet<QString> sentences;
    for (const QString &sentence : a.split(u'。', Qt::SkipEmptyParts))
        sentences.insert(sentence);
    const QStringList others = b.split(u'。', Qt::SkipEmptyParts);
    return std::any_of(others.begin(), others.end(), [&sentences](const QString &sentence) { return sentence.size() >= 18 && sentences.contains(sentence); });
}

QString numbersOf(const QString &plain)
{
    QString numbers = plain;
    numbers.removeIf([](QChar character) { return !character.isDigit(); });
    return numbers;
}

// A sentence that tells the same of another day or place is none.
bool tellsTheSame(const Paragraph &sentence, const Paragraph &other)
{
    return sentence.text != other.text || sentence.start >= other.start + other.length ? numbersOf(sentence.plain) == numbersOf(other.plain) : false;
}

void report(const Paragraph &repeated, const Paragraph &first, FindingList &findings)
{
    const PreparedText &text = *repeated.text;
    const Sentence message = repeated.isSentence ? Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "Almost the same sentence already stands in the issue."), {}}
                                                 : Sentence{QT_TRANSLATE_NOOP("bulletin::Checks", "Almost the same paragraph already stands in the issue."), {}};
    findings.addAs(repeated.isSentence ? Severity::Hint : Severity::Warning, text, "STR07", repeated.start, repeated.length, message, {replaceFix(text, repeated.start, repeated.length, {})},
                   {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The first time"), {}}, first.text->source.at(first.start, first.length), first.text->text.mid(first.start, first.length).left(60)}}, 0.85);
}

bool isAlmost(const Paragraph &paragraph, const Paragraph &other)
{
    const qsizetype shorter = std::min(paragraph.plain.size(), other.plain.size());
    const qsizetype longer = std::max(paragraph.plain.size(), other.plain.size());
    if (double(shorter) < nearly * double(longer) || paragraph.plain == other.plain || shareASentence(paragraph.plain, other.plain))
        return false;
    return likeness(paragraph.plain, other.plain) >= nearly && (!paragraph.isSentence || tellsTheSame(paragraph, other));
}

// What came before, by some of its shingles.
class SeenTexts {
public:
    // The one that `paragraph` almost is, and from now on that one too.
    const Paragraph *take(Paragraph paragraph)
    {
        QHash<size_t, qsizetype> shared;
        for (const size_t hash : std::as_const(paragraph.sample)) {
            QList<size_t> &in = m_holders[hash];
            for (const size_t other : std::as_const(in))
                ++shared[other];
            if (in.size() < rarest)
                in.append(m_paragraphs.size());
        }
        const auto best = std::max_element(shared.begin(), shared.end(), [](qsizetype a, qsizetype b) { return a < b; });
        const bool found = best != shared.end() && best.value() * 2 >= paragraph.sample.size() && isAlmost(paragraph, m_paragraphs[best.key()]);
        m_paragraphs.push_back(std::move(paragraph));
        return found ? &m_paragraphs[best.key()] : nullptr;
    }
    const Paragraph &last() const { return m_paragraphs.back(); }

private:
    std::vector<Paragraph> m_paragraphs;
    QHash<size_t, QList<size_t>> m_holders; // shingle → paragraphs
};

QList<Paragraph> sentencesOf(const PreparedText &text)
{
    QList<Paragraph> sentences;
    for (qsizetype start = 0; start < text.text.size();) {
        qsizetype end = start;
        while (end < text.text.size() && !endsSentence(text.text.at(end).unicode()))
            ++end;
        end = std::min(end + 1, text.text.size());
        const QString plain = comparable(text.text.mid(start, end - start));
        if (plain.size() >= shortestSentence)
            sentences.append({&text, start, end - start, plain, sampleOf(plain, 3), true});
        start = end;
    }
    return sentences;
}

} // namespace

void checkNearRepeats(const PreparedIssue &issue, const CheckContext &, FindingList &findings)
{
    SeenTexts paragraphs;
    SeenTexts sentences;
    for (const PreparedArticle &article : issue.articles) {
        for (const PreparedText &text : article.texts) {
            const QString plain = text.role == TextRole::Paragraph ? comparable(text.text) : QString();
            const Paragraph *first = plain.size() < shortest ? nullptr : paragraphs.take({&text, 0, text.text.size(), plain, sampleOf(plain, 8)});
            if (first)
                report(paragraphs.last(), *first, findings);
            for (Paragraph &sentence : text.role == TextRole::Paragraph ? sentencesOf(text) : QList<Paragraph>()) {
                const Paragraph *other = sentences.take(std::move(sentence));
                if (other && !first)
                    report(sentences.last(), *other, findings);
            }
        }
    }
}

} // namespace bulletin
