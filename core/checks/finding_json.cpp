// SPDX-License-Identifier: Apache-2.0
#include "core/checks/finding_json.h"

#include <QJsonObject>

#include <map>
#include <tuple>

namespace bulletin {
namespace {

// Start and end of a place in code points.
struct CodePointRange {
    qsizetype start = 0;
    qsizetype end = 0;
};

// Counts within each text from the nearest of its marks: a text with many findings is not counted from
// its beginning for each.
class CodePointCounter final {
public:
    explicit CodePointCounter(const std::function<QString(const Place &)> &textAt) : m_textAt(textAt) {}

    CodePointRange range(const Place &place)
    {
        const Counted &counted = countedAt(place);
        return {points(counted, place.start), points(counted, place.end())};
    }

private:
    static constexpr qsizetype step = 256;
    struct Counted {
        QString text;
        QList<qsizetype> marks; // code points before each step-th unit
    };

    const Counted &countedAt(const Place &place)
    {
        const auto key = std::tuple(place.article, place.block, place.row, place.column);
        const auto known = m_texts.find(key);
        if (known != m_texts.end())
            return known->second;
        Counted counted{m_textAt(place), {}};
        qsizetype count = 0;
        for (qsizetype position = 0; position < counted.text.size(); ++position) {
            if (position % step == 0)
                counted.marks.append(count);
            count += counted.text.at(position).isLowSurrogate() ? 0 : 1;
        }
        return m_texts.emplace(key, std::move(counted)).first->second;
    }

    static qsizetype points(const Counted &counted, qsizetype position)
    {
        position = std::min(position, counted.text.size());
        if (counted.marks.isEmpty())
            return 0;
        const qsizetype mark = std::min(position / step, counted.marks.size() - 1);
        return counted.marks.at(mark) + codePoints(QStringView(counted.text).sliced(mark * step, position - mark * step));
    }

    const std::function<QString(const Place &)> &m_textAt;
    std::map<std::tuple<int, int, int, int>, Counted> m_texts;
};

QJsonValue articleNumber(int article)
{
    return article > 0 ? QJsonValue(article) : QJsonValue(QJsonValue::Null);
}

QJsonArray fixesJson(const Finding &finding, CodePointCounter &counter)
{
    QJsonArray rows;
    for (qsizetype choice = 0; choice < finding.fixes.size(); ++choice) {
        for (const Edit &edit : finding.fixes.at(choice).edits) {
            const CodePointRange range = counter.range(edit.place);
            QJsonObject row{{QStringLiteral("start"), range.start}, {QStringLiteral("end"), range.end},
                            {QStringLiteral("text"), edit.text}, {QStringLiteral("choice"), choice},
                            {QStringLiteral("safe"), finding.fixes.at(choice).safe}};
            if (!edit.place.sameText(finding.place)) {
                row.insert(QStringLiteral("article"), articleNumber(edit.place.article));
                row.insert(QStringLiteral("block"), edit.place.block);
            }
            rows.append(row);
        }
    }
    return rows;
}

QJsonArray evidenceJson(const Finding &finding, CodePointCounter &counter)
{
    QJsonArray rows;
    for (const Evidence &evidence : finding.evidence) {
        QJsonObject row{{QStringLiteral("message"), inChinese(evidence.sentence)},
                        {QStringLiteral("message_en"), inEnglish(evidence.sentence)},
                        {QStringLiteral("text"), evidence.text}};
        if (evidence.place) {
            const CodePointRange range = counter.range(*evidence.place);
            row.insert(QStringLiteral("article"), articleNumber(evidence.place->article));
            row.insert(QStringLiteral("block"), evidence.place->block);
            row.insert(QStringLiteral("start"), range.start);
            row.insert(QStringLiteral("end"), range.end);
        }
        rows.append(row);
    }
    return rows;
}

// The finding's own text as it would read after its first fix, where that fix stays within it.
QJsonValue suggestion(const Finding &finding)
{
    if (finding.fixes.size() != 1 || finding.fixes.front().edits.size() != 1)
        return QJsonValue::Null;
    const Edit &edit = finding.fixes.front().edits.front();
    return edit.place == finding.place ? QJsonValue(edit.text) : QJsonValue(QJsonValue::Null);
}

} // namespace

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar character) { return !character.isLowSurrogate(); });
}

QJsonArray findingsJson(const QList<Finding> &findings, const std::function<QString(const Place &)> &textAt)
{
    QJsonArray rows;
    CodePointCounter counter(textAt);
    for (const Finding &finding : findings) {
        const CodePointRange range = counter.range(finding.place);
        QJsonObject row{{QStringLiteral("rule"), finding.rule},
                        {QStringLiteral("severity"), severityCode(finding.severity)},
                        {QStringLiteral("article"), articleNumber(finding.place.article)},
                        {QStringLiteral("block"), finding.place.block},
                        {QStringLiteral("start"), range.start},
                        {QStringLiteral("end"), range.end},
                        {QStringLiteral("text"), finding.text},
                        {QStringLiteral("message"), inChinese(finding.message)},
                        {QStringLiteral("message_en"), inEnglish(finding.message)},
                        {QStringLiteral("evidence"), evidenceJson(finding, counter)},
                        {QStringLiteral("suggestion"), suggestion(finding)},
                        {QStringLiteral("fixes"), fixesJson(finding, counter)},
                        {QStringLiteral("confidence"), finding.confidence},
                        {QStringLiteral("key"), finding.key}};
        if (finding.place.row >= 0) {
            row.insert(QStringLiteral("row"), finding.place.row);
            row.insert(QStringLiteral("column"), finding.place.column);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace bulletin
