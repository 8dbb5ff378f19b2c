// SPDX-License-Identifier: Apache-2.0
// Comparing texts beside dtl, in one process and by turns: bench_diff FINISHED_ISSUE prints one JSON
// array, for each pair of texts the median ms and the distance (characters deleted and inserted) of both.
// The texts are made of the issue's sentences and of sentences drawn from its pairs of characters.
#include "core/articles/text_diff.h"
#include "core/formats/readers.h"

#include <dtl/dtl.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace bulletin;

namespace {

class Writer {
public:
    explicit Writer(const QString &source)
    {
        for (qsizetype at = 0; at + 1 < source.size(); ++at)
            m_followers[source[at]].append(source[at + 1]);
        m_source = source;
    }
    QString sentence()
    {
        QString text(m_source[m_random.bounded(int(m_source.size()))]);
        const int length = 20 + m_random.bounded(50);
        while (text.size() < length) {
            const QString followers = m_followers.value(text.back());
            text += followers.isEmpty() ? QChar(u'，') : followers[m_random.bounded(int(followers.size()))];
        }
        return text.replace(QChar(u'。'), QChar(u'，')) + QChar(u'。');
    }
    QStringList text(int characters)
    {
        QStringList sentences;
        for (int size = 0; size < characters; size += int(sentences.last().size()))
            sentences.append(sentence());
        return sentences;
    }
    int below(qsizetype bound) { return m_random.bounded(int(bound)); }

private:
    QRandomGenerator m_random{20240222};
    QHash<QChar, QString> m_followers;
    QString m_source;
};

QStringList rewritten(Writer &writer, QStringList sentences, int percent)
{
    for (QString &sentence : sentences) {
        if (writer.below(100) < percent)
            sentence = writer.sentence();
    }
    return sentences;
}

QStringList moved(Writer &writer, QStringList sentences)
{
    for (int time = 0; time < 3; ++time)
        sentences.move(writer.below(sentences.size()), writer.below(sentences.size()));
    return sentences;
}

QStringList lightlyEdited(Writer &writer, QStringList sentences)
{
    for (int time = 0; time < 20; ++time) {
        QString &sentence = sentences[writer.below(sentences.size())];
        sentence.replace(writer.below(sentence.size()), 1, writer.sentence().left(writer.below(3)));
    }
    return sentences;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

bool compare(const char *name, const QString &before, const QString &after, int rounds, bool last)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    qsizetype ourDistance = 0;
    qsizetype theirDistance = 0;
    bool exact = true;
    const std::u16string oldText = before.toStdU16String();
    const std::u16string newText = after.toStdU16String();
    for (int round = -1; round < rounds; ++round) {
        TextEdits edits;
        const double mine = timed([&] { edits = diffTexts(before, after); });
        long long distance = 0;
        const double other = timed([&] {
            dtl::Diff<char16_t, std::u16string> diff(oldText, newText);
            diff.compose();
            // Its editDistance() is not the script's length where it gives up on the best one.
            for (const auto &entry : diff.getSes().getSequence())
                distance += entry.second.type == dtl::SES_COMMON ? 0 : 1;
        });
        exact = exact && applyEdits(edits, before, after) == after;
        ourDistance = 0;
        for (const TextEdit &edit : edits)
            ourDistance += edit.kind == EditKind::Equal ? 0 : edit.oldLength + edit.newLength;
        theirDistance = qsizetype(distance);
        if (round >= 0) {
            ours.push_back(mine);
            theirs.push_back(other);
        }
    }
    std::printf("{\"case\": \"%s\", \"ours_ms\": %.4f, \"dtl_ms\": %.4f, \"ours_distance\": %lld, \"dtl_distance\": %lld, \"exact\": %s}%s\n", name,
                median(ours), median(theirs), static_cast<long long>(ourDistance), static_cast<long long>(theirDistance), exact ? "true" : "false",
                last ? "" : ",");
    return exact;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    QFile source(arguments[1]);
    if (!source.open(QIODevice::ReadOnly))
        return 4;
    const auto issue = readIssue(source, QFileInfo(source).fileName());
    if (!issue)
        return 3;
    QString text;
    for (const SectionDocument &section : issue->sections) {
        for (const ArticleDocument &article : section.articles)
            text += paragraphTexts(article.manuscript).join(QString());
    }
    Writer writer(text);
    const QStringList sentences = writer.text(20000);
    const QString before = sentences.join(QString());
    std::printf("[");
    bool exact = compare("light", before, lightlyEdited(writer, sentences).join(QString()), 21, false);
    exact = compare("moved", before, moved(writer, sentences).join(QString()), 21, false) && exact;
    exact = compare("10 %", before, rewritten(writer, sentences, 10).join(QString()), 11, false) && exact;
    exact = compare("50 %", before, rewritten(writer, sentences, 50).join(QString()), 7, true) && exact;
    std::printf("]\n");
    return exact ? 0 : 4;
}
