// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/structure_rules.h"

#include <algorithm>

namespace bulletin {
namespace {

constexpr qsizetype shortest = 60;
constexpr qsizetype shingle = 8;      // characters
constexpr qsizetype rarest = 8;       // a shingle that stands in more paragraphs tells nothing
constexpr double nearly = 0.9;

struct Paragraph {
    const PreparedText *text = nullptr;
    QString plain;
    QList<size_t> sample; // hashes of some shingles, the same ones for the same text
};

QList<size_t> sampleOf(const QString &plain)
{
    QList<size_t> sample;
    for (qsizetype start = 0; start + shingle <= plain.size(); ++start) {
        const size_t hash = qHash(QStringView(plain).sliced(start, shingle), 0x5EED);
        if (hash % 8 == 0)
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

void compare(const Paragraph &paragraph, const Paragraph &other, FindingList &findings)
{
    const qsizetype shorter = std::min(paragraph.plain.size(), other.plain.size());
    const qsizetype longer = std::max(paragraph.plain.size(), other.plain.size());
    if (double(shorter) < nearly * double(longer) || paragraph.plain == other.plain || shareASentence(paragraph.plain, other.plain))
        return;
    if (likeness(paragraph.plain, other.plain) < nearly)
        return;
    const PreparedText &text = *paragraph.text;
    findings.addAs(Severity::Warning, text, "STR07", 0, text.text.size(),
                   {QT_TRANSLATE_NOOP("bulletin::Checks", "Almost the same paragraph already stands in the issue."), {}}, {},
                   {{{QT_TRANSLATE_NOOP("bulletin::Checks", "The first time"), {}}, other.text->source.place, other.text->text.left(60)}}, 0.85);
}

} // namespace

void checkNearRepeats(const PreparedIssue &issue, const CheckContext &, FindingList &findings)
{
    std::vector<Paragraph> paragraphs;
    QHash<size_t, QList<size_t>> holders; // shingle → paragraphs
    for (const PreparedArticle &article : issue.articles) {
        for (const PreparedText &text : article.texts) {
            QString plain = text.role == TextRole::Paragraph ? comparable(text.text) : QString();
            if (plain.size() < shortest)
                continue;
            Paragraph paragraph{&text, plain, sampleOf(plain)};
            QHash<size_t, qsizetype> shared;
            for (const size_t hash : std::as_const(paragraph.sample)) {
                QList<size_t> &in = holders[hash];
                for (const size_t other : std::as_const(in))
                    ++shared[other];
                if (in.size() < rarest)
                    in.append(paragraphs.size());
            }
            const auto best = std::max_element(shared.begin(), shared.end(), [](qsizetype a, qsizetype b) { return a < b; });
            if (best != shared.end() && best.value() * 2 >= paragraph.sample.size())
                compare(paragraph, paragraphs[best.key()], findings);
            paragraphs.push_back(std::move(paragraph));
        }
    }
}

} // namespace bulletin
