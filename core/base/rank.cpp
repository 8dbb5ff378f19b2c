// SPDX-License-Identifier: Apache-2.0
#include "core/base/rank.h"

namespace bulletin {
namespace {

constexpr int letters = 26;

int letterAt(const QString &rank, qsizetype index)
{
    return index < rank.size() ? rank.at(index).unicode() - u'a' : 0;
}

} // namespace

QString rankBetween(const QString &before, const QString &after)
{
    Q_ASSERT(after.isEmpty() || before < after);
    QString rank;
    bool belowAfter = after.isEmpty(); // the rank so far is already smaller than `after`
    for (qsizetype i = 0;; ++i) {
        const int low = letterAt(before, i);
        const int high = belowAfter ? letters : letterAt(after, i);
        if (high - low > 1) {
            rank.append(QChar(u'a' + (low + high) / 2));
            return rank;
        }
        rank.append(QChar(u'a' + low));
        belowAfter = belowAfter || low < high;
    }
}

QStringList spreadRanks(qsizetype count)
{
    int width = 1;
    for (qsizetype room = letters; room < (count + 1) * 2; room *= letters)
        ++width;
    qint64 room = 1;
    for (int i = 0; i < width; ++i)
        room *= letters;
    QStringList ranks;
    for (qsizetype i = 1; i <= count; ++i) {
        qint64 value = room * i / (count + 1);
        QString rank(width, u'a');
        for (int position = width - 1; position >= 0; --position, value /= letters)
            rank[position] = QChar(u'a' + int(value % letters));
        if (rank.endsWith(u'a'))
            rank.append(u'n');
        ranks.append(rank);
    }
    return ranks;
}

} // namespace bulletin
